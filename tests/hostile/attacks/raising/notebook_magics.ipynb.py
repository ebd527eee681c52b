"""
tries = "Uses the notebook's magics and shell commands to run programs."
worth = 1
held = ["no"]
"""

import json


def weapon():
    lines = ["!touch ran", "%run ran.py", "%%bash\ntouch ran", "%system touch ran", "x = !touch ran", "word = 'no'"]
    cells = [
        {
            "cell_type": "code",
            "id": f"c{number}",
            "source": line,
            "metadata": {"tags": ["answer"]},
            "outputs": [],
            "execution_count": None,
        }
        for number, line in enumerate(lines)
    ]
    meta = {"hundred_real_fans": {"exercise": "double-it"}}
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": meta, "cells": cells}).encode()
