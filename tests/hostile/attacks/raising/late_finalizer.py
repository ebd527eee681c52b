"""
tries = "Leaves objects whose finalizers write to the channel and to a file, when collected and at the end."
worth = 1
ends = ["graded", "crash"]
held = ["left"]
"""


class Last:
    def __del__(self):
        say(frame(b'[{"value":"twice"}]'))
        attempt(lambda: open(target.canary + "/late", "w").write("x"))


kept = Last()
kept.itself = kept
sys.modules["zzz"] = sys.kept = Last()
word = "left"
