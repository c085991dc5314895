"""Other sports are told from football by their words, paragraph by paragraph."""

import pytest

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.sports import foreign_paragraphs

RUGBY = (
    "Fly-half Joe Fox kicked 14 points and scored a try as Oakham beat Holt 24-10.\n\n"
    "The lineout was theirs and so were the scrums."
)
CRICKET = (
    "Oakham beat Holt by four wickets.\n\nDan Ward took three wickets in two overs before the umpires called rain."
)
HOCKEY = (
    "Oakham scored from a penalty corner to beat Holt 3-2 in the hockey league.\n\n"
    "The hooter went with a penalty corner to come."
)
FOOTBALL = [
    "Oakham beat Holt 2-0 on Saturday. Joe Fox headed in and Dan Ward added a second.",
    "Joe Fox had a try from 20 yards and tries again. It rebounds to Ward, who heads in.",
    "It was a heavyweight contest, and Fox landed the last punch with a header.",
    "They will try to prop up the defence. The goalkeeper runs out. Holt were icing on the cake.",
    "Oakham won 1-0 in football's Cup. Fox volleyed in.\n\nThe rugby club lent its pitch.",
]


@pytest.mark.parametrize("text", [RUGBY, CRICKET, HOCKEY])
def test_an_article_of_another_sport_tells_no_match(text):
    facts = extract(Article("a", text, title="Oakham beat Holt"))
    assert (facts.matches, facts.standings, facts.upcoming) == ((), (), ())


@pytest.mark.parametrize("text", FOOTBALL)
def test_words_that_football_shares_leave_it_football(text):
    assert foreign_paragraphs(lay_out(Article("a", text))) == frozenset()


def test_only_the_paragraph_of_the_other_sport_is_passed_over():
    text = (
        "Army beat Police 2-0 in the football event. Joe Fox headed in.\n\n"
        "In cricket Police beat Army by 20 runs; Dan Ward took four wickets in three overs."
    )
    facts = extract(Article("a", text))
    assert foreign_paragraphs(lay_out(Article("a", text))) == {1}
    assert [(m.home, m.away, m.home_goals) for m in facts.matches] in ([("Army", "Police", 2)], [])
