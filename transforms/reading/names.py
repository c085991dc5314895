"""Capitalised names in running text, before anyone knows whose they are."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from transforms.identity.phrases import fold as without_accents
from transforms.reading.numbers import CARDINALS, ORDINALS
from transforms.reading.words import (
    ALWAYS_ROLES,
    FUNCTION_WORDS,
    GIVEN_NAMES,
    LEADING,
    MAYBE_SURNAMES,
    NOT_NAMES,
    PARTICLES,
    PLAIN_WORDS,
)

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽȘȚ"
# "â\x80\x99" is an apostrophe read in the wrong encoding, "Ã¡" a letter with an accent
_LETTER = r"(?:Ã[\x80-\xbf]|(?!â\x80)[^\W\d_])"

# what an apostrophe ends a name with: "Kane's", "He'll", "BALTIMORE'S"
_ENDING = r"(?:[sS]|ll|ve|re|d|m|t)\b"
# what a hyphen ties to a name without being part of it: "Ferguson-inspired", "London-based", "Fourth-placed"
_TAIL = (
    r"(?:powered|inspired|led|less|based|born|bound|trained|owned|style|like|chasing|threatening|winning|placed|year|"
    r"minute|time|half|form|bottom|backed|esque|assisted|coached|managed|supporting|mad|in|to|from|on|up|off|old|ranked|"
    r"seeded|run|built|friendly|loving|sponsored|organised|heavy|bred|raised|educated|level|wide|back|bound|themed|record)\b"
)
_WORD = rf"[{_UPPER}](?:{_LETTER}|['’‘](?!{_ENDING})(?={_LETTER})|-(?!{_TAIL})(?={_LETTER}))*"
# "N'Golo", "al-Dawsari", "O'Shea", "J.", "A.J.", "Jr."
_TOKEN = rf"(?:(?:(?:al|el|as|ad|ash|an|d|l|n)[-'’](?=[{_UPPER}]))?{_WORD}(?:(?<=\bJr)\.|(?<=\bJnr)\.)?|[{_UPPER}]\.(?:-?[{_UPPER}]\.)*)"
_PARTICLE = r"(?:" + "|".join(sorted(PARTICLES, key=len, reverse=True)) + r")"
_NICKNAME = rf"[\"“'‘(]{_WORD}[\"”'’)][ ]"

# "Virgil van Dijk", "K. de Bruyne", "Jean-Philippe Mateta", "Son Heung-min", 'Wayne "Buzzer" Gordon'
_NAME = re.compile(
    rf"(?<![\w@#/.])(?:{_PARTICLE}[ \u00a0])?{_TOKEN}"
    rf"(?:[ \u00a0](?:{_NICKNAME})?(?:{_PARTICLE}[ \u00a0]){{0,2}}{_TOKEN}){{0,6}}"
)
_PIECE = re.compile(r"[^ \u00a0]+")
# what a name in front belongs to: "the Downland League", "Municipal Stadium"
_HEADS = frozenset(
    "league cup stadium arena division championship trophy premier premiership group shield final finals sports".split()
)
_OPENING = re.compile(r"[\s\"'“‘(\[-]*")


@dataclass(frozen=True, slots=True)
class Name:
    """A capitalised name; `text` is as printed, but for a nickname in quotes within it.

    `opens` says that it stands where any word has a capital, `plain` that its one word is also an ordinary one.
    """

    start: int
    end: int
    text: str
    opens: bool = False
    plain: bool = False


@lru_cache(maxsize=16384)
def folded(word: str) -> str:
    """The word in lower case without accents, with straight apostrophes and no stop at its end.

    >>> folded("N’Golo"), folded("Jr.")
    ("n'golo", 'jr')
    """
    return without_accents(word).lower().replace("’", "'").replace("‘", "'").rstrip(".")


def is_given(word: str) -> bool:
    """Whether a word is a known first name, or a double one whose first part is known."""
    key = folded(word)
    return key in GIVEN_NAMES or ("-" in key and key.split("-")[0] in GIVEN_NAMES)


def is_plain(word: str) -> bool:
    """Whether a word means something but a name: any number, or a word of the list."""
    key = folded(word)
    return key in PLAIN_WORDS or key in FUNCTION_WORDS or key in LEADING or key in CARDINALS or key in ORDINALS


def find_names(text: str, start: int, end: int, taken: Iterable[tuple[int, int]]) -> Iterator[Name]:
    """The capitalised names of one sentence, cut at words that are no names and at spans `taken`.

    >>> s = "On Sunday Virgil van Dijk and Salah beat Everton"
    >>> [n.text for n in find_names(s, 0, len(s), [])]
    ['Virgil van Dijk', 'Salah', 'Everton']
    """
    spans = sorted(taken)
    opening = _OPENING.match(text, start, end)
    first = opening.end() if opening else start
    for match in _NAME.finditer(text, start, end):
        pieces = [p.span() for p in _PIECE.finditer(text, match.start(), match.end())]
        for run in _cut(text, pieces, first, spans):
            name = _name(text, run, first)
            if name is not None:
                yield name


def _cut(
    text: str, pieces: list[tuple[int, int]], first: int, spans: list[tuple[int, int]]
) -> Iterator[list[tuple[int, int]]]:
    run: list[tuple[int, int]] = []
    for index, (a, b) in enumerate(pieces):
        follows = pieces[index + 1] if index + 1 < len(pieces) else None
        if any(s < b and a < e for s, e in spans):
            broken = True
        else:
            broken = _breaks(text, run, a, b, follows, opens=a == first)
            if broken and run and folded(text[a:b]) in _HEADS and not (len(run) > 1 and is_given(text[slice(*run[0])])):
                run = []
        if broken:
            yield run
            run = []
        else:
            run.append((a, b))
    yield run


def _breaks(
    text: str, run: list[tuple[int, int]], a: int, b: int, follows: tuple[int, int] | None, *, opens: bool
) -> bool:
    """Whether the word from `a` to `b` is no part of a name that `run` began."""
    word = folded(text[a:b])
    if text[a].islower() or text[a] in "\"“'‘(":
        return False
    if word in MAYBE_SURNAMES and run and is_given(text[slice(*run[-1])]):
        return False
    if word == "jan" and follows is not None and text[follows[0]].isupper():
        return False
    if word in NOT_NAMES or word in FUNCTION_WORDS or word in ALWAYS_ROLES or word.rstrip("s") in ALWAYS_ROLES:
        return True
    if opens and not run and (word in PLAIN_WORDS or word in CARDINALS or word in ORDINALS):
        return not (word in GIVEN_NAMES and follows is not None and not is_plain(text[slice(*follows)]))
    return False


def _name(text: str, run: list[tuple[int, int]], first: int) -> Name | None:
    """The run without particles and quotes left over at its ends; None where nothing but those is left."""
    while run and (text[slice(*run[-1])] in PARTICLES or text[run[-1][0]] in "\"“'‘("):
        run = run[:-1]
    while run and (
        text[run[0][0]] in "\"“'‘(" or (len(run) > 1 and text[slice(*run[0])] in {"e", "y", "des", "op", "to"})
    ):
        run = run[1:]
    if not run or not any(text[a].isupper() or "-" in text[a:b] for a, b in run):
        return None
    a, b = run[0][0], run[-1][1]
    words = [text[x:y] for x, y in run if text[x] not in "\"“'‘("]
    if b - a < 2 or (len(words) == 1 and folded(words[0]) in LEADING):
        return None
    plain = len(words) == 1 and is_plain(words[0])
    return Name(a, b, _mended(" ".join(words)), a == first, plain)


def _mended(name: str) -> str:
    """The name with letters read in the wrong encoding put right.

    >>> _mended("Enzo FernÃ¡ndez")
    'Enzo Fernández'
    """
    if "Ã" not in name:
        return name
    try:
        return name.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return name
