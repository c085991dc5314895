"""Sides of lists: whose the scorers below a result are, where a mark, a line or their minutes part the two sides."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from transforms.facts.goals.summary_lines import stands_for
from transforms.facts.goals.tellings import LISTED, Telling
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.scores import ScoreMention

# "Roma 2-1 Lazio", "Roma 2 Lazio 1", at the head of a line
_RESULT = re.compile(
    r"\W*<T(?P<first>\d+)>[\"”]?,?\ (?:<S(?P<score>\d+)>\ [\"“]?<T(?P<second>\d+)>|(?P<n>\d{1,2}),?\ <T(?P<other>\d+)>,?\ (?P<m>\d{1,2}))(?=\W|$)"
)
# "Fox 12, Ward 60 | – | Hart 45"
_MARK = re.compile(r"[;|/–—]|\ -\ ")
_MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class _Result:
    """A result as a line prints it: the keys of its teams, their goals, and where it ends."""

    keys: tuple[str, str]
    goals: tuple[int, int]
    end: int


def part_lists(reading: Reading, found: Mapping[int, list[Telling]]) -> dict[int, list[Telling]]:
    """The tellings by sentence, those of a list below or behind a result with the side that it gives them.

    A list gives the scorers of the first side first. It does so for sure where it has as many as the result counts,
    and where the two parts are two lines, are parted by a mark of their own, or are each in the order of time.
    A list by running score gives each goal to the side whose figure grew, in the order of the result above.
    """
    told = _decoded(reading, found)
    for index, read in enumerate(reading.sentences):
        result = _find_result(read) if "<T" in read.shape else None
        if result is None:
            continue
        for place, telling, side in _by_score(_below(reading, told, index, result, _is_running)):
            sided = replace(telling, side=result.keys[side])
            told[place] = [sided if t is telling else t for t in told[place]]
        if 0 in result.goals:
            continue
        listed = list(_below(reading, told, index, result, _is_open))
        if len(listed) == sum(result.goals) and _is_parted(reading, listed, result.goals[0]):
            for number, (place, telling) in enumerate(listed):
                sided = replace(telling, side=result.keys[number >= result.goals[0]])
                told[place] = [sided if t is telling else t for t in told[place]]
    return told


def _decoded(reading: Reading, found: Mapping[int, list[Telling]]) -> dict[int, list[Telling]]:
    """The tellings by sentence, those of a list with the one side that the code in it stands for."""
    codes = {t.code for told in found.values() for t in told if t.code}
    if not codes:
        return dict(found)
    often = Counter(m.value for read in reading.sentences for m in read.mentions if isinstance(m.value, TeamRef))
    main = [team for team, _ in often.most_common(_PAIR)]
    sides = {code: _coded(code, main) or _coded(code, [*often]) for code in codes}
    meant = {code: team for code, team in sides.items() if team is not None}
    if len(codes) == _PAIR and len(meant) == 1 and len(main) == _PAIR and set(meant.values()) <= {*main}:
        other = next(team for team in main if team not in meant.values())
        meant |= dict.fromkeys(codes - meant.keys(), other)
    return {
        index: [replace(t, side=meant[t.code].key) if t.code in meant else t for t in told]
        for index, told in found.items()
    }


_PAIR = 2
"""The teams of one match."""


def _coded(code: str, teams: Sequence[TeamRef]) -> TeamRef | None:
    """The one team that a code stands for best."""
    fits = {team: stands_for(code, team.name) for team in teams}
    best = max(fits.values(), default=0)
    found = [team for team, fit in fits.items() if fit == best]
    return found[0] if best and len(found) == 1 else None


def _find_result(read: ReadSentence) -> _Result | None:
    match = _RESULT.match(read.shape)
    if match is None:
        return None
    first, second = (read.mentions[int(n)].value for n in (match["first"], match["second"] or match["other"]))
    score = read.mentions[int(match["score"])].value if match["score"] else None
    if not isinstance(first, TeamRef) or not isinstance(second, TeamRef):
        return None
    goals = (score.first, score.second) if isinstance(score, ScoreMention) else (int(match["n"]), int(match["m"]))
    return _Result((first.key, second.key), goals, match.end())


def _below(
    reading: Reading,
    told: Mapping[int, list[Telling]],
    index: int,
    result: _Result,
    is_one: Callable[[Telling], bool],
) -> Iterator[tuple[int, Telling]]:
    """The listed goals behind a result on its line, or on the lines below it, whose side nothing says yet."""
    behind = [t for t in told.get(index, ()) if t.start >= result.end]
    places = [index] if behind else range(index + 1, min(index + 1 + _MOST_LINES, len(reading.sentences)))
    for place in places:
        tellings = behind or told.get(place, [])
        if not tellings or not all(is_one(t) for t in tellings):
            return
        yield from ((place, t) for t in tellings)


def _is_open(telling: Telling) -> bool:
    """Whether a telling is an entry of a list that does not say for whom it was."""
    return telling.rule == LISTED and telling.team is None and telling.side is None and telling.score is None


def _is_running(telling: Telling) -> bool:
    """Whether a telling is an entry of a list by running score that does not say for whom it was."""
    return telling.rule == LISTED and telling.team is None and telling.side is None and telling.score is not None


def _by_score(listed: Iterable[tuple[int, Telling]]) -> Iterator[tuple[int, Telling, int]]:
    """The entries with 0 or 1 for the side, as the result prints them, whose score grew by one."""
    before = (0, 0)
    for place, telling in listed:
        score = (telling.score.first, telling.score.second) if telling.score is not None else before
        grown = (score[0] - before[0], score[1] - before[1])
        if grown in _ONE_MORE:
            yield place, telling, _ONE_MORE.index(grown)
        before = score


_ONE_MORE = ((1, 0), (0, 1))


def _is_parted(reading: Reading, listed: Sequence[tuple[int, Telling]], cut: int) -> bool:
    """Whether the entries are those of one side and, from `cut` on, of the other."""
    (place, last), (next_place, first) = listed[cut - 1 : cut + 1]
    if place != next_place:
        lines = [{p for p, _ in part} for part in (listed[:cut], listed[cut:])]
        return (len(listed) > _ONE_EACH and all(len(one) == 1 for one in lines)) or _is_in_two_turns(listed, cut)
    if last.start == first.start:
        return False
    marks = list(_MARK.finditer(reading.sentences[place].shape, listed[0][1].start, listed[-1][1].start))
    own = len(marks) == 1 and last.end <= marks[0].start() + 1 and marks[0].end() - 1 <= first.start
    return own or _is_in_two_turns(listed, cut)


_ONE_EACH = 2
"""Two lines of one goal each may stand in the order in which they fell."""


def _is_in_two_turns(listed: Sequence[tuple[int, Telling]], cut: int) -> bool:
    """Whether both parts tell their goals in the order of time, and the whole does not."""
    first, second = _opening(listed[:cut]), _opening(listed[cut:])
    return first == sorted(first) and second == sorted(second) and first[-1] > second[0]


def _opening(listed: Sequence[tuple[int, Telling]]) -> list[tuple[int, int]]:
    """The first moment of each entry, in the order of the list."""
    firsts: dict[tuple[int, int], tuple[int, int]] = {}
    for place, telling in listed:
        said = telling.minute
        firsts.setdefault((place, telling.start), (said.minute or 0, said.added or 0) if said else (0, 0))
    return list(firsts.values())
