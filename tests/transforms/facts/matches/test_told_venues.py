"""Venues told between the lines: (text, the home side), None where the words leave it open."""

import pytest

from transforms.extract import extract
from transforms.model import Article

DRAW = "Leeds drew 1-1 with Burnley. "
WIN = "Leeds beat Burnley 2-1. "
TOLD = [
    # who was answered by the visitors was at home, and who answered the hosts was away
    (DRAW + "Leeds led through Fox but the visitors equalised late on.", "Leeds United"),
    (DRAW + "Fox put the hosts ahead before Burnley hit back.", "Leeds United"),
    (DRAW + "Fox put the hosts in front, but Leeds levelled.", "Burnley"),
    (DRAW + "Fox put Leeds ahead but Hart equalised for the hosts.", "Burnley"),
    (DRAW + "Hart struck for Burnley but the hosts made sure of a draw.", "Leeds United"),
    (DRAW + "Burnley pressed for an hour, but the hosts stood firm.", "Leeds United"),
    # how it ended for the hosts
    (WIN + "Hart scored a late consolation for the visitors.", "Leeds United"),
    (WIN + "Fox hit the winner for the visitors.", "Burnley"),
    (WIN + "It was the home side who took all three points.", "Leeds United"),
    # who came from behind was not the side that scored first
    ("Leeds came from 1-0 down to beat Burnley 2-1. The hosts had opened a 1-0 lead with Fox's header.", "Burnley"),
    ("Leeds, who lost last week, came from behind to beat Burnley 2-1. The visitors had struck first.", "Leeds United"),
    (
        "Leeds came from two goals down to beat Burnley 3-2. The visitors, who drew, took the lead in the 9th minute.",
        "Leeds United",
    ),
    # of several sides at once
    ("There were away wins for Leeds and Watford.\n\nLeeds beat Burnley 2-1. Watford beat Derby 1-0.", "Burnley"),
    ("Leeds and Watford both had home wins.\n\nLeeds beat Burnley 2-1. Watford beat Derby 1-0.", "Leeds United"),
    (WIN + "It was Burnley who had the home advantage.", "Burnley"),
    ("Leeds won 2-1 at the home of champions Burnley.", "Burnley"),
]
OPEN = [
    DRAW + "Fox scored against Leeds but the visitors equalised.",
    DRAW + "Leeds sent cross after cross into the Burnley box but the visitors stood firm.",
    DRAW + "Leeds had chances, but the visitors could not take theirs.",
    DRAW + "Leeds led and the hosts held out.",
    DRAW + "Hart scored a late consolation for the visitors.",
    WIN + "There were home wins for Leeds and Burnley in the spring.",
    "Leeds came from 1-0 down to beat Burnley 2-1. The hosts took a 2-1 lead through Fox.",
    "Leeds came from behind to beat Burnley 2-1. The hosts took the lead in the 70th minute through Fox.",
    "Leeds came from behind to beat Burnley 2-1. The hosts had the first chance, but Fox shot over.",
    WIN + "Nobody spoke of the winner for a week.",
]


def homes(text):
    return [m.home if m.venue_known else None for m in extract(Article(id="told", text=text)).matches]


@pytest.mark.parametrize(("text", "home"), TOLD, ids=[t for t, _ in TOLD])
def test_a_match_was_where_the_words_put_it_between_the_lines(text, home):
    assert home in homes(text)


@pytest.mark.parametrize("text", OPEN)
def test_these_words_put_it_nowhere(text):
    assert homes(text) == [None]
