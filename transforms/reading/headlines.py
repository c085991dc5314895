"""Names where capitals say nothing: headlines In Title Case, lines and openings IN CAPITALS, names run together."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from transforms.reading.document import Sentence
from transforms.reading.names import Name, folded, in_small_letters, is_given, is_plain
from transforms.reading.words import CLUB_WORDS, PLACE_WORDS, STRONG_CLUB_WORDS

_PIECE = re.compile(r"[^ \u00a0]+")
_LONG_WORD = re.compile(r"[A-Za-z'’]{4,}")
_SMALL = frozenset(
    "after against amid before from into over than that their this under upon when while with without".split()
)
_LONGEST_SHORT = 5
"""Letters of an abbreviation."""
_LONGEST_ALONE = 7
"""Letters of one that is a name by itself: "KASTHS"."""
_LONGEST_INNER = 6
"""Letters of one within a name: "Holt REMYCA Reserves"."""
_CAPITALS = re.compile(r"(?<!\w)[A-ZÀ-Þ][A-ZÀ-Þ'’-]{3,}(?!\w)")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The names that the article's prose prints: `phrases` by folded words, `lasts` by folded last word."""

    phrases: dict[str, str]
    lasts: dict[str, str]


_PLAIN_WORDS = 1
"""Words of a headline in clauses that are no names: "Oakham Edge Holt, Kelby Beat Moss Away" is no list of people."""


def is_title_case(text: str) -> bool:
    """Whether a headline capitalises its words, so that capitals say nothing.

    >>> is_title_case("Late Goal Sinks Brave Chelsea"), is_title_case("Late goal sinks brave Chelsea")
    (True, False)
    """
    words = _LONG_WORD.findall(text[:200])
    small = [w for w in words if w[0].islower()]
    return len(words) >= 3 and len(small) < 0.25 * len(words) and _SMALL.issuperset(small)


def says_nothing(sentence: Sentence) -> bool:
    """Whether the capitals of a sentence tell no names: a headline whose words all have one."""
    text = sentence.text
    if sentence.part == "heading" and any(c.isdigit() or c == ":" for c in text):
        return False
    if sentence.part not in {"title", "heading"} or ";" in text or not is_title_case(text):
        return False
    return "," not in text or sum(is_plain(word) for word in _LONG_WORD.findall(text)) >= _PLAIN_WORDS


def in_capitals(name: Name) -> bool:
    """Whether a name holds a word of four capitals or more: "BIRTHDAY GIRL LILY Agg"; not "Skye YMCA", nor "WAPDA" within a sentence.

    >>> in_capitals(Name(0, 9, "LILY Fox")), in_capitals(Name(0, 9, "Skye YMCA")), in_capitals(Name(9, 14, "WAPDA"))
    (True, False, False)
    >>> in_capitals(Name(0, 12, "KDFC Rangers"))
    False
    """
    found = _CAPITALS.search(name.text)
    if found is None:
        return False
    words = name.text.split()
    if len(words) > 1 and len(words[0]) <= _LONGEST_SHORT and words[-1].lower() in STRONG_CLUB_WORDS:
        return False
    longest = _LONGEST_SHORT if len(words) > 1 or is_plain(name.text) else _LONGEST_ALONE
    inner = [word for word in words if _CAPITALS.search(word)]
    if (
        not words[0].isupper()
        and inner[0] != words[0]
        and len(inner) == 1
        and len(inner[0]) <= _LONGEST_INNER
        and not is_plain(inner[0])
    ):
        return False
    short = len(words[-1]) <= longest and found.end() == len(name.text) and (len(words) == 1 or not words[0].isupper())
    return not (short and not (name.opens and found.start() == 0))


def lexicon_of(names: Iterable[Name]) -> Lexicon:
    """The lexicon of the names in ordinary prose."""
    phrases: dict[str, str] = {}
    lasts: dict[str, str] = {}
    for name in names:
        if name.plain or "&" in name.text or (name.opens and " " not in name.text and is_plain(name.text)):
            continue
        words = name.text.split()
        phrases.setdefault(" ".join(map(folded, words)), name.text)
        if len(words) > 1:
            lasts.setdefault(folded(words[-1]), words[-1])
    for last, word in lasts.items():
        phrases.setdefault(last, word)
    return Lexicon(phrases, lasts)


def in_title_case(name: Name) -> Name:
    """A name whose first words alone stand in capitals, as papers open an article, in small letters: "STANMOOR Town".

    >>> in_title_case(Name(0, 13, "STANMOOR Town")).text, in_title_case(Name(0, 13, "BIRTHDAY Lily")).text
    ('Stanmoor Town', 'BIRTHDAY Lily')
    """
    words = name.text.split()
    front = [word for word in words if word.isupper()]
    whole = words[: len(front)] == front and 0 < len(front) < len(words)
    if (
        not whole
        or not (len(front) > 1 or in_capitals(name))
        or words[-1].isupper()
        or words[-1].lower() not in STRONG_CLUB_WORDS
    ):
        return name
    return replace(name, text=" ".join([*map(in_small_letters, front), *words[len(front) :]]))


def names_within(text: str, name: Name, lexicon: Lexicon) -> Iterator[Name]:
    """The names of the lexicon within a run of capitals, and first names in front of a surname of it.

    >>> prose = lexicon_of([Name(0, 9, "Baltimore"), Name(0, 5, "Agg Fox")])
    >>> line = "SANDY BALTIMORE'S BRACE"
    >>> [n.text for n in names_within(line, Name(0, 15, "SANDY BALTIMORE"), prose)]
    ['Sandy Baltimore']
    """
    pieces = [p.span() for p in _PIECE.finditer(text, name.start, name.end)]
    keys = [folded(text[a:b]) for a, b in pieces]
    index = 0
    while index < len(pieces):
        size, shown = _longest(text, pieces, keys, index, lexicon)
        if size:
            yield Name(pieces[index][0], pieces[index + size - 1][1], shown)
        index += size or 1


def _longest(
    text: str, pieces: list[tuple[int, int]], keys: list[str], index: int, lexicon: Lexicon
) -> tuple[int, str]:
    """How many words from `index` make a known name, and how it is shown; 0 when none do."""
    for size in range(min(5, len(keys) - index), 1, -1):
        shown = lexicon.phrases.get(" ".join(keys[index : index + size]))
        if shown:
            return size, shown
    word = text[slice(*pieces[index])]
    if index + 1 < len(keys) and is_given(word):
        following = text[slice(*pieces[index + 1])]
        surname = lexicon.phrases.get(keys[index + 1])
        if surname is None and not following.isupper() and not is_plain(following) and word.isupper():
            surname = following
        if surname is not None and " " not in surname:
            return 2, f"{word.title() if word.isupper() else word} {surname}"
        if surname is None and index + 2 == len(keys) and _is_surname(following):
            return 2, in_small_letters(f"{word} {following}")
    shown = lexicon.phrases.get(keys[index])
    return (1, shown) if shown else (0, "")


def _is_surname(word: str) -> bool:
    """Whether a word in capitals behind a first name can be a surname: no word of the language, nor of a club's name."""
    return word.isupper() and not is_plain(word) and word.lower() not in CLUB_WORDS | PLACE_WORDS


def unglued(text: str, name: Name, lexicon: Lexicon) -> Iterator[Name]:
    """The name, or the two names it is where a line above was run into the sentence: "Fox Danny Fox".

    >>> prose = lexicon_of([Name(0, 9, "Danny Fox")])
    >>> [n.text for n in unglued("Fox Danny Fox struck", Name(0, 13, "Fox Danny Fox"), prose)]
    ['Fox', 'Danny Fox']
    """
    words = name.text.split()
    if "&" in words and _are_two(words, lexicon):
        at = text.index("&", name.start, name.end)
        yield Name(name.start, at - 1, text[name.start : at - 1], name.opens)
        yield Name(at + 2, name.end, text[at + 2 : name.end])
        return
    for cut in range(1, len(words) - 1) if len(words) > 2 else ():
        front, back = " ".join(words[:cut]), " ".join(words[cut:])
        if (
            " ".join(map(folded, words[:cut])) in lexicon.phrases
            and lexicon.phrases.get(" ".join(map(folded, words[cut:]))) == back
        ):
            at = text.rfind(words[cut], name.start, name.end - len(back) + len(words[cut]))
            if at > name.start:
                yield Name(name.start, name.start + len(front), front, name.opens)
                yield Name(at, name.end, back)
                return
    yield name


def _are_two(words: list[str], lexicon: Lexicon) -> bool:
    """Whether "Fox & Hart" are two names: the article also prints the first without the second."""
    return " ".join(map(folded, words[: words.index("&")])) in lexicon.phrases
