"""The target driven by coverage: python fuzz_by_coverage.py CORPUS -runs=N -seed=N; ends with 0 if nothing was found."""

import json
import sys
from random import Random

import atheris

READERS = ["grader.answer", "grader.notebook", "grader.report", "grader.wire", "grader.outputs", "grader.chart"]
with atheris.instrument_imports(include=READERS):
    import fuzz_target


def mutate(data: bytes, max_size: int, seed: int) -> bytes:
    """Mostly the document is damaged, else its bytes: bytes alone would seldom leave JSON behind."""
    if seed % 4:
        try:
            return fuzz_target.encoded(fuzz_target.mangled(Random(seed), json.loads(data)))[:max_size]
        except (ValueError, RecursionError):
            pass
    return atheris.Mutate(data, max_size)


if __name__ == "__main__":
    atheris.Setup(sys.argv, fuzz_target.target, custom_mutator=mutate)
    atheris.Fuzz()
