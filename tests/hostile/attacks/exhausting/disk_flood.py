"""
tries = "Fills the disk through every folder that it can name."
worth = 1
held = ["EFBIG", "refused"]
"""


def flood():
    with open("flood", "wb") as file:
        for _ in range(50):
            file.write(bytes(1_000_000))


word = attempt(flood)
