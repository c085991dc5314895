"""The demo: from an empty folder to fixtures, scorers and a table, over real HTTP on this machine.

The first time it runs two nights: one on the papers as they first appeared, one after a correction.
Every further run is one night more, on which there is nothing new.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

from flows.config import Settings
from flows.demo.site import DemoSite
from flows.imports import ImportReport, import_lists
from flows.night import Night, NightReport
from flows.prefect_home import prefect_server

FIXTURE_LISTS = ("serie-a-2021-22-as-of-2022-03-07.txt", "euro-2024-announced.txt")
"""Results and fixtures as lists told them before the papers wrote: openfootball, public domain (CC0)."""

Tell = Callable[[str], None]


def run_demo(settings: Settings, tell: Tell) -> tuple[Settings, list[NightReport]]:
    """Serve, import, crawl, read, load and publish; the settings of the demo's own data directory, and the nights.

    `tell` is given a line of progress for each step.
    Everything lies in `demo` within the data directory, apart from a real warehouse.
    """
    own = replace(settings, data_dir=settings.data_dir / "demo", sources=(), source_folders=())
    is_first = not own.published.exists()
    site = DemoSite(edition=1 if is_first else 2, remember=own.data_dir / "ports.json")
    with prefect_server(own), site:
        tell(f"serving {' and '.join(f'{name} at {home}' for name, home in site.homes.items())}")
        _tell_lists(_import_lists(own), tell)
        nights = [_run_night(own, site, tell)]
        if is_first:
            site.edition = 2
            tell("a paper corrects an article overnight")
            nights.append(_run_night(own, site, tell))
    return own, nights


def _import_lists(settings: Settings) -> ImportReport:
    folder = resources.files("flows.demo") / "fixtures"
    with resources.as_file(folder) as path:
        return import_lists(settings, [Path(path) / name for name in FIXTURE_LISTS], now=datetime.now(UTC))


def _tell_lists(report: ImportReport, tell: Tell) -> None:
    for path, count in report.loaded.items():
        tell(f"{Path(path).name}: {count} matches loaded" if count else f"{Path(path).name}: nothing new")
    for problem in report.problems:
        tell(problem)


def _run_night(settings: Settings, site: DemoSite, tell: Tell) -> NightReport:
    # Prefect reads its settings when it is first imported.
    from flows.prefect_flows import run_nightly  # noqa: PLC0415 - within `prefect_server`
    from flows.summary import night_lines  # noqa: PLC0415 - with it

    sources = site.sources()
    report = run_nightly(Night(settings, sources, datetime.now(UTC), kind="demo", allow_loopback=True, retry_after=1.0))
    for line in night_lines(report):
        tell(line)
    return report


def is_unchanged(nights: Sequence[NightReport]) -> bool:
    """Whether the nights fetched nothing new and changed no fact."""
    return not any(night.fetched or night.changed_articles or night.corrections for night in nights)
