"""Results of whole texts: (text, home, away and score of each match), and texts that state none."""

import pytest

from transforms.extract import extract
from transforms.model import Article

Told = tuple[str, str, tuple[int, int]]

TOLD = [
    # what is said of a school's team is said of the school
    ("Joe Fox led the Oakdale girls soccer team past Kelby Park 6-1.", [("Oakdale", "Kelby Park", (6, 1))]),
    ("Leeds had a fine 2-1 season-opening win over Burnley.", [("Leeds United", "Burnley", (2, 1))]),
    # one side to a line, and the two by their nicknames below
    (
        "Oakham Vale 6,\n\nKelby Park 0\n\nJoe Fox made two saves for the Wildcats in a loss to the Blue Raiders.",
        [("Oakham Vale", "Kelby Park", (6, 0))],
    ),
    # two that lost did not meet, and a town's cup is no side
    ("Twice champions Leeds and holders Burnley both lost 1-0 to newcomers.", []),
    (
        "Kelby Town lost the Portsmouth Senior Cup final 4-1 to Oakham Rovers.",
        [("Kelby Town", "Oakham Rovers", (1, 4))],
    ),
    # a decision is a result
    ("Seattle dropped a 2-1 road decision to FC Dallas.", [("FC Dallas", "Seattle Sounders", (2, 1))]),
    ("The Seattle Sounders lost a tight 2-1 decision at FC Dallas.", [("FC Dallas", "Seattle Sounders", (2, 1))]),
    ("FC Dallas won a 2-1 decision over the Seattle Sounders.", [("FC Dallas", "Seattle Sounders", (2, 1))]),
    ("Leeds earned a 1-0 decision at Burnley.", [("Burnley", "Leeds United", (0, 1))]),
    # whatever one did to the other, with its score
    ("Dan Foxley scored in Leeds United's 2-0 home dousing of Burnley.", [("Leeds United", "Burnley", (2, 0))]),
    ("Dan Foxley starred in Leeds' 3-1 elimination of struggling Burnley.", [("Leeds United", "Burnley", (3, 1))]),
    ("Leeds dominated Burnley 3-0.", [("Leeds United", "Burnley", (3, 0))]),
    ("Leeds laid waste to Burnley 4-0.", [("Leeds United", "Burnley", (4, 0))]),
    # where they met is no side
    ("Kelby Town had a far easier 4-0 win at Silverhills over Oakham Vale.", [("Kelby Town", "Oakham Vale", (4, 0))]),
    ("Kelby Town drew 1-1 at Oakham to stay above Holt Rovers.", [("Oakham", "Kelby Town", (1, 1))]),
    # another side's result, and no word of the text for that side
    (
        "Leeds beat Burnley 2-0. Meanwhile, Watford had to settle for a point, held to a 1-1 draw by Stragglers.",
        [("Leeds United", "Burnley", (2, 0))],
    ),
    # results with colons in a list
    (
        "RESULTS\nKelby Town 1:1 Holt\nAtlanta United 2:0 Montreal\nPhiladelphia 3:1 Chicago",
        [
            ("Atlanta United", "CF Montreal", (2, 0)),
            ("Kelby Town", "Holt", (1, 1)),
            ("Philadelphia Union", "Chicago Fire", (3, 1)),
        ],
    ),
    # draws of both
    ("Leeds and Burnley ended their game in Ilorin 1-1.", [("Leeds United", "Burnley", (1, 1))]),
    ("Watford went top after the barren draw between Leeds and Burnley.", [("Leeds United", "Burnley", (0, 0))]),
    # what was before, and what is told of today
    (
        "Algeria – famous for beating Germany 2-1 long ago – lead the group after pummelling Niger 4-0.",
        [("Algeria", "Niger", (4, 0))],
    ),
    ("Gabon are still third, having subdued Angola 2-0 in the rain.", [("Gabon", "Angola", (2, 0))]),
    ("Burnley took a point off Leeds with a 1-1 draw.", [("Burnley", "Leeds United", (1, 1))]),
    ("Burnley were undone 2-1 by Leeds.", [("Burnley", "Leeds United", (1, 2))]),
    ("Leeds have a 100 percent record still after a late 1-0 win over Burnley.", [("Leeds United", "Burnley", (1, 0))]),
    # whose result it was
    (
        "Watford went top in a round that also saw Leeds climb out of the bottom three after a 1-0 win over Burnley.",
        [("Leeds United", "Burnley", (1, 0))],
    ),
    (
        "Results saw Burnley drop to fifth after a 2-1 defeat at Watford.",
        [("Watford", "Burnley", (2, 1))],
    ),
    ("Leeds visited Burnley, who ran out 3-1 winners.", [("Burnley", "Leeds United", (3, 1))]),
    # enough of it, and what a win did to the other side
    ("Leeds did just enough to beat champions Burnley 1-0.", [("Leeds United", "Burnley", (1, 0))]),
    ("Leeds won 3-1 to hand Burnley their third straight defeat.", [("Leeds United", "Burnley", (3, 1))]),
    ("Leeds won 2-0 to condemn Burnley to another loss.", [("Leeds United", "Burnley", (2, 0))]),
    ("Leeds, winning 2-0, sank lower still as Burnley beat Watford 3-0.", [("Burnley", "Watford", (3, 0))]),
    # any verb between two sides and the score
    (
        "Leeds slammed Hull 6-1, Watford tagged Burnley 2-1.",
        [("Leeds United", "Hull City", (6, 1)), ("Watford", "Burnley", (2, 1))],
    ),
    ("Leeds nosed past Burnley 2-1 on Saturday.", [("Leeds United", "Burnley", (2, 1))]),
    ("Leeds then flummoxed the visiting Burnley 3-0.", [("Leeds United", "Burnley", (3, 0))]),
    ("Leeds trailed Burnley 2-1, but won 3-2.", [("Leeds United", "Burnley", (3, 2))]),
    ("Leeds led Burnley 1-0 at the break and lost 3-1.", [("Leeds United", "Burnley", (1, 3))]),
    # scorers in brackets within a result
    (
        "Leeds are third after a 3-0 (Dan Foxley, Tom Ward 2) win at Burnley, whilst Watford won 2-1 at Hull.",
        [("Burnley", "Leeds United", (0, 3)), ("Hull City", "Watford", (1, 2))],
    ),
    ("Leeds were 4-1 (Dan Foxley 2, Tom Ward) winners at Burnley.", [("Burnley", "Leeds United", (1, 4))]),
    # where it was, and not whom it was against
    (
        "Leeds were too strong for Burnley, prevailing 3-0 at the Leeds stadium in the rain.",
        [("Leeds United", "Burnley", (3, 0))],
    ),
    (
        "Leeds, who are third, were 1-0 winners in France over hosts AS Sedgemoor. Burnley beat Watford 2-0.",
        [("Burnley", "Watford", (2, 0))],
    ),
    ("Leeds put two unanswered goals past struggling Burnley.", [("Leeds United", "Burnley", (2, 0))]),
    (
        "Reading rounded off Sunday's matches by easing past Burnley 3-0.",
        [("Reading", "Burnley", (3, 0))],
    ),
    # a score told by the one before
    (
        "Leeds and Burnley drew 0-0, a similar score was seen in the meeting between Hull, and Stoke in the rain.",
        [("Leeds United", "Burnley", (0, 0)), ("Hull City", "Stoke City", (0, 0))],
    ),
    (
        "Leeds and Burnley drew 0-0, the same result told between Hull and Stoke.",
        [("Leeds United", "Burnley", (0, 0)), ("Hull City", "Stoke City", (0, 0))],
    ),
    (
        "Leeds drew 1-1 with Burnley, while Hull also shared the spoils with Stoke after a similar scoreline.",
        [("Leeds United", "Burnley", (1, 1)), ("Hull City", "Stoke City", (1, 1))],
    ),
    (
        "Leeds beat Burnley 2-1, the same result recorded between Hull and Stoke.",
        [("Leeds United", "Burnley", (2, 1))],
    ),
    ("Leeds and second-placed Burnley drew 1-1 in the rain.", [("Leeds United", "Burnley", (1, 1))]),
    # what is put in between, and whose rivals they are
    ("Leeds - Burnley's next opponents - defeated Watford 6-0.", [("Leeds United", "Watford", (6, 0))]),
    ("Leeds – Burnley's hosts next week – also drew 1-1 with Watford.", [("Leeds United", "Watford", (1, 1))]),
    # a side whose name is plain words
    (
        "Leeds lost to Hull 2-0. In Burley, Hard Times crushed Watford 6-1, while Leeds were resting.",
        [("Leeds United", "Hull City", (0, 2))],
    ),
    # a ground's name and a club's within it
    ("Kelby Town and Holt Rovers drew 0-0 at the Sedgemoor Red Star Arena.", [("Kelby Town", "Holt Rovers", (0, 0))]),
    ("Watford met Burnley, and they won 2-0 to Dan Foxley's delight.", [("Watford", "Burnley", (2, 0))]),
    ("Watford met Burnley, and were pegged to a 1-1 draw by Foxley's header.", [("Watford", "Burnley", (1, 1))]),
    # what "it" did twice is nothing that one opponent did to the other
    (
        "Leeds have not won in three: they drew 1-1 with Hull and were beaten 1-0 by Burnley on Wednesday.",
        [("Leeds United", "Hull City", (1, 1)), ("Leeds United", "Burnley", (0, 1))],
    ),
    # the letter of a side closes a sentence, and a saint's parish is no club of its town
    ("Kelby Spot 5-5 Oakham B. Ten goals were seen.", [("Kelby Spot", "Oakham B", (5, 5))]),
    ("Sutton St Olave beat Kelby Town 5-1.", [("Sutton St Olave", "Kelby Town", (5, 1))]),
    # told of how good they were, by how many, and of who needed no more
    ("Leeds were no match for Burnley, going down 4-0.", [("Leeds United", "Burnley", (0, 4))]),
    ("Leeds were outplayed by Burnley and lost 3-0.", [("Leeds United", "Burnley", (0, 3))]),
    ("Leeds beat Burnley by two clear goals, 3-1.", [("Leeds United", "Burnley", (3, 1))]),
    ("Leeds scored four without reply against Burnley.", [("Leeds United", "Burnley", (4, 0))]),
    ("A solitary goal was enough for Leeds against Burnley.", [("Leeds United", "Burnley", (1, 0))]),
    ("It ended 2-1 in Leeds's favour against Burnley.", [("Leeds United", "Burnley", (2, 1))]),
    ("Leeds's meeting with Burnley was a goalless affair.", [("Leeds United", "Burnley", (0, 0))]),
]
NOT_TOLD = [
    "Leeds seek another win at home against Burnley.",
    "Leeds are chasing a third win at Burnley.",
    "Watford and Burnley met at Holm Road, where it was a scoreless stalemate at half-time.",
    "The decision to award Leeds a penalty at Burnley was wrong.",
    "Leeds took the decision to sell Dan Foxley before the visit of Burnley.",
    "Kick-off: 7:30 Leeds",
    "Leeds led Burnley 2-1 at the break.",
    "Leeds flummoxed Burnley 1-0 by half-time.",
    "Leeds hosted Burnley 3-1 up on the first leg.",
    "Leeds and second-placed Burnley ended level on six points.",
    "Leeds beat Burnley's old neighbours Peacocks in the rain.",
    "Leeds looked good enough to beat Burnley 2-0.",
    "Leeds visited Burnley, but they were shocked by the Peacock Boys, who came out 3-1 winners.",
]
AT_THEIR_OWN = [
    "Leeds beat Burnley 2-0 at their own small stadium.",
    "Leeds beat Burnley 2-0 in front of their home supporters.",
    "Leeds drew 1-1 with Burnley at their ground on Saturday.",
]
NOT_AT_HOME = [
    "Leeds lost 2-0 at Holm Road to Burnley.",
    "Leeds had a 2-1 win at Silverhills over Burnley.",
    "Kelby Town had a 4-2 win at Dimmock Wells over bottom side Oakham Albion.",
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[t for t, _ in TOLD])
def test_the_results_of_a_text_are_those_of_its_sides(text: str, told: list[Told]) -> None:
    found = [(m.home, m.away, (m.home_goals, m.away_goals)) for m in extract(Article("t", text)).matches]
    assert sorted(found, key=str) == sorted(told, key=str)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_other_words_tell_no_result(text: str) -> None:
    assert [m for m in extract(Article("t", text)).matches if m.home_goals is not None] == []


@pytest.mark.parametrize("text", AT_THEIR_OWN)
def test_their_ground_is_that_of_the_side_spoken_of(text: str) -> None:
    (match,) = extract(Article("t", text)).matches
    assert (match.home, match.venue_known) == ("Leeds United", True)


@pytest.mark.parametrize("text", NOT_AT_HOME)
def test_a_ground_between_two_sides_is_not_the_second_ones(text: str) -> None:
    (match,) = extract(Article("t", text)).matches
    assert not match.venue_known


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Everton inflicted a first defeat on Fulham when the two met at Goodison Park, running out 3-1 winners.",
            ("Everton", 3, 1, "Fulham"),
        ),
        (
            "Everton were behind twice in their replay with Fulham and won it 3-2.",
            ("Everton", 3, 2, "Fulham"),
        ),
        (
            "It took extra time, but Everton won the third-round replay with Fulham 2-0.",
            ("Everton", 2, 0, "Fulham"),
        ),
        (
            "Everton lost the derby against Fulham 3-1.",
            ("Everton", 1, 3, "Fulham"),
        ),
        (
            "Everton beat the champions, Fulham, by three goals to two.",
            ("Everton", 3, 2, "Fulham"),
        ),
        (
            "Everton were held at home by Fulham, 0-0.",
            ("Everton", 0, 0, "Fulham"),
        ),
        (
            "Everton were three up against Fulham before they conceded, Everton going through 3-1.",
            ("Everton", 3, 1, "Fulham"),
        ),
        (
            "Everton ran most of the match at Fulham and lost it 1-0.",
            ("Fulham", 1, 0, "Everton"),
        ),
    ],
)
def test_whose_result_stands_behind_what_a_sentence_is_about(text, expected):
    (match,) = extract(Article("a", text)).matches
    assert (match.home, match.home_goals, match.away_goals, match.away) == expected


def test_what_is_won_behind_kicks_is_no_score():
    text = "Everton and Fulham drew 1-1 and it went to penalties. Joe Fox missed and Everton won it 4-3."
    (match,) = extract(Article("a", text)).matches
    assert (match.home_goals, match.away_goals) == (1, 1)


@pytest.mark.parametrize("adjective", ["in-form", "out-of-sorts", "under-strength", "off-colour", "up-and-coming"])
def test_an_adjective_that_begins_with_a_preposition_hides_no_side(adjective):
    matches = extract(Article("a", f"Everton beat {adjective} Fulham 2-0.")).matches
    assert [(m.home, m.home_goals, m.away_goals, m.away) for m in matches] == [("Everton", 2, 0, "Fulham")]
