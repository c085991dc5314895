"""Which of several people of one surname is meant."""

import pytest

from transforms.reading.bearers import bearers
from transforms.reading.names import Name
from transforms.reading.people import MOST_BEARERS


def meant(text, *names):
    """Whom the lone surname at the end stands for; `names` are the people of the text in order."""
    found, at = [], 0
    for name in names:
        at = text.index(name, at)
        found.append(Name(at, at + len(name), name))
        at += len(name)
    return list(bearers(text, found, {name: name for name in names}))[-1][1]


@pytest.mark.parametrize(
    ("text", "names", "whole"),
    [
        ("Yann Toure led. Toure scored.", ("Yann Toure", "Toure"), "Yann Toure"),
        ("Yann Toure led. Karl Toure came on. Toure scored.", ("Yann Toure", "Karl Toure", "Toure"), "Karl Toure"),
        ("Yann Toure crossed for Karl Toure. Toure scored.", ("Yann Toure", "Karl Toure", "Toure"), "Toure"),
        ("Taki Toure led. Takumi Toure came on. Toure scored.", ("Taki Toure", "Takumi Toure", "Toure"), "Toure"),
    ],
)
def test_a_surname_is_his_who_was_named_last(text, names, whole):
    assert meant(text, *names) == whole


def test_more_of_one_surname_than_a_match_has_players_are_not_told_apart():
    names = [f"{chr(65 + n % 26)}{chr(97 + n)}{chr(110 + n % 10)} Kim" for n in range(MOST_BEARERS - 5)]
    assert meant(". ".join([*names, "Kim"]), *names, "Kim") == names[-1]
    names = [f"{chr(65 + n // 6)}{chr(97 + n % 6)}{chr(97 + n // 6)} Kim" for n in range(MOST_BEARERS + 1)]
    assert meant(". ".join([*names, "Kim"]), *names, "Kim") == "Kim"
