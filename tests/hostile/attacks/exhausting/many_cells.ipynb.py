"""
tries = "Is a notebook of sixty thousand cells."
worth = 1
ends = ["too_large", "not_a_notebook", "time", "call_time", "cpu", "graded"]
held = ["(none)", "many"]
"""

import json


def weapon():
    cells = [
        {
            "cell_type": "code",
            "id": f"c{number}",
            "source": "word = 'many'",
            "metadata": {"tags": ["answer"]},
            "outputs": [],
            "execution_count": None,
        }
        for number in range(60_000)
    ]
    meta = {"hundred_real_fans": {"exercise": "double-it"}}
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": meta, "cells": cells}).encode()
