"""The match centre of the published warehouse, written to a folder."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from flows.config import Settings
from flows.locks import AlreadyRunningError, run_lock
from flows.night import NightReport
from flows.progress import track
from flows.spreading import spread
from flows.stores import open_published
from warehouse.database import WarehouseError
from warehouse.site.build import Built, Done, Row, build_site

_WORTH = 1500
"""Pages from which further processes are worth their start."""


def refresh_after(settings: Settings, report: NightReport) -> NightReport:
    """The report of a night whose site is written now where one is wanted, with one more problem where it cannot be."""
    if settings.site is None or report.outcome == "failed":
        return report
    try:
        build(settings, settings.site, url=settings.site_url or "", modules=settings.site_engine)
    except (AlreadyRunningError, WarehouseError) as error:
        problem = f"the night is published, but not the match centre: {error}"
        return replace(report, outcome="partial", problems=(*report.problems, problem))
    return report


def build(settings: Settings, folder: Path, *, url: str = "", modules: Path | None = None, full: bool = False) -> Built:
    """The site of the published file, on all cores where many pages changed.

    Raises AlreadyRunningError while another build writes, WarehouseError when the folder cannot be written.
    """

    def on_all_cores(work: Callable[[Row], Done], rows: Iterable[Row], count: int) -> Iterable[Done]:
        return track(spread(work, rows, workers=settings.workers, worth=_WORTH), "pages", count)

    with run_lock(settings.data_dir / "site.lock"), open_published(settings) as con:
        return build_site(con, folder, home=url, modules=modules, spread=on_all_cores, full=full)
