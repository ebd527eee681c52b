"""
tries = "Takes handles out of the grader by pidfd_open and pidfd_getfd, and by /proc."
worth = 1
"""


def take(number):
    def deed():
        syscall("pidfd_getfd", syscall("pidfd_open", number, 0), 0, 0)

    return deed


word = attempt(
    take(target.grader), take(parent), lambda: os.listdir(f"/proc/{target.grader}/fd"), take(target.bystander)
)
