"""
tries = "Leaves the folder that it may write in: upwards, through links, by renaming, to its neighbours."
worth = 1
disk = true
"""

here = os.getcwd()
word = attempt(
    lambda: open("../x", "w"),
    lambda: open(f"{target.canary}/x", "w"),
    lambda: open(target.file),
    lambda: open(target.next, "a"),
    lambda: os.symlink(target.file, "link"),
    lambda: os.link(target.file, "link"),
    lambda: os.rename(target.file, "mine"),
    lambda: os.mkdir("q") or os.rename("q", "../q"),
    lambda: os.rename("q", f"{target.canary}/q"),
    lambda: os.mkfifo("pipe"),
    lambda: os.mknod("node", 0o140600),
    lambda: os.truncate(target.file, 0),
    lambda: os.unlink(target.file),
    lambda: os.rmdir(target.canary + "/empty"),
    lambda: os.mkdir(target.canary + "/new"),
    lambda: os.listdir(".."),
    lambda: os.listdir("/"),
    lambda: os.rmdir(here),
    lambda: os.chdir("/"),
    lambda: os.execv("./x", ["x"]),
)
