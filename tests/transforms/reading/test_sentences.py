"""Where sentences end."""

import pytest

from transforms.reading.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Verona won. Roma lost.", ["Verona won.", "Roma lost."]),
        ("It was St. Pauli v. Dr. No.", ["It was St. Pauli v. Dr. No."]),
        ("A goal for Marcinho Jr. The hosts replied.", ["A goal for Marcinho Jr.", "The hosts replied."]),
        ("A goal for Marcinho Jr. Santos hit the bar.", ["A goal for Marcinho Jr. Santos hit the bar."]),
        ("He said: “We won.” They had.", ["He said: “We won.”", "They had."]),
        ("D.C. United beat A.C. Holt.", ["D.C. United beat A.C. Holt."]),
        ("They met in Washington D.C. The hosts won.", ["They met in Washington D.C.", "The hosts won."]),
        ("Oakham 2 Holt 1 - - - Lacey 0 Kelby 0", ["Oakham 2 Holt 1 - - -", "Lacey 0 Kelby 0"]),
        ("The win.The hosts", ["The win.", "The hosts"]),
        ("£2.5 million at 3.15pm", ["£2.5 million at 3.15pm"]),
        ("One line\nand another", ["One line", "and another"]),
        ("Really?! Yes… No", ["Really?!", "Yes…", "No"]),
        ("", []),
        ("  \n ", []),
    ],
)
def test_a_text_has_these_sentences(text, parts):
    assert [text[a:b] for a, b in split_sentences(text)] == parts
