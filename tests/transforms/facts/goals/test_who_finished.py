"""Who finished a move that several men had a part in: (sentence, scorers)."""

import pytest

from transforms.facts.goals.goals import find_tellings
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.minutes import find_minutes
from transforms.reading.read import read
from transforms.reference import load_reference


def scorers(sentence):
    told = read(lay_out(Article("a", sentence)), load_reference()).sentences[0]
    tellings, _ = find_tellings(0, told)
    return [told.mentions[t.scorer].value for t in tellings if t.scorer is not None and t.strong]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tom Harker made a fine save, but a Roma player reached the rebound and slotted it in.",
        "Tom Harker hooked it away until one of their defenders smashed it into the net.",
        "Tom Harker slipped, and an unmarked striker fired home.",
        "Tom Harker swivelled past Ivan Bell and picked out Paul Dunne.",
        "Tom Harker turned past Ivan Bell and crossed for Paul Dunne.",
        "Tom Harker curled a cross into the far post.",
        "The corner was whipped in by Tom Harker and cleared.",
        "A free-kick, curled in by Tom Harker, came to nothing.",
        "Tom Harker headed in Ivan Bell's corner, however, the linesman raised his flag, ruling the goal out.",
        "Tom Harker should have then had his second but was denied.",
        "Tom Harker saw the ball in the net but it was disallowed.",
        "Tom Harker parried the ball into the net.",
        "Tom Harker tapped the ball up and Ivan Bell cleared it.",
        "Leeds: Tom Harker 7, Ivan Bell 6, Paul Dunne 7, Sam Foxley 6.",
        "The game was lost as host Harker Tech conceded.",
        "Neither Tom Harker nor Ivan Bell could turn home the cross.",
        "Paul Dunne got a hand to Tom Harker's shot and pushed it wide.",
        "Paul Dunne could only help Tom Harker's cross behind for a corner.",
        "Paul Dunne could only parry Tom Harker's shot into the path of a defender.",
        "Paul Dunne was unable to stop Tom Harker's cross.",
        "Tom Harker left Paul Dunne stranded and crossed for nobody.",
        "Tom Harker's shot flew past him and wide of the post.",
        "Tom Harker's cross floated over everyone and out of play.",
        "Tom Harker's corner was cleared and the chance went in a moment.",
        "Tom Harker finished with a second yellow card.",
        "The third was a penalty that Tom Harker missed.",
        "Tom Harker threatened Paul Dunne's goal with a header.",
        "Leeds broke but nobody could find a way in front of Tom Harker's goal.",
        "Paul Dunne gave the keeper no chance to shine.",
        "Tom Harker's shot beat the keeper but hit the post.",
        "Tom Harker lashed in a low drive that came back off the keeper and nobody followed up.",
        "Paul Dunne fumbled Tom Harker's shot and a defender cleared.",
        "Paul Dunne had no answer to Tom Harker's question.",
        "There was no stopping Tom Harker's run but the cross was poor.",
        "Tom Harker rescued Leeds with a fine tackle.",
        "Tom Harker doubled the workload of the defence.",
        "A pair of Tom Harker headers went wide.",
        "Tom Harker, the referee, decided the game should be abandoned.",
    ],
)
def test_who_only_had_a_part_in_it_scored_no_goal(sentence):
    assert scorers(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "men"),
    [
        (
            "Leeds led when Tom Harker put a deep cross to the far post, which Paul Dunne met, volleying into the net.",
            ["Paul Dunne"],
        ),
        ("Tom Harker toe-ended it into the net.", ["Tom Harker"]),
        ("Tom Harker skewed it into the back of the net.", ["Tom Harker"]),
        ("Tom Harker fired through a ruck of defenders for 1-1.", ["Tom Harker"]),
        ("The second came from a corner, Paul Dunne flicking it on and Tom Harker arriving to finish.", ["Tom Harker"]),
        ("Leeds came back, conceding only Tom Harker's late penalty.", ["Tom Harker"]),
        ("Ivan Bell was beaten low to his left by Tom Harker's shot.", ["Tom Harker"]),
        (
            "The corner was swung in by Ivan Bell, and Sam Foxley heads it back for Tom Harker, who slots it home.",
            ["Tom Harker"],
        ),
        ("Tom Harker came on as a substitute and scored.", ["Tom Harker"]),
        ("Tom Harker went round Ivan Bell and a centre-half then found the net.", ["Tom Harker"]),
        ("Leeds levelled when Tom Harker's effort deflected home off defender Ivan Bell.", ["Tom Harker"]),
        ("Ivan Bell's cross was met by Tom Harker, who gave the keeper no chance.", ["Tom Harker"]),
        ("Tom Harker's deflected shot left Paul Dunne helpless.", ["Tom Harker"]),
        ("Paul Dunne could only help Tom Harker's shot into the net.", ["Tom Harker"]),
        ("Paul Dunne could only watch as Tom Harker's shot flew past him.", ["Tom Harker"]),
        ("Paul Dunne was left stranded as Tom Harker chipped him from 30 yards.", ["Tom Harker"]),
        ("Paul Dunne got a hand to Tom Harker's penalty but could not keep it out.", ["Tom Harker"]),
        ("Paul Dunne let Tom Harker's shot slip through his fingers.", ["Tom Harker"]),
        ("Tom Harker's shot slipped through the fingers of Paul Dunne.", ["Tom Harker"]),
        ("Paul Dunne could do nothing to keep out Tom Harker's bullet header.", ["Tom Harker"]),
        ("Ivan Bell squared for Tom Harker to do the rest.", ["Tom Harker"]),
        ("Ivan Bell teed up Tom Harker for a tap-in.", ["Tom Harker"]),
        ("The deadlock was finally broken by Tom Harker.", ["Tom Harker"]),
        ("The equaliser arrived via the head of Tom Harker.", ["Tom Harker"]),
        ("Leeds took the lead from a Tom Harker penalty.", ["Tom Harker"]),
        ("A penalty from Tom Harker after a handball made it 1-1.", ["Tom Harker"]),
        ("Tom Harker's cross caught out the keeper and went in.", ["Tom Harker"]),
        ("A cross from Tom Harker drifted all the way in.", ["Tom Harker"]),
        ("Tom Harker bent one beyond Sam Bell's brother, Ivan Bell, to pull Leeds level.", ["Tom Harker"]),
        ("Tom Harker sealed the deal.", ["Tom Harker"]),
        ("Tom Harker lashed in a low drive that came back off the post and into the net.", ["Tom Harker"]),
        ("Ivan Bell lashed in a drive that bounced off the keeper and Tom Harker knocked it home.", ["Tom Harker"]),
        ("Tom Harker doubled the score.", ["Tom Harker"]),
        ("Tom Harker lofted the ball over Paul Dunne for the first.", ["Tom Harker"]),
        ("Tom Harker took advantage to lob the keeper.", ["Tom Harker"]),
        ("Tom Harker rescued Leeds with a stoppage-time strike.", ["Tom Harker"]),
        ("Tom Harker took his tally to 20 with a tap-in.", ["Tom Harker"]),
        ("The hosts went ahead when Tom Harker's shot beat the keeper.", ["Tom Harker"]),
        ("Leeds edged home with a Tom Harker penalty.", ["Tom Harker"]),
        ("There was only one goal and it came from Tom Harker.", ["Tom Harker"]),
        ("There was no stopping Tom Harker, who curled in the second.", ["Tom Harker"]),
        ("There was nothing Paul Dunne could do about Tom Harker's strike.", ["Tom Harker"]),
        ("Paul Dunne had no answer to Tom Harker's free-kick.", ["Tom Harker"]),
        ("Paul Dunne was wrong-footed by Tom Harker's shot.", ["Tom Harker"]),
        ("Paul Dunne fumbled Tom Harker's shot over the line.", ["Tom Harker"]),
        ("Paul Dunne picked the ball out of the net after Tom Harker's volley.", ["Tom Harker"]),
        ("Tom Harker rubbed salt into the wounds with a third.", ["Tom Harker"]),
        ("Tom Harker turned on a sixpence and buried his shot.", ["Tom Harker"]),
        ("Tom Harker, with just the keeper to beat, picked his spot.", ["Tom Harker"]),
        ("Tom Harker, unmarked, headed the ball down and in.", ["Tom Harker"]),
        ("Ivan Bell's shot was parried to Tom Harker, who made no mistake.", ["Tom Harker"]),
        ("Tom Harker could hardly miss.", ["Tom Harker"]),
        ("Tom Harker was left with a tap-in.", ["Tom Harker"]),
        ("Tom Harker was gifted the opener by a dreadful backpass.", ["Tom Harker"]),
        ("Tom Harker saw his free-kick fly past the keeper.", ["Tom Harker"]),
        ("Tom Harker and Ivan Bell got one each.", ["Tom Harker", "Ivan Bell"]),
        ("Tom Harker, from the spot, and Ivan Bell scored the goals.", ["Tom Harker", "Ivan Bell"]),
        ("Leeds soon had their opener, when Tom Harker finished after a corner.", ["Tom Harker"]),
        ("A header by Tom Harker was all Leeds needed to win.", ["Tom Harker"]),
        ("Leeds led when Tom Harker, rising to meet it, guided the ball past Paul Dunne.", ["Tom Harker"]),
        ("Goals from Sam Foxley, Ivan Bell, and Tom Harker sealed it.", ["Sam Foxley", "Ivan Bell", "Tom Harker"]),
    ],
)
def test_the_man_who_finished_it_scored(sentence, men):
    assert scorers(sentence) == men


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Tom Harker powered home a header to double the lead of Leeds.", 1),
        ("Tom Harker headed in on 39 minutes to double Burnley's advantage.", 1),
        ("Tom Harker hit a second-half double.", 2),
        ("A brace of Tom Harker goals settled it.", 2),
        ("A hat-trick of Tom Harker headers won it for Leeds.", 3),
    ],
)
def test_who_doubles_a_lead_scores_once(sentence, count):
    told = read(lay_out(Article("a", sentence)), load_reference()).sentences[0]
    tellings, _ = find_tellings(0, told)
    assert max(t.count for t in tellings) == count


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("a header in minute 39", [39]), ("earned a last-minute 2-1 win", []), ("a late goal in minute 2-1", [])],
)
def test_a_score_behind_minute_is_none(text, minutes):
    assert [m.minute for m in find_minutes(text) if m.minute is not None and m.minute < 90] == minutes
