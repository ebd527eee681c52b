"""
tries = "Makes a bystander the first to be ended when memory runs out."
worth = 1
without_walls = true
"""

word = attempt(
    *(lambda n=n: open(f"/proc/{n}/oom_score_adj", "w").write("900") for n in (target.bystander, target.grader))
)
