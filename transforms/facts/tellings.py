"""Tellings: what one sentence says of one goal, and the near misses."""

from dataclasses import dataclass

from transforms.reading.minutes import MinuteMention
from transforms.reading.scores import ScoreMention


@dataclass(frozen=True, slots=True)
class Telling:
    """One sentence's word on one goal (or `count` goals of one scorer).

    `scorer` is the index of the person's mention in the sentence, or None with `pronoun` for "he".
    `start` and `end` count in the shape. `nth` is which of the scorer's own goals it is, `ordinal` which of the side's.
    `strong` is False where the words alone do not make it a goal.
    """

    sentence: int
    start: int
    end: int
    scorer: int | None
    rule: str
    count: int = 1
    nth: int | None = None
    own_goal: bool = False
    penalty: bool = False
    minute: MinuteMention | None = None
    score: ScoreMention | None = None
    strong: bool = True
    pronoun: str | None = None
    team: int | None = None
    """Index of the team the words say it counts for."""


@dataclass(frozen=True, slots=True)
class NearMiss:
    """Words that looked like a goal and why they were not taken; `start` and `end` count in the shape."""

    sentence: int
    start: int
    end: int
    reason: str
