"""openfootball JSON: matches in one list, or in rounds; scores as {"ft": [2, 1], "ht": [1, 0]}."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from transforms.lists.entries import Entry, Problem, in_order
from transforms.model import Goal, Side, Status

# The line of each match: the n-th "team1" of the file stands where the n-th match does.
_TEAM = re.compile(r'"team1"\s*:')

_STATUSES: Mapping[str, Status] = {
    "abandoned": "abandoned",
    "awarded": "walkover",
    "canceled": "cancelled",
    "cancelled": "cancelled",
    "played": "played",
    "postponed": "postponed",
    "scheduled": "scheduled",
    "walkover": "walkover",
}


def read_openfootball_json(text: str) -> tuple[str | None, list[Entry], list[Problem]]:
    """Title, matches and problems; a file that is no JSON gives one problem with the line where it ends."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        return None, [], [Problem(error.lineno, f"no JSON from here on ({error.msg}); is the file complete?")]
    if not isinstance(data, dict) or not (
        isinstance(data.get("matches"), list) or isinstance(data.get("rounds"), list)
    ):
        return None, [], [Problem(None, 'no openfootball JSON: expected an object with "matches" or "rounds"')]
    starts = [text.count("\n", 0, match.start()) + 1 for match in _TEAM.finditer(text)]
    entries: list[Entry] = []
    problems: list[Problem] = []
    for number, (round_name, match) in enumerate(_matches(data)):
        line = starts[number] if number < len(starts) else 1
        try:
            entries.append(_entry(match, round_name, line))
        except (KeyError, TypeError, ValueError) as error:
            problems.append(Problem(line, f"match {number + 1} is not as expected: {_say(error)}"))
    title = data.get("name")
    return title if isinstance(title, str) else None, entries, problems


def _matches(data: Mapping[str, Any]) -> Iterator[tuple[str | None, Any]]:
    for match in data.get("matches") or ():
        yield (match.get("round") if isinstance(match, dict) else None), match
    for played in data.get("rounds") or ():
        for match in played.get("matches") or ():
            yield played.get("name"), match


def _entry(match: Mapping[str, Any], round_name: str | None, line: int) -> Entry:
    score = match.get("score") or {}
    if isinstance(score, list):
        score = {"ft": score}
    full, extra = _pair(score.get("ft")), _pair(score.get("et"))
    final = extra or full
    shootout = _pair(score.get("p"))
    told = match.get("status")
    status = _STATUSES[str(told).lower()] if told else ("played" if final else "scheduled")
    return Entry(
        line=line,
        home=_team(match["team1"]),
        away=_team(match["team2"]),
        day=date.fromisoformat(match["date"]) if match.get("date") else None,
        round=round_name or match.get("group"),
        status=status,
        score=final,
        half_time=_pair(score.get("ht")),
        extra_time=extra is not None,
        shootout=shootout,
        goals=in_order((*_goals(match, "goals1", "home"), *_goals(match, "goals2", "away"))),
    )


def _team(value: Any) -> str:
    name = value["name"] if isinstance(value, dict) else value
    if not isinstance(name, str):
        raise TypeError(f"a team's name is {name!r}")
    return name.strip()


def _pair(value: Any) -> tuple[int, int] | None:
    if value is None or value == []:
        return None
    home, away = value
    if not (isinstance(home, int) and isinstance(away, int)) or min(home, away) < 0:
        raise ValueError(f"a score is {value!r}")
    return home, away


def _goals(match: Mapping[str, Any], key: str, side: Side) -> Iterator[Goal]:
    for goal in match.get(key) or ():
        yield Goal(
            scorer=goal["name"],
            team=side,
            minute=_whole(goal.get("minute")),
            added=_whole(goal.get("offset")),
            own_goal=bool(goal.get("owngoal")),
            penalty=bool(goal.get("penalty")),
        )


def _whole(value: Any) -> int | None:
    return int(value) if value is not None else None


def _say(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)
