"""Which printed names of one team are one person, and which must stay apart."""

import pytest

from transforms.identity.players import join_names, name_words, same_person, surname

SAME = [
    ("Sanchez", "Alexis Sanchez"),
    ("Alexis Sánchez", "Alexis Sanchez"),
    ("A. Sanchez", "Alexis Sanchez"),
    ("van Dijk", "Virgil van Dijk"),
    ("Van Dijk", "Virgil van Dijk"),
    ("De Vrij", "Stefan de Vrij"),
    ("Dijk", "Virgil van Dijk"),
    ("Son Heung-min", "Heung-Min Son"),
    ("Son Heungmin", "Son Heung-min"),
    ("Son", "Son Heung-min"),
    ("Neymar", "Neymar Jr"),
    ("Vinicius", "Vinicius Junior"),
    ("Kanté", "N'Golo Kante"),
    ("NGolo Kante", "N’Golo Kanté"),
    ("Aubameyang", "Pierre-Emerick Aubameyang"),
    ("Pierre Emerick Aubameyang", "Pierre-Emerick Aubameyang"),
    ("Ødegaard", "Martin Odegaard"),
    ("Sergio Ramos", "Sergio Ramos García"),
    ("Ramos", "Sergio Ramos García"),
    ("Hakan Çalhanoğlu", "Calhanoglu"),
    ("Bruno", "Bruno Fernandes"),
    ("J. Ward-Prowse", "James Ward-Prowse"),
    ("Pelé", "Pele"),
]
DIFFERENT = [
    ("Bernardo Silva", "David Silva"),
    ("Bruno Fernandes", "Bruno Lage"),
    ("Alexis Sanchez", "Alexis Mac Allister"),
    ("A. Sanchez", "Renato Sanchez"),
    ("J Murphy", "Alex Murphy"),
    ("van", "Virgil van Dijk"),
    ("S", "Sanchez"),
    ("Gabriel Jesus", "Gabriel Martinelli"),
    ("Ronaldo", "Ronaldinho"),
    ("", "Sanchez"),
    ("Dzeko", "Dzemaili"),
    ("Park Ji-sung", "Park Chu-young"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_forms_of_one_name_are_one_person(one, other):
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_people_stay_two(one, other):
    assert not same_person(one, other)
    assert not same_person(other, one)


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("Alexis Sanchez", "sanchez"),
        ("Virgil van Dijk", "van dijk"),
        ("Rafael van der Vaart", "van der vaart"),
        ("De Vrij", "de vrij"),
        ("Bremer", "bremer"),
        ("Vinicius Junior", "vinicius"),
        ("", ""),
    ],
)
def test_particles_belong_to_the_surname(name, last):
    assert surname(name) == last


@pytest.mark.parametrize(
    ("names", "joined"),
    [
        (["Sanchez", "Alexis Sanchez"], {"Sanchez": "Alexis Sanchez"}),
        (["Silva", "David Silva", "Bernardo Silva"], {"Silva": "Silva", "David Silva": "David Silva"}),
        (["Silva", "D Silva", "David Silva", "Bernardo Silva"], {"Silva": "Silva", "D Silva": "David Silva"}),
        (["James", "Reece James", "James Maddison"], {"James": "Reece James"}),
        (["Bruno", "Bruno Fernandes", "Bruno Lage"], {"Bruno": "Bruno"}),
        (["Ramos", "Sergio Ramos", "Sergio Ramos Garcia"], {"Ramos": "Sergio Ramos Garcia"}),
        (["Sánchez", "Alexis Sanchez"], {"Sánchez": "Alexis Sanchez"}),
        (["Son", "Son Heung-min", "Heung-min Son"], {"Son": "Son Heung-min", "Heung-min Son": "Son Heung-min"}),
        (["Gabriel", "Gabriel Jesus", "Gabriel Martinelli"], {"Gabriel": "Gabriel"}),
        (["Bremer"], {"Bremer": "Bremer"}),
        (["Dijk", "van Dijk", "Virgil van Dijk"], {"van Dijk": "Virgil van Dijk", "Dijk": "Virgil van Dijk"}),
    ],
)
def test_a_name_joins_the_one_longer_name_it_fits_or_stands_alone(names, joined):
    result = join_names(names)
    assert {name: result[name] for name in joined} == joined
    assert set(result) == set(names)


def test_joining_does_not_depend_on_the_order_of_the_names():
    names = ["Silva", "David Silva", "D. Silva", "Silva D", "Bernardo Silva", "Bernardo"]
    assert dict(join_names(names)) == dict(join_names(reversed(names)))


def test_the_possessive_is_no_part_of_a_name():
    assert name_words("Osimhen’s") == name_words("Osimhen") == ("osimhen",)
