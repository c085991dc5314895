"""Names with a side's nickname in them: "the Muskies Dan Fox" is a man, "the Ashton Riverhawks" are a side."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from transforms.reading.mentions import TeamRef
from transforms.reading.names import Name

_LEAST = 3
"""Words of a nickname and a man's name."""
_PAIR = 2
"""Words of a town and a nickname."""


def without_nicknames(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, with those parted that are a nickname told elsewhere and a man's name behind it.

    >>> t = "The Jays led. Then the Jays Dan Fox scored."
    >>> [n.text for n in without_nicknames(t, [Name(4, 8, "Jays"), Name(23, 35, "Jays Dan Fox")])]
    ['Jays', 'Jays', 'Dan Fox']
    """
    alone = {n.text for n in names if _is_nickname(n.text) and _has_article(text, n)}
    found: list[Name] = []
    for name in names:
        first, _, rest = name.text.partition(" ")
        parted = first in alone and len(name.text.split()) >= _LEAST and text.startswith(f"{first} {rest}", name.start)
        if parted and _has_article(text, name):
            cut = name.start + len(first)
            found += [Name(name.start, cut, first), replace(name, start=cut + 1, text=rest, opens=False)]
        else:
            found.append(name)
    return found


def nicknamed_in_full(
    names: Iterable[Name], strangers: Mapping[tuple[int, int], TeamRef]
) -> dict[tuple[int, int], TeamRef]:
    """The spans of names that are a town and the nickname of a side no list knows, with that side's reference.

    "The Ashton Riverhawks" are a side where "the Riverhawks" are, although Ashton is a first name as often.
    """
    sides = {ref.name: ref for ref in strangers.values() if ref.id is None and _is_nickname(ref.name)}
    return {
        (n.start, n.end): sides[n.text.split()[1]]
        for n in (names if sides else ())
        if len(n.text.split()) == _PAIR and n.text.split()[1] in sides and (n.start, n.end) not in strangers
    }


def _is_nickname(name: str) -> bool:
    return " " not in name and name.endswith("s") and len(name) >= _SHORTEST


_SHORTEST = 4


def _has_article(text: str, name: Name) -> bool:
    return text[max(0, name.start - 4) : name.start].lower() == "the "
