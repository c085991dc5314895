"""Of whom a place, a total or a gap is told, and of which day: relative clauses, "the latter", before the match."""

import pytest

from tests.transforms.facts.tables import focus_of, reading_of, said
from transforms.facts.standings.standings import find_standings

WHO = [
    ("Leeds, who beat Burnley 2-0 on Tuesday are level on points with Fulham.", {"Leeds United +0 Fulham"}),
    (
        "Fulham lost to Leeds, who defeated Burnley and top the table with 13 points.",
        {"Leeds United 1.", "Leeds United 13 pts"},
    ),
    ("Everton and Leeds drew 1-1, leaving the former top with four points.", {"Everton 1.", "Everton 4 pts"}),
    (
        "Everton and Leeds drew 1-1, leaving the latter second with two points.",
        {"Leeds United 2.", "Leeds United 2 pts"},
    ),
    (
        "After Fulham's draw against Leeds, Everton are the surprise as they top the table with six points.",
        {"Everton 1.", "Everton 6 pts"},
    ),
    ("Everton beat Leeds 2-0, a result which lifts them above Burnley into fourth.", {"Everton 4."}),
    (
        "That win sees Everton open up a three-point gap at the top, on 26 points.",
        {"Everton 1.", "Everton 26 pts"},
    ),
    (
        "Everton lead with nine points, with Leeds close behind on seven points.",
        {"Everton 1.", "Everton 9 pts", "Leeds United 7 pts"},
    ),
    ("The result condemned Everton to second place in the group.", {"Everton 2."}),
    ("Everton beat Leeds 2-0 to edge Burnley out of second place.", {"Everton 2."}),
    ("Everton won again, edging Burnley off top spot.", {"Everton 1."}),
    (
        "With five games to go Everton have 61 points, two more than Leeds.",
        {"Everton 61 pts", "Everton +2 Leeds United"},
    ),
    (
        "The draw leaves Everton well placed, level on four points with Leeds.",
        {"Everton 4 pts", "Leeds United 4 pts", "Everton +0 Leeds United"},
    ),
    ("Burnley's win leaves Leeds in trouble, two points behind Everton.", {"Leeds United -2 Everton"}),
    ("Last season's runners-up Everton slip to ninth.", {"Everton 9."}),
    ("Everton, who beat Burnley 2-0, remain third while Grimley go fourth.", {"Everton 3.", "Grimley 4."}),
    (
        "Leeds stayed fourth. That puts them on 53 points, three clear of Everton in fifth.",
        {"Leeds United 4.", "Everton 5.", "Leeds United 53 pts", "Leeds United +3 Everton"},
    ),
    ("Only four points part fifth placed Leeds from Burnley in 13th place.", {"Leeds United 5.", "Burnley 13."}),
    ("Everton are champions, with Leeds assured of third place.", {"Leeds United 3."}),
    ("Sitting fourth, Everton were able to beat Leeds.", {"Everton 4."}),
    ("Languishing 20th in the Premier League, Everton host Leeds.", {"Everton 20."}),
    (
        "Second-place Everton were held at Fulham as Leeds went level on points with them.",
        {"Everton 2.", "Leeds United +0 Everton"},
    ),
    (
        "The draw sees Everton maintain their position in fourth place, while Leeds stay sixth.",
        {"Everton 4.", "Leeds United 6."},
    ),
    ("The results saw Everton regain their third place on goal difference.", {"Everton 3."}),
    ("On second is Everton, who also won.", {"Everton 2."}),
    ("At the top remain Everton, after their win over Burnley.", {"Everton 1."}),
    ("Burnley lost the league lead to Everton in the 15th round.", {"Everton 1."}),
    ("Leeds could not find a goal and the result saw Everton slip to 12th place.", {"Everton 12."}),
    ("Smith's strike maintained Everton's 13-point lead at the top.", {"Everton 1."}),
    ("Everton increased their grip on second place by beating Leeds.", {"Everton 2."}),
    ("Burnley lost to Everton who leapfrogged over both Burnley and Leeds into top spot.", {"Everton 1."}),
    (
        "Goals allowed fourth-placed Everton to go four points clear of Leeds.",
        {"Everton 4.", "Everton +4 Leeds United"},
    ),
    (
        "Everton are second, with third-place Leeds 12 points adrift of leaders Fulham.",
        {"Everton 2.", "Leeds United 3.", "Leeds United -12 Fulham", "Fulham 1."},
    ),
    ("Everton won to move one point behind Leeds in sixth.", {"Everton -1 Leeds United"}),
    ("Everton ended three points behind Leeds in 18th.", {"Everton 18.", "Everton -3 Leeds United"}),
    (
        "A goal moved Everton level on points with Leeds, but the champions have two games in hand.",
        {"Everton +0 Leeds United"},
    ),
    ("Everton sit 18th. Leeds are two places above them in 16th.", {"Everton 18.", "Leeds United 16."}),
    ("It leaves Everton top only on goal difference ahead of Leeds.", {"Everton +0 Leeds United"}),
    ("It was a fine win for third bottom Everton that moved them up to 17th.", {"Everton 17."}),
    ("Goals from Smith and Jones helped Everton beat Leeds and move into fifth spot.", {"Everton 5."}),
    (
        "Everton are two points behind leaders Leeds, although they have played a game more.",
        {"Everton -2 Leeds United", "Leeds United 1.", "Leeds United 1 in hand"},
    ),
    ("Leader Everton, unbeaten so far, drew with Leeds.", {"Everton 1."}),
    (
        "Leeds drew at Fulham. They are now two points behind Everton with a game in hand.",
        {"Leeds United -2 Everton", "Leeds United 1 in hand"},
    ),
    ("Everton were able to profit and return to top spot.", {"Everton 1."}),
    ("Everton edged past Leeds, leapfrogging into second place on goal difference.", {"Everton 2."}),
    ("The tiny Everton hold a four-point lead over Leeds and need just one win.", {"Everton +4 Leeds United"}),
    (
        "Everton are well placed with a two-point lead over Leeds and will qualify if they win.",
        {"Everton +2 Leeds United"},
    ),
    ("Everton climbed to the summit after table-toppers Leeds lost at Burnley.", {"Everton 1."}),
]


@pytest.mark.parametrize(("text", "statements"), WHO)
def test_a_claim_goes_to_the_team_that_its_clause_speaks_of(text, statements):
    assert said(text) == statements


SHARED = [
    (
        "Everton and Leeds share top spot with six points each.",
        {"Everton 1.", "Leeds United 1.", "Everton 6 pts", "Leeds United 6 pts"},
    ),
    ("Everton and Leeds are joint second.", {"Everton 2.", "Leeds United 2."}),
    ("Everton and Leeds follow in second and third place, respectively.", {"Everton 2.", "Leeds United 3."}),
    ("Everton and Leeds drew 2-2, leaving them in third and fourth, respectively.", {"Everton 3.", "Leeds United 4."}),
    (
        "Everton lead the group with six points, followed by Leeds in third place with two points.",
        {"Everton 1.", "Everton 6 pts", "Leeds United 3.", "Leeds United 2 pts"},
    ),
    (
        "Everton moved top of the group with seven points, followed by Leeds in second with 4.",
        {"Everton 1.", "Everton 7 pts", "Leeds United 2.", "Leeds United 4 pts"},
    ),
    (
        "Everton top the table with seven points, same as Leeds.",
        {"Everton 1.", "Everton 7 pts", "Leeds United 7 pts", "Everton +0 Leeds United"},
    ),
]


@pytest.mark.parametrize(("text", "statements"), SHARED)
def test_two_teams_have_a_place_each_or_share_one(text, statements):
    assert said(text) == statements


TURNS = [
    ("Leeds occupy eighth.", {"Leeds United 8."}),
    ("Everton reclaimed the lead in the Premier League.", {"Everton 1."}),
    ("Everton regained the leadership of the Premier League with a 2-0 win.", {"Everton 1."}),
    ("Everton still have their noses in front at the top.", {"Everton 1."}),
    ("A 2-0 win took Everton to the 60-point mark.", {"Everton 60 pts"}),
    ("Everton have 13 wins and 42 points.", {"Everton 42 pts"}),
    ("Everton's tally now stands at 12 points.", {"Everton 12 pts"}),
    ("Everton took their points tally to 12.", {"Everton 12 pts"}),
    ("Everton slipped into the relegation zone in 18th place.", {"Everton 18."}),
    ("Everton remain unbeaten at the summit.", {"Everton 1."}),
    ("Everton top the group with a maximum nine points.", {"Everton 1.", "Everton 9 pts"}),
    ("Everton are second on two points off back-to-back draws.", {"Everton 2.", "Everton 2 pts"}),
    ("Everton are still searching for their first points of the season.", {"Everton 0 pts"}),
    ("Everton moved level with Leeds thanks to a 3-2 win.", {"Everton +0 Leeds United"}),
    (
        "That puts Everton six points clear of Leeds, Fulham and Burnley.",
        {"Everton +6 Leeds United", "Everton +6 Fulham", "Everton +6 Burnley"},
    ),
    (
        "Everton moved within a point of Leeds and Fulham thanks to a late goal.",
        {"Everton -1 Leeds United", "Everton -1 Fulham"},
    ),
    ("Everton are one point above London rivals Fulham.", {"Everton +1 Fulham"}),
    (
        "Leeds, Fulham and Burnley, who all have seven points, won.",
        {"Leeds United 7 pts", "Fulham 7 pts", "Burnley 7 pts"},
    ),
    ("Everton have 60 points. Leeds sit at 58.", {"Everton 60 pts", "Leeds United 58 pts"}),
    ("Everton are second with 31 points from the same 14 games.", {"Everton 2.", "Everton 31 pts"}),
    ("Everton follow in third position with 57 points.", {"Everton 3.", "Everton 57 pts"}),
    ("Everton confirmed third place with a 3-0 victory.", {"Everton 3."}),
    ("Everton, already assured of top spot, lost 5-0.", {"Everton 1."}),
    ("Everton pip Leeds to first place.", {"Everton 1."}),
    ("Everton reached sixth position with a 2-0 win.", {"Everton 6."}),
    ("Everton occupy number two in the table with 39 points.", {"Everton 2.", "Everton 39 pts"}),
    ("Everton improved to 16 points in six games.", {"Everton 16 pts"}),
    ("The victory vaulted Everton into second place.", {"Everton 2."}),
    ("The win takes Everton 14 points clear in first place.", {"Everton 1."}),
    (
        "The season ended with Everton in first place, followed by Leeds on 39 points.",
        {"Everton 1.", "Leeds United 2.", "Leeds United 39 pts"},
    ),
    ("Everton won to stay within a point of Leeds.", {"Everton -1 Leeds United"}),
    (
        "Everton won again, closing the gap between themselves and Leeds to just four points.",
        {"Everton -4 Leeds United"},
    ),
    ("Everton are now three points clear of Big Two rivals Leeds.", {"Everton +3 Leeds United"}),
    ("Everton lead Leeds on goal difference.", {"Everton +0 Leeds United"}),
    ("Everton slip to third with keeper Smith sent off.", {"Everton 3."}),
    (
        "Everton and Leeds are both on 23 points but Leeds have a superior goal difference.",
        {"Everton 23 pts", "Leeds United 23 pts", "Everton +0 Leeds United"},
    ),
    ("Everton and Leeds drew, both teams tied on 22 points each.", {"Everton 22 pts", "Leeds United 22 pts"}),
    ("Everton are third in Concacaf's qualification table.", {"Everton 3."}),
    ("Fifth-positioned Everton won.", {"Everton 5."}),
    ("The win has given Everton 19 points from seven matches.", {"Everton 19 pts"}),
    ("Everton are top with 36 points, 12 points adrift of Leeds in eighth.", {"Everton 1.", "Everton 36 pts"}),
    ("Everton wriggled out of the relegation zone into 17th place.", {"Everton 17."}),
    ("Leeds, Fulham and Burnley have 12 points each.", {"Leeds United 12 pts", "Fulham 12 pts", "Burnley 12 pts"}),
    (
        "Leeds are second and Burnley third with both level on nine points.",
        {"Leeds United 2.", "Burnley 3.", "Leeds United 9 pts", "Burnley 9 pts"},
    ),
    ("Everton have played a game more than both Leeds and Burnley.", {"Leeds United 1 in hand", "Burnley 1 in hand"}),
    (
        "Leeds are second on 21, Everton have 19 and Burnley have 18 points.",
        {"Leeds United 2.", "Leeds United 21 pts", "Everton 19 pts", "Burnley 18 pts"},
    ),
    (
        "Everton have 16 points, the same as Leeds.",
        {"Everton 16 pts", "Leeds United 16 pts", "Everton +0 Leeds United"},
    ),
    (
        "Everton are tied with Leeds at the top with 26 points.",
        {"Everton 26 pts", "Leeds United 26 pts", "Everton +0 Leeds United"},
    ),
    ("Everton cling on to fourth spot with 11 points.", {"Everton 4.", "Everton 11 pts"}),
    ("Everton remained in the third slot.", {"Everton 3."}),
    ("Everton leapfrogged Leeds to win Group Six.", {"Everton 1."}),
    ("Everton have posted 25 points.", {"Everton 25 pts"}),
    ("Everton held on as leader of the Premier League.", {"Everton 1."}),
    ("Everton drop to 15th with pressure growing on the manager.", {"Everton 15."}),
    ("A 3-2 win put Everton within a point of Leeds.", {"Everton -1 Leeds United"}),
]


@pytest.mark.parametrize(("text", "statements"), TURNS)
def test_a_table_is_told_in_many_turns(text, statements):
    assert said(text) == statements


TODAY = [
    ("Everton came into the game in good form and moved up to third.", {"Everton 3."}),
    ("Everton came into the game on the back of two wins and are now third.", {"Everton 3."}),
]


@pytest.mark.parametrize(("text", "statements"), TODAY)
def test_what_a_match_has_made_is_of_today(text, statements):
    assert said(text) == statements


NOTHING = [
    "Everton arrived here off two wins, which have seen them climb to within five points of Leeds.",
    "Leeds meant to pull away, with the gap at three points before kick-off, Everton with a game in hand.",
    "Everton headed into the ninth game a point behind Leeds.",
    "Everton drew level with Leeds when Smith scored.",
    "Everton took the lead in the first half.",
    "Everton and Leeds shared the points.",
    "Everton and Leeds share the goals around.",
    "The former Everton captain scored for Leeds.",
    "Everton pushed Leeds back in the second half.",
    "Everton edged Leeds out of the cup in the third round.",
    "Everton are still looking for their first point away from home.",
    "Everton have two wins and six points from their last three games.",
    "Everton have three wins and two points to make up on Leeds.",
    "The striker kept his nose in front of the defender.",
    "Everton beat last week leaders Leeds.",
    "Everton would be able to climb to third.",
    "Everton will be top and could have a lead over Leeds if they win.",
    "Leader of the band Smith is an Everton fan.",
    "Smith, as leader of the Everton defence, kept Leeds out.",
    "Everton have 15 points less than they had hoped for.",
    "Everton cling on to their lead.",
    "Everton want to win Group Six.",
    "Everton helped Leeds clear the third pitch.",
    "Everton are two places away from the door in row 16.",
    "The holders have a game in hand.",
    "Everton leapfrogged Leeds and Burnley to third.",
    "Everton have 16 players, the same as Leeds.",
    "Everton were tied with Leeds with 26 minutes gone.",
    "Smith allowed Everton to pull a second goal back at Leeds.",
    "Everton lost the lead to a goal of Smith's.",
    "At the top of the stand remain Everton supporters.",
    "Everton could not score and the crowd saw Leeds threaten to go 12th.",
    "Smith increased Everton's two-goal lead at the break.",
    "Leeds, Fulham and Burnley have 12 players each.",
    "Everton took a game more seriously than both Leeds and Burnley.",
    "Leading 2-0, Everton conceded twice to Leeds.",
    "Sitting in the second row, Everton fans saw Leeds win.",
    "Everton claimed their third win.",
    "Everton maintained their position on the second ball.",
    "Everton lead Leeds on penalties.",
    "Both teams have 22 players on the pitch.",
    "The keeper has given Everton 19 clean sheets.",
    "In second-half stoppage time Everton scored.",
    "Everton recorded three points in their quest to finish second in the table.",
    "Everton won to move ahead of Leeds, although with City having a game in hand on Everton.",
    "Everton have taken nine points in three games.",
    "Everton reached the third round.",
    "Everton shirt number two went to Smith.",
    "Everton beat last week leaders Leeds in the cup.",
    "Everton won 5-0, only for Grimley to steal back the top spot.",
    "Everton lost as Grimley moved third.",
    "Everton follow Leeds into the third round.",
    "Everton sat at 18 different tables.",
    "Everton confirmed a third signing.",
    "Everton could edge Leeds out of second place.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_other_days_and_other_firsts_are_no_places(text):
    assert said(text) == set()


def test_a_gap_is_said_with_less_certainty_the_less_the_other_side_is_named():
    def sure(text):
        rows, _ = find_standings(reading_of(text), focus_of(reading_of(text)))
        return next(row.confidence for row in rows if row.team == "Everton")

    place, named = sure("Everton are third."), sure("Everton are two points behind Leeds.")
    meant = sure("Leeds are top. They beat Fulham. Burnley drew. Everton are two points behind the leaders.")
    assert place > named > meant


def test_matches_played_may_stand_behind_points_without_the_word():
    reading = reading_of("Everton have 25 points from 12 games and Leeds are on 24 from 11.")
    rows, _ = find_standings(reading, focus_of(reading))
    assert {(row.team, row.points, row.played) for row in rows} == {("Everton", 25, 12), ("Leeds United", 24, 11)}
