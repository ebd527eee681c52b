"""
tries = "Makes memory that can be run, to call what no table of ours knows: 32-bit calls (int 0x80)."
worth = 1
ends = ["graded", "crash"]
without_walls = true
"""


def make(protection):
    def deed():
        import mmap

        with mmap.mmap(-1, 4096, prot=protection) as room:
            room.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")  # eax = 20 (getpid); int 0x80; ret

    return deed


word = attempt(make(7), make(6))
