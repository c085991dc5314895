import pytest

from transforms.facts.goals.agree import find_missing, settle
from transforms.facts.goals.attribution import ToldGoal
from transforms.facts.goals.drafts import Draft, draft_goals
from transforms.facts.goals.tellings import FAINT, PLAIN, Telling
from transforms.facts.people.company import Company
from transforms.facts.people.labelling import Link

KEYS = ("oakham", "ripley")


def told(scorer, at, *, minute=None, effect=None, own_goal=False, strength=PLAIN, nth=None, count=1):
    """One telling of a goal, `at` in the order of the text."""
    telling = Telling(at, 0, 5, 0, "score verb", own_goal=own_goal, strength=strength, nth=nth, count=count)
    return ToldGoal(telling, scorer, None, 0.0, minute, None, None, certain=True, effect=effect)


def settled(tellings, score, *, fields=(), links=(), outcome=None, behind=()):
    """The sides of the goals in order: [(scorer, team)], None for a dropped one."""
    company = Company(KEYS)
    company.behind.update(behind)
    for name, votes in fields:
        company.say(name, KEYS[0] if votes > 0 else KEYS[1], abs(votes))
    company.links += links
    drafts = draft_goals(tellings)
    settle(drafts, company, KEYS, score, outcome)
    return [(draft.scorer, draft.side) for draft in drafts]


def test_the_score_takes_the_goals_that_are_surest():
    goals = settled(
        [told("Fox", 1), told("Fox", 2), told("Ward", 3)], (1, 0), fields=[("Fox", 4), ("Ward", 4)], outcome="home"
    )
    assert goals == [("Fox", "oakham"), ("Ward", None)]


def test_an_equaliser_is_the_other_sides():
    goals = settled(
        [told("Fox", 1, minute=10, effect="opened"), told("Ward", 2, minute=20, effect="levelled")],
        (1, 1),
        fields=[("Fox", 4)],
        outcome="draw",
    )
    assert goals == [("Fox", "oakham"), ("Ward", "ripley")]


def test_a_reply_is_the_other_sides_though_it_may_not_level():
    goals = settled(
        [told("Fox", 1, minute=10), told("Fox", 2, minute=20), told("Ward", 3, minute=30, effect="replied")],
        (3, 1),
        fields=[("Fox", 4)],
        outcome="home",
    )
    assert goals == [("Fox", "oakham"), ("Fox", "oakham"), ("Ward", "ripley")]


def test_one_mans_goals_are_one_sides_unless_he_beat_his_own_keeper():
    goals = settled(
        [told("Fox", 1, minute=10), told("Fox", 2, minute=20), told("Fox", 3, minute=30, own_goal=True)],
        None,
        fields=[("Fox", 4)],
    )
    assert sorted(goals, key=str) == [("Fox", "oakham"), ("Fox", "oakham"), ("Fox", "ripley")]


def test_a_goal_that_nobody_tells_may_come_between():
    goals = settled(
        [told("Fox", 1, minute=10, effect="opened"), told("Ward", 2, minute=60, effect="levelled")],
        (3, 2),
        fields=[("Fox", 4), ("Ward", 4)],
        outcome="home",
    )
    assert goals == [("Fox", "oakham"), ("Ward", "oakham")]


def test_several_goals_that_nobody_tells_may_come_first():
    goals = settled(
        [
            told("Fox", 1, minute=48, effect="reduced"),
            told("Bell", 2, minute=80, effect="levelled"),
            told("Ward", 3, minute=89, effect="led"),
        ],
        (3, 4),
        fields=[("Bell", -4)],
        outcome="away",
    )
    assert [team for _, team in goals] == ["ripley", "ripley", "ripley"]


def test_a_leveller_told_last_moves_to_where_it_levels():
    goals = settled(
        [told("Fox", 1, minute=10), told("Bell", 2, minute=89), told("Ward", 3, effect="levelled")],
        (2, 1),
        fields=[("Fox", 4), ("Bell", 4)],
        outcome="home",
    )
    assert goals == [("Fox", "oakham"), ("Ward", "ripley"), ("Bell", "oakham")]


def test_a_text_that_tells_more_goals_than_any_match_has_keeps_them_in_its_order():
    names = [f"Fox{chr(ord('a') + i % 26)}{chr(ord('a') + i // 26)}" for i in range(60)]
    first = [told(name, i, minute=i + 1) for i, name in enumerate(names)]
    goals = settled([*first, told("Ward", 99, effect="levelled")], None, fields=[("Ward", 4)])
    assert [scorer for scorer, _ in goals] == [*names, "Ward"]


def test_the_running_score_tells_of_a_scorers_team_mates():
    goals = settled(
        [
            told("Fox", 1, minute=10, effect="opened"),
            told("Ward", 2, minute=20, effect="levelled"),
            told("Bell", 3, minute=30),
        ],
        None,
        fields=[("Fox", 4)],
        links=[Link("Ward", "Bell", 3.0)],
    )
    assert goals[2] == ("Bell", "ripley")


def test_nothing_is_said_where_nothing_tells_the_side():
    assert settled([told("Fox", 1), told("Ward", 2)], (1, 1), outcome="draw") == [("Fox", None), ("Ward", None)]


@pytest.mark.parametrize(
    ("score", "hinted", "needed"),
    [
        ((2, 0), ["Bell"], ["Bell"]),
        ((1, 0), ["Bell"], []),  # the score is full
        ((2, 0), ["Bell", "Lamb"], []),  # which of the two?
        ((3, 0), ["Bell", "Lamb"], ["Bell", "Lamb"]),
        ((1, 1), ["Bell"], []),  # a goal of the other side is missing
        (None, ["Bell"], []),
    ],
)
def test_a_goal_only_hinted_at_counts_where_the_score_lacks_it(score, hinted, needed):
    company = Company(KEYS)
    for name in ("Fox", *hinted):
        company.say(name, KEYS[0], 4.0)
    drafts = draft_goals([told("Fox", 1), *(told(name, 2, strength=FAINT) for name in hinted)])
    strong = [d for d in drafts if d.scorer == "Fox"]
    settle(strong, company, KEYS, score, "home")
    found = find_missing(drafts, strong, company, KEYS, score)
    assert sorted(d.scorer for d in found) == needed


@pytest.mark.parametrize(
    ("hinted", "lean", "needed"),
    [
        ([("Bell", 60)], 0, ["Bell"]),
        ([("Bell", None)], 0, []),  # told without its minute
        ([("Bell", 60), ("Lamb", 70)], 0, []),  # which of the two?
        ([("Bell", 60)], 1.5, []),  # rather a man of the side whose score is full
    ],
)
def test_the_only_hint_told_with_its_minute_counts_though_nothing_says_its_side(hinted, lean, needed):
    company = Company(KEYS)
    company.say("Fox", KEYS[0], 4.0)
    company.say("Bell", KEYS[0], lean)
    drafts = draft_goals([told("Fox", 1), *(told(name, 2, minute=minute, strength=FAINT) for name, minute in hinted)])
    strong = [d for d in drafts if d.scorer == "Fox"]
    settle(strong, company, KEYS, (1, 1), "draw")
    assert [d.scorer for d in find_missing(drafts, strong, company, KEYS, (1, 1))] == needed


def test_two_minutes_of_one_man_are_two_goals():
    drafts = draft_goals([told("Fox", 1, minute=10), told("Fox", 2, minute=70), told("Fox", 3, minute=70)])
    assert [(d.scorer, d.minute) for d in drafts] == [("Fox", 10), ("Fox", 70)]


def test_a_second_told_without_its_first_makes_two():
    drafts = draft_goals([told("Fox", 1, nth=2, minute=70)])
    assert [(d.scorer, d.minute) for d in drafts] == [("Fox", None), ("Fox", 70)]


def test_what_speaks_for_a_goal_adds_up():
    plain, timed, twice = (
        Draft("Fox", tellings=[told("Fox", 1)]),
        Draft("Fox", tellings=[told("Fox", 1, minute=3)], minute=3),
        Draft("Fox", tellings=[told("Fox", 1), told("Fox", 2)]),
    )
    assert plain.strength < timed.strength < twice.strength


def list_of(*goals):
    """A scorers' list of one sentence: (scorer, minute)."""
    told_at = []
    for scorer, minute in goals:
        telling = Telling(9, 0, 5, 0, "scorers' list")
        told_at.append(ToldGoal(telling, scorer, None, 0.0, minute, None, None, certain=True, effect=None))
    return told_at


def test_a_scorers_list_beats_the_prose():
    drafts = draft_goals([told("Fox", 1, minute=11), *list_of(("Fox", 12), ("Ward", 30))])
    assert [(d.scorer, d.minute) for d in drafts] == [("Fox", 12), ("Ward", 30)]


def test_a_line_of_one_goal_is_no_list_of_all():
    drafts = draft_goals([told("Fox", 1, minute=11), *list_of(("Fox", 70))])
    assert [(d.scorer, d.minute) for d in drafts] == [("Fox", 11), ("Fox", 70)]


def test_a_side_that_came_from_two_goals_down_scored_neither_of_the_first_two():
    goals = settled(
        [told("Fox", 1, minute=10), told("Hart", 2, minute=20), told("Ward", 3, minute=60), told("Bell", 4, minute=70)],
        (2, 2),
        outcome="draw",
        behind=[("oakham", 2)],
    )
    assert [side for _, side in goals] == ["ripley", "ripley", "oakham", "oakham"]


def test_the_end_can_be_told_before_the_goals_that_led_to_it():
    goals = settled(
        [
            told("Fox", 1, minute=89, effect="won"),
            told("Hart", 2, effect="opened"),
            told("Ward", 3, effect="levelled"),
        ],
        (2, 1),
        fields=[("Fox", 4), ("Hart", 4)],
        outcome="home",
    )
    assert goals == [("Hart", "oakham"), ("Ward", "ripley"), ("Fox", "oakham")]


def test_people_who_hold_together_are_turned_the_way_that_the_score_has_room_for():
    tellings = [told("Fox", 1), told("Ward", 2), told("Bell", 3), told("Hart", 4), told("Dean", 5)]
    links = [Link("Fox", "Ward", 3.0), Link("Ward", "Bell", 3.0), Link("Fox", "Hart", -3.0), Link("Hart", "Dean", 3.0)]
    goals = dict(settled(tellings, (2, 3), links=links, outcome="away"))
    assert goals == {"Fox": "ripley", "Ward": "ripley", "Bell": "ripley", "Hart": "oakham", "Dean": "oakham"}


def test_people_who_hold_together_are_left_where_the_score_fits_either_way():
    links = [Link("Fox", "Ward", 3.0)]
    goals = dict(settled([told("Fox", 1), told("Ward", 2)], (2, 2), links=links, outcome="draw"))
    assert goals == {"Fox": None, "Ward": None}


def test_more_goals_of_a_match_than_any_can_have_are_none():
    drafts = draft_goals([told(f"Fox{number}", number) for number in range(201)])
    dropped = settle(drafts, Company(KEYS), KEYS, (201, 0))
    assert len(dropped) == 201
    assert {reason for _, reason in dropped} == {"the text tells more goals than a match can have"}
    few = draft_goals([told(f"Fox{number}", number) for number in range(12)])
    assert settle(few, Company(KEYS), KEYS, (12, 0)) == []
