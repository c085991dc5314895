"""Claims of a place in a table: "fourth-placed", "moved up to third", "lead the group"."""

import re
from collections.abc import Iterator

from transforms.facts.place_words import APPOSED, ATTRIBUTED, GAPPED, LEAD_IN, LEADS, NOT_LEADER, OF_GAP, ON_POINTS, OVERTAKEN, PLACE, RANKED, RUNNERS_UP, TAKE, UP_TO, VERB
from transforms.facts.scene import Scene
from transforms.facts.table_claim import Claim, cardinal, ordinal

_FINITE = re.compile(r"^(?!\w+ing\b)")
_TO_THE_END = re.compile(r"(?:finish|end)")


def find_places(scene: Scene, index: int) -> Iterator[Claim]:
    """The claims of a place in sentence `index`."""
    shape = scene.shape(index)
    yield from _ranked(scene, index, shape)
    yield from _epithets(scene, index, shape)
    for match in PLACE.finditer(shape):
        claim = _place(scene, index, shape, match)
        if claim is not None:
            yield claim
    for match in RUNNERS_UP.finditer(shape):
        yield Claim(match.start(), match.end(), match.start(), "runners-up", 0.9, position=2)
    for match in LEADS.finditer(shape):
        finite = match.group().startswith(("lead", "top")) and not match.group().startswith("leading")
        yield Claim(match.start(), match.end(), match.start(), "leading", 0.94, finite=finite, position=1)


def _ranked(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    for match in RANKED.finditer(shape):
        for team_slot, place in ((match["a"], match["first"]), (match["b"], match["second"])):
            team = scene.team(index, team_slot)
            if team is not None:
                yield Claim(match.start(), match.end(), match.start(), "places in order", 0.93, team, position=ordinal(place))


def _epithets(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    for match in ATTRIBUTED.finditer(shape):
        team = scene.team(index, match["team"] or match["team2"] or match["team3"])
        position = ordinal(match["ord"]) if match["ord"] else 1
        if team is None or position is None or NOT_LEADER.search(shape, max(0, match.start() - 25), match.start()):
            continue
        past = OVERTAKEN.search(shape, max(0, match.start() - 50), match.start())
        yield Claim(match.start(), match.end(), match.start(), "epithet, overtaken" if past else "epithet", 0.95, team, epithet=True, position=position)


def _place(scene: Scene, index: int, shape: str, match: re.Match[str]) -> Claim | None:
    """The claim of one place, by what stands before it: a verb, a name, or a gap."""
    position = ordinal(match["ord"] or match["bare"] or match["top"])
    if position is None or any(m.start() <= match.start() < m.end() for m in RANKED.finditer(shape)):
        return None
    if match["bare"] != "first":
        for reader in (_taken, _beside_name, _after_gap):
            claim = reader(scene, index, shape, match, position)
            if claim is not None:
                return claim
    return _by_verb(shape, match, position)


def _taken(_scene: Scene, _index: int, shape: str, match: re.Match[str], position: int) -> Claim | None:
    taken = TAKE.search(shape, max(0, match.start() - 60), match.start()) if not match["top"] else None
    if taken is None or (match["bare"] and not shape[: match.start()].endswith(("claim ", "consolidate ", "reclaim ", "regain ", "hold ", "take ", "took ", "on to ", "occupy "))):
        return None
    if position == 3 and re.match(r"(?:clinch|claim|secur|seal|win)", taken.group()) and re.match(r"\s*(?:$|in (?:the )?<C\d+>,)", shape[match.end() :]):
        return None  # the match for third place of a cup
    return Claim(taken.start(), match.end(), taken.start(), "place taken", 0.93, position=position)


def _beside_name(scene: Scene, index: int, shape: str, match: re.Match[str], position: int) -> Claim | None:
    window = max(0, match.start() - 40)
    apposed = APPOSED.search(shape, window, match.start())
    if apposed is not None and not match["top"]:
        points = cardinal(p["pts"]) if (p := ON_POINTS.match(shape, match.end())) else None
        if apposed["who"]:
            return Claim(match.start(), match.end(), apposed.start("who") + 3, "place beside the name", 0.92, position=position, points=points)
        team = scene.team(index, apposed["team"])
        if team is not None:
            return Claim(match.start(), match.end(), match.start(), "place beside the name", 0.93, team, position=position, points=points)
    if shape.endswith(("points in ", "points, in ", "points in the "), 0, match.start()):
        return Claim(match.start(), match.end(), match.start(), "place held", 0.92, position=position)
    headline = UP_TO.search(shape, window, match.start()) if scene.reading.sentences[index].sentence.part == "title" else None
    if headline is not None:
        team = scene.team(index, headline["team"])
        return Claim(match.start(), match.end(), match.start(), "place reached", 0.93, team, position=position) if team else None
    gapped = GAPPED.search(shape, window, match.start())
    if gapped is None or not match["bare"] or OF_GAP.search(shape, max(0, match.start() - 60), match.start()):
        return None
    team = scene.team(index, gapped["team"])
    return Claim(match.start(), match.end(), match.start(), "place beside the name", 0.9, team, position=position) if team else None


def _after_gap(scene: Scene, index: int, shape: str, match: re.Match[str], position: int) -> Claim | None:
    """A place behind a gap: the rival's where they are level, nobody knows whose where one is behind, else its own."""
    gap = OF_GAP.search(shape, max(0, match.start() - 70), match.start())
    if gap is None:
        return None
    team = scene.team(index, gap["team"]) if gap["team"] else None
    if gap["level"] and team is not None:
        return Claim(match.start(), match.end(), match.start(), "place of the rival", 0.85, team, epithet=True, position=position)
    if gap["less"] and team is not None and not gap["comma"]:
        return None
    return Claim(match.start(), match.end(), gap.start(), "place behind a gap", 0.85, position=position)


def _by_verb(shape: str, match: re.Match[str], position: int) -> Claim | None:
    lead = LEAD_IN.search(shape, max(0, match.start() - 40), match.start())
    start = lead.start() if lead else match.start()
    verb = next((v for v in VERB.finditer(shape, max(0, start - 110), start) if v.end() == start), None)
    if verb is None or (match["bare"] == "first" and not (verb["state"] or _TO_THE_END.match(verb.group()))):
        return None
    word = verb["state"] or verb["move"] or verb["cause"]
    moved = "<" in verb.group() or verb["cause"] is not None
    finite = bool(_FINITE.match(word)) and not shape[: verb.start()].endswith("to ")
    rule = "place held" if verb["state"] else "place reached"
    return Claim(verb.start(), match.end(), start if moved else verb.start(), rule, 0.95, finite=finite and not moved, position=position)
