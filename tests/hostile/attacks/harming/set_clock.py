"""
tries = "Sets the clock to the time that it shows."
worth = 1
"""

import time

word = attempt(lambda: time.clock_settime(time.CLOCK_REALTIME, -1.0))
