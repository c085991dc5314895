"""Who scored, sentence by sentence: (sentence, scorers), and sentences that tell no goal."""

import pytest

from transforms.extract import extract
from transforms.facts.goals.goals import find_tellings
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

GOALS = [
    ("Tom Harker opened the scoreline.", ["Tom Harker"]),
    ("Tom Harker netted his 100th career league goal.", ["Tom Harker"]),
    ("Leeds beat Burnley 3-0, with Tom Harker (two) and skipper Paul Dunne on target.", ["Tom Harker", "Paul Dunne"]),
    ("A goal from Tom Harker, before another from Paul Dunne, was enough.", ["Tom Harker", "Paul Dunne"]),
    (
        "Goals from Tom Harker and Burnley's Spanish skipper Paul Dunne cancelled each other out.",
        ["Tom Harker", "Paul Dunne"],
    ),
    ("Tom Harker had a goal and an assist for Leeds.", ["Tom Harker"]),
    ("Tom Harker broke a 2-2 tie in the 71st minute.", ["Tom Harker"]),
    ("Tom Harker finished with his right foot from a narrow angle.", ["Tom Harker"]),
    ("Leeds hit back with a Tom Harker stunner and header from substitute Paul Dunne.", ["Tom Harker", "Paul Dunne"]),
    ("Leeds levelled through a Tom Harker penalty and close-range Paul Dunne finish.", ["Tom Harker", "Paul Dunne"]),
    ("Tom Harker scored for Leeds.", ["Tom Harker"]),
    ("Tom Harker put Leeds ahead after nine minutes.", ["Tom Harker"]),
    ("Tom Harker gave the hosts the lead.", ["Tom Harker"]),
    ("Paul Dunne was booked and moments later Leeds levelled when Tom Harker headed in.", ["Tom Harker"]),
    ("The league's leading scorer Tom Harker and Paul Dunne were on target.", ["Tom Harker", "Paul Dunne"]),
    ("Paul Dunne crossed to Tom Harker for the winner.", ["Tom Harker"]),
    ("Paul Dunne set up substitute Tom Harker for his second.", ["Tom Harker"]),
    ("Paul Dunne's corner was met by Tom Harker and his header finished up in the net.", ["Tom Harker"]),
    ("Tom Harker put Leeds, who had lost three in a row, ahead with a penalty.", ["Tom Harker"]),
    ("Tom Harker made it 2-0.", ["Tom Harker"]),
    ("Tom Harker headed in from close range.", ["Tom Harker"]),
    ("Tom Harker curled the ball into the top corner.", ["Tom Harker"]),
    ("Tom Harker nodded home the rebound.", ["Tom Harker"]),
    ("Tom Harker pulled one back for Leeds.", ["Tom Harker"]),
    ("Tom Harker restored parity before the break.", ["Tom Harker"]),
    ("Tom Harker added a third.", ["Tom Harker"]),
    ("Tom Harker doubled the lead.", ["Tom Harker"]),
    ("Tom Harker sent Ivan Bell the wrong way from the spot.", ["Tom Harker"]),
    ("Tom Harker, who joined from Burnley in July, equalised.", ["Tom Harker"]),
    ("Leeds took the lead through Tom Harker.", ["Tom Harker"]),
    ("Leeds levelled thanks to a Tom Harker header.", ["Tom Harker"]),
    ("Tom Harker's 55th-minute strike settled it.", ["Tom Harker"]),
    ("Goals from Tom Harker and Paul Dunne gave Leeds the points.", ["Tom Harker", "Paul Dunne"]),
    ("Tom Harker and Paul Dunne scored for Leeds.", ["Tom Harker", "Paul Dunne"]),
    ("The corner was headed home by Tom Harker.", ["Tom Harker"]),
    ("The breakthrough came after 20 minutes from Tom Harker.", ["Tom Harker"]),
    ("Burnley were unable to stop Tom Harker heading in a second.", ["Tom Harker"]),
    ("Tom Harker opened the scoring before Paul Dunne equalised.", ["Tom Harker", "Paul Dunne"]),
    ("Tom Harker fired past Ivan Bell and wheeled away.", ["Tom Harker"]),
    ("Leeds won 3-1, with Tom Harker and Paul Dunne scoring after the break.", ["Tom Harker", "Paul Dunne"]),
    ("A slip by Ivan Bell allowed Tom Harker to level from the spot.", ["Tom Harker"]),
    ("Ivan Bell's mistake gifted Tom Harker the equaliser.", ["Tom Harker"]),
    ("Tom Harker hit the post and then scored.", ["Tom Harker"]),
    ("Tom Harker, denied by Ivan Bell in the first half, later rolled the ball into an empty net.", ["Tom Harker"]),
    ("Tom Harker's 69th-minute second sealed it.", ["Tom Harker"]),
    ("Tom Harker and Paul Dunne goals saw off Burnley.", ["Tom Harker", "Paul Dunne"]),
    ("Paul Dunne cancelled out Tom Harker's first-half penalty.", ["Paul Dunne", "Tom Harker"]),
    ("Tom Harker's header was cancelled out by a Paul Dunne penalty.", ["Tom Harker", "Paul Dunne"]),
    ("Tom Harker's header was answered from the spot by Paul Dunne.", ["Tom Harker", "Paul Dunne"]),
    ("Tom Harker scored against Burnley on Saturday.", ["Tom Harker"]),
    ("Paul Dunne looked up, and Tom Harker had his second.", ["Tom Harker"]),
    ("The substitute Tom Harker drove in the last of them.", ["Tom Harker"]),
    ("Tom Harker marked his debut for Leeds with the opening goal.", ["Tom Harker"]),
    ("Leeds shipped goals in the 70th and 75th minutes from Tom Harker and Paul Dunne.", ["Tom Harker", "Paul Dunne"]),
    ("Leeds went behind to an early Tom Harker penalty.", ["Tom Harker"]),
    ("Tom Harker's header and goals from Paul Dunne and Ivan Bell won it.", ["Tom Harker", "Paul Dunne", "Ivan Bell"]),
    (
        "Leeds won with a Tom Harker brace and goals from Paul Dunne and Ivan Bell.",
        ["Tom Harker", "Paul Dunne", "Ivan Bell"],
    ),
    ("Tom Harker (8th) and Paul Dunne (70th) did the damage for Leeds.", ["Tom Harker", "Paul Dunne"]),
    ("Leeds led 2-0 through Tom Harker in the 34th minute and Paul Dunne in the 39th.", ["Tom Harker", "Paul Dunne"]),
    ("Burnley lost 2-0, Tom Harker the scorer of both.", ["Tom Harker"]),
    ("A cross was volleyed past Ivan Bell by Tom Harker.", ["Tom Harker"]),
    ("Burnley had Tom Harker (2) and Paul Dunne to thank.", ["Tom Harker", "Paul Dunne"]),
    ("Tom Harker got his reward with a goal of his own.", ["Tom Harker"]),
    ("Tom Harker was rewarded with a goal of his own.", ["Tom Harker"]),
    ("Two Tom Harker strikes and a Paul Dunne penalty proved too much for Burnley.", ["Tom Harker", "Paul Dunne"]),
    ("Tom Harker was the star of the show with four goals.", ["Tom Harker"]),
    ("Leeds won with a pair by Tom Harker.", ["Tom Harker"]),
    ("Tom Harker's header was answered from the spot by Paul Dunne.", ["Tom Harker", "Paul Dunne"]),
    ("Tom Harker had them ahead inside two minutes.", ["Tom Harker"]),
    ("Tom Harker turned one in for Leeds.", ["Tom Harker"]),
    ("Tom Harker drew first blood for the hosts.", ["Tom Harker"]),
    ("Tom Harker had number four three minutes later.", ["Tom Harker"]),
    ("Leeds won 1-0, Tom Harker's second-half shot making the difference.", ["Tom Harker"]),
    ("A throw by Ivan Bell was headed against the bar and bundled over the line by Tom Harker.", ["Tom Harker"]),
    ("A foul allowed Tom Harker to give Leeds a 23rd minute lead from the spot.", ["Tom Harker"]),
    ("Tom Harker gave Leeds a rather fortunate lead.", ["Tom Harker"]),
    ("Ivan Bell's free-kick was flicked on by Paul Dunne and Tom Harker poked the ball in.", ["Tom Harker"]),
    ("The opener was swiftly neutralised by Tom Harker.", ["Tom Harker"]),
    ("The keeper was beaten by Tom Harker, who, sensing his chance, scored from the halfway line.", ["Tom Harker"]),
    ("Tom Harker found the net courtesy of a deflection off Paul Dunne.", ["Tom Harker"]),
    ("Burnley reduced the margin through Tom Harker (72nd).", ["Tom Harker"]),
    ("Tom Harker tied the match late on.", ["Tom Harker"]),
    ("Tom Harker got the derby off to a flying start with a spectacular goal.", ["Tom Harker"]),
    ("Paul Dunne picked out Tom Harker with a cross that was tapped in from close range.", ["Tom Harker"]),
    (
        "Tom Harker put Leeds ahead before a good Burnley side got one back via Paul Dunne.",
        ["Tom Harker", "Paul Dunne"],
    ),
    ("Tom Harker leapt high to glance in the late winner.", ["Tom Harker"]),
    ("Tom Harker pounced on the slip to rap the ball into the bottom corner.", ["Tom Harker"]),
    ("Tom Harker struck number two with a deflected effort.", ["Tom Harker"]),
    ("Tom Harker levelled when Paul Dunne took a corner, heading in at the far post.", ["Tom Harker"]),
    ("Tom Harker scored with a low drive from Paul Dunne's cushioned header.", ["Tom Harker"]),
    (
        "Tom Harker scored on 59, Paul Dunne on 75 and Ivan Bell, to finish it, on 80 minutes.",
        ["Tom Harker", "Paul Dunne", "Ivan Bell"],
    ),
    ("Tom Harker scored after 56 minutes and so, at the second attempt, did Paul Dunne.", ["Tom Harker", "Paul Dunne"]),
    ("Tom Harker beat the offside trap to slot past the keeper.", ["Tom Harker"]),
    ("Leeds got on the scoresheet through the little-used Tom Harker.", ["Tom Harker"]),
    ("The equaliser came in the form of a header from Tom Harker.", ["Tom Harker"]),
    ("Paul Dunne had a strike disallowed, but Tom Harker scored six minutes later.", ["Tom Harker"]),
    ("The second goal was headed in by Tom Harker for Leeds.", ["Tom Harker"]),
    ("There was a great goal by Tom Harker.", ["Tom Harker"]),
    ("Leeds scored again, a certain winner from Tom Harker.", ["Tom Harker"]),
    ("A poor attempt by Paul Dunne to clear let in Tom Harker to score with a header.", ["Tom Harker"]),
    ("Leeds went up 2-0 on Tom Harker's fourth of the season.", ["Tom Harker"]),
    ("Leeds tied it on Tom Harker's penalty.", ["Tom Harker"]),
    ("Leeds led as Paul Dunne's drive was nodded into his own net by Tom Harker.", ["Tom Harker"]),
    ("Tom Harker's header from Paul Dunne's cross in the 70th minute seemed a mere consolation.", ["Tom Harker"]),
    ("Tom Harker did his customary job from the penalty spot.", ["Tom Harker"]),
    ("Tom Harker began the comeback with a shot that was half a cross.", ["Tom Harker"]),
    ("Tom Harker drove home from almost 30 metres out.", ["Tom Harker"]),
    ("Tom Harker would rifle in a free-kick at the end.", ["Tom Harker"]),
    ("Tom Harker would later score.", ["Tom Harker"]),
    (
        "Leeds won with goals early in either half from Tom Harker and Paul Dunne.",
        ["Tom Harker", "Paul Dunne"],
    ),
    ("Tom Harker easily juked Leeds keeper Paul Dunne to score.", ["Tom Harker"]),
    ("The pass allowed goalkeeper Paul Dunne to score.", ["Paul Dunne"]),
    ("It was a pass from Dunne that set Tom Harker up for the first of his goals.", ["Tom Harker"]),
    ("Leeds led when Tom Harker, whom nobody had followed, could not miss.", ["Tom Harker"]),
    ("The opening goal for Leeds came on 11 minutes when Tom Harker bent in a free-kick.", ["Tom Harker"]),
    ("The only goal of the match came when Tom Harker bent in a free-kick.", ["Tom Harker"]),
    ("Leeds were struggling almost immediately, Tom Harker turning in a cross.", ["Tom Harker"]),
]
NO_GOALS = [
    "Leeds struck a post through Tom Harker's header.",
    "Leeds rattled the crossbar via Tom Harker's free-kick.",
    "Ivan Bell got behind a fierce Tom Harker strike in the 20th minute.",
    "Tom Harker, who is the league's leading scorer, was rested.",
    "Paul Dunne nearly set up Tom Harker for the opener.",
    "Paul Dunne set up Tom Harker for the second time.",
    "Paul Dunne set up Tom Harker for a chance late on.",
    "Tom Harker put Leeds, who had gone ahead early, under pressure.",
    "Tom Harker did think he had equalised late on.",
    "Tom Harker sealed a domestic treble with Leeds.",
    "Paul Dunne wasted a chance from Tom Harker and another from Ivan Bell.",
    "Tom Harker collected the pass with his back to goal.",
    "Tom Harker did no damage with the free kick.",
    "Tom Harker broke into the area and was bundled over by Paul Dunne.",
    "Tom Harker went close with a chance for the opening goal.",
    "Tom Harker tied the visiting defence in knots.",
    "Tom Harker had a goal disallowed for offside.",
    "Tom Harker had two goals ruled out in the first half.",
    "Tom Harker had a hat trick of chances.",
    "Tom Harker ran on to the top corner of the penalty box.",
    "A fierce shot from Tom Harker drew a save from Ivan Bell after 13 minutes.",
    "Tom Harker found the net after a neat ball from Paul Dunne only for the offside flag to deny him.",
    "Tom Harker had two assists.",
    "Tom Harker broke a bone in his foot.",
    "Tom Harker hit the post from 20 yards.",
    "Tom Harker headed wide.",
    "Tom Harker fired over the bar.",
    "Tom Harker should have scored.",
    "Tom Harker could have put Leeds ahead.",
    "Tom Harker missed a penalty.",
    "Tom Harker thought he had scored but the flag was up.",
    "Tom Harker was denied by Ivan Bell.",
    "Tom Harker saw his shot saved by Ivan Bell.",
    "Ivan Bell tipped over Tom Harker's header.",
    "Ivan Bell kept out Tom Harker's free-kick.",
    "Tom Harker has scored nine goals in his last ten games.",
    "Tom Harker has made three goals this summer and scored one.",
    "Tom Harker has now hit three.",
    "Tom Harker's penalty in the 30th minute was saved by Ivan Bell.",
    "Tom Harker's penalty on the half-hour was well saved by Ivan Bell.",
    "Tom Harker had his second yellow card.",
    "Tom Harker marked his debut for Leeds with a booking.",
    "Tom Harker rolled the ball in from the right and waited.",
    "Tom Harker's header was going in until Ivan Bell flew across.",
    "Tom Harker's shot looked destined for the top corner, but Ivan Bell got there.",
    "Tom Harker put it in the net ten minutes after the break too, only for a look at the lines to prove him offside.",
    "Tom Harker, who scored 12 goals last season, was on the bench.",
    "Tom Harker scored in the shoot-out.",
    "Tom Harker, Paul Dunne and Ivan Bell all scored in the penalty shoot-out.",
    "Tom Harker's side took the lead.",
    "Tom Harker crossed from the left.",
    "Tom Harker was replaced after 60 minutes.",
    "Leeds had a goal ruled out when Tom Harker turned the ball in.",
    "Tom Harker collected the ball deep in his own half.",
    "Tom Harker scored the winner here in 2019.",
    "Tom Harker might well have scored.",
    "It would have been different had Tom Harker converted his penalty.",
    "Tom Harker was determined to score.",
    "Tom Harker was flagged offside after the ball ran on for Paul Dunne to score.",
    "Warning shots from Tom Harker and Paul Dunne followed.",
    "Leeds shook the crossbar through a shot from 30 yards by Tom Harker in the 87th minute.",
    "Tom Harker had only Ivan Bell to thank for staying level.",
    "Tom Harker raced through on goal from Paul Dunne's pass.",
    "Paul Dunne was in goal for Tom Harker's side.",
    "A corner was headed away by Tom Harker.",
    "The shot was punched away by Ivan Bell.",
    "Tom Harker drilled in a low cross.",
    "Tom Harker was booked for diving and Paul Dunne was replaced.",
    "Tom Harker has played in 14 games this season, scoring one goal.",
    "They thought that they had won it when Tom Harker headed in from a corner.",
    "Tom Harker scored the only goal in that game.",
    "Tom Harker leads the charts with four goals in the tournament.",
    "Tom Harker was the pick of the hosts with three saves.",
    "Tom Harker had the number four shirt.",
    "Tom Harker met it with a header.",
    "Two Tom Harker strikes were saved.",
    "A pair of saves by Tom Harker kept it goalless.",
    "Tom Harker had the crowd in front of him.",
    "Tom Harker had gone over Ivan Bell's leg.",
    "The question was answered by Tom Harker's manager.",
    "Leeds went close to doubling their lead through Tom Harker.",
    "Ivan Bell kept Leeds level with a hat-trick of saves.",
    "The last chance of the match came when Tom Harker shot.",
    "The best move for Leeds came when Tom Harker ran on.",
    "Tom Harker helped set up a chance for Paul Dunne.",
    "Tom Harker could not score.",
    "Leeds levelled after a toe to Tom Harker's shot in the 94th minute.",
    "Paul Dunne set up Tom Harker for a goal attempt.",
    "Paul Dunne set up Tom Harker for the first time.",
    "Paul Dunne's cross in the 70th minute seemed a mere consolation.",
    "Tom Harker would score if he played.",
    "Tom Harker's deflected cross fell just right for him to miss.",
    "Tom Harker gave back that advantage three minutes later.",
    "Tom Harker forced the own goal that gave Leeds the lead.",
    "Leeds kept up the pressure on Tom Harker's goal.",
    "Leeds were ahead and had a shot on Tom Harker's goal.",
    "The opening goal came courtesy of Tom Harker, whose poor pass went straight to a striker.",
    "Paul Dunne was flagged offside after he had squared for the unmarked Tom Harker to net.",
    "Tom Harker was in an offside position when he steered it past the keeper.",
    "Tom Harker's response was to plant a shot into the stand.",
    "Ivan Bell got in the way of Tom Harker's thunderbolt.",
    "After early warning shots from Tom Harker and Paul Dunne it was quiet.",
    "The corner was headed back in by Tom Harker for Paul Dunne to miss.",
]


def tellings(sentence):
    reading = read(lay_out(Article("a", sentence)), load_reference())
    (one,) = reading.sentences
    found, misses = find_tellings(0, one)
    return [(str(one.mentions[t.scorer].value), t) for t in found if t.scorer is not None and t.strong], misses


@pytest.mark.parametrize(("sentence", "scorers"), GOALS, ids=[s for s, _ in GOALS])
def test_a_sentence_tells_goals(sentence, scorers):
    assert [name for name, _ in tellings(sentence)[0]] == scorers


@pytest.mark.parametrize("sentence", NO_GOALS)
def test_a_sentence_tells_no_goal(sentence):
    assert [name for name, _ in tellings(sentence)[0]] == []


def test_feats_of_several_are_one_each():
    assert [t.count for _, t in tellings("There were hat-tricks for Tom Harker and Paul Dunne.")[0]] == [3, 3]
    assert [t.count for _, t in tellings("There were two goals for Tom Harker and Paul Dunne.")[0]] == [1, 1]


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        (
            "After Tom Harker's glancing header from Paul Dunne's driven cross put them ahead it rained.",
            {"Tom Harker": 1},
        ),
        ("A header by Tom Harker from Paul Dunne's corner put them ahead.", {"Tom Harker": 1}),
        ("Leeds led, and Tom Harker's cross put them two up.", {"Tom Harker": 1}),
        ("Tom Harker put Leeds ahead against Burnley, champions in 1960.", {"Tom Harker": 1}),
        ("Tom Harker and Paul Dunne added another two.", {"Tom Harker": 1, "Paul Dunne": 1}),
        ("Tom Harker and Paul Dunne both scored braces.", {"Tom Harker": 2, "Paul Dunne": 2}),
        ("Tom Harker's pressure led to an own goal by Paul Dunne to make it 3-2.", {"Paul Dunne": 1}),
        (
            "Tom Harker got the second before an own goal from Paul Dunne made it 3-2.",
            {"Tom Harker": 1, "Paul Dunne": 1},
        ),
        ("Tom Harker led the Leeds fightback with two second-half goals.", {"Tom Harker": 2}),
        ("Tom Harker inspired Leeds with two goals in a 3-2 win.", {"Tom Harker": 2}),
        ("Tom Harker had two goals and Leeds won 3-2.", {"Tom Harker": 2}),
        ("Tom Harker had a hat trick as Leeds won 3-2.", {"Tom Harker": 3}),
        ("Tom Harker had a goal and an assist to help Leeds win.", {"Tom Harker": 1}),
        ("Tom Harker's header was all that separated the sides.", {"Tom Harker": 1}),
        ("Leeds won with two goals from Tom Harker and another from Paul Dunne.", {"Tom Harker": 2, "Paul Dunne": 1}),
        ("Leeds struck twice late on through Tom Harker and Paul Dunne.", {"Tom Harker": 1, "Paul Dunne": 1}),
        ("Leeds struck twice late on through Tom Harker.", {"Tom Harker": 2}),
        (
            "Tom Harker's shot went in off a post and Paul Dunne tapped in his second.",
            {"Tom Harker": 1, "Paul Dunne": 1},
        ),
    ],
)
def test_each_of_two_has_his_own_number(sentence, counts):
    assert {name: telling.count for name, telling in tellings(sentence)[0]} == counts


@pytest.mark.parametrize(
    "sentence",
    [
        "Tom Harker netted after nine minutes before adding a second late on.",
        "Tom Harker scored after nine minutes and added a second after 70.",
    ],
)
def test_a_goal_that_its_man_added_is_his_second(sentence):
    found, _ = tellings(sentence)
    assert sorted((name, t.nth or 1) for name, t in found) == [("Tom Harker", 1), ("Tom Harker", 2)]


@pytest.mark.parametrize("deed", ["scored two apiece", "helped themselves to two apiece", "got two each"])
def test_what_each_of_two_scored_is_no_score(deed):
    found, _ = tellings(f"Tom Harker and Paul Dunne {deed} for Leeds.")
    assert [(name, t.count) for name, t in found] == [("Tom Harker", 2), ("Paul Dunne", 2)]


def test_only_the_goal_told_last_is_taken_back():
    found, _ = tellings("Tom Harker headed in, and Paul Dunne put it in the net, only for the referee to rule it out.")
    assert [name for name, _ in found] == ["Tom Harker"]


HEADER = "Leeds drew with Burnley at Elland Road. Tom Harker of Leeds headed in from a corner."


@pytest.mark.parametrize(
    "after",
    [
        "But the flag had gone up.",
        "The goal was disallowed for a push.",
        "Unfortunately for the hosts, it was ruled out for offside.",
        "However, the striker was marginally offside.",
        "A lengthy VAR check found a handball.",
        "The referee had already blown.",
        "Celebrations were cut short by the flag.",
    ],
)
def test_a_goal_is_taken_back_by_the_sentence_behind(after):
    match, *_ = extract(Article("a", f"{HEADER} {after}")).matches
    assert match.goals == ()


@pytest.mark.parametrize(
    "after",
    [
        "The visitors wanted offside, but it stood.",
        "The goal was initially disallowed, but VAR gave it.",
        "VAR looked at a possible offside.",
        "Burnley had a goal ruled out for offside.",
        "Paul Dunne's goal was ruled out for offside.",
        "The celebrations were short-lived, Burnley's Paul Dunne missing a penalty.",
        "It was a fine goal.",
    ],
)
def test_a_goal_stands_where_the_sentence_behind_is_of_something_else(after):
    match, *_ = extract(Article("a", f"{HEADER} {after}")).matches
    assert [goal.scorer for goal in match.goals] == ["Tom Harker"]


def test_only_the_last_goal_of_a_sentence_is_taken_back_by_the_next():
    text = (
        "Leeds beat Burnley 1-0. Tom Harker scored for Leeds and Paul Dunne headed in for Leeds. But the flag was up."
    )
    assert [goal.scorer for goal in extract(Article("a", text)).matches[0].goals] == ["Tom Harker"]


def test_a_near_miss_is_kept_with_its_reason():
    _, misses = tellings("Tom Harker should have scored.")
    assert any("should have" in miss.reason for miss in misses)


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Tom Harker scored twice for Leeds.", 2),
        ("Tom Harker bagged a brace.", 2),
        ("Tom Harker grabbed a hat-trick.", 3),
        ("Tom Harker completed his hat-trick.", 1),
        ("Tom Harker clinched all three points with a late goal.", 1),
        ("Tom Harker scored.", 1),
        ("Tom Harker scored either side of half-time.", 2),
        ("Tom Harker struck in each half for Leeds.", 2),
    ],
)
def test_words_say_how_many_goals(sentence, count):
    ((_, telling),) = tellings(sentence)[0]
    assert telling.count == count
