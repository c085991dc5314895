"""Tables as they stand: places, points, gaps and games in hand that an article states of today."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from transforms.facts.focus import Focus
from transforms.facts.gap_claims import find_gaps, find_hands, find_points, games_played
from transforms.facts.place_claims import find_places
from transforms.facts.scene import Scene
from transforms.facts.subjects import Subject, find_subject
from transforms.facts.table_claim import Claim, Target
from transforms.facts.time_words import DENIED, HISTORY, NOW, SO_FAR, UNREAL
from transforms.model import Evidence, Gap, Rejected, Standing
from transforms.reading.mentions import Reading, TeamRef

_LONGEST = 1500
"""Shapes longer than this are no sentences."""
_PARTS = frozenset({"prose", "title", "list"})
_CUT = re.compile(r"[,;:]|\s-\s|\b(?:but|while|whilst|who|which|as|after|when|whose)\b")
_FRONTED = re.compile(r"^\W*(?:at|in|before|after|when|last|prior|heading|going|during|until|by|back)\b[^,]*,")
# a sentence without any of these says nothing about a table
_WANTED = re.compile(
    r"\bpoints?\b|-point\b|\bplaced?\b|\bin hand\b|\bleaders?\b|\b(?:clear|adrift|atop|summit|standings|table|toppers|pointless)\b|\btop\b(?!-)|\bgoals?[- ]difference\b|\blead(?:s|ing)?\b|"
    r"\bwinners\b|\b(?:fewer|less)\b|\bpace-?setters|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|\d\d?(?:st|nd|rd|th))\b(?![- ](?:half|goal|minute|yellow|win|time|penalty|strike|straight|successive))"
)


@dataclass(frozen=True, slots=True)
class Stated:
    """A claim with its team; `gaps` are the teams it is measured to, `order` is its place in the article."""

    team: TeamRef
    claim: Claim
    gaps: tuple[TeamRef, ...]
    evidence: Evidence
    confidence: float
    order: int


def find_standings(reading: Reading, focus: Focus) -> tuple[list[Standing], list[Rejected]]:
    """What the article states about tables as of now, one object per team and gap, and the near misses.

    History ("were top at Christmas"), conditions ("would go second") and places without a team are near misses.
    """
    scene = Scene(reading, focus)
    stated: list[Stated] = []
    rejected: list[Rejected] = []
    for index, read in enumerate(reading.sentences):
        if read.quoted or read.sentence.part not in _PARTS or len(read.shape) > _LONGEST:
            continue
        if _WANTED.search(scene.shape(index)):
            _read_sentence(scene, index, stated, rejected)
    return _merge(_with_leader(stated)), rejected


def _read_sentence(scene: Scene, index: int, stated: list[Stated], rejected: list[Rejected]) -> None:
    sentence = scene.reading.sentences[index].sentence
    evidence = scene.reading.document.evidence(sentence.start, sentence.end)
    claims = sorted([*find_places(scene, index), *find_gaps(scene, index), *find_points(scene, index), *find_hands(scene, index)], key=lambda c: (c.start, c.end))
    targets = {t for c in claims if c.target for t in c.target.teams}
    before: Subject | None = None
    for claim in claims:
        reason = _unfit(scene.shape(index), claim)
        subject = _subject(scene, index, claim, before, targets) if reason is None else None
        if subject is None:
            rejected.append(Rejected("standing", reason or "no team", (evidence,)))
            continue
        if claim.team is None or claim.rule == "place beside the name":
            before = subject
            scene.told[index] = subject.team
        gaps = _gaps(scene, index, claim, subject.team)
        if gaps and claim.target and claim.target.kind == "rival":
            scene.meant[index] = gaps[0]
        if claim.gap is not None and not gaps and claim.target and claim.target.kind not in {"leader", "loser"}:
            rejected.append(Rejected("standing", "gap to nobody", (evidence,)))
        played = claim.played or games_played(scene.shape(index), claim.start, claim.end)
        stated.append(Stated(subject.team, replace(claim, played=played), gaps, evidence, min(subject.confidence, claim.confidence), index))


def _unfit(shape: str, claim: Claim) -> str | None:
    """Why a claim is not one of today: another time, a wish, or somebody's words."""
    if claim.rule == "epithet, overtaken":
        return "overtaken"
    if claim.epithet:
        return None
    if shape.count('"', 0, claim.start) % 2:
        return "quoted"
    cuts = [m.end() for m in _CUT.finditer(shape, 0, claim.start)]
    clause = cuts[-1] if cuts else 0
    following = _CUT.search(shape, claim.end)
    stop = following.start() if following else len(shape)
    owned = claim.rule == "in hand, owned"
    if not owned and claim.rule != "place beside the name" and UNREAL.search(shape, clause, claim.start):
        return "not real"
    joint = shape.rfind(" and ", clause, claim.start)
    if DENIED.search(shape, max(clause, joint), claim.start) or SO_FAR.search(shape):
        return "not real"
    if not claim.rule.startswith("in hand") and re.search(r"\b(?:if|unless)\b", shape[claim.end : stop]):
        return "not real"
    past = HISTORY.search(shape, clause, stop)
    if past is not None and not NOW.search(shape, clause, claim.end):
        return "another time"
    fronted = _FRONTED.match(shape)
    if fronted and fronted.end() <= claim.start and HISTORY.search(fronted.group()) and not NOW.search(shape, fronted.end(), claim.end):
        return "another time"
    return None


def _subject(scene: Scene, index: int, claim: Claim, before: Subject | None, targets: set[TeamRef]) -> Subject | None:
    """The team of a claim: its own, the one grammar gives, or that of the claim before it in the sentence."""
    if claim.team is not None:
        return Subject(claim.team, claim.start, claim.confidence)
    own = claim.target.teams if claim.target else ()
    found = find_subject(scene, index, claim.cue, own, finite=claim.finite)
    if found is None and before is None:
        found = find_subject(scene, index, claim.cue, targets, finite=claim.finite)
    if before is not None and before.team not in own and (found is None or found.start < before.start):
        return before
    return found


def _gaps(scene: Scene, index: int, claim: Claim, team: TeamRef) -> tuple[TeamRef, ...]:
    if claim.gap is None or claim.target is None:
        return ()
    teams = claim.target.teams or _others(scene, index, claim.target, claim, team)
    return tuple(other for other in teams if other != team)


def _others(scene: Scene, index: int, target: Target, claim: Claim, team: TeamRef) -> tuple[TeamRef, ...]:
    """The teams that "its old rival", "the pair" or "Emery's side" stand for, where only one reading is left."""
    earlier = [t for t in scene.teams(index, claim.start) if t != team]
    opponent = scene.focus.opponent(team)
    if target.kind == "pair":
        return tuple(earlier) if len(earlier) == 2 else ()
    if target.kind == "coach":
        owner = scene.owner(index, target.words)
        return (owner,) if owner is not None and owner != team else _one(opponent)
    if target.kind == "loser":
        slot = re.search(r"(<T\d+>)'s? (?:[\w'-]+ |<[SD]\d+> ){0,3}(?:defeat|loss|slip|draw|failure)", scene.shape(index))
        loser = scene.team(index, slot[1]) if slot else None
        return _one(loser) if loser != team else ()
    if target.kind == "other":
        named = [t for t in scene.teams(index) if t != team]
        return tuple(named) if len(named) == 1 else ()
    if target.kind == "champions":
        return _one(opponent)
    if target.kind == "pronoun":
        return tuple(earlier) if len(earlier) == 1 else _one(scene.back(index, (team,))) if not earlier else ()
    if target.kind == "people":
        return _one(scene.people(index, target.words))
    if target.kind == "rival":
        if "opponent" in target.words and opponent is not None:
            return (opponent,)
        told = scene.told.get(index)
        if not earlier and told is not None and told != team:
            return (told,)
        return tuple(earlier) if len(earlier) == 1 else _one(scene.back(index, (team,))) if not earlier else ()
    return ()


def _one(team: TeamRef | None) -> tuple[TeamRef, ...]:
    return (team,) if team is not None else ()


def _with_leader(stated: Sequence[Stated]) -> list[Stated]:
    """The statements with "the leaders" filled in, where the article names exactly one."""
    leading = [s for s in stated if s.claim.position == 1]
    result = []
    for one in stated:
        if one.claim.target is not None and one.claim.target.kind == "leader":
            near = {s.team.key: s.team for s in leading if one.order - 1 <= s.order <= one.order and s.team != one.team}
            known = near or {s.team.key: s.team for s in leading}
            only = next(iter(known.values())) if len(known) == 1 else None
            result.append(replace(one, gaps=(only,)) if only is not None and only != one.team else one)
        else:
            result.append(one)
    return result


def _merge(stated: Sequence[Stated]) -> list[Standing]:
    """One object per team with its place, points and first gap, and one for each further gap."""
    groups: dict[str, list[Stated]] = defaultdict(list)
    for one in stated:
        groups[one.team.key].append(one)
    said: set[frozenset[str]] = set()
    return [standing for group in groups.values() for standing in _team_standings(group, said)]


_STRENGTH = {"place reached": 3, "place taken": 3, "places in order": 3, "place held": 2, "leading": 2, "place beside the name": 2, "lead": 2, "epithet": 1, "place behind a gap": 1}


def _team_standings(group: Sequence[Stated], said: set[frozenset[str]]) -> list[Standing]:
    team = group[0].team
    places = [s for s in group if s.claim.position is not None]
    place = max(places, key=lambda s: (_STRENGTH.get(s.claim.rule, 0), -s.order), default=None)
    points = max((s for s in group if s.claim.points is not None), key=lambda s: (s.confidence, -s.order), default=None)
    hand = next((s for s in group if s.claim.hand is not None), None)
    gaps: list[tuple[TeamRef, Stated]] = []
    for one in sorted(group, key=lambda s: -s.confidence):
        for other in one.gaps:
            pair = frozenset((team.key, other.key))
            if pair not in said:
                said.add(pair)
                gaps.append((other, one))
    played = next((s.claim.played for s in group if s.claim.played is not None and s.claim.points is not None), None)
    played = played or next((s.claim.played for s in group if s.claim.played is not None), None)
    sources = [s for s in (place, points, hand, gaps[0][1] if gaps else None) if s is not None]
    if not sources:
        return []
    first = Standing(
        team=team.name,
        team_id=team.id,
        position=place.claim.position if place else None,
        points=points.claim.points if points else None,
        played=played,
        gap=_gap(*gaps[0]) if gaps else None,
        games_in_hand=hand.claim.hand if hand else None,
        evidence=tuple(dict.fromkeys(s.evidence for s in sources)),
        confidence=min(s.confidence for s in sources),
        rule=", ".join(dict.fromkeys(s.claim.rule for s in sources)),
    )
    further = [
        Standing(team.name, team.id, gap=_gap(other, one), evidence=(one.evidence,), confidence=one.confidence, rule=one.claim.rule)
        for other, one in gaps[1:]
    ]
    return [first, *further]


def _gap(other: TeamRef, one: Stated) -> Gap:
    return Gap(other.name, one.claim.gap or 0, other.id)
