"""An article laid out: its parts, and evidence that reproduces the text."""

import pytest

from transforms.model import Article
from transforms.reading.document import is_line_up, lay_out


def parts(text, **article):
    return [(s.part, s.text) for s in lay_out(Article("a", text, **article)).sentences]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Subscribe now for unlimited access.", "furniture"),
        ("Joe Fox (Picture: The Courier)", "caption"),
        ("Joe Fox celebrates his second goal with team-mates on Saturday", "caption"),
        ("City stake their claim", "heading"),
        ("Joe Fox scored twice as City won.", "prose"),
        ("Oakham (4-4-2): Hart; Fox, Bell, Lamb, Ward; Dean, Ross (Kerr 80), Orr, Hay; Pell, Tate.", "furniture"),
    ],
)
def test_a_line_behind_the_first_has_its_part(line, part):
    assert parts(f"Oakham won on Saturday.\n{line}")[-1] == (part, line)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oakham: Hart; Fox, Bell, Lamb, Ward; Dean, Ross (Kerr 80), Orr, Hay; Pell, Tate.", True),
        ("Scorers: Fox 12, Bell 44, Lamb 50, Ward 61, Dean 70, Ross 80, Orr 90, Hay 91", False),
        ("He added: we were good, they were not, it rained, the pitch, though, held, and we, in the end, won", False),
        ("Holt 2 Newby 1, Oakham 3 Vale 2, Fox 1 Bell 1, Lamb 2 Ward 2: Dean 1, A 2, B 3, C 4, D 5", False),
        ("Hart, Fox, Bell, Lamb, Ward, Dean, Ross, Orr, Hay", False),
    ],
)
def test_a_line_up_is_a_label_and_names(text, expected):
    assert is_line_up(text) is expected


def test_a_title_that_the_text_repeats_is_laid_out_once():
    assert parts("City win\n\nCity won.", title="City win") == [("title", "City win"), ("prose", "City won.")]


def test_evidence_counts_in_the_articles_own_fields():
    document = lay_out(Article("a", "City won.", title="City win"))
    body = document.evidence(document.sentences[1].start, document.sentences[1].end)
    assert (body.start, body.end, body.text) == (0, 9, "City won.")
    head = document.evidence(document.sentences[0].start, document.sentences[0].end)
    assert (head.text, head.field) == ("City win", "title")


def test_the_date_marker_is_no_part_of_the_first_sentence():
    assert parts(" date 2021-03-14 City won.") == [("prose", "City won.")]
