import pytest

from transforms.extract import extract
from transforms.facts.other_sports import find_other_sport, football_only
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

OTHERS = [
    ("Two tries from the flanker and a late conversion gave Leeds a 24-17 win over Sale.", "rugby"),
    (
        "The quarterback threw for three touchdowns and a field goal sealed a 30-14 win for the Hawks.",
        "american football",
    ),
    ("A 3-pointer at the buzzer and two free throws lifted Rockford past Eastmoor 84-83.", "basketball"),
    ("The goaltender stopped 31 shots and a power-play goal late in the third period beat the Moose.", "ice hockey"),
    (
        "Everton's hockey women beat Fulham 2-1, both goals from penalty corners, one after a penalty stroke.",
        "field hockey",
    ),
    ("Kilbrack won by 2-14 to 1-12, the hurling final turning on four wides before the break.", "gaelic games"),
    ("Kilbrack are champions after a 2-14 to 0-11 win over Dunmore, who had led 0-4 to 0-3.", "gaelic games"),
    ("Kilbrack 2-11 Dunmore 0-10. Inter-county players shone before the hosts had their way.", "gaelic games"),
    ("Norham won 10-8 in girls lacrosse. Joan Fox had five goals and the goalie made 18 saves.", "lacrosse"),
    ("The volleyball state title went to Norham with a 3-2 win over Wickley, who had led by two sets.", "volleyball"),
    ("Week one of the darts season: Norham Arms beat the Crown A 8-1 and the Bull lost 6-3.", "darts"),
    ("The Norham hockey women won 1-0 on Saturday with three minutes left.", "hockey"),
    ("In softball Norham shut out the Lady Jays 5-0, the pitchers giving up two hits.", "softball"),
    ("Norham League cricket: Norham are second after beating Wickley, Joe Fox (52) the best of them.", "cricket"),
    ("Norham won 29-27 at Wickley and Alnwell drew 11-11 with Hexley, who had lost 51-9 before.", "points"),
    ("Chasing 161, Leeds lost five wickets in six overs and were all out for 120 in the second innings.", "cricket"),
]
FOOTBALL = [
    "Norham beat Wickley 5-0 at the cricket ground, and Alnwell drew 1-1 on the pitch of the hockey club.",
    "Norham ran up a cricket score, 9-0, and Rugby Town won 2-1.",
    "The football round-up: Norham beat Wickley 5-0 while the tennis, the hockey and the bowls were rained off.",
    "Norham beat Wickley 5-0 with a header and a volley before the hockey, which the striker plays as well.",
    "Norham beat Wickley 5-0 and Alnwell beat Hexley 3-1."
    + " The league goes on next week in all of the towns." * 12
    + " Two players missed out for a hockey final.",
    "Everton beat Fulham 2-0.",
    "Norham came from 0-2 to 3-2 and Hexley won 0-14 at Wickley.",
    "Norham beat Wickley 22-0, Alnwell lost 10-3 and Hexley won 11-10 on penalties after a 2-2 draw.",
    "Norham, outshot 20-17 and 12-11, beat Wickley 2-1.",
    "Norham won 15-12 in a friendly, then lost 2-1 at Wickley and 4-0 at Alnwell.",
    "Everton will try to beat Fulham again; they had a try last week at Leeds and it took extra time.",
    "Everton scored with a header and a volley, and the striker, whose father played rugby, hit the crossbar.",
    "Ward's conversion of the free-kick beat the wall; a yellow card for the bowled-over winger was the only cloud.",
    "Everton took the bonus point of a clean sheet, their striker said after the header that settled it.",
    "Everton's midfielder headed the equaliser in stoppage time on a ground that rugby club Sale share.",
]


def sport_of(text):
    return find_other_sport(read(lay_out(Article("a", text)), load_reference()))


@pytest.mark.parametrize(("text", "sport"), OTHERS)
def test_an_article_is_about_the_sport_whose_words_it_uses(text, sport):
    assert sport_of(text) == sport


@pytest.mark.parametrize("text", FOOTBALL)
def test_a_word_or_two_of_another_sport_leave_football_football(text):
    assert sport_of(text) is None


@pytest.mark.parametrize(("text", "sport"), OTHERS)
def test_of_another_sport_nothing_is_stated_and_the_reason_is_kept(text, sport):
    facts = extract(Article("a", text + " Leeds are top with 20 points and host Everton on Saturday."))
    assert (facts.kind, facts.matches, facts.upcoming, facts.standings) == ("other", (), (), ())
    assert [r.reason for r in facts.rejected] == [f"about {sport}, not football"]


def test_the_paragraphs_of_another_sport_are_passed_over_on_a_day_of_many_games():
    text = (
        "Army beat Police 2-0 in the football event. Joe Fox headed in and the striker Dan Ward hit the crossbar.\n\n"
        "In cricket Police beat Army by 20 runs; Sam Orr took four wickets in three overs."
    )
    reading = football_only(read(lay_out(Article("a", text)), load_reference()))
    first, *_, last = reading.sentences
    assert [m.kind for m in first.mentions][:2] == ["team", "team"]
    assert last.mentions == ()
    assert "<" not in last.shape


def test_the_paragraphs_of_games_of_points_are_passed_over():
    text = (
        "Alnwell won 12-10 at Hexley, and Wickley lost 40-18.\n\n"
        "In football Norham beat Kelby 2-0 and lost the reserves' match 3-1."
    )
    first, last = football_only(read(lay_out(Article("a", text)), load_reference())).sentences
    assert first.mentions == ()
    assert [m.kind for m in last.mentions][:1] == ["team"]


def test_a_paragraph_with_a_word_or_two_of_another_sport_keeps_its_mentions():
    text = "Everton beat Fulham 2-0. Joe Fox headed in.\n\nFulham kept on through a third period of pressure."
    whole = read(lay_out(Article("a", text)), load_reference())
    assert football_only(whole) == whole


def test_a_penalty_for_handball_makes_no_article_about_handball():
    text = "Everton beat Fulham 2-1. The referee sent off Fulham's Dan Mullery for handball."
    assert [m.home for m in extract(Article("a", text)).matches] == ["Everton"]


def test_one_word_of_football_makes_no_football_of_a_game_of_points():
    text = "Trailing 16-10 at half-time, Norham turned it around to beat rivals Wickley 32-16. Sam Fox scored."
    assert extract(Article("a", text)).matches == ()
