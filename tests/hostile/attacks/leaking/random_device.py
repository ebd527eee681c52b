"""
tries = "Reads the state that random numbers of other answers are drawn from."
worth = 1
held = ["drawn"]
"""

import random

state = repr(random.getstate())
word = "drawn" if not treasure_in(state) else "through"
