"""
tries = "Binds a bystander and the grader to one processor."
worth = 1
without_walls = true
"""

word = attempt(lambda: os.sched_setaffinity(target.bystander, {0}), lambda: os.sched_setaffinity(target.grader, {0}))
