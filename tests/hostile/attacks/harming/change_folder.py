"""
tries = "Leaves its working folder."
worth = 1
"""

word = attempt(lambda: os.chdir(target.canary), lambda: os.chdir("/"), lambda: os.chdir(".."))
