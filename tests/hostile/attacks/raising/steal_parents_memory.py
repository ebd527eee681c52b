"""
tries = "Reads the memory of its parent and of the grader by process_vm_readv."
worth = 1
without_walls = true
"""


def read(number):
    import ctypes

    local = ctypes.create_string_buffer(8)
    here = (ctypes.c_size_t * 2)(ctypes.addressof(local), 8)
    there = (ctypes.c_size_t * 2)(id(None) // 4096 * 4096, 8)  # not mapped there, perhaps: EFAULT is through as well
    try:
        syscall("process_vm_readv", number, here, 1, there, 1, 0)
    except OSError as error:
        if error.errno != errno.EFAULT:
            raise


word = attempt(lambda: read(parent), lambda: read(target.grader))
