"""Where a name is a ground's or a town's, by the words around it."""

import re
from collections.abc import Sequence

from transforms.identity.teams import TeamMention

# "a 4-0 win at | Holm Road | against Oakham", "lost at | Silverhills | to bottom side Holt": where it was
_MET_THERE = re.compile(
    r" (?:against|over|versus|to|by) (?:the )?(?:(?:[a-z]+-[a-z-]+|struggling|lowly|bottom|side|rivals|neighbours|fellow|leaders|league|champions|hosts|promoted|strugglers|newcomers|local) ){0,3}[A-ZÀ-Þ][a-z]"
)
# "drew 1-1 at the | Kelby | Red Star Arena"
_GROUND_BEHIND = re.compile(
    r"(?: [A-ZÀ-Þ][\w’'-]*){0,3} (?:Arena|Stadium|Park|Ground|Grounds|Oval|Field|Complex|Centre|Center|Sports)\b"
    r"|(?: \([A-Z]{2,6}\))? (?:sports |home |training |football )?(?:grounds?|stadium|pitch|playfield|playing field|oval|arena|complex|campus|turf|compound)\b"
)
# "at the | Showgrounds"
_GROUNDLIKE = ("grounds", "ground", "drome", "dome")
# "the | Holm City | giants", "the | Kelby | lads": a town, and the side is named elsewhere
_TOWNS_SIDE = re.compile(r"(?:-based)? (?:giants|lads|landlords)\b(?!['’]| [A-ZÀ-Þ])")


def is_towns_side(text: str, end: int) -> bool:
    """Whether a name that ends at `end` is the town of a side that is called by it: "the Oakham lads"."""
    return _TOWNS_SIDE.match(text, end) is not None


def is_at_its_ground(text: str, start: int, end: int) -> bool:
    """Whether a name only says whose the ground is where a match was: "at the Oakham ground", "at the Oakham Sports Arena"."""
    return text.endswith(("at the ", "At the "), 0, start) and _GROUND_BEHIND.match(text, end) is not None


def is_place(text: str, start: int, end: int, before: Sequence[str]) -> bool:
    """Whether a name is where a match was, or what a side is called by, and no side; `before` are the words in front.

    >>> text = "They won 2-0 at the Kelby ground"
    >>> is_place(text, 20, 25, ["at", "the"]), is_place(text, 20, 25, ["at"])
    (True, False)
    """
    if before and before[-1] in {"at", "in"} and _MET_THERE.match(text, end):
        return True
    return before[-1:] == ["the"] and _is_of_a_place(text, start, end)


def _is_of_a_place(text: str, start: int, end: int) -> bool:
    """Whether a name behind "the" is a ground's or only a town's: "at the NSC", "at the Oakham ground", "the Oakham lads"."""
    ground = text[start:end].isupper() or text.endswith(_GROUNDLIKE, start, end)
    return (
        (ground and text.endswith(("at the ", "At the "), 0, start))
        or is_at_its_ground(text, start, end)
        or is_towns_side(text, end)
    )


def hosts_countries(text: str, mention: TeamMention, mentions: Sequence[TeamMention]) -> bool:
    """Whether a club's name is the town in which a sentence has countries play: "in Lille to see off Italy"."""
    if mention.teams[0].kind == "country" or not text.endswith(" in ", 0, mention.start):
        return False
    begin = max(text.rfind(". ", 0, mention.start), text.rfind("\n", 0, mention.start))
    end = min(at for at in (text.find(". ", mention.end), text.find("\n", mention.end), len(text)) if at >= 0)
    inside = [m for m in mentions if m is not mention and begin < m.start < end]
    others = [m for m in inside if not text.endswith(" in ", 0, m.start)]
    behind = text[mention.end : mention.end + 1]
    return behind in {" ", ",", "."} and bool(others) and all(m.teams[0].kind == "country" for m in others)
