"""
tries = "Says that limits stopped it that the grader doesn't know, or with a reason that is code or markup."
worth = 0
ends = ["crash"]
"""

say(frame(b'{"stopped":"<script>\\u001b[2J::error::","cells":[null]}'))
say(frame(b'{"stopped":["time"]}'))
os._exit(0)
