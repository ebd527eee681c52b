"""
tries = "Puts a symbolic link where the next report will be saved, that leads elsewhere."
worth = 1
"""

word = attempt(lambda: os.symlink(target.file, target.next_report))
