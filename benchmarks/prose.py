"""How long the judge reads a text, against starting an empty Python: python benchmarks/prose.py

All criteria of an exercise are asked of each test text, once, after the tables are loaded; the loading is told apart.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from tqdm import tqdm

from grader.prose import CORPORA, judge
from grader.prose.corpus import examples
from grader.prose.language import LANGS

CORPUS = Path(__file__).parent.parent / "tests" / "prose" / "corpus"
MOST = 20.0  # ms a text


def main() -> None:
    starts = [_timed(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True)) for _ in range(9)]
    empty = median(starts)
    print(f"empty Python: {empty:.1f} ms")
    for kind in ("posts", "apologies"):
        for lang in LANGS:
            texts = [example.text for example in examples(CORPUS / f"{kind}.test.{lang}.txt")]
            first = _timed(lambda: judge(CORPORA[kind], texts[0], lang))
            times = [_timed(lambda: judge(CORPORA[kind], text, lang)) for text in tqdm(texts[1:], leave=False)]
            told = f"{median(times):.1f} ms a text, {max(times):.1f} the slowest, {first:.0f} the first"
            print(f"{kind} {lang}: {told}; {median(times) / empty:.2f} of an empty Python; {'within' if max(times) < MOST else 'OVER'} {MOST:.0f} ms")


def _timed(work) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
