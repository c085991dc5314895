from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from transforms.pages.dates import day_in_url, is_dateline, parse_moment, parse_printed

PLUS_ONE = timezone(timedelta(hours=1))

MACHINE = [
    ("2022-03-13T21:50:00+01:00", datetime(2022, 3, 13, 21, 50, tzinfo=PLUS_ONE)),
    ("2022-03-13T21:50:00.000Z", datetime(2022, 3, 13, 21, 50, tzinfo=UTC)),
    ("2022-03-13 21:50:04 +01:00", datetime(2022, 3, 13, 21, 50, 4, tzinfo=PLUS_ONE)),
    ("2022-03-13T21:50+0100", datetime(2022, 3, 13, 21, 50, tzinfo=PLUS_ONE)),
    ("2022-03-13T2150Z", datetime(2022, 3, 13, 21, 50, tzinfo=UTC)),
    ("20220313T215000Z", datetime(2022, 3, 13, 21, 50, tzinfo=UTC)),
    ("2022/03/13 21:50:00", datetime(2022, 3, 13, 21, 50)),  # noqa: DTZ001 - the source gives no zone
    ("1647208200", datetime(2022, 3, 13, 21, 50, tzinfo=UTC)),
    ("1647208200000", datetime(2022, 3, 13, 21, 50, tzinfo=UTC)),
    ("Sun, 13 Mar 2022 21:50:00 GMT", datetime(2022, 3, 13, 21, 50, tzinfo=UTC)),
    ("Sun, 13 Mar 2022 21:50:00 +0100", datetime(2022, 3, 13, 21, 50, tzinfo=PLUS_ONE)),
]


@pytest.mark.parametrize(("text", "moment"), MACHINE)
def test_a_machine_written_moment_keeps_its_day_and_zone(text, moment):
    found = parse_moment(text)
    assert found.at == moment
    assert found.at.tzinfo == moment.tzinfo
    assert found.day == moment.date()


PRINTED = [
    ("Sunday, 13 March, 2005, 17:53 GMT", date(2005, 3, 13), 17),
    ("Sun 13 Mar 2022 16.34 GMT", date(2022, 3, 13), 16),
    ("March 13, 2022 4:34 PM ET", date(2022, 3, 13), 16),
    ("Published: 9:05 p.m., Mar. 13th 2022", date(2022, 3, 13), 21),
    ("13-Mar-2022", date(2022, 3, 13), None),
    ("Monday, 16 March 1998", date(1998, 3, 16), None),
    ("13/03/2022", date(2022, 3, 13), None),
    ("3.13.2022", date(2022, 3, 13), None),
    ("04/04/2004", date(2004, 4, 4), None),
    ("posted 2022-03-13", date(2022, 3, 13), None),
]


@pytest.mark.parametrize(("text", "day", "hour"), PRINTED)
def test_a_printed_date_is_read(text, day, hour):
    found = parse_printed(text)
    assert found.day == day
    assert (found.at.hour if found.at else None) == hour


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "03/04/2022",
        "31 February 2022",
        "2022-13-01",
        "Torino 1-1 Inter",
        "won 3-2 in 2019",
        "45/46/2022",
        "Marchand 13, 2022",
        "1066-10-14",
        "99999999999",
    ],
)
def test_what_is_no_date_or_could_be_two_is_left_alone(text):
    assert parse_moment(text) is None


def test_zones_with_several_meanings_are_not_guessed():
    assert parse_printed("13 March 2022 20:00 IST").at.tzinfo is None
    assert parse_printed("13 March 2022 20:00 BST").at.utcoffset() == timedelta(hours=1)


URLS = [
    ("https://x.example/2022/03/13/a", date(2022, 3, 13)),
    ("https://x.example/sport/2022/mar/13/a", date(2022, 3, 13)),
    ("https://x.example/a-2022-03-13-b", date(2022, 3, 13)),
    ("https://x.example/20220313/a", date(2022, 3, 13)),
    ("https://x.example/a?d=2022-03-13", date(2022, 3, 13)),
    ("https://x.example/2022/03/a", None),
    ("https://x.example/id/20229913", None),
    ("https://x.example/a-2021-22-season", None),
    ("https://x.example/1923412345", None),
]


@pytest.mark.parametrize(("url", "day"), URLS)
def test_an_address_may_carry_a_day(url, day):
    assert day_in_url(url) == day


@pytest.mark.parametrize(
    ("line", "dated"),
    [
        ("June 3, 2002", True),
        ("Published on 3 June 2002 at 9:15 pm", True),
        ("Last updated: Tue 4 Jun 2002 08.00 BST", True),
        ("They met on 3 June 2002", False),
        ("Born 3 June 2002, Turin", False),
        ("Torino", False),
    ],
)
def test_a_dateline_says_next_to_nothing_but_the_date(line, dated):
    assert is_dateline(line) is dated
