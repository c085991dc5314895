"""What the press claims of tables, players and runs, held against what the results say."""

from datetime import date, timedelta

import pytest

from tests.warehouse.press import COMPETITIONS, NOON, article, goal, listed, match, standing, streak, tally
from warehouse.database import connect
from warehouse.load import load_articles, load_listed, load_reference
from warehouse.reconcile import reconcile

SATURDAY, SUNDAY, MONDAY = date(2022, 3, 12), date(2022, 3, 13), date(2022, 3, 14)
VERDICTS = "select claim, verdict from claims_checked order by claim"

# The top as it stood after Sunday: Milan 9, Napoli 6, Roma 4 and Lazio 4 from one match fewer, Genoa 0.
SEASON = [
    listed("Milan", "Genoa", (1, 0), date(2022, 2, 6)),
    listed("Genoa", "Milan", (0, 1), date(2022, 2, 13)),
    listed("Napoli", "Genoa", (1, 0), date(2022, 2, 20)),
    listed("Roma", "Lazio", (1, 1), date(2022, 2, 27)),
    listed("Roma", "Genoa", (2, 0), SATURDAY),
    listed("Napoli", "Milan", (0, 1), SUNDAY),
    listed("Genoa", "Napoli", (0, 2), SATURDAY),
    listed("Genoa", "Lazio", (0, 3), date(2022, 3, 6)),
    listed("Lazio", "Venezia", (2, 0), MONDAY),
]


STANDINGS = [
    (standing("Milan", 1), {"position": "holds"}),
    (standing("Milan", 1, points=9, played=3), {"played": "holds", "points": "holds", "position": "holds"}),
    (standing("Napoli", 2), {"position": "holds"}),
    (standing("Napoli", 1), {"position": "differs"}),
    (standing("Napoli", gap=("Milan", -3)), {"gap": "holds"}),
    (standing("Napoli", 3, gap=("Milan", -2)), {"gap": "differs", "position": "differs"}),
    (standing("Napoli", gap=("Genoa", 6)), {"gap": "holds"}),
    (standing("Roma", 5), {"position": "differs"}),
    (standing("Roma", played=2), {"played": "holds"}),
    (standing("Roma", played=4), {"played": "differs"}),
    (standing("Roma", games_in_hand=1, gap=("Milan", -5)), {"games in hand": "holds", "gap": "holds"}),
    (standing("Roma", games_in_hand=2, gap=("Milan", -5)), {"games in hand": "differs", "gap": "holds"}),
    (standing("Roma", games_in_hand=1), {"games in hand": "holds"}),
    (standing("Genoa", points=1), {"points": "differs"}),
]
RUNS = [
    (streak("Milan", 3), "holds"),
    (streak("Milan", 3, "winning run"), "holds"),
    (streak("Milan", 5), "cannot tell"),
    (streak("Roma", 2), "holds"),
    (streak("Napoli", 4), "differs"),
    (streak("Genoa", 6, "games without a win"), "holds"),
    (streak("Genoa", 5, "winless"), "cannot tell"),
    (streak("Milan", 3, "hat-tricks"), "cannot tell"),
]


@pytest.fixture(scope="module")
def of_sunday():
    """Verdicts by article, one article per claim, all written on Sunday night after Napoli v Milan."""
    report = match("Napoli", "Milan", (0, 1), SUNDAY)
    with connect(":memory:") as con:
        load_reference(con, [], COMPETITIONS.values(), [])
        load_listed(con, SEASON, origin="the list", loaded_at=NOON)
        claims = [{"standings": (claim,)} for claim, _ in STANDINGS] + [{"streaks": (claim,)} for claim, _ in RUNS]
        load_articles(con, [article(f"{n}", report, published=SUNDAY, **claim) for n, claim in enumerate(claims)])
        reconcile(con)
        yield lambda n: dict(
            con.execute("select claim, verdict from claims_checked where article_id = ?", [f"{n}"]).fetchall()
        )


@pytest.mark.parametrize("n", range(len(STANDINGS)))
def test_a_claim_of_sunday_night_is_held_against_the_table_of_sunday(of_sunday, n):
    assert of_sunday(n) == STANDINGS[n][1]


@pytest.mark.parametrize("n", range(len(RUNS)))
def test_a_run_is_held_against_the_results_in_the_league(of_sunday, n):
    assert of_sunday(len(STANDINGS) + n) == {"streak": RUNS[n][1]}


def test_level_on_points_leaves_both_places_open(lists, read, ask):
    lists(*SEASON)
    read(article("a", standings=(standing("Roma", 3), standing("Lazio", 4)), published=SUNDAY))
    rows = ask("select team, computed_low, computed_high, verdict from claims_checked order by team")
    assert rows == [("Lazio", 3, 4, "holds"), ("Roma", 3, 4, "holds")]


def test_what_is_written_before_the_days_last_match_holds_before_or_after_it(lists, read, ask):
    lists(*SEASON)
    before = standing("Lazio", gap=("Napoli", -2))
    after = standing("Lazio", gap=("Napoli", 1))
    read(article("a", standings=(before, after), published=MONDAY))
    rows = ask("select stated, computed_low, computed_high, verdict from claims_checked order by stated")
    assert rows == [(-2, -2, 1, "holds"), (1, -2, 1, "holds")]


def test_an_article_knows_the_result_of_the_match_that_it_reports(lists, read, ask):
    lists(*SEASON)
    report = match("Lazio", "Venezia", (2, 0), MONDAY)
    claims = (standing("Lazio", points=4), standing("Lazio", points=7))
    read(article("a", report, standings=claims, published=MONDAY))
    assert ask("select stated, verdict, off_by from claims_checked order by stated") == [
        (4, "differs", -3),
        (7, "holds", None),
    ]


def test_an_article_without_a_day_speaks_of_the_day_of_its_match(lists, read, ask):
    lists(*SEASON)
    read(
        article("a", match("Napoli", "Milan", (0, 1), SUNDAY), standings=(standing("Milan", points=9),), published=None)
    )
    assert ask("select day, verdict from claims_checked") == [(SUNDAY, "holds")]


@pytest.mark.parametrize(
    ("claim", "published", "why"),
    [
        (standing("Torino", 1), SUNDAY, "no table of this team around that day"),
        (standing("Milan", 1), date(2023, 3, 13), "no table of this team around that day"),
        (standing("Milan", gap=("Torino", 3)), SUNDAY, "the other team is not in that table"),
        (
            standing("Milan", 1, competition="Coppa Italia", competition_id="coppa-italia"),
            SUNDAY,
            "no table of this team around that day",
        ),
        (standing("Milan", 1), None, "the article has no day"),
    ],
)
def test_a_claim_that_cannot_be_checked_says_what_is_missing(lists, read, ask, claim, published, why):
    lists(*SEASON)
    read(article("a", standings=(claim,), published=published))
    assert ask("select verdict, why from claims_checked") == [("cannot tell", why)]


def test_without_a_fixture_list_nothing_is_told_of_tables(read, ask):
    read(article("a", match("Napoli", "Milan", (0, 1), SUNDAY), standings=(standing("Milan", 1),), published=SUNDAY))
    assert ask("select verdict, why from claims_checked") == [
        ("cannot tell", "no fixture list of the season, so results may be missing")
    ]


def test_a_result_that_nobody_told_leaves_open_what_it_could_change(lists, read, ask):
    lists(*SEASON, listed("Lazio", "Roma", None, date(2022, 3, 1)))
    claims = (
        standing("Lazio", points=4),
        standing("Lazio", points=8),
        standing("Milan", points=9),
        standing("Roma", 3),
        standing("Genoa", 5),
    )
    read(article("a", standings=claims, published=SUNDAY))
    rows = ask("select team, claim, stated, verdict, why from claims_checked order by team, claim, stated")
    assert rows == [
        ("Genoa", "position", 5, "holds", "the table says 5 to 6"),
        ("Lazio", "points", 4, "cannot tell", "the table says 4, and results that nobody told could make it 4 to 7"),
        ("Lazio", "points", 8, "differs", "the table says 4, and results that nobody told could make it 4 to 7"),
        ("Milan", "points", 9, "holds", "the table says 6 to 9"),
        (
            "Roma",
            "position",
            3,
            "cannot tell",
            "the table says 3 to 4, and results that nobody told could make it 1 to 4",
        ),
    ]


def test_a_postponed_match_leaves_nothing_open(lists, read, ask):
    lists(*SEASON, listed("Lazio", "Roma", None, date(2022, 3, 1), status="postponed"))
    read(article("a", standings=(standing("Lazio", points=4),), published=SUNDAY))
    assert ask("select verdict from claims_checked") == ["holds"]


def test_a_draw_without_a_score_counts_in_points(lists, read, ask):
    lists(*SEASON, listed("Lazio", "Roma", None, date(2022, 3, 1)))
    read(article("a", match("Lazio", "Roma", None, date(2022, 3, 1), outcome="draw"), published=date(2022, 3, 2)))
    read(article("b", standings=(standing("Lazio", points=5),), published=SUNDAY))
    assert ask("select verdict from claims_checked") == ["holds"]
    assert ask("select team, played, drawn, goals_for, missing from league_table where team in ('Lazio', 'Roma')") == [
        ("Lazio", 4, 2, 6, 1),
        ("Roma", 3, 2, 3, 1),
    ]


GOALS = [
    listed("Napoli", "Genoa", (1, 0), date(2022, 2, 20), goal("home", "Victor Osimhen", 20)),
    listed("Genoa", "Napoli", (0, 2), SATURDAY, goal("away", "Victor Osimhen", 14), goal("away", "Victor Osimhen", 71)),
]


@pytest.mark.parametrize(
    ("season", "stated", "verdict"),
    [
        (GOALS, tally("Osimhen", 3, "Napoli"), "holds"),
        (GOALS, tally("Victor Osimhen", 2, "Napoli"), "differs"),
        (GOALS, tally("Osimhen", 4, "Napoli"), "differs"),
        (GOALS, tally("Osimhen", 9, "Napoli", scope="all competitions"), "cannot tell"),
        (GOALS, tally("Osimhen", 3, "Napoli", what="assists"), "cannot tell"),
        ([*GOALS, listed("Napoli", "Roma", (2, 0), date(2022, 3, 1))], tally("Osimhen", 4, "Napoli"), "cannot tell"),
        ([*GOALS, listed("Napoli", "Roma", (2, 0), date(2022, 3, 1))], tally("Osimhen", 2, "Napoli"), "differs"),
        ([*GOALS, listed("Napoli", "Roma", (2, 0), date(2022, 3, 1))], tally("Osimhen", 6, "Napoli"), "differs"),
    ],
    ids=["made", "too few", "too many", "no league", "no goals", "open", "fewer than known", "more than can be"],
)
def test_a_tally_is_held_against_the_goals_known(lists, read, ask, season, stated, verdict):
    lists(*season)
    read(article("a", tallies=(stated,), published=SUNDAY))
    assert ask(VERDICTS) == [("tally", verdict)]


def test_the_claims_of_an_article_carry_its_sentence_and_publisher(lists, read, ask):
    lists(*SEASON)
    read(article("a", standings=(standing("Milan", 1),), published=SUNDAY + timedelta(days=1)))
    rows = ask("select competition, season, publisher, article_id, statement_id from claims_checked")
    assert rows == [("Serie A", "2021-22", "The Courier", "a", "a#s1")]
