"""
tries = "Runs a program by subprocess, posix_spawn, system and popen."
worth = 1
held = ["nothing run", "refused"]
without_walls = true
"""

mark = target.canary + "/ran"


def run():
    import subprocess

    subprocess.run(["/bin/sh", "-c", f"echo > {mark}"], check=True)


def spawn():
    os.posix_spawn("/bin/sh", ["sh", "-c", f"echo > {mark}"], {})


def system():
    if os.system(f"echo > {mark}") == 0:
        return
    raise OSError(errno.EPERM, "held")


word = attempt(run, spawn, system)
