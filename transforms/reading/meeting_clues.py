"""Names that the words of a match to come say are sides': "will host … on Saturday", "when they face …", "… and Holt lock horns"."""

import re

from transforms.reading.triggers import triggered

# "went to | Oakham | and won 5-2": whom they met
_WENT_TO = re.compile(
    r"\b(?:went|travelled|traveled|journeyed|came|made the (?:[a-z]+ )?trip) to (?:[a-z]+-[a-z]+ |the |neighbours |rivals )?$"
)
_AND_WON = re.compile(
    r",? (?:and|where they|but) (?:[a-z]+ly )?(?:won|lost|drew|beat|came (?:away|back|home) with|took|earned|secured|(?:were )?beaten|went down|triumphed|thrashed|were (?:held|thrashed))\b"
)
# "Oakham (A), Holt (H)": whom a side is to meet, and where
_MET_AT = re.compile(r" \((?:[AaHh]|[Aa]way|[Hh]ome)\)")
# "will host | Oakham | on Saturday", "at home to high-flying | Holt | at 3pm": whom a side is to meet
_TO_MEET = re.compile(
    r"\b(?:go(?:es)? to|heads? to|hosts?|hosting|welcomes?|entertains?|takes? on|taking on|faces?|meets?|plays?|(?:at )?home to|away to|drawn against|game against|match against) (?:[a-z]+-[a-z]+ |the |struggling |promoted |rivals |neighbours ){0,2}$"
)
_MEETING_DAY = re.compile(
    r" (?:at (?:\d|(?:the )?[A-Z])|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|tomorrow\b|tonight\b|later (?:today|tonight|this|that|on)\b|next (?:week|[A-Z])|this (?:week|evening|[A-Z])|in (?:the|their|its) (?:next|first|second|third|fourth|fifth|quarter|semi|last|final|cup|league|[A-Z][a-z]+ Cup))"
)
# "when they face | Oakham", "Holt, who host bottom club | Kelby": whom a side is to meet, whenever
_THEY_MEET = re.compile(
    r"\b(?:(?:when|as|where|before|once) they|who) (?:will |also |then |next )?(?:face|host|entertain|welcome|take on|visit|play host to|meet) (?:[a-z]+(?:-[a-z]+)* ){0,3}$"
    r"|[A-ZÀ-Þ][\w’'&-]* (?:hosts?|entertains?|welcomes?|faces?|takes? on|plays? hosts? to|playing hosts? to|(?:are|is) (?:at home|away) to|opens? (?:their|its) gates to|(?:are|is) on (?:their travels|the road) at) (?:[a-z]+(?:-[a-z]+)* ){0,3}$"
)
_MET_THEN = re.compile(r"[.,;]|$| (?:on|in|at|away|next|this|tomorrow|tonight|who|and|while|but|before)\b")
# "Oakham | can go top with a win when they host", "Holt | are unbeaten and their next task will be": who is to play
_THEY_PLAY = re.compile(
    r"(?! (?:club|side|outfit|team|men|boss|manager|coach|is|was|has|knows|wants|hopes|feels|believes|says|said|admits|insists|expects)\b)(?:,? (?!his\b|her\b|he\b|she\b)[a-z'’-]+){1,20}?,? (?:(?:when|as|where|before|once) they (?:will |next )?(?:face|host|entertain|welcome|take on|visit|travel|head|go|play|meet)\b"
    r"|and (?:their next (?:task|test|opponents?|game|match)|next up for them) (?:is|are|will be)\b)"
)
# "Oakham visit | Holt | at the Kelby Stadium"
_VISITING = re.compile(r"\b(?:visits?|travels? to|goe?s? to) (?:[a-z]+-[a-z]+ |the |rivals |neighbours ){0,2}$")
_AT_A_GROUND = re.compile(r" at (?:the )?(?:[A-ZÀ-Þ][\w’'-]* ){1,4}(?:Stadium|Ground|Park|Arena|Road|Lane)\b")
# "Oakham | and Holt | lock horns": two sides, or two men who do what only sides do
_BOTH_MEET = re.compile(
    r"(?: and (?:[A-ZÀ-Þ][\w’'&.-]* ){1,4}| )(?:(?:will|then|also|both) )?(?:lock horns|(?:play|face) each other|square off)\b"
)
# "it was | Oakham | against Holt", "pitted Oakham against | Holt"
_IT_WAS = re.compile(
    r"\b(?:[Ii]t (?:was|is|will be)|saw|pit(?:s|ted|ting)|featur(?:es?|ed|ing)) (?:the |local |neighbours |rivals )?$"
)
_AGAINST = re.compile(r" (?:against|v\.?|vs\.?|versus|up against|taking on) (?:the )?[A-ZÀ-Þ]")
_IT_WAS_AGAINST = triggered(
    r"\b(?:[Ii]t (?:was|is|will be)|saw|pit(?:s|ted|ting)|featur(?:es?|ed|ing)) (?:[a-z]+ ){0,2}(?:[A-ZÀ-Þ][\w’'&.-]* ){1,4}(?:against|v\.?|vs\.?|versus|up against|taking on) (?:the )?$"
)
_JOINED = re.compile(r"(?:,| and| or| &| as| by) $")
# "have | Oakham | next", "with | Holt | to come": who is still to be met
_TO_COME = re.compile(
    r" (?:(?:up )?next\b(?! to\b)|still to (?:come|play)\b|to (?:come|follow)(?=[,.]| (?:on [A-Z]|next|in (?:the|their)))|(?:at )?(?:home|away) (?:next|on [A-Z]))"
)
_HAVING = re.compile(r"\b(?:have|has|[Ww]ith|[Ii]t is|[Ii]t['’]s) $")


def is_to_be_met(text: str, start: int, end: int) -> bool:
    """Whether the words around a name make it an opponent: by where, by when, by being still to come, or "went there and won"."""
    return bool(
        _MET_AT.match(text, end)
        or (_MEETING_DAY.match(text, end) and _TO_MEET.search(text, max(0, start - 60), start))
        or (_AND_WON.match(text, end) and _WENT_TO.search(text, max(0, start - 40), start))
        or (_TO_COME.match(text, end) and _HAVING.search(text, max(0, start - 10), start))
        or (_MET_THEN.match(text, end) and _THEY_MEET.search(text, max(0, start - 60), start))
        or (_AT_A_GROUND.match(text, end) and _VISITING.search(text, max(0, start - 40), start))
        or _BOTH_MEET.match(text, end) is not None
        or (_AGAINST.match(text, end) and _IT_WAS.search(text, max(0, start - 24), start))
        or _IT_WAS_AGAINST.search(text, max(0, start - 80), start) is not None
        or (_THEY_PLAY.match(text, end) and not _JOINED.search(text, max(0, start - 5), start))
    )
