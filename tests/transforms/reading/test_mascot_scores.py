"""Mascots known by a score, over shapes of sentences."""

from transforms.reading.document import Sentence
from transforms.reading.mascot_scores import of_scores
from transforms.reading.mentions import Mention, ReadSentence, TeamRef
from transforms.reading.scores import ScoreMention
from transforms.reading.triggers import IndexedText

_TEAMS = {name: TeamRef(name, name.title()) for name in ("jays", "owls", "oakham", "holt", "kelby", "norham")}


def told(shape, *values):
    """A sentence of that shape, with teams by name and scores as pairs."""
    mentions = tuple(
        Mention("team", i, i, _TEAMS[v]) if isinstance(v, str) else Mention("score", i, i, ScoreMention(i, i, *v))
        for i, v in enumerate(values)
    )
    return ReadSentence(Sentence(0, len(shape), shape, 0, "prose"), mentions, IndexedText(shape))


_MASCOTS = told("<T0> fall <S1> to <T2>", "jays", (2, 1), "owls")


def test_the_mascots_are_the_pair_that_met_by_their_score():
    lead = told("the <T0> team lost to <T1>, <S2>.", "oakham", "holt", (2, 1))
    assert of_scores([_MASCOTS, lead], {"jays", "owls"}) == {"owls": "holt", "jays": "oakham"}


def test_another_score_or_two_pairs_with_it_say_nothing():
    other = told("<T0> beat <T1> <S2>", "holt", "oakham", (3, 1))
    twice = [told("<T0> beat <T1> <S2>", *pair, (2, 1)) for pair in (("holt", "oakham"), ("kelby", "norham"))]
    assert of_scores([_MASCOTS, other], {"jays", "owls"}) == {}
    assert of_scores([_MASCOTS, *twice], {"jays", "owls"}) == {}
