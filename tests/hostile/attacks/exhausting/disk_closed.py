"""
tries = "Leaves folders that can't be entered and files that can't be removed."
worth = 1
disk = true
held = ["closed"]
"""

os.makedirs("a/b/c")
open("a/b/c/d", "w").close()
for name in ("a/b/c/d", "a/b/c", "a/b", "a"):
    attempt(lambda: os.chmod(name, 0))
    attempt(lambda: os.setxattr(name, "user.x", b"x"))
open("-rf *\n", "w").close()
word = "closed"
