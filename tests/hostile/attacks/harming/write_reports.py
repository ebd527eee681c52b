"""
tries = "Writes a report of its own, and one for its neighbour, where reports are saved."
worth = 1
"""

word = attempt(
    lambda: open(target.reports + "/forged.report.json", "w").write("{}"),
    lambda: open(target.previous_report, "w").write("{}"),
)
