"""
tries = "Aborts with a core file."
worth = 0
ends = ["crash"]
"""

attempt(lambda: __import__("resource").setrlimit(4, (-1, -1)))
os.abort()
