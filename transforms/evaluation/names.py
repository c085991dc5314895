"""When two spellings mean the same team or the same person, for comparing facts (not for finding them)."""

import re
import unicodedata
from collections.abc import Sequence

from transforms.identity.teams import TeamIndex

_FOLDED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
# "Inter's", "F.C." and "O’Brien" lose these marks without becoming two words.
_SILENT = str.maketrans("", "", "'’.")
_NOT_WORD = re.compile(r"[^a-z0-9 ]+")

# Words that clubs add to their names and writers leave out.
_CLUB_WORDS = frozenset(
    "1 04 05 ac acf afc as bk bsc calcio cd cf club de fc fk football if nk rc rcd sc sd sk ss ssc ssd sv the tsg uc "
    "ud us vfb vfl".split()
)
# One-word short forms that could be another team: "Milan" alone is not taken for "Inter Milan".
_SHARED_WORDS = frozenset(
    "albion athletic bayern bristol city congo county dinamo dundee dynamo guinea hotspur ireland korea madrid "
    "manchester milan nottingham palace paris racing rangers real rovers sheffield sporting town united villa "
    "wanderers".split()
)


def fold(name: str) -> tuple[str, ...]:
    """The words of a name without accents, case and punctuation.

    >>> fold("1. FC Köln")
    ('1', 'fc', 'koln')
    >>> fold("Brighton & Hove Albion F.C.")
    ('brighton', 'and', 'hove', 'albion', 'fc')
    """
    plain = unicodedata.normalize("NFKD", name.lower().translate(_FOLDED))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return tuple(_NOT_WORD.sub(" ", plain.replace("&", " and ").translate(_SILENT)).split())


def is_same_person(one: str, other: str) -> bool:
    """Whether two names share their last word, or the words of one lie within the other's.

    >>> is_same_person("Alexis Sánchez", "Sanchez")
    True
    >>> is_same_person("Son Heung-min", "Son")
    True
    >>> is_same_person("Bruno Fernandes", "Bruno Lage")
    False
    """
    first, second = fold(one), fold(other)
    if not first or not second:
        return False
    return first[-1] == second[-1] or set(first) <= set(second) or set(second) <= set(first)


class TeamNames:
    """Equality of team names by the reference data's aliases, remembered from question to question."""

    def __init__(self, teams: TeamIndex) -> None:
        self._teams = teams
        self._known: dict[str, str] = {}

    def canonical(self, name: str) -> str:
        """The display name of the one team that `name` means, else its words without "FC" and the like."""
        if name not in self._known:
            self._known[name] = self._find(name)
        return self._known[name]

    def is_same(self, one: str, other: str) -> bool:
        """Whether both names mean one team; a shorter form of the same name counts unless others share it."""
        first, second = self.canonical(one), self.canonical(other)
        if first == second:
            return True
        short, long = sorted((_core(first), _core(second)), key=len)
        if not short or (len(short) == 1 and short[0] in _SHARED_WORDS):
            return False
        return set(short) <= set(long)

    def pair_order(self, one: Sequence[str], other: Sequence[str]) -> int:
        """1 when both pairs are the same teams in the same order, -1 when swapped, 0 when they are not the same."""
        if self.is_same(one[0], other[0]) and self.is_same(one[1], other[1]):
            return 1
        if self.is_same(one[0], other[1]) and self.is_same(one[1], other[0]):
            return -1
        return 0

    def _find(self, name: str) -> str:
        core = " ".join(_core(name))
        for form in (name, core.title()):
            team = self._teams.lookup(form) if form else None
            if team is not None:
                return team.name
        return core or " ".join(fold(name))


def _core(name: str) -> tuple[str, ...]:
    return tuple(word for word in fold(name) if word not in _CLUB_WORDS)
