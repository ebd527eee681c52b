"""
tries = "Starts a thread, by Python's modules and by number."
worth = 1
ends = ["graded", "processes"]
held = ["RuntimeError", "refused"]
without_walls = true
"""


def start():
    import threading

    thread = threading.Thread(target=lambda: None)
    thread.start()
    thread.join()


def many():
    import concurrent.futures

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        pool.submit(int).result(1)


word = attempt(many, start)
