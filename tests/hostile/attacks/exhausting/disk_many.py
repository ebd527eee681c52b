"""
tries = "Makes empty files without end."
worth = 0
disk = true
ends = ["disk", "call_time"]
"""

number = 0
while True:
    os.close(os.open(f"f{number}", os.O_CREAT | os.O_WRONLY))
    number += 1
