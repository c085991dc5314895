"""Known phrases in running text: one pass, longest match, whole words, exact offsets.

Team, competition, ground and city names are all found by this one index.
A phrase is a sequence of words; what stands between them in print ("Saint-Germain", "St. Pauli", "Brighton & Hove")
does not matter as long as it joins them.
Case matters, except in a headline set in capitals; accents do not.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

T = TypeVar("T")

# Combining accents belong to the letter before them: "Mu\u0308nchen" is one word.
WORD = re.compile(r"[\w\u0300-\u036f]+")

_LETTERS = str.maketrans(
    {
        "Ø": "O", "ø": "o", "Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "Ð": "D", "ð": "d", "ß": "ss", "ı": "i",
        "Æ": "Ae", "æ": "ae", "Œ": "Oe", "œ": "oe", "Þ": "Th", "þ": "th", "ə": "a", "Ə": "A", "ħ": "h", "Ħ": "H",
    }
)  # fmt: skip
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "Ø": "Oe"})

# What may stand between two words of one name.
_JOINTS = frozenset(
    {
        " ",
        "\u00a0",
        "-",
        "\u2010",
        "\u2011",
        "\u2013",
        "'",
        "\u2019",
        "\u2018",
        "/",
        ".",
        "&",
        " & ",
        "\n",
        "' ",
        "\u2019 ",
    }
)
# "St. Pauli", "F. C. Porto": a stop joins only after an abbreviation of at most three letters.
_STOPPED = frozenset({". ", ".-"})


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: `forms` without accents, and where each starts and ends; `heads` begin with a capital."""

    text: str
    forms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    heads: tuple[int, ...]

    def joined(self, first: int, last: int) -> bool:
        """Whether words first to last stand together as the words of one name."""
        for i in range(first, last):
            between = self.text[self.ends[i] : self.starts[i + 1]]
            if between not in _JOINTS and not (between in _STOPPED and len(self.forms[i]) <= 3):
                return False
        return True


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """The word without accents, case kept.

    >>> fold("Bodø"), fold("Fenerbahçe"), fold("Gießen")
    ('Bodo', 'Fenerbahce', 'Giessen')
    """
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFKD", word.translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=8)
def split_words(text: str) -> Words:
    """The words of a text, cut once for all the indexes that look through it."""
    spans = [m.span() for m in WORD.finditer(text)]
    if not spans:
        return Words(text, (), (), (), ())
    starts, ends = zip(*spans, strict=True)
    found = [text[a:b] for a, b in spans]
    forms = tuple(found) if text.isascii() else tuple([word if word.isascii() else fold(word) for word in found])
    heads = tuple([i for i, word in enumerate(forms) if not word.islower()])
    return Words(text, forms, starts, ends, heads)


def key_of(phrase: str) -> str:
    """The words of a phrase without accents, joined by spaces, case kept.

    >>> key_of("Paris Saint-Germain"), key_of("Nott’m Forest"), key_of("Bodø/Glimt")
    ('Paris Saint Germain', 'Nott m Forest', 'Bodo Glimt')
    """
    return " ".join(fold(word) for word in WORD.findall(phrase))


# "Oakham WAPDA", printed as "Oakham Wapda"
_LETTERED = re.compile(r"\b[A-Z]{4,}\b")


def spellings(phrase: str) -> Iterator[str]:
    """The keys a phrase may be printed under: "ü" also as "ue", "&" also as "and", initials also as a word.

    >>> list(spellings("Oakham WAPDA"))
    ['Oakham WAPDA', 'Oakham Wapda']

    >>> list(spellings("Borussia Mönchengladbach"))
    ['Borussia Monchengladbach', 'Borussia Moenchengladbach']
    >>> list(spellings("Brighton & Hove Albion"))
    ['Brighton Hove Albion', 'Brighton and Hove Albion']
    """
    yield key_of(phrase)
    if not phrase.isascii():
        umlauts = key_of(phrase.translate(_UMLAUTS))
        if umlauts != key_of(phrase):
            yield umlauts
    if "&" in phrase:
        yield key_of(phrase.replace("&", " and "))
    if _LETTERED.search(phrase):
        yield key_of(_LETTERED.sub(lambda word: word.group().title(), phrase))


@dataclass(frozen=True, slots=True)
class Span(Generic[T]):
    """One phrase found: `value` is what the index holds for it; words `first` to `last` are `text[start:end]`."""

    start: int
    end: int
    first: int
    last: int
    value: T


@dataclass(slots=True)
class PhraseIndex(Generic[T]):
    """Phrases and their values, found in a text in one pass."""

    phrases: dict[str, T] = field(default_factory=dict)
    lengths: dict[str, tuple[int, ...]] = field(default_factory=dict)
    capitals: dict[str, str] = field(default_factory=dict)
    small: bool = False
    """Whether any phrase begins with a small letter."""

    @classmethod
    def build(cls, items: Iterable[tuple[str, T]]) -> "PhraseIndex[T]":
        """The index of (key, value) pairs; keys are those of `key_of`, each given once."""
        phrases = dict(items)
        lengths: dict[str, set[int]] = {}
        capitals: dict[str, str] = {}
        for key in phrases:
            words = key.split(" ")
            lengths.setdefault(words[0], set()).add(len(words))
            upper = key.upper()
            if upper != key:
                lengths.setdefault(words[0].upper(), set()).add(len(words))
                capitals.setdefault(upper, key)
        ordered = {word: tuple(sorted(sizes, reverse=True)) for word, sizes in lengths.items()}
        return cls(phrases, ordered, capitals, any(word.islower() for word in ordered))

    def find(self, text: str) -> Iterator[Span[T]]:
        """Every phrase in the text from left to right, the longest at each place, none inside another."""
        words = split_words(text)
        forms, lengths, free = words.forms, self.lengths, 0
        for i in range(len(forms)) if self.small else words.heads:
            if forms[i] in lengths and i >= free:
                span = self._at(words, i)
                if span is not None:
                    yield span
                    free = span.last + 1

    def _at(self, words: Words, i: int) -> Span[T] | None:
        forms = words.forms
        for size in self.lengths[forms[i]]:
            last = i + size - 1
            if last >= len(forms):
                continue
            key = forms[i] if size == 1 else " ".join(forms[i : last + 1])
            if key not in self.phrases:
                listed = self._as_listed(words, i, last, key)
                if listed is None:
                    continue
                key = listed
            if size == 1 or words.joined(i, last):
                return Span(words.starts[i], words.ends[last], i, last, self.phrases[key])
        return None

    def _as_listed(self, words: Words, first: int, last: int, key: str) -> str | None:
        """The key of a phrase in capitals, or with its first word in them, as papers open a report: "OAKHAM Town"."""
        if key in self.capitals:
            return self.capitals[key] if in_capitals(words, first, last) else None
        front = words.forms[first]
        if last == first or not front.isupper() or len(front) < _SHORTEST:
            return None
        opened = front.title() + key[len(front) :]
        return opened if opened in self.phrases else None


_SHORTEST = 3
"""Letters of a word in capitals that are no initials."""


def in_capitals(words: Words, first: int, last: int) -> bool:
    """Whether words first to last, all capitals, are a name so printed and no dateline.

    Names of two words are taken as they stand ("PARIS SAINT-GERMAIN got off to a winning start").
    One word must open a sentence that goes on in small letters ("CHELSEA beat Arsenal"), own something ("CHELSEA'S
    captain"), begin a line whose first words are capitals ("CHELSEA MOVED TOP with a win"), or that goes on with its
    goals or how it lined up ("CHELSEA 2 LEEDS 1", "CHELSEA (4-4-2): Hart"), or stand in a headline of capitals,
    whatever its brackets say; "PARIS (AFP) - Lens won" and "ROME, Sunday" are datelines.
    """
    text = words.text
    if last > first or _goes_on(text, words.ends[last]):
        return True
    start = text.rfind("\n", 0, words.starts[first]) + 1
    end = text.find("\n", words.ends[last])
    begin, behind = words.starts[first], words.ends[last]
    if (start == begin and _CAPITALS_THEN_SMALL.match(text, behind)) or _stands_by_its_goals(
        text, start, begin, behind
    ):
        return True
    line = _BRACKETS.sub("", text[start : end if end >= 0 else len(text)])
    upper = sum(c.isupper() for c in line)
    return upper >= 8 and upper > 4 * sum(c.islower() for c in line)


def _stands_by_its_goals(text: str, start: int, begin: int, end: int) -> bool:
    """Whether the line from `start` prints a word as a side with its goals: "CHELSEA 2", "LEEDS 1 CHELSEA 2"."""
    if (start == begin or text.endswith(": ", start, begin)) and _ITS_GOALS.match(text, end):
        return True
    return _AFTER_THEIRS.match(text, start, begin) is not None and _GOALS.match(text, end) is not None


# "CHELSEA | MOVED TOP with a win"
_CAPITALS_THEN_SMALL = re.compile(r"(?: [A-Z][A-Z'’-]+){1,5},? [a-z]")
# "CHELSEA | 2", "CHELSEA | (1) 2", "CHELSEA | 2 LEEDS 1 THIS WAS", "CHELSEA | (4-4-2): Hart"
_ITS_GOALS = re.compile(
    r" (?:\(\d{1,2}\) )?\d{1,2}[ \t]*(?:\n|$)| \d{1,2} (?:[A-Z][A-Z'’.-]+ ){1,3}\d{1,2}\b| \(\d(?:-\d){2,4}\): ?[A-Z]"
)
# "LEEDS 1 | CHELSEA | 2 THIS WAS"
_AFTER_THEIRS = re.compile(r"(?:[^\n:]{1,40}: )?(?:[A-Z][A-Z'’.-]+ ){1,3}\d{1,2} $")
_GOALS = re.compile(r" \d{1,2}(?![\d:.-])")
_BRACKETS = re.compile(r"\([^()]*\)")


def _goes_on(text: str, end: int) -> bool:
    owns = text[end : end + 1] in _APOSTROPHES and text[end + 1 : end + 2] in {"s", "S"}
    return owns or (text[end : end + 1] == " " and text[end + 1 : end + 2].islower())


_APOSTROPHES = frozenset("'’‘")
