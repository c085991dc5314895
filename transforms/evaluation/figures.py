"""Precision, recall and F1 over many articles, and the table that shows them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from transforms.evaluation.comparison import KINDS, Comparison, Json, compare
from transforms.evaluation.names import TeamNames


@dataclass(frozen=True, slots=True)
class Figures:
    """How many facts the annotation has, how many were said, how many of those agree."""

    gold: int
    said: int
    right: int

    @property
    def precision(self) -> float | None:
        """Share of the said facts that agree; None when nothing was said."""
        return self.right / self.said if self.said else None

    @property
    def recall(self) -> float | None:
        """Share of the annotated facts that were said; None when there are none."""
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None when there is nothing to compare."""
        return 2 * self.right / (self.gold + self.said) if self.gold + self.said else None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All articles' comparisons, by article id in the annotation's order; `absent` had no facts said at all."""

    comparisons: Mapping[str, Comparison]
    absent: tuple[str, ...] = ()

    def kind(self, kind: str) -> Figures:
        """Figures of one kind of fact over all articles."""
        return _total(self.comparisons.values(), (kind,))

    @property
    def all(self) -> Figures:
        """Figures over all kinds together."""
        return _total(self.comparisons.values(), KINDS)

    def band(self, kind: str, low: float, high: float) -> Figures:
        """Figures of the said facts of one kind with a confidence from `low` to below `high`; `gold` is 0."""
        here = [
            right for c in self.comparisons.values() for k, sure, right in c.rated if k == kind and low <= sure < high
        ]
        return Figures(0, len(here), sum(here))

    @property
    def article_f1(self) -> dict[str, float]:
        """F1 of each article that has any fact, annotated or said."""
        figures = {name: _total([comparison], KINDS).f1 for name, comparison in self.comparisons.items()}
        return {name: f1 for name, f1 in figures.items() if f1 is not None}

    @property
    def mean_f1(self) -> float | None:
        """Mean of the articles' own F1, so that one long round-up does not outweigh ten short reports."""
        f1s = self.article_f1
        return sum(f1s.values()) / len(f1s) if f1s else None


def evaluate(gold: Iterable[Json], said: Mapping[str, Json], names: TeamNames) -> Evaluation:
    """Compare every annotated article with the facts said of it, which `said` holds by article id."""
    comparisons: dict[str, Comparison] = {}
    absent = []
    for row in gold:
        if row["id"] not in said:
            absent.append(row["id"])
        comparisons[row["id"]] = compare(row, said.get(row["id"], {}), names)
    return Evaluation(comparisons, tuple(absent))


def format_evaluation(evaluation: Evaluation, worst: int = 0) -> str:
    """The table by kind of fact, headed by the `worst` articles with what each missed and wrongly claimed."""
    lines = []
    if evaluation.absent:
        count, total = len(evaluation.absent), len(evaluation.comparisons)
        lines.append(f"not predicted at all: {count} of {total} articles, e.g. {list(evaluation.absent[:3])}")
    for name, comparison in sorted(evaluation.comparisons.items(), key=lambda item: -item[1].faults)[:worst]:
        lines += ["", f"{name}: {len(comparison.missed)} missed, {len(comparison.wrong)} wrong"]
        lines += [f"  missed {fact}" for fact in comparison.missed] + [f"  wrong  {fact}" for fact in comparison.wrong]
    lines += ["", f"{'kind':14} {'gold':>6} {'said':>6} {'right':>6}  precis recall   F1"]
    lines += [_row(kind, evaluation.kind(kind)) for kind in KINDS]
    lines.append(_row("all", evaluation.all))
    f1s = evaluation.article_f1.values()
    faultless = sum(f1 == 1 for f1 in f1s)
    mean = f"mean F1 of the {len(f1s)} articles with any fact, gold or said: {_share(evaluation.mean_f1)}"
    lines.append(f"{mean}; without a fault: {faultless}")
    return "\n".join(lines)


BANDS = ((0.9, 1.01), (0.8, 0.9), (0.6, 0.8), (0.0, 0.6))
"""The bands of confidence that are told apart, the surest first."""


def format_confidence(evaluation: Evaluation) -> str:
    """The table of the share of right facts by kind and band of confidence, without kinds whose facts have none."""
    heads = [f"from {low:.1f}" for low, _ in BANDS]
    lines = ["", f"{'share right':14}" + "".join(f"{head:>18}" for head in heads)]
    for kind in KINDS:
        figures = [evaluation.band(kind, low, high) for low, high in BANDS]
        if any(f.said for f in figures):
            lines.append(f"{kind:14}" + "".join(f"{_share(f.precision)} of {f.said:5}".rjust(18) for f in figures))
    return "\n".join(lines)


def _total(comparisons: Iterable[Comparison], kinds: Sequence[str]) -> Figures:
    each = list(comparisons)
    return Figures(
        sum(comparison.gold[kind] for comparison in each for kind in kinds),
        sum(comparison.said[kind] for comparison in each for kind in kinds),
        sum(comparison.right[kind] for comparison in each for kind in kinds),
    )


def _row(name: str, figures: Figures) -> str:
    shares = "  ".join(map(_share, (figures.precision, figures.recall, figures.f1)))
    return f"{name:14} {figures.gold:6} {figures.said:6} {figures.right:6}  {shares}"


def _share(value: float | None) -> str:
    return "    -" if value is None else f"{value:5.3f}"
