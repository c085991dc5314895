"""What a crawl tells of itself, and whether it counts as a success."""

import dataclasses
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

# A way in is held against its own past from the third crawl on, if it holds enough links to be counted at all.
ENOUGH_HISTORY = 3
WORTH_COUNTING = 12
SHARPLY = 0.3
# So many pages without an article in them are no chance.
ENOUGH_STUBS = 5


@dataclass(frozen=True, slots=True)
class WayReport:
    """One way into a source: listings read and unchanged, links found, links that are articles, due ones among them."""

    way: str
    read: int
    unchanged: int
    links: int
    articles: int
    fresh: int
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class CrawlReport:
    """One crawl of one source.

    `requested` counts the requests that went out, robots.txt and retries among them.
    `new`, `changed`, `unchanged` and `gone` count articles; `errors` counts failures by kind.
    `disallowed` requests were forbidden by robots.txt; `opted_out` articles asked not to be kept or mined.
    `waiting` articles are known and due but were not asked for within the crawl's limits.
    `archive_bytes` is the size of the archive files when the crawl closed them, in all.
    `reason` says in one line why `ok` is False, or, with `ok` True, why the crawl ended early.
    """

    source: str
    ok: bool
    reason: str | None
    requested: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    gone: int = 0
    errors: dict[str, int] = field(default_factory=dict)
    archive_files: tuple[Path, ...] = ()
    archive_bytes: int = 0
    seconds: float = 0.0
    disallowed: int = 0
    waiting: int = 0
    captures: int = 0
    opted_out: int = 0
    ways: tuple[WayReport, ...] = ()
    run: str = ""

    def to_json(self) -> str:
        """Write the report as one line of JSON."""
        return json.dumps(dataclasses.asdict(self), default=str, sort_keys=True)

    @staticmethod
    def from_json(text: str) -> "CrawlReport":
        """Read what `to_json` wrote. Raises ValueError, TypeError or KeyError for anything else."""
        fields: dict[str, Any] = json.loads(text)
        fields["archive_files"] = tuple(Path(path) for path in fields["archive_files"])
        fields["ways"] = tuple(WayReport(**way) for way in fields["ways"])
        return CrawlReport(**fields)


def merge_reports(first: CrawlReport, then: CrawlReport) -> CrawlReport:
    """Give two crawls of one source as if they had been one: counts added up, the end as the last says."""
    added = "requested new changed unchanged gone seconds disallowed captures opted_out archive_bytes".split()
    return dataclasses.replace(
        then,
        **{name: getattr(first, name) + getattr(then, name) for name in added},
        errors=dict(sorted((Counter(first.errors) + Counter(then.errors)).items())),
        archive_files=(*first.archive_files, *then.archive_files),
    )


def find_cut(report: CrawlReport) -> str | None:
    """Say in one line that the archive files of a crawl are shorter than it left them, or None.

    A file that ends between two records reads as a whole one: only who wrote it knows what is missing.
    """
    there = sum(path.stat().st_size for path in report.archive_files if path.is_file())
    if there >= report.archive_bytes:
        return None
    missing = report.archive_bytes - there
    return f"{missing:,} bytes of its archive files are gone since they were written; what is lost is asked for again"


def find_failure(ways: tuple[WayReport, ...]) -> str | None:
    """Say in one line why a crawl is a failure, or None where it is none.

    A way in that could not be read, or that was read and held no link at all, is one;
    so is a crawl whose listings were read afresh and named no article.
    """
    if not ways:
        return "no way in was tried"
    broken = [way for way in ways if way.problem]
    answered = [way for way in ways if way.read or way.unchanged]
    if not answered:
        first = f": {broken[0].problem}" if broken else ""
        return f"none of {len(ways)} ways in could be read{first}"
    if broken:
        return f"{broken[0].way} failed: {broken[0].problem}" + _more(len(broken))
    empty = [way for way in answered if way.read and not way.unchanged and not way.links]
    if empty:
        return f"{empty[0].way} was read but holds no link; has its layout changed?" + _more(len(empty))
    read = [way for way in answered if way.read]
    if read and len(read) == len(answered) and not any(way.articles for way in read):
        links = sum(way.links for way in read)
        return f"no article link among the {links} links of {len(read)} ways in; look at [links] include and exclude"
    return None


def find_shrinkage(ways: tuple[WayReport, ...], history: Sequence[Mapping[str, Any]]) -> str | None:
    """Say in one line which way in holds sharply fewer links than it used to, or None.

    `history` holds the reports of earlier successful crawls; links are counted per listing read.
    A layout that changed overnight, or a site that answers with half a page, shows like this.
    """
    for way in ways:
        if not way.read:
            continue
        earlier = [
            past["links"] / past["read"]
            for report in history
            for past in report.get("ways", ())
            if past["way"] == way.way and past["read"]
        ]
        usual = median(earlier) if len(earlier) >= ENOUGH_HISTORY else 0
        if usual >= WORTH_COUNTING and way.links / way.read < usual * SHARPLY:
            return f"{way.way} holds {way.links / way.read:.0f} links where {usual:.0f} are usual; look at the page"
    return None


def find_stand_ins(fetched: int, stubs: Mapping[str, int]) -> str | None:
    """Say in one line that most of what was fetched came in an article's place, or None; `fetched` counts the others.

    A site that answers everybody with a consent page, or with noise, shows like this.
    """
    came = sum(stubs.values())
    if came < ENOUGH_STUBS or came <= fetched:
        return None
    most = max(stubs, key=lambda kind: stubs[kind])
    return f"{came} of {came + fetched} pages held no article ({most}); look at one, they are asked for again"


def _more(count: int) -> str:
    return f" (and {count - 1} more)" if count > 1 else ""
