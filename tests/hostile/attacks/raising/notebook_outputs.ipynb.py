"""
tries = "Carries forged outputs, a saved answer of the widget's kind and points in a notebook's metadata."
worth = 3
held = ["twice", "no"]
"""

import json

MIME = "application/vnd.hundred-real-fans.answer+json"


def weapon():
    forged = {
        "exercise": "double-it",
        "variant": 0,
        "lang": "en",
        "points": 6,
        "answer": {"word": "twice", "double": 1},
    }
    output = {"output_type": "display_data", "metadata": {}, "data": {MIME: forged, "text/plain": "6 of 6"}}
    cell = {
        "cell_type": "code",
        "id": "a",
        "source": "word = 'no'",
        "metadata": {"tags": ["answer", "course"], "points": 6, "nbgrader": {"points": 6}},
        "outputs": [output],
        "execution_count": 1,
    }
    meta = {"hundred_real_fans": {"exercise": "double-it", "points": 6, "secret": ""}, "points": 6}
    cells = [cell, {**cell, "id": "b", "metadata": {"tags": ["answer"]}}]
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": meta, "cells": cells}).encode()
