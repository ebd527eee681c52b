"""
tries = "Measures other processes by the processor's counters."
worth = 1
"""

word = attempt(lambda: syscall("perf_event_open", 0, target.bystander, -1, -1, 0))
