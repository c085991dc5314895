"""Words of a draw that tell no result: a "tie" that is a match, a side "drawn" by lot, and runs of many matches."""

import re

# "earned a | tie with Lecce", "a goal for a late | tie": a draw, where no score says so
_EARNED = re.compile(
    r"\b(?:salvag|settl|earn|rescu|snatch|forc|secur|gain|manag|escap|held|hold|fight|fought|battl|play|scratch|eke|scrap|scrape|ground|grind|end|finish|goalless|scoreless)\w*\b[^<>,;.]{0,40}$"
)
_MATCH_OR_DRAW = re.compile(r"(?:ties?|thriller|classic)\b")
# "the | draw specialists", "were handed a tough | draw against Lecce": a habit and a lot
_HABIT = re.compile(r"draws? (?:specialists|kings|masters|experts)\b")
_LOT = re.compile(
    r"\b(?:handed|given|dealt|landed|received|pulled|avoided|feared|faces?|kind|tough|tricky|nightmare|plum|dream|favourable|unfavourable|round|cup|quarter-?final|semi-?final|first-round|second-round|third-round|fourth-round|fifth-round) (?:(?:an?|the) )?(?:[\w-]+ ){0,2}$"
)
# "their | tie", "<T0>'s cup | tie", "a home | tie": a match of any end
_A_MATCH = re.compile(
    r"(?:\b(?:their|its|his|the|this|that|home|away|cup|round|final|leg|replay|plum|last|coming|upcoming|mouth-?watering)|<C\d+>|<[TD]\d+>'s?) $"
)
# "have | drawn at Lecce": a result; "with Lecce | drawn away at Bari": a lot
_PLAYED = re.compile(r"(?:\b(?:have|has|had|having|games?|match(?:es)?|were)|'ve|'d) (?:[\w-]+ ){0,3}$")
# "won | each of their last five games against Lecce", "won their last four at Bari"; not "beat | bottom of the table Lecce"
_SEVERAL = re.compile(
    r"[\w-]+ (?!(?:rock )?(?:bottom|top|foot|head|tail|second|third|fourth) of )(?:(?:each|all|every one|both|none|any|half|most|just|only|\w+)(?: \w+)? of (?:their|its|the|his|our|those) (?:last|past|previous|first|opening|recent|\w+) "
    r"|(?:their|its|the|all their) (?:last|past|previous|first|opening|recent) (?=(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) ))[^<>,;.]{0,50}"
)


# "five | wins from as many matches": a tally
_TALLY = re.compile(
    r"(?:wins|victories|defeats|losses|draws) (?:from|in|out of) (?:as many|their|its|\w+) (?:\w+ )?(?:matches|games|outings|starts|rounds|attempts)\b"
)
# "start on a | winning note against Lecce": how it hopes to go
_WINNING_WAYS = re.compile(
    r"winning (?:note|start|run|streak|ways?|path|form|mentality|habit|feeling|return|side|team)\b"
)


# "a late penalty denied Roma a | win over Lecce": they drew
_DENIED = re.compile(
    r"\b(?:den(?:y|ied|ying|ies)|robb(?:ed|ing)|depriv(?:ed|ing)) (?:the )?<T\d+> (?:of )?(?:an?|the|all|their) (?:[\w'-]+ |<S\d+> ){0,3}$"
)


def is_denied(shape: str, start: int) -> bool:
    """Whether the win at `start` of a shape is told as one that a side was denied."""
    return _DENIED.search(shape, max(0, start - 70), start) is not None


def is_no_result(shape: str, start: int, *, scored: bool) -> bool:
    """Whether the words at `start` of a shape tell no result, where no score stands with them: "their tie with Lecce"."""
    if _SEVERAL.match(shape, start) or _TALLY.match(shape, start) or (not scored and _WINNING_WAYS.match(shape, start)):
        return True
    if scored:
        return False
    if _HABIT.match(shape, start):
        return True
    if shape.startswith("draw against", start) and _LOT.search(shape, max(0, start - 50), start):
        return True
    if shape.startswith("drawn ", start):
        return _PLAYED.search(shape, max(0, start - 40), start) is None
    if _MATCH_OR_DRAW.match(shape, start) is None:
        return False
    before = max(0, start - 70)
    return _A_MATCH.search(shape, before, start) is not None or _EARNED.search(shape, before, start) is None
