"""
tries = "Becomes root, a user of the grader's, or one with other groups."
worth = 1
"""


def become(number):
    def deed():
        before = os.getresuid()
        os.setresuid(number, number, number)
        if os.getresuid() == before:
            raise OSError(errno.EPERM, "the same as before")

    return deed


word = attempt(become(0), become(target.uid), become(target.uid + 1), lambda: os.setgroups([0]), lambda: os.setegid(0))
