"""Minutes of a match as reports write them: "the 67th minute", "nine minutes before the break", "on the hour"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from transforms.reading.numbers import CARDINAL, ORDINAL, parse_number


@dataclass(frozen=True, slots=True)
class MinuteMention:
    """Words that place something in a match.

    `minute` is None when the words are vague ("just before the hour") or relative to another moment: `later` then
    counts the minutes from the one told before.
    `half` is 1 or 2 where the words say no more than that; `extra` marks a minute that counts within extra time.
    """

    start: int
    end: int
    minute: int | None
    added: int | None = None
    later: int | None = None
    half: int | None = None
    extra: bool = False


@dataclass(frozen=True, slots=True)
class _Rule:
    keyword: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], tuple[int | None, int | None, int | None, int | None, bool]]
    also: tuple[str, ...] = ()
    figure: bool = False

    def may_match(self, text: str) -> bool:
        """Whether the text holds one of the words that the rule needs beside its keyword."""
        return not self.also or any(word in text for word in self.also)


_Value = tuple[int | None, int | None, int | None, int | None, bool]
_VAGUE: _Value = (None, None, None, None, False)


def _value(minute: int | None, added: int | None = None) -> _Value:
    if minute is not None and minute > 130:
        return _VAGUE
    return minute, added, None, None, False


def _past_ninety(minute: int) -> _Value:
    """The "92nd minute" of a normal match is the second added one; extra time is settled later, by the match."""
    return _value(90, minute - 90) if 90 < minute <= 104 else _value(minute)


def _read_ordinal(match: re.Match[str]) -> _Value:
    return _past_ninety(parse_number(match["n"]) or 0)


def _read_ordinal_added(match: re.Match[str]) -> _Value:
    base = 45 if match["first"] else 90
    number = parse_number(match["n"])
    if match["kind"] == "extra" and not match["first"]:
        return 90, number, None, None, True
    return _value(base, number)


def _read_added(match: re.Match[str]) -> _Value:
    return _value(45 if match["first"] else 90, 0)


def _read_plus(match: re.Match[str]) -> _Value:
    return _value(int(match["n"]), int(match["plus"]))


def _read_end(match: re.Match[str]) -> _Value:
    number = parse_number(match["n"])
    if number is None or number > 45:
        return _VAGUE
    first = match["mark"].startswith(("the break", "half", "the interval", "break", "interval", "the half"))
    return _value((45 if first else 90) - number)


def _read_left(match: re.Match[str]) -> _Value:
    number = parse_number(match["n"])
    if number is None or number > 44:
        return _VAGUE
    if match["first"]:
        return _value(45 - number)
    if match["added"]:
        return _value(90, 0)
    return _value(90 - number)


def _read_restart(match: re.Match[str]) -> _Value:
    number = parse_number(match["n"])
    return _value(45 + number) if number is not None and number <= 45 else _VAGUE


def _read_kickoff(match: re.Match[str]) -> _Value:
    number = parse_number(match["n"])
    return _past_ninety(number) if number is not None else _VAGUE


def _read_added_into(match: re.Match[str]) -> _Value:
    number = parse_number(match["n"])
    if match["kind"] == "extra" and not match["first"]:
        return 90, number, None, None, True
    return _value(45 if match["first"] else 90, number)


def _read_later(match: re.Match[str]) -> _Value:
    return None, None, parse_number(match["n"]), None, False


def _read_seconds(match: re.Match[str]) -> _Value:
    number = parse_number(match["n"])
    if number is None or number > 600:
        return _VAGUE
    if match["restart"]:
        return _value(46 + (number - 1) // 60)
    return _value(1 + max(number - 1, 0) // 60)


def _read_opening(match: re.Match[str]) -> _Value:
    return _value(46 if match["second"] else 1)


def _read_last(match: re.Match[str]) -> _Value:
    return _value(45 if match["first"] else 90)


def _read_half(match: re.Match[str]) -> _Value:
    return None, None, None, (1 if match["n"] == "first" else 2), False


def _rule(
    keyword: str,
    pattern: str,
    read: Callable[[re.Match[str]], _Value],
    also: tuple[str, ...] = (),
    *,
    figure: bool = False,
) -> _Rule:
    return _Rule(keyword, re.compile(pattern, re.VERBOSE), read, also, figure)


_N = rf"(?P<n>{CARDINAL})"
_O = rf"(?P<n>{ORDINAL})"
_FIRST = r"(?P<first>first[- ]half\ |the\ first\ half's\ |(?:the\ )?opening[- ]half\ )?"
_STOPPAGE = (
    r"(?P<kind>stoppage|injury|added|extra|additional)[- ]time(?:\ (?:at|of|in)\ the\ end\ of\ the\ first\ half)?"
)
_RESTART = (
    r"(?:the\ |half[- ]?time\ )?(?:break|restart|re-start|resumption|interval|half[- ]?time|second[- ]half|second\ period|"
    r"turnaround|change\ of\ ends|second\ 45)"
)

# Each rule: the word without which it cannot match, the words, what they mean, and words of which it needs one more.
_RULES: tuple[_Rule, ...] = (
    # "45+2", "90'+3", "(90+4')", "90 + 2 minutes"
    _rule("+", r"\b(?P<n>45|90|105|120)['’]?\s?\+\s?(?P<plus>\d{1,2})\b['’]?(?:\ minutes?)?", _read_plus, figure=True),
    # "in the third minute of stoppage time", "the fourth minute of first-half injury time"
    _rule(
        "minute",
        rf"\b(?:(?:in|on|at|by|during)\ )?(?:the\ )?{_O}(?:\ and\ (?:final|last))?[- ]minute\ (?:of|in|into)\ (?:the\ )?(?:\w+\ minutes?\ of\ )?"
        rf"{_FIRST}(?:second[- ]half\ )?{_STOPPAGE}",
        _read_ordinal_added,
        also=("time",),
    ),
    # "three minutes into stoppage time", "two minutes deep into added time"
    _rule(
        "time",
        rf"\b{_N}\ minutes?\ (?:deep\ )?into\ (?:the\ )?{_FIRST}(?:second[- ]half\ )?{_STOPPAGE}",
        _read_added_into,
    ),
    # "a minute into the second half", "two minutes after the break", "four minutes of the restart"
    _rule(
        "minute",
        rf"\b(?:(?P<vague>within|inside|less\ than|under|barely)\ )?(?:(?:just|only)\ )?(?P<n>{CARDINAL}|a)\ minutes?\ (?:after|into|of|past|from)\ "
        rf"{_RESTART}(?:\ (?:break|whistle))?",
        _read_restart,
        also=("break", "restart", "re-start", "resumption", "interval", "half", "second", "turnaround", "change of"),
    ),
    # "nine minutes from time", "four minutes before the break", "10 minutes short of the interval"
    _rule(
        "minute",
        rf"\b(?P<n>{CARDINAL}|a)\ minutes?\ (?:from|before|to|until|till|prior\ to|shy\ of|short\ of|ahead\ of|off)\ (?:the\ )?"
        r"(?P<mark>(?:the\ )?(?:time|full[- ]?time|the\ end|end|final\ whistle|normal\ time|the\ whistle|the\ finish|the\ close|"
        r"stoppage\ time|injury\ time|half[- ]?time|half|break|interval))\b(?:\ of\ (?:normal\ time|the\ (?:match|game|contest)))?",
        _read_end,
        also=(" time", "full", "end", "whistle", "finish", "close", "half", "break", "interval"),
    ),
    # "with 11 minutes left", "with just nine minutes of normal time remaining", "five minutes to go before half-time"
    _rule(
        "minute",
        rf"\b(?:(?:with|and)\ )?(?:just\ |only\ |still\ |the\ )?{_N}\ minutes?\ (?:of\ )?(?:normal\ time\ |(?:the\ )?(?P<first>first[- ]half\ )|"
        r"(?P<added>(?:stoppage|injury|added)\ time\ )|regulation\ (?:time\ )?|the\ (?:match|game|contest)\ )?"
        r"(?:left|remaining|to\ go|to\ play|still\ to\ (?:play|go))(?:\ on\ the\ clock)?(?:\ (?:before|until|to|in)\ the\ (?:end|final\ whistle))?",
        _read_left,
        also=("left", "remaining", "to go", "to play"),
    ),
    # "in the 14th minute", "the 67th-minute", "his 90th minute penalty", "in the 82nd"
    _rule(
        "minute",
        rf"\b(?:(?:in|on|at|by|after|from)\ )?(?:the\ )?{_O}[- ]minutes?\b(?:\ mark)?",
        _read_ordinal,
        also=("st", "nd", "rd", "th"),
    ),
    # "in the 82nd, when": figures, and nothing behind that could be a season or a place
    _rule(
        "th ",
        r"\bin\ the\ (?P<n>[1-9]\d(?:st|nd|rd|th))(?=\ (?:when|after|as|through|with|and|to|by|thanks)\b)",
        _read_ordinal,
        figure=True,
    ),
    _rule("in the", r"\bin\ the\ (?P<n>[1-9]\d(?:st|nd|rd|th))(?=[.,;]|$)", _read_ordinal, figure=True),
    # "after two minutes", "on 14 minutes", "with 67 minutes gone", "20 minutes in", "after just five minutes"
    _rule(
        "minute",
        rf"\b(?:after|on|with|at|in)\ (?:just\ |only\ |the\ )?{_N}[- ]minutes?\b(?:\ (?:gone|played|on\ the\ clock|elapsed|in\b|mark))?"
        r"(?!\ (?:later|after|before\ (?:the|half|time|full|his|her|any)|from|to\b|left|remaining|earlier|of\b|spell|period|into|between|on\ the\ (?:pitch|field)|for))",
        _read_kickoff,
        also=("after ", "on ", "with ", "at ", "in "),
    ),
    # "took just 17 minutes to", "needed only four minutes"
    _rule(
        "minute",
        rf"\b(?:took|needed|take|taking|required)\ (?:[\w'’-]+\ ){{0,4}}?(?:just|only|a\ mere)\ {_N}\ minutes\b(?!\ (?:from|after|of|into|later))",
        _read_kickoff,
        also=("took", "need", "take", "taking", "requir"),
    ),
    # "14 minutes in", "three minutes into the match", "11 minutes gone", "five minutes after kick-off"
    _rule(
        "minute",
        rf"\b(?:just\ |only\ )?{_N}\ minutes?\ (?:in\b(?!\ (?:the|his|a)\b)|(?:into|after)\ (?:the\ |their\ |his\ )?(?:match|game|contest|tie|encounter|clash|"
        r"proceedings|kick[- ]?off|start|first\ half|opening\ half|final|affair)|"
        r"(?:were\ |had\ )?(?:gone|played|on\ the\ clock|elapsed|after\ the\ (?:start|kick-off)))\b",
        _read_kickoff,
        also=("s in", "e in", "s after", "e after", "gone", "played", "clock", "elapsed"),
    ),
    # "six minutes later", "a minute later", "two minutes after that", "five minutes on"
    _rule("later", rf"\b(?P<n>{CARDINAL}|a)\ minutes?\ (?:later|afterwards?)\b", _read_later),
    # "after 20 seconds", "81 seconds into the match", "inside 30 seconds of the restart"
    _rule(
        "second",
        rf"\b(?:(?:after|inside|within|with)\ )?(?:just\ |only\ )?{_N}\ seconds\ (?:in\b|gone|on\ the\ clock|into\ the\ (?:match|game|contest|tie)|"
        rf"(?P<restart>(?:into|after|of)\ {_RESTART})|after\ kick[- ]?off|played)",
        _read_seconds,
        also=("seconds",),
    ),
    _rule(
        "second",
        rf"\bafter\ (?:just\ |only\ )?{_N}\ seconds\b(?P<restart>\ of\ the\ (?:restart|second\ half))?",
        _read_seconds,
        also=("seconds",),
    ),
    # "inside the first minute", "in the opening minute", "with the first minute of the second half"
    _rule(
        "minute",
        r"\b(?:in|inside|within)\ the\ (?:very\ )?(?:first|opening)\ minute\b(?P<second>\ of\ the\ second[- ]half)?(?!s)",
        _read_opening,
        also=("first", "opening"),
    ),
    # "in the last minute", "a last-minute winner", "the final minute of the first half"
    _rule(
        "minute",
        r"\b(?:in\ |with\ )?(?:the\ )?(?:very\ )?(?:last|final|dying)[- ]minute\b(?:\ of\ (?:normal\ time|the\ (?:match|game|(?P<first>(?:first\ )?half))))?",
        _read_last,
        also=("last", "final", "dying"),
    ),
    # "on the hour", "the hour mark"; "just before the hour" is vague and read by the guard in front
    _rule(
        "hour",
        r"\b(?:on|at|by)\ the\ half[- ]hour(?:[- ]mark)?\b|\b(?:after|on)\ half\ an\ hour\b",
        lambda _: _value(30),
    ),
    _rule("hour", r"\b(?:on|at)\ the\ hour(?:[- ]mark)?\b|\bafter\ an\ hour\b", lambda _: _value(60)),
    # "deep into stoppage time", "first-half injury time", "a stoppage-time winner", "in added time"
    _rule(
        "time",
        r"\b(?:(?:deep|late|well)\ )?(?:in(?:to)?\ |during\ |at\ )?(?:the\ )?(?P<first>first[- ]half(?:'s)?\ |opening[- ]half\ )?(?:second[- ]half\ )?"
        r"(?:stoppage|injury|added)[- ]time\b(?:\ (?:at\ the\ end\ )?(?:of|in)\ (?P<late>the\ first\ half))?",
        lambda m: _value(45 if m["first"] or m["late"] else 90, 0),
    ),
    # "(67)", "67'", "67 min", "67mins" stand in lists and timelines
    _rule("", r"(?<![\d.£$€/])(?P<n>\d{1,3})\ ?['′’](?![\ds])", _read_kickoff, figure=True),
    _rule("min", r"(?<![\d.£$€/])(?P<n>\d{1,3})\ ?mins?\b(?!utes?)", _read_kickoff, figure=True),
    _rule(
        "half",
        r"\b(?:in|during|early\ in|late\ in|midway\ through)\ the\ (?P<n>first|second)[- ]half\b|\b(?P<n2>x{9})",
        _read_half,
    ),
)

# "just before", "shortly after", "around the 20th minute", "inside 10 minutes": not an exact minute
_VAGUE_BEFORE = re.compile(
    r"(?:\b(?:around|about|roughly|nearly|almost|approximately|inside|within|less\ than|under|more\ than|over|shortly\ (?:before|after)|"
    r"just\ (?:before|after|past|under|over|inside|shy\ of)|soon\ after|before|until|by\ around|barely|some|not\ even|past|for|"
    r"final|last|opening|first|next|the\ previous|every|another|nigh\ on|up\ to|at\ least|approaching|either\ side\ of|"
    r"between|added|of)\ (?:the\ |an?\ )?(?:just\ |only\ )?)$"
)
_FIGURE = re.compile(r"\d")
_EXACT_PREFIX = re.compile(r"^(?:the\ )?(?:very\ )?(?:opening|first|last|final|dying)", re.VERBOSE)


_KEYWORDS = tuple(dict.fromkeys(rule.keyword for rule in _RULES))


@cache
def _rules_for(present: tuple[bool, ...]) -> tuple[_Rule, ...]:
    """The rules, in order, that a text may match: `present` tells whether it has a figure, and which keywords."""
    figures, words = present[0], {k for k, is_there in zip(_KEYWORDS, present[1:], strict=True) if is_there}
    return tuple(rule for rule in _RULES if rule.keyword in words and (figures or not rule.figure))


def find_minutes(text: str) -> list[MinuteMention]:
    """The minute mentions of lower-case `text`, in order, none overlapping another.

    >>> [(m.minute, m.added) for m in find_minutes("hit the leveller in the third minute of stoppage time")]
    [(90, 3)]
    >>> [m.minute for m in find_minutes("nine minutes before the break, and again with 11 minutes left")]
    [36, 79]
    >>> find_minutes("just before the hour mark")  # about when, but no minute
    []
    """
    taken: list[MinuteMention] = []
    for rule in _rules_for((_FIGURE.search(text) is not None, *[keyword in text for keyword in _KEYWORDS])):
        if rule.may_match(text):
            taken += [m for m in _apply(rule, text) if not any(m.start < t.end and t.start < m.end for t in taken)]
    if any(text.endswith(_LISTED, 0, t.start) for t in taken):
        taken += [m for m in _listed_ordinals(text) if not any(m.start < t.end and t.start < m.end for t in taken)]
    return sorted(taken, key=lambda m: m.start)


# "in the 65th, 78th and 83rd minutes": those before the last
_ORDINAL_LIST = re.compile(rf"(?:\b{ORDINAL}(?:,|\ and|,\ and)\ )+(?=(?:the\ )?{ORDINAL}[- ]minutes?\b)")
_LISTED = (", ", "and ", ", the ", "and the ")
_ONE_ORDINAL = re.compile(rf"\b{ORDINAL}")


def _listed_ordinals(text: str) -> Iterator[MinuteMention]:
    for stretch in _ORDINAL_LIST.finditer(text):
        for match in _ONE_ORDINAL.finditer(text, stretch.start(), stretch.end()):
            minute, added, _, _, _ = _past_ninety(parse_number(match.group()) or 0)
            yield MinuteMention(match.start(), match.end(), minute, added)


def _apply(rule: _Rule, text: str) -> Iterator[MinuteMention]:
    for match in rule.pattern.finditer(text):
        before = _VAGUE_BEFORE.search(text, max(0, match.start() - 24), match.start())
        vague = before is not None or match.groupdict().get("vague") is not None
        minute, added, later, half, extra = _VAGUE if vague else rule.read(match)
        yield MinuteMention(match.start(), match.end(), minute, added, later, half, extra)
