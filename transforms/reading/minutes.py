"""Minutes of a match as reports write them: "the 67th minute", "nine minutes before the break", "on the hour"."""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from functools import cache

from transforms.reading.minute_rules import RULES, Rule
from transforms.reading.moments import VAGUE, Moment, past_ninety
from transforms.reading.numbers import ORDINAL, parse_number
from transforms.reading.triggers import triggered


@dataclass(frozen=True, slots=True)
class MinuteMention:
    """Words that place something in a match.

    `minute` is None when the words are vague ("just before the hour") or relative to another moment: `later` then
    counts the minutes from the one told before, below zero where they count back.
    `half` is 1 or 2 where the words say no more than that; `extra` marks a minute that counts within extra time.
    """

    start: int
    end: int
    minute: int | None
    added: int | None = None
    later: int | None = None
    half: int | None = None
    extra: bool = False


# "just before", "shortly after", "around the 20th minute", "inside 10 minutes": not an exact minute
_VAGUE_BEFORE = re.compile(
    r"\b(?:around|about|roughly|nearly|almost|approximately|inside|within|less than|under|more than|over|shortly (?:before|after)|"
    r"just (?:before|after|past|under|over|inside|shy of)|soon after|by around|not(?: even)?|past|nigh on|up to|at least|approaching|towards?|nearing|"
    r"either side of|between) (?:the |an? )?(?:just |only )?$|\bbefore (?:the )?$|\bbetween (?:the )?\S+ and (?:the )?$"
)
# "the last 20 minutes", "the opening six minutes": a stretch, unless words of when stand between
_STRETCH = re.compile(
    r"\b(?:final|last|opening|first|next|closing|remaining|dying|some|for|previous|every|another|added|of) (?:the |an? )?(?:just |only )?$"
)
# "another | three minutes later": a moment, counted from the one before
_SO_MUCH_LATER = re.compile(r"[\w-]+(?: [\w-]+)? min(?:ute)?s? later\b")
# "the last kick of | stoppage time": a moment all the same
_LAST_OF = re.compile(
    r"\b(?:last|final|first|very last) (?:play|kick|touch|action|act|attack|move|header|moments?|seconds?|chance|corner) of (?:the )?$"
)
# "two goals in four minutes": how long it took, and no moment
_SPELL = re.compile(
    r"\b(?:goals|twice|thrice|times|two|three|four|five|both|brace|double|hat-?trick|treble|second|third|fourth|salvo|blitz|spell|burst)\b[^.;]{0,60}$"
)
# "courtesy of a | 72nd-minute strike": which minute, never how many
_NTH = re.compile(rf"{ORDINAL}[- ]minute\b")
_WHEN = ("in ", "on ", "at ", "by ", "after ", "with ", "from ", "until ", "till ", "the ", "during ", "deep ")
_FIGURE = re.compile(r"\d")
_KEYWORDS = tuple(dict.fromkeys(rule.keyword for rule in RULES))
# whether a match went into extra time, so that "the third minute of extra time" is the 93rd
_EXTRA_WORDS = ("extra", "shoot", "golden goal", "aet", "a.e.t", "120 min", "AET", "A.E.T", "overtime")
_EXTRA_PLAYED = triggered(
    r"\b(?:after|to|into an?|an|needed|required|needing|requiring|levelled in|equali[sz]ed in) extra[- ](?:time|half[- ]hour)\b|\baet\b|a\.e\.t|(?:half|period|end|start|minutes|interval) of extra[- ]time"
    r"|extra[- ]time (?:was (?:just |only |barely )?[\w-]+ minutes? old|winner|goal|strike|victory|win|period|thriller|drama|defeat)|\bgolden goal|penalty shoot-?out|\bshoot-?out\b|\b120 minutes"
    r"|\b(?:double|second|first|sudden[- ]death|after|forced|forcing|to|the) overtime\b|\bovertime (?:period|session|frame|win|winner|victory|thriller|goal)",
    re.IGNORECASE,
)


def plays_extra_time(text: str) -> bool:
    """Whether a text tells of a match that went into extra time, and does not only call stoppage time so.

    >>> plays_extra_time("Oakham won 2-1 after extra time"), plays_extra_time("He headed in deep into extra time")
    (True, False)
    """
    return any(word in text for word in _EXTRA_WORDS) and _EXTRA_PLAYED.search(text) is not None


def find_minutes(text: str, names: Container[int] = (), *, extra_time: bool = False) -> list[MinuteMention]:
    """The minute mentions of lower-case `text`, in order, none overlapping another.

    `names` are where names begin, which let "in the 81st" before one be a minute, and where people's end, which let
    "(81st)" behind one; `extra_time` says that some match of the article went into extra time.

    >>> [(m.minute, m.added) for m in find_minutes("hit the leveller in the third minute of stoppage time")]
    [(90, 3)]
    >>> [m.minute for m in find_minutes("nine minutes before the break, and again with 11 minutes left")]
    [36, 79]
    >>> find_minutes("just before the hour mark")  # about when, but no minute
    []
    """
    taken: list[MinuteMention] = []
    figures = _FIGURE.search(text) is not None
    for rule in _rules_for((figures, *[keyword in text for keyword in _KEYWORDS])):
        if rule.may_match(text):
            taken += [m for m in _apply(rule, text, extra_time=extra_time) if _is_free(m, taken)]
    if figures or taken:
        for find in (_listed_figures, _listed_ordinals, _lone_ordinals, _lone_figures):
            taken += [m for m in find(text, taken, names) if _is_free(m, taken)]
    if extra_time:
        taken = [_beyond_ninety(text, m) for m in taken]
    return sorted(taken, key=lambda m: m.start)


# "in the 96th minute", "on 93 minutes": a figure of the clock itself, no count of stoppage time
_ON_THE_CLOCK = re.compile(r"\b9[1-9](?:st|nd|rd|th)?\b")
# what puts it into stoppage time all the same: "a 94th-minute equaliser that forced extra time"
_STILL_NORMAL = re.compile(
    r"\b(?:stoppage|injury|added|normal[- ]time|regulation|forc\w+|(?:in)?to (?:an )?(?:extra|overtime)|equali[sz]\w+|levell?\w*|tied|ninety)\b"
)
_AROUND = 80
# "went to extra time, where Ward won it | with 12 minutes left"
_WITHIN_EXTRA = re.compile(
    r"(?:\binto (?:the )?extra[- ](?:time|period),? (?:where|in which|and there)|(?:^\W*|, )in extra[- ]time)\b[^.;]{0,60}$"
)
_COUNTED_DOWN = re.compile(r"\bminutes? (?:left|remaining|to (?:go|play)|still to play)$")


def _beyond_ninety(text: str, said: MinuteMention) -> MinuteMention:
    """A moment of extra time as one of it: a figure behind the 90th minute that nothing puts into stoppage time, or one counted down."""
    if said.minute is not None and _SECOND_HALF_END <= said.minute < _FULL_TIME:
        down = _COUNTED_DOWN.search(text, said.start, said.end) and _WITHIN_EXTRA.search(text, 0, said.start)
        return replace(said, minute=said.minute + _EXTRA_LENGTH) if down else said
    if said.minute != _FULL_TIME or not said.added or not _ON_THE_CLOCK.search(text, said.start, said.end):
        return said
    if _STILL_NORMAL.search(text, max(0, said.start - _AROUND), said.end + _AROUND):
        return said
    return replace(said, minute=_FULL_TIME + said.added, added=None)


_FULL_TIME, _EXTRA_LENGTH = 90, 30
_SECOND_HALF_END = 61


@cache
def _rules_for(present: tuple[bool, ...]) -> tuple[Rule, ...]:
    """The rules, in order, that a text may match: `present` tells whether it has a figure, and which keywords."""
    figures, words = present[0], {k for k, is_there in zip(_KEYWORDS, present[1:], strict=True) if is_there}
    return tuple(rule for rule in RULES if rule.keyword in words and (figures or not rule.figure))


def _is_free(mention: MinuteMention, taken: list[MinuteMention]) -> bool:
    return not any(mention.start < t.end and t.start < mention.end for t in taken)


def _apply(rule: Rule, text: str, *, extra_time: bool) -> Iterator[MinuteMention]:
    for match in rule.pattern.finditer(text):
        groups = match.groupdict()
        vague = groups.get("vague") is not None or _is_vague(text, match.start())
        vague = vague or (groups.get("spell") is not None and _SPELL.search(text, 0, match.start()) is not None)
        moment = VAGUE if vague else rule.read(match)
        if moment.extra and extra_time:
            moment = Moment((moment.minute or 0) + (moment.added or 0))
        yield _mention(*match.span("here" if "here" in groups else 0), moment)


def _is_vague(text: str, start: int) -> bool:
    """Whether the words in front make a moment vague, or a stretch of time of it."""
    front = max(0, start - 24)
    if _VAGUE_BEFORE.search(text, front, start):
        return True
    if _SO_MUCH_LATER.match(text, start):
        return False
    if text.startswith(_WHEN, start) or _LAST_OF.search(text, max(0, start - 32), start) or _NTH.match(text, start):
        return False
    return _STRETCH.search(text, front, start) is not None


def _mention(start: int, end: int, moment: Moment) -> MinuteMention:
    return MinuteMention(start, end, moment.minute, moment.added, moment.later, moment.half, moment.extra)


# "in the 65th, 78th and 83rd minutes": those before the last
_ORDINAL_LIST = re.compile(rf"(?:\b{ORDINAL}(?:,|\ and|,\ and|\ &)\ )+(?=(?:the\ )?{ORDINAL}[- ]min(?:ute)?s?\b)")
_LISTED = (", ", "and ", "& ", ", the ", "and the ")
_ONE_ORDINAL = re.compile(rf"\b{ORDINAL}")


def _listed_ordinals(text: str, taken: list[MinuteMention], _: Container[int]) -> Iterator[MinuteMention]:
    if not any(text.endswith(_LISTED, 0, t.start) for t in taken):
        return
    for stretch in _ORDINAL_LIST.finditer(text):
        for match in _ONE_ORDINAL.finditer(text, stretch.start(), stretch.end()):
            vague = _is_vague(text, stretch.start())
            yield _mention(
                match.start(), match.end(), VAGUE if vague else past_ninety(parse_number(match.group()) or 0)
            )


_NUMBER = re.compile(r"\d+")
# "after 10, 25 and 60 minutes", "(8 and 40 mins)"
_FIGURE_LIST = triggered(
    r"(?:\b(?:after|on|at)\ |(?<=\())(?P<list>[1-9]\d?(?:(?:,|\ and|,\ and|\ &)\ [1-9]\d?)+)\ min(?:ute)?s?\b(?!\ (?:later|left|before|after|of|to|from|remaining|into))"
)


def _listed_figures(text: str, _: list[MinuteMention], __: Container[int]) -> Iterator[MinuteMention]:
    for stretch in _FIGURE_LIST.finditer(text) if "min" in text else ():
        figures = list(_NUMBER.finditer(text, stretch.start("list"), stretch.end("list")))
        for place, match in enumerate(figures):
            start = match.start() if place else stretch.start()
            end = match.end() if place + 1 < len(figures) else stretch.end()
            yield _mention(start, end, past_ninety(int(match.group())))


# "in the 82nd, when", "(38th)", "in the 12th and 45th": figures with no noun behind, and what leads up to them
_LONE = re.compile(r"[1-9](?<![\d.].)\d?(?:st|nd|rd|th)\b(?![- ]min)")
_LEAD = re.compile(r"\b(?:(?:in|on|by|until|before)\ the|(?:and|plus)(?:\ then|\ again)?(?:\ in\ the|\ the)?)\ $")
# "(38th)", "(34th and 54th)", "(80th, penalty)"
_IN_BRACKETS = re.compile(
    r"\(\d{1,2}(?:st|nd|rd|th)(?:(?:, and|,| and| &) \d{1,2}(?:st|nd|rd|th))*(?:,? (?:pen|penalty|og|own goal))?\)"
)
# "Fox scored | (53rd)"
_SCORED = re.compile(
    r"\b(?:scored|netted|struck|again|levelled|equali[sz]ed|replied|penalty|header|strike|opener|winner|equali[sz]er|goal|effort|volley|finish|free[- ]kick|leveller)\ $"
)
# what may stand behind an ordinal that is a minute's
_NO_NOUN = re.compile(
    r"(?=[.,;:)]|$)|\ (?:when|after|as|through|with|and|to|by|thanks|for|from|before|via|off|at|but|following|it|he|she|his|her|the|a|an|they|only|courtesy|while|until|that|on|into|then|also|despite|was|is|were|had|proved|gave|put|secured|sealed|won|settled|earned|made|meant|turned|came|did|senior|junior|sophomore|freshman|substitute|captain|skipper|striker)\b"
)


def _lone_ordinals(text: str, taken: list[MinuteMention], names: Container[int]) -> Iterator[MinuteMention]:
    """Ordinals without their noun: in front of what is no noun; in brackets or lists only beside a minute told in full."""
    told = any(t.minute is not None for t in taken)
    last = max((t.end for t in taken if t.minute is not None), default=-99)
    for match in _LONE.finditer(text):
        moment = past_ninety(parse_number(match.group()) or 0)
        opens = text.rfind("(", max(0, match.start() - 40), match.start())
        whole = _IN_BRACKETS.match(text, opens) if opens >= 0 else None
        if whole is not None and match.end() < whole.end():
            several = "," in whole.group() or " " in whole.group()
            if told or several or opens - 1 in names or _SCORED.search(text, max(0, opens - 20), opens):
                last = match.end()
                yield _mention(*match.span(), moment)
            continue
        lead = _LEAD.search(text, max(0, match.start() - 20), match.start())
        start = lead.start() if lead else match.start()
        front = lead.group() if lead else ""
        behind = _NO_NOUN.match(text, match.end()) or match.end() + 1 in names
        alone = (
            (front.startswith(("on", "by", "until")) or "in the " in front)
            and behind
            and (told or (moment.minute or 0) >= _LATE_ENOUGH or _A_GOAL.search(text, max(0, start - 34), start))
        )
        listed = front.startswith(("and", "plus")) and behind and start - last <= _NEXT_TO
        if alone or listed:
            last = match.end()
            vague = front.startswith("before") or _is_vague(text, start)
            joint = _JOINT.match(front)
            yield _mention(start + (joint.end() if joint else 0), match.end(), VAGUE if vague else moment)


_LATE_ENOUGH = 10
"""From which minute on an ordinal is hardly a count of something else."""
# what joins a figure to the list before it, and is no part of it
_JOINT = re.compile(r"(?:and|plus)\ (?:(?:then|again)\ )?")
_NEXT_TO = 2
"""Characters between the members of a list."""

# "on 74,", "after 50 and": figures without their noun, beside a minute told in full; "are on 74" are points
_BARE = triggered(
    r"\b(?:on|after)\ (?P<n>[1-9]\d?)(?=[.,;)]|\ (?:as|when|and|but|before|after|through|with|from|via|while|only|thanks|following|courtesy)\b|\ for\ (?!the\b|an?\b|\d)|$)"
)
_POINTS = re.compile(r"\b(?:are|is|were|was|up|level|points|now|stay|remain|still|both|sit|moved?|stand|also) $")


def _lone_figures(text: str, taken: list[MinuteMention], names: Container[int]) -> Iterator[MinuteMention]:
    """Figures without their noun, beside a minute told in full or in front of who did it: "on 32 when Fox"."""
    told = any(t.minute is not None for t in taken)
    for match in _BARE.finditer(text):
        named = told or _opens_with_name(text, match, names) or _stands_behind_goal(text, match, names)
        if named and not _POINTS.search(text, max(0, match.start() - 8), match.start()):
            yield _mention(match.start(), match.end(), past_ninety(int(match["n"])))


def _opens_with_name(text: str, figure: re.Match[str], names: Container[int]) -> bool:
    """Whether a person's name follows a figure and the word that leads on to it."""
    link = _LEADS_ON.match(text, figure.end())
    return figure.group().startswith("on") and link is not None and link.end() in names


# "the equaliser came | on 71", "the third, | on 36"
_A_GOAL = re.compile(
    r"\b(?:goal|equali[sz]er|leveller|opener|winner|breakthrough|strike|(?:the|his|her|their|a) (?:second|third|fourth|fifth|other)|penalty|reply|response)(?:,| (?:came|arrived|followed)(?: just| only)?) $"
    r"|\b(?:scored|scoring|netted|struck|levelled|equali[sz]ed|replied)(?: again| first)? $"
)


def _stands_behind_goal(text: str, figure: re.Match[str], names: Container[int]) -> bool:
    """Whether a goal, or whose it is, stands in front of a figure: "the third, on 36,", "scored on 12", "Fox, on 23, and Ward"."""
    if not figure.group().startswith("on"):
        return False
    if _A_GOAL.search(text, max(0, figure.start() - 34), figure.start()):
        return True
    aside = text.startswith(", ", figure.start() - 2) and text.startswith(",", figure.end())
    return aside and figure.start() - 2 in names


# "on 32 | when | Fox", "on 14 | through | Fox"
_LEADS_ON = re.compile(r" (?:when|as|through|via|thanks to) ")
