"""Judges short texts in English, French and Croatian against named criteria, each with the words it is about.

    judge_post("Please like our page", "en")["no_begging"].findings[0].id == "asks_for_likes"

Pure Python, no network, no learned model; the same text earns the same verdict everywhere.
"""

from grader.prose.length import LIMIT, weighted_length
from grader.prose.post import POST, judge_post
from grader.prose.reading import FAILED, PASSED, UNSURE, Finding, Reading, Verdict, reading

__all__ = ["FAILED", "LIMIT", "PASSED", "POST", "UNSURE", "Finding", "Reading", "Verdict", "judge_post", "reading", "weighted_length"]
