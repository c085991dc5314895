"""The small parts of a page: addresses, places in a table, the minute axis, plots."""

import re

import pytest

from warehouse.site.addresses import path_of, root_of, segment
from warehouse.site.plots import minutes_plot, places_plot
from warehouse.site.timeline import axis_of, marks_of, place, ticks_of
from warehouse.site.wording import clock, marked
from warehouse.site.zones import all_zones, zone_of


@pytest.mark.parametrize(
    "text", ["../../etc/passwd", "a/b", "..", "", "CON", "x" * 300, "Żółć", "a\x00b", "a%2fb", ".hidden"]
)
def test_whatever_a_team_is_called_its_address_stays_inside_the_site(text):
    part = segment(text)
    assert re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,79}", part)
    assert ".." not in part


def test_two_names_never_share_an_address():
    names = ["Ünion", "Union", "union", "ÜNION", "u nion", "!!", "??"]
    assert len({segment(name) for name in names}) == len(names)


@pytest.mark.parametrize(
    ("path", "root"), [("index.html", ""), ("teams/a/index.html", "../../"), ("days/x.html", "../")]
)
def test_the_way_back_to_the_root_is_relative(path, root):
    assert root_of(path) == root


def test_a_match_of_a_known_day_only_has_an_address_too():
    assert path_of("match", "european-championship/2024-07-06/france/spain").endswith("/2024-07-06/france/spain.html")


@pytest.mark.parametrize(
    ("competition", "season", "position", "teams", "name"),
    [
        ("serie-a", "2021-22", 4, 20, "Champions League"),
        ("serie-a", "2021-22", 5, 20, None),
        ("serie-a", "2021-22", 18, 20, "Relegation"),
        ("serie-a", "2010-11", 4, 20, None),
        ("premier-league", "1997-98", 18, 20, "Relegation"),
        ("bundesliga", "2022-23", 16, 18, "Relegation play-off"),
        ("no-league", "2021-22", 1, 20, None),
        ("serie-a", "2021-22", 1, 4, None),
    ],
)
def test_a_place_means_what_it_meant_in_that_season(competition, season, position, teams, name):
    zone = zone_of(competition, season, position, teams, "")
    assert (zone.name if zone else None) == name


def test_no_place_of_a_league_is_in_two_zones_at_once():
    for zone in all_zones():
        places = set(zone.places(20))
        others = [z for z in all_zones() if z is not zone and z.competition_id == zone.competition_id]
        assert all(places.isdisjoint(z.places(20)) for z in others)
        assert zone.kind in {"up", "mid", "low", "down"}


def goal(team, minute, added=None, scorer="A"):
    return {"team_id": team, "minute": minute, "added": added, "scorer": scorer}


def one_match(*goals, cards=()):
    return {"home_id": "h", "away_id": "a", "goals": list(goals), "cards": list(cards)}


def test_goals_stand_in_order_those_of_one_side_that_are_near_on_levels_of_their_own():
    marks = marks_of(one_match(goal("h", 50), goal("h", 48), goal("a", 49), goal("h", None)))
    assert [(m.event["minute"], m.side, m.level) for m in marks] == [(48, "home", 0), (49, "away", 0), (50, "home", 1)]
    assert axis_of(marks).height > axis_of(marks[:1]).height


def test_stoppage_time_stands_behind_its_half_and_before_the_next_minutes():
    assert place(45, None, 90) < place(45, 3, 90) < place(47, None, 90)
    assert place(90, 9, 90) <= 720


def test_the_axis_grows_for_extra_time():
    from warehouse.site.timeline import length_of

    assert (length_of(one_match(goal("h", 90, 4))), length_of(one_match(goal("h", 105)))) == (90, 120)
    assert [minute for minute, _ in ticks_of(120)] == [0, 15, 30, 45, 60, 75, 90, 105, 120]


@pytest.mark.parametrize(
    ("event", "told"),
    [((90, 3), "90+3’"), ((90, 0), "90+’"), ((7, None), "7’"), ((None, None), ""), ((105, None), "105’")],
)
def test_minutes_are_written_as_football_writes_them(event, told):
    assert clock({"minute": event[0], "added": event[1]}) == told


@pytest.mark.parametrize(
    ("sentence", "evidence", "names", "html"),
    [
        ("Ode struck late.", ["Ode struck"], [], "<mark>Ode struck</mark> late."),
        ("Ode struck late.", ["Ode", "late"], [], "<mark>Ode</mark> struck <mark>late</mark>."),
        ("Ode struck late.", ["Ode struck", "struck late"], [], "<mark>Ode struck late</mark>."),
        ("Ode struck late.", [], ["Jan Ode"], "<mark><strong>Ode</strong> struck late.</mark>"),
        ("1 < 2 & 3", ["2 & 3"], [], "1 &lt; <mark>2 &amp; 3</mark>"),
        ("Modest men", ["Modest men"], ["Ode"], "<mark>Modest men</mark>"),
        ("Nothing here", ["not in it"], [], "<mark>Nothing here</mark>"),
    ],
)
def test_evidence_is_marked_and_all_else_is_text(sentence, evidence, names, html):
    assert str(marked(sentence, evidence, names)) == html


COURSES = [
    {"team": f"<b>{name}</b>", "team_id": name, "places": [{"after": n, "position": p} for n in range(1, 5)]}
    for p, name in enumerate(("one", "two", "three"), 1)
]


def test_a_plot_takes_its_colours_from_the_page_and_names_are_text_in_it():
    drawn = places_plot(COURSES)
    assert drawn.startswith('<svg role="img" aria-label="Place in the table after each of 4 rounds, by team"')
    assert "#00000" not in drawn
    assert "<b>" not in drawn
    assert "&lt;b&gt;one&lt;/b&gt;" in drawn
    assert 'class="line leader"' in drawn
    assert " style=" not in drawn
    assert "graphics-" not in drawn
    assert drawn.count('role="img"') == 1


def test_there_is_no_plot_where_there_is_nothing_to_see():
    assert places_plot([]) == ""
    assert minutes_plot([]) == ""
    assert places_plot([{"team": "x", "team_id": "x", "places": [{"after": 1, "position": 1}]}]) == ""


def test_goals_by_minute_are_counted_in_steps_of_five():
    drawn = minutes_plot([{"minute": minute, "goals": goals} for minute, goals in ((1, 2), (5, 1), (6, 4), (93, 1))])
    assert drawn.count('class="bar"') == 19
    assert ">91–95<" in drawn
