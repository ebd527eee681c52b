"""
tries = "Mounts and moves file systems by the old calls and the new ones, with arguments that can do nothing."
worth = 1
"""

told = {
    attempt(lambda call=call: syscall(call, 0, 0, 0, 0, 0))
    for call in ("mount", "fsopen", "move_mount", "mount_setattr", "pivot_root")
}
word = next((item for item in sorted(told) if item not in ("EPERM", "EACCES", "ENOSYS")), "EPERM")
