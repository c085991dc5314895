"""Tables as they stand: places, points, gaps and games in hand that an article states of today."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from transforms.facts.focus import Focus
from transforms.facts.scene import Scene
from transforms.facts.subjects import Subject, find_subject
from transforms.facts.table_claims import Claim, Target, find_claims, games_played
from transforms.facts.table_words import HISTORY, UNREAL, WANTED
from transforms.model import Evidence, Gap, Rejected, Standing
from transforms.reading.mentions import Reading, TeamRef

_LONGEST = 1500
"""Shapes longer than this are no sentences."""
_PARTS = frozenset({"prose", "title", "list"})
_CUT = re.compile(r"[,;:]|\s-\s|\b(?:but|while|whilst|who|which|as|after|when|whose)\b")
_NOW = re.compile(r"\b(?:now|but|yet|still|however|remain\w*|stay\w*)\b")


@dataclass(frozen=True, slots=True)
class Stated:
    """A claim with its team."""

    team: TeamRef
    claim: Claim
    gaps: tuple[tuple[TeamRef, int], ...]
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
        sentence = read.sentence
        if read.quoted or sentence.part not in _PARTS or len(read.shape) > _LONGEST:
            continue
        shape = scene.shape(index)
        if WANTED.search(shape):
            _read_sentence(scene, index, shape, stated, rejected)
    return _merge(stated), rejected


def _read_sentence(scene: Scene, index: int, shape: str, stated: list[Stated], rejected: list[Rejected]) -> None:
    before: Subject | None = None
    sentence = scene.reading.sentences[index].sentence
    evidence = scene.reading.document.evidence(sentence.start, sentence.end)
    for claim in find_claims(scene, index):
        reason = _unfit(shape, claim)
        subject: Subject | None = None
        if reason is None:
            subject = _subject(scene, index, claim, before)
            reason = None if subject is not None else "no team"
        if reason is not None or subject is None:
            rejected.append(Rejected("standing", reason or "no team", (evidence,)))
            continue
        gaps = _gaps(scene, index, claim, subject.team, stated)
        if claim.gap is not None and not gaps:
            rejected.append(Rejected("standing", "gap to nobody", (evidence,)))
            if claim.points is None:
                continue
        if claim.team is None:
            before = subject
            scene.told[index] = subject.team
        stated.append(Stated(subject.team, claim, gaps, evidence, min(subject.confidence, claim.confidence), index))


def _unfit(shape: str, claim: Claim) -> str | None:
    """Why a claim is not one of today: another time, a wish, or somebody's words."""
    if claim.epithet:
        return "another time" if re.search(r"\b(?:last (?:season|year)|ago|then)\b[^,;]*$", shape[: claim.start]) else None
    if shape.count('"', 0, claim.start) % 2:
        return "quoted"
    cuts = [m.start() for m in _CUT.finditer(shape, 0, claim.start)]
    clause = cuts[-1] if cuts else 0
    if UNREAL.search(shape, clause, claim.start) and claim.rule != "in hand, owned":
        return "not real"
    if re.search(r"\b(?:if|unless)\b", shape[claim.end :]) and claim.rule not in {"in hand", "in hand, owned"}:
        return "not real"
    past = [m.end() for m in HISTORY.finditer(shape, 0, claim.end)]
    if past and not _NOW.search(shape, past[-1], claim.end):
        return "another time"
    following = _CUT.search(shape, claim.end)
    if HISTORY.search(shape, claim.end, following.start() if following else len(shape)):
        return "another time"
    return None


def _subject(scene: Scene, index: int, claim: Claim, before: Subject | None) -> Subject | None:
    if claim.team is not None:
        return Subject(claim.team, claim.start, claim.confidence)
    exclude = claim.target.teams if claim.target else ()
    found = find_subject(scene, index, claim.cue, exclude)
    if found is None or (before is not None and found.start < before.start):
        return before if before is not None and before.team not in exclude else found
    return found


def _gaps(
    scene: Scene, index: int, claim: Claim, team: TeamRef, stated: Sequence[Stated]
) -> tuple[tuple[TeamRef, int], ...]:
    if claim.gap is None or claim.target is None:
        return ()
    teams = claim.target.teams or _others(scene, index, claim.target, claim, team, stated)
    return tuple((other, claim.gap) for other in teams if other != team)


def _others(
    scene: Scene, index: int, target: Target, claim: Claim, team: TeamRef, stated: Sequence[Stated]
) -> tuple[TeamRef, ...]:
    """The teams that "its old rival", "the pair" or "Emery's side" stand for, where only one reading is left."""
    named = [t for t in scene.teams(index) if t != team]
    if target.words == "pair":
        return tuple(named) if len(named) == 2 else ()
    if target.words == "coach":
        owner = scene.owner(index, target.slot)
        if owner is not None and owner != team:
            return (owner,)
        rest = [t for t in scene.focus.main[:2] if t != team]
        return tuple(rest) if len(rest) == 1 and len(scene.focus.main) >= 2 and team in scene.focus.main[:2] else ()
    if target.words == "leader":
        leaders = {s.team.key: s.team for s in stated if s.claim.position == 1 and s.order >= index - 2 and s.team != team}
        return tuple(leaders.values()) if len(leaders) == 1 else ()
    if target.words == "rival":
        opponent = scene.focus.opponent(team)
        if "opponent" in target.slot and opponent is not None:
            return (opponent,)
        earlier = [t for t in scene.teams(index, claim.start) if t != team]
        if len(earlier) == 1:
            return tuple(earlier)
        back = [t for t in scene.topic(index - 1) if t != team]
        told = scene.told.get(index)
        if not earlier and told is not None and told != team:
            return (told,)
        return tuple(back) if not earlier and len(back) == 1 else ()
    earlier = [t for t in scene.teams(index, claim.start) if t != team]
    return tuple(earlier) if len(earlier) == 1 and target.words == "pronoun" else ()


def _merge(stated: Sequence[Stated]) -> list[Standing]:
    """One object per team with its place, points and first gap, and one for each further gap."""
    groups: dict[str, list[Stated]] = defaultdict(list)
    for one in stated:
        groups[one.team.key].append(one)
    said: set[frozenset[str]] = set()
    result: list[Standing] = []
    for group in groups.values():
        result += _team_standings(group, said)
    return result


_STRENGTH = {"place reached": 3, "place taken": 3, "place held": 2, "leading": 2, "place beside the name": 2, "epithet": 1}


def _team_standings(group: Sequence[Stated], said: set[frozenset[str]]) -> list[Standing]:
    team = group[0].team
    places = [s for s in group if s.claim.position is not None]
    place = max(places, key=lambda s: (_STRENGTH.get(s.claim.rule, 0), -s.order), default=None)
    points = next((s for s in group if s.claim.points is not None), None)
    hand = next((s for s in group if s.claim.hand is not None), None)
    gaps: list[tuple[TeamRef, int, Stated]] = []
    for one in group:
        for other, distance in one.gaps:
            pair = frozenset((team.key, other.key))
            if pair not in said:
                said.add(pair)
                gaps.append((other, distance, one))
    played = next((s.claim.played for s in group if s.claim.played is not None), None)
    sources = [s for s in (place, points, hand, gaps[0][2] if gaps else None) if s is not None]
    if not sources:
        return []
    first = Standing(
        team=team.name,
        team_id=team.id,
        position=place.claim.position if place else None,
        points=points.claim.points if points else None,
        played=played,
        gap=Gap(gaps[0][0].name, gaps[0][1], gaps[0][0].id) if gaps else None,
        games_in_hand=hand.claim.hand if hand else None,
        evidence=tuple(dict.fromkeys(s.evidence for s in sources)),
        confidence=min(s.confidence for s in sources),
        rule=", ".join(dict.fromkeys(s.claim.rule for s in sources)),
    )
    further = [
        Standing(team.name, team.id, gap=Gap(other.name, distance, other.id), evidence=(one.evidence,), confidence=one.confidence, rule=one.claim.rule)
        for other, distance, one in gaps[1:]
    ]
    return [first, *further]
