"""
tries = "Makes hard and symbolic links to a file."
worth = 1
without_walls = true
"""

word = attempt(
    lambda: os.symlink(target.file, target.canary + "/soft"), lambda: os.link(target.file, target.canary + "/hard")
)
