"""
tries = "Announces a reply, sends half of it and keeps silent."
worth = 0
ends = ["crash", "time", "call_time"]
"""

say((1000).to_bytes(4, "big") + b"[nu")
while True:
    pass
