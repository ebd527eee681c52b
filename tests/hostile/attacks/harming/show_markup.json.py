"""
tries = "Answers with markup and formulas, for those who read reports in a browser or a sheet."
worth = 1
held = ["<script>=cmd|'x"]
"""

import json


def weapon():
    return json.dumps({"exercise": "double-it", "answer": {"word": "<script>=cmd|'x"}}).encode()
