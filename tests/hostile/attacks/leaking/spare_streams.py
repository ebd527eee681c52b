"""
tries = "Looks for a terminal, a file or a pipe among its streams."
worth = 1
held = ["nothing found"]
"""
kinds = {os.fstat(handle).st_mode & 0o170000 for handle in range(3) if attempt(lambda: os.fstat(handle)) == "through"}
devices = {os.fstat(handle).st_rdev for handle in range(3) if attempt(lambda: os.fstat(handle)) == "through"}
word = "nothing found" if kinds <= {0o020000} and devices <= {os.makedev(1, 3)} else "through"
