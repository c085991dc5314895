"""Words at the edge of a name that are none of it: "New Kelby striker", "Will Kelby hold on?", "Holt New signing strikes"."""

import re

IN_FRONT = frozenset(("new", "will"))
_RECRUIT = re.compile(
    r" (?:signing|boy|recruit|arrival|coach|manager|boss|head|striker|midfielder|defender|goalkeeper|keeper|captain|skipper|owner)s?\b"
)
# "Will Kelby| continue to win?"
_ASKED = re.compile(r" [a-z][^.!?\n]{3,120}\?")


def is_recruit(text: str, end: int) -> bool:
    """Whether "New" that ends there is a new man's, as in a headline that lost its colon: "Kelby 4-3 Holt New| signing strikes"."""
    return _RECRUIT.match(text, end) is not None


def is_in_front(text: str, start: int, rest: int, end: int) -> bool:
    """Whether the word that begins a name is none of it: "New Kelby striker", "Will Kelby hold on?", beside a plain "Kelby".

    >>> t = "Kelby won. New Kelby striker Joe Fox scored. New Holt striker Dan Hart did not."
    >>> is_in_front(t, 11, 15, 20), is_in_front(t, 45, 49, 53)
    (True, False)
    """
    behind = _RECRUIT if text.startswith("New", start) else _ASKED
    whole, name = text[start:end], text[rest:end]
    return behind.match(text, end) is not None and text.count(name) > text.count(whole) == 1
