"""The grader of A Hundred Real Fans: exercises are defined once and judged alike everywhere."""
