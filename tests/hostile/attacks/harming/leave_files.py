"""
tries = "Leaves files and folders in its working folder, under names that no shell can remove."
worth = 1
"""

word = attempt(
    lambda: os.mkdir("left"),
    lambda: open("-rf *\n", "w"),
    lambda: os.mkdir(target.scratch + "/left"),
    lambda: os.makedirs("a/" * 300),
)
