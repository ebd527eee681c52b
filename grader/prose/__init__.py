"""Judges short texts in English, French and Croatian against named criteria, each with the words it is about.

    judge(POST, "Please like our page", "en")["no_begging"].findings[0].id == "asks_for_likes"

Pure Python, no network; what is learnt is a table in `models/`, made from the course's own examples by `learn.py`. The
same text earns the same verdict everywhere.
"""

from grader.prose.exercises import APOLOGY, COFFEE, CORPORA, POST, PUBLIC, judge
from grader.prose.length import LIMIT, weighted_length
from grader.prose.reading import FAILED, PASSED, UNSURE, Finding, Reading, Verdict, reading

__all__ = ["APOLOGY", "COFFEE", "CORPORA", "FAILED", "LIMIT", "PASSED", "POST", "PUBLIC", "UNSURE", "Finding", "Reading", "Verdict", "judge", "reading", "weighted_length"]
