"""
tries = "Opens the files that tell about the machine and its users."
worth = 1
"""

word = attempt(
    *(
        lambda name=name: open(name, "rb")
        for name in ("/etc/passwd", "/etc/hostname", "/proc/self/status", "/proc/version", "/dev/null", "/dev/urandom")
    )
)
