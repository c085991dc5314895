import pytest

from transforms.extract import extract
from transforms.facts.goals.own_goals import find_own_goals
from transforms.facts.grammar.team_shapes import shape_teams
from transforms.facts.people.labelling import Link, settle_labels
from transforms.facts.people.relations import find_relations
from transforms.facts.people.side_events import find_events
from transforms.facts.people.sides import find_line_up, ties
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

RESULT = "Everton beat Fulham 3-2 at Goodison Park. "


def sides(text, title=None):
    """Which of the two teams each goal of the first match counts for: {scorer: team}."""
    match = extract(Article("a", text, title=title)).matches[0]
    return {goal.scorer: match.home if goal.team == "home" else match.away for goal in match.goals}


def reading_of(text):
    """The reading of a text."""
    return read(lay_out(Article("a", text)), load_reference())


@pytest.mark.parametrize(
    ("words", "scorer", "team"),
    [
        # what a side did when he scored
        ("Fulham took the lead when Harry Ward headed in.", "Harry Ward", "Fulham"),
        ("Fulham hit back as Harry Ward headed in.", "Harry Ward", "Fulham"),
        ("Fulham fell behind when Harry Ward headed in.", "Harry Ward", "Everton"),
        ("Fulham were punished when Harry Ward headed in.", "Harry Ward", "Everton"),
        ("Everton had failed to clear and Harry Ward headed in.", "Harry Ward", "Fulham"),
        ("Everton reckoned without Harry Ward, who headed in.", "Harry Ward", "Fulham"),
        ("Everton had no answer to Harry Ward, who headed in.", "Harry Ward", "Fulham"),
        ("Everton led until Harry Ward headed in.", "Harry Ward", "Fulham"),
        ("Everton trailed until Harry Ward equalised.", "Harry Ward", "Everton"),
        ("Harry Ward scored after Everton had taken the lead.", "Harry Ward", "Fulham"),
        ("Harry Ward equalised after Everton had fallen behind.", "Harry Ward", "Everton"),
        ("Everton had looked set to win after a goal by Harry Ward.", "Harry Ward", "Everton"),
        ("Everton looked set for victory until Harry Ward scored.", "Harry Ward", "Fulham"),
        ("It was Fulham who struck first. Harry Ward was unmarked and headed in.", "Harry Ward", "Fulham"),
        ("Fulham equalised deservedly. Lifelong Everton fan Harry Ward poked the ball home.", "Harry Ward", "Fulham"),
        (
            "Fulham were bright but they made the worst possible start, falling behind. Harry Ward headed in.",
            "Harry Ward",
            "Everton",
        ),
        ("Fulham were slow but they did go ahead on 60 minutes, Harry Ward heading in.", "Harry Ward", "Fulham"),
        ("Harry Ward finished beyond Joe Fox to bring Fulham level.", "Harry Ward", "Fulham"),
        ("Harry Ward rescued a point for ten-man Fulham with a late equaliser.", "Harry Ward", "Fulham"),
        ("Fulham goalkeeper Joe Fox dropped the cross and Harry Ward hooked it home.", "Harry Ward", "Everton"),
        (
            "Fulham led through Joe Fox. The lead was doubled when Harry Ward headed in.",
            "Harry Ward",
            "Fulham",
        ),
        ("Harry Ward scored as Fulham battled back from a goal down.", "Harry Ward", "Fulham"),
        ("Leading thanks to a goal from Harry Ward after 35 minutes, Fulham were content.", "Harry Ward", "Fulham"),
        ("Trailing to a goal from Harry Ward, Fulham pressed.", "Harry Ward", "Everton"),
        ("Fulham, who had rested Joe Fox, halved the deficit thanks to Harry Ward's header.", "Harry Ward", "Fulham"),
        ("Fulham levelled after Joe Fox was tripped and Harry Ward converted the penalty.", "Harry Ward", "Fulham"),
        ("Harry Ward's header gave hope, but Fulham could not find another.", "Harry Ward", "Fulham"),
        (
            "It was hard on Fulham. Everton turned it round against Fulham, for whom Harry Ward had struck.",
            "Harry Ward",
            "Fulham",
        ),
        ("When Harry Ward made it 2-0, Everton seemed finished.", "Harry Ward", "Fulham"),
        ("When Harry Ward headed in, Everton were ahead.", "Harry Ward", "Everton"),
        # a team only meant
        ("Fulham started well. They took the lead when Harry Ward headed in.", "Harry Ward", "Fulham"),
        ("Fulham were patient and Harry Ward put them ahead.", "Harry Ward", "Fulham"),
        ("It was hard on Fulham, for whom Harry Ward had scored.", "Harry Ward", "Fulham"),
        ("It was hard on Everton, whose young winger Harry Ward scored.", "Harry Ward", "Everton"),
        # a clause that tells how
        ("Fulham came from behind to level, Harry Ward cancelling out a penalty.", "Harry Ward", "Fulham"),
        # whom he beat
        ("Harry Ward fired past the Fulham keeper.", "Harry Ward", "Everton"),
        ("Harry Ward scored to stun Everton.", "Harry Ward", "Fulham"),
        ("Harry Ward split apart the Fulham defence and scored.", "Harry Ward", "Everton"),
        # what his goal did for a side
        ("Fulham took the lead before the break through Harry Ward.", "Harry Ward", "Fulham"),
        ("A goal out of nothing from Harry Ward got Fulham back into it.", "Harry Ward", "Fulham"),
        ("Harry Ward inspired Fulham's fightback. Harry Ward scored.", "Harry Ward", "Fulham"),
        ("Harry Ward volleyed Fulham two ahead.", "Harry Ward", "Fulham"),
        ("Fulham levelled through Joe Fox and Harry Ward made it 2-1.", "Harry Ward", "Fulham"),
        ("Fulham snatched a point, a drive from Harry Ward cancelling out a penalty.", "Harry Ward", "Fulham"),
        ("Everton breezed past a shell-shocked Fulham side thanks to a header by Harry Ward.", "Harry Ward", "Everton"),
        ("Having led through Joe Fox, Everton were pegged back. Harry Ward headed in.", "Harry Ward", "Fulham"),
        ("Joe Fox and Harry Ward scored to eradicate Everton's 2-0 advantage.", "Joe Fox", "Fulham"),
        ("Goals from Joe Fox and Harry Ward stunned a Fulham side in fine form.", "Joe Fox", "Everton"),
        # what a side waited for, could not do at first, or was on its way to
        ("Fulham needed a late goal from Harry Ward to stay in the game.", "Harry Ward", "Fulham"),
        ("Fulham could not find a way through, but equalised late on. Harry Ward tapped in.", "Harry Ward", "Fulham"),
        ("Fulham were on course to claim a first win following Harry Ward's strike.", "Harry Ward", "Fulham"),
        # a conjunction parts a side from a man behind it
        (
            "It hurt Fulham as substitute Harry Ward equalised. Everton captain Joe Fox crossed for Harry Ward.",
            "Harry Ward",
            "Everton",
        ),
        ("Fulham needed an hour to win it, having gone behind to a goal from Harry Ward.", "Harry Ward", "Everton"),
        ("Fulham needed an hour for it after falling behind to a goal from Harry Ward.", "Harry Ward", "Everton"),
        # company
        ("Fulham striker Joe Fox was booked. Harry Ward scored from Joe Fox's cross.", "Harry Ward", "Fulham"),
        (
            "Fulham winger Joe Fox was quick. Joe Fox provided the cross for Harry Ward to head in.",
            "Harry Ward",
            "Fulham",
        ),
        ("Fulham captain Joe Fox scored. Harry Ward cancelled out Joe Fox's opener.", "Harry Ward", "Everton"),
        ("Fulham captain Joe Fox scored. Joe Fox's header was answered by Harry Ward.", "Harry Ward", "Everton"),
        (
            "Harry Ward scored with the last kick of a long evening to save something for Fulham.",
            "Harry Ward",
            "Fulham",
        ),
        ("Fulham winger Joe Fox scored before Harry Ward added a second.", "Harry Ward", "Fulham"),
        ("Fulham winger Joe Fox scored before Harry Ward equalised.", "Harry Ward", "Everton"),
    ],
)
def test_a_scorer_is_on_the_side_that_the_sentences_around_him_tell(words, scorer, team):
    assert sides(RESULT + words)[scorer] == team


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Everton took the lead.", [("Everton", True)]),
        ("Everton levelled.", [("Everton", True)]),
        ("Everton pulled even.", [("Everton", True)]),
        ("Everton came from behind.", [("Everton", True)]),
        ("Everton fell behind.", [("Everton", False)]),
        ("Everton conceded twice.", [("Everton", False)]),
        ("Everton led but Fulham equalised.", [("Everton", True), ("Fulham", True)]),
        ("Everton could not score, but levelled.", [("Everton", True)]),
        ("Everton could not score, but pressed.", []),
        ("An early Everton goal was gifted by Ward.", [("Everton", True)]),
        ("An Everton corner was gifted by Ward.", []),
        ("Everton were level with a Fox hit, but fell behind again.", [("Everton", True), ("Everton", False)]),
        ("Everton fell behind and equalised.", [("Everton", False), ("Everton", True)]),
        ("Everton fell behind and Ward equalised.", [("Everton", False)]),
        ("Everton, who had hit the bar through Ward but got nothing, pulled one back.", [("Everton", True)]),
        ("Everton (who had rested Ward) fell behind.", [("Everton", False)]),
        ("Everton, who had looked strong, lined up as before.", []),
        ("Everton, who had beaten Hexham, Lowmere and Ripley, pressed.", []),
        ("Everton should have taken the lead.", []),
        ("Everton nearly equalised.", []),
        ("Everton chased an equaliser.", []),
        ("Everton had not scored at home since May.", []),
        ("It was a win over Everton to take the lead in the table.", []),
        ("Everton's captain took the lead.", []),
        ("Ward's header put Everton ahead.", []),
        ("Everton kicked off.", []),
    ],
)
def test_a_gain_or_a_loss_is_told_of_the_team_that_opens_the_clause(text, events):
    reading = reading_of(f"{text} Everton met Fulham.")
    names = {team.name: key for key, team in reading.teams.items()}
    keys = (names["Everton"], names["Fulham"])
    (told,) = shape_teams(reading, [0], keys, {}, {})
    found = [(reading.teams[e.team].name, e.gain) for e in find_events(told)]
    assert found == events


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Everton were late. They kicked off.", "Everton"),
        ("Everton beat Fulham. They sang.", "Everton"),
        ("A win over Fulham came late. They sang.", None),
        ("Everton and Fulham drew. It rained. It rained. It rained. It rained. They sang.", None),
    ],
)
def test_they_are_the_team_that_the_sentence_before_was_about(text, team):
    reading = reading_of(text + " Fulham met Everton.")
    names = {t.name: key for key, t in reading.teams.items()}
    keys = (names["Everton"], names["Fulham"])
    index = next(i for i, s in enumerate(reading.sentences) if "they" in s.shape or "them" in s.shape)
    shapes = list(shape_teams(reading, range(index + 1), keys, {}, {}))
    meant = [key for slot, key in shapes[-1].teams.items() if shapes[-1].is_pronoun(slot)]
    assert meant == ([names[team]] if team else [])


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Everton: Hart; Fox, Bell, Lamb, Ward; Dean, Ross, Orr, Hay; Pell, Tate.", 11),
        ("Everton XI: Hart, Fox, Bell, Lamb, Ward, Dean, Ross, Orr, Hay, Pell, Tate.", 11),
        ("Everton: Hart; Fox, Bell.", 0),
        ("Hart, Fox, Bell, Lamb, Ward, Dean, Ross, Orr, Hay and Pell all played for Everton.", 0),
        ("Everton beat Fulham when Hart passed to Fox, who found Bell, and Lamb, Ward, Dean and Ross cheered.", 0),
    ],
)
def test_a_line_up_gives_its_people_to_the_team_in_front(text, count):
    reading = reading_of(text + " Everton met Fulham.")
    assert len(list(find_line_up(reading.sentences[0]))) == count


def test_both_line_ups_of_one_line_keep_apart():
    text = "Everton: Hart; Fox, Bell, Lamb, Ward; Dean, Ross, Orr, Hay; Pell, Tate. "
    assert sides(
        RESULT + "Tate scored. Voss equalised. " + text + "Fulham: Kerr; Voss, Abel, Cole, Dunn, Ebb, Flood, Gill."
    ) == {
        "Tate": "Everton",
        "Voss": "Fulham",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ward fired past Hart to give Everton the lead.",
        "Goals from Ward and Fox gave Everton a mountain to climb.",
        "Ward's own goal put Everton ahead.",
        "Everton fell behind through Ward.",
        "Everton were beaten when Ward scored.",
        "Former Everton striker Ward scored.",
        "Fox cancelled out Ward's opener to give Everton a point.",
        "Ward had caused problems for Everton.",
        "Ward volleyed Everton's clearance ahead of him.",
    ],
)
def test_nobody_is_tied_to_the_side_he_scored_against(text):
    first = reading_of(text + " Joe Ward and Sam Hart met Joe Fox of Everton.").sentences[0]
    beaten = "Sam Hart" if "past Hart" in text else "Joe Ward"
    assert [tie for tie in ties(first, {}) if tie[1] == beaten] == []


def test_people_take_their_sides_from_those_they_are_linked_to():
    labels = settle_labels(
        {"Fox": 4.0, "Hart": -4.0}, [Link("Fox", "Ward", 2.0), Link("Ward", "Bell", -3.0), Link("Hart", "Hart", 9.0)]
    )
    assert labels["Ward"] > 1 > -1 > labels["Bell"]
    assert labels["Hart"] == -4.0


def test_whoever_nothing_is_said_of_stays_between_the_sides():
    assert settle_labels({}, [Link("Fox", "Ward", 2.0)]) == {"Fox": 0.0, "Ward": 0.0}


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Joe Fox and Sam Ward scored.", {("Joe Fox", "Sam Ward", True)}),
        ("Joe Fox scored, before young Sam Ward waved.", set()),
        ("Joe Fox cancelled out Sam Ward's opener.", {("Joe Fox", "Sam Ward", False)}),
        ("Joe Fox was denied by Sam Ward.", {("Joe Fox", "Sam Ward", False)}),
        ("Joe Fox's cross was headed in by Sam Ward.", {("Joe Fox", "Sam Ward", True)}),
        ("Joe Fox's cross was cleared by Sam Ward.", set()),
        ("Joe Fox put the result beyond doubt before Sam Ward waved.", set()),
        ("Joe Fox cancelled out Sam Ward's unlucky own goal.", {("Joe Fox", "Sam Ward", True)}),
        (
            "Joe Fox scored twice late in a fine second half at Goodison Park to cancel out Sam Ward's efforts.",
            {("Joe Fox", "Sam Ward", False)},
        ),
        ("Roma led twice, only for Joe Fox and Sam Ward to reply.", set()),
        ("Joe Fox opened the scoring only for Sam Ward to reply.", {("Joe Fox", "Sam Ward", False)}),
        ("An own goal by defender Joe Fox cancelled out Sam Ward's opener.", {("Joe Fox", "Sam Ward", True)}),
        ("Joe Fox was pulling the ball back for Sam Ward to score.", {("Joe Fox", "Sam Ward", True)}),
        ("A slip by Joe Fox allowed Sam Ward to score.", {("Joe Fox", "Sam Ward", False)}),
        ("Joe Fox's poor back-pass gifted the unmarked Sam Ward a goal.", {("Joe Fox", "Sam Ward", False)}),
        ("Sam Ward pounced on goalkeeper Joe Fox's mistake.", {("Sam Ward", "Joe Fox", False)}),
        ("Joe Fox made no mistake after Sam Ward fell.", set()),
        ("A goal fell to Joe Fox, whose error allowed Sam Ward to score.", {("Joe Fox", "Sam Ward", False)}),
        ("Joe Fox lobbed it over the advancing Sam Ward.", {("Joe Fox", "Sam Ward", False)}),
        ("Joe Fox went over to Sam Ward.", set()),
        ("Joe Fox turned creator, clipping a ball in behind for Sam Ward.", {("Joe Fox", "Sam Ward", True)}),
        ("Joe Fox's pass gave Sam Ward a goal.", {("Joe Fox", "Sam Ward", True)}),
        ("Joe Fox scored twice either side of a Sam Ward penalty.", {("Joe Fox", "Sam Ward", False)}),
    ],
)
def test_words_put_people_together_or_apart(text, links):
    found = find_relations(reading_of(text).sentences[0])
    assert {(link.first, link.second, link.weight > 0) for link in found} == links


@pytest.mark.parametrize("line", ["Ward 12, 70, Fox 31; Hart 40, Bell 77", "Ward 12, 31, Fox 70; Hart 40 og, Bell 77"])
def test_a_semicolon_parts_the_scorers_of_the_home_side_from_those_of_the_visitors(line):
    names = "Harry Ward and Joe Fox started, Sam Hart and Tom Bell did not."
    found = sides(f"{RESULT}\n\nGoals: {line}\n\n{names}")
    assert {scorer.split()[-1]: team for scorer, team in found.items()} == {
        "Ward": "Everton",
        "Fox": "Everton",
        "Hart": "Fulham",
        "Bell": "Fulham",
    }


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("Sam Hart scored both Everton goals. Everton met Fulham.", [("Sam Hart", "everton")]),
        ("Sam Hart got the Everton goal. Everton met Fulham.", [("Sam Hart", "everton")]),
        ("Sam Hart rattled the Everton goal. Everton met Fulham.", []),
        ("Sam Hart missed both Everton goal kicks. Everton met Fulham.", []),
    ],
)
def test_whose_goals_somebody_scored_is_his_side(text, tied):
    assert [(person, team) for _, person, team in ties(reading_of(text).sentences[0], {})] == tied


def test_a_goalkeeper_named_by_his_team_is_its_man_though_he_was_beaten():
    first = reading_of("The effort was saved by Everton keeper Sam Hart. Everton met Fulham.").sentences[0]
    assert [(person, team) for _, person, team in ties(first, {})] == [("Sam Hart", "everton")]


def test_a_sentence_that_names_only_the_defence_he_beat_ties_nobody_to_it():
    assert sides("Everton beat Fulham 1-0. Harry Ward found a way round the Fulham defence and scored.") == {
        "Harry Ward": "Everton"
    }


def test_the_clause_with_the_word_after_tells_the_earlier_of_two_goals():
    scored = sides(RESULT + "Harry Ward won it for Fulham with a header in after Joe Fox had levelled.")
    assert scored["Harry Ward"] == "Fulham"


def test_an_own_goal_is_not_for_the_side_whose_gain_another_clause_concedes():
    told = find_own_goals(0, "although <T0> led again, a <P1> own goal left it open")
    assert [t.team for t in told] == [None]
    told = find_own_goals(0, "the <T0> levelled through <P1>'s own goal")
    assert [t.team for t in told] == [0]


def test_words_that_give_an_own_goal_to_a_side_tie_its_scorer_to_the_other():
    text = "Everton beat Fulham 2-1. Joe Fox saw his cross turned into his own net by Harry Ward to give Everton a win."
    match = extract(Article("a", text)).matches[0]
    (goal,) = match.goals
    assert goal.own_goal
    assert (goal.scorer, match.home if goal.team == "home" else match.away) == ("Harry Ward", "Everton")


@pytest.mark.parametrize(
    "words",
    [
        "so often Everton's big man",
        "for years Everton's best player",
        "back as Everton's captain",
        "once again Everton's hero",
    ],
)
def test_an_apposition_says_whose_man_a_scorer_is(words):
    assert sides(RESULT + f"Dan Foxley, {words}, slotted home.") == {"Dan Foxley": "Everton"}


def test_a_man_called_a_sides_is_theirs_though_another_scored_against_it():
    text = (
        RESULT
        + "In reply to two goals of Fulham's Dan Foxley the hosts hit a post. Foxley scored both before the break."
    )
    assert sides(text)["Dan Foxley"] == "Fulham"


def test_the_goal_that_others_fell_either_side_of_is_not_for_the_side_they_put_ahead():
    text = "A double from Ward, either side of Hart's leveller, had Everton ahead. Joe Ward met Sam Hart."
    first = reading_of(text).sentences[0]
    assert {name for _, name, _ in ties(first, {})} == {"Joe Ward"}


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("Ward profited from a slip by Hart to fire Everton ahead.", {("Joe Ward", "everton")}),
        ("Everton rescued a point from Fulham thanks to a late Ward goal.", {("Joe Ward", "everton")}),
        ("Doubles from Ward and Fox, either side of Hart's penalty for Fulham, settled it.", {("Sam Hart", "fulham")}),
    ],
)
def test_a_side_is_tied_to_who_scored_for_it_and_not_to_who_erred_or_was_beaten(text, tied):
    first = reading_of(text + " Joe Ward and Sam Hart met Joe Fox.").sentences[0]
    assert {(name, team) for _, name, team in ties(first, {})} == tied


def test_the_left_of_the_field_beats_nobody():
    text = "Everton led when Ward ran clear on the left before squaring to Fox who scored. Joe Ward met Joe Fox."
    assert [link for link in find_relations(reading_of(text).sentences[0]) if link.weight < 0] == []


@pytest.mark.parametrize("link", ["by", "in stoppage time through", "thanks to"])
def test_a_goal_that_another_cancelled_out_was_for_the_other_side(link):
    text = f"Ward's header was cancelled out {link} Hart's strike. Joe Ward met Sam Hart."
    assert {found.weight < 0 for found in find_relations(reading_of(text).sentences[0])} == {True}
