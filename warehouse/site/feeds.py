"""Feeds: results and corrections as RSS, a team's matches as iCalendar."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from warehouse.site.addresses import path_of
from warehouse.site.wording import score

Row = Mapping[str, Any]

_NOT_XML = re.compile(r"[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")


@dataclass(frozen=True, slots=True)
class _Item:
    """One entry of a feed; `match` is the id of the match that it leads to."""

    title: str
    words: str
    match: str | None
    moment: datetime
    guid: str


def results_feed(data: Row, home: str) -> str:
    """The latest results as RSS 2.0; `home` is the site's address, with which links begin."""
    items = [
        _Item(
            f"{row['home']} {score(row)} {row['away']}",
            f"{row['competition'] or 'Match'}, {row['date']}",
            row["id"],
            _noon(row["date"]),
            f"{row['id']}#{score(row)}",
        )
        for row in data["results"]
    ]
    return _rss("matchday: results", "The latest results read from the press", home, items)


def corrections_feed(data: Row, home: str) -> str:
    """What was published and changed later, as RSS 2.0."""
    items = [
        _Item(
            f"{row['subject']}: {row['fact']}",
            f"{row['old']} → {row['new'] or 'withdrawn'}. {row['why'] or ''}",
            row["id"],
            datetime.fromisoformat(row["at"]).replace(tzinfo=UTC),
            f"{row['key']}#{row['fact']}#{row['at']}",
        )
        for row in data["corrections"]
    ]
    return _rss("matchday: corrections", "Published facts that later changed", home, items)


def _noon(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC) + timedelta(hours=12)


def _rss(title: str, about: str, home: str, items: Iterable[_Item]) -> str:
    root = Element("rss", version="2.0")
    channel = SubElement(root, "channel")
    for name, text in (("title", title), ("link", f"{home}index.html"), ("description", about), ("language", "en")):
        SubElement(channel, name).text = text
    for one in items:
        item = SubElement(channel, "item")
        SubElement(item, "title").text = _NOT_XML.sub("", one.title)
        if one.match:
            SubElement(item, "link").text = home + path_of("match", one.match)
        SubElement(item, "description").text = _NOT_XML.sub("", one.words)
        SubElement(item, "pubDate").text = format_datetime(one.moment)
        SubElement(item, "guid", isPermaLink="false").text = _NOT_XML.sub("", one.guid)
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def calendar(data: Row) -> str:
    """A team's matches of its latest season as iCalendar (RFC 5545), one all-day event a match."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//matchday//fixtures//EN"]
    lines.append(f"X-WR-CALNAME:{_text(data['team'])}")
    for match in data["matches"]:
        day = date.fromisoformat(match["date"])
        said = score(match)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_text(match['id'])}@matchday",
            f"DTSTAMP:{day:%Y%m%d}T000000Z",
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_text(match['home'])} {said} {_text(match['away'])}",
            f"DESCRIPTION:{_text(match['competition'] or '')}",
            *([f"LOCATION:{_text(match['venue'])}"] if match["venue"] else []),
            f"STATUS:{'CANCELLED' if match['status'] in {'postponed', 'cancelled', 'abandoned'} else 'CONFIRMED'}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _text(value: str) -> str:
    """A value as iCalendar wants it: backslash, comma and semicolon escaped, control characters gone."""
    plain = re.sub(r"[\x00-\x1f\x7f]+", " ", value)
    return re.sub(r"([\\,;])", r"\\\1", plain)


def _folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 bytes, each after the first with a space in front."""
    part = ""
    for letter in line:
        if len((part + letter).encode()) > 74:
            yield part
            part = " "
        part += letter
    yield part
