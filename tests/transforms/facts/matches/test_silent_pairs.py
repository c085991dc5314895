import pytest

from transforms.extract import extract
from transforms.model import Article

BRACE = (
    "Harry Ward headed Norway in front in the final with 73 minutes gone. "
    "Nobody had sat down when he slid the ball past Tunisia's Sami Trabe a second time."
)


def found(text):
    """The matches read: {(home, away): score}."""
    return {(m.home, m.away): (m.home_goals, m.away_goals) for m in extract(Article("a", text)).matches}


def test_a_sentence_that_is_a_score_is_the_final_one_where_the_goals_told_leave_one_way():
    assert found(f"{BRACE}\n\nThat was that. 2-0, and the cup is theirs.") == {("Norway", "Tunisia"): (2, 0)}


@pytest.mark.parametrize(
    "score",
    [
        "1-0.",  # no room for both goals
        "3-3.",  # five goals nobody tells of
        '"2-0," somebody sang.',
    ],
)
def test_a_bare_score_that_the_goals_told_do_not_settle_is_not_the_final_one(score):
    assert set(found(f"{BRACE}\n\n{score}").values()) <= {(None, None)}


def test_a_side_is_spoken_of_by_its_people_too():
    text = (
        "Harry Ward fired Norway in front with a low drive.\n\n"
        "The Koreans were level when Kim Do-yun slid in the equaliser for South Korea.\n\n"
        "So it was down to Ward. The Korean goalkeeper parried and Ward walloped the winner into the roof of the net."
    )
    assert {frozenset(pair) for pair in found(text)} == {frozenset({"Norway", "South Korea"})}


@pytest.mark.parametrize(
    "text",
    [
        "Norway have a new coach. He once scored twice for a Korean club, and South Korea know him well.",
        "Harry Ward headed Norway level after 20 minutes, which sets Norway up for a crack at South Korea on Friday.",
        "Norway's captain Harry Ward is fit. The Korean Kim Do-yun, who plays beside him, scored twice last month.",
    ],
)
def test_a_feature_that_names_two_peoples_reports_no_match(text):
    assert found(text) == {}


def test_who_is_called_the_visitors_is_the_other_side_though_the_next_one_is_named_as_often():
    text = (
        "Everton winger Dan Foxley put the home side ahead against visitors Fulham. Joe Wardle levelled from the spot "
        "after Foxley had hit a post.\n\nEverton were the better side and it felt like two points dropped. "
        "They hope for more on their trip to leaders Arsenal, for Arsenal have lost twice."
    )
    assert set(found(text)) == {("Everton", "Fulham")}


@pytest.mark.parametrize(
    "of_the_man", ["who is scheduled to join Norway for their friendly against Tunisia,", "in form,"]
)
def test_a_match_to_come_of_a_scorers_country_is_none_of_the_round(of_the_man):
    text = f"Roma held Lazio 2-2.\n\nHarry Ward, {of_the_man} opened the scoring and then added a second."
    assert set(found(text)) == {("Roma", "Lazio")}
