"""What one sentence claims about a table, before anyone asks of which team and of what time it speaks."""

import re
from dataclasses import dataclass

from transforms.reading.mentions import TeamRef
from transforms.reading.numbers import CARDINALS, ORDINALS


@dataclass(frozen=True, slots=True)
class Target:
    """The other side of a gap: teams named outright, or the kind of words for one that the context must tell."""

    teams: tuple[TeamRef, ...] = ()
    kind: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of one sentence; `start` and `end` count in its shape, its subject stands before `cue`.

    `team` is set where the words themselves name it; an `epithet` holds whatever the sentence around it supposes.
    A `finite` cue is a verb of its own ("moved to third"). Games in `hand` may be told `over` one other team, and so may a place behind a gap: "clear of <T1> in | fifth".
    """

    start: int
    end: int
    cue: int
    rule: str
    confidence: float
    team: TeamRef | None = None
    epithet: bool = False
    finite: bool = False
    position: int | None = None
    points: int | None = None
    played: int | None = None
    hand: int | None = None
    over: TeamRef | None = None
    gap: int | None = None
    target: Target | None = None


def at(match: re.Match[str], rule: str, confidence: float, team: TeamRef | None = None) -> Claim:
    """A claim where a pattern matched; what it claims is filled in by `replace`."""
    return Claim(match.start(), match.end(), match.start(), rule, confidence, team)


def ordinal(words: str | None) -> int | None:
    """The place an ordinal names: "top" is 1.

    >>> ordinal("third"), ordinal("12th"), ordinal("top"), ordinal("late")
    (3, 12, 1, None)
    """
    if not words:
        return None
    if words in {"top", "summit", "pinnacle", "head", "helm", "lead"}:
        return 1
    if words in ORDINALS:
        return ORDINALS[words]
    return int(words[:-2]) if words[:-2].isdigit() else None


def cardinal(words: str | None) -> int | None:
    """The number a cardinal names: "a" and "a solitary" are 1, "zero" and "no" are 0.

    >>> cardinal("seven"), cardinal("a"), cardinal("a solitary"), cardinal("no"), cardinal("third")
    (7, 1, 1, 0, None)
    """
    if not words:
        return None
    if words in {"a", "an"} or words.startswith("a "):
        return 1
    if words == "no":
        return 0
    return CARDINALS.get(words, int(words) if words.isdigit() else None)
