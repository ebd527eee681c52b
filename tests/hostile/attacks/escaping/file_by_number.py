"""
tries = "Opens files by the number that the file system knows them by."
worth = 1
"""

word = attempt(
    lambda: syscall("name_to_handle_at", -100, target.file.encode(), 0, 0, 0),
    lambda: syscall("open_by_handle_at", -100, 0, 0),
)
