"""What stands around a match: its referee and its crowd."""

import re

from transforms.reading.mentions import Reading

# "Referee: A Swinton.", "referee <P2>", "the referee, <P0>,"
_REFEREE = re.compile(r"\breferee(?:\ was|:|,)?\ (?P<person><P\d+>)(?!\))")
_REFEREE_LINE = re.compile(r"\breferee:\s*(?P<name>[A-Z][\w.'’-]*(?:\ [A-Z][\w.'’-]*){0,3})", re.IGNORECASE)
# "Attendance: 1,204", "a crowd of 61,000", "in front of 32,066 fans"
_CROWD = re.compile(
    r"\battendance(?:\ was|:|\ of)?\s*(?P<a>\d{1,3}(?:,\d{3})+|\d{2,6})\b|\bcrowd\ of\ (?:just\ |only\ )?(?P<b>\d{1,3}(?:,\d{3})+|\d{2,6})\b"
    r"|\bin\ front\ of\ (?:an?\ (?:\w+\ ){0,2}crowd\ of\ )?(?P<c>\d{1,3}(?:,\d{3})+)\ (?:fans|spectators|supporters|people)\b"
)
_PARTS = frozenset({"prose", "list", "heading"})


def find_referee(reading: Reading) -> str | None:
    """The referee, where the article names exactly one."""
    names: set[str] = set()
    for read in reading.sentences:
        if read.sentence.part not in _PARTS or "referee" not in read.shape:
            continue
        slots = [m["person"] for m in _REFEREE.finditer(read.shape)]
        names.update(str(read.mentions[int(slot.strip("<P>"))].value) for slot in slots)
        if not slots:
            names.update(m["name"].rstrip(".") for m in _REFEREE_LINE.finditer(read.sentence.text))
    return names.pop() if len(names) == 1 else None


def find_attendance(reading: Reading) -> int | None:
    """The number of people who saw the match, where the article gives exactly one."""
    crowds: set[int] = set()
    for read in reading.sentences:
        text = read.sentence.text
        if read.sentence.part not in _PARTS or not any(
            word in read.shape for word in ("attendance", "crowd", "in front of")
        ):
            continue
        for match in _CROWD.finditer(text.lower()):
            figures = match["a"] or match["b"] or match["c"]
            crowds.add(int(figures.replace(",", "")))
    return crowds.pop() if len(crowds) == 1 else None
