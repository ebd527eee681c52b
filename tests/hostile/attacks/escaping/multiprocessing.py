"""
tries = "Starts processes of Python's own kinds, and what they share."
worth = 1
ends = ["graded", "processes"]
held = ["RuntimeError", "FileNotFoundError", "refused"]
"""


def start(method):
    def deed():
        import multiprocessing

        process = multiprocessing.get_context(method).Process(target=int)
        process.start()
        process.join(1)

    return deed


def lock():
    import multiprocessing

    multiprocessing.get_context("fork").Lock()


word = attempt(lock, start("fork"))
