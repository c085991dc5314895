"""Tellings: what one sentence says of one goal, and the near misses."""

from dataclasses import dataclass

from transforms.reading.minutes import MinuteMention
from transforms.reading.scores import ScoreMention

PLAIN = 1.0
"""The words tell a goal: "scored", "fired home", "goals from"."""
LIKELY = 0.7
"""They mostly do: "completed the comeback", "had the final say"."""
UNSURE = 0.4
"""They tell a strike or an effort that something else must make a goal: "a Fox header", "finished from close range"."""
LISTED = "scorers' list"
"""The rule of what a list of scorers tells."""
FAINT = 0.2
"""They were refused, though not for a reason that leaves no goal: "got the chance to convert"."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One sentence's word on one goal (or `count` goals of one scorer).

    `scorer` is the index of the person's mention in the sentence, or None with `pronoun` for "he".
    `start` and `end` count in the shape. `nth` is which of the scorer's own goals it is, `ordinal` which of the side's.
    `strength` is how far the words alone make it a goal of this match: `PLAIN`, `LIKELY`, `UNSURE` or `FAINT`.
    A goal that only `UNSURE` or `FAINT` tellings speak for (`strong` is False) counts where the score leaves room for it.
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
    strength: float = PLAIN
    pronoun: str | None = None
    verb: int | None = None
    """Where the verb begins, of those told by one."""
    team: int | None = None
    """Index of the team the words say it counts for."""
    side: str | None = None
    """Key of the team it counts for, where words of another sentence say so."""
    code: str | None = None
    """What stands in a list for the team it counts for, in small letters: "har" of Harwick Town."""
    again: bool = False
    """Whether the words say that he had scored before: "struck again", "through Fox again"."""

    beside: bool = False
    """Whether it is an own goal that its sentence tells beside a goal of the same man."""

    @property
    def strong(self) -> bool:
        """Whether the words alone are enough."""
        return self.strength > UNSURE


@dataclass(frozen=True, slots=True)
class NearMiss:
    """Words that looked like a goal and why they were not taken; `start` and `end` count in the shape."""

    sentence: int
    start: int
    end: int
    reason: str
