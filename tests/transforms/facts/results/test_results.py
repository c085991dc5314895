"""Who beat whom, sentence by sentence: (sentence, what it states), None where it states no result of today."""

import pytest

from transforms.facts.results.results import find_results
from transforms.facts.results.same_scores import with_same_scores
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

STATED = [
    ("Roma won the cup, downing holders Lazio (Lazio) in the final by 3-0.", ("Roma", "Lazio", "won", (3, 0))),
    ("Roma forgot their weekend hammering to brush off Lazio 3-0.", ("Roma", "Lazio", "won", (3, 0))),
    ("The volley secured Roma local pride against Lazio, sealing a 2-1 win.", ("Roma", None, "won", (2, 1))),
    ("Roma drew with Lazio in a 1-1 thriller.", ("Roma", "Lazio", "drew", (1, 1))),
    ("It was a point salvaged late as Roma earned a point at Lazio.", ("Roma", "Lazio", "drew", None)),
    ("Roma had a rare success as Pellegrino struck a late winner at home to Lazio.", ("Roma", "Lazio", "won", None)),
    ("The woes of champions Roma continued with a stalemate at neighbours Lazio.", ("Roma", "Lazio", "drew", None)),
    ("A late free-kick snatched all three points for Roma in a 1-0 win.", ("Roma", None, "won", (1, 0))),
    ("Roma stayed top despite a 1-1 draw at Lazio.", ("Roma", "Lazio", "drew", (1, 1))),
    ("Roma and Lazio battled to a 0-0 draw at the Olimpico.", ("Roma", "Lazio", "drew", (0, 0))),
    ("Roma and Lazio fought out a 1-1 draw in Rome, in the week before Napoli.", ("Roma", "Lazio", "drew", (1, 1))),
    ("Milan are first and bottom of the table Roma drew 1-1 at home to Lazio.", ("Roma", "Lazio", "drew", (1, 1))),
    ("Roma took advantage of Milan's slip by beating Lazio 2-0.", ("Roma", "Lazio", "won", (2, 0))),
    ("Roma could not take advantage of it, drawing 1-1 at home to Lazio.", ("Roma", "Lazio", "drew", (1, 1))),
    ("It was worse for Roma held to a 0-0 draw at home by Lazio.", ("Roma", "Lazio", "drew", (0, 0))),
    ("Roma rested players for the match against Lazio and lost 1-0 in the rain.", ("Roma", "Lazio", "lost", (0, 1))),
    ("Roma took on a strong Lazio side at home and lost 2-9.", ("Roma", "Lazio", "lost", (2, 9))),
    ("Roma hosted Lazio, winning 4-1 in the rain.", ("Roma", "Lazio", "won", (4, 1))),
    ("Roma came from two goals down to eventually defeat Lazio 3-2.", ("Roma", "Lazio", "won", (3, 2))),
    (
        "Roma were at home to Lazio and both teams picked up a point from a 1-1 stalemate.",
        ("Roma", "Lazio", "drew", (1, 1)),
    ),
    ("Roma and Lazio picked up a point each following their 4-4 draw.", ("Roma", "Lazio", "drew", (4, 4))),
    ("Pellegrino scored twice to help Roma best Lazio, 4-0.", ("Roma", "Lazio", "won", (4, 0))),
    ("Roma (7-10-2; 23 pts.) fell to Lazio (8-5-6; 30 pts.), 4-1, on Saturday.", ("Roma", "Lazio", "lost", (1, 4))),
    ("Roma lost to Lazio, 4-1 winners over Milan last week.", ("Roma", "Lazio", "lost", None)),
    ("Roma came up short against Lazio, falling 4-1.", ("Roma", "Lazio", "lost", (1, 4))),
    ("Roma were well beaten away at Lazio 5-1.", ("Roma", "Lazio", "lost", (1, 5))),
    ("Five goals without reply from Roma sank Lazio.", ("Roma", "Lazio", "won", (5, 0))),
    ("Roma shipped five without reply at Lazio.", ("Roma", "Lazio", "lost", (0, 5))),
    ("It finished 2-1 to Roma against Lazio.", ("Roma", "Lazio", "won", (2, 1))),
    ("An even game ended 2-1 in favour of Roma.", ("Roma", None, "won", (2, 1))),
    ("Roma squeezed into the next round 2-1 against Lazio.", ("Roma", "Lazio", "won", (2, 1))),
    ("Roma had a fine win away at Lazio, winning the game 5-2.", ("Roma", "Lazio", "won", (5, 2))),
    ("Roma were a fine side all day, winning the match 5-2.", ("Roma", None, "won", (5, 2))),
    ("Roma recorded a 2-1 win over Milan rivals Lazio.", ("Roma", "Lazio", "won", (2, 1))),
    ("Roma beat Milan's neighbours Lazio 2-1.", ("Roma", "Lazio", "won", (2, 1))),
    ("Roma lost 2-1 to Lazio while neighbours Milan rested.", ("Roma", "Lazio", "lost", (1, 2))),
    ("Roma recorded a 2-0 win over Lazio in their first game back in Rome.", ("Roma", "Lazio", "won", (2, 0))),
    ("Roma avenged a spring defeat by Lazio with a 3-0 win.", ("Roma", "Lazio", "won", (3, 0))),
    ("Roma clipped Lazio 1-0.", ("Roma", "Lazio", "won", (1, 0))),
    ("Pellegrino scored the only goal of the day against Lazio.", ("Lazio", None, "lost", (0, 1))),
    ("Roma battled a tough Lazio side, but fell, 3-2, late on.", ("Roma", "Lazio", "lost", (2, 3))),
    ("Roma and Lazio failed to find a goal.", ("Roma", "Lazio", "drew", (0, 0))),
    ("Roma are ten points off Milan because they lost 1-0 to Lazio.", ("Roma", "Lazio", "lost", (0, 1))),
    ("Roma compounded struggling Lazio's troubles with a 2-0 win.", ("Roma", "Lazio", "won", (2, 0))),
    ("Roma piled more misery on Lazio with a 2-0 win.", ("Roma", "Lazio", "won", (2, 0))),
    (
        "Roma dropped points after failing to break through with a goalless draw at home to Lazio.",
        ("Roma", "Lazio", "drew", (0, 0)),
    ),
    ("Roma enjoyed their second win of the spring after clipping Lazio one nil.", ("Roma", "Lazio", "won", (1, 0))),
    ("Roma beat bottom of the table Lazio 2-1.", ("Roma", "Lazio", "won", (2, 1))),
    ("Pellegrino scored twice to help Roma record a 3-1 away win over Lazio.", ("Roma", "Lazio", "won", (3, 1))),
    ("Roma threw away a lead to finish 1-1 at Holm Park against Lazio.", ("Roma", "Lazio", "drew", (1, 1))),
    ("Roma handed Lazio a 3-0 shutout.", ("Roma", "Lazio", "won", (3, 0))),
    ("Roma ran riot over Lazio 4-0.", ("Roma", "Lazio", "won", (4, 0))),
    ("Roma celebrated a six four win against Lazio.", ("Roma", "Lazio", "won", (6, 4))),
    ("Roma defeated Lazio three one.", ("Roma", "Lazio", "won", (3, 1))),
    (
        "With Roma losing their unbeaten record in a 3-2 home defeat to Lazio, all changed.",
        ("Roma", "Lazio", "lost", (2, 3)),
    ),
    ("Roma dismissed Lazio 5-1.", ("Roma", "Lazio", "won", (5, 1))),
    ("Roma upset Lazio 2-1.", ("Roma", "Lazio", "won", (2, 1))),
    ("Roma were shut out 4-0 by Lazio.", ("Roma", "Lazio", "lost", (0, 4))),
    ("Roma were shut out in a home game of the week, 3-0.", ("Roma", None, "lost", (0, 3))),
    ("Roma beat Lazio four - nil.", ("Roma", "Lazio", "won", (4, 0))),
    ("Roma lost 5 - nil to Lazio.", ("Roma", "Lazio", "lost", (0, 5))),
    ("Roma beat Lazio by the odd goal in five.", ("Roma", "Lazio", "won", (3, 2))),
    ("Roma lost to Lazio by the odd goal of three.", ("Roma", "Lazio", "lost", (1, 2))),
    ("Roma lost to lowly Lazio at home 2-1.", ("Roma", "Lazio", "lost", (1, 2))),
    ("Roma and Lazio shared four goals.", ("Roma", "Lazio", "drew", (2, 2))),
    ("Roma opened with a 4-1 spanking of Lazio.", ("Roma", "Lazio", "won", (4, 1))),
    ("Roma trumped hosts Lazio 2-0.", ("Roma", "Lazio", "won", (2, 0))),
    ("Roma tied Lazio 1-1.", ("Roma", "Lazio", "drew", (1, 1))),
    ("Roma are top after dismantling Lazio 6-0.", ("Roma", "Lazio", "won", (6, 0))),
    ("Roma were never troubled as they cruised to a 3-0 win over Lazio.", ("Roma", "Lazio", "won", (3, 0))),
    ("Roma ended Lazio's unbeaten run with a 2-1 win.", ("Roma", "Lazio", "won", (2, 1))),
    ("Roma dealt a blow to Lazio's hopes with a 2-0 victory.", ("Roma", "Lazio", "won", (2, 0))),
    ("Roma squeaked past Lazio 1-0 in the fifth round of the 2017 Coppa Italia.", ("Roma", "Lazio", "won", (1, 0))),
    ("Lazio were pummelled 5-0 by Roma.", ("Lazio", "Roma", "lost", (0, 5))),
    ("Roma beat Lazio 2-1.", ("Roma", "Lazio", "won", (2, 1))),
    ("Lazio were beaten 2-1 by Roma.", ("Lazio", "Roma", "lost", (1, 2))),
    ("Lazio were beaten at home 2-1 by Roma.", ("Lazio", "Roma", "lost", (1, 2))),
    ("Roma gave Lazio a 4-1 hiding.", ("Roma", "Lazio", "won", (4, 1))),
    ("Roma have dealt Lazio a humbling 3-0 defeat.", ("Roma", "Lazio", "won", (3, 0))),
    ("Earlier on Roma had given Lazio a 4-1 going-over.", ("Roma", "Lazio", "won", (4, 1))),
    ("Torino went down 3-0 at Napoli.", ("Torino", "Napoli", "lost", (0, 3))),
    ("Torino lost 3-0 to Napoli on Sunday.", ("Torino", "Napoli", "lost", (0, 3))),
    ("Juventus eased to a 4-0 victory over Empoli.", ("Juventus", "Empoli", "won", (4, 0))),
    ("Juventus slumped to a 1-0 defeat by Empoli.", ("Juventus", "Empoli", "lost", (0, 1))),
    ("Everton drew 1-1 with Fulham.", ("Everton", "Fulham", "drew", (1, 1))),
    ("Everton and Fulham drew 1-1.", ("Everton", "Fulham", "drew", (1, 1))),
    ("Everton were held to a goalless draw by Fulham.", ("Everton", "Fulham", "drew", (0, 0))),
    ("Everton held Fulham to a 2-2 draw.", ("Everton", "Fulham", "drew", (2, 2))),
    ("There was nothing to split Everton and Fulham.", ("Everton", "Fulham", "drew", None)),
    ("Everton saw off Fulham 3-1.", ("Everton", "Fulham", "won", (3, 1))),
    ("Everton ran out 3-1 winners over Fulham.", ("Everton", "Fulham", "won", (3, 1))),
    ("A late header fired Everton past Fulham 1-0.", ("Everton", "Fulham", "won", (1, 0))),
    ("A 2-0 win at Reims hauled Strasbourg clear of the drop.", ("Strasbourg", "Reims", "won", (2, 0))),
    ("Their 5-1 defeat of Hibernian took Celtic clear.", ("Celtic", "Hibernian", "won", (5, 1))),
    ("Celtic 5-1 Hibernian", ("Celtic", "Hibernian", "won", (5, 1))),
    ("Celtic 5, Hibernian 1", ("Celtic", "Hibernian", "won", (5, 1))),
    ("Leeds, a 4-0 winner at Burnley, are third.", ("Leeds United", "Burnley", "won", (4, 0))),
    ("Villarreal earned a 0-0 draw at Getafe.", ("Villarreal", "Getafe", "drew", (0, 0))),
    ("Everton and Fulham finished all square at 2-2.", ("Everton", "Fulham", "drew", (2, 2))),
    ("Everton snatched a 2-all draw with Fulham.", ("Everton", "Fulham", "drew", (2, 2))),
    ("Everton needed a late header to defeat Fulham 1-0.", ("Everton", "Fulham", "won", (1, 0))),
    ("Valencia, who have lost their keeper, beat Getafe 2-0.", ("Valencia", "Getafe", "won", (2, 0))),
    ("Everton and Fulham finished goalless.", ("Everton", "Fulham", "drew", (0, 0))),
    ("Everton and Fulham settled for a barren draw.", ("Everton", "Fulham", "drew", (0, 0))),
    ("Everton and Fulham took a point each from a 1-1 draw.", ("Everton", "Fulham", "drew", (1, 1))),
    ("Nobody scored at Everton, where Fulham were the visitors.", ("Everton", "Fulham", "drew", (0, 0))),
    ("There were no goals at Everton, where Fulham were in town.", ("Everton", "Fulham", "drew", (0, 0))),
    ("Everton and Fulham shared five goals, Fulham coming out on top 3-2.", ("Fulham", "Everton", "won", (3, 2))),
    ("Everton and Fulham met in the rain, Everton prevailing 2-1.", ("Everton", "Fulham", "won", (2, 1))),
    ("Everton gave Fulham a 4-1 hiding.", ("Everton", "Fulham", "won", (4, 1))),
    ("Everton inflicted a 3-0 defeat on Fulham.", ("Everton", "Fulham", "won", (3, 0))),
    ("Everton came from behind against Fulham, 2-1.", ("Everton", "Fulham", "won", (2, 1))),
    ("A point behind rivals Arsenal, Chelsea beat Fulham 2-0.", ("Chelsea", "Fulham", "won", (2, 0))),
]
NOT_STATED = [
    "Roma lost to Bari before losing 2-1 again to neighbours Lazio during the week.",
    "Roma had a day off while Zyxwvians needed two late penalties to edge Lazio 2-1.",
    "The defeat gave Roma the opportunity to seal a place in Europe with victory over Lazio on Friday.",
    "Roma took their first win of the season as Lazio went on with their poor run.",
    "Roma need to win on Sunday and hope Lazio lose to Bari and Milan beat Lecce.",
    "Roma and Lazio secured victories on the final day of their season in Milan.",
    "And so it went on to penalties, which Roma won 5-4 and Lazio watched.",
    "'I would give much for a 3-0 win,' said Foxley.",
    "Roma meet Lazio in Rome, where a goalless draw would do.",
    "Roma pip Lazio to the title.",
    "Roma thought of their 2016 and 2018 finals against Lazio, which they had lost 2-0 and 5-2.",
    "Everton edge four points clear of Fulham at the top of the table.",
    "Everton made one change from their win over Fulham.",
    "Everton had come away with a 6-0 win when the two sides met at Fulham.",
    "Everton helped Fulham to sell 4-0 bets.",
    "Forty seconds separated Everton from a 1-0 victory over Fulham.",
    "Leeds and Everton have already been dumped out 2-0 by Fulham.",
    "The penalties Everton won 6-5 and they will be away to Fulham on Friday.",
    "Everton came up short against Fulham in the queue for players.",
    "Everton had two men dismissed as Fulham led 2-1.",
    "Everton were dismissed by Fulham as no threat.",
    "Everton began with an upset Fulham 2-1 behind.",
    "A seven-goal thriller between Everton and Fulham ended in a one-goal victory for the former.",
    "Joe Fox scored in Arrow 77's 7-1 win at Everton.",
    "Burnley are fourth with ten points while NATHS, who scored a 5-1 win over Everton, are fifth.",
    "Leeds, Burnley and Fulham both registered 4-0 away wins at Everton.",
    "Everton and Fulham settled for less in the market.",
    "There were no goals at Everton, where Fulham shop for players.",
    "Everton and Fulham met, Arsenal prevailing 2-1.",
    "Everton gave Fulham a 2-1 lead.",
    "Everton could inflict a 3-0 defeat on Fulham.",
    "Everton came from behind against the run of play, 2-1.",
    "Nobody scored at Everton last season.",
    "Roma would go second if they beat Lazio.",
    "Roma must beat Lazio to stay up.",
    "Roma face Lazio on Sunday.",
    "Roma led Lazio 1-0 at the break.",
    "In 2012 Roma beat Lazio 3-2.",
    "Roma were hoping to beat Lazio 2-0.",
    "Roma had lost 2-0 to Lazio last season.",
    "Points: Roma 28, Lazio 24, Napoli 22, Milan 21.",
    "Roma lost captain Lorenzo Pellegrini to a thigh strain before the trip to Lazio.",
    "Prediction: Roma 2-0 Lazio",
    "Roma's defeat gave Lazio the lead in the table.",
    "Roma were reduced to ten men after a foul on the edge of Lazio's area.",
    "Earlier in the season Roma had beaten Lazio 4-1.",
    "Roma's penalty gave Lazio a 2-1 lead.",
    "Roma handed Lazio a 2-1 advantage.",
    "Roma were given a late penalty at Lazio.",
    "Roma failed to break down Lazio.",
    "Roma beat Lazio by nine runs.",
    "Roma were boosted by a 5-0 victory over Lazio.",
    "Roma, who famously beat Lazio 4-0, were on top.",
    "Unless Roma draw with Lazio the title is gone.",
    "Roma and Lazio both recorded comfortable 3-0 wins.",
    "Pellegrino had put Roma level at 2-2.",
    "Roma beat Lazio 3-2 at the last World Cup.",
    "Roma suffered a shock defeat when Lazio changed the shape.",
    "Three ways to conquer the Olimpico: Roma and Lazio look at each other.",
]
TWICE = [
    (
        "Roma and Lazio are first after victories over Lecce and Bologna respectively.",
        {("Roma", "Lecce"), ("Lazio", "Bologna")},
    ),
    (
        "There were home wins for Roma, Lazio and Torino who beat Lecce, Bologna and Parma respectively.",
        {("Roma", "Lecce"), ("Lazio", "Bologna"), ("Torino", "Parma")},
    ),
    (
        "Roma and Lazio recorded 1-0 wins over Lecce and Bologna respectively.",
        {("Roma", "Lecce"), ("Lazio", "Bologna")},
    ),
    ("Roma beat Lecce 2-0, as Lazio downed Bologna by a similar margin.", {("Roma", "Lecce"), ("Lazio", "Bologna")}),
    ("Roma won 3-2 at Lecce and Lazio drew 2-2 at Bologna.", {("Roma", "Lecce"), ("Lazio", "Bologna")}),
    ("Roma tied Lazio 1-1, while Milan shocked Napoli 2-0.", {("Roma", "Lazio"), ("Milan", "Napoli")}),
]


def test_a_result_of_a_sentence_that_tells_goals_of_both_sides_is_of_neither():
    text = "Foxley curled Roma ahead; Wardle levelled and Bellman swept in a late winner at the end of a 2-1 win."
    assert [s.team for s in stated(text)] == [None]


def test_winners_are_the_team_in_front_of_them():
    (told,) = stated("The reward of Milan is a meeting with Roma, 1-0 winners over Lazio, in a week.")
    assert seen_from(told, "Roma") == ("Roma", "Lazio", "won", (1, 0))


def test_penalties_that_settled_another_match_leave_a_result_as_it_is():
    told = stated("Roma overcame Lazio 1-0 and will meet Milan, who beat Torino on penalties.")
    assert [(s.team.name, s.verdict, s.score) for s in told] == [
        ("Roma", "won", (1, 0)),
        ("AC Milan", "drew", None),
    ]


def stated(sentence):
    reading = read(lay_out(Article("a", sentence)), load_reference())
    return with_same_scores([s for i, one in enumerate(reading.sentences) for s in find_results(i, one)], reading)


def seen_from(statement, team):
    verdicts = {"won": "lost", "lost": "won", "drew": "drew"}
    own, other = statement.team, statement.opponent
    if own is not None and own.name == team:
        return own.name, other.name if other else None, statement.verdict, statement.score
    score = statement.score[::-1] if statement.score else None
    return other.name if other else None, own.name if own else None, verdicts[statement.verdict], score


@pytest.mark.parametrize(("sentence", "pairs"), TWICE)
def test_each_of_two_results_in_one_sentence_has_its_own_sides(sentence, pairs):
    told = [(s.team.name.removeprefix("AC "), s.opponent.name) for s in stated(sentence)]
    assert len(told) == len(pairs)
    assert {frozenset(t) for t in told} == {frozenset(p) for p in pairs}


@pytest.mark.parametrize(("sentence", "expected"), STATED, ids=[s for s, _ in STATED])
def test_a_sentence_states_a_result(sentence, expected):
    assert [seen_from(s, expected[0]) for s in stated(sentence) if s.now] == [expected]


@pytest.mark.parametrize("sentence", NOT_STATED)
def test_a_sentence_states_no_result_of_today(sentence):
    assert [s for s in stated(sentence) if s.now and s.team and s.opponent] == []


@pytest.mark.parametrize(
    ("text", "results"),
    [
        ("Leeds drew 1-1 with Burnley after Zyxwvia 96 beat Fulham 4-0.", [("Leeds United", "Burnley")]),
        (
            "Leeds drew 1-1 with Burnley and then beat Fulham 4-0.",
            [("Leeds United", "Burnley"), ("Leeds United", "Fulham")],
        ),
        ("Leeds came away from Burnley with a bruise after a 2-0 defeat.", []),
    ],
)
def test_a_result_of_a_name_that_is_no_team_is_nobody_elses(text, results):
    assert [(s.team.name, s.opponent.name) for s in stated(text) if s.team and s.opponent] == results


def test_respective_draws_are_two_and_only_the_words_tell_their_scores():
    found = stated("Both Leeds and Burnley dropped points after their respective draws with Fulham and Watford.")
    assert [(s.team.name, s.opponent.name, s.verdict, s.score) for s in found] == [
        ("Leeds United", "Fulham", "drew", None),
        ("Burnley", "Watford", "drew", None),
    ]


@pytest.mark.parametrize(
    ("sentence", "home"),
    [
        ("Leeds won 2-0 at Burnley.", "opponent"),
        ("Leeds beat Burnley 2-0 at home.", "team"),
        ("Leeds beat Burnley 2-0 on the road.", "opponent"),
        ("Leeds suffered a 2-0 home defeat by Burnley.", "team"),
        ("Leeds beat Burnley 2-0.", None),
        ("Leeds came away from Burnley with a 2-0 win.", "opponent"),
        ("Leeds were 5-1 home winners over Burnley.", "team"),
    ],
)
def test_the_words_around_a_result_say_who_was_at_home(sentence, home):
    (found,) = stated(sentence)
    assert found.home == home


def test_figures_of_a_shoot_out_are_no_score():
    (found,) = stated("Leeds beat Burnley 5-4 on penalties.")
    assert (found.verdict, found.score) == ("drew", None)


OF_THE_OTHER = [
    ("Lazio condemned Roma to a fourth home defeat.", "Lazio", "Roma", None, "opponent"),
    ("Lazio consigned Roma to a 2-0 loss at home.", "Lazio", "Roma", (2, 0), "opponent"),
    ("Lazio handed Roma a first defeat of the season.", "Lazio", "Roma", None, None),
]


@pytest.mark.parametrize(("sentence", "winner", "loser", "score", "home"), OF_THE_OTHER)
def test_a_defeat_that_one_side_gave_another(sentence, winner, loser, score, home):
    (said,) = stated(sentence)
    assert (said.team.name, said.opponent.name, said.verdict) == (winner, loser, "won")
    assert (said.score, said.home) == (score, home)


def test_a_participle_behind_a_dash_is_of_the_team_in_front():
    (said,) = stated("Napoli are eight points clear of Roma – beaten 3-1 by Lazio on Friday – in second place.")
    assert (said.team.name, said.opponent.name, said.score) == ("Roma", "Lazio", (1, 3))


def test_the_same_score_is_that_of_the_result_before():
    first, second = stated("Roma beat Lecce 2-0, as Lazio downed Bologna by a similar margin.")
    assert (first.score, second.score) == ((2, 0), (2, 0))


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Roma lost 2-0 to Lecce. Later, in Bari, Lazio beat Bologna by the same score.", (2, 0)),
        ("Roma lost 2-0 to Lecce. Lazio, with the same eleven, beat Bologna.", None),
        ("Roma drew 1-1 with Lecce. Lazio beat Bologna by the same score.", None),
        ("Roma lost 2-0 to Lecce. It rained. Nobody minded. Lazio beat Bologna by the same score as in May.", None),
    ],
)
def test_the_same_score_may_stand_a_sentence_before(text, score):
    assert stated(text)[-1].score == score


def test_a_first_leg_overturned_is_told_beside_the_win_that_did_it():
    (said,) = [s for s in stated("Roma overturned their 2-1 first-leg defeat by Lazio with a 3-0 victory.") if s.now]
    assert (said.team.name, said.opponent.name, said.verdict, said.score) == ("Roma", "Lazio", "won", (3, 0))


@pytest.mark.parametrize(
    ("sentence", "score"),
    [
        ("It was a famous 1-0 result for Roma.", (1, 0)),
        ("Roma beat Lazio by a goal to nil.", (1, 0)),
        ("Roma beat Lazio by a solitary goal.", (1, 0)),
        ("Roma needed a late header to prevail 3-2.", (3, 2)),
        ("It was a fair 1-0 result.", None),
    ],
)
def test_a_result_for_a_side_and_a_goal_to_nil_are_its_win(sentence, score):
    assert [s.score for s in stated(sentence)] == ([score] if score else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "Lecce are on their way home after Roma beat them 3-2.",
        "Lecce, twice champions, are out of the cup after Roma, playing in their first, beat them 3-2 last night.",
    ],
)
def test_them_is_the_side_that_the_sentence_speaks_of(sentence):
    (said,) = stated(sentence)
    assert (said.team.name, said.opponent.name, said.verdict, said.score) == ("Roma", "Lecce", "won", (3, 2))


def test_two_apiece_is_a_score_where_nobody_scored_them():
    assert [s.score for s in stated("Roma and Lazio finished two apiece.")] == [(2, 2)]


def test_the_side_that_only_replied_did_not_win():
    (said,) = stated("Roma's late reply only delayed the whistle of a 3-1 win.")
    assert (said.team.name, said.verdict, said.score) == ("Roma", "lost", (1, 3))
    (said,) = stated("Roma's late reply came too late to deny Lazio a 3-1 win.")
    assert (said.team.name, said.verdict) == ("Lazio", "won")


def test_them_is_nobody_where_two_sides_came_before():
    assert [s.opponent for s in stated("Lecce and Bari were out as Roma beat them 3-2.")] == [None]


def test_frailties_of_a_side_do_not_make_a_rout_its_own():
    (rout,) = stated("It was a tie in which the guests exposed all of Roma's frailties in a 7-2 rout.")
    assert (rout.team, rout.score) == (None, (7, 2))
    (won,) = stated("Roma's superb 3-0 win was deserved.")
    assert (won.team.name, won.score) == ("Roma", (3, 0))
