"""Claims that rank several teams in one breath: "followed by <T1> on four", "second are <T0>", "<T0> have 33 points, <T1> 26"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from transforms.facts.scene import Scene
from transforms.facts.standings.claim import Claim, Target, at, cardinal, ordinal
from transforms.facts.standings.gap_words import N
from transforms.facts.standings.place_words import OF_TABLE, ORD
from transforms.facts.standings.point_words import ON_NUMBER, POINTS
from transforms.reading.triggers import triggered

_ROW = rf"(?:the\ |leaders\ )?<T\d+>(?:'s)?(?:\ in\ (?:{ORD})(?:\ place|\ spot|\ position)?)?(?:,?\ (?:(?:on|with|at)\ )?(?:just\ |only\ )?(?:{N}|none|nil|zero|no)(?:\ points?)?(?=\s*(?:$|[.,;:)]|and\b|after\b|from\b))|\ \(\d{{1,3}}\))?"
FOLLOWED = triggered(rf"\b(?:followed\ by|then\ comes?)\ (?P<rows>{_ROW}(?:(?:,?\ and|,|,?\ then)\ {_ROW})*)")
"""The teams below one whose place is told: "lead the group with six points, followed by <T1> on four and <T2> on one"."""
_ROWS = re.compile(_ROW)
_TEAM = re.compile(r"<T\d+>")
_ONE = re.compile(
    rf"(?P<team><T\d+>)(?:\ in\ (?P<ord>{ORD})(?:\ place|\ spot|\ position)?)?(?:[^<]*?\b(?P<pts>\d{{1,3}}|[a-z]+)(?:\ points?)?\W*(?:and\W*|then\W*)?$)?"
)

NEXT = triggered(
    rf"(?P<team><T\d+>)(?:\ -\ [^-.;]{{1,60}}\ -|,\ [^,.;]{{1,60}},)?\ (?:is|are|come|comes|sit|sits|lie|lies|follow|follows)\ next\ (?:with|on)\ (?P<pts>{N})(?=\s*(?:$|[.,;]|points\b|and\b))"
)
"""The side below the one before: "<T0> lead with 63 points, <T1> are next with 62"."""

ON_TOP = triggered(
    rf"\bat\ the\ (?:top|summit)(?:{OF_TABLE})?,?\ (?:remain|remains|are|is|sit|sits|stay|stays|stand|stands)\ (?:still\ )?(?:the\ )?(?P<team><T\d+>)|^\W*at\ the\ (?:top|summit|head)(?:{OF_TABLE})?,?\ (?P<ahead><T\d+>)\ (?:are|have|lead|remain|stay|hold|stretched|extended|moved)\b"
)
"""The place first: "at the top remain <T0>"."""
HAS_ON_TOP = triggered(
    r"\b(?:table|ladder|standings|log)\ (?:now\ |still\ )?(?:has|have|shows?|sees?|reads?)\ (?P<team><T\d+>)\ (?:(?:still|now|back|two|three|four|\w+\ points?)\ )*(?:on\ top|at\ the\ (?:top|head|summit)|in\ (?:first|top\ spot|the\ lead)|leading|clear|first)\b"
)
"""The table as the subject: "the ladder has <T0> on top"."""

INVERTED = triggered(
    rf"(?:^\W*(?:(?:in|on)\ )?|[,;:]\ (?:(?:in|on)\ )?|\b(?:and|but|while|with|heels|back)\ (?:(?:in|on)\ )?)(?:the\ )?(?P<ord>{ORD})(?:\ (?:in\ the\ (?:table|standings|league|group)|now|now\ that|place|spot))?\ (?:are|is|come|comes|sit|sits|lie|lies|stand|stands)\ (?:now\ )?(?:the\ )?(?P<team><T\d+>)"
)
"""The place first: "second are <T0>, who ..."."""

TO_INVERTED = triggered(
    rf"(?:^\W*|[,;:]\ |\b(?:and|but|while)\ )(?:from\ (?:the\ )?(?:{ORD}|bottom)(?:\ place|\ spot)?\ )?(?:(?:up|down|back)\ )?(?:to|into)\ (?:the\ )?(?P<ord>{ORD}|top)(?:\ (?:place|spot|position))?\ (?:go|goes|went|move|moves|moved|climb|climbs|climbed|rise|rises|rose|drop|drops|dropped|fall|fell|slip|slipped|come|came)\ (?:the\ )?(?:[\w-]+\ ){{0,3}}?(?P<team><T\d+>)(?!')"
)
"""The place first, reached: "from fourth to third place went champions <T0>"."""

CEDED = triggered(
    rf"\b(?:gave\ up|giv(?:e|es|ing)\ up|surrender\w*|ced\w+|relinquish\w*|los[ti]\w*|conced\w+|yield\w*)\ (?:the\ |their\ |its\ )?(?:[\w-]+\ |<C\d+>\ ){{0,2}}?(?:(?P<ord>{ORD}|top)\ (?:place|spot|position)|(?:league|table|championship)\ (?P<lead>lead))\ to\ (?:the\ |rivals\ |neighbours\ )?(?P<team><T\d+>)"
)
"""A place handed over: "gave up fourth spot to <T1>", "lost the league lead to <T1>"."""

LISTED_PLACES = triggered(
    rf"(?P<rows><T\d+>(?:,\ <T\d+>)+,?\ and\ <T\d+>)\ (?:now\ |currently\ |still\ )?(?:occupy|fill|hold|take\ up|are\ in|make\ up|sit\ in|are)\ (?:the\ )?(?:places\ |positions\ )?(?:(?P<first>{ORD}|{N})(?:\ to\ |-)(?P<last>{ORD}|{N})\b|(?P<each>{ORD}(?:,\ {ORD})*,?\ and\ {ORD})\b)"
)
"""Several teams in the order of their places: "<T0>, <T1> and <T2> occupy places three to five", "... are second, third and fourth"."""

CLEAR_OF = re.compile(
    rf"\b(?:clear\ of|ahead\ of|above)\ (?:[\w'-]+\ ){{0,2}}(?P<team><T\d+>),?\ in\ (?P<ord>second|third|{ORD})(?:\ place)?(?=\s*(?:$|[.,;)]|and\b|with\b|after\b))"
)
"""The place of the one left behind, where the first is the leader: "top, one clear of <T1> in second"."""

ELLIPSIS = re.compile(
    rf"(?:,\ and|,|\ and|;|\ while)\ (?P<team><T\d+>)\ (?:have\ |has\ |on\ |with\ )?(?P<pts>{N})(?:\ points?)?(?=\s*(?:$|[.,;)]|and\b|from\b|-\ |(?:with|but|though|although)\ (?:they\ have\ )?(?:{N}|their)\ (?:games?|match(?:es)?)\ in\ hand))"
)
"""A verb left out: "<T0> have 33 points, | <T1> 26 and <T2> 25"."""

BOTH_WITH = re.compile(
    rf"(?P<a><T\d+>)[^<>.;]{{0,28}}\ and\ (?:[\w'-]+\ ){{0,3}}?(?P<b><T\d+>)[^<>.;]{{0,45}},?\ (?:with\ )?(?:both|each)\ (?:with|on|having(?:\ amassed|\ collected|\ garnered|\ taken)?|have|(?:tied|level|locked)\ on)\ (?P<pts>{N})(?:\ points\b|(?=[.,;]|$))"
)
"""Points of two: "<T0> are second and <T1> third, both with four points"."""
TIED_ON = re.compile(
    r"(?P<a><T\d+>)(?:,\ [^,;]{1,60},|,\ [^,;]{1,60})?\ and\ (?P<b><T\d+>)(?:,\ [^,;]{1,60},)?,?\ (?:are|sit|is|remain|finished|finish|ended|stay|were)\ (?:also\ |now\ |still\ )?(?:tied|level|locked\ together|together|both)\ on\ (?P<pts>\d{1,3})(?=\s*(?:$|[.,;]|and\b|after\b|but\b))"
)
"""The same without the word: "<T0> and <T1> are tied on 56"."""

ALL_HAVE = triggered(
    rf"(?P<rows><T\d+>(?:,\ <T\d+>){{0,3}},?\ and\ <T\d+>),?\ (?:who\ (?:all|both|each)|all|each|(?=have\b))\ ?(?:have|sit\ on|are\ on|on|with)\ (?P<pts>{N})\ points\b"
)
"""Points of each of a list: "<T0>, <T1> and <T2>, who all have seven points"."""

FRONTED = re.compile(
    rf"^(?:now\ |still\ |but\ |and\ )?(?:with|on)\ (?:just\ |only\ |a\ total\ of\ )?(?P<pts>{N})\ points?(?:\ from\ (?:their\ )?(?P<played>{N})\ (?:games|matches|outings|rounds))?,\ (?P<team><T\d+>)(?!'s)"
)
"""Points before the team: "with 20 points, <T0> are fifth"."""
OWNED = re.compile(
    rf"(?P<team><T\d+>)(?:'s?|,?\ whose)\ (?P<pts>{N})\ points(?:\ from\ (?P<played>{N})\ (?:games|matches|outings|rounds))?\ (?=(?:have|has)\ (?:come|been)\b|came\b|come\b|put|puts|leave|leaves|place|places|are|is|were\ enough|keep|keeps|give|gives)"
)
"""Points that a team has: "<T0>'s 20 points put them fifth"."""

HAVE_WITH = re.compile(
    rf"(?P<a><T\d+>)\ (?:have|has)\ (?P<one>{N})(?:,|\ and|,?\ with)\ (?P<b><T\d+>)\ on\ (?P<two>{N})(?=\s*(?:$|[.,;)]))"
)
"""Points of two without the word: "<T0> have 11 with <T1> on nine"."""
SECOND_BEHIND = re.compile(
    rf"\b(?:second|2nd)(?:\ (?:place|spot))?(?:{OF_TABLE})?,?\ (?:behind|to)\ (?:the\ )?(?:[\w'-]+\ |<[XC]\d+>\ ){{0,2}}(?P<team><T\d+>)(?!'s)"
)
"""Who is first: "finished second in the group behind <T1>"."""
CHASED = re.compile(
    r"\b(?:chas\w+|pursuit|pursuing|catch\w*|hunt\w*|reel\w*\ in|gap\ (?:on|to))\b(?:\ of|\ down|\ for)?\ (?:[\w'-]+\ ){0,2}(?P<team><T\d+>)\ at\ the\ (?:top|summit)\b"
)
"""Who is chased: "their chase of <T1> at the top"."""

_MOST = 120


def find_rankings(scene: Scene, index: int, known: Sequence[Claim]) -> Iterator[Claim]:
    """The claims of sentence `index` that rank several teams; `known` are the others, whose places they count on from."""
    shape = scene.shape(index)
    if "<T" not in shape:
        return
    on_top = [c for p in (HAS_ON_TOP, ON_TOP) for m in p.finditer(shape) for c in _first(scene, index, m)]
    yield from on_top
    yield from _followers(scene, index, shape, [*known, *on_top])
    yield from (c for m in NEXT.finditer(shape) for c in _next(scene, index, m, sorted(known, key=lambda c: c.start)))
    for pattern, rule in ((INVERTED, "place first"), (TO_INVERTED, "place first"), (CEDED, "place ceded")):
        for match in pattern.finditer(shape):
            yield from _placed(scene, index, match, rule)
    if any(c.position == 1 for c in known):
        for match in CLEAR_OF.finditer(shape):
            yield from _placed(scene, index, match, "place of the pursuer")
    if any(c.position == 2 for c in known):
        for match in SECOND_BEHIND.finditer(shape):
            yield from _first(scene, index, match)
    yield from (c for m in LISTED_PLACES.finditer(shape) for c in _listed(scene, index, m))
    for match in CHASED.finditer(shape) if " at the " in shape else ():
        yield from _first(scene, index, match, epithet=True)
    if "point" in shape or " on " in shape:
        yield from _pointed(scene, index, shape)
        yield from _of_two(scene, index, shape)


def _first(scene: Scene, index: int, match: re.Match[str], *, epithet: bool = False) -> Iterator[Claim]:
    team = scene.team(index, match["team"] or match["ahead"] if match.re.groupindex.get("ahead") else match["team"])
    if team is not None:
        yield replace(at(match, "on top", 0.92, team), position=1, epithet=epithet)


_ORDINAL = re.compile(ORD)


def _listed(scene: Scene, index: int, match: re.Match[str]) -> Iterator[Claim]:
    """The place of each team of a list, where there are as many places as teams."""
    slots = _TEAM.findall(match["rows"])
    if match["each"]:
        places = [ordinal(word) for word in _ORDINAL.findall(match["each"])]
    else:
        first, last = (ordinal(match[g]) or cardinal(match[g]) or 0 for g in ("first", "last"))
        places = list(range(first, last + 1))
    for slot, place in zip(slots, places, strict=False) if len(slots) == len(places) else ():
        team = scene.team(index, slot)
        if team is not None:
            yield replace(at(match, "places in order", 0.93, team), position=place)


def _placed(scene: Scene, index: int, match: re.Match[str], rule: str) -> Iterator[Claim]:
    team, position = scene.team(index, match["team"]), ordinal(match["ord"] or match.groupdict().get("lead"))
    if team is not None and position is not None:
        yield replace(at(match, rule, 0.92, team), position=position)


def _followers(scene: Scene, index: int, shape: str, known: Sequence[Claim]) -> Iterator[Claim]:
    """The teams of a chain, one place below the other, and their points where they are told."""
    for match in FOLLOWED.finditer(shape):
        above = [c for c in known if c.position is not None and c.start < match.start()]
        if not above:
            continue
        place = max(above, key=lambda c: c.start).position or 0
        for row in _ROWS.finditer(match["rows"]):
            one = _ONE.search(row.group())
            team = scene.team(index, one["team"]) if one else None
            place = (ordinal(one["ord"]) if one is not None and one["ord"] else None) or place + 1
            if one is not None and team is not None:
                points = 0 if one["pts"] in {"none", "nil"} else cardinal(one["pts"])
                yield replace(at(match, "followed by", 0.9, team), position=place, points=points)


def _next(scene: Scene, index: int, match: re.Match[str], known: Sequence[Claim]) -> Iterator[Claim]:
    """The place and the points of who is next below the last place told before."""
    above = [c.position for c in known if c.position is not None and c.start < match.start()]
    team, points = scene.team(index, match["team"]), cardinal(match["pts"])
    if team is not None and above:
        yield replace(at(match, "followed by", 0.9, team), position=above[-1] + 1, points=points)


def _pointed(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Points told beside those of another team, in front of the team, or as its own."""
    for first in (*POINTS.finditer(shape), *NEXT.finditer(shape), *ON_NUMBER.finditer(shape)):
        place = first.end()
        while (match := ELLIPSIS.match(shape, place)) is not None:
            yield from _points(scene, index, match, (match["team"],), "points, elliptic")
            place = match.end()
    for pattern, rule in ((BOTH_WITH, "points of both"), (TIED_ON, "points of both")):
        for match in pattern.finditer(shape):
            yield from _points(scene, index, match, (match["a"], match["b"]), rule)
            other = scene.team(index, match["b"])
            if other is not None and pattern is TIED_ON:
                level = at(match, "level", 0.9, scene.team(index, match["a"]))
                yield replace(level, gap=0, target=Target((other,)))
    for match in ALL_HAVE.finditer(shape):
        yield from _points(scene, index, match, _TEAM.findall(match["rows"]), "points of each")
    for pattern, rule in ((FRONTED, "points in front"), (OWNED, "points owned")):
        for match in pattern.finditer(shape):
            for claim in _points(scene, index, match, (match["team"],), rule):
                yield replace(claim, played=cardinal(match["played"]))


def _of_two(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Points of two teams, each with its own number and without the word: "<T0> have 11 with <T1> on nine"."""
    for match in HAVE_WITH.finditer(shape):
        for slot, number in ((match["a"], match["one"]), (match["b"], match["two"])):
            team, points = scene.team(index, slot), cardinal(number)
            if team is not None and points is not None and points <= _MOST:
                yield replace(at(match, "points of two", 0.9, team), points=points)


def _points(scene: Scene, index: int, match: re.Match[str], slots: Sequence[str], rule: str) -> Iterator[Claim]:
    number = cardinal(match["pts"])
    for slot in slots:
        team = scene.team(index, slot)
        if team is not None and number is not None and number <= _MOST:
            yield replace(at(match, rule, 0.91, team), points=number)
