"""Which match a sentence speaks of."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def test_a_match_told_as_the_time_of_another_does_not_take_its_goals():
    text = (
        "Leeds beat Burnley 2-1 at Elland Road on Saturday.\n\nA day after neighbours Bradford lost 3-1 to Reading, "
        "the hosts went ahead through Dan Foxley.\n\nThe visitors levelled when Joe Wardle headed in."
    )
    goals = {m.home: [g.scorer for g in m.goals] for m in extract(Article("a", text)).matches}
    assert goals["Leeds United"] == ["Dan Foxley", "Joe Wardle"]
    assert [scorers for home, scorers in goals.items() if home != "Leeds United"] == [[]]


def test_a_paragraph_that_names_its_match_keeps_the_man_whom_the_title_named_with_another():
    text = (
        "Roma 1-0 Atalanta. It rained.\n\nCagliari 0-3 Lazio. Dan Foxley's penalty on 19 minutes was his tenth.\n\n"
        "That was all."
    )
    found = extract(Article("a", text, title="Roma edge out Atalanta and Foxley enjoys himself")).matches
    assert {m.home: [g.scorer for g in m.goals] for m in found} == {"Roma": [], "Cagliari": ["Dan Foxley"]}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("But the Brazilians struck first through Dan Foxley.", True),
        ("The Tricklers struck first through Dan Foxley.", True),
        ("The Dusty Tricklers struck first through Dan Foxley.", True),
        ("But Reading struck first through Dan Foxley.", False),
    ],
)
def test_a_country_among_clubs_or_an_unknown_nickname_leads_to_no_other_match(sentence, told):
    text = f"Leeds beat Burnley 2-1 on Saturday.\n\nIt was a fine game.\n\n{sentence}"
    (match,) = extract(Article("a", text)).matches
    assert ("Dan Foxley" in {g.scorer for g in match.goals}) is told


def test_a_match_without_goals_takes_none_that_stand_nearer_to_its_teams():
    text = (
        "Roma and Lazio drew 0-0, and since Torino drew 1-1 with Empoli, where Dan Foxley's header for Torino was "
        "answered by Joe Wardle, it is Lazio who go down."
    )
    assert {m.home: len(m.goals) for m in extract(Article("a", text)).matches} == {"Roma": 0, "Torino": 2}


def test_a_signing_of_a_club_scores_for_the_country_that_plays():
    text = "Spain beat Ukraine 4-0 on Saturday.\n\nLate on new Leeds signing Dan Foxley made it 4-0."
    (match,) = extract(Article("a", text)).matches
    assert [g.scorer for g in match.goals] == ["Dan Foxley"]


def goals_by_home(text, title=None):
    return {m.home: [g.scorer for g in m.goals] for m in extract(Article("a", text, title)).matches}


def test_what_comes_before_elsewhere_is_no_part_of_the_match_told_behind_it():
    lead = "The lowly side fell behind, before Dan Foxley levelled.\n\nJoe Wardle won it late.\n\n"
    told = "Leeds beat Burnley 3-2, Sam Ogden scoring a hat-trick.\n\nFulham drew 0-0 with Everton."
    assert goals_by_home(f"{lead}Elsewhere, {told}", "Cup round-up")["Leeds United"] == ["Sam Ogden"] * 3
    assert "Dan Foxley" in goals_by_home(f"{lead}{told}", "Cup round-up")["Leeds United"]


@pytest.mark.parametrize(
    ("section", "home"), [("Fulham eased past Everton 4-0", "Fulham"), ("Leeds had Foxley to thank", "Leeds United")]
)
def test_a_section_begins_with_the_match_that_it_goes_on_to_tell(section, home):
    text = (
        "First group\n\nLeeds drew 2-2 with Burnley at home.\n\nLate drama\n\n"
        f"Dan Foxley levelled late on.\n\n{section}.\n\nFulham beat Everton 4-0."
    )
    assert [h for h, scorers in goals_by_home(text).items() if scorers] == [home]


def test_a_goal_belongs_to_the_match_in_front_of_what_the_winners_will_do_next():
    text = (
        "Leeds overcame Burnley 1-0 thanks to Dan Foxley's late goal and will face Fulham, who beat Hull on penalties."
    )
    goals = goals_by_home(text)
    assert (goals["Leeds United"], goals["Fulham"]) == (["Dan Foxley"], [])


def test_a_side_called_by_a_name_of_another_club_does_not_lead_away_from_the_one_match_told():
    text = (
        "Norham Rangers beat Leyburn Town 2-1.\n\nThe Boro had it won when Dan Foxley struck in the 96th minute.\n\n"
        "Joe Wardle had levelled on 84 minutes before Foxley's winner."
    )
    [told] = extract(Article("a", text)).matches
    assert ("Dan Foxley", 90, 6) in {(g.scorer, g.minute, g.added) for g in told.goals}


_AROUND = "Roma beat Lecce on Saturday.\n\nJoe Wardle put Roma ahead.\n\n{told}\n\nBologna beat Torino 1-0 on Saturday."


@pytest.mark.parametrize(
    "told",
    [
        "Genoa were in a fine mood as well.\n\nDan Foxley scored on 12 minutes.",
        "At a windy ground, Genoa were two up by the break.\n\nSam Pell's cross was turned in by Dan Foxley.",
        "Elsewhere, it rained all day.\n\nDan Foxley headed the only goal on the hour.",
        "Dan Foxley's 61st-minute header put Genoa in charge.",
    ],
)
def test_a_match_that_was_not_found_gives_its_goals_to_none_beside_it(told):
    found = extract(Article("a", _AROUND.format(told=told))).matches
    assert {m.home: [g.scorer for g in m.goals] for m in found} == {"Roma": ["Joe Wardle"], "Bologna": []}


@pytest.mark.parametrize(
    "told",
    [
        "It rained all day.\n\nDan Foxley scored on 12 minutes.",
        "The Genoa loanee Dan Foxley made it two.",
        "Elsewhere it rained. Dan Foxley scored for Roma on 12 minutes.",
    ],
)
def test_a_match_goes_on_over_paragraphs_that_name_no_other_side(told):
    found = extract(Article("a", _AROUND.format(told=told))).matches
    assert {m.home: [g.scorer for g in m.goals] for m in found}["Roma"] == ["Joe Wardle", "Dan Foxley"]


@pytest.mark.parametrize(
    "man", ["the Roma-bound Dan Foxley", "the former Roma man Dan Foxley", "Dan Foxley, on loan from Roma"]
)
def test_the_other_club_of_a_man_leads_to_no_match_where_the_sentence_names_one(man):
    told = f"Genoa lost 2-1 at home to Monza. New Monza striker Sam Pell, signed to replace {man}, struck first."
    found = extract(Article("a", _AROUND.format(told=told))).matches
    assert {m.home: [g.scorer for g in m.goals] for m in found}["Genoa"] == ["Sam Pell"]


def test_a_man_named_beside_a_side_of_another_match_does_not_lead_back_to_the_first():
    told = "Genoa, as Roma knew, were led by Dan Foxley.\n\nGenoa saw Dan Foxley head in on 12 minutes."
    found = extract(Article("a", _AROUND.format(told=told))).matches
    assert {m.home: [g.scorer for g in m.goals] for m in found} == {"Roma": ["Joe Wardle"], "Bologna": []}


def test_a_paragraph_behind_a_match_not_found_speaks_of_the_match_that_it_goes_on_to_name():
    told = "Genoa had the better of a dull derby.\n\nDown south, Dan Foxley struck first. Lecce did not give in."
    found = extract(Article("a", _AROUND.format(told=told))).matches
    assert {m.home: [g.scorer for g in m.goals] for m in found}["Roma"] == ["Joe Wardle", "Dan Foxley"]


def test_the_line_of_a_picture_does_not_lead_to_its_match():
    text = (
        "Everton won 3-0 at Fulham.\n\n"
        "Leeds United came back from a goal behind to beat Burnley 2-1\n\n"
        "Joe Foxley, Sam Hartley and Dan Ward scored before half-time.\n\n"
        "Derby County drew 0-0 with Watford.\n\n"
        "Leeds United beat Burnley 2-1 late on.\n"
    )
    told = {m.home + m.away: [g.scorer for g in m.goals] for m in extract(Article("a", text)).matches}
    assert told == {
        "FulhamEverton": ["Joe Foxley", "Sam Hartley", "Dan Ward"],
        "Leeds UnitedBurnley": [],
        "Derby CountyWatford": [],
    }


def test_a_headline_of_the_next_match_does():
    text = (
        "Everton won 3-0 at Fulham.\n\n"
        "Leeds United came back from a goal behind to beat Burnley 2-1\n\n"
        "Joe Foxley and Sam Hartley scored after half-time.\n\n"
        "Leeds United are up to fourth.\n"
    )
    told = {m.home + m.away: [g.scorer for g in m.goals] for m in extract(Article("a", text)).matches}
    assert told == {"FulhamEverton": [], "Leeds UnitedBurnley": ["Joe Foxley", "Sam Hartley"]}


def test_a_paragraph_that_went_over_to_a_match_not_found_does_not_go_on_to_the_next_it_names():
    told = "Elsewhere, it rained all day. They went ahead through Dan Foxley. Torino had no luck at all."
    found = extract(Article("a", _AROUND.format(told=told))).matches
    assert {m.home: [g.scorer for g in m.goals] for m in found} == {"Roma": ["Joe Wardle"], "Bologna": []}
