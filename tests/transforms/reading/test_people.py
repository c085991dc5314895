"""Who a short name means within one article."""

import pytest

from transforms.reading.people import fold, full_names, surname
from transforms.reading.spellings import is_slip

JOINED = [
    (["Alexis Sanz", "Sanz"], "Sanz", "Alexis Sanz"),
    (["Alexis Sánz", "Sanz"], "Sanz", "Alexis Sánz"),
    (["Virgil van Dale", "Van Dale"], "Van Dale", "Virgil van Dale"),
    (["Virgil van Dale", "Dale"], "Dale", "Virgil van Dale"),
    (["V. Gyokera", "Viktor Gyokera"], "V. Gyokera", "Viktor Gyokera"),
    (["Marcinho Jr.", "Marcinho"], "Marcinho", "Marcinho Jr."),
    (["Bruno Guimaro", "Bruno"], "Bruno", "Bruno Guimaro"),
    (["Iker Casals Font", "Casals"], "Casals", "Iker Casals Font"),
    (["Mateo Kovaric", "Kovacic", "Kovacic"], "Kovacic", "Mateo Kovacic"),
    (["Oleksnadr Zinko", "Oleksandr Zinko", "Oleksandr Zinko", "Zinko"], "Zinko", "Oleksandr Zinko"),
]
APART = [
    (["Jacob Marlow", "Josh Marlow", "Marlow"], "Marlow"),
    (["Kevin Schader", "Schader", "Kevin"], "Kevin"),
    (["Bruno Fernandes", "Enzo Fernandez", "Fernandez"], "Bruno Fernandes"),
    (["Joe Fox", "Hart"], "Hart"),
]


@pytest.mark.parametrize(("names", "name", "full"), JOINED)
def test_a_short_name_joins_the_one_full_name_it_fits(names, name, full):
    assert full_names(names)[name] == full


@pytest.mark.parametrize(("names", "name"), APART)
def test_where_two_people_fit_or_none_the_name_stays(names, name):
    assert full_names(names)[name] == name


@pytest.mark.parametrize(
    ("a", "b"),
    [("kovacic", "kovavic"), ("oleksnadr", "oleksandr"), ("nastasic", "nastastic"), ("bicakcic", "bicackcic")],
)
def test_one_wrong_letter_is_a_slip(a, b):
    assert is_slip(a, b)
    assert is_slip(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("fernandes", "fernandez"),
        ("carlsen", "carlson"),
        ("martin", "martins"),
        ("silva", "silba"),
        ("hansson", "jansson"),
        ("kovacic", "kovacic"),
        ("mitchell", "marshall"),
    ],
)
def test_another_name_is_no_slip(a, b):
    assert not is_slip(a, b)


def test_names_are_compared_without_accents_and_surnames_without_junior():
    assert fold("Füllkrög") == "fullkrog"
    assert [surname(name) for name in ("Virgil van Dale", "Neymar Jr", "Pele")] == ["dale", "neymar", "pele"]
