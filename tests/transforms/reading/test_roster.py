"""Names that look strange and are listed teams after all, and famous names that are somebody else's here."""

import pytest

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

KNOWN = load_reference()


def ids(title, body):
    """Printed names of all teams mentioned, with their ids."""
    text = f"{title}\n\n{body}"
    reading = read(lay_out(Article("a", text, title=title)), KNOWN)
    mentions = [m for sentence in reading.sentences for m in sentence.mentions if m.kind == "team"]
    return {reading.document.text[m.start : m.end]: m.value.id for m in mentions}


@pytest.mark.parametrize(
    ("title", "name", "team_id"),
    [
        ("Fulham 1-0 Liverpool Sorry Reds fall at last", "Liverpool Sorry Reds", "liverpool"),
        ("Fulham 1-0 Liverpool Reds fall at last", "Liverpool Reds", "liverpool"),
        ("Fulham 1-0 Liverpool Athletic", "Liverpool Athletic", None),
        ("Fulham 1-0 Norham Sorry Reds fall at last", "Norham Sorry Reds", None),
    ],
)
def test_a_headline_without_its_colon_still_names_the_listed_team(title, name, team_id):
    found = ids(title, "Liverpool were beaten by Fulham on Saturday. Fulham won by one goal.")
    assert found.get(name) == team_id


@pytest.mark.parametrize(
    ("body", "name", "team_id"),
    [
        ("FC Regar-TadAZ lost to Ahal on Tuesday. FC Regar-TadAZ are out.", "FC Regar-TadAZ", "regar-tadaz"),
        ("RED STARS 2, REIGN 1\nChicago Red Stars beat the Reign.", "REIGN", "seattle-reign"),
        ("FC Norham-Vale lost to Ahal on Tuesday. FC Norham-Vale are out.", "FC Norham-Vale", None),
    ],
)
def test_a_listed_team_is_known_under_a_longer_or_a_shouted_name(body, name, team_id):
    assert ids("Round-up", body).get(name) == team_id


LOCAL = (
    "Langwarrin lost 2-0 to Moreland City. Kingston City and FC Bulleen Lions drew 1-1. "
    "Skye United beat Mooroolbark 2-1. "
    "Norham United beat Wick Rovers 3-1. Holt Athletic lost 2-0 to Kelby Town. Chelsea thumped Sandown Lions 8-1."
)


def test_a_famous_name_among_many_local_clubs_of_another_country_is_the_local_one():
    assert ids("Local football", LOCAL)["Chelsea"] is None
    assert ids("Local football", LOCAL)["Langwarrin"] == "langwarrin"


def test_a_famous_guest_among_few_clubs_is_itself():
    guest = "Chelsea beat Langwarrin 8-1. Moreland City and Kingston City lost to Chelsea too."
    assert ids("A visit", guest)["Chelsea"] == "chelsea"


def test_a_side_named_after_a_beast_is_not_the_famous_one_of_that_nickname():
    found = ids("A day of goals", "Tigers beat Bush Hill Rangers 12-0 and Tigers were never in trouble.")
    assert dict(found)["Tigers"] is None


@pytest.mark.parametrize(
    ("body", "team_id"),
    [
        ("Norham United beat Wick Rovers 3-1. The Seasiders had led.", None),
        ("Norham United beat Wick Rovers 3-1. Blackpool drew 1-1 with Fulham and the Seasiders had led.", "blackpool"),
    ],
)
def test_a_nickname_of_a_listed_team_is_another_sides_where_nothing_else_names_it(body, team_id):
    assert ids("Local football", body).get("Seasiders", ids("Local football", body).get("the Seasiders")) == team_id


@pytest.mark.parametrize(
    ("body", "name", "full"),
    [
        ("Norham Town beat University of Wickley Rise 2-1. UWR had led.", "UWR", "University of Wickley Rise"),
        ("Norham Town beat Wickley Rise Rovers 2-1. WRX had led and WRX lost 3-1.", "WRX", "WRX"),
        ("Norham Athletic Reserves beat Wickley Rovers 2-1.", "Norham Athletic Reserves", "Norham Athletic Reserves"),
        ("Yesterday Athletic Reserves beat Wickley Rovers 2-1.", "Athletic Reserves", "Athletic Bilbao B"),
        ("Norham Athletic Thirds beat Wickley Rovers 2-1.", "Norham Athletic Thirds", "Norham Athletic Thirds"),
    ],
)
def test_a_side_is_read_under_its_whole_name(body, name, full):
    reading = read(lay_out(Article("a", body)), KNOWN)
    found = {body[m.start : m.end]: m.value.name for s in reading.sentences for m in s.mentions if m.kind == "team"}
    assert found[name] == full


EVENING = (
    "Feyenoord beat Real Madrid 2-0. Athletic Bilbao lost 1-0 to Bayern Munich. Lille and Ajax drew 1-1. "
    "Lazio beat Celtic 3-1. {name} beat Paris Saint-Germain 2-1."
)
AT_HOME = "Real Madrid beat Athletic Bilbao 2-0. Valencia and Getafe drew. Eibar lost to {name} in the second division."


@pytest.mark.parametrize(("body", "team_id"), [(EVENING, "sporting-lisbon"), (AT_HOME, "sporting-gijon")])
def test_of_namesakes_the_compatriot_is_meant_only_where_most_teams_are_of_that_country(body, team_id):
    body = body.format(name="Sporting")
    assert ids("Round-up", body)["Sporting"] == team_id


def test_what_stands_behind_a_listed_team_is_more_of_its_name():
    text = "Ulsan Hyundai Norwings defeated Jeonbuk Hyundai Motors 3-2."
    [match] = extract(Article("a", text)).matches
    assert {match.home, match.away} == {"Ulsan Hyundai", "Jeonbuk Hyundai Motors"}


@pytest.mark.parametrize(
    ("body", "name", "team_id"),
    [
        ("Chorley beat Altrincham 2-0. Guiseley went down 1-0 at home to Alfreton.", "Alfreton", "alfreton-town"),
        ("Chorley beat Altrincham 2-0. Blyth won 3-1 against Workington.", "Blyth", "blyth-spartans"),
        ("Akwa United beat Kano Pillars. Gombe United drew, and Enyimba won 1-0 at Wolves.", "Wolves", "warri-wolves"),
        ("Fulham beat Everton. Burnley drew, and Leeds United won 1-0 at Wolves.", "Wolves", "wolverhampton-wanderers"),
        (
            "Fulham beat Everton, Burnley drew with Leeds United and Sporting beat Benfica.",
            "Sporting",
            "sporting-lisbon",
        ),
    ],
)
def test_a_town_or_a_lone_word_among_compatriots_is_their_club(body, name, team_id):
    assert ids("Round-up", body)[name] == team_id


def test_a_town_alone_is_no_club():
    assert ids("Round-up", "Roma beat Lazio 2-0 in the rain at Blyth.").get("Blyth") is None


def test_a_single_word_is_no_foreign_club_where_no_compatriot_of_it_is_named():
    found = ids("Macready 3, Concordia 0", "Concordia lost 3-0 to Macready on Saturday.")
    assert not any(team is not None for team in found.values())


def test_a_listed_club_is_called_by_the_last_word_of_its_name_as_printed():
    text = (
        "The Kansas City Wizards drew 3-3 with FC Dallas. The Wizards were 3-1 up. Wizards captain Chris Fox was sorry."
    )
    assert ids("Report", text)["Wizards"] == ids("Report", text)["Kansas City Wizards"] == "sporting-kansas-city"


def test_a_man_of_a_people_is_no_side_whatever_he_is_told_to_win():
    text = (
        "Kelby Town lost 2-0 to Holt Rovers. The side of Ugandan Joseph Fox eased to a 1-0 win against Kitley United."
    )
    assert "Joseph Fox" not in ids("", text)


@pytest.mark.parametrize(
    ("body", "team_id"),
    [
        ("Barnet drew 1-1 with Luton Town. Hornchurch travel to Stoke City.", "hornchurch"),
        ("Barnet rested Hornchurch. Luton Town beat Stoke City 2-0.", None),
        ("Ahal drew 1-1 with Chicago Red Stars. Hornchurch travel by bus.", None),
    ],
)
def test_a_small_club_needs_less_to_be_one_among_its_countrymen(body, team_id):
    assert ids("Football", body).get("Hornchurch") == team_id


def test_a_dash_with_an_aside_behind_it_is_no_dateline():
    assert "Barnet" in ids("Football", "Luton Town drew with Stoke City. Barnet - still without a win - host Woking.")
