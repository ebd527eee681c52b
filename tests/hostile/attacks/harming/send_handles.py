"""
tries = "Sends its handles over every socket that it holds, for the grader to collect."
worth = 1
ends = ["graded", "crash"]
held = ["sent"]
"""


def send():
    import socket

    for handle in range(3, 64):
        try:
            with socket.socket(fileno=os.dup(handle)) as channel:
                for _ in range(50):
                    socket.send_fds(channel, [b"x"], [handle, handle])
        except OSError:
            continue


word = attempt(send).replace("through", "sent")
