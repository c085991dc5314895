"""Claims of a place in a table: "fourth-placed", "moved up to third", "lead the group"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from transforms.facts.scene import Scene
from transforms.facts.standings.claim import Claim, at, cardinal, ordinal
from transforms.facts.standings.place_words import (
    APPOSED,
    ATTRIBUTED,
    BRACKETED_PLACE,
    DISPLACES,
    GAPPED,
    LEAD_IN,
    LEADS,
    NOT_LEADER,
    NUMBERED,
    OF_GAP,
    ON_POINTS,
    ORD,
    OVERTAKEN,
    PLACE,
    PLACE_FOR,
    RANKED,
    RESPECTIVELY,
    RUNNERS_UP,
    SHARED,
    TAKE,
    UP_TO,
    VERB,
)

_EPITHETS = ("plac", "positioned", "leader", "topp", "setter", "front", "top-of")
_LEADING = (
    "lead",
    "top",
    "clear",
    "winners",
    "win ",
    "won ",
    "head",
    "in front",
    "advantage",
    "the section",
    "the group",
    "the pool",
    "led by",
    "atop",
)
_TAKEN_BARE = ("claim ", "consolidate ", "reclaim ", "regain ", "hold ", "take ", "took ", "on to ", "occupy ")
_CLINCHED = re.compile(r"(?:clinch|claim|secur|seal|win)")
_OF_A_CUP = re.compile(r"\s*(?:$|[.!]|in (?:the )?<C\d+>,)")
_TO_THE_END = re.compile(r"(?:finish|end)")
_BEHIND = re.compile(r"\b(?:adrift|behind|back|off)\b")
_ON_POINTS_IN = re.compile(
    r"\bpoints?(?: from (?:their (?:first |opening )?)?[\w-]+ (?:games|matches)| (?:further )?(?:back|adrift|off the pace)| (?:clear|ahead))?,? in (?:the )?$"
)
_GERUND = re.compile(r"\w+ing\b")


def find_places(scene: Scene, index: int) -> Iterator[Claim]:
    """The claims of a place in sentence `index`."""
    shape = scene.shape(index)
    ranked = [m for p in (RANKED, RESPECTIVELY, SHARED) for m in p.finditer(shape)] if " and " in shape else []
    for match in ranked:
        yield from _in_order(scene, index, match)
    if any(word in shape for word in _EPITHETS):
        yield from _epithets(scene, index, shape)
    for match in PLACE.finditer(shape):
        if not any(m.start() <= match.start() < m.end() for m in ranked):
            claim = _place(scene, index, shape, match)
            if claim is not None:
                yield claim
    if "(" in shape:
        yield from _bracketed(scene, index, shape)
    yield from _named(scene, index, shape)
    if " place" in shape or " spot" in shape or " position" in shape:
        yield from _brought(scene, index, shape)
    if any(word in shape for word in _LEADING):
        yield from _leading(scene, index, shape)


# "a point adrift of | <T1> at the summit"
_AT_THE_SUMMIT = re.compile(
    r"(?:\bbehind|\badrift\ of|\boff|\bshort\ of|\bbelow|\btrail(?:s|ing)?)\ (?:[\w-]+\ ){0,2}(?P<team><T\d+>)\ at\ the\ (?:top|summit)\b(?!\ of\ (?:the\ )?(?:group|section|pool|<P))"
)


def _leading(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """The claims of a first place that a verb or a lead tells."""
    for match in LEADS.finditer(shape):
        if _OF_TWO.search(shape, max(0, match.start() - 40), match.start()):
            continue  # nobody knows which of the two
        if _OF_A_MAN.search(shape, max(0, match.start() - 12), match.start()):
            continue
        owner = _OWN_LEAD.search(shape, max(0, match.start() - 12), match.start())
        if owner is not None and _LEAD.search(match.group()):
            yield replace(at(match, "leading", 0.92, scene.team(index, owner["team"])), position=1)
        else:
            finite = match.group().startswith(("lead", "top")) and not match.group().startswith("leading")
            yield replace(at(match, "leading", 0.94), finite=finite, position=1)
    for match in _AT_THE_TOP.finditer(shape) if " at the " in shape else ():
        yield replace(at(match, "leading", 0.92, scene.team(index, match["team"])), position=1)
    for match in _LED_BY.finditer(shape) if " by " in shape else ():
        team, beside = scene.team(index, match["team"]), ON_POINTS.match(shape, match.end())
        if team is not None:
            points = cardinal(beside["pts"]) if beside else None
            yield replace(at(match, "led by", 0.93, team), epithet=True, position=1, points=points)


# "group b is now | led by <T0> with 16 points"
_LED_BY = re.compile(
    r"(?:\b(?:group|section|pool|zone|table|log|league|division|conference|standings)\b|<C\d+>)[^<>;.,]{0,24}"
    r"\b(?:is|are) (?:currently |now |still |again )?(?:being )?(?:led|headed|topped) by (?:the )?(?:[\w'-]+ ){0,2}?(?P<team><T\d+>)(?!')"
)

# "cut <T0>'s lead at the top"
_AT_THE_TOP = re.compile(r"(?P<team><T\d+>)'s? (?:[\w-]+ ){0,2}(?:lead|advantage) at the (?:top|summit)\b")
# "<P0> | leading the way with five attempts"
_OF_A_MAN = re.compile(r"<P\d+>,? (?:still |again )?$")
# "maintained <T0>'s | 13-point lead at the top"
_OWN_LEAD = re.compile(r"(?P<team><T\d+>)'s? $")
_LEAD = re.compile(r"\b(?:lead|advantage|cushion)\b")


def _bracketed(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Places in brackets behind a name: "<T0> (1st, 60 points)"."""
    for match in BRACKETED_PLACE.finditer(shape):
        team = scene.team(index, match["team"])
        if team is not None:
            yield replace(at(match, "place in brackets", 0.9, team), epithet=True, position=ordinal(match["ord"]))


# "behind <T1> and <T2>, who | head the section"
_OF_TWO = re.compile(r"<T\d+> and (?:[\w-]+ ){0,2}<T\d+>,? (?:who|which) (?:now |still |both |jointly )?$")


def _brought(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Places that something brought a team: "consolidated second place for <T0>"."""
    for match in PLACE_FOR.finditer(shape):
        team = scene.team(index, match["team"] or match["team2"] or match["team3"])
        if team is not None:
            place = ordinal(match["ord"] or match["ord2"] or match["ord3"])
            yield replace(at(match, "place brought", 0.9, team), position=place)


def _named(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Places told by a number or by a name: "in position three", "as runners-up", "behind <T1> at the summit"."""
    for match in _AT_THE_SUMMIT.finditer(shape) if "at the " in shape else ():
        team = scene.team(index, match["team"])
        if team is not None:
            yield replace(at(match, "place held", 0.9, team), position=1)
    for match in NUMBERED.finditer(shape) if " position " in shape or " number " in shape else ():
        yield replace(at(match, "place held", 0.9), position=cardinal(match["n"]))
    for match in RUNNERS_UP.finditer(shape) if "runners-up" in shape else ():
        yield replace(at(match, "runners-up", 0.9), position=2)


def _in_order(scene: Scene, index: int, match: re.Match[str]) -> Iterator[Claim]:
    """Two teams and two places: "<T0> and <T1> occupy sixth and fifth"."""
    for slot, place in ((match["a"], match["first"]), (match["b"], match["second"])):
        team = scene.team(index, slot)
        if team is not None:
            yield replace(at(match, "places in order", 0.93, team), position=ordinal(place) or cardinal(place))


def _epithets(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    for match in ATTRIBUTED.finditer(shape):
        team = scene.team(index, match["team"] or match["team2"] or match["team3"])
        position = ordinal(match["ord"]) if match["ord"] else 1
        if team is None or position is None or NOT_LEADER.search(shape, max(0, match.start() - 25), match.start()):
            continue
        past = OVERTAKEN.search(shape, max(0, match.start() - 50), match.start())
        rule = "epithet, overtaken" if past else "epithet"
        yield replace(at(match, rule, 0.95, team), epithet=True, position=position)


def _place(scene: Scene, index: int, shape: str, match: re.Match[str]) -> Claim | None:
    """The claim of one place, by what stands before it: a verb, a name, or a gap."""
    position = ordinal(match["ord"] or match["bare"] or match["top"] or match["head"])
    if match["last"]:
        position = cardinal(match["last"])
    if position is None or _AND_ANOTHER.match(shape, match.end()):
        return None
    if match["bare"] != "first":
        for reader in (_taken, _apposed, _gapped, _after_gap):
            claim = reader(scene, index, shape, match)
            if claim is not None:
                return replace(claim, position=position)
    if _CLOSER.search(shape, max(0, match.start() - 90), match.start()):
        return None
    claim = _displacing(shape, match) or _by_verb(shape, match)
    return replace(claim, position=position) if claim is not None else None


# "grimley and <T0> are | fourth | and fifth": of two sides, of which one is not known
_AND_ANOTHER = re.compile(rf" and (?:{ORD})(?=[.,;]| (?:place|spot|in|on|respectively|with)\b|$)")
# "to the brink of | securing second place"
_BRINK = re.compile(r"\b(?:brink|verge|cusp|edge|threshold|closer to|close to|course for|away from) (?:of )?$")


# "will try to | hold on to second place": whoever hopes to keep a place has it
_KEPT = re.compile(
    r"(?:protect|defend|consolidat|cement|strengthen|tighten|cling|clung|hang|hung|retain|maintain)|h[eo]ld (?:over |up |back )?(?:on|onto)\b"
)


def _taken(_scene: Scene, _index: int, shape: str, match: re.Match[str]) -> Claim | None:
    """A place won: "reclaim second place", but not the third place that a cup's last match decides."""
    if match["top"] or match["head"] or match["last"]:
        return None
    taken = TAKE.search(shape, max(0, match.start() - 60), match.start())
    if (
        taken is None
        or _BRINK.search(shape, max(0, taken.start() - 30), taken.start())
        or (match["bare"] and not shape.endswith(_TAKEN_BARE, 0, match.start()))
    ):
        return None
    third = ordinal(match["ord"] or match["bare"]) == 3
    if third and _CLINCHED.match(taken.group()) and _OF_A_CUP.match(shape, match.end()):
        return None
    rule, sure = ("place kept", 0.86) if _KEPT.match(taken.group()) else ("place taken", 0.93)
    return Claim(taken.start(), match.end(), taken.start(), rule, sure)


def _apposed(scene: Scene, index: int, shape: str, match: re.Match[str]) -> Claim | None:
    """A place beside a name: "<T0>, third on four points", "who, in fourth, ..."; the points go with it."""
    apposed = APPOSED.search(shape, max(0, match.start() - 40), match.start())
    if apposed is None or match["top"]:
        return None
    beside = ON_POINTS.match(shape, match.end())
    points = cardinal(beside["pts"]) if beside else None
    claim = replace(at(match, "place beside the name", 0.93), points=points)
    if apposed["who"]:
        return replace(claim, cue=apposed.start("who") + len("who"))
    team = scene.team(index, apposed["team"])
    return replace(claim, team=team) if team is not None else None


def _gapped(scene: Scene, index: int, shape: str, match: re.Match[str]) -> Claim | None:
    """Places without a verb: "… points in fourth place", a headline's "<T0> up to third", "and <T1> third"."""
    window = max(0, match.start() - 40)
    joined = match["ord"] is not None and shape.endswith("points and ", 0, match.start())
    if joined or _ON_POINTS_IN.search(shape, window, match.start()):
        return at(match, "place held", 0.92)
    if scene.reading.sentences[index].sentence.part == "title":
        headline = UP_TO.search(shape, window, match.start())
        team = scene.team(index, headline["team"]) if headline else None
        if team is not None:
            return at(match, "place reached", 0.93, team)
    gapped = GAPPED.search(shape, window, match.start()) if match["bare"] or match["ord"] else None
    if (
        gapped is None
        or (match["ord"] and not (gapped["with"] and gapped.group().endswith(" in ")))
        or OF_GAP.search(shape, max(0, match.start() - 60), match.start())
    ):
        return None
    if _PASSED.search(shape, max(0, gapped.start() - 50), gapped.start()):
        return None
    team = scene.team(index, gapped["team"])
    return at(match, "place beside the name", 0.9, team) if team is not None else None


# "leapfrogged <T1> | and <T2> to third"
_PASSED = re.compile(
    r"\b(?:leapfrog\w*|overtak\w+|overtook|above|past|over|ahead of|below) (?:both )?(?:[\w'-]+ ){0,2}<T\d+>,? ?$"
)


def _after_gap(scene: Scene, index: int, shape: str, match: re.Match[str]) -> Claim | None:
    """A place behind a gap: the rival's where they are level, nobody knows whose where one is behind, else its own."""
    gap = OF_GAP.search(shape, max(0, match.start() - 70), match.start())
    if gap is None:
        return None
    team = scene.team(index, gap["team"]) if gap["team"] else None
    if (gap["level"] or gap["within"]) and team is not None:
        return replace(at(match, "place of the rival", 0.85, team), epithet=True)
    if gap["less"] and team is not None and not gap["comma"]:
        placed = _HAS_ITS_PLACE.search(shape, max(0, gap.start() - 60), gap.start())
        return replace(at(match, "place of the rival", 0.85, team), epithet=True) if placed else None
    if gap["more"] and team is not None and ordinal(match["ord"] or match["bare"]) == _SECOND:
        return replace(at(match, "place of the pursuer", 0.82, team), epithet=True)
    return replace(at(match, "place behind a gap", 0.85), cue=gap.start(), over=team if gap["more"] else None)


_SECOND = 2
# "fourth-placed <T0> are four points | behind <T1> in third": the rival's, as its own is told
_HAS_ITS_PLACE = re.compile(rf"\b{ORD}[- ]place(?:d)? <T\d+>(?! and\b)[^<>,;.]{{0,50}}$")


_MOVED_TEAM = re.compile(
    r"[\w']+\ (?:(?!(?:above|past|over|ahead|into|below|behind|off|out)\b)[\w'-]+\ |<P\d+>'s\ ){0,3}<[TR]\d+>"
)


# "lifted them | past their hosts and <T1> into"
_MOVED_THEM = re.compile(r"[\w']+ (?:them|it)(?= )")


def _behind_the_moved(verb: re.Match[str]) -> int:
    """Where the team that a verb moves ends, else where the verb's words do: "took <T0> | above <T1> and"."""
    them = _MOVED_THEM.match(verb.group())
    if them is not None and "<" in verb.group():
        return verb.start() + them.end()
    moved = _MOVED_TEAM.match(verb.group()) if verb["cause"] or verb.group().startswith("mov") else None
    return verb.start() + moved.end() if moved else verb.end()


def _displacing(shape: str, match: re.Match[str]) -> Claim | None:
    """A place taken from another side: "replaced <T1> at the top"."""
    verb = DISPLACES.search(shape, max(0, match.start() - 70), match.start())
    return Claim(verb.start(), match.end(), verb.start(), "place taken", 0.92, finite=True) if verb else None


# "moved a point behind <T1> in | sixth": the place of the one they have come close to, or their own
_CLOSER = re.compile(
    r"\b(?:mov(?:e|es|ed|ing)|clos\w+|pull\w*|drew|draws?|got|edg\w+) (?:to )?(?:within )?(?:just |only )?[\w-]+(?: points?)? (?:behind|of|off|below) (?:[\w'-]+ ){0,3}<T\d+> in (?:the )?$"
)
# "moved up to 16th | at the weekend but fell back": not there any more
_FELL_BACK = re.compile(
    r"(?: (?!but\b|and\b|while\b)[\w'-]+| <[DCS]\d+>){0,6},? but (?:have |has |had )?(?:since |then |soon |later )?(?:fell|fallen|dropped|slipped|slid|sank|been overtaken|were overtaken|were knocked)\b"
)


# "sit ten points behind | second place": of somebody else
_MEASURED = re.compile(
    r"\bpoints? (?:behind|off|above|below|back of|(?:adrift|clear|short|outside|ahead) of) (?:the )?$"
)


def _by_verb(shape: str, match: re.Match[str]) -> Claim | None:
    """A place behind a verb: "moved up to third", "sent <T1> top", "are second"."""
    lead = LEAD_IN.search(shape, max(0, match.start() - 40), match.start())
    start = lead.start() if lead else match.start()
    verb = next((v for v in VERB.finditer(shape, max(0, start - 110), start) if v.end() == start), None)
    if verb is None or (match["top"] and _BEHIND.search(verb.group())):
        return None
    if _MEASURED.search(shape, max(0, start - 30), start):
        return None  # "sit ten points behind second"
    if verb.group().startswith("clos") and shape.startswith(
        (" in on ", " at ", " on "), verb.start() + len(verb.group().split()[0])
    ):
        return None  # "closed in on the top spot", "it is close at the top"
    if _FELL_BACK.match(shape, match.end()):
        return None
    if match["bare"] == "first" and not (verb["state"] or _TO_THE_END.match(verb.group())):
        return None
    moved = verb["cause"] is not None or _MOVED_TEAM.match(verb.group()) is not None
    gerund = _GERUND.match(verb.group()) is not None or shape.endswith("to ", 0, verb.start())
    rule = "place held" if verb["state"] else "place reached"
    cue = _behind_the_moved(verb) if moved else verb.start()
    return Claim(verb.start(), match.end(), cue, rule, 0.95, finite=not gerund and not moved)
