"""Where a capitalised name begins and ends, before anyone knows whose it is."""

import pytest

from transforms.reading.names import find_names, is_given, is_plain

FOUND = [
    ("On Sunday Virgil van Dijk and Salah scored", ["Virgil van Dijk", "Salah"]),
    ("They led when Per Lindqvist headed in", ["Per Lindqvist"]),
    ("They are paid Per Game and Per Opta they lead", []),
    ("Jean-Philippe N'Golo fed Son Heung-min", ["Jean-Philippe N'Golo", "Son Heung-min"]),
    ("a cross from A.J. Oakley and J. Smith", ["A.J. Oakley", "J. Smith"]),
    ("Kane’s and BALTIMORE’S and Lo’eau LaBonty", ["Kane", "BALTIMORE", "Lo’eau LaBonty"]),
    ("by Salem al-Dawsiri of the el-Ghazy family", ["Salem al-Dawsiri", "el-Ghazy"]),
    ("the Kuebler-powered side and Fourth-placed Holt", ["Kuebler", "Fourth", "Holt"]),
    ("for Vinicius Jr. to score", ["Vinicius Jr."]),
    ("as Ħal Kelby met Ġorġ Vella", ["Ħal Kelby", "Ġorġ Vella"]),
    ("Piet van ’t Hoek fed Jan van ‘t Veld", ["Piet van ’t Hoek", "Jan van ‘t Veld"]),
    ("Júnior Ursa and Jan van Loo scored", ["Júnior Ursa", "Jan van Loo"]),
    ("'t Hoek and Bas in 't Veld", ["'t Hoek", "Bas", "'t Veld"]),
    ("the Norham Coast-based outfit of Ricky Fox", ["Ricky Fox"]),
    ("a Golden Boot for Ricky Fox and a Golden Glove", ["Ricky Fox"]),
    ("Substitute Ricky Fox", ["Ricky Fox"]),
    ("for Solly March on March 12", ["Solly March"]),
    ("if Emre Can scores, Oakham Can wait", ["Emre Can", "Oakham"]),
    ("the Downland League and the Municipal Stadium", []),
    ("However, When Whatever And The", []),
    ("see pic.example.com/Abc1Def and @Someone #HashTag", []),
    ("Points: none", []),
    ("the north of England", ["England"]),
    ("North Shields and South", ["North Shields"]),
    ("then St. Wulfstans met Ft. Norham West", ["St. Wulfstans", "Ft. Norham West"]),
    ("for St John's, Saint Mary's College and St John", ["St John's", "Saint Mary's College", "St John"]),
    ("by King's Norham and the king's men", ["King's Norham"]),
    ("from Norham Boys' Club and the boys' room", ["Norham Boys' Club"]),
    ("with All Saints United, All Norham and All Saturday", ["All Saints United", "Norham"]),
    ("then Norham Town B.", ["Norham Town"]),
    ("At Ferry Park Norham Utd won", ["Ferry Park", "Norham Utd"]),
    ("then Ten-man Norham won", ["Ten", "Norham"]),
    ("At Queens Park Rangers they won", ["Queens Park Rangers"]),
    ("Norham 4-3 Kelby New signing Joe Fox strikes", ["Norham", "Kelby", "Joe Fox"]),
    (
        "Norham won. New Norham striker Joe Fox and New Holt striker Dan Hart",
        ["Norham", "Norham", "Joe Fox", "New Holt", "Dan Hart"],
    ),
    ("Norham won. Will Norham continue their run?", ["Norham", "Norham"]),
    ("Norham won. Will Norham scored.", ["Norham", "Will Norham"]),
    ("at Norham Sports and on Sky Sports", ["Norham Sports"]),
    ("Red Wherry beat Norham", ["Red Wherry", "Norham"]),
    ("Red Card for Norham", ["Card", "Norham"]),
    ("by Fox-in-a-Box of Norham-on-the-Wold", ["Fox-in-a-Box", "Norham-on-the-Wold"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_sentence_has_exactly_these_names(text, expected):
    assert [name.text for name in find_names(text, 0, len(text), [])] == expected


def test_names_reproduce_the_text_and_are_cut_at_what_others_took():
    text = "Beside Joe Fox Arsenal waited"
    names = list(find_names(text, 0, len(text), [(15, 22)]))
    assert [(text[n.start : n.end], n.text) for n in names] == [("Joe Fox", "Joe Fox")]


def test_a_name_tells_whether_it_opens_and_whether_it_is_a_word():
    names = list(find_names("Magic waited for Magic", 0, 22, []))
    assert [(n.opens, n.plain) for n in names] == [(True, True), (False, True)]


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("RB: Joe Fox - 6/10 - Showed neat feet", True),
        ("Joe Fox (7): Showed neat feet", True),
        ("Joe Fox 6 Showed neat feet", True),
        ("He was fine. Joe Fox 6 Showed neat feet", True),
        ("Dan van Hart 7.5 – Showed neat feet", True),
        ("Joe Fox (46, 7) came on and Showed", False),
        ("They had lost 6-1 to Joe Fox after 3 Showed", False),
    ],
)
def test_a_word_behind_a_players_mark_stands_where_any_word_has_a_capital(text, opens):
    at = text.index("Showed")
    assert [n.opens for n in find_names(text, 0, len(text), []) if n.start == at] == [opens]


def test_first_names_and_plain_words_are_known_by_their_lists():
    assert [is_given(word) for word in ("Mohamed", "JOÃO", "Jean-Paul", "Oakham")] == [True, True, True, False]
    assert [is_plain(word) for word in ("Controversy", "Twenty", "The", "Oakham")] == [True, True, True, False]
