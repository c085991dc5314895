import pytest

from transforms.extract import extract
from transforms.model import Article


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Everton edged past Fulham. A 1-1 draw on the night made it 2-1 on aggregate at Goodison Park.", (1, 1)),
        ("Everton edged past Fulham. A 2-1 win on the night made it 3-2 on aggregate at Goodison Park.", (None, None)),
    ],
)
def test_the_draw_on_the_night_is_the_score_of_who_went_through_on_aggregate(text, score):
    (match,) = extract(Article("a", text)).matches
    assert (match.home_goals, match.away_goals) == score


@pytest.mark.parametrize(
    ("goals", "score"),
    [
        # the opener that he only made is none of his
        (
            (
                "Everton's Harry Ward set up Joe Fox's opener before converting a 60th-minute penalty."
                " Fox drove his shot into the corner. Ward sent the keeper the wrong way from the spot."
            ),
            (2, 0),
        ),
        # two openers are one too many
        ("Joe Fox opened the scoring on 20 minutes. Harry Ward opened the scoring on 60 minutes.", (None, None)),
    ],
)
def test_a_score_is_counted_from_goals_that_do_what_they_say(goals, score):
    (match,) = extract(Article("a", "Everton beat Fulham at Goodison Park. " + goals)).matches
    assert (match.home_goals, match.away_goals) == score
