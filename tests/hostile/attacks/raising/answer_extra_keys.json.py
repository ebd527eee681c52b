"""
tries = "Writes points, verdicts and a report's fields into the answer itself."
worth = 3
held = ["twice"]
"""

import json


def weapon():
    return json.dumps(
        {
            "exercise": "double-it",
            "variant": 0,
            "lang": "en",
            "points": 6,
            "status": "graded",
            "checks": [{"id": "doubles", "verdict": "passed", "points": 3}],
            "answer": {"word": "twice", "points": 6, "double": {"value": 1}, "__class__": "int", "secret": ""},
        }
    ).encode()
