"""One article's facts against the annotated ones, both in the JSON form of `docs/facts.md`.

A match is its pair of teams.
Score, venue, date, shoot-out, goals and cards are compared within agreed matches; those of a missed match count as
missed and those of an invented match as wrong.
A match that the annotation only mentions in passing is neither right nor wrong.
"""

import operator
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from transforms.evaluation.names import TeamNames, is_same_person

Json = Mapping[str, Any]

KINDS = (
    "match",
    "score",
    "venue",
    "date",
    "goal",
    "minute",
    "own_goal",
    "penalty",
    "assist",
    "red_card",
    "shootout",
    "upcoming",
    "position",
    "points",
    "gap",
    "games_in_hand",
)
_OTHER_SIDE = {"home": "away", "away": "home"}


@dataclass(slots=True)
class Comparison:
    """Counts by kind of fact, and what was missed and wrongly claimed in words."""

    gold: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    rated: list[tuple[str, float, bool]] = field(default_factory=list)
    """Per said fact that tells how sure it is: its kind, its confidence and whether it agrees."""

    @property
    def faults(self) -> int:
        """How many facts were missed or wrongly claimed."""
        return len(self.missed) + len(self.wrong)

    def count(
        self,
        kind: str,
        gold: Sequence[Any],
        said: Sequence[Any],
        is_same: Callable[[Any, Any], bool] = operator.eq,
        show: Callable[[Any], str] = str,
        sure: Callable[[Any], float | None] = lambda _: None,
    ) -> None:
        """Pair said facts with annotated ones, each with the first that is the same and still free.

        `sure` is the confidence of a said fact, None where it has none.
        """
        left = list(gold)
        for item in said:
            hit = next((index for index, other in enumerate(left) if is_same(other, item)), None)
            self.rate(kind, sure(item), right=hit is not None)
            if hit is None:
                self.wrong.append(f"{kind}: {show(item)}")
            else:
                del left[hit]
        self.missed += [f"{kind}: {show(item)}" for item in left]
        self.gold[kind] += len(gold)
        self.said[kind] += len(said)
        self.right[kind] += len(gold) - len(left)

    def rate(self, kind: str, confidence: float | None, *, right: bool) -> None:
        """Keep how sure a said fact was, where it tells, and whether it agrees."""
        if confidence is not None:
            self.rated.append((kind, confidence, right))


def _sure(row: Json | None) -> float | None:
    """The confidence of a row, None where it has none."""
    return row.get("confidence") if row else None


def _of(row: Json | None, _fact: object) -> float | None:
    """The confidence of the row that a fact is a part of."""
    return _sure(row)


def compare(gold: Json, said: Json, names: TeamNames) -> Comparison:
    """How the facts said of one article agree with its annotation."""
    result = Comparison()
    _compare_matches(result, gold, said, names)
    _compare_upcoming(result, gold, said, names)
    _compare_standings(result, gold, said, names)
    return result


def _rows(facts: Json, key: str) -> list[Json]:
    return list(facts.get(key) or ())


def _compare_matches(result: Comparison, gold: Json, said: Json, names: TeamNames) -> None:
    left = _rows(said, "matches")
    for match in _rows(gold, "matches"):
        name = _name(match)
        orders = [names.pair_order(_pair(match), _pair(other)) for other in left]
        hit = next((index for index, order in enumerate(orders) if order), None)
        found = left[hit] if hit is not None else None
        result.count("match", [name], [name] if found else [], sure=partial(_of, found))
        if hit is None:
            _compare_one(result, match, None, name)
        else:
            _compare_one(result, match, _turned(left.pop(hit), orders[hit]), name)
    mentioned = [row["teams"] for row in _rows(gold, "mentioned")]
    for match in left:
        if not any(names.pair_order(teams, _pair(match)) for teams in mentioned):
            result.count("match", [], [_name(match)], sure=partial(_of, match))
            _compare_one(result, None, match, _name(match))


def _compare_one(result: Comparison, gold: Json | None, said: Json | None, name: str) -> None:
    """Everything within one match, both seen from the annotation's home side; None: missed or invented."""

    def show(value: object) -> str:
        return f"{name} {value}"

    result.count("score", _score(gold), _score(said), show=show, sure=partial(_of, said))
    if gold is None or gold.get("venue_known"):
        result.count("venue", _venue(gold), _venue(said), show=show)
    if gold is None or gold.get("date"):
        result.count("date", _date(gold), _date(said), show=show)
    if gold is None or None not in (gold.get("shootout") or ()):
        result.count("shootout", _shootout(gold), _shootout(said), show=show)
    _compare_goals(result, _rows(gold or {}, "goals"), _rows(said or {}, "goals"), name)
    result.count(
        "red_card",
        _rows(gold or {}, "red_cards"),
        _rows(said or {}, "red_cards"),
        lambda one, other: bool(one["team"] == other["team"] and is_same_person(one["player"], other["player"])),
        lambda card: f"{name} {card['player']} ({card['team']})",
        _sure,
    )


def _compare_goals(result: Comparison, gold: list[Json], said: list[Json], name: str) -> None:
    pairs: list[tuple[Json | None, Json | None]] = list(_pair_goals(gold, said))
    missed = [goal for goal in gold if not any(goal is one for one, _ in pairs)]
    wrong = [goal for goal in said if not any(goal is other for _, other in pairs)]
    result.gold["goal"] += len(gold)
    result.said["goal"] += len(said)
    result.right["goal"] += len(pairs)
    for goal in said:
        result.rate("goal", _sure(goal), right=any(goal is other for _, other in pairs))
    result.missed += [f"goal: {_goal(name, goal)}" for goal in missed]
    result.wrong += [f"goal: {_goal(name, goal)}" for goal in wrong]
    pairs += [(goal, None) for goal in missed] + [(None, goal) for goal in wrong]
    for kind, value in _GOAL_DETAILS.items():
        is_same = is_same_person if kind == "assist" else operator.eq
        for one, other in pairs:
            show = partial("{} {}".format, _goal(name, one or other or {}))
            result.count(kind, value(one) if one else [], value(other) if other else [], is_same, show)


def _pair_goals(gold: Iterable[Json], said: Iterable[Json]) -> Iterable[tuple[Json, Json]]:
    """Goals of one scorer pair by minute where they can, so that a brace told in either order is the same brace."""
    gold_left, said_left = list(gold), list(said)
    for exact in (True, False):
        for goal in list(said_left):
            hit = next((i for i, other in enumerate(gold_left) if _is_same_goal(other, goal, exact=exact)), None)
            if hit is not None:
                said_left = [other for other in said_left if other is not goal]
                yield gold_left.pop(hit), goal


def _is_same_goal(one: Json, other: Json, *, exact: bool) -> bool:
    if one["team"] != other["team"] or not is_same_person(one["scorer"], other["scorer"]):
        return False
    return not exact or (one.get("minute"), one.get("added")) == (other.get("minute"), other.get("added"))


_GOAL_DETAILS: Mapping[str, Callable[[Json], list[Any]]] = {
    "minute": lambda goal: [] if goal.get("minute") is None else [(goal["minute"], goal.get("added"))],
    "own_goal": lambda goal: [True] if goal.get("own_goal") else [],
    "penalty": lambda goal: [True] if goal.get("penalty") else [],
    "assist": lambda goal: [] if goal.get("assist") is None else [goal["assist"]],
}


def _compare_upcoming(result: Comparison, gold: Json, said: Json, names: TeamNames) -> None:
    result.count(
        "upcoming",
        _rows(gold, "upcoming"),
        _rows(said, "upcoming"),
        lambda one, other: names.pair_order(one["teams"], other["teams"]) != 0,
        lambda row: " v ".join(row["teams"]),
        _sure,
    )


def _compare_standings(result: Comparison, gold: Json, said: Json, names: TeamNames) -> None:
    stated, claimed = _rows(gold, "standings"), _rows(said, "standings")
    for kind in ("position", "points", "games_in_hand"):
        result.count(
            kind,
            _stated(stated, kind, names),
            _stated(claimed, kind, names),
            lambda one, other: one[1] == other[1] and names.is_same(one[0], other[0]),
            lambda fact: str(fact[:2]),
            lambda fact: fact[2],
        )
    result.count(
        "gap",
        _gaps(stated),
        _gaps(claimed),
        lambda one, other: _signed(one[2], other[2], one, other, names),
        lambda fact: str(fact[:3]),
        lambda fact: fact[3],
    )


def _stated(rows: Iterable[Json], kind: str, names: TeamNames) -> list[tuple[str, int, float | None]]:
    """What the rows say of `kind`, each team's figure once, with its confidence."""
    found = {(names.canonical(row["team"]), row[kind]): _sure(row) for row in rows if row.get(kind) is not None}
    return [(*fact, found[fact]) for fact in sorted(found)]


def _gaps(rows: Iterable[Json]) -> list[tuple[str, str, int, float | None]]:
    gaps = [(row["team"], row.get("gap"), _sure(row)) for row in rows]
    return [(team, gap["to"], gap["points"], sure) for team, gap, sure in gaps if gap and gap.get("points") is not None]


def _signed(points: int, said: int, one: Sequence[str], other: Sequence[str], names: TeamNames) -> bool:
    """Three points behind Milan is the same as Milan three points ahead."""
    straight = points == said and names.is_same(one[0], other[0]) and names.is_same(one[1], other[1])
    return straight or (points == -said and names.is_same(one[0], other[1]) and names.is_same(one[1], other[0]))


def _turned(match: Json, order: int) -> Json:
    """The match seen from the annotation's home side: as it is when `order` is 1, swapped when it is -1."""
    if order == 1:
        return match
    shootout = match.get("shootout")
    return {
        **match,
        "home": match["away"],
        "away": match["home"],
        "turned": True,
        "home_goals": match.get("away_goals"),
        "away_goals": match.get("home_goals"),
        "shootout": shootout[::-1] if shootout else shootout,
        "goals": [{**goal, "team": _OTHER_SIDE[goal["team"]]} for goal in _rows(match, "goals")],
        "red_cards": [{**card, "team": _OTHER_SIDE[card["team"]]} for card in _rows(match, "red_cards")],
    }


def _pair(match: Json) -> tuple[str, str]:
    return match["home"], match["away"]


def _name(match: Json) -> str:
    return f"{match['home']}-{match['away']}"


def _score(match: Json | None) -> list[tuple[int, int]]:
    score = (match.get("home_goals"), match.get("away_goals")) if match else (None, None)
    return [] if None in score else [score]  # type: ignore[list-item] # neither is None here


def _venue(match: Json | None) -> list[str]:
    if not match or not match.get("venue_known"):
        return []
    return ["away" if match.get("turned") else "home"]


def _date(match: Json | None) -> list[str]:
    return [match["date"]] if match and match.get("date") else []


def _shootout(match: Json | None) -> list[tuple[int, int]]:
    shootout = match.get("shootout") if match else None
    return [(shootout[0], shootout[1])] if shootout and None not in shootout else []


def _goal(match: str, goal: Json) -> str:
    added = "" if goal.get("added") is None else f"+{goal['added']}"
    return f"{match} {goal.get('scorer')} ({goal.get('team')}) {goal.get('minute')}{added}"
