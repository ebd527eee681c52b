"""
tries = "Joins the namespaces of another process."
worth = 1
"""

word = attempt(lambda: syscall("setns", 0, 0), lambda: syscall("pidfd_open", target.bystander, 0))
