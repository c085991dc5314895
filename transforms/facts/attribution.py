"""Attribution: each telling of a goal gets its scorer's name, its minute and the side it counts for."""

import re
from collections import Counter
from dataclasses import dataclass, replace

from transforms.facts.assists import find_assist
from transforms.facts.effects import Effect, find_effect
from transforms.facts.goals import Telling, find_tellings
from transforms.facts.sides import team_of, ties
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.minutes import MinuteMention

_MINUTE = re.compile(r"<M(\d+)>")
_CHANGE = re.compile(r"\b(?:came on|replaced|introduced|sent on|brought on|come on|coming on|replacing|taken off|withdrawn|substituted|sent off|dismissed|booked|introduction)\b[^<>;.]*$")
_AWAY_FROM_GOAL = re.compile(r"\b(?:sent off|replaced|came on|substitut|booked|yellow|red card|dismissed|brought on|before <P\d+>|missed|saved)\b")


@dataclass(frozen=True, slots=True)
class ToldGoal:
    """A telling with names: `side` is the key of the team it counts for, where the words say so."""

    telling: Telling
    scorer: str
    side: str | None
    side_weight: float
    minute: int | None
    added: int | None
    assist: str | None
    certain: bool
    effect: Effect | None = None


def attribute(
    index_tellings: list[tuple[int, list[Telling]]], reading: Reading, roles: dict[int, dict[str, TeamRef]], keys: frozenset[str]
) -> list[ToldGoal]:
    """The tellings of one match, in the order of the text, with scorer, minute, side and assist."""
    told: list[ToldGoal] = []
    last_minute: int | None = None
    for index, tellings in index_tellings:
        read = reading.sentences[index]
        placed = _minutes(read, tellings)
        for telling, mention in zip(tellings, placed, strict=True):
            scorer = _scorer(index, telling, reading)
            if scorer is None:
                continue
            mention = telling.minute or mention  # noqa: PLW2901 - a list gives the minute with the name
            minute, added = _when(mention, last_minute)
            if minute is not None and mention is not None and read.sentence.part != "title":
                last_minute = minute
            side, weight = _side(read, telling, scorer, roles.get(index, {}), keys)
            assist = None if telling.own_goal else find_assist(read, telling, scorer)
            effect = find_effect(read.shape[telling.start : telling.end + 20])
            told.append(ToldGoal(telling, scorer, side, weight, minute, added, assist, telling.pronoun is None, effect))
    return told


def _when(mention: MinuteMention | None, last: int | None) -> tuple[int | None, int | None]:
    if mention is None:
        return None, None
    if mention.later is not None:
        return (last + mention.later, None) if last is not None and last + mention.later <= 90 else (None, None)
    return mention.minute, mention.added


def _minutes(read: ReadSentence, tellings: list[Telling]) -> list[MinuteMention | None]:
    """The minute of each telling of a sentence: the first one behind its words, else the last one in front; each once."""
    marks = [(m.start(), m.end(), int(m[1])) for m in _MINUTE.finditer(read.shape)]
    free = [m for m in marks if _exactish(read, m[2]) and not _CHANGE.search(read.shape, max(0, m[0] - 24), m[0])]
    result: list[MinuteMention | None] = [None] * len(tellings)
    for position, telling in enumerate(tellings):
        stop = tellings[position + 1].start if position + 1 < len(tellings) else len(read.shape)
        hit = next(
            (m for m in free if telling.start <= m[0] < stop and not _AWAY_FROM_GOAL.search(read.shape, telling.end, max(telling.end, m[0]))),
            None,
        )
        if hit is not None and hit[0] - telling.end < 90:
            free.remove(hit)
            result[position] = _mention(read, hit[2])
    for position, telling in enumerate(tellings):
        start = tellings[position - 1].end if position else 0
        before = [m for m in free if start <= m[0] < telling.start and telling.start - m[1] < 110]
        if result[position] is None and before:
            free.remove(before[-1])
            result[position] = _mention(read, before[-1][2])
    return result


def _exactish(read: ReadSentence, index: int) -> bool:
    return _mention(read, index).half is None


def _mention(read: ReadSentence, index: int) -> MinuteMention:
    value = read.mentions[index].value
    assert isinstance(value, MinuteMention)
    return value


def _scorer(index: int, telling: Telling, reading: Reading) -> str | None:
    read = reading.sentences[index]
    if telling.scorer is not None:
        return str(read.mentions[telling.scorer].value)
    inside = [m for m in re.finditer(r"<P(\d+)>", read.shape[: telling.start])]
    if inside:
        return str(read.mentions[int(inside[-1][1])].value) if len({m[1] for m in inside}) == 1 else None
    for back in (1, 2):
        if index - back < 0:
            return None
        before = reading.sentences[index - back]
        if before.sentence.part in {"caption", "heading", "title"} or before.quoted:
            continue
        found, _ = find_tellings(index - back, before)
        named = [t for t in found if t.scorer is not None]
        if named:
            return str(before.mentions[named[-1].scorer or 0].value)
        people = [m for m in before.mentions if m.kind == "person"]
        if people:
            return str(people[0].value) if len({p.value for p in people}) == 1 or back == 1 else None
    return None


def _side(
    read: ReadSentence, telling: Telling, scorer: str, here: dict[str, TeamRef], keys: frozenset[str]
) -> tuple[str | None, float]:
    """The side the words of this sentence give the goal to, with a weight."""
    votes: Counter[str] = Counter()
    for weight, person, team in ties(read, here):
        if person == scorer and team in keys:
            votes[team] += weight
    if telling.team is not None:
        team_ref = team_of(read, telling.team, here)
        if team_ref is not None and team_ref.key in keys:
            votes[team_ref.key] += 4
    if not votes:
        return None, 0.0
    (best, weight), *rest = votes.most_common(2)
    return (None, 0.0) if rest and rest[0][1] == weight else (best, float(weight))


def with_minute(told: ToldGoal, minute: int | None, added: int | None) -> ToldGoal:
    """The same telling with another minute."""
    return replace(told, minute=minute, added=added)
