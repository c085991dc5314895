"""Results told beside that of the lead: of a rival in the table, in an apposition, by what a side did to the other."""

import pytest

from transforms.extract import extract
from transforms.model import Article

LEAD = "Everton beat Fulham 2-0 on Sunday, with Ian Hart scoring both goals. "


def results(text):
    matches = extract(Article("a", LEAD + text)).matches
    return {tuple(sorted([(m.home, m.home_goals), (m.away, m.away_goals)])) for m in matches}


@pytest.mark.parametrize(
    ("text", "arsenal", "burnley"),
    [
        ("They are two points behind Arsenal, 1-0 winners over Burnley on Saturday.", 1, 0),
        ("They are level on points with Arsenal, held 1-1 at home by Burnley.", 1, 1),
        ("That leaves them three points behind Arsenal, victorious by 3-1 at Burnley.", 3, 1),
        ("Arsenal's unbeaten start was ended by Burnley, 2-0 winners at the Emirates.", 0, 2),
        ("There were no goals between Burnley and Arsenal.", 0, 0),
        ("Arsenal were on the wrong end of a 1-0 scoreline at Burnley.", 0, 1),
        ("Arsenal thumped four past Burnley without reply.", 4, 0),
        ("A solitary Tom Reed goal was enough for Arsenal to see off Burnley.", 1, 0),
        ("Burnley took the points off Arsenal in a 2-1 win.", 1, 2),
        ("Two late goals saw Burnley turn the tables on Arsenal, 2-1.", 1, 2),
        ("Burnley left Arsenal with a 2-1 win.", 1, 2),
        ("Burnley came home from Arsenal with the points after a 2-1 win.", 1, 2),
        ("Burnley piled on the misery for Arsenal with a 2-0 win.", 0, 2),
        ("Burnley dished out a 4-0 thrashing to Arsenal.", 0, 4),
        ("Burnley handed out a 4-0 beating to Arsenal.", 0, 4),
        ("Arsenal were sent packing 4-0 by Burnley.", 0, 4),
        ("Burnley reached the last four at the expense of Arsenal, whom they beat 1-0.", 0, 1),
        ("Burnley twice led at Arsenal before going down 3-2.", 3, 2),
        ("Neither Arsenal nor Burnley could find a goal.", 0, 0),
        ("Arsenal couldn't find a way past Burnley, the match ending goalless.", 0, 0),
        ("Also: Arsenal-Burnley 3-1.", 3, 1),
    ],
)
def test_each_match_has_its_own_two_sides(text, arsenal, burnley):
    assert results(text) == {
        (("Everton", 2), ("Fulham", 0)),
        (("Arsenal", arsenal), ("Burnley", burnley)),
    }
