"""
tries = "Gives the machine the name that it has, as only its administrator may."
worth = 1
"""

word = attempt(lambda: syscall("sethostname", b"x", -1), lambda: syscall("setdomainname", b"x", -1))
