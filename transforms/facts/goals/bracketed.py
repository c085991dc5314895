"""Minutes in brackets behind a scorer within a sentence: "through Fox (48th minute, 71st minute penalty)"."""

import re
from collections.abc import Sequence

from transforms.facts.goals.tellings import Telling

_PEN = r"(?:,?\ \(?(?:pens?\.?|penalty)\)?)?"
_BRACKETED = re.compile(rf"<P(?P<p>\d+)>,?\ \((?P<at><M\d+>{_PEN}(?:(?:,|\ and|,\ and|\ &)\ <M\d+>{_PEN}){{1,5}})\)")
_TIME = re.compile(rf"<M\d+>(?P<pen>{_PEN})")
_ORDINALS = ("the first", "the second", "the third")


def bracketed(shape: str, tellings: Sequence[Telling]) -> dict[int, tuple[int, int]]:
    """Of which tellings, by their place among them, two minutes or more stand in brackets behind the scorer, and where."""
    if "> (<M" not in shape:
        return {}
    spans = {int(m["p"]): m.span("at") for m in _BRACKETED.finditer(shape)}
    first: dict[int, tuple[int, int]] = {}
    for place, telling in enumerate(tellings):
        if telling.scorer in spans and telling.scorer not in {tellings[p].scorer for p in first}:
            first[place] = spans[telling.scorer]
    return first


def penalties_in_brackets(shape: str, scorer: int | None) -> str | None:
    """Which of a scorer's goals in brackets was the penalty, "all" where each was; None where none is marked.

    >>> penalties_in_brackets("<P0> (<M1>, <M2> pen) and <P3> (<M4>) scored", 0)
    'the second'
    >>> penalties_in_brackets("<P0> (<M1>, <M2>) and <P3> (<M4> pen) scored", 0)
    """
    if "> (<M" not in shape:
        return None
    match = next((m for m in _BRACKETED.finditer(shape) if int(m["p"]) == scorer), None)
    marks = [bool(m["pen"]) for m in _TIME.finditer(match["at"])] if match else []
    if not any(marks):
        return None
    if all(marks):
        return "all"
    return _ORDINALS[marks.index(True)] if sum(marks) == 1 and marks.index(True) < len(_ORDINALS) else None
