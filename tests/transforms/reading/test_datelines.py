import datetime as dt

import pytest

from transforms.facts_json import article_from_json
from transforms.model import Article
from transforms.reading.datelines import find_dateline, find_filed
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

DATED = [
    ("Late draw in Oakham\nOAKHAM 1996-08-24\nFox scored.", dt.date(1996, 8, 24)),
    ("OAKHAM, Aug 24, 1996 (Reuters) -\nFox scored.", dt.date(1996, 8, 24)),
    ("Late draw\nPublished 14 March 2022\nFox scored.", dt.date(2022, 3, 14)),
    ("Late draw\n17 Apr 2024 16:54 WIB\nFox scored.", dt.date(2024, 4, 17)),
    ("Late draw\nBy Jane Roe, March 14, 2022\nFox scored.", dt.date(2022, 3, 14)),
    ("Late draw\nSunday 16 May 1999 4pm\nFox scored.", dt.date(1999, 5, 16)),
]
UNDATED = [
    "Late draw in Oakham\nFox scored on Saturday.",
    "Nobody in Oakham has forgotten the final of 14 March 1998 against Ford.",
    "Late draw\nAug 24\nFox scored.",
    "Late draw\nPublished 14 March 2022\nUpdated 16 March 2022\nFox scored.",
    "Late draw\n1996-13-44\nFox scored.",
    "Late draw\nThe club was founded on 1 May 1899 by tanners.\nFox scored.",
    "",
]


@pytest.mark.parametrize(("text", "day"), DATED)
def test_a_line_above_the_text_gives_the_day_of_the_article(text, day):
    assert find_dateline(text) == day


@pytest.mark.parametrize("text", UNDATED)
def test_a_day_told_in_the_text_is_no_dateline(text):
    assert find_dateline(text) is None


def test_the_day_that_comes_with_the_article_beats_the_printed_one():
    row = {"id": "a", "text": DATED[0][0]}
    assert article_from_json(row).published == dt.date(1996, 8, 24)
    assert article_from_json({**row, "published": "1996-08-25"}).published == dt.date(1996, 8, 25)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("MILAN, March 12 – Joe Fox scored.\n\nMilan Djuric scored.", ["Joe Fox", "Milan Djuric"]),
        ("MILAN (AFP) - Joe Fox scored.\n\nMilan Djuric scored.", ["Joe Fox", "Milan Djuric"]),
        ("FOX scored.\n\nJoe Fox scored again.", ["Joe Fox"]),
    ],
)
def test_a_place_in_capitals_at_the_head_of_the_text_is_nobody(text, people):
    reading = read(lay_out(Article("a", text)), load_reference())
    named = [str(m.value) for s in reading.sentences for m in s.mentions if m.kind == "person"]
    assert list(dict.fromkeys(named)) == people
    assert len(named) == 2


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("KANSAS CITY. Kan. (AP) — Fox scored.", "KANSAS CITY"),
        ("HARRISON, N.J. — Fox scored.", "HARRISON"),
        ("COMMERCE CITY, Colo. (AP) Fox scored.", "COMMERCE CITY"),
        ("ST. LOUIS (AP) — Fox scored.", "ST. LOUIS"),
        ("VANCOUVER, British Columbia (AP) — Fox scored.", "VANCOUVER"),
        ("MADRID (AP) — Fox scored.", None),
        ("MANCHESTER, England (AP) — Fox scored.", None),
        ("SEATTLE 2, PORTLAND 1", None),
        ("ATLANTA UNITED were beaten.", None),
        ("Fox scored in SEATTLE — and how.", None),
    ],
)
def test_an_american_dateline_gives_its_city(text, city):
    found = find_filed(text)
    assert (found and found[1]) == city


def test_an_american_dateline_is_no_part_of_the_first_sentence():
    sentences = lay_out(Article("a", "SANDY, Utah (AP) — Fox scored. Roma won.")).sentences
    assert [(s.text.strip(), s.part) for s in sentences] == [
        ("SANDY, Utah (AP) —", "furniture"),
        ("Fox scored.", "prose"),
        ("Roma won.", "prose"),
    ]
