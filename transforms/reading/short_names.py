"""Short names that a text explains behind a listed one: "Terengganu FC (TFC)", and "TFC" from there on."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from transforms.reading.mentions import Mention, TeamRef
from transforms.reading.names import Name
from transforms.reading.spans import Spans

_BRACKET = re.compile(r" \((?P<short>[A-Z][A-Z&]{1,6})\)")
_CLUB = frozenset("AFC CF FC SC".split())


def explained(text: str, names: Iterable[tuple[int, int]]) -> dict[str, int]:
    """The short names that stand in brackets behind names whose initials they are, each with where its name ends.

    >>> text = "Oakham Vale (OV) beat Holt FC (HFC) and Porto (POR)"
    >>> explained(text, [(0, 11), (22, 29), (40, 45)])
    {'OV': 11, 'HFC': 29}
    """
    found: dict[str, int] = {}
    for start, end in names:
        match = _BRACKET.match(text, end)
        if match is not None and match["short"] in set(initials(text[start:end])):
            found.setdefault(match["short"], end)
    return found


def initials(name: str) -> Iterator[str]:
    """The initials of a name, with and without its club's letters and small words: "Holt Town FC" → "HTFC", "HT"."""
    words = name.replace("-", " ").split()
    if len(words) > 1:
        yield "".join(word if word in _CLUB else word[0] for word in words).upper()
        yield "".join(word[0] for word in words if word not in _CLUB).upper()
        yield "".join(word[0] for word in words if word not in _CLUB and word[0].isupper())


def short_mentions(
    text: str, shorts: Mapping[str, int], resolved: Iterable[tuple[int, int, TeamRef]]
) -> tuple[list[Mention], list[tuple[int, int, TeamRef]]]:
    """The mentions of the short names, and the resolved names with those that explain one made to hold its bracket."""
    owners: dict[str, TeamRef] = {}
    widened: list[tuple[int, int, TeamRef]] = []
    for start, end, ref in resolved:
        short = next((s for s in shorts if shorts[s] == end), None)
        if short is None:
            widened.append((start, end, ref))
            continue
        owners[short] = ref
        widened.append((start, end + len(short) + 3, ref))
    taken = Spans((a, b) for a, b, _ in widened)
    told = (
        (m, ref) for short, ref in owners.items() for m in re.finditer(rf"(?<![\w-]){re.escape(short)}(?![\w-])", text)
    )
    found = [Mention("team", m.start(), m.end(), ref) for m, ref in told if not taken.touch(m.start(), m.end())]
    return found, widened


def with_second_names(text: str, resolved: Iterable[tuple[int, int, TeamRef]]) -> list[tuple[int, int, TeamRef]]:
    """The mentions of teams, one with another name of it in brackets behind made one: "Young Africans (Yanga)".

    >>> kelby = TeamRef("kelby", "Kelby Town", "kelby")
    >>> [(a, b) for a, b, _ in with_second_names("Kelby Town (Kels) won", [(0, 10, kelby), (12, 16, kelby)])]
    [(0, 17)]
    """
    joined: list[tuple[int, int, TeamRef]] = []
    for start, end, ref in sorted(resolved, key=lambda mention: mention[0]):
        before = joined[-1] if joined else None
        bracketed = before is not None and text[before[1] : start] == " (" and text[end : end + 1] == ")"
        if before is not None and bracketed and before[2].key == ref.key:
            joined[-1] = (before[0], end + 1, ref)
        else:
            joined.append((start, end, ref))
    return joined


_LETTERED = re.compile(r"[A-Z]{3,6}")


def with_initials(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, strange teams called by letters being the one whose initials those are: "NBP" beside "National Bank of Pakistan"."""
    lettered = {ref.name for m in mentions if (ref := _stranger(m)) and _LETTERED.fullmatch(ref.name)}
    if not lettered:
        return list(mentions)
    owners: dict[str, dict[str, TeamRef]] = {}
    for mention in mentions:
        whole = mention.value
        if isinstance(whole, TeamRef) and whole.name not in lettered:
            for short in lettered & set(initials(text[mention.start : mention.end])):
                owners.setdefault(short, {})[whole.key] = whole
    whose = {short: next(iter(found.values())) for short, found in owners.items() if len(found) == 1}
    return [replace(m, value=whose[ref.name]) if (ref := _stranger(m)) and ref.name in whose else m for m in mentions]


def _stranger(mention: Mention) -> TeamRef | None:
    """The team that no list knows of a mention."""
    ref = mention.value
    return ref if isinstance(ref, TeamRef) and ref.id is None else None


def written_short(name: str, names: Iterable[str]) -> str | None:
    """The one of the longer names that a name shortens a word of, or None.

    >>> written_short("Kelby Profs", ["Kelby Professionals", "Holt Professionals"])
    'Kelby Professionals'
    >>> written_short("Kelby GS", ["Kelby Golden Stars", "Kelby Town"])
    'Kelby Golden Stars'
    >>> written_short("Kelby Town", ["Kelby Townsfolk", "Kelby Townsend"])
    """
    words = name.casefold().split()
    found = [one for one in names if _shortens(words, one.casefold().split())]
    return found[0] if len(words) > 1 and len(found) == 1 else None


def _shortens(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether just one word of the longer name is cut, or its last words are initials, and the others are the same."""
    if len(short) == _TWO and short[0] == long[0] and len(short[1]) == len(long) - 1 > 1:
        return short[1] == "".join(word[0] for word in long[1:])
    other = [(a.rstrip("."), b) for a, b in zip(short, long, strict=False) if a != b]
    if len(short) != len(long) or len(other) != 1:
        return False
    ((cut, whole),) = other
    stem = cut.removesuffix("s")
    return len(stem) >= _STEM and len(whole) > len(cut) + 1 and whole.startswith(stem)


_TWO = 2
_STEM = 3
"""Letters that are left of a word at least: "Profs", "Tech"."""


def without_codes(names: Sequence[Name], ends: Container[int]) -> list[Name]:
    """The names but for codes of countries in brackets behind a listed team: "Real Madrid (ESP)"; `ends` are where those end."""
    return [n for n in names if not (n.text.isupper() and len(n.text) == _CODE and n.start - 2 in ends)]


_CODE = 3
"""Letters of a country's code."""


# "Enyimba FC", "Mohun Bagan SG": letters that some papers print behind a club's name
_LETTERS = re.compile(r" (?:A?FC|(?:Football|Soccer|Sports) Club|SC|CF|SG|BC|SK|FK|F\.C\.|XI)(?![\w-])")


def letters_end(text: str, end: int) -> int:
    """The end of a club's name that ends at `end`, with the letters behind it.

    >>> letters_end("Oakham FC won", 6), letters_end("Oakham won", 6)
    (9, 6)
    """
    letters = _LETTERS.match(text, end)
    return letters.end() if letters else end
