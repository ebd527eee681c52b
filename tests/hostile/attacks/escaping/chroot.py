"""
tries = "Changes its root folder."
worth = 1
"""

word = attempt(lambda: os.chroot(target.canary), lambda: os.chroot("."))
