"""
tries = "Is a notebook with hundreds of thousands of constants for the compiler to fold."
worth = 0
ends = ["too_much_code"]
"""

import json


def weapon():
    return notebook("!x\nx = (" + "'a' * 4096," * 500_000 + ")")


def notebook(*sources):
    cells = [
        {
            "cell_type": "code",
            "id": f"c{number}",
            "source": source,
            "metadata": {"tags": ["answer"]},
            "outputs": [],
            "execution_count": None,
        }
        for number, source in enumerate(sources)
    ]
    meta = {"hundred_real_fans": {"exercise": "double-it"}}
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": meta, "cells": cells}).encode()
