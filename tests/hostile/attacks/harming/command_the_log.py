"""
tries = "Answers with what a terminal or a CI would take for commands."
worth = 1
held = ["\\u001b[2J::error::x"]
"""

word = "\x1b[2J::error::x"


def double(x):
    return type("\n::set-output::\x1b]0;x\x07", (), {})()
