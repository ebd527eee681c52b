"""
tries = "Writes without end, in one file and then in others."
worth = 0
disk = true
ends = ["disk", "call_time"]
"""

number = 0
while True:
    with open(f"f{number}", "wb") as file:
        attempt(lambda: file.write(bytes(20_000_000)))
    number += 1
