"""
tries = "Renames a file over another."
worth = 1
without_walls = true
"""

word = attempt(lambda: os.rename(target.file, target.canary + "/other"), lambda: os.replace(target.file, "x"))
