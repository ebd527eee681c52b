"""
tries = "Ends threads of the grader and of a bystander by tkill and tgkill, and queues signals with data."
worth = 1
"""

info = bytes(128)
word = attempt(
    lambda: syscall("tkill", target.bystander, 10),
    lambda: syscall("tgkill", target.bystander, target.bystander, 10),
    lambda: syscall("rt_sigqueueinfo", target.bystander, 10, info),
    lambda: syscall("rt_tgsigqueueinfo", target.grader, target.grader, 10, info),
    lambda: syscall("tkill", target.grader, 10),
)
