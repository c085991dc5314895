"""The other side of a gap: the team that "the pair", "their rivals" or "Emery's side" stands for."""

import re
from collections.abc import Sequence

from transforms.facts.grammar.subjects import sentence_subject
from transforms.facts.scene import Scene
from transforms.facts.standings.claim import Claim, Target
from transforms.reading.mentions import TeamRef

_LOSER = re.compile(r"(<T\d+>)'s? (?:[\w'-]+ |<[SD]\d+> ){0,3}(?:defeat|loss|slip|draw|failure)")


def find_rivals(scene: Scene, index: int, claim: Claim, team: TeamRef) -> tuple[TeamRef, ...]:
    """The teams that a claim's gap is measured to."""
    if claim.gap is None or claim.target is None:
        return ()
    teams: Sequence[TeamRef] = claim.target.teams or _others(scene, index, claim.target, claim.start, team)
    return tuple(other for other in teams if other != team)


def _others(scene: Scene, index: int, target: Target, start: int, team: TeamRef) -> Sequence[TeamRef]:
    """The teams that "the pair" or "Emery's side" stand for, where only one reading is left."""
    aside = _in_asides(scene, index, start)
    earlier = [t for t in scene.teams(index, start) if t != team and t not in aside]
    other: TeamRef | None = None
    match target.kind:
        case "pair":
            pair = earlier or ([t for t in scene.teams(index - 1) if t != team] if index else [])
            return pair if len(pair) == 2 else ()
        case "coach":
            owner = scene.owner(index, target.words)
            other = owner if owner is not None and owner != team else scene.focus.opponent(team)
        case "loser":
            slot = _LOSER.search(scene.shape(index))
            other = scene.team(index, slot[1]) if slot else None
        case "other":
            named = [t for t in scene.teams(index) if t != team]
            other = named[0] if len(named) == 1 else None
        case "champions":
            other = scene.focus.opponent(team)
        case "people":
            other = scene.people(index, target.words)
        case "pronoun":
            other = _nearest(scene, index, start, earlier, team)
        case "rival":
            other = _rival(scene, index, target, start, earlier, team)
    return (other,) if other is not None else ()


# "their city rivals", where they have just played them
_OLD_ENEMIES = re.compile(r"\b(?:great|bitter|fierce|old|oldest|city|local|arch|cross-city|historic|eternal)\b")
# "the champions, | who visit Roma on Tuesday, | are four clear of their rivals"
_ASIDE = re.compile(r", (?:who|which) [^<>,;.]{2,40}(<T\d+>)(?:[^<>,;.]|<[DCGLS]\d+>){0,40},")


def _in_asides(scene: Scene, index: int, start: int) -> set[TeamRef | None]:
    """The teams that only a relative clause in front of a claim names: those it plays, as a rule."""
    return {scene.team(index, match[1]) for match in _ASIDE.finditer(scene.shape(index), 0, start)}


def _rival(
    scene: Scene, index: int, target: Target, start: int, earlier: list[TeamRef], team: TeamRef
) -> TeamRef | None:
    """The team of "its old rival": the opponent, or the one other team that the sentence is about."""
    opponent = scene.focus.opponent(team)
    if "opponent" in target.words and opponent is not None:
        return opponent
    if "neighbours" in target.words and opponent is not None and scene.teams(index) == [team]:
        return opponent
    if opponent is not None and not earlier and _OLD_ENEMIES.search(target.words):
        return opponent
    told = scene.told.get(index)
    if not earlier and told is not None and told != team:
        return told
    return _nearest(scene, index, start, earlier, team)


def _nearest(scene: Scene, index: int, start: int, earlier: list[TeamRef], team: TeamRef) -> TeamRef | None:
    """The one team named earlier in the sentence, or its subject, or where none is, the topic of the sentence before."""
    if len(earlier) > 1:
        return sentence_subject(scene, index, start, (team,))[1]
    if earlier:
        return earlier[0]
    return scene.back(index, (team,))
