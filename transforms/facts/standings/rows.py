"""Claims about a table brought together: one row per team, one more for each further gap."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from transforms.facts.standings.claim import Claim
from transforms.model import Evidence, Gap, Standing
from transforms.reading.mentions import TeamRef

_STRENGTH = {
    "printed table": 4,
    "place reached": 3,
    "place taken": 3,
    "place kept": 2,
    "places in order": 3,
    "place held": 2,
    "leading": 2,
    "runners-up": 2,
    "place beside the name": 2,
    "lead": 2,
    "epithet": 1,
    "place behind a gap": 1,
}
"""Of two places said of one team the one that the result made counts for more than an epithet."""


_LEADER_NEAR, _LEADER_FAR = 0.85, 0.8
"""How sure a gap to "the leaders" is at most: where the sentences around name them, and where only the article does."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A claim with its team; `gaps` are the teams it is measured to, `order` is its place in the article."""

    team: TeamRef
    claim: Claim
    gaps: tuple[TeamRef, ...]
    evidence: Evidence
    confidence: float
    order: int


def to_standings(stated: Sequence[Stated]) -> list[Standing]:
    """The statements as rows: place, points and first gap of a team in one, each further gap in its own.

    A gap between two teams is said once, whichever of them it was told of.
    """
    for complete in (_with_pursued, _with_leader, _with_second, _with_next, _without_odds):
        stated = complete(stated)
    groups: dict[str, list[Stated]] = defaultdict(list)
    for one in stated:
        groups[one.team.key].append(one)
    said: set[frozenset[str]] = set()
    return [standing for group in groups.values() for standing in _of_team(group, said)]


def _with_pursued(stated: Sequence[Stated]) -> list[Stated]:
    """The statements with the place in "fourth, three clear of <T1> in fifth" given to the side left behind."""
    places = {(s.team, s.claim.position) for s in stated if s.claim.rule != "place behind a gap"}
    return [
        replace(s, team=s.claim.over)
        if s.claim.over is not None and s.claim.position and (s.team, s.claim.position - 1) in places
        else s
        for s in stated
    ]


def _with_leader(stated: Sequence[Stated]) -> list[Stated]:
    """The statements with "the leaders" filled in, where the sentences around, or the article, name exactly one."""
    leading = [s for s in stated if s.claim.position == 1]
    result = []
    for one in stated:
        if one.claim.target is None or one.claim.target.kind != "leader":
            result.append(one)
            continue
        near = {s.team for s in leading if one.order - 1 <= s.order <= one.order and s.team != one.team}
        known = near or {s.team for s in leading}
        sure = min(one.confidence, _LEADER_NEAR if near else _LEADER_FAR)
        result.append(replace(one, gaps=tuple(known - {one.team}), confidence=sure) if len(known) == 1 else one)
    return result


def _with_second(stated: Sequence[Stated]) -> list[Stated]:
    """The statements with who is second filled in for "five points clear", where the article knows one leader and one second.

    An article with two leaders tells of two tables, and nobody knows whose second is whose.
    """
    leaders = {s.team for s in stated if s.claim.position == 1}
    seconds = {s.team for s in stated if s.claim.position == _SECOND} - leaders
    if len(leaders) != 1 or len(seconds) != 1:
        return list(stated)
    second = tuple(seconds)
    return [
        replace(s, gaps=second, confidence=min(s.confidence, _LEADER_FAR)) if _is_over_second(s, leaders) else s
        for s in stated
    ]


_SECOND = 2


def _with_next(stated: Sequence[Stated]) -> list[Stated]:
    """The statements with the side one place above filled in for "third-placed <T0> are two points further back"."""
    places: dict[int, set[TeamRef]] = defaultdict(set)
    for s in stated:
        if s.claim.position is not None:
            places[s.claim.position].add(s.team)
    result = []
    for one in stated:
        own = [place for place, teams in places.items() if one.team in teams]
        above = tuple(places.get(own[0] - 1, ())) if len(own) == 1 and len(places[own[0]]) == 1 else ()
        wanted = one.claim.target is not None and one.claim.target.kind == "next" and len(above) == 1
        result.append(replace(one, gaps=above, confidence=min(one.confidence, _LEADER_NEAR)) if wanted else one)
    return result


def _is_over_second(one: Stated, leaders: set[TeamRef]) -> bool:
    """Whether a statement tells by how much the leader is ahead, and does not say of whom."""
    target = one.claim.target
    return target is not None and target.kind in {"second", "loser"} and not one.gaps and one.team in leaders


def _without_odds(stated: Sequence[Stated]) -> list[Stated]:
    """The statements without gaps that the places of their teams contradict: the first of a table is behind nobody."""
    places: dict[TeamRef, set[int]] = defaultdict(set)
    for s in stated:
        if s.claim.position is not None:
            places[s.team].add(s.claim.position)
    return [replace(s, gaps=tuple(g for g in s.gaps if not _are_at_odds(s, places[s.team], places[g]))) for s in stated]


def _are_at_odds(one: Stated, own: set[int], others: set[int]) -> bool:
    """Whether a gap puts the first of a table behind another, or the higher of two teams, each with one place, behind the lower."""
    gap = one.claim.gap or 0
    if (own == {1} and gap < 0) or (others == {1} and gap > 0):
        return True
    return len(own) == len(others) == 1 and (min(own) - min(others)) * gap > 0


def _of_team(group: Sequence[Stated], said: set[frozenset[str]]) -> list[Standing]:
    team = group[0].team
    places = [s for s in group if s.claim.position is not None]
    place = max(places, key=lambda s: (_STRENGTH.get(s.claim.rule, 0), -s.order), default=None)
    totals = [s for s in group if s.claim.points is not None]
    points = max(totals, key=lambda s: (s.confidence, -s.order), default=None)
    hand = next((s for s in group if s.claim.hand is not None), None)
    gaps = _new_gaps(team, group, said)
    at = _beside(hand, gaps)
    own = hand if at == 0 else None
    apart = hand if at is None else None
    sources = [s for s in (place, points, own, gaps[0][1] if gaps else None) if s is not None]
    if not sources:
        return []
    first = Standing(
        team=team.name,
        team_id=team.id,
        position=place.claim.position if place else None,
        points=points.claim.points if points else None,
        played=_played(group),
        gap=_gap(*gaps[0]) if gaps else None,
        games_in_hand=own.claim.hand if own else None,
        evidence=tuple(dict.fromkeys(s.evidence for s in sources)),
        confidence=min(s.confidence for s in sources),
        rule=", ".join(dict.fromkeys(s.claim.rule for s in sources)),
    )
    return [
        first,
        *(_further(team, other, one, hand if at == n else None) for n, (other, one) in enumerate(gaps[1:], 1)),
        *([_in_hand(team, apart)] if apart else []),
    ]


def _beside(hand: Stated | None, gaps: Sequence[tuple[TeamRef, Stated]]) -> int | None:
    """Which of a team's rows games in hand belong to: that of the gap to the team they are told over, else the first.

    Games in hand over a team to which no gap is told belong to none of the rows that measure one to another.
    """
    over = hand.claim.over if hand is not None else None
    if over is None or not gaps:
        return 0
    return next((n for n, (other, _) in enumerate(gaps) if other == over), None)


def _in_hand(team: TeamRef, one: Stated) -> Standing:
    """The row of games in hand over a team to which no gap is told."""
    return Standing(
        team.name,
        team.id,
        games_in_hand=one.claim.hand,
        evidence=(one.evidence,),
        confidence=one.confidence,
        rule=one.claim.rule,
    )


def _new_gaps(team: TeamRef, group: Sequence[Stated], said: set[frozenset[str]]) -> list[tuple[TeamRef, Stated]]:
    """The gaps of a team that no team has told yet, the surest first."""
    gaps = []
    for one in sorted(group, key=lambda s: -s.confidence):
        for other in one.gaps:
            pair = frozenset((team.key, other.key))
            if pair not in said:
                said.add(pair)
                gaps.append((other, one))
    return gaps


def _played(group: Sequence[Stated]) -> int | None:
    """The games a team has played, best as told with its points."""
    told = sorted((s for s in group if s.claim.played is not None), key=lambda s: s.claim.points is None)
    return told[0].claim.played if told else None


def _further(team: TeamRef, other: TeamRef, one: Stated, hand: Stated | None) -> Standing:
    """The row of a further gap, with the games in hand that are told over the same team."""
    sources = [s for s in (one, hand) if s is not None]
    return Standing(
        team.name,
        team.id,
        gap=_gap(other, one),
        games_in_hand=hand.claim.hand if hand else None,
        evidence=tuple(dict.fromkeys(s.evidence for s in sources)),
        confidence=min(s.confidence for s in sources),
        rule=", ".join(dict.fromkeys(s.claim.rule for s in sources)),
    )


def _gap(other: TeamRef, one: Stated) -> Gap:
    return Gap(other.name, one.claim.gap or 0, other.id)
