import pytest

from transforms.evaluation.comparison import compare
from transforms.evaluation.figures import Figures, evaluate, format_confidence, format_evaluation
from transforms.evaluation.names import TeamNames
from transforms.identity.teams import TeamIndex

NAMES = TeamNames(TeamIndex.build([]))


def goal(scorer="Ada Reed", team="home", **more):
    return {"scorer": scorer, "team": team, "minute": None, "added": None, **more}


def match(home="Skye", away="Mull", **more):
    return {"home": home, "away": away, "venue_known": True, "goals": [], "red_cards": [], **more}


def facts(matches=(), mentioned=(), upcoming=(), standings=()):
    return {
        "id": "a",
        "matches": list(matches),
        "mentioned": list(mentioned),
        "upcoming": list(upcoming),
        "standings": list(standings),
    }


def counts(kind, gold, said):
    result = compare(gold, said, NAMES)
    return result.gold[kind], result.said[kind], result.right[kind]


def test_a_swapped_match_agrees_in_all_but_its_venue():
    gold = facts([match(home_goals=2, away_goals=1, shootout=[4, 3], goals=[goal()])])
    said = facts([match("Mull", "Skye", home_goals=1, away_goals=2, shootout=[3, 4], goals=[goal(team="away")])])
    for kind in ("match", "score", "shootout", "goal"):
        assert counts(kind, gold, said) == (1, 1, 1)
    assert counts("venue", gold, said) == (1, 1, 0)


def test_an_invented_match_is_wrong_with_all_that_belongs_to_it():
    said = facts([match(home_goals=1, away_goals=0, date="2024-05-01", goals=[goal(minute=3)])])
    for kind in ("match", "score", "venue", "date", "goal", "minute"):
        assert counts(kind, facts(), said) == (0, 1, 0)


def test_a_missed_match_is_missed_with_all_that_belongs_to_it():
    gold = facts([match(home_goals=1, away_goals=0, date="2024-05-01", goals=[goal(minute=3, assist="Bo Lee")])])
    for kind in ("match", "score", "venue", "date", "goal", "minute", "assist"):
        assert counts(kind, gold, {}) == (1, 0, 0)


def test_a_match_that_the_annotation_mentions_in_passing_is_neither_right_nor_wrong():
    gold = facts(mentioned=[{"teams": ["Mull", "Skye"], "score": None}])
    said = facts([match(home_goals=1, away_goals=0, goals=[goal()])])
    for kind in ("match", "score", "goal"):
        assert counts(kind, gold, said) == (0, 0, 0)


def test_what_the_annotation_leaves_open_is_no_error():
    gold = facts([match(venue_known=False, date=None, shootout=[None, None])])
    said = facts([match(venue_known=True, date="2024-05-01", shootout=[3, 4])])
    for kind in ("venue", "date", "shootout"):
        assert counts(kind, gold, said) == (0, 0, 0)


def test_a_brace_told_in_the_other_order_is_the_same_brace():
    gold = facts([match(goals=[goal(minute=10), goal(minute=90, added=2)])])
    said = facts([match(goals=[goal(minute=90, added=2), goal(minute=10)])])
    assert counts("goal", gold, said) == (2, 2, 2)
    assert counts("minute", gold, said) == (2, 2, 2)


def test_a_goal_for_the_other_side_is_another_goal():
    gold, said = facts([match(goals=[goal()])]), facts([match(goals=[goal(team="away")])])
    assert counts("goal", gold, said) == (1, 1, 0)


def test_details_are_compared_within_agreed_goals():
    gold = facts([match(goals=[goal(minute=10, penalty=True, assist="Bo Lee")])])
    said = facts([match(goals=[goal(minute=11, penalty=True, own_goal=True, assist="Lee")])])
    assert counts("minute", gold, said) == (1, 1, 0)
    assert counts("penalty", gold, said) == (1, 1, 1)
    assert counts("own_goal", gold, said) == (0, 1, 0)
    assert counts("assist", gold, said) == (1, 1, 1)


def test_three_points_behind_is_the_same_as_the_other_three_ahead():
    gold = facts(standings=[{"team": "Skye", "gap": {"to": "Mull", "points": -3}}])
    assert counts("gap", gold, facts(standings=[{"team": "Mull", "gap": {"to": "Skye", "points": 3}}])) == (1, 1, 1)
    assert counts("gap", gold, facts(standings=[{"team": "Mull", "gap": {"to": "Skye", "points": -3}}])) == (1, 1, 0)


def test_a_position_said_twice_counts_once():
    row = {"team": "Skye", "position": 2}
    assert counts("position", facts(standings=[row]), facts(standings=[row, row])) == (1, 1, 1)


def test_cards_and_announced_matches_are_compared():
    card = {"player": "Ada Reed", "team": "home"}
    assert counts("red_card", facts([match(red_cards=[card])]), facts([match(red_cards=[card, card])])) == (1, 2, 1)
    gold = facts(upcoming=[{"teams": ["Skye", "Mull"]}])
    assert counts("upcoming", gold, facts(upcoming=[{"teams": ["Mull", "Skye"]}])) == (1, 1, 1)


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        (Figures(4, 2, 1), (0.5, 0.25, 1 / 3)),
        (Figures(0, 2, 0), (0.0, None, 0.0)),
        (Figures(0, 0, 0), (None, None, None)),
    ],
)
def test_shares_are_none_where_there_is_nothing_to_share(figures, expected):
    assert (figures.precision, figures.recall, figures.f1) == expected


def test_the_table_names_what_the_worst_articles_lose_and_who_was_not_predicted():
    gold = [facts([match(goals=[goal(minute=10)])]), {**facts(), "id": "b"}]
    text = format_evaluation(evaluate(gold, {"b": facts([match("Iona", "Coll")])}, NAMES), worst=1)
    assert "not predicted at all: 1 of 2 articles, e.g. ['a']" in text
    assert "a: 4 missed, 0 wrong" in text
    assert "  missed goal: Skye-Mull Ada Reed (home) 10" in text
    assert "mean F1 of the 2 articles with any fact, gold or said: 0.000; without a fault: 0" in text


def test_facts_are_counted_by_how_sure_they_are_said_to_be():
    gold = facts(
        [match(home_goals=2, away_goals=1, goals=[goal()])],
        upcoming=[{"teams": ["Skye", "Rum"]}],
        standings=[{"team": "Skye", "points": 9}, {"team": "Mull", "gap": {"to": "Skye", "points": -3}}],
    )
    said = facts(
        [
            match(
                home_goals=1,
                away_goals=1,
                confidence=0.96,
                goals=[goal(confidence=0.96), goal("Bea Hart", confidence=0.8)],
            )
        ],
        upcoming=[{"teams": ["Rum", "Skye"], "confidence": 0.85}],
        standings=[
            {"team": "Skye", "points": 9, "confidence": 0.95},
            {"team": "Mull", "gap": {"to": "Skye", "points": -4}, "confidence": 0.5},
        ],
    )
    result = evaluate([gold], {"a": said}, NAMES)
    bands = {
        (kind, low): (figures.said, figures.right)
        for kind in ("match", "score", "goal", "upcoming", "points", "gap", "venue")
        for low, high in ((0.9, 1.01), (0.8, 0.9), (0.0, 0.6))
        if (figures := result.band(kind, low, high)).said
    }
    assert bands == {
        ("match", 0.9): (1, 1),
        ("score", 0.9): (1, 0),
        ("goal", 0.9): (1, 1),
        ("goal", 0.8): (1, 0),
        ("upcoming", 0.8): (1, 1),
        ("points", 0.9): (1, 1),
        ("gap", 0.0): (1, 0),
    }


def test_the_table_of_confidence_leaves_out_kinds_whose_facts_tell_none():
    said = facts([match(home_goals=2, away_goals=1, confidence=0.96)])
    table = format_confidence(evaluate([facts([match(home_goals=2, away_goals=1)])], {"a": said}, NAMES))
    lines = [line.split() for line in table.strip().splitlines()]
    assert lines[0] == ["share", "right", "from", "0.9", "from", "0.8", "from", "0.6", "from", "0.0"]
    assert lines[1][:4] == ["match", "1.000", "of", "1"]
    assert [line[0] for line in lines[1:]] == ["match", "score"]
