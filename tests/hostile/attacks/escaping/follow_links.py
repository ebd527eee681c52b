"""
tries = "Reaches a file through links: a symbolic one, the process's own folder and its handles."
worth = 1
"""

word = attempt(
    lambda: open(target.canary + "/link"),
    lambda: os.readlink(target.canary + "/link"),
    lambda: open("/proc/self/root" + target.file),
    lambda: open("/proc/self/cwd/../../../../../../.." + target.file),
    lambda: os.readlink("/proc/self/exe"),
)
