"""Scores as printed: "2-1", "3–0", "two-nil"."""

import re
from dataclasses import dataclass

from transforms.reading.numbers import CARDINALS

_LOW = r"(?:nil|love|zero|one|two|three|four|five|six|seven|eight|nine|ten)"

# "2-1", "3 – 0", "10-0"; not "2018-19", "4-3-3", "10-15 yards", "£2-3m"
_FIGURES = re.compile(
    r"(?<![\d\-–—/.:£$€,+])(?P<a>\d{1,2})(?:\s?[-–—‑−]\s?|:)(?P<b>\d{1,2})(?![\d])(?!\s?[-–—:/]\s?\d)"
    r"(?!\.\d|%|\s?(?:yards?|metres?|meters?|minutes?|years?|days?|weeks?|months?|million|per\ cent|percent|pm|am|match|game|goal|season)\b|m\b|pm\b|am\b)"
)
_DIGIT = re.compile(r"\d")
# "two-nil", "three-one"; a "one-two" is a pass and its return
_WORDS = re.compile(
    rf"\b(?!one[-–]two\b)(?P<a>{_LOW})[-–](?P<b>nil|one|two|three|four|five|six)\b(?![- ](?:match|game|goal|year|man|minute|time))"
)


# "2-all", "two-all", "1 apiece"
_ALL = re.compile(
    rf"(?<![\w-])(?P<n>\d{{1,2}}|{_LOW})(?:[- ]all|\ apiece)\b(?! (?:the|of|their|his|its|over|but|season|day|night|year|game|because|that|around))"
)


# "three goals to two", "three-goals to nil"
_GOALS_TO = re.compile(rf"(?<![\w-])(?P<a>\d|{_LOW})[- ]goals?[- ]to[- ](?P<b>\d|{_LOW})\b(?! (?:go|play|spare|come))")


@dataclass(frozen=True, slots=True)
class ScoreMention:
    """Two numbers in the order printed; `words` when they were spelt out."""

    start: int
    end: int
    first: int
    second: int
    words: bool = False


def find_scores(text: str) -> list[ScoreMention]:
    """The scores in lower-case `text`, in order.

    >>> [(s.first, s.second) for s in find_scores("won 3-1 in 2018-19 with a 4-3-3, two-nil up, by two goals to one")]
    [(3, 1), (2, 0), (2, 1)]
    """
    found = []
    if _DIGIT.search(text):
        for match in _FIGURES.finditer(text):
            first, second = int(match["a"]), int(match["b"])
            clock = ":" in match.group() and (len(match["b"]) == 2 or first > 12)
            if max(first, second) <= 35 and not clock and not (first > 15 and second > 15):
                found.append(ScoreMention(match.start(), match.end(), first, second))
    if "-" in text or "–" in text:
        for match in _WORDS.finditer(text):
            first, second = (CARDINALS.get(match[g], 0) for g in ("a", "b"))
            found.append(ScoreMention(match.start(), match.end(), first, second, words=True))
    if "all" in text or "apiece" in text:
        for match in _ALL.finditer(text):
            goals = int(match["n"]) if match["n"].isdigit() else CARDINALS.get(match["n"], 0)
            found.append(ScoreMention(match.start(), match.end(), goals, goals, words=not match["n"].isdigit()))
    if "goal" in text:
        for match in _GOALS_TO.finditer(text):
            first, second = (int(n) if n.isdigit() else CARDINALS.get(n, 0) for n in (match["a"], match["b"]))
            found.append(ScoreMention(match.start(), match.end(), first, second, words=not match["a"].isdigit()))
    return sorted(found, key=lambda s: s.start)
