"""Learning what the words around a name say: the weights of `transforms.reading.contexts`, from any articles.

No annotation is needed: the teams that reading finds are teams, full names with a known first name are people, and an
article of which every team is listed has no others among its names.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.model import Article
from transforms.reading.contexts import find_contexts
from transforms.reading.document import lay_out
from transforms.reading.mentions import Reading, TeamRef
from transforms.reading.names import find_names, is_given
from transforms.reading.read import read
from transforms.reference import Reference


@dataclass(frozen=True, slots=True)
class Example:
    """One mention of a name: its contexts, whether it is a team's, and how much it counts (1: printed once)."""

    contexts: tuple[str, ...]
    is_team: bool
    weight: float


def find_examples(article: Article, reference: Reference) -> list[Example]:
    """The names of an article of which it is known whether they are teams'."""
    reading = read(lay_out(article), reference)
    named = list(_named(reading))
    often = Counter(name for name, _, _, _ in named)
    text = reading.document.text
    return [
        Example(tuple(find_contexts(text, start, end)), is_team, 1 / math.sqrt(often[name]))
        for name, start, end, is_team in named
    ]


def _named(reading: Reading) -> Iterator[tuple[str, int, int, bool]]:
    """The name, start and end of each mention that is certain, and whether it is a team's."""
    text = reading.document.text
    all_listed = all(team.id is not None for team in reading.teams.values())
    for told in reading.sentences:
        for mention in told.mentions:
            printed = text[mention.start : mention.end]
            if isinstance(mention.value, TeamRef) and _is_own_name(printed, mention.value):
                yield mention.value.key, mention.start, mention.end, True
            elif mention.kind == "person" and (all_listed or _is_full(printed)):
                yield str(mention.value), mention.start, mention.end, False
        taken = [(m.start, m.end) for m in told.mentions]
        for name in find_names(text, told.sentence.start, told.sentence.end, taken) if all_listed else ():
            yield name.text, name.start, name.end, False


def _is_own_name(printed: str, team: TeamRef) -> bool:
    """Whether a team is named by its own name or a part of it, and not by a nickname."""
    return printed[:1].isupper() and (printed in team.name or team.name in printed)


def _is_full(printed: str) -> bool:
    first, _, last = printed.partition(" ")
    return bool(last) and is_given(first)


LEAST_SEEN = 6
"""Mentions in whose context a weight is learned at all."""
LEAST_WEIGHT = 0.2
"""Smaller weights are left out."""
_ROUNDS, _STEP = 12, 0.3
"""How often all mentions are gone through, and how far the first moves a weight."""
_TRUST = 0.7
"""How far rare contexts are believed: the inverse of the ridge."""


def learn_weights(examples: Sequence[Example]) -> dict[str, float]:
    """The weights that best tell the teams of the examples: a logistic regression with shrinkage, by adaptive steps.

    >>> host, head = ("before beat",), ("behind headed",)
    >>> found = learn_weights([Example(host, True, 1.0), Example(head, False, 1.0)] * 6)
    >>> found["before beat"] > 1, found["behind headed"] < -1
    (True, True)
    """
    seen = Counter(context for example in examples for context in example.contexts)
    weights = {context: 0.0 for context, often in seen.items() if often >= LEAST_SEEN}
    squares: dict[str, float] = defaultdict(lambda: 1e-6)
    known = [(tuple(c for c in e.contexts if c in weights), e.is_team, e.weight) for e in examples]
    for _ in range(_ROUNDS):
        for contexts, is_team, weight in known:
            told = sum([weights[context] for context in contexts])
            error = weight * (is_team - 1 / (1 + math.exp(-max(-30.0, min(30.0, told)))))
            for context in contexts:
                slope = error - weights[context] / (_TRUST * seen[context])
                squares[context] += slope * slope
                weights[context] += _STEP * slope / math.sqrt(squares[context])
    return {context: round(w, 1) for context, w in weights.items() if abs(w) >= LEAST_WEIGHT}
