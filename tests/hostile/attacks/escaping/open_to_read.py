"""
tries = "Opens a file that everybody may read, in every way that Python has."
worth = 1
without_walls = true
"""

import io
from _io import FileIO

word = attempt(
    lambda: open(target.file),
    lambda: os.open(target.file, os.O_RDONLY),
    lambda: io.open_code(target.file),
    lambda: FileIO(target.file),
)
