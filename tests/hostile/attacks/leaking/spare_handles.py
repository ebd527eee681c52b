"""
tries = "Counts the handles that it was left, beside its streams and its channel."
worth = 1
held = ["nothing found"]
"""
spare = [handle for handle in range(4, 4096) if attempt(lambda: os.fstat(handle)) == "through"]
word = "through" if spare else "nothing found"
