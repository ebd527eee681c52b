"""
tries = "Sets and removes extended attributes of a file."
worth = 1
held = ["EOPNOTSUPP", "refused"]
without_walls = true
"""

word = attempt(lambda: os.setxattr(target.file, "user.owned", b"x"), lambda: os.removexattr(target.file, "user.mark"))
