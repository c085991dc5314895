"""Names of days that are people's ("Sunday Okoro", "Gideon Monday") or a side's ("Wednesday were level")."""

import re
from collections.abc import Iterable, Iterator

from transforms.reading.mentions import TeamRef
from transforms.reading.names import is_given

_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
# in front of a first name: the begin of a sentence, "goals from | Sunday Okoro", "striker | Sunday Okoro"
_BEFORE_FIRST = re.compile(
    r"(?:^|[.!?\n]\s*|\b(?:from|by|through|via|for|of|to|and|while|as|when|but|where|with|substitute|striker|forward|winger|midfielder|defender|captain|skipper|goalkeeper|keeper|veteran|teenager|debutant)\ )$"
)
# behind a first name: a surname, and what a man does or owns
_SURNAME = re.compile(
    r" (?!(?:Times|Mirror|Mail|Express|Telegraph|Herald|Sun|Star|World|Post|People|Independent|League|Leagues|Football|Night|Morning|Afternoon|Evening|Cup|Premier|Super|School|Service)\b)"
    r"[A-ZÀ-Þ][a-z'’-]{2,}(?:['’]s?\b|[,.;)]|$| (?:scored|struck|headed|netted|made|put|added|then|had|was|who|with|after|before|and|in|on|got|gave|fired|opened|doubled|equali[sz]ed|levell?ed|found|grabbed|won|from)\b)"
)
# behind a surname: "through Okoro | Friday | in the 22nd minute"
_MANS = re.compile(
    r"(?:['’]s?\b| in the \d| (?:scored|struck|headed|netted|reduced|pulled|opened|doubled|equali[sz]ed|levell?ed|grabbed)\b|,| and [A-Z])"
)
_FIRST_NAME = re.compile(r"(?:^|[^\w'’-])(?P<before>[\w'’-]+\ )?(?P<first>[A-ZÀ-Þ][\w'’-]+)\ $")
_BY_WHOM = frozenset({"through", "from", "via"})


def is_of_a_person(text: str, start: int, end: int) -> bool:
    """Whether the name of a day at `text[start:end]` is part of somebody's.

    >>> t = "It was settled by Sunday Okoro's header on Sunday."
    >>> is_of_a_person(t, 18, 24), is_of_a_person(t, 43, 49)
    (True, False)
    """
    if _DAY.match(text[start:end]) is None:
        return False
    front = text[max(0, start - 40) : start]
    if _SURNAME.match(text, end) and _BEFORE_FIRST.search(front):
        return True
    first = _FIRST_NAME.search(front)
    if first is None or _MANS.match(text, end) is None:
        return False
    return is_given(first["first"]) or (first["before"] or "").strip() in _BY_WHOM


# "| Wednesday opened the scoring", "but | Wednesday were level": a club's short name, as no day does anything
_SIDE = re.compile(
    r"(?:(?<=^)|(?<=[.!?\n] )|(?<=\n)|(?<=, )|(?<= and )|(?<= but )|(?<= as )|(?<= while )|(?<= when )|(?<= after )|(?<= before )|(?<=[Tt]he ))"
    r"(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"(?= (?:opened|were|are|had|have|led|took|take|won|lost|drew|went|came|equali[sz]ed|levell?ed|pulled|scored|trailed|beat|sit|stay(?:ed)?|remain(?:ed)?|climb(?:ed)?|moved?|dropped|could|doubled|hit|threatened|replied|struck|fell|held|looked|started|began|got|made|thought|saw) )",
    re.MULTILINE,
)


def sides_called_days(text: str, teams: Iterable[TeamRef]) -> Iterator[tuple[int, int, TeamRef]]:
    """Where a text calls a side by the day in its name, as the subject of a verb: "Wednesday were level" of Sheffield's."""
    called = {team.name.rsplit(" ", 1)[-1]: team for team in teams if _DAY.match(team.name.rsplit(" ", 1)[-1])}
    for match in _SIDE.finditer(text) if called else ():
        if match["day"] in called:
            yield match.start("day"), match.end("day"), called[match["day"]]
