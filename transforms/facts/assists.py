"""Assists: who set the goal up, as the sentence that tells the goal says it."""

import re

from transforms.facts.goals import Telling
from transforms.reading.mentions import ReadSentence

_PASS = (
    r"(?:cross|pass|corner|delivery|through ball|through-ball|ball|assist|cutback|cut-back|pull-back|pullback|centre|center|set-up|free-kick|free kick|"
    r"flick|flick-on|knockdown|knock-down|lay-off|layoff|header|headed pass|backheel|long ball|throw|throw-in|long throw|chip|low cross|feed|service|square ball|slide-rule pass|one-two)"
)
# (pattern, group): <Pa> is the passer; patterns run over the words around the telling
_BEHIND: tuple[re.Pattern[str], ...] = (
    re.compile(rf"\b(?:from|off|to|with|on|onto|meeting|met|meet|converting|converted|convert|following|after|turning in|turned in|heading in|headed in|headed home|volleying|tapping in|by|at the end of|end of|nodded in|nodding in|sweeping home|swept home|steered|finished off|finishing|finish|took|taking|collecting|collected|latching on to|latched on to|latching onto|latched onto|connecting with|connected with|rose to|reached|reaching|guided|turned|turning|touched|prodded|diverted|bundled|poked|glanced|flicked|glancing|flicking|slotted|slotting|buried|burying|home|in|past|running onto|ran onto|via|received|receiving) (?:an? |the |another |in |home )?(?:[\w'-]+ ){{0,4}}?<P(?P<a>\d+)>'s? (?:[\w'-]+ |<[MXL]\d+>[ -]?|, ){{0,5}}?{_PASS}\b"),
    re.compile(rf"\b{_PASS} (?:[\w'-]+ ){{0,4}}?(?:from|by|of) (?:[\w'-]+ |<[XTRL]\d+>(?:'s)? ){{0,4}}?<P(?P<a>\d+)>"),
    re.compile(r"\b(?:set up|teed up|laid on|fed|released|played in|assisted|picked out|found|provided|sent clear|slipped in|played through|sent through|put through|supplied|created|fed through|set-up|crossed|squared|played onside|cued up|slid in) by (?:[\w'-]+ |<[XTRL]\d+>(?:'s)? ){0,5}?<P(?P<a>\d+)>"),
    re.compile(r"\b(?:after|when|as|with|following) (?:[\w'-]+ |<[XTRL]\d+>(?:'s)? ){0,5}?<P(?P<a>\d+)>(?:(?!\b(?:shot|save|saved|denied|fouled|foul|felled|tripped|handled)\b)[^<>;.]|<[MXTL]\d+>){0,40}?\b(?:crossed|squared|cross|pulled (?:the ball )?back|cut (?:the ball )?back|set (?:him|her|up)|teed|laid|played (?:him|her) in|played in|headed (?:down|on|across|back|into his path)|nodded (?:down|on|across|back)|flicked (?:on|it on|the ball on)|slipped|threaded|released|found|picked (?:him|her) out|crossing|squaring|delivered|fed|provided|assisted|rolled|slid|whipped|passed|sent over|swung|floated|knocked (?:down|it down)|lifted|clipped|centred|chipped|lobbed)"),
    re.compile(r"\bone-two with <P(?P<a>\d+)>|\b(?:assist|assists) (?:from|by|going to|for|credited to) <P(?P<a2>\d+)>|\b<P(?P<a3>\d+)> (?:with|getting|claiming|providing|provided) the assist|\(assist:? <P(?P<a4>\d+)>\)"),
    re.compile(r"\b(?:courtesy of|thanks to) (?:an? |the )?(?:[\w'-]+ ){0,4}?(?:cross|pass|assist|ball|delivery|corner|cutback) (?:from|by) <P(?P<a>\d+)>|\b(?:courtesy of|thanks to) <P(?P<a2>\d+)>'s (?:[\w'-]+ ){0,4}?(?:cross|pass|assist|ball|delivery|corner|cutback|work)\b"),
)  # fmt: skip
_FRONT: tuple[re.Pattern[str], ...] = (
    # "Dzeko laid on Sanchez's equaliser", "Ward set up Fox to score", "Ward crossed for Fox to head in", "found Fox, who"
    re.compile(r"<P(?P<a>\d+)>(?:'s [^<>;.]{0,40})?(?:(?!\b(?:but|denied|saved|whose|fouled)\b)[^<>;.]|<[MXTRGL]\d+>){0,70}?\b(?:set up|setting up|set|teed up|teeing up|fed|feeding|found|finding|picked out|picking out|released|releasing|played in|playing in|sent|slipped in|slipped|laid (?:it |the ball )?(?:on |off )?(?:for|to|on)|laid off|laying off|crossed (?:low )?(?:for|to)|cross(?:ed)? for|squared (?:it |the ball )?(?:for|to)|passed to|pass to|crossing for|squaring (?:it )?(?:for|to)|cut (?:it |the ball )?back (?:for|to)|pulled (?:it |the ball )?back (?:for|to)|pulling back for|headed (?:it |the ball )?(?:down |back |across )?(?:for|to|into the path of)|nodded (?:it |the ball )?(?:down |on |back |across )?(?:for|to)|flicked (?:it |the ball )?on (?:for|to)|played (?:it |the ball )?(?:through |across |inside )?(?:to|for)|rolled (?:it |the ball )?(?:to|for)|slid (?:it |the ball )?(?:to|for|through)|threaded (?:it |the ball )?(?:to|for|through to)|cross found|pass found|corner found|cross (?:was )?met by|into the path of|path of|provided for|teeing|through to|through for|ball (?:in)?to|pass (?:in)?to|cross to|delivery to|across (?:for|to)|back (?:for|to)|on to|over for|in for|ball for|assist for|assisted|assisting|combined with|linked up with|chance for|up for|for) (?:(?!after|from|by)[\w'-]+ |<[XTRL]\d+>(?:'s)? ){0,4}?<P(?P<p>\d+)>"),
    re.compile(rf"<P(?P<a>\d+)>'s? (?:[\w'-]+ |<[MXL]\d+>[ -]?|, ){{0,5}}?{_PASS}\b(?:(?!\b(?:but|saved|cleared|only|before)\b)[^<>;.]|<[MXTGRL]\d+>){{0,60}}?(?:by|for|to|found|met by|picked out|reached|was|which|and|,|allowed|saw|finding|invited|landed|fell|into) (?:[\w'-]+ |<[XTRL]\d+>(?:'s)? ){{0,5}}?<P(?P<p>\d+)>"),
)  # fmt: skip
_NONE = re.compile(r"\b(?:saved|parried|rebound|rebounded|save|spilled|parry|deflected off|error|mistake|foul(?:ed)?|brought down|felled|tripped|handball)\b")


def find_assist(read: ReadSentence, telling: Telling, scorer: str) -> str | None:
    """The name of who made the goal, where the telling's sentence says so; never the scorer himself."""
    if telling.penalty or telling.scorer is None:
        return None
    shape = read.shape
    stop = _next_clause(shape, telling)
    place = shape.find(f"<P{telling.scorer}>")
    for pattern in _BEHIND:
        match = pattern.search(shape, max(place, telling.start), stop)
        if match:
            name = _name(read, match)
            if name and name != scorer:
                return name
    for pattern in _FRONT:
        for match in pattern.finditer(shape, 0, place + len(f"<P{telling.scorer}>")):
            if int(match["p"]) == telling.scorer and not _NONE.search(shape, match.start(), match.end()):
                name = _name(read, match)
                if name and name != scorer:
                    return name
    return None


def _next_clause(shape: str, telling: Telling) -> int:
    stop = re.compile(r"\b(?:before|but|while|then)\b|;").search(shape, telling.end)
    return min(stop.start() if stop else len(shape), telling.end + 110)


def _name(read: ReadSentence, match: re.Match[str]) -> str | None:
    index = next((v for k, v in match.groupdict().items() if k.startswith("a") and v), None)
    return str(read.mentions[int(index)].value) if index else None
