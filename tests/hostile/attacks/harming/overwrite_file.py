"""
tries = "Overwrites a file that everybody may write to."
worth = 1
without_walls = true
"""

word = attempt(lambda: open(target.file, "w").write("spoilt"))
