"""How hard a class found each check and how well it tells the stronger from the weaker: classical test theory.

With x the points of one answer in one check, m the check's points, and X the sum of an answer's x:

    difficulty      p = mean(x) / m                     0: nobody earned anything, 1: everybody earned all
    discrimination  r = corr(x, X - x)                  Pearson's, of the check with the rest of the exercise
    its interval    tanh(atanh(r) ± 1.96 / √(n - 3))    95% confidence, by Fisher's z
    alpha           k / (k - 1) · (1 - Σ var(x) / var(X))   of k checks; KR-20 where each earns all or nothing

Sources: L. Crocker, J. Algina, Introduction to Classical and Modern Test Theory (1986), chapters 7 and 14; alpha:
L. J. Cronbach, Psychometrika 16 (1951) 297-334; KR-20: G. F. Kuder, M. W. Richardson, Psychometrika 2 (1937) 151-160;
the interval: R. A. Fisher, Metron 1 (1921) 3-32; the words for r: R. L. Ebel, D. A. Frisbie, Essentials of Educational
Measurement, 5th edition (1991), who gave them for the difference between an upper and a lower group.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import atanh, sqrt, tanh
from statistics import StatisticsError, correlation, fmean, median, pvariance

Row = Mapping[str, float | None]
"""One answer's points by check; None where nobody has decided yet."""

FAR = 3.5
"""From which modified z-score on a value counts as far from the rest."""
_WORDS = ((0.4, "very_well"), (0.3, "well"), (0.2, "somewhat"), (0.0, "hardly"))


@dataclass(frozen=True)
class Item:
    """One check over a class. A figure is None where it isn't defined: nobody was decided, or all are alike."""

    id: str
    max_points: int
    answers: int
    difficulty: float | None
    discrimination: float | None
    interval: tuple[float, float] | None

    @property
    def word(self) -> str:
        """How well the check tells the stronger from the weaker: an id for people's words."""
        r = self.discrimination
        return "undefined" if r is None else next((word for least, word in _WORDS if r >= least), "reversed")


@dataclass(frozen=True)
class Analysis:
    """All checks of an exercise; `complete` counts the answers without an open check, on which r and alpha rest."""

    items: tuple[Item, ...]
    complete: int
    alpha: float | None


def analyse(rows: Sequence[Row], max_points: Mapping[str, int]) -> Analysis:
    """The figures of the checks in `max_points`, in their order. A row that lacks a check leaves it open."""
    complete = [row for row in rows if all(row.get(id) is not None for id in max_points)]
    return Analysis(
        tuple(_item(id, worth, rows, complete, max_points) for id, worth in max_points.items()),
        len(complete),
        _alpha(complete, list(max_points)),
    )


def _item(id: str, worth: int, rows: Sequence[Row], complete: Sequence[Row], ids: Mapping[str, int]) -> Item:
    earned = [row[id] for row in rows if row.get(id) is not None]
    rest = [sum(row[other] for other in ids if other != id) for row in complete]
    r = _correlation([row[id] for row in complete], rest)
    return Item(id, worth, len(earned), fmean(earned) / worth if earned and worth else None, r, _interval(r, len(rest)))


def _correlation(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Pearson's correlation; None of fewer than two pairs, or where one side is always the same."""
    try:
        return max(-1.0, min(1.0, correlation(xs, ys)))
    except StatisticsError:
        return None


def _interval(r: float | None, n: int) -> tuple[float, float] | None:
    if r is None or n <= 3:
        return None
    if abs(r) > 1 - 1e-12:  # atanh has no value there
        return (r, r)
    margin = 1.96 / sqrt(n - 3)
    return (tanh(atanh(r) - margin), tanh(atanh(r) + margin))


def _alpha(rows: Sequence[Row], ids: Sequence[str]) -> float | None:
    if len(ids) < 2 or len(rows) < 2:
        return None
    total = pvariance([sum(row[id] for id in ids) for row in rows])
    alone = sum(pvariance([row[id] for row in rows]) for id in ids)
    return len(ids) / (len(ids) - 1) * (1 - alone / total) if total else None


def modified_z(values: Sequence[float]) -> list[float]:
    """How far each value lies from the median, in a measure that the far ones themselves don't stretch.

    0.6745 (x - median) / MAD, MAD being the median of all |x - median|; B. Iglewicz, D. C. Hoaglin, How to Detect and
    Handle Outliers (1993), who call a value far beyond 3.5. Where more than half are alike MAD is 0, and
    (x - median) / (1.2533 · mean of |x - median|) takes its place: both estimate a normal's standard deviation.
    """
    if not values:
        return []
    middle = median(values)
    distances = [abs(value - middle) for value in values]
    scale = median(distances) / 0.6745 or 1.2533 * fmean(distances)
    return [(value - middle) / scale if scale else 0.0 for value in values]
