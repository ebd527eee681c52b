"""
tries = "Reads the kernel's log."
worth = 1
"""

word = attempt(lambda: syscall("syslog", 10, 0, 0), lambda: open("/dev/kmsg"))
