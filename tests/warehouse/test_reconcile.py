"""Which statements are one match: two reports are, two legs are not, a postponed match stays one."""

from datetime import date, timedelta

import pytest

from tests.warehouse.press import article, listed, match, mentioned, upcoming

SUNDAY = date(2022, 3, 13)
IDS = "select fixture_id from fixtures order by fixture_id"


def test_two_reports_of_one_match_are_one_fixture(read, ask):
    read(article("a", match("Torino", "Inter", (1, 1), SUNDAY)))
    read(article("b", match("Torino", "Inter", (1, 1), SUNDAY), publisher="The Herald"))
    assert ask("select fixture_id, sources, reports, confidence from fixtures") == [
        ("serie-a/2021-22/torino/inter", 2, 2, 0.9)
    ]


def test_a_report_joins_the_match_of_the_list(read, lists, ask):
    lists(listed("Torino", "Inter", (1, 1), SUNDAY, round="Matchday 29"))
    read(article("a", match("Torino", "Inter", (1, 1), SUNDAY, venue="Stadio Grande Torino")))
    assert ask("select round, sources, listed from fixtures") == [("Matchday 29", 2, True)]


def test_two_legs_are_two_matches(read, ask):
    read(article("a", match("Torino", "Inter", (1, 1), SUNDAY), match("Inter", "Torino", (1, 0), date(2021, 12, 22))))
    assert ask(IDS) == ["serie-a/2021-22/inter/torino", "serie-a/2021-22/torino/inter"]


@pytest.mark.parametrize(
    "told",
    [
        match("Inter", "Torino", (1, 1), SUNDAY, ordered=False),
        match("Torino", "Inter", (1, 1), SUNDAY, competition=None),
        match("Inter", "Torino", (1, 1), None, competition=None, ordered=False),
        match("Torino", "Inter", (1, 1), None),
        match("Torino", "Inter", (1, 1), SUNDAY + timedelta(days=1)),
        match("Inter", "Torino", (1, 1), SUNDAY, competition="Coppa Italia"),
    ],
    ids=["no ground", "no competition", "neither, no day", "no day", "a day late", "other order and competition"],
)
def test_a_report_that_lacks_something_joins_the_one_match_that_it_fits(read, lists, ask, told):
    lists(listed("Torino", "Inter", (1, 1), SUNDAY), listed("Inter", "Torino", (1, 0), date(2021, 12, 22)))
    read(article("a", told))
    links = ask("select fixture_id, reason from fixture_links where kind = 'report'")
    assert links == [("serie-a/2021-22/torino/inter", None)]
    assert len(ask(IDS)) == 2


def test_a_report_that_names_the_teams_the_other_way_round_is_turned(read, lists, ask):
    lists(listed("Torino", "Inter", None, SUNDAY))
    read(article("a", match("Inter", "Torino", (3, 1), SUNDAY, ordered=False)))
    assert ask("select home, home_goals, away_goals, outcome from fixtures") == [("Torino", 1, 3, "away")]
    assert ask("select swapped from fixture_links where kind = 'report'") == [True]


def test_a_report_that_fits_two_matches_joins_neither_and_makes_none(read, lists, ask):
    lists(listed("Torino", "Inter", None, date(2022, 3, 9)))
    lists(listed("Inter", "Torino", None, date(2022, 3, 13), competition="Coppa Italia"), origin="the cup")
    read(article("a", match("Torino", "Inter", (1, 1), None, competition=None, ordered=False)))
    links = ask("select fixture_id, reason from fixture_links where kind = 'report'")
    assert links == [(None, "fits 2 matches of these teams")]
    assert len(ask(IDS)) == 2


def test_a_report_of_another_match_than_those_known_makes_its_own(read, lists, ask):
    lists(listed("Torino", "Inter", (1, 1), date(2021, 9, 12)))
    read(article("a", match("Torino", "Inter", (2, 0), SUNDAY, competition="Coppa Italia")))
    assert ask(IDS) == ["coppa-italia/2021-22/torino/inter", "serie-a/2021-22/torino/inter"]


def test_a_postponed_match_that_is_played_later_stays_one(read, ask):
    called_off = match("Torino", "Inter", None, SUNDAY, status="postponed")
    read(article("a", called_off, published=SUNDAY))
    read(article("b", match("Torino", "Inter", (2, 1), date(2022, 4, 20)), published=date(2022, 4, 21)))
    assert ask("select date, status, home_goals from fixtures") == [(date(2022, 4, 20), "played", 2)]
    dates = ask("select date, status, current from fixture_dates order by date")
    assert dates == [(SUNDAY, "postponed", False), (date(2022, 4, 20), "played", True)]


def test_a_listed_match_called_off_and_played_on_another_day_stays_one(read, lists, ask):
    lists(listed("Torino", "Inter", None, SUNDAY))
    read(article("a", match("Torino", "Inter", None, SUNDAY, status="postponed"), published=SUNDAY))
    assert ask("select date, status from fixtures") == [(SUNDAY, "postponed")]
    read(article("b", match("Torino", "Inter", (2, 1), date(2022, 4, 20)), published=date(2022, 4, 21)))
    report = match("Torino", "Inter", (2, 1), date(2022, 4, 20), competition=None, ordered=False)
    read(article("c", report, published=date(2022, 4, 21), publisher="The Herald"))
    assert ask("select date, status, home_goals, reports from fixtures") == [(date(2022, 4, 20), "played", 2, 3)]


def test_a_new_day_for_a_match_called_off_beats_the_old_one(read, lists, ask):
    lists(listed("Torino", "Inter", None, SUNDAY))
    read(
        article("a", match("Torino", "Inter", None, SUNDAY, status="postponed"), published=SUNDAY),
        article("b", upcoming=(upcoming("Torino", "Inter", date(2022, 4, 20), "Torino"),), published=date(2022, 4, 1)),
    )
    assert ask("select date, status from fixtures") == [(date(2022, 4, 20), "scheduled")]


def test_an_announced_match_and_its_report_are_one(read, ask):
    read(article("a", upcoming=(upcoming("Lazio", "Venezia", date(2022, 3, 14), "Lazio", None),)))
    assert ask("select fixture_id, status from fixtures") == [("unknown/2022-03-14/lazio/venezia", "scheduled")]
    read(article("b", match("Lazio", "Venezia", (1, 0), date(2022, 3, 14)), published=date(2022, 3, 15)))
    assert ask("select fixture_id, status from fixtures") == [("serie-a/2021-22/lazio/venezia", "played")]


def test_a_match_announced_without_a_day_waits_with_a_reason(read, ask):
    read(article("a", upcoming=(upcoming("Lazio", "Venezia"),)))
    assert ask("select fixture_id, reason from fixture_links") == [
        (None, "announced without a day, and no such match is known")
    ]
    assert ask(IDS) == []


def test_reports_without_a_day_of_one_week_are_one_match(read, ask):
    one = match("Roma", "Udinese", None, None, outcome="draw", ordered=False)
    other = match("Udinese", "Roma", (1, 1), None, competition=None)
    read(article("a", one), article("b", other, publisher="The Herald", published=date(2022, 3, 15)))
    assert ask("select home, home_goals, date, reports from fixtures") == [("Udinese", 1, None, 2)]


def test_reports_without_a_day_months_apart_are_two_matches(read, ask):
    one = match("Roma", "Udinese", (0, 0), None, ordered=False)
    read(article("a", one), article("b", one, published=date(2021, 9, 20)))
    assert len(ask(IDS)) == 2


def test_a_league_match_dated_a_week_wrong_by_one_paper_stays_one(read, ask):
    read(article("a", match("Torino", "Inter", (1, 1), SUNDAY)))
    read(article("b", match("Torino", "Inter", (1, 1), SUNDAY + timedelta(days=7)), publisher="The Herald"))
    assert len(ask(IDS)) == 1
    assert ask("select fact from disagreements") == ["date"]


def test_a_cup_replay_on_the_same_ground_weeks_later_is_a_second_match(read, ask):
    read(article("a", match("Torino", "Inter", (1, 1), date(2022, 1, 12), competition="Coppa Italia")))
    read(article("b", match("Torino", "Inter", (0, 1), date(2022, 1, 26), competition="Coppa Italia")))
    assert ask(IDS) == ["coppa-italia/2021-22/torino/inter", "coppa-italia/2021-22/torino/inter/2"]


def test_a_league_of_four_rounds_has_two_meetings_on_one_ground(lists, read, ask):
    lists(listed("Torino", "Inter", (1, 1), date(2021, 9, 12)), listed("Torino", "Inter", (0, 0), SUNDAY))
    read(article("a", match("Torino", "Inter", (0, 0), None)))
    assert ask("select leg, date, reports from fixtures order by leg") == [(1, date(2021, 9, 12), 0), (2, SUNDAY, 1)]


def test_two_lists_agree_on_one_match_whatever_their_order_and_day(lists, ask):
    lists(listed("Torino", "Inter", (1, 1), SUNDAY))
    lists(listed("Torino", "Inter", (1, 1), SUNDAY + timedelta(days=21)), origin="b list")
    lists(
        listed("Inter", "Torino", (1, 1), SUNDAY, competition="European Championship", season="2022"), origin="z list"
    )
    assert ask("select fixture_id, sources from fixtures") == [("serie-a/2021-22/torino/inter", 3)]


def test_a_list_that_has_the_postponed_row_beside_the_played_one_makes_one_match(lists, ask):
    lists(
        listed("Torino", "Inter", None, SUNDAY, status="postponed"),
        listed("Torino", "Inter", (2, 1), date(2022, 4, 20)),
    )
    assert ask("select date, status, home_goals from fixtures") == [(date(2022, 4, 20), "played", 2)]


def test_the_season_of_an_article_is_that_of_the_match_it_joins(lists, read, ask):
    late = date(2020, 7, 26)
    lists(
        listed("Torino", "Inter", (1, 1), late, season="2019-20"),
        listed("Torino", "Inter", None, date(2020, 9, 20), season="2020-21"),
    )
    read(article("a", match("Torino", "Inter", (1, 1), late), published=late))
    assert ask("select season, reports from fixtures order by season") == [("2019-20", 1), ("2020-21", 0)]


def test_a_calendar_year_competition_has_a_season_of_one_year(read, ask):
    read(article("a", match("Italy", "Spain", (0, 1), date(2024, 6, 20), competition="European Championship")))
    assert ask("select season from fixtures") == ["2024"]


def test_teams_and_competitions_without_an_id_get_a_stable_one_of_their_folded_name(read, ask):
    told = match("Łódź  F.C.", "Śląsk", (1, 0), SUNDAY, competition="Village Cup", home_id=None, away_id=None)
    read(article("a", told), article("b", told, publisher="The Herald"))
    assert ask("select home_id, away_id, competition_id, sources from fixtures") == [
        ("unlisted:lodz-f-c", "unlisted:slask", "unlisted:village-cup", 2)
    ]
    assert ask("select team, listed from teams where team_id = 'unlisted:slask'") == [("Śląsk", False)]


def test_a_league_match_told_with_the_wrong_ground_joins_what_is_still_to_be_played(lists, read, ask):
    lists(
        listed("Udinese", "Fiorentina", (0, 1), date(2021, 9, 26)),
        listed("Fiorentina", "Udinese", None, date(2022, 1, 6), status="postponed"),
    )
    read(article("a", match("Udinese", "Fiorentina", (4, 0), date(2022, 4, 27)), published=date(2022, 4, 28)))
    assert ask("select fixture_id, date, home_goals, away_goals from fixtures order by date") == [
        ("serie-a/2021-22/udinese/fiorentina", date(2021, 9, 26), 0, 1),
        ("serie-a/2021-22/fiorentina/udinese", date(2022, 4, 27), 0, 4),
    ]


def test_a_report_never_tells_of_a_match_still_ahead(lists, read, ask):
    lists(listed("Cagliari", "Milan", None, date(2022, 3, 19)))
    read(article("a", match("Cagliari", "Milan", (0, 1), SUNDAY), published=date(2022, 3, 16)))
    assert ask("select fixture_id, date, status from fixtures where listed") == [
        ("serie-a/2021-22/cagliari/milan", date(2022, 3, 19), "scheduled")
    ]
    assert ask("select team, played from league_table order by team") == [("Cagliari", 0), ("Milan", 0)]


@pytest.mark.parametrize("days", [-4, -2, 2, 5])
def test_a_report_some_days_off_joins_the_match_still_to_be_played(lists, read, ask, days):
    lists(listed("Turkey", "Georgia", None, date(2024, 6, 18), competition="European Championship", season="2024"))
    told = match("Georgia", "Turkey", (1, 3), date(2024, 6, 18) + timedelta(days=days), competition=None, ordered=False)
    read(article("a", told, published=date(2024, 6, 24)))
    assert ask("select home, home_goals, away_goals, competition from fixtures") == [
        ("Turkey", 3, 1, "European Championship")
    ]


def test_a_report_does_not_bring_a_listed_match_forward(lists, read, ask):
    lists(listed("Torino", "Inter", None, SUNDAY))
    read(article("a", match("Torino", "Inter", (1, 1), SUNDAY - timedelta(days=4)), published=date(2022, 3, 14)))
    assert ask("select date, status, home_goals from fixtures") == [(SUNDAY, "played", 1)]
    assert ask("select fact, kept, other, why from disagreements") == [
        ("date", "2022-03-13", "2022-03-09", "list before report")
    ]


def test_a_report_may_put_a_listed_match_off(lists, read, ask):
    lists(listed("Torino", "Inter", None, SUNDAY))
    read(article("a", match("Torino", "Inter", (1, 1), SUNDAY + timedelta(days=9)), published=date(2022, 3, 23)))
    assert ask("select date, status from fixtures") == [(SUNDAY + timedelta(days=9), "played")]
    assert ask("select count(*) from disagreements") == [0]


def test_a_match_between_entrants_of_a_tournament_while_it_lasts_belongs_to_it(lists, read, ask):
    euros = {"competition": "European Championship", "season": "2024"}
    lists(
        listed("England", "Serbia", (1, 0), date(2024, 6, 16), round="Group C", **euros),
        listed("Slovakia", "Belgium", (1, 0), date(2024, 6, 17), round="Group E", **euros),
    )
    june = date(2024, 6, 30)
    read(
        article("a", match("England", "Slovakia", (2, 1), june, competition=None), published=june),
        article("b", match("England", "Iceland", (0, 1), date(2024, 6, 7), competition=None), published=june),
        article("c", match("England", "Belgium", (1, 0), date(2024, 5, 7), competition=None), published=june),
    )
    rows = ask("select away, competition, season from fixtures where not listed order by date")
    assert rows == [("Belgium", None, None), ("Iceland", None, None), ("Slovakia", "European Championship", "2024")]


def test_a_team_against_itself_is_no_match(read, ask):
    read(article("a", match("Milan", "Milan", (2, 1), SUNDAY)))
    assert ask(IDS) == []
    assert ask("select reason from fixture_links") == ["a team against itself"]


@pytest.mark.parametrize(
    ("score", "reason"),
    [
        ((1, 0), None),
        ((0, 3), "no match of these teams with that score is known"),
        (None, "no score to know the match by"),
    ],
)
def test_a_match_mentioned_in_passing_is_known_by_its_score_alone(lists, read, ask, score, reason):
    lists(listed("Inter", "Torino", (1, 0), date(2021, 12, 22)), listed("Torino", "Inter", (1, 1), SUNDAY))
    read(article("a", mentioned=(mentioned("Inter", "Torino", score),)))
    expected = "serie-a/2021-22/inter/torino" if reason is None else None
    assert ask("select fixture_id, reason from fixture_links where kind = 'mention'") == [(expected, reason)]
    assert ask("select max(sources) from fixtures") == [1]


def test_reconciling_again_changes_nothing(con, read, lists, ask):
    from warehouse.reconcile import reconcile

    lists(listed("Torino", "Inter", (1, 1), SUNDAY))
    read(article("a", match("Torino", "Inter", (2, 1), SUNDAY)))
    before = ask("from fixtures"), ask("from disagreements"), ask("from league_table")
    reconcile(con)
    assert (ask("from fixtures"), ask("from disagreements"), ask("from league_table")) == before
