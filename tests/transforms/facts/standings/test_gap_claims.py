import pytest

from tests.transforms.facts.tables import said

GAPS = [
    ("A late winner moved Everton to within four points of Leeds.", {"Everton -4 Leeds United"}),
    (
        "Everton are on 17 points, one more than Arsenal and two more than Leeds.",
        {"Everton 17 pts", "Everton +1 Arsenal", "Everton +2 Leeds United"},
    ),
    (
        "Everton, on 17 points, have played two more than Arsenal and one more than Leeds.",
        {"Everton 17 pts"},
    ),
    (
        "Everton have 17 points, one more than Arsenal and Leeds.",
        {"Everton 17 pts", "Everton +1 Arsenal", "Everton +1 Leeds United"},
    ),
    ("Only goal difference keeps Everton above Leeds.", {"Everton +0 Leeds United"}),
    (
        "Everton are joint top with Leeds on 60 points.",
        {"Everton 1.", "Everton +0 Leeds United", "Everton 60 pts", "Leeds United 60 pts"},
    ),
    (
        "Everton lead the table by five points from Arsenal and by six from Leeds.",
        {"Everton +5 Arsenal", "Everton +6 Leeds United", "Everton 1."},
    ),
    (
        (
            "Everton and Fulham are fourth and fifth, three points clear of Leeds, "
            "and Everton, who have a game in hand, are eight behind Arsenal."
        ),
        {
            "Everton -8 Arsenal",
            "Everton +3 Leeds United",
            "Everton 4.",
            "Everton 1 in hand",
            "Fulham +3 Leeds United",
            "Fulham 5.",
        },
    ),
    (
        "Everton lead the table by five points from Arsenal, who have a game in hand, and by six from Leeds.",
        {"Arsenal 1 in hand", "Everton +5 Arsenal", "Everton +6 Leeds United", "Everton 1."},
    ),
    ("Everton beat Fulham and Leeds are three points behind Arsenal.", {"Leeds United -3 Arsenal"}),
    (
        "Everton are six points behind Fulham, who themselves trail Arsenal by two.",
        {"Everton -6 Fulham", "Fulham -2 Arsenal"},
    ),
    (
        "Everton are six points behind fourth-placed Fulham, who themselves are two points behind Arsenal.",
        {"Everton -6 Fulham", "Fulham -2 Arsenal", "Fulham 4."},
    ),
    (
        "Everton defend a five-point lead in the fight for sixth over nearest rivals Fulham.",
        {"Everton +5 Fulham"},
    ),
    ("Everton moved two points clear of Arsenal.", {"Everton +2 Arsenal"}),
    ("Everton cut the gap to Arsenal to four points.", {"Everton -4 Arsenal"}),
    ("Everton lead the table by five points from Arsenal.", {"Everton +5 Arsenal", "Everton 1."}),
    ("Everton (45 points) are two ahead of Arsenal (43).", {"Arsenal 43 pts", "Everton +2 Arsenal", "Everton 45 pts"}),
    ("Everton are level on points with Arsenal.", {"Everton +0 Arsenal"}),
    ("Everton are second, behind Arsenal on goal difference.", {"Everton +0 Arsenal", "Everton 2.", "Arsenal 1."}),
    (
        (
            "Beaten 3-0 at Fulham, Everton hover just over the relegation line on 16 "
            "points, one more than 18th-placed Leeds."
        ),
        {"Everton +1 Leeds United", "Everton 16 pts", "Leeds United 18."},
    ),
    ("Everton, with 25, are two points in front of Leeds.", {"Everton +2 Leeds United", "Everton 25 pts"}),
    (
        "Everton move up to second with the victory, level on points with the leaders, Leeds.",
        {"Everton +0 Leeds United", "Everton 2.", "Leeds United 1."},
    ),
    ("Everton are eight points clear of seventh-placed Leeds.", {"Everton +8 Leeds United", "Leeds United 7."}),
    ("Everton remain 15th, one place and two points behind Leeds.", {"Everton -2 Leeds United", "Everton 15."}),
    (
        "Everton have 52 points from 15 games and trail leaders Leeds by six.",
        {"Everton -6 Leeds United", "Everton 52 pts", "Leeds United 1."},
    ),
    ("Everton are now within three points of leaders Arsenal.", {"Arsenal 1.", "Everton -3 Arsenal"}),
    ("Everton closed to within a point of Arsenal.", {"Everton -1 Arsenal"}),
    ("Everton trimmed Arsenal's lead to three points.", {"Everton -3 Arsenal"}),
    ("Everton opened up a five-point lead over Arsenal at the top.", {"Everton +5 Arsenal", "Everton 1."}),
    ("Everton have a five-point cushion over Arsenal.", {"Everton +5 Arsenal"}),
    ("Everton lead Arsenal by three points with a game in hand.", {"Everton +3 Arsenal", "Everton 1 in hand"}),
    ("Everton trail Arsenal by three points but have two games in hand.", {"Everton -3 Arsenal", "Everton 2 in hand"}),
    ("Everton sit just a point behind Arsenal.", {"Everton -1 Arsenal"}),
    ("Everton are a point behind Arsenal, who have played a game more.", {"Everton -1 Arsenal", "Everton 1 in hand"}),
    ("Everton are three points off leaders Arsenal.", {"Arsenal 1.", "Everton -3 Arsenal"}),
    ("It leaves Everton 12th, two points above Leeds.", {"Everton +2 Leeds United", "Everton 12."}),
    ("Everton hold a two-point lead over Arsenal.", {"Everton +2 Arsenal"}),
    ("Everton are six points behind the leaders, Arsenal.", {"Arsenal 1.", "Everton -6 Arsenal"}),
    ("Everton are six behind Arsenal in the table.", {"Everton -6 Arsenal"}),
    (
        "The defeat leaves Everton five points behind Arsenal in the chase for a European place.",
        {"Everton -5 Arsenal"},
    ),
    (
        (
            "Everton moved three points clear of neighbours Arsenal in the hunt for fourth "
            "and have now won six in a row."
        ),
        {"Everton +3 Arsenal"},
    ),
    (
        "Sixth-placed Everton, who are five points ahead of Arsenal, ran out of ideas.",
        {"Everton +5 Arsenal", "Everton 6."},
    ),
    (
        "Everton kept top spot in Group A, level with Leeds and three ahead of Arsenal.",
        {"Everton +0 Leeds United", "Everton +3 Arsenal", "Everton 1."},
    ),
    (
        (
            "Victory took Everton up to second place with 15 points, level with Leeds in third, "
            "and trailing leaders Arsenal by six."
        ),
        {
            "Arsenal 1.",
            "Everton +0 Leeds United",
            "Everton -6 Arsenal",
            "Everton 15 pts",
            "Everton 2.",
            "Leeds United 3.",
        },
    ),
    (
        "Both Everton and Leeds lead ninth-placed Arsenal by a single point.",
        {"Arsenal 9.", "Everton +1 Arsenal", "Leeds United +1 Arsenal"},
    ),
    (
        "Everton have 51 points, two more than Leeds and as many as fifth-placed Arsenal.",
        {"Arsenal 5.", "Everton +0 Arsenal", "Everton +2 Leeds United", "Everton 51 pts"},
    ),
    ("Everton have 14 points, eight fewer than Leeds.", {"Everton -8 Leeds United", "Everton 14 pts"}),
    ("Everton end two points worse off than Leeds.", {"Everton -2 Leeds United"}),
    ("Everton, in sixth, lead Leeds by two.", {"Everton +2 Leeds United", "Everton 6."}),
    (
        "Everton are in sixth, a point ahead of Leeds and two behind Arsenal.",
        {"Everton +1 Leeds United", "Everton -2 Arsenal", "Everton 6."},
    ),
    ("Everton moved to within a point of league leaders Arsenal.", {"Arsenal 1.", "Everton -1 Arsenal"}),
    ("Everton are level with Leeds on 63.", {"Everton +0 Leeds United", "Everton 63 pts", "Leeds United 63 pts"}),
    (
        "Everton are fifth and eight points clear of seventh-placed Leeds, who have played the same number of matches.",
        {"Everton +8 Leeds United", "Everton 5.", "Leeds United 7."},
    ),
    (
        "The Eagles closed the gap to fifth-placed Leeds (16) to three points.",
        {"Eagles -3 Leeds United", "Leeds United 16 pts", "Leeds United 5."},
    ),
    (
        "Everton (13) are still sixth but cut the gap to fifth-placed Leeds (16) to three points.",
        {"Everton -3 Leeds United", "Everton 13 pts", "Everton 6.", "Leeds United 16 pts", "Leeds United 5."},
    ),
    ("Everton joined Leeds on 10 points.", {"Everton +0 Leeds United", "Everton 10 pts", "Leeds United 10 pts"}),
    (
        "Everton went top of Group C with four points, one clear of Leeds.",
        {"Everton +1 Leeds United", "Everton 1.", "Everton 4 pts"},
    ),
    (
        "Everton drew level with Leeds on 12 points.",
        {"Everton +0 Leeds United", "Everton 12 pts", "Leeds United 12 pts"},
    ),
    ("Everton are now level with Leeds at the top.", {"Everton +0 Leeds United", "Everton 1."}),
    ("Everton pulled level with leaders Leeds.", {"Everton +0 Leeds United", "Leeds United 1."}),
    ("Everton are five points better off than Leeds.", {"Everton +5 Leeds United"}),
    ("Leeds are a point worse off than Everton.", {"Leeds United -1 Everton"}),
    ("Everton went above Leeds on goal difference.", {"Everton +0 Leeds United"}),
    ("Everton moved above Leeds into third on goal difference.", {"Everton +0 Leeds United", "Everton 3."}),
    ("Everton are third, ahead of Leeds on goals scored.", {"Everton +0 Leeds United", "Everton 3."}),
    (
        "Everton lie third, only two points behind second-placed Arsenal.",
        {"Arsenal 2.", "Everton -2 Arsenal", "Everton 3."},
    ),
    ("Everton's lead over Arsenal is five points.", {"Everton +5 Arsenal"}),
    ("Everton's lead over Arsenal was cut to five points.", {"Everton +5 Arsenal"}),
    ("Everton's advantage over Arsenal is down to two points.", {"Everton +2 Arsenal"}),
    ("Everton lead second-placed Arsenal by eight points.", {"Arsenal 2.", "Everton +8 Arsenal"}),
    ("Everton opened an eight-point gap on Arsenal.", {"Everton +8 Arsenal"}),
    ("Everton opened up a four-point gap on second-placed Arsenal.", {"Arsenal 2.", "Everton +4 Arsenal"}),
    ("Everton reduced the deficit on leaders Arsenal to three points.", {"Arsenal 1.", "Everton -3 Arsenal"}),
    ("Everton narrowed the gap to Arsenal to three points.", {"Everton -3 Arsenal"}),
    ("The defeat left Everton six points adrift of Arsenal.", {"Everton -6 Arsenal"}),
    (
        "The draw leaves Everton six points adrift of 17th-placed Leeds.",
        {"Everton -6 Leeds United", "Leeds United 17."},
    ),
    ("Everton are 12 points behind Arsenal with a game in hand.", {"Everton -12 Arsenal", "Everton 1 in hand"}),
    ("Everton are three points behind Arsenal having played a game less.", {"Everton -3 Arsenal", "Everton 1 in hand"}),
    ("Everton trail Arsenal by a point with a match in hand.", {"Everton -1 Arsenal", "Everton 1 in hand"}),
    (
        "Everton are three points behind Arsenal but hold two games in hand.",
        {"Everton -3 Arsenal", "Everton 2 in hand"},
    ),
    ("Everton are a point behind Arsenal, who have a game in hand.", {"Arsenal 1 in hand", "Everton -1 Arsenal"}),
    ("Everton have a lead of two points over Leeds.", {"Everton +2 Leeds United"}),
    (
        "Everton are top, a solitary point ahead of Leeds.",
        {"Everton 1.", "Everton +1 Leeds United"},
    ),
    ("Everton stay second, four behind Leeds.", {"Everton 2.", "Everton -4 Leeds United"}),
    ("Everton are two points off top spot. Leeds lead the way.", {"Everton -2 Leeds United", "Leeds United 1."}),
    ("Everton host a Leeds side who are three points behind them.", {"Leeds United -3 Everton"}),
    ("Just three points behind Leeds are Everton.", {"Everton -3 Leeds United"}),
    (
        "Everton have moved five points clear at the top. Leeds stay second after a draw.",
        {"Everton 1.", "Everton +5 Leeds United", "Leeds United 2."},
    ),
    (
        "Everton's advantage at the head of the table has grown to five points. Leeds, in second, drew.",
        {"Everton 1.", "Everton +5 Leeds United", "Leeds United 2."},
    ),
    (
        "Everton have 19 points, three ahead of Leeds in second place.",
        {"Everton 19 pts", "Everton +3 Leeds United", "Leeds United 2."},
    ),
    # two tables, and nobody knows whose second is whose
    (
        "Everton are top of Group A and Arsenal are top of Group B. Leeds are second. Everton are five points clear.",
        {"Everton 1.", "Arsenal 1.", "Leeds United 2."},
    ),
    ("Everton have 42 points and have played two more than Leeds.", {"Everton 42 pts"}),
    ("Everton are third, three points off the play-off places. Leeds lead.", {"Everton 3."}),
    (
        "Everton lead with 67 points, second-placed Leeds have 59 points. Third-placed Fulham are two further back.",
        {
            "Everton 1.",
            "Everton 67 pts",
            "Leeds United 2.",
            "Leeds United 59 pts",
            "Fulham 3.",
            "Fulham -2 Leeds United",
        },
    ),
    ("Everton beat Leeds 2-0, which brings them within two points of their opponents.", {"Everton -2 Leeds United"}),
    ("Everton lead Leeds, 6-0 winners at home to Fulham, by a point.", {"Everton +1 Leeds United"}),
    (
        "Everton trail Leeds and Fulham by four points.",
        {"Everton -4 Leeds United", "Everton -4 Fulham"},
    ),
    (
        "Everton are second on 15 points, level with Leeds and trailing leaders Arsenal by six.",
        {"Everton 2.", "Everton 15 pts", "Everton +0 Leeds United", "Everton -6 Arsenal", "Arsenal 1."},
    ),
    (
        "Everton remain second owing to a worse goal difference than Leeds.",
        {"Everton 2.", "Everton +0 Leeds United"},
    ),
    (
        "Everton go a point behind the log leaders. Leeds lead the table.",
        {"Everton -1 Leeds United", "Leeds United 1."},
    ),
    # of the two that are third nobody knows which is meant
    ("Everton are third. Leeds are third. Fulham are two points further back.", {"Everton 3.", "Leeds United 3."}),
    (
        "Everton are second on 30 points. Third-placed Leeds are another point back.",
        {"Everton 2.", "Everton 30 pts", "Leeds United 3.", "Leeds United -1 Everton"},
    ),
]


@pytest.mark.parametrize(("text", "statements"), GAPS)
def test_a_gap_is_read_from_either_end(text, statements):
    assert said(text) == statements


def test_a_side_that_a_later_clause_measures_the_gap_to_is_not_the_coachs():
    text = (
        "Everton 0, Fulham 1. Moss Tarrant's side lead the table by five points from Arsenal, "
        "who have a game in hand, and by six from Everton, who are third."
    )
    assert "Everton 1." not in said(text, reported=[("Everton", "Fulham")])
    assert "Fulham 1." in said(text, reported=[("Everton", "Fulham")])


def test_a_coachs_side_that_beat_the_topic_leads_it():
    text = (
        "Everton 0, Fulham 1. Moss Tarrant's side lead the table by five points from Arsenal and by six from Everton."
    )
    assert said(text, reported=[("Everton", "Fulham")]) == {"Fulham +5 Arsenal", "Fulham +6 Everton", "Fulham 1."}
