"""Names that only a side fits, by what befalls them; a man in the same place is none."""

import pytest

from transforms.reading.fortune_clues import has_fortunes, is_doing

SIDES = [
    ("The win put Kelborough near the top of the table.", "Kelborough"),
    ("The result leaves Kelborough two points adrift.", "Kelborough"),
    ("A late victory sees Kelborough join the promoted sides.", "Kelborough"),
    ("The draw means Kelborough will finish outside the top half.", "Kelborough"),
    ("Fox double sends Kelborough to the semis", "Kelborough"),
    ("A hat-trick from Joe Fox fired Kelborough past Holt on Saturday.", "Kelborough"),
    ("Three early goals sent Kelborough on the way to victory.", "Kelborough"),
    ("Fox headed in to end Kelborough's 12-match unbeaten run.", "Kelborough"),
    ("Nobody could stop Kelborough's Wales international Joe Fox.", "Kelborough"),
    ("It was Kelborough loanee Joe Fox who struck.", "Kelborough"),
    ("However, Kelborough -- the last team to win there -- held firm.", "Kelborough"),
    ("For Kelborough, the only village club to reach the final, it was over.", "Kelborough"),
    ("Kelborough seal comeback victory against Holt", "Kelborough"),
    ("Fox was sent off as Kelborough clinch the title.", "Kelborough"),
    ("Holt's win over Kelborough put them third.", "Kelborough"),
]
MEN = [
    ("The win put Hartley in a good mood.", "Hartley"),
    ("The result left Hartley shaking his head.", "Hartley"),
    ("A long ball sent Hartley through on goal.", "Hartley"),
    ("The penalty took Hartley to the top of the scoring charts.", "Hartley"),
    ("Hartley, the club captain, limped off.", "Hartley"),
    ("Hartley, a former coach of the side, watched on.", "Hartley"),
    ("Fox and Hartley seal a fine win.", "Hartley"),
    ("He helped Hartley seal the win.", "Hartley"),
    ("Hartley sealed the win late on.", "Hartley"),
    ("Hartley's run ended in the side netting.", "Hartley"),
    ("Nobody could stop Hartley's winning goal.", "Hartley"),
]


@pytest.mark.parametrize(("text", "name"), SIDES, ids=[t for t, _ in SIDES])
def test_what_befalls_a_name_makes_it_a_side(text, name):
    start = text.index(name)
    assert has_fortunes(text, start, start + len(name))


@pytest.mark.parametrize(("text", "name"), MEN, ids=[t for t, _ in MEN])
def test_what_a_man_does_or_meets_makes_him_none(text, name):
    start = text.index(name)
    assert not has_fortunes(text, start, start + len(name))


@pytest.mark.parametrize(
    ("text", "name", "is_his"),
    [
        ("lost at a Joe Fox-inspired Holt", "Joe Fox", True),
        ("lost at a Fox-less Holt", "Fox", True),
        ("the London-based side", "London", False),
    ],
)
def test_whose_doing_a_side_is(text, name, is_his):
    assert is_doing(text, text.index(name) + len(name)) is is_his


def test_of_a_very_long_line_only_the_neighbourhood_is_read():
    text = "the win put " * 10_000 + "Kelby" + " the win" * 10_000
    assert not has_fortunes(text, 120_000, 120_005)
