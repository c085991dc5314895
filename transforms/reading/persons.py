"""Which names are people's: those that nothing else speaks for."""

import re
from collections.abc import Sequence

from transforms.reading.clues import ClueReader
from transforms.reading.names import Name, folded, is_given
from transforms.reading.words import MAYBE_SURNAMES, NOT_NAMES, PLACE_WORDS, STRONG_CLUB_WORDS

_SURNAMES = MAYBE_SURNAMES | frozenset(
    "park field fields street lane ground bridge beach bank banks mills shield hall rivers bay church forest press".split()
)
"""Words for places that are surnames behind a first name: "Lee Mills"."""
_STATES = frozenset(
    """alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
    louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
    pennsylvania tennessee texas utah vermont wisconsin wyoming""".split()
)
"""States that no person has for his only name: "from Long Beach, California"."""
_COMPASS = frozenset("north south east west".split())
_SCHOOLS = frozenset("college university institute".split())
_ABSTRACT = (
    "tion",
    "ity",
    "ness",
    "ment",
    "ence",
    "ance",
    "ing",
    "ship",
    "ism",
    "ions",
    "ings",
    "ments",
    "ly",
    "wards",
)


def find_people(clues: ClueReader, names: Sequence[Name]) -> list[Name]:
    """The names that are people's.

    A name of two words or more is, unless it ends like a place or never stands without "the".
    One word is where it is part of a fuller name, or stands within a sentence and for no place; a word that only opens
    sentences needs a verb of football behind it.
    """
    parts = {folded(word) for n in names if " " in n.text and _is_full(n) for word in n.text.split()}
    inner = {n.text for n in names if not n.opens and not n.plain}
    singles: dict[str, list[Name]] = {}
    for name in names:
        if " " not in name.text:
            singles.setdefault(name.text, []).append(name)
    believed = {text for text, same in singles.items() if _is_single(clues, same, parts, inner=text in inner)}
    text = clues.words.text
    bare = {n.text for n in names if " " in n.text and (is_given(n.text.split()[0]) or not _with_article(text, n))}
    names = [n for n in names if not _GROUND.match(text, n.end) and not _TITLE.match(text, n.start)]
    people = [n for n in names if n.text in believed or (" " in n.text and n.text in bare and _is_full(n))]
    people = [n for n in people if not (text[n.start : n.end].isupper() and _DATELINE.match(text, n.end))]
    named = {n.text for n in people if not _is_quoted(text, n)}
    return [n for n in people if n.text in named]


def _is_quoted(text: str, name: Name) -> bool:
    """Whether a name stands alone in quotation marks: what a match or a goal is called, and nobody's name."""
    return text[max(0, name.start - 1) : name.start] in _OPENS and text[name.end : name.end + 1] in _CLOSES


_OPENS, _CLOSES = frozenset('"“'), frozenset('"”')


# "the Ferry Farm complex"
_GROUND = re.compile(r" (?:complex|stadium|grounds?|pitch|facility|venue|recreation|playing fields?|sports centre)\b")
# "the King of African football"
_TITLE = re.compile(r"(?:King|Queen|Prince|Princess|Emperor|Lord|Lady|Master)s? of\b")
# "MILAN, March 12 –", "ROMA (Agency) -": a place in capitals at the head of the text
_DATELINE = re.compile(r"(?:,\ [A-Z][\w. ]{2,14}\d{1,2})?(?:\ \([A-Z][\w .]{1,24}\))?\ ?(?:[–—]|-{1,2}(?=\ ))")


def _is_full(name: Name) -> bool:
    """Whether a name of several words is a person's: not a place's, no heading's."""
    words = name.text.split()
    last = folded(words[-1])
    if "&" in words:
        return False
    if last in PLACE_WORDS or last in NOT_NAMES or last in _SCHOOLS:
        return is_given(words[0]) and len(words) == 2 and last in _SURNAMES
    if last in _COMPASS and not is_given(words[0]):
        return False  # "Oakham West" is a place
    if len(words) == 3 and folded(words[1]) == "st":
        return is_given(words[0])  # "Sean St Ledger" is a man, "Oakham St George" is none
    return not any(folded(word) in NOT_NAMES for word in words[1:-1])


def _is_single(clues: ClueReader, same: Sequence[Name], parts: set[str], *, inner: bool) -> bool:
    key = folded(same[0].text)
    if key in parts or key in _STATES:
        return key in parts
    found = [clues.at(n.start, n.end) for n in same]
    person = sum(c.person for c in found)
    if same[0].plain or same[0].text.lower() in STRONG_CLUB_WORDS or (same[0].text.isupper() and len(key) <= 4):
        return person >= 6
    if inner:
        named = person > 0 or not all(_with_article(clues.words.text, n) for n in same)
        return named and (person > 0 or not any(c.place for c in found))
    if key.endswith(_ABSTRACT) or same[0].text.isupper():
        return False
    return person >= (9 if _in_lower_case(clues, key) else 1 if is_given(key) else 2)


def _in_lower_case(clues: ClueReader, key: str) -> bool:
    """Whether the text also prints the word without a capital."""
    return key in clues.words.forms


def _with_article(text: str, name: Name) -> bool:
    """Whether "the" stands in front, and no "-inspired" behind: "the Bears" are nobody."""
    return text[max(0, name.start - 4) : name.start].lower() == "the " and text[name.end : name.end + 1] != "-"
