"""What all mentions of a name say together: the clues for a team, a person and a place of each name of a text."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from transforms.reading.clues import ClueReader, Clues
from transforms.reading.contexts import weigh_context
from transforms.reading.names import Name, is_given, is_plain
from transforms.reading.spans import Spans
from transforms.reading.words import CLUB_WORDS, MASCOTS, PLACE_WORDS, SCHOOL_WORDS, STRONG_CLUB_WORDS

_INITIALS = re.compile(r"[A-Z]$|(?:[A-Z]\.)+$")
_NOBILIARY = frozenset("el de da di do dos van von ter ten den".split())
# what stands between two names that are alike: "Oakham and Holt drew", "Fox, Hart and Ward scored"
_BEHIND = re.compile(r", (?:(?:and|or) )?| (?:and|or|&) ")
_BEFORE = re.compile(r"(?:, (?:(?:and|or) )?| (?:and|or|&) )$")
# "at Elland Road", "a trip to Holm Park", "the Abbey Ground"
_AT = re.compile(
    r"(?:\b(?:at|in|from|around|near|outside|inside|leave|left) (?:the )?|, |\b(?:trip|visit\w*|travel\w*|journey\w*|return\w*|head\w*|came|went|go|back|move[ds]?|flock\w*|due) to (?:the )?)$",
    re.IGNORECASE,
)
# end the names of grounds that begin with a first name: "Skye Recreation Reserve"
_GROUND_WORDS = frozenset("reserve stadium oval arena ground memorial".split())
_PERSON = Clues(person=2)
_PLACE = Clues(place=2)
_SEVERAL = Clues(team=8)


_ENOUGH, _ENOUGH_OFTEN = {1: 2.5, 2: 1.5}, 1.0
"""The logarithm of the odds from which contexts count for a team, by the mentions of its name, and for three or more."""
_ENOUGH_AGAINST = -2.5
_MOST_FOR, _MOST_AGAINST = 8, 4
"""What contexts weigh at most; half as much against a team, since those of people are more alike."""


@dataclass(slots=True)
class NameType:
    """All mentions of one name: their clues together."""

    words: list[str]
    team: int = 0
    person: int = 0
    place: int = 0
    in_lines: bool = False
    """Whether it is one of a line of results."""
    often: int = 0
    told: float = 0.0
    """The mentions whose contexts were weighed, and how far they speak for a team, as the logarithm of the odds."""

    @property
    def lead(self) -> int:
        """By how much the clues speak for a team rather than for a person."""
        return self.team + self.contexts - self.person

    @property
    def lead_by_clues(self) -> int:
        """The same without the contexts."""
        return self.team - self.person

    @property
    def contexts(self) -> int:
        """What the contexts weigh, below 0 against a team: nothing beside a line of results, or where they say too little."""
        if self.in_lines:
            return 0
        if self.told >= _ENOUGH.get(self.often, _ENOUGH_OFTEN):
            return min(_MOST_FOR, round(self.told))
        return -min(_MOST_AGAINST, round(-self.told / 2)) if self.told <= _ENOUGH_AGAINST else 0


SURE = 6
"""What a place in a line of results weighs, and one beside a result that only a team can have."""


def name_types(
    clues: ClueReader, names: Sequence[Name], sure: Spans, listed: Spans, *, local: bool
) -> dict[str, NameType]:
    """Each name with the clues of all its mentions and of its own words, a team's lines of results (`sure`) among them."""
    types: dict[str, NameType] = {}
    people = {n.text.rsplit(" ", 1)[-1] for n in names if is_full_person(n.text)} if not local else set()
    called = _called_like_people(names, sure)
    for name, here in zip(names, _clues(clues, names, listed, people), strict=True):
        kind = types.setdefault(name.text, NameType(name.text.split()))
        if (name.start, name.end) in sure:
            kind.team += SURE + 4 * (name.text in called)
            kind.in_lines = True
            continue
        kind.team += here.team
        kind.person += here.person
        kind.place += here.place
        if here is not _PERSON and here is not _PLACE and not _says_nothing(clues.words.text, name):
            told = weigh_context(clues.words.text, name.start, name.end)
            kind.often += 1
            kind.told += min(told, 0.0) if here.person > here.team else told
    for kind in types.values():
        _weigh_own_words(kind)
    return types


def _weigh_own_words(kind: NameType) -> None:
    """Adds what the words of a name itself say."""
    weight = club_weight(kind.words)
    kind.team += weight
    if weight >= STRONG and len(kind.words) > 1 and kind.words[-1].lower() in CLUB_WORDS:
        kind.person = 0 if kind.words[-1].lower() in _NEVER_SURNAMES else kind.person
        return
    if len(kind.words) > 1 and kind.words[-1].lower() in SCHOOL_WORDS:
        kind.person = 0
        return
    if len(kind.words) > 1 and kind.words[0].lower() in _STATES:  # "California Baptist"
        kind.team, kind.person = kind.team + 2, 0
        return
    if "&" in kind.words and (
        not is_given(kind.words[0]) or kind.words[-1].lower() in _INNS
    ):  # two villages with one side
        kind.team += 2
        return
    if len(kind.words) > 1 and (is_given(kind.words[0]) or _INITIALS.match(kind.words[0])):
        kind.person += 4
    elif len(kind.words) == 2 and kind.words[1].lower() not in PLACE_WORDS:
        kind.person += 3 if kind.words[0].lower() in _NOBILIARY else 1


# "the first Arab | nation", "the Oakham | league"
_OF_MANY = re.compile(r" (?:nations?|countries|leagues?|teams|sides|clubs|football)\b")


# "Leeds of | Yorkshire"
_OF_A_NAME = re.compile(r"\b[A-ZÀ-Þ][\w’'-]+ of $")


def _says_nothing(text: str, name: Name) -> bool:
    """Whether contexts say nothing of a name: behind "the", as nicknames stand, of a land, a word of every day, or initials."""
    return (
        _OF_MANY.match(text, name.end) is not None
        or _OF_A_NAME.search(text, max(0, name.start - 24), name.start) is not None
        or text[max(0, name.start - 4) : name.start].lower() == "the "
        or is_plain(name.text)
        or _INITIALS.match(name.text.split(" ", 1)[0]) is not None
    )


def _called_like_people(names: Sequence[Name], sure: Spans) -> set[str]:
    """The names of a person's form in lines of results whose other side has none: "Joe Hart 1, Oakham 1"."""
    sides = [n for n in names if (n.start, n.end) in sure]
    return {
        one.text
        for a, b in pairwise(sides)
        for one, other in ((a, b), (b, a))
        if b.start - a.end < _LINE and is_full_person(one.text) and not is_full_person(other.text)
    }


_LINE = 12
"""The most characters between the two sides of a line of results."""


def _clues(clues: ClueReader, names: Sequence[Name], listed: Spans, people: Collection[str]) -> list[Clues]:
    """The clues of each mention; names joined by "and" share theirs, and `people` are surnames that need none."""
    text = clues.words.text
    own = [_PERSON if name.text in people else _own(clues, name) for name in names]
    starts, ends = dict(listed), {b: a for a, b in listed}
    for i, name in enumerate(names):
        if own[i] is not _PERSON and own[i] is not _PLACE and not is_plain(name.text):
            behind = _BEHIND.match(text, name.end)
            before = _BEFORE.search(text, max(0, name.start - 6), name.start)
            if text.endswith(", ", 0, name.start) and _DOING.match(text, name.end):
                own[i], before = Clues(own[i].team, own[i].person + 2, own[i].place), None
            beside = None
            if behind and behind.end() in starts:
                beside = clues.at(behind.end(), starts[behind.end()])
            elif before and before.start() in ends:
                beside = clues.at(ends[before.start()], before.start())
            if beside:
                own[i] = Clues(max(own[i].team, beside.team) + 2, own[i].person, own[i].place)
    shared = list(own)
    for i, (first, second) in enumerate(pairwise(names)):
        if second.start - first.end <= 6 and _BEHIND.fullmatch(text, first.end, second.start):
            shared[i] = _shared(shared[i], own[i + 1])
            shared[i + 1] = _shared(own[i + 1], shared[i])
    return shared


# "a 2-1 win over Granada, Koke | breaking the deadlock": a man behind a side, and no list of two
_DOING = re.compile(r" (?:[a-z]+ly )?(?!winn|los|draw|beat|host|visit|sitt|trail|mov|go|com|fac|hav|be)[a-z]{3,}ing\b")


def _own(clues: ClueReader, name: Name) -> Clues:
    """The clues of one mention by itself."""
    if is_full_person(name.text):
        return _SEVERAL if _is_plural(clues.words.text, name) else _PERSON
    last = name.text.rsplit(" ", 1)[-1].rsplit("-", 1)[-1].lower()  # "Oakham Mini-Stadium" is one too
    front = (clues.words.text, max(0, name.start - 18), name.start)
    if (last in PLACE_WORDS and _AT.search(*front)) or (last in SCHOOL_WORDS and _IN_SCHOOL.search(*front)):
        return _PLACE
    return clues.at(name.start, name.end)


# "studied at | Oakham High"; "won 2-0 at | Oakham High" is against them
_IN_SCHOOL = re.compile(
    r"(?<!\bwon )(?<!\bwin )(?<!\bwins )(?<!\blost )(?<!\bloss )(?<!\bdefeat )(?<!\bdraw )(?<!\bdrew )(?<!\bvictory )(?<!\bdecision )(?<!\d )\b(?:at|in|from) (?:the )?$"
)


_PLURAL = re.compile(r" (?:are|were|have)\b")


def _is_plural(text: str, name: Name) -> bool:
    """Whether a name that looks like a person's stands for several: "Joe Fox are second"; not "Hart and Joe Fox are"."""
    return (
        bool(_PLURAL.match(text, name.end))
        and not is_plain(name.text.rsplit(" ", 1)[-1])
        and not re.search(r"(?:,| and| &| or|both|nor) $", text[max(0, name.start - 6) : name.start])
    )


def _shared(own: Clues, other: Clues) -> Clues:
    if own is _PERSON or own is _PLACE:
        return own
    return Clues(max(own.team, other.team), max(own.person, other.person), own.place)


@lru_cache(maxsize=16384)
def is_full_person(name: str) -> bool:
    """Whether a name needs no clues: a known first name in front of another, and no word of a club's.

    >>> is_full_person("Mohamed Salah"), is_full_person("Jordan Rovers"), is_full_person("Salah")
    (True, False, False)
    """
    words = name.split()
    last = words[-1].lower()
    inn = "&" in words and last in _INNS
    return 2 <= len(words) <= 4 and is_given(words[0]) and last not in CLUB_WORDS | _GROUND_WORDS and not inn


# end the names of inns: "Rose & Crown"
_INNS = frozenset(
    "anchor bull castle compasses crown feathers flag harrow horses hounds keys pheasant plough sickle social".split()
)
# states that are nobody's first name
_STATES = frozenset(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky"
    " louisiana maine maryland massachusetts michigan minnesota mississippi missouri nebraska nevada ohio oklahoma oregon pennsylvania"
    " tennessee texas utah vermont wisconsin wyoming".split()
)
_NEVER_SURNAMES = frozenset("afc albion athletic fc rangers reserves rovers united utd wanderers".split())
STRONG = 4
"""What a word that hardly anything but a club carries weighs."""


def club_weight(words: Sequence[str]) -> int:
    """How much the words of a name themselves say that it is a club's.

    >>> club_weight(["Oakham", "Rovers"]), club_weight(["Joe", "Hart"])
    (4, 0)
    """
    if len(words) == 1:
        return 0
    last = words[-1].lower().rstrip("’'").replace(".", "")
    edges = {last} if last in _GROUND_WORDS else {words[0].lower(), last}
    if [word.lower() for word in words[-2:]] == ["old", "boys"]:
        return STRONG
    if edges & STRONG_CLUB_WORDS or any(word.lower() in MASCOTS for word in words[1:-1]):
        return STRONG
    return 1 if edges & CLUB_WORDS else 0
