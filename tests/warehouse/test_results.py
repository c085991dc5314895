"""Of several statements on one match, which is believed, and what becomes of the others."""

from datetime import date

import pytest

from tests.warehouse.press import article, goal, listed, march, match, red
from warehouse.load import load_reference
from warehouse.rows import AwardRow

SUNDAY = date(2022, 3, 13)
SCORE = "select home_goals || '-' || away_goals from fixtures"
LOST = "select fact, kept, kept_source, other, other_source, why from disagreements order by all"


def told(score, name, publisher=None, *goals, **more):
    """One paper's report of Torino v Inter."""
    return article(
        name, match("Torino", "Inter", score, SUNDAY, *goals, **more), publisher=publisher or f"Paper {name}"
    )


def test_the_fixture_list_is_believed_before_three_papers(lists, read, ask):
    lists(listed("Torino", "Inter", (1, 1), SUNDAY))
    read(*(told((2, 1), name) for name in "abc"))
    assert ask(SCORE) == ["1-1"]
    assert ask(LOST) == [("score", "1-1", "the list", "2-1", f"Paper {name}", "list before report") for name in "abc"]


def test_the_editor_is_believed_before_the_fixture_list(lists, ask):
    lists(listed("Torino", "Inter", (1, 1), SUNDAY))
    lists(listed("Torino", "Inter", (1, 2), None), origin="the editor", kind="editor")
    assert ask(SCORE) == ["1-2"]
    assert ask("select date, score_from from fixtures") == [(SUNDAY, "editor")]
    assert ask(LOST) == [("score", "1-2", "the editor", "1-1", "the list", "editor before list")]


def test_two_papers_are_believed_before_one(read, ask):
    read(told((2, 1), "a"), told((1, 1), "b"), told((1, 1), "c"))
    assert ask(SCORE) == ["1-1"]
    assert ask(LOST) == [("score", "1-1", "Paper b", "2-1", "Paper a", "told by more sources")]


def test_two_articles_of_one_paper_are_one_source(read, ask):
    scorers = (goal("home", "Bremer"), goal("home", "Brekalo"), goal("away", "Sanchez"))
    read(told((1, 1), "a", "One"), told((1, 1), "b", "One"), told((2, 1), "c", "Other", *scorers))
    assert ask(SCORE) == ["2-1"]


def test_a_printed_score_is_believed_before_a_counted_one(read, ask):
    read(told((2, 1), "a", inferred=True), told((1, 1), "b"))
    assert ask("select home_goals, inferred from fixtures") == [(1, False)]
    assert ask("select why from disagreements") == ["printed before counted"]


def test_scorers_that_make_the_score_beat_scorers_that_do_not(read, ask):
    read(
        told((2, 1), "a", None, goal("home", "Bremer", 11)),
        told((1, 1), "b", None, goal("home", "Bremer", 11), goal("away", "Sanchez", 90)),
    )
    assert ask(SCORE) == ["1-1"]
    assert ask("select why from disagreements where fact = 'score'") == ["its scorers make its score"]


def test_a_score_with_fewer_goals_than_its_scorers_loses(read, ask):
    read(told((0, 1), "a", None, goal("home", "Bremer", 11)), told((1, 1), "b"))
    assert ask(SCORE) == ["1-1"]
    assert ask("select why from disagreements where fact = 'score'") == ["its scorers fit its score"]


def test_of_equals_the_later_is_believed(read, ask):
    one = article("a", match("Torino", "Inter", (2, 1), SUNDAY), published=date(2022, 3, 15), publisher="One")
    read(one, told((1, 1), "b"))
    assert ask(SCORE) == ["2-1"]
    assert ask("select why from disagreements") == ["told later"]


def test_a_corrected_article_takes_its_error_with_it(read, ask):
    read(told((2, 1), "a"))
    read(article("a", match("Torino", "Inter", (1, 1), SUNDAY), publisher="Paper a", captured=march(15)))
    assert ask(SCORE) == ["1-1"]
    assert ask(LOST) == []


def test_an_award_stands_in_place_of_the_score_on_the_pitch(con, lists, ask):
    ruling = AwardRow("serie-a", "2021-22", "torino", "inter", 3, 0, date(2022, 3, 20), "an unregistered player")
    load_reference(con, [], [], [], awards=[ruling])
    lists(listed("Torino", "Inter", (1, 1), SUNDAY, goal("home", "Bremer", 11), goal("away", "Sanchez", 90, 3)))
    assert ask("select home_goals, away_goals, status, awarded_reason from fixtures") == [
        (3, 0, "walkover", "an unregistered player")
    ]
    assert ask("select fact, kept, other, why from disagreements") == [
        ("score", "3-0", "1-1", "awarded: an unregistered player")
    ]
    assert ask("select scorer from goals order by minute") == ["Bremer", "Sanchez"]
    assert ask("select state from fixture_ledger") == ["awarded"]


def test_an_outcome_without_a_score_is_kept_and_held_against_the_score(lists, read, ask):
    read(told(None, "a", outcome="draw"))
    assert ask("select home_goals, outcome from fixtures") == [(None, "draw")]
    lists(listed("Torino", "Inter", (2, 1), SUNDAY))
    assert ask("select home_goals, outcome from fixtures") == [(2, "home")]
    assert ask("select fact, kept, other, why from disagreements") == [("outcome", "home", "draw", "the score says so")]


def test_what_only_one_source_tells_of_a_match_is_taken_from_it(lists, read, ask):
    lists(listed("Torino", "Inter", (1, 1), SUNDAY, round="Matchday 29", half_time=(1, 0)))
    read(told((1, 1), "a", venue="Stadio Grande Torino", referee="Marco Guida", attendance=15019, half_time=(0, 0)))
    row = ask("select round, half_time_home, half_time_away, venue, referee, attendance from fixtures")
    assert row == [("Matchday 29", 1, 0, "Stadio Grande Torino", "Marco Guida", 15019)]
    assert ask("select fact, kept, other from disagreements") == [("half-time", "1-0", "0-0")]


@pytest.mark.parametrize("shootout", [(4, 2), (None, None)])
def test_a_shoot_out_counts_as_a_draw_with_its_kicks_beside_it(read, ask, shootout):
    read(told((1, 1), "a", shootout=shootout, extra_time=True, competition="Coppa Italia"))
    row = ask("select outcome, extra_time, shootout, shootout_home, shootout_away from fixtures")
    assert row == [("draw", True, True, *shootout)]


def test_confidence_falls_with_every_source_that_says_otherwise(read, ask):
    read(told((1, 1), "a"), told((1, 1), "b"), told((2, 1), "c"))
    assert ask("select confidence from fixtures") == [0.6]


def test_sendings_off_of_several_papers_are_one_with_the_minute_that_is_known(read, ask):
    read(
        told((1, 1), "a", red_cards=(red("away", "Arturo Vidal"),)),
        told((1, 1), "b", red_cards=(red("away", "Vidal", 80),)),
    )
    assert ask("select player, team, minute, sources from cards") == [("Arturo Vidal", "Inter", 80, 2)]


def test_an_article_that_looks_back_at_two_meetings_tells_two_matches(read, ask):
    read(
        article(
            "look-back",
            match("Torino", "Inter", (0, 2), date(2019, 11, 23)),
            match("Torino", "Inter", (1, 1), SUNDAY, goal("home", "Bremer", 11)),
        )
    )
    assert ask("select season, home_goals, away_goals from fixtures order by date") == [
        ("2019-20", 0, 2),
        ("2021-22", 1, 1),
    ]
    assert ask("select season, scorer from goals") == [("2021-22", "Bremer")]
