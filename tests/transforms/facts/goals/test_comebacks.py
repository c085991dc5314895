import pytest

from transforms.facts.goals.comebacks import find_deficits
from transforms.facts.grammar.team_shapes import shape_teams
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def deficits(text):
    """By the name of each side how many goals the first sentence has it behind."""
    reading = read(lay_out(Article("a", f"{text} Everton met Fulham.")), load_reference())
    names = {team.name: key for key, team in reading.teams.items()}
    (told,) = shape_teams(reading, [0], (names["Everton"], names["Fulham"]), {}, {})
    return {reading.teams[key].name: goals for key, goals in find_deficits(told).items()}


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Everton came from behind to beat Fulham.", {"Everton": 1}),
        ("Everton came from two goals down to beat Fulham 3-2.", {"Everton": 2}),
        ("Everton fought back from 2-0 down to draw.", {"Everton": 2}),
        ("Everton recovered from a goal behind.", {"Everton": 1}),
        ("Everton overcame a two-goal deficit.", {"Everton": 2}),
        ("Everton threw away a two-goal lead.", {"Fulham": 2}),
        ("A stunning comeback from Everton kept hopes alive.", {"Everton": 1}),
        ("A comeback from injury helped Everton.", {}),
        # nobody knows who scored first, it has not happened, or it was another day
        ("Everton came back from 3-1 down to draw.", {}),
        ("Everton should have come from behind to win.", {}),
        ("Everton came from behind to beat Leeds last week.", {}),
        ("A corner came from behind the goal.", {}),
        ("Everton's cross came from behind him.", {}),
        ("Everton led, but Ward came from behind to steal the ball.", {}),
    ],
)
def test_a_side_was_behind_where_the_words_say_so(text, behind):
    assert deficits(text) == behind


def test_a_side_so_many_down_that_came_back_was_behind():
    told = "Everton, 2-0 down to Fulham with six minutes left, came back for a 3-2 win."
    assert deficits(told) == {"Everton": 2}
    assert deficits("Everton, 2-0 down to Fulham with six minutes left, gave up.") == {}
