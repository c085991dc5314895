"""Shoot-outs and extra time: how a match went on after 90 minutes, as the sentences about it say."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from transforms.facts.people.sides import team_of
from transforms.facts.results.kicks import (
    FEWEST_KICKS,
    GOALS_ON,
    MOST_KICKS,
    NOT_SO,
    OTHER_TIME,
    SHOOTOUT,
    WORDS,
    find_kicks,
)
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.numbers import parse_number
from transforms.reading.scores import ScoreMention

Roles = Mapping[int, dict[str, TeamRef]]
Shootout = tuple[int | None, int | None]

_NEAR = 110
_AROUND = 250
"""How far around its mention the story of a shoot-out is looked for, in characters of a shape."""
# "5-4 on penalties", "4-2 in a penalty shoot-out", "3-2 on pens"
_FIGURES_BEFORE = re.compile(
    r"<S(?P<s>\d+)>,?(?: (?:win|victory|success|triumph|defeat|loss|winners|verdict))?(?: (?:to|for|in favour of) (?:the )?<[TR]\d+>)?(?: (?:on|in|after|by|via|from|of))?(?: (?:a|an|the|that|their))?(?: (?:[\w-]+)){0,2} ?$"
)
# "won the shoot-out 4-2", "penalties, 4-3", "shoot-out by 5-4"
_FIGURES_BEHIND = re.compile(
    r"(?: (?:went|go|goes) <[TR]\d+>'s? way)?(?:,| by| \(| with|:)? ?(?:(?:[a-z]+) ){0,3}?<S(?P<s>\d+)>"
)
# "by five penalties to four"
_IN_WORDS = re.compile(r"\bby (?P<more>[a-z]+|\d{1,2}) (?:penalties|kicks|spot-kicks)?\s?to (?P<less>[a-z]+|\d{1,2})\b")
# "went through 3-1 after a 1-1 draw": the kicks and the match
_PROGRESSED = re.compile(
    r"\b(?:progress\w+|advanc\w+|(?:went|go|going|goes) through|prevail\w+|through|triumph\w+|won|win)\b [\w ]{0,12}?<S(?P<s>\d+)> (?:after|following) (?:an? )?<S\d+>"
)
_WON = re.compile(
    r"\b(?:beat\w*|w[io]n\w*|edg\w+|prevail\w+|progress\w*|advanc\w+|triumph\w*|through|saw off|see off|overc[ao]me|overcoming|knock\w*(?: (?:the )?<[TR]\d+>)? out|claim\w+|surviv\w+|oust\w+|sink|sank|stun\w*|eliminat\w+|defeat\w+|held their nerve|holds? (?:its|their) nerve|victor\w*|winners|lift\w*|successful|heroics?|secur\w+|sealed|take|took|pipp\w+|squeez\w+|dump\w+|down(?:ed|s)|outlast\w*|topp?l\w+|topp(?:ed|ing)|best(?:ed|ing)|nipp(?:ed|ing)|outscor\w+|upper hand)\b"
)
_LOST = re.compile(
    r"\b(?:(?:was|were|are|is|been|being|,) (?:\w+ )?(?:beaten|knocked out|eliminated|edged(?: out)?|dumped out|ousted|stunned|sunk|defeated|denied)|lost|lose|losing|loses|defeat|loss|beaten|went out|gone out|going out|bow\w* out|crash\w* out|exit\w*|fell|falling|heartbreak|heartache|agony|succumb\w*|beaten by|out of)\b"
)
_WENT_WAY = re.compile(
    r"\b(?:shoot-?out|penalties|it|kicks) (?:\w+ ){0,2}(?:went|go|goes|ended|finished|was|stood)(?: <S\d+>)?,?(?: (?:the way of|to|in favour of|for) (?:the )?<[TR](?P<t>\d+)>| (?:the )?<[TR](?P<u>\d+)>'s? (?:way|favour))"
)
_EXTRA = re.compile(
    r"\b(?:after|in|into|to|of|during|through|until|despite|for|at the (?:end|death) of|forced?|forcing|needed|needing|required?|sealed in) (?:the |an? |\w+ )?(?:extra[- ]time|overtime|extra (?:half-hour|half hour|period|30 minutes|thirty minutes))\b|\bextra[- ]time (?:winner|goal|strike|header|penalty|victory|win|drama|thriller|defeat|heartbreak)\b|"
    r"\bgolden goal\b|\ba\.?e\.?t\b|\bafter (?:120 minutes|two hours)\b|\bin the extra (?:period|half-hour)\b|\b(?:first|second) (?:half|period) of extra[- ]time\b"
)
_TEAM = re.compile(r"<[TR](\d+)>")
_OBJECT = re.compile(
    r"\b(?:against|by|over|past|with|of|at|in|to|from|beat|beating|defeated|edged|eliminated|between|(?<=> )and|off|(?<!shoot-)out|overcame|like|than|see|sink|stunned|stun) (?:(?:the|third-tier|[\w-]+-tier|[\w-]+) )?$"
)


_GOES_ON = re.compile(r",? (?:who|which)\b")


@dataclass(frozen=True, slots=True)
class Ending:
    """How a match went on: whether it had extra time; the kicks (home, away), (None, None) without figures."""

    extra_time: bool = False
    shootout: Shootout | None = None


def find_ending(
    reading: Reading,
    about: Sequence[int],
    keys: tuple[str, str],
    roles: Roles,
    score: tuple[int, int] | None,
    won: str | None = None,
) -> Ending:
    """How the match between `keys` (home, away) went on, by the sentences `about` it; `score` is its final score.

    `won` is the side that the article otherwise says went through, where the kicks are told of nobody.

    Kicks with the figures of the score itself are no kicks: then the score is not known.
    """
    figures: Counter[tuple[int, int]] = Counter()
    winners: Counter[str] = Counter()
    extra = decided = False
    for index in about:
        read = reading.sentences[index]
        if read.quoted or not any(word in read.shape for word in WORDS):
            continue
        here = roles.get(index, {})
        printed = _printed(read, keys, here)
        if printed is not None:
            return Ending(extra, printed)
        extra = extra or any(_holds(read, m, keys, here) for m in _EXTRA.finditer(read.shape))
        for match in SHOOTOUT.finditer(read.shape):
            if _holds(read, match, keys, here):
                decided = True
                winner, kicks = _winner(read, match, keys, here), _figures(read, match) or _only_kicks(read)
                winners.update([winner] if winner else [])
                figures.update([kicks] if kicks else [])
    if score is not None:
        figures.pop((min(score), max(score)), None)
    if decided and not winners and won is not None and score is None:
        winners[won] += 1
    if figures and winners:
        low, high = figures.most_common(1)[0][0]
        return Ending(extra, (high, low) if winners.most_common(1)[0][0] == keys[0] else (low, high))
    level = score is None or score[0] == score[1]
    return Ending(extra, (None, None) if decided and level else None)


_OF_KICKS = r"(?:(?:on|after|in)\ ?)?(?:a\ )?(?:pens?|p|pks|penalties|penalty\ kicks|pso|shoot-?out)\b"
_IN_BRACKETS = rf"\((?:aet|a\.e\.t\.?|after\ extra[- ]time)?[,;:\ ]*<S(?P<kicks>\d+)>\ ?{_OF_KICKS}"
# lines that print the kicks in the order of the sides
_IN_LINE = (
    # "Roma 2-2 Lazio (4-5 on penalties)"
    re.compile(rf"<T(?P<home>\d+)>\ <S(?P<score>\d+)>\ <T(?P<away>\d+)>,?\ {_IN_BRACKETS}"),
    # "Roma 2-2 (aet) Lazio (4-5 on pens)"
    re.compile(rf"<T(?P<home>\d+)>\ <S(?P<score>\d+)>\ \(aet\)\ <T(?P<away>\d+)>,?\ {_IN_BRACKETS}"),
    # "Roma 2 Lazio 2 (4-5 pens)"
    re.compile(
        rf"<T(?P<home>\d+)>\ (?P<a>\d{{1,2}}),?\ <T(?P<away>\d+)>\ (?P<b>\d{{1,2}}),?(?:\ aet,?)?\ {_IN_BRACKETS}"
    ),
    # "Roma (4) 2-2 (5) Lazio"
    re.compile(r"<T(?P<home>\d+)> \((?P<k1>\d{1,2})\) <S(?P<score>\d+)> \((?P<k2>\d{1,2})\) <T(?P<away>\d+)>"),
    # "Roma 0 (5) Lazio 0 (4)"
    re.compile(
        r"<T(?P<home>\d+)> (?P<a>\d) \((?P<k1>\d{1,2})\),?(?: v)? <T(?P<away>\d+)> (?P<b>\d) \((?P<k2>\d{1,2})\)"
    ),
)


def _printed(read: ReadSentence, keys: tuple[str, str], here: dict[str, TeamRef]) -> tuple[int, int] | None:
    """The kicks (home, away) that a line of results prints in the order of its sides."""
    found = (pattern.search(read.shape) for pattern in _IN_LINE) if "(" in read.shape else ()
    match = next((m for m in found if m is not None), None)
    if match is None:
        return None
    told = match.groupdict()
    goals, kicks = _pair(read, told, "score", ("a", "b")), _pair(read, told, "kicks", ("k1", "k2"))
    names = tuple(t.key for side in ("home", "away") if (t := team_of(read, int(told[side]), here)) is not None)
    if goals is None or kicks is None or goals[0] != goals[1] or kicks[0] == kicks[1] or set(names) != set(keys):
        return None
    return kicks if names == keys else kicks[::-1]


def _pair(
    read: ReadSentence, told: Mapping[str, str], mention: str, figures: tuple[str, str]
) -> tuple[int, int] | None:
    """Two numbers of a line: those of a score that it mentions, else those of its figures."""
    if mention in told:
        value = read.mentions[int(told[mention])].value
        return (value.first, value.second) if isinstance(value, ScoreMention) else None
    return int(told[figures[0]]), int(told[figures[1]])


def _holds(read: ReadSentence, match: re.Match[str], keys: tuple[str, str], here: dict[str, TeamRef]) -> bool:
    """Whether the words at `match` tell what happened in this match."""
    shape = read.shape
    start = max(0, match.start() - _NEAR, shape.rfind(";", 0, match.start()))
    avenged = _AVENGED.search(shape, 0, match.start())
    start = max(start, avenged.end()) if avenged else start
    if NOT_SO.search(shape, start, match.start()) or OTHER_TIME.search(
        _BETWEEN_DASHES.sub(" ", shape[start : match.end() + 45])
    ):
        return False
    if GOALS_ON.search(shape, start, match.start()):
        return False
    nearest = min(
        (
            (abs(m.start() - match.start()), int(m[1]))
            for m in _TEAM.finditer(shape, max(0, match.start() - _AROUND), match.end() + _AROUND)
            if not _NEXT_TIE.search(shape, max(0, m.start() - 40), m.start())
        ),
        default=None,
        key=lambda pair: pair[0],
    )
    team = team_of(read, nearest[1], here) if nearest else None
    return team is None or team.key in keys


# "avenged last year's defeat by | winning on penalties": what is behind is of today
_AVENGED = re.compile(r"\b(?:aveng\w+|revenge for|made up for|repeat\w*)\b[^;]{0,120}?\bby (?=\w+ing\b)")
# "Ward | - booed off in a defeat last month - | won the shoot-out": of another day
_BETWEEN_DASHES = re.compile(r" - [^;]{3,110}? - ")
# whom they meet in the next round: "won 3-0 on spot-kicks to secure a trip to <T1>"
_NEXT_TIE = re.compile(
    r"\b(?:trip to|visit to|tie (?:with|against|at)|date with|clash with|meeting with|face|play|meet|host|await) (?:[\w-]+ |<X\d+> ){0,2}$"
)


def _figures(read: ReadSentence, match: re.Match[str]) -> tuple[int, int] | None:
    """The kicks (fewer, more) told at a mention of the shoot-out."""
    shape = read.shape
    told = (
        _FIGURES_BEFORE.search(shape, max(0, match.start() - 50), match.start())
        or _FIGURES_BEHIND.match(shape, match.end())
        or _PROGRESSED.search(shape, max(0, match.start() - _AROUND), match.end() + _AROUND)
    )
    if told is None:
        return _in_words(shape, match)
    value = read.mentions[int(told["s"])].value
    if (
        not isinstance(value, ScoreMention)
        or value.first == value.second
        or not FEWEST_KICKS <= max(value.first, value.second) <= MOST_KICKS
    ):
        return None
    return min(value.first, value.second), max(value.first, value.second)


def _only_kicks(read: ReadSentence) -> tuple[int, int] | None:
    """The kicks (fewer, more) where the sentence holds one such score."""
    told = find_kicks(read)
    value = read.mentions[next(iter(told))].value if len(told) == 1 else None
    return (min(value.first, value.second), max(value.first, value.second)) if isinstance(value, ScoreMention) else None


def _in_words(shape: str, match: re.Match[str]) -> tuple[int, int] | None:
    """The kicks of "won the shoot-out by five penalties to four"."""
    told = _IN_WORDS.search(shape, match.end(), match.end() + 40)
    more, less = (parse_number(told["more"]), parse_number(told["less"])) if told else (None, None)
    if more is None or less is None or more == less or max(more, less) > MOST_KICKS:
        return None
    return min(more, less), max(more, less)


def _winner(read: ReadSentence, match: re.Match[str], keys: tuple[str, str], here: dict[str, TeamRef]) -> str | None:
    """The key of the side that the sentence has winning the shoot-out."""
    shape = read.shape
    way = _WENT_WAY.search(shape)
    if way:
        team = team_of(read, int(way["t"] or way["u"]), here)
        return team.key if team and team.key in keys else None
    start = max(shape.rfind(";", 0, match.start()) + 1, match.start() - _AROUND)
    around = (start, min(len(shape), match.end() + _AROUND))
    verbs = [(v.end(), won, v.start()) for won, p in ((True, _WON), (False, _LOST)) for v in p.finditer(shape, *around)]
    before = [v for v in verbs if v[2] < match.start()]
    if not verbs:
        return None
    _, won, place = max(before, key=lambda v: (v[0], not v[1])) if before else min(verbs)
    if any(not w and s <= place <= e for e, w, s in verbs):
        won = False
    if shape.startswith("lift", place):
        return _object(read, place, keys, here)
    other = {keys[0]: keys[1], keys[1]: keys[0]}
    side = _subject(read, start, place, keys, here)
    if side is None:
        beaten = _object(read, place, keys, here)
        return None if beaten is None else other[beaten] if won else beaten
    return side if won else other[side]


def _object(read: ReadSentence, place: int, keys: tuple[str, str], here: dict[str, TeamRef]) -> str | None:
    """The key of the side right behind a verb: "saw off <T>", "lost to <T>"."""
    match = _TEAM.search(read.shape, place, min(len(read.shape), place + 40))
    team = team_of(read, int(match[1]), here) if match else None
    return team.key if team is not None and team.key in keys else None


def _subject(read: ReadSentence, start: int, place: int, keys: tuple[str, str], here: dict[str, TeamRef]) -> str | None:
    """The key of the last side named in front of a verb that is nobody's object and owns nobody."""
    for match in reversed(list(_TEAM.finditer(read.shape, start, place))):
        team = team_of(read, int(match[1]), here)
        free = _OBJECT.search(read.shape, max(0, match.start() - 24), match.start()) is None
        free = free or _GOES_ON.match(read.shape, match.end()) is not None
        if team is not None and team.key in keys and free and not read.shape.startswith("'", match.end()):
            return team.key
    return None
