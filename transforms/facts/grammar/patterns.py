"""How a pattern over sentence shapes is written: `{T}` is any team, `{T:name}` a team captured by name.

The letters are those of `transforms.reading.mentions.LETTERS`; `{TR}` takes a team or "the hosts".
"""

import re
from functools import cache

from transforms.reading.triggers import Triggered, triggered

_SLOT = re.compile(r"\{(?P<letters>[A-Z]+)(?::(?P<name>\w+))?\}")


def shape_pattern(pattern: str) -> Triggered:
    """The compiled pattern; captured groups hold the index of the mention.

    >>> shape_pattern(r"{T:winner} beat {T:loser}").search("<T0> beat <T1> <S2>")["loser"]
    '1'
    """
    return _compile(pattern)


@cache
def _compile(pattern: str) -> Triggered:
    return triggered(_SLOT.sub(_slot, pattern))


def _slot(slot: re.Match[str]) -> str:
    letters = slot["letters"]
    kind = letters if len(letters) == 1 else f"[{letters}]"
    number = rf"(?P<{slot['name']}>\d+)" if slot["name"] else r"\d+"
    return f"<{kind}{number}>"


def alternatives(table: str) -> str:
    """A pattern for any of the phrases of a table, one a line or separated by commas, longest first."""
    phrases = [p.strip() for line in table.splitlines() for p in line.split(",") if p.strip()]
    return "(?:" + "|".join(p.replace(" ", r"\ ") for p in sorted(phrases, key=len, reverse=True)) + ")"
