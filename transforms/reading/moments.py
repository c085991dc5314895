"""Moments of a match: what the words of a minute mean, from the groups that the patterns of `minute_rules` name."""

import re
from dataclasses import dataclass

from transforms.reading.numbers import parse_number


@dataclass(frozen=True, slots=True)
class Moment:
    """What the words of a minute mean; the fields are those of `MinuteMention`."""

    minute: int | None = None
    added: int | None = None
    later: int | None = None
    half: int | None = None
    extra: bool = False


VAGUE = Moment()
"""About when, but no minute."""
_LONGEST = 130
_MOST_ADDED = 10
"""What goes on longer than that is extra time and no stoppage."""
_LIKELY_ADDED, _LAST_ADDED = 97, 104
"""Up to the first a minute past the ninetieth is an added one even where extra time followed; none is beyond the second."""
_BREAK = 45
_FIRST = frozenset(("first", "opening"))
_SPANS = (("half", 30), ("quarter", 15), ("hour", 60))


def exact(minute: int | None, added: int | None = None) -> Moment:
    """That minute, if a match can last so long."""
    return VAGUE if minute is not None and not 0 < minute <= _LONGEST else Moment(minute, added)


def past_ninety(minute: int) -> Moment:
    """The "92nd minute" of a normal match is the second added one; extra time is settled later, by the match."""
    if not 90 < minute <= _LAST_ADDED:
        return exact(minute)
    return Moment(90, minute - 90, extra=minute > _LIKELY_ADDED)


def said(match: re.Match[str], group: str) -> str:
    """What the group holds; empty where it matched nothing or the pattern has none."""
    return match.groupdict().get(group) or ""


def _amount(match: re.Match[str]) -> int | None:
    """The minutes of "nine minutes", "a minute" or "half an hour"."""
    if said(match, "h"):
        return next(value for word, value in _SPANS if word in said(match, "h"))
    return parse_number(match["n"])


def read_ordinal(match: re.Match[str]) -> Moment:
    """Reads "The 67th minute"."""
    return past_ninety(parse_number(match["n"]) or 0)


def read_added(match: re.Match[str]) -> Moment:
    """A minute of stoppage time; 0 where no number is given."""
    told = said(match, "n") or said(match, "n2")
    number = parse_number(told) if told else 0
    if said(match, "first") or said(match, "late"):
        return exact(45, number)
    if said(match, "over"):
        return exact(120, number)
    if said(match, "kind") != "extra":
        return exact(90, number)
    return exact(90 + number) if number and number > _MOST_ADDED else Moment(90, number, extra=True)


def read_plus(match: re.Match[str]) -> Moment:
    """Reads "45+2"."""
    return exact(int(match["n"]), int(match["plus"]))


def read_extra(match: re.Match[str]) -> Moment:
    """A minute of extra time, counted from the start of the match; the last one where no half is said is that of all."""
    start = 105 if said(match, "half") and said(match, "half") not in _FIRST else 90
    if said(match, "last"):
        return exact(105 if said(match, "half") in _FIRST else 120)
    return exact(start + (parse_number(said(match, "n") or said(match, "n2")) or 0))


def read_of_half(match: re.Match[str]) -> Moment:
    """Reads "The ninth minute of the second half"; "the final minute of the first"."""
    if said(match, "last"):
        return exact(45 if said(match, "half") in _FIRST else 90)
    number = parse_number(match["n"]) or 0
    return exact(number if said(match, "half") in _FIRST or number > 45 else 45 + number)


def read_end(match: re.Match[str]) -> Moment:
    """Reads "Nine minutes from time", "four minutes before the break", "ten minutes from the end of extra time"."""
    number, mark = _amount(match), said(match, "mark")
    if number is None or number > 45:
        return VAGUE
    if "extra" in mark or "additional" in mark:
        return exact(120 - number)
    first = mark.removeprefix("the ").startswith(("break", "half", "interval", "end of the first", "turnaround"))
    return exact((45 if first else 90) - number)


def read_hour(match: re.Match[str]) -> Moment:
    """Reads "Six minutes past the hour", "four minutes before the half-hour mark"."""
    number = _amount(match)
    if number is None or number > _SPANS[0][1]:
        return VAGUE
    later = said(match, "side") in {"past", "after", "beyond"}
    return exact((30 if said(match, "half") else 60) + (number if later else -number))


def read_left(match: re.Match[str]) -> Moment:
    """Reads "With 11 minutes left", "with three minutes to go before half-time", "with a minute left in extra time"."""
    number = _amount(match)
    if number is None or number > 44:
        return VAGUE
    if said(match, "mark").startswith("extra"):
        return exact((90 if said(match, "until") else 120) - number)
    if said(match, "first") or said(match, "mark"):
        return exact(45 - number)
    if said(match, "added"):
        return exact(90, 0)
    return exact((120 if said(match, "over") else 90) - number)


def read_restart(match: re.Match[str]) -> Moment:
    """Reads "Two minutes after the break"."""
    number = _amount(match)
    return exact(45 + number) if number is not None and number <= 45 else VAGUE


def read_kickoff(match: re.Match[str]) -> Moment:
    """Reads "14 minutes in", "on 67 minutes"."""
    number = _amount(match)
    return past_ninety(number) if number is not None else VAGUE


def read_bare(match: re.Match[str]) -> Moment:
    """Reads "After 90 minutes" is when a match is over, and no moment in it."""
    moment = read_kickoff(match)
    return VAGUE if moment.minute in {90, 120} and not moment.added else moment


def read_later(match: re.Match[str]) -> Moment:
    """Reads "Six minutes later"; below zero for "four minutes earlier"."""
    number = _amount(match)
    return Moment(later=-number if number and said(match, "way") == "earlier" else number)


def read_taken(match: re.Match[str]) -> Moment:
    """Reads "Took four minutes to score" counts from the start, "to level" from the goal before."""
    number = _amount(match)
    if said(match, "answer"):
        return Moment(later=number)
    return VAGUE if _CAME_ON.search(match.string, max(0, match.start() - 90), match.start()) else read_kickoff(match)


# "the substitute | needed just three minutes": they count from when he came on
_CAME_ON = re.compile(
    r"\b(?:substitut\w+|off the bench|(?:came|coming|comes|brought|sent|thrown) on|on as|introduc\w+|replac\w+|newcomer|sub)\b[^.;]*$",
    re.IGNORECASE,
)


def read_seconds(match: re.Match[str]) -> Moment:
    """Reads "After 81 seconds" is the second minute."""
    number = parse_number(match["n"])
    if number is None or number > 600:
        return VAGUE
    return exact((46 if said(match, "restart") else 1) + max(number - 1, 0) // 60)


def read_clock(match: re.Match[str]) -> Moment:
    """Reads "The 81:12 mark" of a running clock: within the 82nd minute."""
    minute = int(match["clock"]) + (match["seconds"] != "00")
    return past_ninety(minute + (_BREAK if said(match, "half") else 0))


def read_opening(match: re.Match[str]) -> Moment:
    """Reads "The opening minute", of the match or of the second half."""
    return exact(46 if said(match, "second") else 1)


def read_last(match: re.Match[str]) -> Moment:
    """Reads "The last minute", of the match or of the first half."""
    return exact(45 if said(match, "first") else 90)


def read_half(match: re.Match[str]) -> Moment:
    """Reads "In the second half": no minute, but which half."""
    return Moment(half=1 if match["n"] == "first" else 2)
