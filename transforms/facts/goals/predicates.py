"""Predicates: two goals that one man scores in one sentence, each with a moment of its own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transforms.facts.goals.tellings import Telling
from transforms.reading.mentions import ReadSentence
from transforms.reading.minutes import MinuteMention

# "scored <M1> | and then met the cross to | head home <M2>", "netted <M1>, | before | adding another <M2>"
_NEXT = re.compile(
    r"<M(?P<first>\d+)>(?:(?!\b(?:until|when|while|but)\b)[^;.]){0,90}?(?P<join>\b(?:and|before|then|but)\b|, (?=later|adding))"
    r"(?:(?!\b(?:when|while|until|as|saw|had|have|who|whose)\b)[^;.]){0,90}$"
)
_MINUTE = re.compile(r"<M(\d+)>")
# "headed home | his second of the day <M2>"
# "<M0> | he converted a penalty, | and <M1> stole in to | score": each in front of its verb
_OPENS = re.compile(r"<M(?P<first>\d+)>,? (?:[\w'-]+ |<[PTX]\d+>(?:'s)? ){0,5}$")
_THEN = re.compile(
    r"\b(?:and|before|then|but),? <M(?P<second>\d+)>,?(?:(?!\b(?:when|while|until|saw|who|whose)\b)[^;.]){0,90}$"
)
_BEHIND = re.compile(
    r"(?:(?!\b(?:until|when|while|but|before|after|and|with(?! (?:his|her|an?)\b)|as|for|following)\b)[^<>;.]|<[TXRLPGS]\d+>){0,60}?<M(?P<second>\d+)>"
)


def is_another(first: Telling, second: Telling, read: ReadSentence) -> bool:
    """Whether two tellings of one man are of two goals: each verb has its own moment.

    "scored <M1> and headed home <M2>" is two goals, "scored <M1> and put them ahead" is one.
    """
    early, late = sorted((first, second), key=lambda t: t.verb or 0)
    if early.verb is None or late.verb is None or early.verb == late.verb:
        return False
    if not (early.strong and late.strong) or early.count > 1 or late.count > 1:
        return False
    opens, then = _OPENS.search(read.shape, 0, early.verb), _THEN.search(read.shape, early.verb, late.verb)
    if opens is not None and then is not None:
        return _differ(read, int(opens["first"]), int(then["second"]))
    link = _NEXT.search(read.shape, early.verb, late.verb)
    behind = _BEHIND.match(read.shape, late.verb)
    if link is None:
        return False
    within = _MINUTE.findall(read.shape, link.start("join"), late.verb) if behind is None else [behind["second"]]
    return bool(within) and _differ(read, int(link["first"]), int(within[-1]))


def _differ(read: ReadSentence, first: int, second: int) -> bool:
    """Whether two mentions of minutes are of two moments, at least the second of them exact."""
    one, other = read.mentions[first].value, read.mentions[second].value
    if not isinstance(one, MinuteMention) or not isinstance(other, MinuteMention):
        return False
    if read.sentence.text[other.start :].lower().startswith(("until", "till")):
        return False
    exact = other.minute is not None or other.later is not None
    return exact and (one.minute, one.added) != (other.minute, other.added)


def belongs(telling: Telling, tellings: Sequence[Telling], start: int, shape: str) -> bool:
    """Whether what begins at `start` is not said of another goal that the same man scores in the sentence."""
    for other in tellings:
        if _leads(telling, other):
            link = _NEXT.search(shape, telling.verb or 0, other.verb or 0)
            if link is not None and start >= link.start("join"):
                return False
        elif _leads(other, telling):
            link = _NEXT.search(shape, other.verb or 0, telling.verb or 0)
            if link is not None and start < link.start("join"):
                return False
    return True


def with_own_starts(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings, each later one of several of one subject, or one behind another's goal, beginning with its own verb.

    "Ward | scored <M1> and | headed home <M2>": the minute in front of the second verb is the first's.
    """
    return [
        replace(one, start=one.verb)
        if one.verb is not None and any(_leads(other, one) or _is_around(one, other) for other in tellings)
        else one
        for one in tellings
    ]


def _is_around(one: Telling, other: Telling) -> bool:
    """Whether another man's goal is told between a subject and its verb: "Fox set it up for Ward to score, then got one"."""
    between = one.verb is not None and one.start < other.start and other.end <= one.verb
    return between and other.strong and one.scorer != other.scorer


def _leads(first: Telling, second: Telling) -> bool:
    """Whether the first is told by an earlier verb of the same subject."""
    if first.verb is None or second.verb is None:
        return False
    same = (first.start, first.scorer, first.pronoun) == (second.start, second.scorer, second.pronoun)
    return same and first.end <= second.verb
