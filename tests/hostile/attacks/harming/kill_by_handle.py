"""
tries = "Ends processes by pidfd_open and pidfd_send_signal."
worth = 1
without_walls = true
"""


def end(number):
    syscall("pidfd_send_signal", syscall("pidfd_open", number, 0), 15, 0, 0)


word = attempt(lambda: end(target.bystander), lambda: end(target.grader), lambda: end(parent))
