"""Clubs that only say where a player comes from: "the former Celtic striker", "on loan from Lyon"."""

import re
from collections.abc import Iterable

from transforms.reading.mentions import Mention, TeamRef

# "the former Celtic striker", "ex-Chelsea goalkeeper", "the on-loan Brighton winger"
_FORMER = re.compile(
    r"(?:\b(?:[Ff]ormer|[Oo]ne-time|[Ee]rstwhile|[Oo]n-loan|[Oo]nce of)(?: (?!club|clubs|side|team|employers?|champions|winners|holders|leaders|rivals|home)[a-z-]+)? |\b[Ee]x-)(?:<[^<>]*> (?:and|&) )?$"
)
# "signed from Lyon", "his £12m move from Chelsea", "on loan from Brighton", "who joined from Sparta"
_CAME_FROM = re.compile(
    r"\b(?:sign\w*|switch\w*|transfer\w*|loan(?:ed)?|join\w*|arriv\w*|bought|purchas\w*|recruit\w*|acqui\w+|captur\w+|mov(?:e|ed|ing)|return(?:ed)?|recall\w*|snapped up|poached|came|borrowed)"
    r"(?: (?:this|last|the|in|on|him|her|them|over|back|across|a|an|for|season|summer|january|month|week|free|permanent|initial|£[\w.]+|€[\w.]+|\$[\w.]+)){0,6} from (?:the )?$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(?: and |, )$")
_FRONT = 80


def without_origins(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions, with clubs that only tell whence a player came as places of origin ("nationality").

    >>> club = Mention("team", 11, 17, TeamRef("celtic", "Celtic", "celtic"))
    >>> [m.kind for m in without_origins("The former Celtic striker scored", [club])]
    ['nationality']
    """
    return [
        Mention("nationality", m.start, m.end, m.value.name)
        if m.kind == "team" and isinstance(m.value, TeamRef) and _is_origin(text, m.start)
        else m
        for m in mentions
    ]


def _is_origin(text: str, start: int) -> bool:
    front = text[max(0, start - _FRONT) : start]
    return bool(_FORMER.search(front) or (front.endswith(("from ", "from the ")) and _CAME_FROM.search(front)))
