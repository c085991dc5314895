"""Which side of a club a mention is: "Oakham U14s" beside "Oakham U16s", "Oakham A" beside "Oakham"."""

import re
from collections.abc import Iterable, Mapping

from transforms.reading.mentions import TeamRef

Span = tuple[int, int]

_AGE = re.compile(r" (?:[Uu][-/]?|[Uu]nder[- ])(?P<age>\d\d)(?:['’]?s)?(?![\w-])")
# sides that play for themselves whatever else the article tells: "Oakham A", "Oakham 2nds"
_OTHER = re.compile(r" (?P<side>[ABC]|II|2nds|3rds|Reserves)$")


def part_sides(text: str, strangers: Mapping[Span, TeamRef], ends: Mapping[Span, int]) -> dict[Span, TeamRef]:
    """The strange teams, the sides of one club parted where the text tells of several.

    `ends` are the ends of the mentions with the words that say which side it is.
    A club of which the text tells one age group only is that group throughout.

    >>> text = "Oakham U14s beat Holt, Oakham U16s lost and so did Holt"
    >>> oakham, holt = TeamRef("?oakham", "Oakham"), TeamRef("?holt", "Holt")
    >>> found = part_sides(text, {(0, 6): oakham, (17, 21): holt, (23, 29): oakham}, {(0, 6): 11, (17, 21): 21, (23, 29): 34})
    >>> [ref.name for ref in found.values()]
    ['Oakham Under-14s', 'Holt', 'Oakham Under-16s']
    """
    sides = {span: _side(text[span[1] : ends[span]]) for span in strangers}
    ages: dict[str, set[str]] = {}
    for span, ref in strangers.items():
        ages.setdefault(ref.key, set()).update(side for side in (sides[span],) if side.startswith("Under-"))
    return {span: _parted(ref, sides[span], ages[ref.key]) for span, ref in strangers.items()}


def _side(words: str) -> str:
    """The side that the words behind a club's name tell, "" where they tell none.

    >>> [_side(words) for words in (" U-14's", " FC", " A", " under 9s", " FC Under 16s")]
    ['Under-14s', '', 'A', '', 'Under-16s']
    """
    age = _AGE.search(words)
    if age:
        return f"Under-{age['age']}s"
    other = _OTHER.search(words)
    return other["side"] if other else ""


def _parted(ref: TeamRef, side: str, ages: Iterable[str]) -> TeamRef:
    if ref.id is not None:
        return ref
    several = sorted(ages)
    told = side or (several[0] if len(several) == 1 else "")
    return TeamRef(f"{ref.key} {told.lower()}", f"{ref.name} {told}", None) if told else ref
