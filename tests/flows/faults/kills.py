"""Runs that are stopped or killed at random moments, and what is left of them.

    python -m tests.flows.faults.kills nightly TERM KILL [--moments 30] [--plain]

runs the command (or, with `--plain`, its steps without Prefect) as often as asked, each time on a fresh copy of one
warehouse; sends one of the signals in turn at a moment of its own; runs it once more; and holds what is published
then against an undisturbed run. One line per moment says how it went.
"""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from crawlers.archive import is_held
from flows.config import Settings
from tests.flows.faults.world import FIRST_DAY, LAST_DAY, ROOT, World, configure, differing, facts_of, opened
from warehouse.database import connect

LIMIT = 120.0
"""Seconds after which a run is taken to hang."""
LOOKS = 50
"""How often it is looked, ten times a second, whether the crawls of a killed run have ended."""
COUNTS = "select (select count(*) from articles), (select count(*) from fixtures), (select count(*) from goals)"


@dataclass(frozen=True)
class Disturbed:
    """A run that was sent a signal: its code, the seconds until it had ended, and what readers saw meanwhile."""

    code: int
    lingered: float
    seen: frozenset[tuple[int, ...]]


@contextmanager
def begun(world: World, settings: Settings, kind: str, turn: int, *, plain: bool) -> Iterator[subprocess.Popen[bytes]]:
    """A run as a process, killed at the end of the block where it has not ended; each turn is an hour later."""
    folder = settings.data_dir
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "MATCHDAY_"))}
    environment["PYTHONPATH"] = str(ROOT)
    if plain:
        command = ["-m", "tests.flows.faults.running", kind, str(folder), json.dumps(world.site.homes), str(turn)]
    else:
        environment["MATCHDAY_CONFIG"] = str(configure(world.site, folder.parent))
        command = ["-c", "from flows.cli import main; main()", *_arguments(world, kind)]
    with (folder / "said").open("ab") as said:
        process = subprocess.Popen([sys.executable, *command], cwd=ROOT, env=environment, stdout=said, stderr=said)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _arguments(world: World, kind: str) -> list[str]:
    if kind == "nightly":
        return ["nightly"]
    sources = [word for name in world.site.homes for word in ("--source", name)]
    return ["backfill", "--since", str(FIRST_DAY), "--until", str(LAST_DAY), *sources]


def run_to_its_end(world: World, settings: Settings, kind: str, turn: int = 0, *, plain: bool) -> tuple[int, float]:
    """The code of an undisturbed run, and its seconds."""
    began = time.monotonic()
    with begun(world, settings, kind, turn, plain=plain) as process:
        return process.wait(LIMIT), time.monotonic() - began


def disturb(
    world: World, settings: Settings, kind: str, number: signal.Signals, moment: float, turn: int = 0, *, plain: bool
) -> Disturbed:
    """Send a signal to a run some seconds after its start; a run that has ended by then is let be."""
    with begun(world, settings, kind, turn, plain=plain) as process, watched(settings.published) as seen:
        try:
            process.wait(moment)
        except subprocess.TimeoutExpired:
            process.send_signal(number)
        sent = time.monotonic()
        code = process.wait(LIMIT)
        lingered = time.monotonic() - sent
    return Disturbed(code, lingered, frozenset(seen))


@contextmanager
def watched(published: Path) -> Iterator[set[tuple[int, ...]]]:
    """Open the published file again and again within the block; gives the counts of facts that were seen in it."""
    seen: set[tuple[int, ...]] = set()
    failures: list[Exception] = []
    over = threading.Event()

    def look() -> None:
        while not over.wait(0.1):
            try:
                with connect(published, read_only=True) as con:
                    seen.add(con.execute(COUNTS).fetchone())
            except Exception as failure:  # noqa: BLE001 - told below, in the test's own thread
                failures.append(failure)

    reader = threading.Thread(target=look)
    reader.start()
    try:
        yield seen
    finally:
        over.set()
        reader.join()
    if failures:
        raise failures[0]


def still_crawling(settings: Settings) -> list[str]:
    """Names of the sources that somebody crawls into this data directory, and goes on to."""
    for _ in range(LOOKS):
        left = [folder.name for folder in settings.archive.iterdir() if is_held(folder)]
        if not left:
            break
        time.sleep(0.1)
    return left


def main() -> None:
    """Try as many moments as asked for and print how each went; end with 1 where one went wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kind", choices=["nightly", "backfill"])
    parser.add_argument("signals", nargs="+", choices=["TERM", "KILL"])
    parser.add_argument("--moments", type=int, default=30)
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch, opened(Path(scratch)) as world:
        wrong = sum(_try_moments(world, asked, Path(scratch)))
    sys.exit(wrong > 0)


def _try_moments(world: World, asked: argparse.Namespace, scratch: Path) -> Iterator[bool]:
    """Whether something went wrong, moment by moment."""
    dice, signals = random.Random(asked.seed), [signal.Signals[f"SIG{name}"] for name in asked.signals]
    whole = world.copy(scratch / "whole" / "data")
    before = _counts(whole.published)
    code, seconds = run_to_its_end(world, whole, asked.kind, plain=asked.plain)
    facts, allowed = facts_of(whole.published), {before, _counts(whole.published)}
    print(f"undisturbed: code {code}, {seconds:.1f} s")
    codes: Counter[int] = Counter()
    longest = 0.0
    for turn in range(asked.moments):
        settings = world.copy(scratch / f"turn-{turn}" / "data")
        moment, number = dice.uniform(0.0, seconds), signals[turn % len(signals)]
        disturbed = disturb(world, settings, asked.kind, number, moment, plain=asked.plain)
        crawling = still_crawling(settings)
        after, _ = run_to_its_end(world, settings, asked.kind, 1, plain=asked.plain)
        differ = differing(facts, facts_of(settings.published))
        codes[disturbed.code] += 1
        longest = max(longest, disturbed.lingered)
        wrong = bool(crawling or after or differ or not disturbed.seen <= allowed)
        print(
            f"{moment:5.1f} s {number.name}: code {disturbed.code} after {disturbed.lingered:.1f} s,"
            f" seen {sorted(disturbed.seen)}, left crawling {crawling}, then code {after},"
            f" differing {differ}{'  WRONG' if wrong else ''}",
            flush=True,
        )
        if not wrong:
            shutil.rmtree(settings.data_dir.parent)
        yield wrong
    print(f"codes {dict(codes)}; at most {longest:.1f} s from the signal to the end")


def _counts(published: Path) -> tuple[int, ...]:
    with connect(published, read_only=True) as con:
        return con.execute(COUNTS).fetchone()


if __name__ == "__main__":
    main()
