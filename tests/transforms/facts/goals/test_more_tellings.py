"""Goals told in more turns: who scored, for whom, when, how, and who made it."""

import pytest

from transforms.extract import extract
from transforms.model import Article

LEAD = "Montrose beat Peterhead 3-2 at Links Park on Saturday. "


def told(text):
    (match,) = extract(Article("a", LEAD + text)).matches
    how = {True: "own goal", False: None}
    return [
        (g.scorer, g.team, g.minute, "penalty" if g.penalty else how[g.own_goal], g.assist)
        for g in sorted(match.goals, key=lambda g: (g.minute is None, g.minute or 0, str(g.scorer)))
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Joe Marsh climbed to meet Ian Cole's corner and nod Montrose in front.",
            [("Joe Marsh", "home", None, None, "Ian Cole")],
        ),
        (
            "From the next corner, swung over by Ian Cole, Joe Marsh powered in Montrose's equaliser.",
            [("Joe Marsh", "home", None, None, "Ian Cole")],
        ),
        (
            "Ian Cole slipped a pass to Joe Marsh, whose shot flew into the top corner to give Montrose the lead.",
            [("Joe Marsh", "home", None, None, "Ian Cole")],
        ),
        (
            "Joe Marsh (assist: Ian Cole) put Montrose ahead in the 10th minute.",
            [("Joe Marsh", "home", 10, None, "Ian Cole")],
        ),
        (
            "A jinking run by Ian Cole ended in a cross to Joe Marsh, who gave Montrose a 2-1 lead.",
            [("Joe Marsh", "home", None, None, "Ian Cole")],
        ),
        (
            "Joe Marsh made no mistake from 12 yards to make it 2-0 to Montrose.",
            [("Joe Marsh", "home", None, "penalty", None)],
        ),
        (
            "The referee gave a spot-kick and Joe Marsh thumped it home for Montrose.",
            [("Joe Marsh", "home", None, "penalty", None)],
        ),
        (
            "Joe Marsh slammed home the penalty after Ian Cole was felled, putting Montrose 1-0 up.",
            [("Joe Marsh", "home", None, "penalty", None)],
        ),
        ("Joe Marsh stepped up to convert the penalty for Montrose.", [("Joe Marsh", "home", None, "penalty", None)]),
        ("Montrose's first was an own goal by Lee Ross.", [("Lee Ross", "home", None, "own goal", None)]),
        (
            "Lee Ross headed into his own net to make it 2-1 to Montrose.",
            [("Lee Ross", "home", None, "own goal", None)],
        ),
        (
            "Joe Marsh opened the scoring for Montrose in the 12th minute and Ian Cole doubled it in the 30th.",
            [("Joe Marsh", "home", 12, None, None), ("Ian Cole", "home", 30, None, None)],
        ),
        (
            "Joe Marsh scored after 10 minutes and again on 40 for Montrose.",
            [("Joe Marsh", "home", 10, None, None), ("Joe Marsh", "home", 40, None, None)],
        ),
        (
            "Joe Marsh put Montrose ahead on 20 minutes, but four minutes on Lee Ross equalised.",
            [("Joe Marsh", "home", 20, None, None), ("Lee Ross", "away", 24, None, None)],
        ),
        (
            "It took Joe Marsh only 12 minutes to open the scoring for Montrose.",
            [("Joe Marsh", "home", 12, None, None)],
        ),
        ("The clock showed 12 minutes when Joe Marsh struck for Montrose.", [("Joe Marsh", "home", 12, None, None)]),
        (
            "The second half was 12 minutes old when Joe Marsh struck for Montrose.",
            [("Joe Marsh", "home", 57, None, None)],
        ),
        (
            "Joe Marsh got the only Montrose goal of the half, meeting a corner by Ian Cole.",
            [("Joe Marsh", "home", None, None, "Ian Cole")],
        ),
        ("Montrose went ahead, an Ian Cole corner going all the way in.", [("Ian Cole", "home", None, None, None)]),
        (
            "Joe Marsh struck twice for Montrose, with Ian Cole (18') on target in between.",
            [
                ("Ian Cole", "home", 18, None, None),
                ("Joe Marsh", "home", None, None, None),
                ("Joe Marsh", "home", None, None, None),
            ],
        ),
        (
            "A minute had gone when Joe Marsh beat Lee Ross in the Peterhead goal.",
            [("Joe Marsh", "home", 1, None, None)],
        ),
        (
            "Joe Marsh was there to nod it in for 1-1 and Montrose were level.",
            [("Joe Marsh", "home", None, None, None)],
        ),
        ("Montrose's third was added by Joe Marsh in the 51st.", [("Joe Marsh", "home", 51, None, None)]),
        (
            "Joe Marsh opened the scoring for Montrose and Ian Cole added to it.",
            [("Ian Cole", "home", None, None, None), ("Joe Marsh", "home", None, None, None)],
        ),
        ("The goal Lee Ross pulled back for Peterhead mattered little.", [("Lee Ross", "away", None, None, None)]),
        (
            "Peterhead smelt a chance and in the 68th minute took it, Lee Ross equalising.",
            [("Lee Ross", "away", 68, None, None)],
        ),
        ("Montrose had Joe Marsh to thank for the opener.", [("Joe Marsh", "home", None, None, None)]),
        (
            "Joe Marsh missed a penalty but made amends with Montrose's winner.",
            [("Joe Marsh", "home", None, None, None)],
        ),
        (
            "Lee Ross replied for Peterhead, who have won nothing since 2015.",
            [("Lee Ross", "away", None, None, None)],
        ),
        (
            "Montrose's Joe Marsh had put the high-flying hosts in front after 36 minutes.",
            [("Joe Marsh", "home", 36, None, None)],
        ),
        ("Joe Marsh ran clear and coolly finished for Montrose.", [("Joe Marsh", "home", None, None, None)]),
        ("Joe Marsh put Montrose ahead after a minute and a half.", [("Joe Marsh", "home", 2, None, None)]),
    ],
)
def test_a_goal_is_told_whole(text, found):
    assert told(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Joe Marsh's run ended in a pass to nobody.",
        "Joe Marsh was felled, putting him out of the game.",
        "The second half was 12 minutes old when Joe Marsh was booked.",
        "Joe Marsh (assist: none) had a quiet day.",
        "It took Joe Marsh only 12 minutes to pick up a booking.",
        "Joe Marsh made it five goals in as many games last week.",
        "The goal Joe Marsh scored against Forfar in 2015 is still talked about.",
        "An Ian Cole corner went straight out.",
    ],
)
def test_no_goal_is_told(text):
    assert told(text) == []
