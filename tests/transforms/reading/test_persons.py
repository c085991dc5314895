"""Names that are nobody's."""

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def people(text):
    return set(read(lay_out(Article("a", text)), load_reference()).people)


def test_what_a_match_is_called_in_quotation_marks_is_no_person():
    assert "Gulf Classico" not in people("Arsenal beat Chelsea 2-0 in what was billed as “Gulf Classico” at home.")


def test_a_man_quoted_once_and_named_again_is_one():
    text = "The banner said “Joe Fox” in red. Joe Fox scored twice as Arsenal beat Chelsea 2-0."
    assert "Joe Fox" in people(text)


def test_who_brought_home_a_title_scored_no_goal():
    text = "Arsenal beat Chelsea 2-0. Among their legends was Joe Fox, who helped bring home two titles."
    assert extract(Article("a", text)).matches[0].goals == ()


def test_a_club_that_is_printed_in_full_is_meant_by_the_name_of_its_country():
    text = "Emirates Club were beaten. Hatta Club's 4-2 defeat of promoted Emirates was their first win."
    matches = extract(Article("a", text)).matches
    assert [(m.home_id, m.away_id) for m in matches] == [("hatta-club", "emirates-club")]


def test_a_first_name_makes_a_town_and_a_newspapers_word_a_surname():
    assert "Adriana Leon" in people("Adriana Leon scored for Canada, who beat Costa Rica 2-0.")
    assert "Christen Press" in people("Angel City drew 1-1 with Arsenal. Christen Press scored for Angel City.")
    assert "Evening Press" not in people(
        "Arsenal beat Chelsea 2-0, the Evening Press said. Evening Press readers agreed."
    )


def test_a_people_may_have_a_word_in_front_that_ranks_it():
    text = "Canada beat Mexico 2-0. Dan Fox got the second for the eighth-ranked Canadians."
    (match,) = extract(Article("a", text)).matches
    assert [(goal.scorer, goal.team) for goal in match.goals] == [("Dan Fox", "home")]
