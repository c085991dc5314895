"""Bring the answers up to date with what was loaded since they were built, building anew only what that can change.

The steps are those of `warehouse.reconcile`.
They run in a database in memory that shows them a part of the file: the pairs of teams, the seasons, the players
and the claims that are touched.
Rows that come out otherwise than they stand in the file take their place there.
"""

import duckdb

from warehouse.changes import note_changes
from warehouse.reconcile import is_built, one_thread, reconcile, set_built
from warehouse.scratch import Scratch, scratch

LARGEST_SHARE = 3
"""Where more than one in so many pairs of teams is touched, building everything anew is quicker."""
SMALL = 1_000
"""Pairs of teams that all are built anew for, whatever is touched: with 1,200 that took three quarters of the time."""

PAIR = "(least({0}, {1}), greatest({0}, {1}))"
TOUCHED_PAIRS = """
select distinct
    least(store.id_of(one_id, one), store.id_of(other_id, other)) as pair_a,
    greatest(store.id_of(one_id, one), store.id_of(other_id, other)) as pair_b
from store.touched
where one is not null
"""
SEASON = "concat(competition_id, '/', season)"
STINT = "concat(team_id, '#', season)"
PRINTED = "concat(team_id, '#', season, '#', folded)"
MATCHED = ("stated_results", "stated_fixtures", "stated_mentions")
NAMING = ("stated_goals", "stated_cards", "stated_tallies")
CLAIMING = ("stated_standings", "stated_tallies", "stated_streaks")
TABLES = ("table_scopes", "table_deciders", "table_teams", "table_meetings", "table_progress", "table_spans")


def refresh(con: duckdb.DuckDBPyConnection) -> None:
    """Make every public relation what `reconcile` would make it, from the statements loaded or taken back since.

    Where another program built the relations, the reference data are others, or much was loaded, all is built anew;
    so it is where little is there.
    """
    if not is_built(con) or _touches_much(con):
        reconcile(con)
        return
    set_built(con, done=False)
    with scratch(con) as work, one_thread(con):
        done = _refresh(work)
    if done:
        con.execute("delete from store.touched")
        set_built(con, done=True)
    else:
        reconcile(con)


def _touches_much(con: duckdb.DuckDBPyConnection) -> bool:
    known = "(select count(distinct (pair_a, pair_b)) from store.voted_matches)"
    much = f"count(*) > 0 and ({known} <= {SMALL} or {LARGEST_SHARE} * count(*) > {known})"
    return con.execute(f"select {much} from ({TOUCHED_PAIRS})").fetchone() == (True,)


def _refresh(work: Scratch) -> bool:
    """Whether it could be done; it cannot where a team or competition has another name or other rules than before."""
    if not _name(work):
        return False
    work.keep("pairs", TOUCHED_PAIRS)
    work.keep("seasons", f"select distinct {SEASON} as season from fixtures where false")
    work.keep("scope", "select fixture_id from fixtures where false")
    _match(work)
    work.keep("claim_articles", "select article_id from store.touched where article_id is not null")
    work.con.execute(
        "insert into work.claim_articles select article_id from fixture_links "
        "where kind = 'report' and fixture_id in (select moved_key from work.moved_fixtures)"
    )
    _count_tables(work)
    _find_claims(work)
    _identify_players(work)
    if _reach_further(work):
        _match(work)
    _choose_goals(work)
    work.run("views/coverage")
    work.put("coverage", "fixture_id", "true")
    _check_claims(work)
    return True


def _name(work: Scratch) -> bool:
    """Teams and competitions: new ones, and whether those known are as they were."""
    for name, key in (("competitions", "competition_id"), ("teams", "team_id")):
        work.run(f"views/{name}")
        if work.holds(f"from (from {work.file}.{name} except from {name}) semi join {name} using ({key})"):
            return False
        work.put(name, key, "true")
    work.run("views/team_names")
    work.put("team_names", "team_id", "true")
    return True


def _match(work: Scratch) -> None:
    """Join the statements on the pairs of teams to their matches, and build those matches."""
    work.run("reconcile/tournaments")
    while True:
        work.keep("tournaments_before", "from work.tournaments")
        _show_pairs(work)
        work.run("reconcile/match_statements", "reconcile/voted_matches")
        work.put("store.voted_matches", "concat(pair_a, '#', pair_b)", "(pair_a, pair_b) in (from work.pairs)")
        work.run("reconcile/tournaments")
        if not _tournaments_differ(work):
            break
        # Matches of which nobody says what they belong to may belong to a tournament that is another now.
        work.con.execute(
            "insert into work.pairs select distinct pair_a, pair_b from store.voted_matches "
            "where competition_id is null and (pair_a, pair_b) not in (from work.pairs)"
        )
    work.run("reconcile/fixture_ids", "views/fixture_dates")
    pair = PAIR.format("home_id", "away_id")
    work.con.execute(
        f"insert into work.scope select fixture_id from {work.file}.fixtures where {pair} in (from work.pairs) "
        "union select fixture_id from fixtures"
    )
    work.put("fixtures", "fixture_id", "fixture_id in (from work.scope)")
    work.con.execute(f"insert into work.seasons select distinct {SEASON} from work.moved_fixtures")
    note_changes(work.con, "fixtures", "select moved_key from work.moved_fixtures")
    work.put("fixture_dates", "fixture_id", "fixture_id in (from work.scope)")
    work.put("fixture_links", "statement_id", _stated_here_or_nowhere(work, MATCHED))


def _show_pairs(work: Scratch) -> None:
    for name, one, other in (
        ("stated_results", "home", "away"),
        ("stated_fixtures", "team_a", "team_b"),
        ("stated_mentions", "team_a", "team_b"),
    ):
        pair = PAIR.format(f"store.id_of({one}_id, {one})", f"store.id_of({other}_id, {other})")
        work.restrict(name, f"{pair} in (from work.pairs)")
    for name in ("stated_goals", "stated_cards"):
        work.restrict(name, "result_id in (select statement_id from stated_results)")


def _tournaments_differ(work: Scratch) -> bool:
    before, now = "from work.tournaments_before", "from work.tournaments"
    return work.holds(f"from (({before} except {now}) union all ({now} except {before}))")


def _stated_here_or_nowhere(work: Scratch, names: tuple[str, ...]) -> str:
    """Statements that are shown now, and those that are gone from the file."""
    here = " union all ".join(f"select statement_id from {name}" for name in names)
    everywhere = " union all ".join(f"select statement_id from {work.file}.{name}" for name in names)
    return f"(statement_id in ({here}) or statement_id not in ({everywhere}))"


def _count_tables(work: Scratch) -> None:
    """The tables of the seasons whose matches changed."""
    here = f"{SEASON} in (select season from work.seasons)"
    work.keep(
        "tables",
        f"select table_no from store.table_spans where {here}",
    )
    work.restrict("fixtures", here)
    work.keep("claim_teams", "select home_id as team_id from fixtures union select away_id from fixtures")
    work.con.execute("insert into work.claim_teams select unnest([home_id, away_id]) from work.moved_fixtures")
    work.keep(
        "claim_since", "select min(date) - 2 as day from (from fixtures union all by name from work.moved_fixtures)"
    )
    work.run("views/team_matches", "reconcile/table_spans")
    work.run("reconcile/standings")
    work.run("views/league_table_on", "views/league_table_by_round")
    work.put("team_matches", "fixture_id", here)
    work.put("league_table", SEASON, here)
    note_changes(work.con, "league_table", "select moved_key from work.moved_league_table")
    work.put("league_table_by_round", SEASON, here)
    work.con.execute("insert into work.tables select table_no from store.table_spans")
    for name in TABLES:
        work.put(f"store.{name}", "table_no", "table_no in (from work.tables)")
    work.show("fixtures")


def _find_claims(work: Scratch) -> None:
    """Show the claims of the articles and teams that are touched, and find the table that each is about."""
    for name in CLAIMING:
        work.restrict(
            name,
            "article_id in (from work.claim_articles) or ("
            "case when team is not null then store.id_of(team_id, team) end in (from work.claim_teams) "
            "and coalesce(said_on >= (from work.claim_since), true))",
        )
    work.run("reconcile/claim_days", "reconcile/claim_tables")


def _identify_players(work: Scratch) -> None:
    """Whose names the touched statements print."""
    work.run("reconcile/player_mentions")
    work.put("store.player_mentions", "statement_id", _stated_here_or_nowhere(work, NAMING))
    work.keep("stints", f"select distinct {STINT} as stint from work.moved_player_mentions")
    here = f"{STINT} in (from work.stints)"
    work.restrict("store.player_mentions", here)
    work.run("reconcile/player_people")
    work.put("store.player_people", STINT, here)
    work.keep(
        "persons",
        f"select person from store.player_people where {here} union select person from work.moved_player_people",
    )
    here = "person in (from work.persons)"
    work.restrict("store.player_people", here)
    work.restrict("store.player_mentions", f"{PRINTED} in (select {PRINTED} from store.player_people)")
    work.run("reconcile/player_ids")
    work.put("store.player_ids", PRINTED, here)
    work.restrict("store.player_ids", here)
    work.keep("ids", "select player_id from store.player_ids union select player_id from work.moved_player_ids")
    here = "player_id in (from work.ids)"
    work.run("views/player_names")
    work.put("player_names", "player_id", here)
    work.restrict("player_names", here)
    work.run("views/players")
    work.put("players", "player_id", here)
    for name in ("player_people", "player_mentions", "player_ids"):
        work.show(f"store.{name}")
    work.show("player_names")


def _reach_further(work: Scratch) -> bool:
    """Whether other pairs of teams have goals of a player who has another id or name now; they are touched too."""
    work.keep(
        "renamed",
        f"""
        select {PRINTED} as printed from work.moved_player_ids group by all having count(distinct player_id) > 1
        union
        select {PRINTED} from store.player_ids where player_id in (
            select player_id from work.moved_player_names group by all having count(distinct player) > 1
        )
        """,
    )
    work.keep(
        "further",
        f"""
        select distinct least(team_id, opponent_id) as pair_a, greatest(team_id, opponent_id) as pair_b
        from store.player_mentions
        where opponent_id is not null and {PRINTED} in (from work.renamed)
            and {PAIR.format("team_id", "opponent_id")} not in (from work.pairs)
        """,
    )
    work.con.execute("insert into work.pairs from work.further")
    return work.holds("from work.further")


def _choose_goals(work: Scratch) -> None:
    """The goals and cards of the pairs' matches, and the scorers of their seasons."""
    here = "fixture_id in (from work.scope)"
    work.restrict("fixtures", here)
    work.run("reconcile/goal_statements", "views/cards")
    work.run("views/fixture_ledger", "views/disagreements")
    for name in ("goals", "cards", "fixture_ledger", "disagreements"):
        work.put(name, "fixture_id", here)
    for name in ("goals", "cards"):
        note_changes(work.con, "fixtures", f"select moved_key from work.moved_{name}")
    work.show("fixtures")
    work.keep("scored", f"select distinct {SEASON} as season from work.moved_goals")
    here = f"{SEASON} in (from work.scored)"
    work.restrict("goals", here)
    work.run("views/scorers")
    work.put("scorers", f"concat({SEASON}, '#', player_id)", here)
    work.show("goals")


def _check_claims(work: Scratch) -> None:
    """Claims of the touched articles, teams and players beside what is known now."""
    work.con.execute(
        "insert into work.claim_teams select unnest([home_id, away_id]) from fixtures where fixture_id in ("
        "select moved_key from work.moved_goals union all select moved_key from work.moved_fixture_ledger "
        "union all select moved_key from work.moved_fixtures)"
    )
    work.keep(
        "claim_since",
        "select min(day) from (from work.claim_since union all select date from work.moved_goals "
        "union all select date from work.moved_fixture_ledger union all select date from work.moved_fixtures)",
    )
    work.con.execute(
        f"""
        insert into work.claim_articles
        select article_id from {work.file}.stated_tallies where statement_id in (
            select mentions.statement_id
            from store.player_mentions as mentions
            join store.player_ids as ids using (team_id, season, folded)
            where mentions.part = 'tally' and (
                ids.player_id in (select player_id from work.moved_goals)
                or concat(mentions.team_id, '#', mentions.season, '#', mentions.folded) in (from work.renamed)
            )
        )
        """
    )
    # A claim speaks of the day after its own article's matches, touched or not.
    for name in ("fixtures", "fixture_links", "stated_results"):
        work.show(name)
    _find_claims(work)
    tables = f"select {SEASON} from store.table_spans where table_no in (select table_no from work.claim_tables)"
    work.restrict("fixtures", f"{SEASON} in ({tables})")
    work.run("reconcile/table_fixtures")
    work.show("fixtures")
    work.run("reconcile/claim_states", "views/claims_checked")
    work.put("claims_checked", "statement_id", _stated_here_or_nowhere(work, CLAIMING))
