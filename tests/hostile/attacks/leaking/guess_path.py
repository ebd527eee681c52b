"""
tries = "Asks whether a path exists, by every call that tells it."
worth = 1
held = ["nothing found"]
without_walls = true
"""

MODES = (
    os.stat,
    os.lstat,
    os.open,
    os.access,
    os.listdir,
    os.readlink,
    os.chdir,
    os.statvfs,
    os.listxattr,
    os.unlink,
    os.rmdir,
    os.mkdir,
    open,
)
ARGUMENTS = {os.open: (os.O_RDONLY | os.O_PATH,), os.access: (os.F_OK,)}


def told(call, path):
    if call in (os.unlink, os.rmdir, os.mkdir) and path == target.file:
        path += "/x"  # ENOTDIR would tell that it exists, and nothing is lost
    try:
        return repr(call(path, *ARGUMENTS.get(call, ())))[:0] + ("yes" if call is os.access else "")
    except OSError as error:
        return error.errno


differing = [call for call in MODES if told(call, target.file) != told(call, target.file + ".none")]
word = "through" if differing or os.access(target.file, os.R_OK) else "nothing found"
