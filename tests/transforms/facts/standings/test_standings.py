import pytest

from tests.transforms.facts.tables import focus_of, reading_of, said
from transforms.facts.focus import Focus
from transforms.facts.standings.standings import find_standings

PLACES = [
    ("It was a victory that moved Everton to the top of Group B on five points.", {"Everton 1.", "Everton 5 pts"}),
    ("Everton moved on to seven points from three games in top spot.", {"Everton 1.", "Everton 7 pts"}),
    ("Everton finished second in the group behind Burnley.", {"Everton 2.", "Burnley 1."}),
    ("Everton keep up their chase of Burnley at the top of the First Division.", {"Burnley 1."}),
    ("Everton are third.", {"Everton 3."}),
    ("Everton find themselves 14th.", {"Everton 14."}),
    ("Everton sit in seventh position after 12 matches.", {"Everton 7."}),
    ("That result moves Everton up to ninth in the Premier League table.", {"Everton 9."}),
    ("A late header sent Everton top of the table.", {"Everton 1."}),
    ("Everton moved above Liverpool into fourth.", {"Everton 4."}),
    ("Everton, who are 15th, have lost four in a row.", {"Everton 15."}),
    ("Leeds climbed off the bottom and up to 17th.", {"Leeds United 17."}),
    ("Fulham slipped to 16th with their third straight loss.", {"Fulham 16."}),
    ("Roma, fifth in the table, beat Torino 2-0.", {"Roma 5."}),
    ("Roma strengthened their hold on third spot.", {"Roma 3."}),
    ("Roma reclaimed top spot from Napoli.", {"Roma 1."}),
    ("Roma returned to the summit with a 3-0 win.", {"Roma 1."}),
    ("Roma went through as group winners.", {"Roma 1."}),
    ("Everton's lead at the top is now five points.", {"Everton 1."}),
    ("Roma and Lazio are third and fourth.", {"Roma 3.", "Lazio 4."}),
    ("Everton are seventh, Arsenal eighth and Leeds ninth.", {"Everton 7.", "Arsenal 8.", "Leeds United 9."}),
    ("League leaders Chelsea dropped two points at home to fifth-placed Burnley.", {"Chelsea 1.", "Burnley 5."}),
    ("Everton boss Carlo Ancelotti saw his side rise to sixth.", {"Everton 6."}),
    ("Everton are now in position 3 while Burnley are at position two.", {"Everton 3.", "Burnley 2."}),
    ("Everton remain fifth on 47 points as they missed a chance.", {"Everton 5.", "Everton 47 pts"}),
    ("Everton have risen to ninth on the Premier League standings.", {"Everton 9."}),
    ("Everton won again, thrashing Burnley 4-1 to stay second.", {"Everton 2."}),
    ("Everton moved up to 14th after amassing 37 points.", {"Everton 14.", "Everton 37 pts"}),
    (
        "Peru head Group A on 11 points ahead of Chile on seven and Bolivia on four.",
        {"Peru 1.", "Peru 11 pts", "Chile 7 pts", "Bolivia 4 pts"},
    ),
    (
        "Here are the updated standings:\nEverton: 34 pts Burnley: 26 pts Leeds: 25 pts Chelsea: 22 pts.",
        {
            *("Everton 1.", "Everton 34 pts", "Burnley 2.", "Burnley 26 pts"),
            *("Leeds United 3.", "Leeds United 25 pts", "Chelsea 4.", "Chelsea 22 pts"),
        },
    ),
    ("Goals from Salah and Mane moved Liverpool third.", {"Liverpool 3."}),
    ("A 2-0 win over Fulham, who stay 18th, took Everton eighth.", {"Fulham 18.", "Everton 8."}),
]
GAPS = [
    ("The win elevated Everton to 13 points, one ahead of Burnley.", {"Everton 13 pts", "Everton +1 Burnley"}),
    (
        "Everton trail leaders Burnley by six points having played a game more.",
        {"Everton -6 Burnley", "Burnley 1.", "Burnley 1 in hand"},
    ),
    ("Everton have the same points as Burnley but more goals.", {"Everton +0 Burnley"}),
    ("Napoli sit third in Serie A, two points behind Roma.", {"Napoli 3.", "Napoli -2 Roma"}),
    ("Chelsea are four points clear of Arsenal at the top.", {"Chelsea 1.", "Chelsea +4 Arsenal"}),
    ("Chelsea lead the Premier League by four points from Arsenal.", {"Chelsea 1.", "Chelsea +4 Arsenal"}),
    ("Chelsea opened up a six-point lead over second-placed Arsenal.", {"Chelsea +6 Arsenal", "Arsenal 2."}),
    ("Arsenal closed the gap on Chelsea to a single point.", {"Arsenal -1 Chelsea"}),
    (
        "Everton are two points above Fulham, equal on points with Leeds United and a point behind West Ham.",
        {"Everton +2 Fulham", "Everton +0 Leeds United", "Everton -1 West Ham United"},
    ),
    (
        "Everton are level on points with Fulham, who are a point behind Arsenal.",
        {"Everton +0 Fulham", "Fulham -1 Arsenal"},
    ),
    ("Points: Everton 28, Fulham 24, Leeds United 23.", {"Everton 28 pts", "Fulham 24 pts", "Leeds United 23 pts"}),
    ("Arsenal cut Chelsea's lead to two points.", {"Arsenal -2 Chelsea"}),
    ("Arsenal are within two points of Chelsea.", {"Arsenal -2 Chelsea"}),
    ("Both Roma and Lazio are two points behind Napoli.", {"Roma -2 Napoli", "Lazio -2 Napoli"}),
    ("Roma's defeat left Lazio seven points clear of them.", {"Lazio +7 Roma"}),
    ("Arsenal moved level on points with Chelsea.", {"Arsenal +0 Chelsea"}),
    ("Arsenal went second on goal difference from Chelsea.", {"Arsenal 2.", "Arsenal +0 Chelsea"}),
    ("Roma are now eight points off leaders Inter Milan.", {"Roma -8 Inter Milan", "Inter Milan 1."}),
    (
        "Leaders Inter won again. Roma stay eight points behind with five games left.",
        {"Inter Milan 1.", "Roma -8 Inter Milan"},
    ),
    ("Arsenal trail Chelsea by two points but have two games in hand.", {"Arsenal -2 Chelsea", "Arsenal 2 in hand"}),
    ("Arsenal are two points behind Chelsea and five behind Leeds.", {"Arsenal -2 Chelsea", "Arsenal -5 Leeds United"}),
    (
        "Both Roma and Lazio can be caught by Torino, who are four points behind the pair.",
        {"Torino -4 Roma", "Torino -4 Lazio"},
    ),
    (
        "Napoli are third. Their coach is glad of Lazio, who are a point behind their old rivals in fourth.",
        {"Napoli 3.", "Lazio 4.", "Lazio -1 Napoli"},
    ),
]
POINTS = [
    ("Arsenal have 40 points from 21 games.", {"Arsenal 40 pts"}),
    ("Arsenal are on 40 points, one more than Chelsea.", {"Arsenal 40 pts", "Arsenal +1 Chelsea"}),
    ("Roma top Group A with nine points, followed by Ajax on six.", {"Roma 1.", "Roma 9 pts", "Ajax 2.", "Ajax 6 pts"}),
    ("Roma are bottom of Group A without a point.", {"Roma 0 pts"}),
    ("Everton have taken 10 points from their opening four games.", {"Everton 10 pts"}),
    ("The point took Everton's tally to 31.", {"Everton 31 pts"}),
    ("Brentford claimed their first point of the season.", {"Brentford 1 pts"}),
    ("Arsenal and Leeds both have 40 points.", {"Arsenal 40 pts", "Leeds United 40 pts"}),
    ("Points: Arsenal 28, Leeds United 24, Fulham 20.", {"Arsenal 28 pts", "Leeds United 24 pts", "Fulham 20 pts"}),
    ("Lazio have played a game more, but Roma have two matches in hand.", {"Roma 2 in hand"}),
]
CONTEXT = [
    ("Roma beat Torino 2-0 on Sunday. They are now fifth, a point behind Lazio.", {"Roma 5.", "Roma -1 Lazio"}),
    ("Roma beat Torino 2-0 on Sunday. The win leaves them fifth with 38 points.", {"Roma 5.", "Roma 38 pts"}),
    ("Everton beat Leeds United 1-0. It puts the Merseyside club in sixth spot.", {"Everton 6."}),
    ("Everton beat Leeds United 1-0. Carlo Ancelotti's men are up to sixth.", {"Everton 6."}),
]
NOTHING = [
    "Everton want a victory that would move them top of the group.",
    "Everton have 11 men with Leeds on ten.",
    "Everton went on with their chase of Burnley at the far end.",
    "At San Siro Fiorentina took a point off Torino in a 1-1 draw.",
    "Everton would go third with a win.",
    "Everton could have moved up to fourth.",
    "Everton need three points to go top.",
    "Everton missed the chance to go second.",
    "If Everton win they will be third.",
    "As it stands Everton are third.",
    "Everton were third at Christmas.",
    "Everton finished fourth last season.",
    "Everton had been second before kick-off.",
    "In 1987 Everton were top of the table by nine points.",
    "At the start of the year Everton were two points clear of Arsenal.",
    "Everton went two points clear of Arsenal in September but have since faded.",
    "Everton scored a third in the closing stages.",
    "Everton were on top in the first half.",
    "Richarlison added a second and Everton had the points.",
    "Everton picked up a point at Arsenal.",
    "Everton took all three points.",
    "Everton are three points from safety.",
    "Everton are six points above the relegation zone.",
    "Everton hope to finish in the top four.",
    "Only the top four qualify for the Champions League.",
    "Everton have taken one point from their last five games.",
    "Everton came second best in every duel.",
    "Richarlison is third in Everton's scoring chart with 12 goals.",
    "Everton led 2-0 at the break.",
    "Everton have never been top of the Premier League.",
    '"We are third," said the Everton captain.',
    "Everton reached the fourth round of the FA Cup.",
    "Everton won their fourth game in a row.",
    "It was Everton's second win in four games.",
    "Everton are chasing a top-six finish.",
    "Former leaders Everton lost again.",
    "Everton moved above third-placed Arsenal.",
    "The visitors' win over Fulham took them fifth.",
    "Wales clinched third place.",
]


@pytest.mark.parametrize(("text", "statements"), PLACES + GAPS + POINTS)
def test_a_sentence_states_a_table(text, statements):
    assert said(text) == statements


@pytest.mark.parametrize(("text", "statements"), CONTEXT)
def test_a_pronoun_goes_back_to_the_sentence_before(text, statements):
    assert said(text) == statements


@pytest.mark.parametrize("text", NOTHING)
def test_history_wishes_and_other_thirds_state_nothing(text):
    assert said(text) == set()


def test_a_pronoun_stays_unresolved_while_two_teams_fit():
    assert said("Roma drew with Lazio, and Torino with Napoli. They are fifth.") <= {"Roma 5."}
    assert said("A draw between Roma and Lazio suited nobody. They are fifth.") == set()


def test_their_opponents_are_those_of_the_report():
    text = "Roma beat Torino 2-0 to go six points clear of their opponents."
    assert said(text, reported=[("Roma", "Torino")]) == {"Roma +6 Torino"}


def test_a_headline_needs_no_verb():
    assert said("Nothing else.", title="Forest drop points as Everton up to third") == {"Everton 3."}


def test_one_team_and_gap_make_one_row_and_further_gaps_get_their_own():
    reading = reading_of("Arsenal are third on 40 points, two behind Chelsea and five behind Leeds.")
    rows, _ = find_standings(reading, focus_of(reading))
    assert [(r.team, r.position, r.points, r.gap.to, r.gap.points) for r in rows] == [
        ("Arsenal", 3, 40, "Chelsea", -2),
        ("Arsenal", None, None, "Leeds United", -5),
    ]


def test_a_gap_is_said_once_whoever_it_is_told_of():
    text = "Marseille are a point clear of Lens. Lens are third, a point behind Marseille."
    assert said(text) == {"Marseille +1 Lens", "Lens 3."}


def test_the_place_that_a_result_made_counts_for_more_than_an_epithet():
    text = "Third-placed Everton beat Leeds United 2-0. They moved up to second."
    assert said(text) == {"Everton 2."}


def test_evidence_is_the_sentence_with_its_offsets():
    text = "It rained all day. Everton are third."
    reading = reading_of(text)
    (row,), _ = find_standings(reading, focus_of(reading))
    (evidence,) = row.evidence
    assert evidence.text == text[evidence.start : evidence.end] == "Everton are third."
    assert row.rule == "place held"
    assert 0.9 <= row.confidence <= 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Everton would go third with a win.", "not real"),
        ("Last season Everton moved up to third.", "another time"),
        ("The win means a move up to third.", "no team"),
        ("Everton moved above third-placed Arsenal.", "overtaken"),
    ],
)
def test_near_misses_are_kept_with_their_reason(text, reason):
    reading = reading_of(text)
    _, rejected = find_standings(reading, focus_of(reading))
    assert reason in {r.reason for r in rejected}
    assert all(r.evidence[0].text == text for r in rejected)


def test_a_country_among_clubs_is_no_team():
    reading = reading_of("Roma beat Ajax of the Netherlands, who are third.")
    nations = frozenset(key for key, team in reading.teams.items() if team.name == "Netherlands")
    rows, _ = find_standings(reading, Focus(main=tuple(reading.teams.values()), nations=nations))
    assert "Netherlands" not in {row.team for row in rows}


def test_leaders_who_lost_the_lead_to_the_side_they_met_lead_no_longer():
    text = "Everton went top with a win over leaders Leeds."
    assert said(text, reported=[("Everton", "Leeds United")]) == {"Everton 1."}
    assert said("Everton lost to leaders Leeds.", reported=[("Everton", "Leeds United")]) == {"Leeds United 1."}


def rows(text):
    """The rows of a text: (team, team that its gap is to, points of the gap, games in hand)."""
    standings, _ = find_standings(reading_of(text), focus_of(reading_of(text)))
    return {(s.team, s.gap.to if s.gap else None, s.gap.points if s.gap else None, s.games_in_hand) for s in standings}


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("Everton are two points behind both Arsenal and Fulham but have a game in hand on Fulham.", "Fulham"),
        ("Everton are two points behind both Fulham and Arsenal, with a game in hand on Arsenal.", "Arsenal"),
        ("Everton are two points behind both Arsenal and Fulham, with a game in hand on Fulham only.", "Fulham"),
        ("Arsenal and Fulham have 48. Everton, two points behind the pair, have a game in hand on Fulham.", "Fulham"),
    ],
)
def test_games_in_hand_go_with_the_gap_to_the_side_they_are_told_over(text, over):
    found = {row for row in rows(text) if row[0] == "Everton"}
    assert found == {("Everton", other, -2, 1 if other == over else None) for other in ("Arsenal", "Fulham")}
