"""Effects: what the words of a goal say it did to the score, whoever scored it."""

import re
from typing import Literal

Effect = Literal["opened", "levelled", "extended", "reduced", "led", "won", "consoled", "replied"]

_EFFECTS: tuple[tuple[Effect, re.Pattern[str]], ...] = (
    (
        "levelled",
        re.compile(
            r"\b(?:equali[sz]|levell?(?:ed|er|s|ing)|restor\w+ parity|drew (?:them )?level|pull\w* (?:\S+ ){0,2}level"
        r"|\b(?:rescu|salvag|snatch|secur|earn|grabb|nick|sav)(?:ed|ing|e) (?:\S+ ){0,3}?(?:a|the) (?:late |precious |valuable )?(?:point|draw)\b|(?:back )?on level terms|(?:pulled|drew|got|brought \S+) even|all square|back level|cancel\w+ (?:\S+ ){0,2}out|cancel\w+ out|neutrali[sz]\w+|nullif\w+|negat\w+|wip\w+ out|erased|(?:was|were) (?:\w+ )?answered\b|"
            r"brought (?:\S+ ){0,3}level|put (?:\S+ ){0,3}level|squared|tied|on terms|parity|level\b)"
        ),
    ),
    ("consoled", re.compile(r"\bconsol(?:ation|ed)\b")),
    ("reduced", re.compile(r"\b(?:pull\w* (?:a goal|one) back|(?:halv|reduc|cut)\w* (?:the )?(?:deficit|arrears|leeway|lead)"
        r"|back into (?:it|the (?:game|match|tie))|lifeline|got one back|a goal back|one back|gave \S+ hope|(?:brought|pulled|dragged|drew|took) (?:\S+ ){1,4}(?:closer|within))")),
    ("replied", re.compile(r"\b(?:repl(?:ied|ying)|respond(?:ed|ing)|hit back|in reply|in response)\b")),
    (
        "extended",
        re.compile(
            r"\b(?:doubl\w+ (?:\S+ ){0,4}(?:lead|advantage)|extend\w* (?:\S+ ){0,3}(?:lead|advantage)|add\w* (?:a|the"
        r"|his|another|to|one)\b|made it (?:two|three|four|five)|(?:two|three|four)-(?:goal|nil)|"
            r"seal\w*|wrapp?\w* up|complet\w* the (?:rout|scoring|win|victory)|made sure|put the (?:game|result"
        r"|match) (?:beyond|to bed)|capp\w*|round\w* off|killed|icing|gloss|clinch\w*|stretch\w*|trebl\w*"
        r"|increas\w*)"
        ),
    ),
    ("opened", re.compile(r"\b(?:open(?:ed|er|ing|s)\b(?! (?:match|game|day|weekend|round|fixture|minutes?|half|period|stages|exchanges|spell|night))|broke(?:n)? the deadlock|breakthrough"
        r"|(?<!his )(?<!her )first goal(?! (?:for|since|in|of (?:the|his|her) (?:season|campaign|career|tournament))))")),
    ("won", re.compile(r"\b(?:winner|winning goal|won it|match-winner|late (?:goal|strike|header|penalty|effort)s? (?:from|by|through) (?:\S+ ){1,5}?to (?:beat|win|edge|defeat|down|sink|see off|overcome))\b(?! from)")),
    ("led", re.compile(r"\b(?:(?:put|gave|give|giving|fired|headed|edged|sent|nudged|handed|shot|restor\w+"
        r"|regain\w+) (?:\S+ ){0,5}(?:lead|ahead|in front|advantage)|broke a \S+ tie|ahead\b"
        r"|in front\b|the lead\b|only goal)")),
)  # fmt: skip


def find_effect(words: str) -> Effect | None:
    """The effect the words of a telling state, if any.

    >>> [find_effect(w) for w in ("<P0> levelled", "<P0> doubled their lead", "<P0> netted")]
    ['levelled', 'extended', None]
    """
    return next((effect for effect, pattern in _EFFECTS if pattern.search(words)), None)


# "… for the second time on 52 minutes | as Fox": what the side did when he scored
_WHEN_HE = r"(?:[^<>;.,]|<[MS]\d+>){0,60}\b(?:when|as) (?:[\w'-]+ |<[XT]\d+>(?:'s)? ){0,3}$"
_LED_IN: tuple[tuple[Effect, re.Pattern[str]], ...] = (
    ("levelled", re.compile(rf"\b(?:equali[sz]ed|levell?ed|(?:drew|pulled|were|back) level|restored parity)\b{_WHEN_HE}")),
    ("reduced", re.compile(rf"\b(?:pulled (?:one|a goal) back|(?:halved|reduced|cut) the (?:deficit|arrears))\b{_WHEN_HE}")),
    ("led", re.compile(r"\b(?:going|gone|falling|fallen|fell|went) behind (?:early )?to (?:an? )?(?:[\w'-]+ |<[MX]\d+>[ -]?){0,4}$")),
    ("levelled", re.compile(r"\b(?:scores?|sides|teams|game|match|parity|it|equality) (?:was|were) (?:[a-z]+ )?(?:levelled|level|all square|restored|squared)\b")),
    ("levelled", re.compile(r"\b(?:lead|advantage) (?:only |was only |was to |would )?(?:only )?last(?:ed)?\b")),
    ("levelled", re.compile(r"\b(?:was|were|being) (?:[a-z]+ )?(?:cancell?ed out|wiped out|nullified|negated|neutrali[sz]ed|answered)\b")),
    ("reduced", re.compile(r"\b(?:deficit|arrears|lead|advantage|margin) (?:was|were) (?:[a-z]+ )?(?:halved|reduced|cut|trimmed|narrowed)\b")),
    ("extended", re.compile(r"\b(?:lead|advantage|margin|cushion) (?:was|were) (?:[a-z]+ )?(?:doubled|extended|increased|stretched|trebled|tripled)\b")),
)  # fmt: skip


def find_led_in(words: str) -> Effect | None:
    """The effect that the words in front of a telling state in the passive, or of his side, if any.

    >>> find_led_in("the lead was quickly doubled when "), find_led_in("they equalised for the second time as ")
    ('extended', 'levelled')
    """
    if not any(part in words for part in (" w", " last", " being", " as ", " behind")):
        return None
    return next((effect for effect, pattern in _LED_IN if pattern.search(words)), None)


_LED_TO = re.compile(
    r"[^<>;.]{0,40}\b(?:and|so|meaning|leaving) (?:it was|(?:the )?(?:sides|teams|two sides|scores?|game|match|pair)(?: (?:was|were))?) (?:(?:now|suddenly|back|again|then|once|more) ){0,2}(?:level|all square|tied)\b"
)


def find_led_to(words: str) -> Effect | None:
    """The effect that the words behind a telling state of the score, if any.

    >>> find_led_to(" and the teams were level"), find_led_to(" and the teams were booed off")
    ('levelled', None)
    """
    return "levelled" if _LED_TO.match(words) else None


def fits(effect: Effect, own: int, other: int, last: int | None = None) -> bool:
    """Whether the effect agrees with the running score after the goal: `own` goals of the scoring side, `other` of the other.

    `last` is how many the other side had in the end, where known: a winner is the goal that this was one short of.
    """
    if effect == "won" and last is not None:
        return own == last + 1
    if effect == "levelled":
        return own == other
    if effect in {"reduced", "consoled"}:
        return own < other
    if effect == "replied":
        return own <= other
    if effect == "extended":
        return own >= other + 2
    if effect == "opened":
        return (own, other) == (1, 0)
    return own == other + 1


# "got the second", "volleyed in a third"; "his second", and perhaps "a second", may be the side's first
_NTH = re.compile(
    r"\b(?:the|their|<[TR]\d+>'s?|(?:side|hosts|visitors|team)'s?|a(?= (?:[a-z]+-?[a-z]* )?(?:third|fourth|fifth|sixth|seventh)\b)) (?:[a-z]+-?[a-z]* )?(?P<n>second|third|fourth|fifth|sixth|seventh|eighth)\b"
    r"(?! (?:half|period|minute|time|leg|place|round|post|official|phase|tier|division|man|ball|quarter|game|match|spot|of (?:his|her)|straight|successive|consecutive))"
)
_NUMBERS = {word: n for n, word in enumerate("second third fourth fifth sixth seventh eighth".split(), start=2)}


def find_ordinal(words: str) -> int | None:
    """Which goal of its side, or of the match, the words of a telling call it, if any.

    >>> find_ordinal("<P0> headed in the third from a corner"), find_ordinal("<P0> struck in the second half")
    (3, None)
    """
    match = _NTH.search(words)
    return _NUMBERS[match["n"]] if match else None


def fits_ordinal(ordinal: int, own: int, other: int) -> bool:
    """Whether a goal after which the score is `own` to `other` is its side's with that number, or the match's."""
    return ordinal in {own, own + other}
