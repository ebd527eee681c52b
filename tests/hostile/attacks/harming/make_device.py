"""
tries = "Makes a device file of the machine's memory."
worth = 1
"""

word = attempt(lambda: os.mknod(target.canary + "/mem", 0o020666, os.makedev(1, 1)))
