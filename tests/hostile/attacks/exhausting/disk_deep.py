"""
tries = "Writes where paths are too long for whoever counts."
worth = 0
disk = true
ends = ["disk", "files"]
"""

folder = os.open(".", os.O_RDONLY)
for _ in range(30):
    os.mkdir("a" * 200, dir_fd=folder)
    deeper = os.open("a" * 200, os.O_RDONLY, dir_fd=folder)
    os.close(folder)
    folder = deeper
for number in range(100):
    file = os.open(f"f{number}", os.O_CREAT | os.O_WRONLY, dir_fd=folder)
    os.write(file, bytes(1_000_000))
    os.close(file)
import time

time.sleep(0.5)  # in which it is counted
word = "uncounted"
