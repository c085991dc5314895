"""Bearers of a name: which of several people of one surname an article means."""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from transforms.reading.names import Name, folded
from transforms.reading.people import MOST_BEARERS


def bearers(text: str, people: list[Name], full: Mapping[str, str]) -> Iterator[tuple[Name, str]]:
    """Each name with the person's fullest one: a surname that several people bear is his who was named last.

    Two of the name in one sentence leave it open, and so do very many.
    What may be one man's first name, long and short ("Taki" and "Takumi"), leaves it as it is.
    """
    same: dict[str, list[str]] = {}
    for whole in dict.fromkeys(full[n.text] for n in people if " " in full[n.text]):
        same.setdefault(folded(whole.split()[-1]), []).append(whole)
    few = {last: those for last, those in same.items() if len(those) <= MOST_BEARERS}
    apart = {last for last, those in few.items() if not any(_same_first(*two) for two in combinations(those, 2))}
    named: dict[str, tuple[str | None, int]] = {}  # surname → whom it means, None while open, and where he was named
    for name in sorted(people, key=lambda n: n.start):
        whole = full[name.text]
        last = folded(whole.split()[-1])
        before, end = named.get(last, (whole, 0))
        if " " in whole and last in apart:
            both = before != whole and not _STOP.search(text, end, name.start)
            named[last] = (None if both else whole, name.end)
            yield name, whole
        else:
            yield name, before or whole


def _same_first(one: str, other: str) -> bool:
    """Whether the first names of two people may be one man's, long and short: "Takumi" and "Taki"."""
    return folded(one)[:_ALIKE] == folded(other)[:_ALIKE]


_ALIKE = 3
"""Letters by which first names are alike."""
_STOP = re.compile(r"[.!?] |\n")
