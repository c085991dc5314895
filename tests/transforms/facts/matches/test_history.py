"""Results told of a day long before the article's own are none of its news."""

from datetime import date

import pytest

from transforms.extract import extract
from transforms.model import Article

PUBLISHED = date(2023, 11, 6)


def reported(text, published=PUBLISHED):
    return [(m.home, m.away) for m in extract(Article("a", text, published=published)).matches]


@pytest.mark.parametrize(
    "text",
    [
        "A picture from the museum: 12th May 2001, Everton 2 v Burnley 0, with the captain on the left.",
        "Everton beat Burnley 2-0 on 4 March 1998 with goals from Lee Marsh and Ian Cole.",
        "The old scarf is from the day Everton beat Burnley 3-1 in the 1974 FA Cup semi-final.",
        "In the 1998 FA Cup final Everton beat Burnley 2-1, and Marsh, who scored both, still talks about it.",
        "Everton were a second division side on this day back in 1988, beating Burnley 3-2 in the cup. Marsh scored.",
    ],
)
def test_an_old_date_or_year_beside_a_result_puts_it_into_the_past(text):
    assert reported(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Everton beat Burnley 2-0 on Saturday for their first win here since 4 March 1998.",
        "Everton beat Burnley 2-0 on Saturday in a repeat of the 1974 final.",
        "Everton, champions in 1987, beat Burnley 2-0 on Saturday.",
        "Everton beat Burnley 2-0 on Saturday, having last won there in 2015.",
        "Everton beat Burnley 2-0 on 4 November 2023.",
        "Everton beat Burnley 2-0 on Saturday to stay unbeaten at a ground that opened in 1892.",
        "Lee Marsh, born on 3 May 1998, scored as Everton beat Burnley 2-0 on Saturday.",
    ],
)
def test_an_old_date_that_dates_something_else_leaves_the_result_alone(text):
    assert reported(text) == [("Everton", "Burnley")]


def test_a_tournament_is_played_the_year_after_the_one_in_its_name():
    text = "Italy beat England on penalties in the Euro 2020 final at Wembley on Sunday after a 1-1 draw."
    assert len(reported(text, date(2021, 7, 12))) == 1


def test_without_a_day_of_publication_the_latest_year_of_the_text_is_the_article_s():
    old = "Everton beat Burnley 3-1 in the 1974 FA Cup semi-final."
    assert reported(f"{old} The stand was taken down in 2019.", None) == []
    assert reported(old, None) == [("Everton", "Burnley")]
