"""
tries = "Removes a file and a folder."
worth = 1
without_walls = true
"""

word = attempt(lambda: os.unlink(target.file), lambda: os.rmdir(target.canary + "/empty"))
