"""The team that the lines below a heading are about: "Lecce", "19th: Lecce (30 points)", "Lecce's remaining fixtures"."""

import re

from transforms.facts.scene import Scene
from transforms.facts.standings.place_words import ORD
from transforms.reading.mentions import TeamRef

_HEADING = re.compile(
    rf"^\W*(?:\d{{1,2}}[.)] |{ORD}[:,-]? )?(?:the )?(?P<team><T\d+>)(?:'s?)?(?: ?\([^()<>]{{0,60}}\))?(?: (?:remaining|upcoming|next|final|league))?"
    r"(?: (?:fixtures?|games?|matches|run-in|schedule|running|programme))?(?: left| remaining| to come)?\W*$"
)
_FAR = 12
"""Lines below a heading that are still about its team."""
_LONG = 160
"""Characters of a line; what is longer is prose, in which the next line may be about anybody."""


def team_above(scene: Scene, index: int) -> TeamRef | None:
    """The team of the nearest heading above a line, where nothing but short lines stands between."""
    for above in range(index - 1, max(-1, index - 1 - _FAR), -1):
        shape = scene.shape(above)
        if len(shape) > _LONG:
            return None
        heading = _HEADING.match(shape)
        if heading is not None:
            return scene.team(above, heading["team"])
    return None
