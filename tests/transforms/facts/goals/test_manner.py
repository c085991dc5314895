import pytest

from transforms.extract import extract
from transforms.facts.goals.goals import find_tellings
from transforms.facts.goals.manner import manner_of, with_manner
from transforms.facts.goals.own_goals import find_own_goals
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def goals_of(text):
    sentences = read(lay_out(Article("a", text)), load_reference()).sentences
    told = [
        (sentence.mentions[t.scorer].value if t.scorer is not None else t.pronoun, t)
        for i, sentence in enumerate(sentences)
        for t in with_manner(sentences, i, find_tellings(i, sentence)[0])
    ]
    return {name: ("own goal" if t.own_goal else "penalty" if t.penalty else "goal") for name, t in told}


@pytest.mark.parametrize(
    ("shape", "start", "end", "manner"),
    [
        ("<P0> levelled from the spot", 0, 13, (False, True)),
        ("<P0> levelled with a penalty", 0, 13, (False, True)),
        ("<P0> buried the resulting spot-kick", 0, 11, (False, True)),
        ("<P0>'s late penalty", 0, 19, (False, True)),
        ("a penalty from <P0>", 2, 19, (False, True)),
        ("penalties from <P1> and <P0>", 24, 28, (False, True)),
        ("the spot-kick from which <P0> scored", 25, 36, (False, True)),
        ("<P0> scored inside the penalty area", 0, 11, (False, False)),
        ("<P0> scored after winning a penalty", 0, 11, (False, False)),
        ("<P0> scored and won the penalty", 0, 11, (False, False)),
        ("<P0> scored before <P1> converted a penalty", 0, 11, (False, False)),
        ("<P0>'s header and a <P1> penalty", 0, 13, (False, False)),
        ("<P0> tucked in the rebound from the penalty", 0, 14, (False, False)),
        ("<P0> headed the equaliser, again from a penalty by <P1>", 0, 26, (False, False)),
        ("<P0> struck from 12 yards", 0, 11, (False, False)),
        ("<P0> doubled his tally from 12 yards when <P1> was judged offside", 0, 23, (False, False)),
        ("<P0> doubled his tally from 12 yards when <P1> was adjudged to have tripped <P2>", 0, 23, (False, True)),
        ("<P0> doubled the lead following a penalty after being felled", 0, 21, (False, True)),
        ("<P0> doubled the lead following a penalty that was saved", 0, 21, (False, False)),
        ("<P0> turned the cross into his own net", 0, 38, (True, False)),
        ("an own goal from <P0>", 3, 21, (True, False)),
        ("<P0>'s own goal", 0, 15, (True, False)),
        ("<P0> scored after an own goal from <P1>", 0, 11, (False, False)),
    ],
)
def test_the_manner_of_a_goal_is_its_scorers(shape, start, end, manner):
    assert manner_of(shape, start, end, 0) == manner


def test_a_kick_given_in_the_sentence_before_is_a_penalty():
    text = "Joe Parrish tripped Dan Mullery and Roma had a penalty. Luke Hartnell made no mistake."
    assert goals_of(text)["Luke Hartnell"] == "penalty"


def test_a_header_after_a_penalty_that_was_refused_is_no_penalty():
    text = "Roma appealed in vain for a penalty. Luke Hartnell headed in from the corner."
    assert goals_of(text)["Luke Hartnell"] == "goal"


@pytest.mark.parametrize(
    ("text", "scorer"),
    [
        ("Dan Mullery headed the ball into his own net after ten minutes.", "Dan Mullery"),
        ("The cross was turned into his own net by Dan Mullery.", "Dan Mullery"),
        ("Roma led through an own goal by Dan Mullery.", "Dan Mullery"),
        ("A Dan Mullery own goal settled it.", "Dan Mullery"),
        ("Roma fell further behind when Dan Mullery conceded an own goal.", "Dan Mullery"),
        ("Luke Hartnell's header came off Dan Mullery and in. It was an own goal.", "Dan Mullery"),
        ("Dan Mullery diverted it past his keeper. It'll go down as an own goal.", "Dan Mullery"),
    ],
)
def test_an_own_goal_is_found_however_it_is_told(text, scorer):
    assert goals_of(text)[scorer] == "own goal"


def test_the_crosser_has_not_scored_the_own_goal():
    told = goals_of("Luke Hartnell's cross was diverted past his own goalkeeper by Dan Mullery.")
    assert told == {"Dan Mullery": "own goal"}


@pytest.mark.parametrize(
    "text",
    [
        "Dan Mullery almost put through his own goal.",
        "Luke Hartnell ran on to the ball in his own half.",
        "Dan Mullery cleared into his own penalty area.",
        "Earlier this season, they got an own goal from Dan Mullery.",
        "Dan Mullery headed into his own net, only for it to be ruled out.",
        "Dan Mullery headed in. It was not an own goal.",
        "Dan Mullery headed in. Roma had an own goal too.",
    ],
)
def test_what_nearly_was_an_own_goal_is_none(text):
    assert "own goal" not in goals_of(text).values()


@pytest.mark.parametrize(
    "text",
    [
        "Luke Hartnell tucked away the spot-kick for Roma after Dan Ward had handled.",
        "Luke Hartnell sent the keeper the wrong way from 12 yards.",
    ],
)
def test_a_kick_is_his_who_took_it(text):
    assert goals_of(text)["Luke Hartnell"] == "penalty"


def test_one_of_two_goals_can_be_a_penalty():
    sentences = read(
        lay_out(Article("a", "Luke Hartnell scored twice, once from the spot.")), load_reference()
    ).sentences
    told = with_manner(sentences, 0, find_tellings(0, sentences[0])[0])
    assert sorted((t.count, t.penalty) for t in told) == [(1, True), (2, False)]


@pytest.mark.parametrize(
    ("shape", "scorer", "team"),
    [
        ("<T0> led when <P1> headed the ball into his own net", 1, 0),
        ("<T0> took the lead through an own goal by <T1> defender <P2>", 2, 0),
        ("<P0> turned it past his own keeper to give <T1> the lead", 0, 1),
        ("<T0> fell behind to an own goal by <P1>", 1, None),
        ("<T0> led thanks to an own goal after a free kick by <P1> was deflected into the net off <P2>", 2, 0),
        ("<P0> forced <P1> into turning the ball into his own net", 1, None),
        ("<P0> drove in a penalty and <P1> put the ball into his own net", 1, None),
        ("<P0>, stretching to cut out a pass by <P1>, sent it into the roof of his own net", 0, None),
        ("the shot went in off goalkeeper <P0>", 0, None),
        ("it came off the unlucky <P0> and over the line", 0, None),
        ("an own goal scrambled in by <T0>'s <P1>", 1, None),
        ("2, <T0>, own goal (<P1>), 29", 1, 0),
        ("although <T0> went ahead through <P1>, a <P2> own goal left it open", 2, None),
        ("the first goal for <T0> was an own goal by <T1>'s <P2>", 2, 0),
        ("<P0> was a threat and the ball came off defender <P1> and into her own net", 1, None),
    ],
)
def test_an_own_goal_names_its_man_and_the_side_that_gains(shape, scorer, team):
    assert [(t.scorer, t.team) for t in find_own_goals(0, shape)] == [(scorer, team)]


def test_he_can_score_an_own_goal_without_a_name():
    assert [(t.scorer, t.pronoun) for t in find_own_goals(0, "he sliced it into his own net")] == [(None, "he")]


@pytest.mark.parametrize(
    ("shape", "told"), [("her own goal was the equaliser for <T0>", 1), ("her own goal had been to play on", 0)]
)
def test_an_own_goal_can_be_told_as_hers(shape, told):
    assert len(find_own_goals(0, shape)) == told


def test_what_he_did_within_a_goal_is_how_that_goal_was_scored():
    text = (
        "Everton beat Fulham 3-0. Joe Ward scored for Everton. "
        "A second Ward goal in the 58th minute put Everton 2-0 up as he drove home a penalty."
    )
    goals = extract(Article("a", text)).matches[0].goals
    assert [(goal.minute, goal.penalty) for goal in goals] == [(None, False), (58, True)]


def test_the_second_of_two_goals_is_the_penalty_where_the_words_say_so():
    text = "Everton beat Fulham 2-1. Tom Harker struck either side of half-time, the second from the spot, for Everton."
    (match,) = extract(Article("a", text)).matches
    assert [goal.penalty for goal in match.goals if goal.scorer == "Tom Harker"] == [False, True]


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("Tom Harker scored his first-ever own goal.", True),
        ("Tom Harker headed a corner into his team's goal.", True),
        ("Tom Harker headed a corner into his side's own net.", True),
        ("Tom Harker headed a corner into the goal.", False),
        ("Tom Harker scored his first-ever goal.", False),
    ],
)
def test_an_own_goal_is_told_by_whose_goal_it_went_into(sentence, own):
    shape = read(lay_out(Article("a", sentence)), load_reference()).sentences[0].shape
    assert bool(find_own_goals(0, shape)) is own


def owns(sentence):
    shape = read(lay_out(Article("a", sentence)), load_reference()).sentences[0].shape
    return [(telling.scorer, telling.team) for telling in find_own_goals(0, shape)]


def test_own_goals_into_their_own_net_are_of_each_man_listed():
    told = owns(
        "Everton defenders Tom Harker and Paul Dunne each headed into their own net to hand the Fulham side a draw."
    )
    assert {scorer for scorer, _ in told} == {1, 2}
    assert [scorer for scorer, _ in owns("Tom Harker and Paul Dunne fell before Dunne headed into his own net.")] == [2]


def test_two_own_goals_of_one_man_are_two():
    text = "Everton beat Fulham 2-0. Fulham goalkeeper Ivan Bell scored two unlucky own goals."
    (match,) = extract(Article("a", text)).matches
    assert [(goal.scorer, goal.team, goal.own_goal) for goal in match.goals] == [("Ivan Bell", "home", True)] * 2


@pytest.mark.parametrize(
    ("sentence", "penalty"),
    [
        ("His penalty had rebounded off the post, but Luke Hartnell followed up to score.", False),
        ("Luke Hartnell knocked in the rebound after his penalty was parried for 1-0.", False),
        ("Luke Hartnell made it 1-0 when his penalty flew past the goalkeeper.", True),
    ],
)
def test_a_penalty_that_came_back_is_not_how_the_goal_was_scored(sentence, penalty):
    facts = extract(Article("a", f"Everton beat Fulham 1-0. {sentence}"))
    assert [(g.scorer, g.penalty) for m in facts.matches for g in m.goals] == [("Luke Hartnell", penalty)]


@pytest.mark.parametrize(
    ("sentence", "scorers"),
    [
        ("Everton won a penalty, which Luke Hartnell duly dispatched.", ["Luke Hartnell"]),
        ("Everton won a penalty and up stepped substitute Luke Hartnell to score.", ["Luke Hartnell"]),
        ("Everton's Joe Parrish was tripped and Luke Hartnell converted the penalty.", ["Luke Hartnell"]),
        ("Luke Hartnell converted the penalty after Joe Parrish of Everton was brought down.", ["Luke Hartnell"]),
        ("Everton won a penalty which Luke Hartnell blasted over the bar.", []),
        ("Everton won a penalty which Luke Hartnell drilled against a post.", []),
    ],
)
def test_a_penalty_is_the_goal_of_the_side_that_was_given_it(sentence, scorers):
    facts = extract(Article("a", f"Everton beat Fulham 3-2. {sentence}"))
    goals = [(g.scorer, g.team, g.penalty) for m in facts.matches for g in m.goals]
    assert goals == [(name, "home", True) for name in scorers]
