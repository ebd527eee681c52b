"""
tries = "Nests folders too deep for whoever removes them."
worth = 1
disk = true
ends = ["graded", "disk", "files", "call_time"]
held = ["nested"]
"""

folder = os.open(".", os.O_RDONLY)
for _ in range(3000):
    os.mkdir("a", dir_fd=folder)
    deeper = os.open("a", os.O_RDONLY, dir_fd=folder)
    os.close(folder)
    folder = deeper
word = "nested"
