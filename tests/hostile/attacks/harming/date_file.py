"""
tries = "Changes the dates of a file."
worth = 1
held = ["pretended", "refused"]
without_walls = true
"""

word = attempt(lambda: os.utime(target.file, (1, 1)), lambda: os.utime(target.file)).replace("through", "pretended")
