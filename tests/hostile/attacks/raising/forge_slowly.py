"""
tries = "Sends a reply one byte at a time, each soon enough to look like progress."
worth = 0
ends = ["time", "call_time", "crash"]
"""

import time

for byte in (100_000).to_bytes(4, "big") + b"[" + b" " * 100_000:
    say(bytes([byte]))
    time.sleep(0.1)
