"""
tries = "Is a notebook with a cell of a hundred thousand outputs, one of them a picture of megabytes."
worth = 1
ends = ["too_large", "not_a_notebook", "graded"]
held = ["outputs"]
"""

import json


def weapon():
    stream = {"output_type": "stream", "name": "stdout", "text": "x"}
    picture = {"output_type": "display_data", "metadata": {}, "data": {"image/png": "A" * 3_000_000}}
    cell = {
        "cell_type": "code",
        "id": "a",
        "source": "word = 'outputs'",
        "metadata": {"tags": ["answer"]},
        "outputs": [stream] * 100_000 + [picture],
        "execution_count": None,
    }
    meta = {"hundred_real_fans": {"exercise": "double-it"}}
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": meta, "cells": [cell]}).encode()
