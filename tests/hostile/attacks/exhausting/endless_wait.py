"""
tries = "Waits for what never comes: a lock that it holds, a pipe, a timer."
worth = 1
ends = ["time", "call_time", "graded"]
"""

import _thread

lock = _thread.allocate_lock()
lock.acquire()
word = attempt(lock.acquire)
