"""Results that are none: those that would bring about something, how a match stood, and several told at once."""

import re

from transforms.reading.triggers import triggered

# "fell behind to Lecce before winning 3-1": how it stood
_FELL_BEHIND = re.compile(r"(?:fell|falling|fall|went|going|go)\ (?:[\w-]+\ )?behind\ to\b")
# "wins over Bari, Lecce and Como": of somebody whom the sentence does not name
_OVER_SEVERAL = triggered(
    r"(?:[\w-]+\ ){0,3}(?:wins|victories|triumphs|defeats|losses|draws)\ (?:[\w-]+\ )?(?:over|against|to|at|by|with)\ (?:[\w'-]+\ ){0,3}<T\d+>(?:,\ (?:[\w'-]+\ ){0,3}<T\d+>){0,4},?\ and\ (?:[\w'-]+\ ){0,3}<T\d+>(?!\ (?:in|on)\ <D|,?\ respectively)"
)
# "a home win over Lecce | by two goals would secure second place"
_WOULD = re.compile(r">[^<>,;.]{0,40}\b(?:would|could)\b(?! have)")
# "a | loss for them against Lecce | on Friday, coupled with a win for Bari, would mean"
_AN_EVENT = re.compile(
    r"(?:^\W*|\b(?:but|and|while|as|that|with) )(?:an?|another|even an?) (?:[\w-]+ |<[XT]\d+> ){0,2}$|^\W*(?:but |and |another |yet another )?$"
)
_WOULD_MEAN = re.compile(
    r">(?:[^<>;.]|<[TDLGCPX]\d+>){0,150}\b(?:would|could|will (?:(?:almost|all but|surely|most) )?(?:certainly |likely |probably )?(?:mean|imply|send|see|confirm|seal|leave|relegate|secure|guarantee|ensure|spell|condemn|take|lift|move|put|make|end|be enough|do))\b(?! have)"
)


def is_of_several(shape: str, match: re.Match[str], subject: int | None) -> bool:
    """Whether words tell how a match stood, or several results of somebody whom the sentence does not name."""
    if _FELL_BEHIND.match(shape, match.start()):
        return True
    return subject is None and _OVER_SEVERAL.match(shape, match.start()) is not None


# "are within two | wins of Lecce": a distance
_WITHIN = re.compile(r"\bwithin (?:[\w-]+ ){0,2}$")


def is_supposed(shape: str, match: re.Match[str]) -> bool:
    """Whether a result without a score is one that would bring about something: "a win over Lecce would do"."""
    if _WITHIN.search(shape, max(0, match.start() - 30), match.start()):
        return True
    event = _AN_EVENT.search(shape, max(0, match.start() - 40), match.start())
    return (_WOULD_MEAN if event else _WOULD).match(shape, match.end("other")) is not None
