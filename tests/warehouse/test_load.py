"""Loading replaces, in one transaction, and twice is once."""

from dataclasses import replace
from datetime import date

import duckdb
import pytest

from tests.warehouse.press import (
    COMPETITIONS,
    NOON,
    article,
    goal,
    listed,
    march,
    match,
    mentioned,
    red,
    standing,
    streak,
    tally,
    teams,
    upcoming,
)
from transforms.model import Evidence, Rejected
from warehouse.load import load_article, load_articles, load_captures, load_listed, load_reference, load_run
from warehouse.rows import CaptureRow, DeductionRow, RunRow
from warehouse.statements import STATED_TABLES, sentence_around

SUNDAY = date(2022, 3, 13)


def everything(name="a", **more):
    """An article that states something of every kind."""
    return article(
        name,
        match("Torino", "Inter", (1, 1), SUNDAY, goal("home", "Bremer", 11), red_cards=(red("away", "Vidal", 80),)),
        standings=(standing("Inter", 3, gap=("Milan", -4), games_in_hand=1),),
        upcoming=(upcoming("Lazio", "Venezia", date(2022, 3, 14), "Lazio"),),
        tallies=(tally("Bremer", 3, "Torino"),),
        streaks=(streak("Juventus", 14),),
        mentioned=(mentioned("Inter", "Torino", (1, 0)),),
        rejected=(Rejected("goal", "tipped wide", (Evidence(0, 2, "It"),)),),
        **more,
    )


def counts(con):
    return {table: con.execute(f"select count(*) from {table}").fetchone()[0] for table in STATED_TABLES}


def contents(con):
    tables = ("articles", "captures", *STATED_TABLES, "fixture_lists")
    return {table: sorted(con.execute(f"select * from {table}").fetchall(), key=repr) for table in tables}


def test_every_kind_of_statement_has_its_table(con):
    assert load_articles(con, [everything()]) == ["new"]
    assert set(counts(con).values()) == {1}


def test_a_statement_keeps_its_words_its_sentence_and_its_rule(con):
    load_articles(con, [everything()])
    row = con.execute("select evidence, sentence, rule, confidence, extractor_version from stated_goals").fetchone()
    words = [{"start": 0, "end": 6, "text": "Bremer", "field": "text"}]
    assert row == (words, "It rained in the second half.", "test", 0.9, "1")


def test_loading_an_article_again_changes_nothing(con):
    load_articles(con, [everything()])
    before = contents(con)
    again = replace(everything(), loaded_at=march(200))
    assert load_articles(con, [again, again]) == ["same", "same"]
    assert contents(con) == before


def test_a_later_capture_replaces_all_that_the_article_stated(con):
    load_articles(con, [everything(), everything("b")])
    later = article("a", match("Torino", "Inter", (2, 1), SUNDAY), captured=march(15))
    assert load_articles(con, [later]) == ["changed"]
    assert con.execute("select home_goals from stated_results order by article_id").fetchall() == [(2,), (1,)]
    assert con.execute("select article_id from stated_goals").fetchall() == [("b",)]
    assert con.execute("select count(*) from captures").fetchone() == (3,)


def test_an_earlier_capture_that_comes_late_leaves_the_later_reading(con):
    later = article("a", match("Torino", "Inter", (2, 1), SUNDAY), captured=march(15))
    assert load_articles(con, [later, everything()]) == ["new", "older"]
    assert con.execute("select home_goals from stated_results").fetchall() == [(2,)]


def test_newer_rules_replace_the_reading_of_the_same_capture(con):
    load_articles(con, [everything()])
    assert load_articles(con, [everything(version="2")]) == ["changed"]
    assert con.execute("select distinct extractor_version from stated_goals").fetchall() == [("2",)]
    assert con.execute("select count(*) from captures").fetchone() == (1,)


def test_a_load_that_fails_leaves_the_earlier_reading_whole(con):
    load_articles(con, [everything()])
    before = contents(con)
    broken = everything(captured=march(15))
    nowhere = replace(broken.facts.matches[0], home=None)
    with pytest.raises(duckdb.ConstraintException):
        load_articles(con, [replace(broken, facts=replace(broken.facts, matches=(nowhere,)))])
    assert contents(con) == before


def test_facts_of_another_article_are_refused(con):
    one, other = everything("a"), everything("b")
    with pytest.raises(ValueError, match="facts of b came with article a"):
        load_article(con, one.article, other.facts, capture=one.capture, extractor_version="1", loaded_at=one.loaded_at)


def test_a_capture_without_an_article_is_kept_with_its_reason(con):
    capture = CaptureRow("https://courier.example/x", NOON, "0af3", "courier", 200, "text/html", "a.warc.gz", 512)
    for _ in range(2):
        load_captures(con, [(capture, "a list of links")], extractor_version="1", loaded_at=NOON)
    rows = con.execute("select url, file, file_offset, article_id, reason from captures").fetchall()
    assert rows == [("https://courier.example/x", "a.warc.gz", 512, None, "a list of links")]


def test_what_two_machines_were_given_in_the_same_second_is_two_captures(con):
    one = CaptureRow("https://courier.example/robots.txt", NOON, "0af3", "courier", 200, None, "one.gz", 0, "5eed0001")
    other = replace(one, file="other.gz", token="5eed0002")
    for capture in (one, other):
        load_captures(con, [(capture, "fetched as robots")], extractor_version="1", loaded_at=NOON)
    assert con.execute("select file from captures order by file").fetchall() == [("one.gz",), ("other.gz",)]


def test_importing_a_list_twice_changes_nothing(con):
    matches = [listed("Torino", "Inter", (1, 1), SUNDAY, goal("home", "Bremer", 11)), listed("Roma", "Lazio")]
    assert load_listed(con, matches, origin="the list", loaded_at=NOON) == 2
    before = contents(con)
    assert load_listed(con, matches, origin="the list", loaded_at=march(200)) == 0
    assert contents(con) == before


def test_a_changed_list_replaces_its_own_season_and_no_other(con):
    old = [
        listed("Torino", "Inter", None, SUNDAY),
        listed("Torino", "Inter", (0, 2), date(2020, 1, 5), season="2019-20"),
    ]
    load_listed(con, old, origin="the list", loaded_at=NOON)
    load_listed(con, [listed("Torino", "Inter", (3, 0), SUNDAY)], origin="another list", loaded_at=NOON)
    load_listed(con, [listed("Torino", "Inter", (1, 1), SUNDAY)], origin="the list", loaded_at=NOON)
    rows = con.execute("select origin, season, home_goals from stated_results order by all").fetchall()
    assert rows == [("another list", "2021-22", 3), ("the list", "2019-20", 0), ("the list", "2021-22", 1)]


def test_a_list_names_the_line_of_every_match(con):
    load_listed(con, [listed("Torino", "Inter", (1, 1), SUNDAY, line=7)], origin="the list", loaded_at=NOON)
    assert con.execute("select line, source_kind from stated_results").fetchall() == [(7, "list")]


def test_reference_data_replace_each_other_and_the_same_again_change_nothing(con):
    given = (teams("Torino", "Inter"), COMPETITIONS.values(), [])
    load_reference(con, *given)
    con.execute("insert into store.info values ('reconciled', 'yes')")
    load_reference(con, *given)
    assert con.execute("select value from store.info where name = 'reconciled'").fetchone() == ("yes",)
    load_reference(con, teams("Torino"), [], [DeductionRow("serie-a", "2021-22", "torino", -3, None, "books")])
    assert con.execute("select name from store.reference_teams").fetchall() == [("Torino",)]
    assert con.execute("select value from store.info where name = 'reconciled'").fetchone() is None


def test_a_run_is_kept_once_under_its_id(con):
    load_run(con, RunRow("r1", "nightly", NOON))
    load_run(con, RunRow("r1", "nightly", NOON, NOON, "ok", {"loaded": 3}, {"crawl": 1.5}))
    rows = con.execute("select outcome, counts->>'loaded', seconds->>'crawl' from runs").fetchall()
    assert rows == [("ok", "3", "1.5")]


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("It rained. Bremer struck early. Inter woke up.", "struck", "Bremer struck early."),
        ("One paragraph\n\nBremer struck\n\nAnother", "struck", "Bremer struck"),
        ("Bremer struck", "Bremer", "Bremer struck"),
        ('"We slept." Bremer said so. He left.', "said", "Bremer said so."),
        ("In the 90. minute he struck.", "struck", "In the 90. minute he struck."),
        ("x" * 500 + " struck " + "y" * 500, "struck", "x" * 249 + " struck " + "y" * 249),
    ],
)
def test_the_sentence_around_some_words_is_cut_out(text, words, sentence):
    start = text.index(words)
    assert sentence_around(text, start, start + len(words)) == sentence
