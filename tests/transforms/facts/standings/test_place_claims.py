import pytest

from tests.transforms.facts.tables import said

PLACES = [
    ("Everton top the Premier League.", {"Everton 1."}),
    ("Everton are clinging on to fourth.", {"Everton 4."}),
    ("Everton lie bottom in 20th place.", {"Everton 20."}),
    (
        "Everton are third on 30 points, with Leeds a point behind in fourth.",
        {"Everton 3.", "Everton 30 pts", "Leeds United 4."},
    ),
    ("Everton slipped out of the play-off places to seventh.", {"Everton 7."}),
    ("Everton are sitting pretty in second spot.", {"Everton 2."}),
    ("Everton are seven points ahead of the chasing pack.", {"Everton 1."}),
    ("Everton took over at the top from Leeds.", {"Everton 1."}),
    ("Everton (1st, 60 points) go through.", {"Everton 1.", "Everton 60 pts"}),
    ("Everton climbed to fourth.", {"Everton 4."}),
    ("Everton hold a five-point lead in Group K.", {"Everton 1."}),
    ("Everton are seven points clear in Group K.", {"Everton 1."}),
    ("Everton lead Spain's top division on goal difference.", {"Everton 1."}),
    ("Everton moved a point clear at the top of the table going into the last round of games.", {"Everton 1."}),
    ("Everton are up to third.", {"Everton 3."}),
    ("Everton drop to 15th.", {"Everton 15."}),
    ("Everton stay top.", {"Everton 1."}),
    ("Third-placed Everton lost.", {"Everton 3."}),
    ("Everton cruised to the Premier League summit with a 4-0 win.", {"Everton 1."}),
    ("Everton slotted into second place.", {"Everton 2."}),
    ("Everton took the outright lead of the division.", {"Everton 1."}),
    ("Arsenal slipped to third after a 1-1 draw with Leeds.", {"Arsenal 3."}),
    ("Everton cemented their grip on second place.", {"Everton 2."}),
    ("Everton, whose women are also top of the Premier League, drew.", {"Everton 1."}),
    ("Everton ended up 7th in the standings of the 12-club league.", {"Everton 7."}),
    ("Everton are the winners of Group D.", {"Everton 1."}),
    ("Everton, in third, went down to Leeds.", {"Everton 3."}),
    ("Everton took the section with maximum points.", {"Everton 1."}),
    ("Everton returned to the head of the Premier League with a 4-2 victory.", {"Everton 1."}),
    ("Everton are the Premier League leaders again.", {"Everton 1."}),
    ("Everton climbed above Leeds and into sixth in the Premier League.", {"Everton 6."}),
    ("Everton climbed above them and into sixth.", {"Everton 6."}),
    ("Waiting on Saturday is top-of-the-table Everton.", {"Everton 1."}),
    ("Everton host top-of-the-league Arsenal.", {"Arsenal 1."}),
    ("Everton have moved up a place to ninth.", {"Everton 9."}),
    ("Everton moved up two places to fifth.", {"Everton 5."}),
    ("Everton leapfrogged Leeds into fourth.", {"Everton 4."}),
    ("The defeat leaves Everton in 17th place.", {"Everton 17."}),
    ("The win took Everton above Leeds and into eighth place.", {"Everton 8."}),
    ("The win lifts Everton to eighth, four points clear of the relegation zone.", {"Everton 8."}),
    ("The win lifted Everton out of the relegation zone and up to 16th.", {"Everton 16."}),
    ("Everton consolidated fifth place.", {"Everton 5."}),
    ("Everton sit second in the standings.", {"Everton 2."}),
    ("Everton finished the season in eighth.", {"Everton 8."}),
    ("Everton end the campaign in eighth.", {"Everton 8."}),
    ("Everton finished third in Group A.", {"Everton 3."}),
    ("Everton topped Group A.", {"Everton 1."}),
    ("Everton topped Zone C.", {"Everton 1."}),
    ("Everton won Group A.", {"Everton 1."}),
    ("Everton advanced as Group A winners.", {"Everton 1."}),
    ("Everton qualified in second place.", {"Everton 2."}),
    ("Everton went through in second, behind Arsenal.", {"Everton 2."}),
    ("Everton are ninth in the table.", {"Everton 9."}),
    ("Everton are currently ninth.", {"Everton 9."}),
    ("Everton, currently ninth, lost.", {"Everton 9."}),
    ("Everton, who sit ninth, lost.", {"Everton 9."}),
    ("Everton, now ninth, lost.", {"Everton 9."}),
    ("Ninth-place Everton lost.", {"Everton 9."}),
    ("Everton lie in ninth.", {"Everton 9."}),
    ("Everton went fourth.", {"Everton 4."}),
    ("Everton go fourth.", {"Everton 4."}),
    ("Everton go top.", {"Everton 1."}),
    ("Everton go top of the table.", {"Everton 1."}),
    ("Everton go three points clear at the top.", {"Everton 1."}),
    ("Everton are three points clear at the top.", {"Everton 1."}),
    ("Everton went clear at the top.", {"Everton 1."}),
    ("Everton hit top spot.", {"Everton 1."}),
    ("Everton are back on top.", {"Everton 1."}),
    ("Everton moved to the top of the table.", {"Everton 1."}),
    ("Everton are at the top of the table.", {"Everton 1."}),
    ("Everton have taken over at the top.", {"Everton 1."}),
    ("Everton took over top spot.", {"Everton 1."}),
    ("Everton replaced Arsenal at the top.", {"Everton 1."}),
    ("Everton dislodged Arsenal at the summit.", {"Everton 1."}),
    ("Everton displaced Arsenal in fourth.", {"Everton 4."}),
    ("Everton overtook Arsenal in fourth place.", {"Everton 4."}),
    ("Everton overhauled Leeds to go third.", {"Everton 3."}),
    ("Everton jumped from 12th to eighth.", {"Everton 8."}),
    ("Everton fell from first to third.", {"Everton 3."}),
    ("Everton head the table.", {"Everton 1."}),
    ("Arsenal, a point back, are second.", {"Arsenal 2."}),
    (
        (
            "Everton made the most of it, a poor day for the visitors, who still trail "
            "leaders Arsenal by seven points from one game more."
        ),
        {"Arsenal 1."},
    ),
]
NO_PLACE = [
    "The champions finished last of the four.",
    "Everton are champions.",
    "Leeds and Everton are tied on 56.",
    "Everton, on 82, had kept their side of it.",
    "Bottom-of-the-table Leeds lost.",
    "Bottom club Leeds lost.",
    "Everton leapfrog Leeds and move into the top four.",
    "Everton remain rooted to the foot of the table.",
    "Everton have dropped into the bottom three.",
    "No. 9 Everton lost.",
    "Everton lie second to Arsenal.",
    "Everton knocked Arsenal off top spot.",
    "Everton would go top with a win.",
    "Everton could have gone third.",
    "Everton had been second.",
    "Everton started the day in fourth.",
    "Everton finished third last season.",
    "If they win, Everton will be third.",
    "Everton missed the chance to go third.",
    "Everton failed to move third.",
    "Everton went into the game in third place.",
]


@pytest.mark.parametrize(("text", "statements"), PLACES)
def test_a_place_is_read_however_a_team_came_to_it(text, statements):
    assert said(text) == statements


@pytest.mark.parametrize("text", NO_PLACE)
def test_places_of_other_days_and_places_without_a_number_are_none(text):
    assert said(text) == set()


def test_who_closes_in_on_a_place_has_not_got_it():
    assert said("Everton closed in on the top spot by beating Leeds 2-0.") == set()
