"""Names that the words of a result say are sides': "a 2-1 win over …", "handed … their first defeat", "… held Roma to a draw"."""

import re

from transforms.reading.triggers import triggered

_WIN = r"(?:wins?|victory|victories|success|triumph|rout|thrashing|shutout|hammering|drubbing|demolition|winners?)"
_LOSS = r"(?:defeats?|loss|losses|reverse|setback|beating|hiding|hammering|thrashing|drubbing|lesson|mauling)"
_DRAW = r"(?:draws?|stalemate|tie|deadlock)"
_ANY = rf"(?:{_WIN}|{_LOSS}|{_DRAW}|thriller|classic|affair|encounter)"
_FIGURES = r"(?:\d{1,2}-\d{1,2}|goalless|scoreless)"
_NAME = r"(?:[A-ZÀ-Þ][\w’'&.-]*\ ?){1,4}"

# "a 1-1 draw with | ", "a 2-0 win away to lowly | ": the words that lead from a result to the other side
_LINK = re.compile(
    r"\b(?P<prep>against|over|by|with|to|at|on|between|past|for)\ (?:the\ )?(?:(?!after\b|when\b)[a-z0-9]+(?:-[a-z]+)*\ ){0,2}$"
)
_STOP = re.compile(r"[.;:!?\n()]")
_REACH = 90
"""How many characters in front of a name its result may begin."""
# what stands in front of the link: a printed score and its noun, or a verb and its score
_TOLD = {
    "win": re.compile(rf"\b{_FIGURES}\ (?:[a-z'’-]+\ ){{0,3}}?{_WIN}\b[^,\d]{{0,40}}$"),
    "loss": re.compile(rf"\b{_FIGURES}\ (?:[a-z'’-]+\ ){{0,3}}?{_LOSS}\b[^,\d]{{0,40}}$"),
    "draw": re.compile(rf"\b{_FIGURES}\ (?:[a-z'’-]+\ ){{0,3}}?{_DRAW}\b[^,\d]{{0,40}}$"),
    "match": re.compile(rf"\b(?:{_FIGURES}|[a-z]+-goal)\ (?:[a-z'’-]+\ ){{0,3}}?(?:thriller|classic|affair|encounter|contest)\b[^,\d]{{0,40}}$"),
    "level": re.compile(rf"\b(?:held|drew|draw|drawing|drawn|ended|finished|tied|level)\ (?:[a-z]+\ ){{0,3}}?{_FIGURES}(?:\ [a-z]+){{0,4}}\ $"),
    "verb": re.compile(
        rf"\b(?:lost|lose|fell|down|beaten|won|triumphed|prevailed|defeated)\ (?:[a-z]+\ ){{0,3}}?{_FIGURES}(?:\ [a-z]+){{0,4}}\ $"
    ),
    "beaten": re.compile(r"\b(?!scor)[a-z]+ed\ \d{1,2}-\d{1,2}(?:\ at\ home|\ away)?\ $"),
    "was": re.compile(r"\bit\ (?:was|finished|ended|stayed)\ \d{1,2}-\d{1,2}\ $", re.IGNORECASE),
    "lead": re.compile(r"\b\d-\d\ (?:lead|advantage|deficit)\ $"),
    "ended": re.compile(r"\b(?:run|streak|record|start|sequence)\ (?:was|were|is)\ (?:[a-z]+\ )?(?:ended|broken|halted|snapped|stopped)\ $"),
}  # fmt: skip
_LEADING = {
    "win": frozenset("over against at to for".split()),
    "loss": frozenset("by to against at on for".split()),
    "draw": frozenset("against with by at to between for".split()),
    "match": frozenset("against with at to between".split()),
    "level": frozenset("to by at against with between".split()),
    "verb": frozenset("to by at against over".split()),
    "beaten": frozenset(("by",)),
    "was": frozenset(("to",)),
    "lead": frozenset(("at", "against")),
    "ended": frozenset(("by",)),
}
# "a 1-1 draw with Fox | scoring", "with Fox | sent off": what a man did
_ABSOLUTE = re.compile(r"(?:,? [a-z]+ly)? (?:[a-z]+(?:ing|ed)|sent|on|having|the|his|in)\b")

# "handed | Oakham | a first defeat of the season", "sent | Oakham | crashing to a 3-0 defeat"
_DEALT = triggered(
    r"\b(?:hand(?:ed|ing|s)?|give|gave|giving|dealt|dealing|condemn(?:ed|ing)|subject(?:ed|ing)|consign(?:ed|ing)|sen[dt]|sending)\ (?:the\ )?$"
)
_A_DEFEAT = re.compile(
    rf"(?:\ crashing|\ tumbling|\ spinning|\ sliding|\ down)?(?:\ to)?\ (?:an?|their|its|only)\ (?:[a-z’'-]+\ ){{0,4}}?(?:\d{{1,2}}-\d{{1,2}}\ (?:[a-z-]+\ ){{0,2}}?)?{_LOSS}\b"
    r"|\ (?:crashing|tumbling|spinning|packing)\b"
)
# "a late strike earned | Oakham | a share of the spoils", "earned | Oakham | a 1-1 draw"
_HELD = re.compile(r"\b(?:held|holding|restricted|restricting)\ (?:the\ )?$")
_TO_DRAW = re.compile(rf"\ to\ an?\ (?:[a-z-]+\ ){{0,2}}?(?:{_FIGURES}|draw|stalemate)")
_EARNED = re.compile(
    r"\b(?:earn(?:ed|ing|s)?|rescu(?:ed|ing)|salvag(?:ed|ing)|won|g(?:ave|iving)|snatch(?:ed|ing)|secur(?:ed|ing))\ (?:the\ )?$"
)
_A_SHARE = re.compile(
    rf"\ (?:an?|the|all|their)\ (?:[a-z-]+\ ){{0,2}}(?:share\ of\ the\ (?:spoils|points)|points?\b|{_FIGURES}\ (?:[a-z-]+\ )?(?:{_DRAW}|{_WIN})\b)"
)
# "dumped | Oakham | out of the cup with a 2-0 win"
_OUT = re.compile(
    rf"\ (?:out|aside|away)\b[^.;:\n\d]{{0,40}}\b(?:with|in|by|thanks\ to)\ (?:an?\ |winning\ )?(?:[a-z-]+\ )?{_FIGURES}"
)
_DUMPED = triggered(
    r"\b(?:dumped|knocked|bundled|swept|brushed|dumping|knocking|bundling|sweeping|brushing)\ (?:the\ )?$"
)
# "late drama at | Oakham |, where Holt won 3-2"
_WHERE_WON = re.compile(
    rf",\ where\ (?:the\ )?{_NAME}(?:won|lost|drew|beat|triumphed|prevailed|were\ (?:beaten|held))\b"
)
# "swatted | Oakham | aside 4-0"
_ASIDE = re.compile(rf"\ (?:aside|apart|away|off)\ (?:{_FIGURES}|(?:with|by|in)\ (?:an?\ )?(?:[a-z]+\ )?{_FIGURES})")
# "frustrated by | Oakham | in a goalless draw", "no way past | Oakham | in a 0-0 stalemate"
_IN_RESULT = re.compile(rf"\ in\ an?\ (?:[a-z-]+\ ){{0,2}}{_FIGURES}\ (?:[a-z-]+\ ){{0,2}}{_ANY}\b")
_UPON = re.compile(r"\b(?:past|by|against|beat|over)\ (?:the\ )?$")
# "| Oakham |'s 2-1 success", "| won 1-0", "| dealt Holt's hopes a blow with a 2-1 win", "| also lost 3-2", "| ended Holt's long unbeaten run with a 2-0 win", "| held Holt to a 1-1 draw", "| fell 2-0 at", "| went down by the odd goal"
_DOES = re.compile(
    rf"""['’]s?\ {_FIGURES}\ (?:[a-z-]+\ ){{0,2}}{_ANY}\b|\ (?:who\ )?(?:(?:also|then|[a-z]+ly)\ )?(?:
        (?:piled|heaped|dealt|dented|condemned|consigned|stunned|shocked|frustrated|denied|punished|leapfrogged|overtook|thwarted|ran|blew|tore|embarrassed|humbled|outclassed)
        \ (?:[\w’'-]+\ ){{1,8}}(?:(?:with|in|by)\ (?:an?\ |winning\ )?(?:[a-z-]+\ )?|winning\ ){_FIGURES}
      | (?:ended|halted|snapped|broke|stopped|punctured|inflicted)\ {_NAME}['’]s?\ [^.;:\n]{{0,40}}\b(?:run|streak|start|record|sequence|defeat|loss|season)\ (?:with|thanks\ to|in)\ an?\ (?:[a-z-]+\ )?{_FIGURES}
      | (?:held|restricted)\ (?:the\ )?{_NAME}\ ?to\ an?\ (?:[a-z-]+\ )?(?:{_FIGURES}|draw|stalemate)
      | (?:dumped|knocked|bundled|swept|blew|brushed|swatted)\ (?:the\ )?{_NAME}\ ?(?:out|aside|away)\b[^.;:\n\d]{{0,40}}\b(?:with|in|by|thanks\ to)\ (?:an?\ |winning\ )?(?:[a-z-]+\ )?{_FIGURES}
      | (?!(?:help|inspir|le[da]|guid|fire|lift)\w*)[a-z]+\ (?:(?!(?:his|her|help\w*|for)\b)[a-z’'-]+\ ){{0,7}}?to\ (?:win|draw|lose|triumph|prevail)\ {_FIGURES}
      | came\ (?:back\ )?from\ \d-\d(?:\ and\ \d-\d)?\ (?:down|behind)
      | played\ (?:out\ )?(?:to\ )?an?\ (?:[a-z-]+\ ){0, 2}(?:draw|stalemate)\ (?:against|with|at)
      | (?:nicked|edged|shaded|snatched|stole|sneaked|won|lost)\ it\ {_FIGURES}|(?:ended|finished|wound)\ up\ (?:winning|losing|drawing)\ {_FIGURES}
      | (?:won|lost|drew|win|lose|draw|triumphed|prevailed)\ \(?\d{{1,2}}-\d{{1,2}}
      | (?:lost|won|fell|went\ down|bowed\ out|crashed(?:\ out)?|triumphed|prevailed)\ (?:{_FIGURES}|by\ (?:the\ odd\ goal|an?\ (?:single|solitary|lone|odd)\ goal|the\ only\ goal|\d{{1,2}}-\d{{1,2}}))
    )\b""",
    re.VERBOSE,
)


def beside_result(text: str, start: int, end: int) -> bool:
    """Whether the words around `text[start:end]` tell a result of it, so that it can only be a side.

    >>> t = "Holt Town slipped to a 1-0 loss against Oakham."
    >>> beside_result(t, 40, 46), beside_result("Fox starred in a 1-0 loss.", 0, 3)
    (True, False)
    """
    if _DOES.match(text, end):
        return True
    front = text[max(0, start - _REACH) : start]
    front = _STOP.split(front)[-1]
    if (_DEALT.search(front) and _A_DEFEAT.match(text, end)) or (front[-3:] == "ed " and _ASIDE.match(text, end)):
        return True
    if (_EARNED.search(front) and _A_SHARE.match(text, end)) or (_DUMPED.search(front) and _OUT.match(text, end)):
        return True
    if _HELD.search(front) and _TO_DRAW.match(text, end):
        return True
    if front.endswith((" at ", "At ")) and _WHERE_WON.match(text, end):
        return True
    if _UPON.search(front) and _IN_RESULT.match(text, end):
        return True
    link = _LINK.search(front)
    if link is None or (link["prep"] == "with" and _ABSOLUTE.match(text, end)):
        return False
    head = front[: link.start()]
    return any(link["prep"] in _LEADING[kind] and told.search(head) for kind, told in _TOLD.items())


# "| Oakham overcame a red card for their captain Joe Fox to beat Holt 1-0", "…, slumping 3-0 at Holt", "… following a goalless draw at Holt"
_ITS_RESULT = re.compile(
    rf"""(?:,|\ and|\ to)\ (?:[a-z]+ly\ )?(?:beat(?:ing)?|defeat(?:ing)?|edg(?:e|ing)|thrash(?:ing)?|overturn(?:ing)?|overcom(?:e|ing)|hammer(?:ing)?|see(?:ing)?|sink(?:ing)?|stun(?:ning)?)
      \ (?:off\ |past\ |out\ )?(?:the\ )?(?:[a-z0-9-]+\ ){{0,2}}{_NAME}\(?\d{{1,2}}-\d{{1,2}}\b
    | ,\ (?:slumping|losing|going\ down|crashing|falling|winning|drawing)\ (?:[a-z]+\ ){{0,2}}\d{{1,2}}-\d{{1,2}}\ (?:at|to|away\ to|against|with|over)\ (?:[a-z-]+\ ){{0,2}}{_NAME}
    | \ (?:with|following|after)\ an?\ (?:[a-z-]+\ ){{0,2}}{_FIGURES}\ (?:[a-z-]+\ ){{0,2}}(?:{_WIN}|{_LOSS}|{_DRAW})\ (?:at|over|against|to|with|by|away\ to)\ (?:[a-z-]+\ ){{0,2}}{_NAME}""",
    re.VERBOSE,
)
_A_MANS = re.compile(
    r"\b(?:his|her|him|himself|herself|who|whose|he|she|help\w*|inspir\w*|substitute[ds]?|scor\w+|assist\w*|debut)\b"
)
_FAR = 170
"""How many characters behind a name its result may end."""


def begins_result(text: str, start: int, end: int) -> bool:
    """Whether a name opens a sentence that comes to a result of it over another, and tells of no man on the way.

    >>> begins_result("Oakham overcame a red card for Joe Fox to beat Holt 1-0.", 0, 6)
    True
    >>> begins_result("Fox scored his first goal to beat Holt 1-0.", 0, 3)
    False
    """
    if start and text[start - 1] != "\n" and text[max(0, start - 2) : start] not in {". ", "! ", "? "}:
        return False
    stop = _SENTENCE_END.search(text, end, min(len(text), end + _FAR))
    result = _ITS_RESULT.search(text, end, stop.start() if stop else min(len(text), end + _FAR))
    return result is not None and _A_MANS.search(text, end, result.start()) is None


_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|[;:\n]")


# "goals from Dan Fox and | Theo Ward earned a 2-0 win"
_AMONG_SCORERS = re.compile(
    r"\b(?:[Gg]oals|[Ss]trikes|headers|efforts|finishes|penalties) (?:from|by) (?:[A-ZÀ-Þ][\w'’.-]*,? ){1,6}and (?:[a-z-]+ ){0,2}$"
)


def is_among_scorers(text: str, start: int) -> bool:
    """Whether what begins at `start` is the last of those whose goals are told: a man, whatever the goals won.

    >>> is_among_scorers("Goals from Fox and Ward earned it", 19), is_among_scorers("Wins over Fox and Ward came", 18)
    (True, False)
    """
    return (
        " and " in text[max(0, start - 24) : start]
        and _AMONG_SCORERS.search(text, max(0, start - 90), start) is not None
    )
