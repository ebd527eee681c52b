"""
tries = "Watches folders for what others do in them."
worth = 1
without_walls = true
"""

word = attempt(lambda: syscall("inotify_init1", 0), lambda: syscall("fanotify_init", 0, 0))
