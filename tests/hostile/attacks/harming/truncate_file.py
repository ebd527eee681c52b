"""
tries = "Empties a file by its name alone."
worth = 1
without_walls = true
"""

word = attempt(lambda: os.truncate(target.file, 0))
