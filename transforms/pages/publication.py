"""When an article was published and updated, from all that its page says of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from transforms.pages import properties
from transforms.pages.dateline import Dateline
from transforms.pages.dates import Moment, day_in_url, parse_moment
from transforms.pages.head import Head
from transforms.pages.jsonld import text_value

_SAME_INSTANT = timedelta(minutes=10)
_LEEWAY = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Publication:
    """Day of publication at the publisher, the moments with their zone, and whether the sources differ on the day."""

    day: date | None
    published_at: datetime | None
    updated_at: datetime | None
    differs: bool


def find_publication(head: Head, *, dateline: Dateline, url: str, captured: datetime | None) -> Publication:
    """When the article was published; order of trust: JSON-LD, meta, `<time>`, print, address, last change.

    Args:
        head: What the page's head says.
        dateline: What stands at the headline.
        url: The page's address.
        captured: When the page was fetched; what lies later is not believed.
    """
    sources = [
        _moments(text_value(head.article.get(key)) for key in ("datePublished", "dateCreated", "uploadDate")),
        _moments(head.meta.get(key) for key in properties.PUBLISHED),
        _moments(dateline.times),
        _moments(dateline.printed),
        [Moment(day)] if (day := day_in_url(url)) else [],
        _moments(dateline.updates),
    ]
    believed = [[m for m in moments if captured is None or m.day <= (captured + _LEEWAY).date()] for moments in sources]
    chosen = next((moments[0] for moments in believed if moments), None)
    updated = _updated(head)
    if chosen is None:
        return Publication(None, None, updated, differs=False)
    told = [m.at for moments in believed for m in moments if m.at]
    at = _at_the_publisher(chosen.at or next((at for at in told if at.date() == chosen.day), None), told)
    firsts = [moments[0] for moments in believed[:3] if moments]
    return Publication(at.date() if at else chosen.day, at, updated, differs=any(_differ(chosen, m) for m in firsts))


def _moments(texts: Iterable[str | None]) -> list[Moment]:
    return [moment for text in texts if (moment := parse_moment(text))]


def _updated(head: Head) -> datetime | None:
    texts = [text_value(head.article.get("dateModified")), *(head.meta.get(key) for key in properties.UPDATED)]
    return next((m.at for m in _moments(texts) if m.at), None)


def _at_the_publisher(at: datetime | None, others: Sequence[datetime]) -> datetime | None:
    """The same instant with the publisher's own offset, where another source gives it with one and `at` is in UTC."""
    if at is None or at.utcoffset() != timedelta(0):
        return at
    for other in others:
        if other.utcoffset() not in (None, timedelta(0)) and abs(other - at) <= _SAME_INSTANT:
            return at.astimezone(other.tzinfo)
    return at


def _differ(one: Moment, other: Moment) -> bool:
    if one.at and other.at and one.at.tzinfo and other.at.tzinfo:
        return abs(one.at - other.at) >= timedelta(hours=24) or (
            one.day != other.day and abs(one.at - other.at) > timedelta(hours=12)
        )
    return abs((one.day - other.day).days) > (0 if one.at is None and other.at is None else 1)
