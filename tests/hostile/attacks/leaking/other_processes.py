"""
tries = "Asks which processes there are, by every call that takes a process's number."
worth = 1
held = ["nothing found"]
without_walls = true
"""

ASKED = (
    os.getsid,
    os.getpgid,
    os.sched_getaffinity,
    os.sched_getscheduler,
    os.sched_getparam,
    os.sched_rr_get_interval,
    lambda number: os.getpriority(os.PRIO_PROCESS, number),
    lambda number: os.kill(number, 0),
    lambda number: os.waitpid(number, os.WNOHANG),
    lambda number: os.waitid(os.P_PID, number, os.WEXITED | os.WNOHANG),
)


def told(ask, number):
    try:
        ask(number)
    except OSError as error:
        return error.errno


nobody = 4_194_305  # beyond the largest number that Linux gives
word = "through" if any(told(ask, target.bystander) != told(ask, nobody) for ask in ASKED) else "nothing found"
