"""
tries = "Raises its own limits again."
worth = 1
held = ["ValueError", "refused"]
"""


def lift():
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def lift_raw():
    syscall("prlimit64", 0, 9, b"\xff" * 16, 0)


word = attempt(lift, lift_raw)
