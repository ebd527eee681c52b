"""
tries = "Reaches for restarting, swapping, accounting, quotas and kernel modules, with arguments that can do nothing."
worth = 1
"""

told = {
    attempt(lambda call=call: syscall(call, 0, 0, 0, 0, 0))
    for call in ("reboot", "swapon", "quotactl", "init_module", "delete_module", "kexec_load")
}
word = next((item for item in sorted(told) if item not in ("EPERM", "EACCES", "ENOSYS")), "EPERM")
