"""
tries = "Prints a report with full points on every stream there is."
worth = 1
held = ["printed"]
"""

report = (
    '{"format":"hundred-real-fans/report/1","exercise":"double-it","exercise_version":"1","variant":0,'
    '"answer_sha256":"","status":"graded","points":6,"open_points":0,"max_points":6,"checks":[]}'
)
for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
    if stream is not None:
        print(report, file=stream, flush=True)
for handle in (0, 1, 2):
    attempt(lambda: os.write(handle, report.encode() + b"\n"))
word = "printed"
