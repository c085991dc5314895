"""Scores as printed: "2-1", "3–0", "two-nil"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from transforms.reading.numbers import CARDINALS
from transforms.reading.triggers import triggered

_LOW = r"(?:nil|love|zero|one|two|three|four|five|six|seven|eight|nine|ten)"

# "2-1", "3 – 0", "10-0"; not "2018-19", "4-3-3", "10-15 yards", "£2-3m"
_FIGURES = re.compile(
    r"(?<![\d\-–—/.:£$€,+])(?P<a>\d{1,2})(?:\s?[-–—‑−]\s?|:)(?P<b>\d{1,2})(?![\d])(?!\s?[-–—:/]\s?\d)"
    r"(?!\.\d|%|\s?(?:yards?|metres?|meters?|minutes?|years?|days?|weeks?|months?|million|per\ cent|percent|pm|am|match|game|goal|season(?!-\w))\b|m\b|pm\b|am\b)"
)
_DIGIT = re.compile(r"\d")
# "two-nil", "three-one"; a "one-two" is a pass and its return
_WORDS = re.compile(
    rf"\b(?!one[-–]two\b)(?P<a>{_LOW})[-–](?P<b>nil|one|two|three|four|five|six)\b(?![- ](?:match|game|goal|year|man|minute|time))"
)


# "4 - nil", "four nil"; a "nil" behind a lone number is nothing else
_TO_NIL = re.compile(rf"(?<![\w-])(?P<a>\d{{1,2}}|{_LOW})(?!(?<=[a-z])[-–])(?:\s?[-–—]\s?|\ )nil\b")


# "a six four win", "made it three one", "beat Oakham three one.": a score in two words
_TWO_WORDS = re.compile(
    rf"(?<![\w-])(?P<a>{_LOW})\ (?P<b>{_LOW})(?=\ (?:(?:home\ |away\ )?(?:win|victory|defeat|loss|success|triumph|draw)|lead|winners|up|ahead|down|in\ front|at\ (?:the\ )?(?:break|half|home)|before|with)\b|[.,;]|$)"
)
_LOW_WORD = re.compile(rf"\b{_LOW}\ {_LOW}\b")
_LEADS_TO = re.compile(
    r"(?:\b(?:an?(?:\ [\w-]+)?|it|won|lost|win|lose|were|was|finished|ended|final score|side|by|score)\ |\b(?:beat|defeat|defeated|over|against|to|at)\ (?:[\w'-]+\ ){1,4})$"
)


# "3 v 1": between the sides of a report's heading
_VERSUS = re.compile(r"(?<=[a-z]\ )(?P<a>\d{1,2})\ v\ (?P<b>\d{1,2})(?=\ [a-z])")


# "2-all", "two-all", "1 apiece"
_ALL = re.compile(
    rf"(?<![\w-])(?P<n>\d{{1,2}}|{_LOW})(?:[- ]all|\ apiece(?!\ (?:from|for|by)\b))\b(?! (?:the|of|their|his|its|over|but|season|day|night|year|game|because|that|around))"
)


# "Fox and Hart scored | two apiece": goals of each player, no score
_OF_EACH = re.compile(
    r"\b(?:scor|nett|bagg|grabb|claim|notch|add|manag|collect|contribut)(?:ed|ing|es?|s)\ (?:up\ )?$"
    r"|\b(?:struck|strik\w+|got|getting|hits?|hitting|themselves\ to|shared|with|had)\ $"
)


# "three goals to two", "three-goals to nil"
_GOALS_TO = re.compile(
    rf"(?<![\w-])(?P<a>\d|{_LOW}|(?:an?|the) (?:single |solitary |lone |only )?(?=goal[- ]to[- ]nil))[- ]?goals?[- ]to[- ](?P<b>\d|{_LOW})\b(?! (?:go|play|spare|come))"
)
_ONE = frozenset(
    f"{article}{how}" for article in ("a", "an", "the") for how in ("", " single", " solitary", " lone", " only")
)
# "by the odd goal in five", "shared four goals": scores that the words only imply
_IMPLIED = triggered(
    r"\bby an? (?P<lone>solitary|lone) goal\b|\b(?:the )?odd goal (?:in|of|from) (?P<sum>three|five|seven|nine)\b|(?<=shared )(?P<even>two|four|six|eight|ten) goals\b(?! (?:from|this|in (?:the|his|her|as)))"
)


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
    >>> [(s.first, s.second) for s in find_scores("lost by the odd goal in five, shared four goals")]
    [(3, 2), (2, 2)]
    """
    found = []
    if _DIGIT.search(text):
        for match in _FIGURES.finditer(text):
            first, second = int(match["a"]), int(match["b"])
            clock = ":" in match.group() and (len(match["b"]) == 2 or first > 12)
            if max(first, second) <= 35 and not clock and not (first > 15 and second > 15):
                found.append(ScoreMention(match.start(), match.end(), first, second))
        if " v " in text:
            found += [ScoreMention(m.start(), m.end(), int(m["a"]), int(m["b"])) for m in _VERSUS.finditer(text)]
    found += _in_words(text)
    return sorted(found, key=lambda s: s.start)


def _in_words(text: str) -> Iterator[ScoreMention]:
    """The scores that words tell: "two-nil", "six four", "two-all", "three goals to two", "the odd goal in five"."""
    if _LOW_WORD.search(text):
        yield from _in_two_words(text)
    yield from _in_phrases(text)


def _in_two_words(text: str) -> Iterator[ScoreMention]:
    for match in _TWO_WORDS.finditer(text):
        if _LEADS_TO.search(text, max(0, match.start() - 60), match.start()):
            first, second = (CARDINALS.get(match[g], 0) for g in ("a", "b"))
            yield ScoreMention(match.start(), match.end(), first, second, words=True)


def _in_phrases(text: str) -> Iterator[ScoreMention]:
    """Those that are joined by a hyphen, "all", "goals to" or "nil"."""
    if "nil" in text:
        for match in _TO_NIL.finditer(text):
            first = int(match["a"]) if match["a"].isdigit() else CARDINALS.get(match["a"], 0)
            yield ScoreMention(match.start(), match.end(), first, 0, words=True)
    if "-" in text or "–" in text:
        for match in _WORDS.finditer(text):
            first, second = (CARDINALS.get(match[g], 0) for g in ("a", "b"))
            yield ScoreMention(match.start(), match.end(), first, second, words=True)
    if "all" in text or "apiece" in text:
        for match in _ALL.finditer(text):
            if match.group().endswith("apiece") and _OF_EACH.search(text, 0, match.start()):
                continue
            goals = int(match["n"]) if match["n"].isdigit() else CARDINALS.get(match["n"], 0)
            yield ScoreMention(match.start(), match.end(), goals, goals, words=not match["n"].isdigit())
    if "goal" in text:
        for match in _GOALS_TO.finditer(text):
            said = (match["a"].strip(), match["b"])
            first, second = (int(n) if n.isdigit() else CARDINALS.get(n, int(n in _ONE)) for n in said)
            yield ScoreMention(match.start(), match.end(), first, second, words=not match["a"].isdigit())
        yield from (_implied(match) for match in _IMPLIED.finditer(text))


def _implied(match: re.Match[str]) -> ScoreMention:
    """The score that the words imply: of an odd goal in five 3-2, of four goals shared 2-2."""
    if match["lone"]:
        first, second = 1, 0
    elif match["sum"]:
        second = CARDINALS[match["sum"]] // 2
        first = second + 1
    else:
        first = second = CARDINALS[match["even"]] // 2
    return ScoreMention(match.start(), match.end(), first, second, words=True)
