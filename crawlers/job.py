"""One crawl as a value: what the parent process asks the crawling process to do."""

import dataclasses
import json
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from crawlers.sources import Archive, Layout, LinkRules, Politeness, Source, WaysIn

VERSION = "0.1"
ROBOT_NAME = "matchday"


@dataclass(frozen=True, slots=True)
class Job:
    """One crawl of one source. `now` stands for the clock; `since` and `until` are the days of a backfill.

    `contact` is a URL or mail address that the site's owner can write to.
    """

    source: Source
    data_dir: Path
    run: str
    now: datetime
    allow_loopback: bool = False
    contact: str | None = None
    since: date | None = None
    until: date | None = None

    def user_agent(self) -> str:
        """Give the name under which the crawler introduces itself.

        It says what it is, what it is for and whom to write to.
        """
        contact = f"; +{self.contact}" if self.contact else ""
        return f"{ROBOT_NAME}/{VERSION} (reads football match reports{contact})"

    def to_json(self) -> str:
        """Write the job as one line of JSON."""
        return json.dumps(dataclasses.asdict(self), default=str)

    @staticmethod
    def from_json(text: str) -> "Job":
        """Read what `to_json` wrote."""
        fields = json.loads(text)
        fields["source"] = _source(fields["source"])
        fields["data_dir"] = Path(fields["data_dir"])
        fields["now"] = datetime.fromisoformat(fields["now"])
        fields["since"], fields["until"] = _day(fields["since"]), _day(fields["until"])
        return Job(**fields)


def _source(fields: dict[str, Any]) -> Source:
    ways = {key: tuple(value) for key, value in _table(fields, "ways_in").items()}
    ways["archives"] = tuple(Archive(**archive) for archive in ways["archives"])
    links = {key: tuple(value) for key, value in _table(fields, "links").items()}
    built = {
        **fields,
        "ways_in": WaysIn(**ways),
        "links": LinkRules(**links),
        "politeness": Politeness(**_table(fields, "politeness")),
        "hosts": tuple(fields["hosts"]),
        "from_date": _day(fields["from_date"]),
        "layouts": tuple(_layout(layout) for layout in fields["layouts"]),
    }
    return Source(**built)


def _layout(fields: dict[str, Any]) -> Layout:
    days = {key: _day(fields[key]) for key in ("since", "until")}
    return Layout(**{**fields, **days, "drop": tuple(fields["drop"])})


def _table(fields: dict[str, Any], key: str) -> dict[str, Any]:
    table = fields[key]
    assert isinstance(table, dict)  # noqa: S101 - written from a dataclass
    return table


def _day(text: object) -> date | None:
    return date.fromisoformat(str(text)) if text else None
