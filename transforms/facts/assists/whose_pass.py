"""Whose goal a pass belongs to, where its sentence tells several."""

import re
from collections.abc import Iterable, Sequence

from transforms.facts.assists.makings import Making
from transforms.facts.assists.which_goal import TURN
from transforms.facts.goals.tellings import Telling

_OWN_STRETCH = 30
"""Characters behind another's goal in which a pass is of that."""
_THEN = re.compile(r"(?:,|\band|\bbefore) (?:then|later)\b")


def belongs_before(shape: str, others: Iterable[Telling], making: Making, start: int) -> bool:
    """Whether the pass stands right behind one of the `others`: "Ward headed in Fox's corner before Hart scored".

    `start` is where the goal begins that the pass stands in front of.
    """
    apart = TURN.search(shape, making.end, start) is not None
    return any(
        t.start < making.start
        and (making.start - t.end < _OWN_STRETCH or (apart and TURN.search(shape, t.end, making.start) is None))
        for t in others
    )


def belongs_behind(shape: str, others: Sequence[Telling], making: Making, end: int) -> bool:
    """Whether the pass leads on to one of the `others`: "set Ward up for the first, then met Hart's corner to make it two".

    `end` is where the goal ends that the pass stands behind.
    """
    then = _THEN.search(shape, end, making.start)
    return then is not None and any(t.verb is not None and making.end <= t.verb for t in others)


def is_of_his_next(told: Iterable[Telling], telling: Telling, making: Making) -> bool:
    """Whether a pass stands behind the verb of another goal of the man of `telling`, of those `told` in its sentence.

    "Ward tapped in on 17 minutes and turned in Fox's low ball on 79": the pass is of the second.
    """
    return any(
        t != telling and t.strong and t.verb is not None and telling.end <= t.verb < making.start
        for t in told
        if t.pronoun or t.scorer == telling.scorer
    )
