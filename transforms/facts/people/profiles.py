"""Profiles: articles that follow men from club to club, each under a line of his name and club: "Joe Fox (Lecce)"."""

import re

from transforms.reading.days import DayMention
from transforms.reading.mentions import Reading, TeamRef

_HEAD = re.compile(r"(?:(?:[\w.'’-]+|<P\d+>),?\ ){1,6}\(<T(?P<club>\d+)>(?:,?\ [\w\ .-]{2,20})?\)\W*")
_LEAST = 2
"""Lines of a name and a club that make an article one of profiles."""


def find_clubs(reading: Reading) -> dict[int, TeamRef]:
    """For each sentence below such a line the club that it names; nothing for an article without several."""
    clubs: dict[int, TeamRef] = {}
    club, heads = None, 0
    for index, read in enumerate(reading.sentences):
        head = _HEAD.fullmatch(read.shape)
        if head is not None:
            value = read.mentions[int(head["club"])].value
            club, heads = (value if isinstance(value, TeamRef) else None), heads + 1
        elif read.sentence.part == "heading":
            club = None
        elif club is not None:
            clubs[index] = club
    return clubs if heads >= _LEAST else {}


def is_dated(reading: Reading, index: int) -> bool:
    """Whether a sentence names a day by its date, and no weekday: a profile then looks back."""
    days = [m.value for m in reading.sentences[index].mentions if isinstance(m.value, DayMention)]
    return bool(days) and all(d.kind != "weekday" for d in days)
