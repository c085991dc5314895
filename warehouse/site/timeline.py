"""The minute axis of a match: where on it each goal and sending-off stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Row = Mapping[str, Any]

WIDTH = 720
"""Units across; the axis begins and ends `MARGIN` from the edges."""
MARGIN = 24
_NEAR = 60
"""Names closer than this many units stand on different levels."""
_LEVELS = 3


@dataclass(frozen=True, slots=True)
class Axis:
    """The drawing's height and the height at which the axis lies, with room only for the levels in use."""

    height: int
    y: int


def axis_of(marks: Sequence["Mark"]) -> Axis:
    """The axis of a match: 24 units a level above it for the home side, below it for the away side."""
    above, below = (
        max((mark.level + 1 for mark in marks if mark.side == side), default=0) for side in ("home", "away")
    )
    y = 14 + _STEP * above
    return Axis(y + 28 + _STEP * below, y)


_STEP = 24


@dataclass(frozen=True, slots=True)
class Mark:
    """One event on the axis: `what` goal or card, `x` in units, `side` home (above) or away, `level` 0 nearest."""

    x: float
    side: str
    level: int
    what: str
    who: str
    event: Row

    def rise(self) -> int:
        """How far its name stands above the axis, negative below it."""
        return 16 + _STEP * self.level if self.side == "home" else -(38 + _STEP * self.level)


def length_of(match: Row) -> int:
    """Minutes of the axis: 90, or 120 after extra time."""
    latest = max((goal["minute"] or 0 for goal in match["goals"]), default=0)
    return 120 if match.get("extra_time") or latest > 90 else 90


def marks_of(match: Row) -> list[Mark]:
    """The events whose minute is known, in order, those of a side that lie close together on levels of their own."""
    length = length_of(match)
    events = [("goal", goal) for goal in match["goals"]] + [("card", card) for card in match["cards"]]
    timed = [(what, event) for what, event in events if event["minute"] is not None]
    timed.sort(key=lambda one: (one[1]["minute"], one[1].get("added") or 0))
    marks: list[Mark] = []
    for what, event in timed:
        side = "home" if event["team_id"] == match["home_id"] else "away"
        x = place(event["minute"], event.get("added"), length)
        who = event["scorer"] if what == "goal" else event["player"]
        marks.append(Mark(x, side, _level(marks, side, x), what, who, event))
    return marks


def place(minute: int, added: int | None, length: int) -> float:
    """Units from the left edge of a minute; stoppage time stands just behind its half."""
    share = min(minute + min(added or 0, 5) * 0.2, length + 1) / length
    return round(MARGIN + share * (WIDTH - 2 * MARGIN), 1)


def ticks_of(length: int) -> Sequence[tuple[int, float]]:
    """The minutes that are written on the axis, with their place."""
    return [(minute, place(minute, None, length)) for minute in range(0, length + 1, 15)]


def _level(marks: Sequence[Mark], side: str, x: float) -> int:
    taken = {mark.level for mark in marks if mark.side == side and x - mark.x < _NEAR}
    return next((level for level in range(_LEVELS) if level not in taken), 0)
