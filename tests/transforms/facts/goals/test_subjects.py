"""Who does what a verb tells: (shape with the verb in bars, the people's indexes or the pronoun)."""

import pytest

from transforms.extract import extract
from transforms.facts.goals.subjects import Subjects
from transforms.model import Article

FOUND = [
    ("<P0> freed <P1>, the latter |firing| in", (1,)),
    ("<P0> held off a challenge by <P1> to |slot| in", (0,)),
    ("<P0> |scored|", (0,)),
    ("<P0> and <P1> |scored|", (0, 1)),
    ("<P0>, <P1> and <P2> all |scored|", (0, 1, 2)),
    ("with <P0> and <P1> |scoring| in the second half", (0, 1)),
    ("<P0>, who came on at the break, |levelled|", (0,)),
    ("<P0>, found by <P1> at the far post, |levelled|", (0,)),
    ("<P0> met a cross from <P1> and |headed| home", (0,)),
    ("<P0> crossed for <P1> to |tap| in", (1,)),
    ("a mistake allowed <P0> to |level|", (0,)),
    ("<P0> rounded <P1> to |slot| home", (0,)),
    ("<P0> beat <P1> and |fired| in", (0,)),
    ("<P0> shrugged off the attentions of <P1> to |score|", (0,)),
    ("<T0> were ahead when <P1> |struck|", (1,)),
    ("<T0> hit back, <P1> |heading| in at the near post", (1,)),
    ("the keeper's failure resulted in <P0> |volleying| home", (0,)),
    ("<P0>'s shot |flew| into the net", (0,)),
    ("<P0> cut inside and his shot |crept| in", (0,)),
    ("<P0> found <P1> and his shot |crept| in", (1,)),
    ("<P0> sent it out to <P1> and his rising shot clattered both posts to |put| <T0> ahead", (1,)),
    ("<P0> met it first time and his shot hit a post before he |put| <T0> ahead", "he"),
    ("<P0> set up <P1>, with the <X0> |finding| the corner", "the"),
    ("<P0> celebrates with <P1> after |scoring|", (0,)),
    ("<T0> beat <T1>, for whom <P2> had |scored|", (2,)),
    ("in the 81st <P0> slid in to |convert|", (0,)),
    ("<P0> came on as a late substitute for <T1> to |score|", (0,)),
    ("<P0> rose highest for <T1> to |head| in", (0,)),
    ("he then |added| another", "he"),
    ("the <X0> striker |made| it two", "the"),
    ("<P0> turned the cross into the path of <P1>, the little <X2> star |nodded| home", (1,)),
    ("<P0> was the maker, sending the striker clear to |slot| in", "the"),
    ("<P0> split them open to play the former <X1> man through to calmly |round| the keeper", "the"),
    ("<P0>'s header from a <P1> corner |crept| in", (0,)),
    ("<P0> - with the coach <P1> watching from the stand - |fired| in", (0,)),
    ("<P0> crossed and <P1> - who had just come on - |volleyed| in", (1,)),
    ("<P0> won it before a pass released <P1> to race clear and |finish|", (1,)),
    ("<P0> sent the striker the wrong way and |scored|", (0,)),
    ("allowing him to burst through before |scoring|", "him"),
]
NOBODY = [
    "<P0> denied him but the town |restored| their lead",
    "a slip by <T0> skipper <P0> |handed| <T1> the lead",
    "<P0> wasted the chance for <T1> to |score|",
    "<T0> |pulled| one back",
    "despite seeing <P0> dismissed, <T1> |opened| the scoring",
    "<P0>'s side |doubled| their lead",
    "the ball |flew| into the net",
    "<P0> left the field; the hosts |scored|",
]


def subject_of(marked):
    before, verb, after = marked.split("|")
    return Subjects(before + verb + after).find(len(before))


@pytest.mark.parametrize(("marked", "who"), FOUND)
def test_the_subject_is_found(marked, who):
    subject = subject_of(marked)
    assert subject is not None
    assert (subject.people or subject.pronoun) == who


@pytest.mark.parametrize("marked", NOBODY)
def test_a_team_or_a_thing_is_no_scorer(marked):
    assert subject_of(marked) is None


def test_two_names_with_a_comma_between_are_no_list():
    subject = subject_of("after a one-two with <P0>, <P1> charged forward and |scored|")
    assert subject is not None
    assert subject.people == (1,)


def test_who_stepped_up_scored_and_nobody_named_before_him():
    text = "Roma beat Lazio 1-0. Joe Foxley was fouled by Al Moss and Dan Ward stepped up to convert the penalty."
    [match] = extract(Article("a", text)).matches
    assert [(g.scorer, g.penalty) for g in match.goals] == [("Dan Ward", True)]
