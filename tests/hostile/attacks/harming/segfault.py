"""
tries = "Reads from nowhere, so that its process is ended by the kernel."
worth = 0
ends = ["crash"]
"""

import faulthandler

faulthandler._read_null()
