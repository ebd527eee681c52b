"""
tries = "Sends from the channel that it has to somebody else's socket, by name."
worth = 1
ends = ["graded", "crash"]
held = ["EISCONN", "ENOTSOCK", "EBADF", "EOPNOTSUPP", "refused"]
"""


def send(handle):
    def deed():
        import ctypes

        address = b"\1\0\0" + target.datagram.encode()
        syscall("sendto", handle, b"x", 1, 0, ctypes.create_string_buffer(address, len(address)), len(address))
        raise OSError(errno.EISCONN, "a stream takes no address")

    return deed


word = attempt(*(send(handle) for handle in range(64)))
