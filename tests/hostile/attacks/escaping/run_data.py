"""
tries = "Makes memory that it has written runnable afterwards, by mprotect, pkey_mprotect and a new personality."
worth = 1
without_walls = true
"""


def turn(call, *more):
    def deed():

        place = id(bytearray(10_000)) // 4096 * 4096
        numbers = {"mprotect": (10, 226), "pkey_mprotect": (329, 288)}[call]
        syscall(numbers[target.machine != "x86_64"], place, 4096, 7, *more)

    return deed


word = attempt(turn("mprotect"), turn("pkey_mprotect", -1))
