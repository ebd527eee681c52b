"""
tries = "Ends a process of the same user."
worth = 1
without_walls = true
"""

word = attempt(lambda: os.kill(target.bystander, 9))
