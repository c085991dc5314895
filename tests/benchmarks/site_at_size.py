"""How long the match centre of 125 league seasons takes: `python -m tests.benchmarks.site_at_size`.

The warehouse of `warehouse_at_size` (47,500 matches) is written as a site, once whole, once after a night of 60
articles on the latest season, and once with nothing new.
Figures are wall time on the machine at hand, on all its cores.
"""

import random
import tempfile
from datetime import timedelta
from pathlib import Path

from flows.config import Settings
from flows.site import build
from tests.benchmarks.warehouse_at_size import LEAGUES, NIGHT, SEASONS, night_of_articles, report, season, timed
from transforms.model import Team
from warehouse.load import load_articles, load_listed, load_reference
from warehouse.publish import workspace


def main() -> None:
    """Print one line per figure."""
    rng = random.Random(1)
    everything = [season(rng, league, year) for league in range(5) for year in SEASONS]
    listed = [one for part in everything for one in part]
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "data")
        with workspace(settings.published) as work:
            load_reference(work.con, [Team(f"team-{n}", f"Team {n}", "Land") for n in range(100)], LEAGUES, [])
            load_listed(work.con, listed, origin="invented lists", loaded_at=NIGHT)
            work.publish(published_at=NIGHT)
        write(settings, "the whole site")
        with workspace(settings.published) as work:
            load_articles(work.con, list(night_of_articles(random.Random(7), everything[-1], 60)))
            work.publish(published_at=NIGHT + timedelta(days=1))
        write(settings, "after a night of 60 articles")
        write(settings, "with nothing new")
        pages = list((settings.data_dir / "site").rglob("*.html"))
        report("pages, bytes of the largest", f"{len(pages)}, {max(page.stat().st_size for page in pages)}")


def write(settings: Settings, what: str) -> None:
    with timed(what):
        built = build(settings, settings.data_dir / "site")
    report(f"  rows written for {what}", str(built.written))


if __name__ == "__main__":
    main()
