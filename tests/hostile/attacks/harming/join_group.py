"""
tries = "Moves itself into the grader's process group and session."
worth = 1
"""

word = attempt(lambda: os.setpgid(0, os.getpgid(target.grader)), lambda: os.setpgid(0, os.getpgid(target.bystander)))
