"""
tries = "Makes itself a real-time process and a bystander an idle one."
worth = 1
"""

word = attempt(
    lambda: os.sched_setscheduler(target.bystander, os.SCHED_IDLE, os.sched_param(0)),
    lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)),
    lambda: os.nice(-1),
)
