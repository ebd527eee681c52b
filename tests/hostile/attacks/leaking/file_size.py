"""
tries = "Learns a file's size, owner and dates."
worth = 1
without_walls = true
"""

word = attempt(lambda: os.stat(target.file), lambda: os.path.getsize(target.file), lambda: os.statvfs("/"))
