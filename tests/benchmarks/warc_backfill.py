"""A WARC file of many mixed pages, backfilled twice: pages per second, memory, and how long nothing takes.

    python tests/benchmarks/warc_backfill.py [--pages 20000] [--reports 0.25] [--folder FOLDER]

The reports are those of the sample site, repeated with other minutes and a number in their headlines,
each at an address of its own: to the warehouse thousands of articles about some dozen matches.
The rest is what a general news crawl holds beside them: mostly news of other things, some of which uses words
of football and so is read in vain, pages that are gone, and pictures. The shares are printed with the figures.
Memory is the largest that the process and those that it starts, Prefect's server among them, held together.
"""

import argparse
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crawlers.archive import ArchiveWriter, Exchange
from flows.demo.site import DemoSite

ROOT = Path(__file__).parents[2]
HTML = ((b"Content-Type", b"text/html; charset=utf-8"),)
FIRST = datetime(2022, 3, 14, 6, 0, tzinfo=UTC)
NUMBER = re.compile(r"(?<=\b)\d{2}(?= minutes|th minute|rd minute|nd minute|st minute)")

# "Pss:               12345 kB": memory, that shared with other processes in parts
PROPORTIONAL = re.compile(r"^Pss:\s+(\d+) kB", re.MULTILINE)

TOPICS = ("council", "harbour", "hospital", "library", "railway", "reservoir", "school", "theatre")
SENTENCES = (
    "The {topic} will close for {number} weeks while the roof is mended, its manager said on {day}.",
    "Residents wrote {number} letters about the {topic}, most of them about the parking.",
    "A plan of {number} pages shows where the new {topic} might stand.",
    "Nobody was hurt when a van struck the gate of the {topic} on {day} morning.",
    "The {topic} has {number} members of staff, and needs as many again.",
    "It is the third time since spring that the {topic} has been in these pages.",
)
# What lets a page about something else through the sieve: words of football in another sense.
LOOSE = (
    "The goal is to open before the season of storms, and the board scored a victory in the vote.",
    "Visitors and hosts of the fair spoke of a defeat for the council in the second half of the year.",
)
LOOSE_SHARE = 1 / 3
# Up to which part of the file: reports come first, pictures last
OTHER_NEWS, GONE = 0.9, 0.95
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def other_news(number: int, dice: random.Random) -> bytes:
    """A page about something else, of the length of a report."""
    topic = dice.choice(TOPICS)
    paragraphs = "".join(
        f"<p>{' '.join(_sentence(topic, dice) for _ in range(4))}</p>" for _ in range(dice.randint(4, 9))
    )
    if dice.random() < LOOSE_SHARE:
        paragraphs += f"<p>{dice.choice(LOOSE)}</p>"
    return (
        f"<!doctype html><html lang='en'><head><title>The {topic}, part {number}</title></head><body>"
        f"<header><nav>{'<a href=/x>Section</a>' * 30}</nav></header>"
        f"<article><h1>The {topic}</h1>{paragraphs}</article>"
        f"<footer>{'<a href=/y>More</a>' * 40}</footer></body></html>"
    ).encode()


def _sentence(topic: str, dice: random.Random) -> str:
    return dice.choice(SENTENCES).format(topic=topic, number=dice.randint(3, 90), day=dice.choice(DAYS))


def reports() -> list[tuple[str, str]]:
    """Path and page of every report of the sample site."""
    with DemoSite(edition=2) as site:
        return [
            (f"{name}{path}", site.page(name, path).text)
            for name in site.ports
            for path in site.paths(name)
            if "/football/" in path and "members" not in path
        ]


def exchanges(count: int, share: float) -> Iterator[Exchange]:
    """The pages of the file, one after another."""
    dice = random.Random(20)
    models = reports()
    for number in range(count):
        moment = FIRST + timedelta(seconds=number)
        turn = dice.random()
        if turn < share:
            path, page = dice.choice(models)
            varied = NUMBER.sub(lambda _: str(dice.randint(10, 90)), page).replace("</h1>", f" ({number})</h1>", 1)
            # The page's own addresses would make all copies one article.
            varied = re.sub(r"http://127\.0\.0\.1:\d+/[^\"'<\s]*", f"https://news.example/{number}/{path}", varied)
            yield Exchange(f"https://news.example/{number}/{path}", "article", moment, 200, varied.encode(), HTML)
        elif turn < OTHER_NEWS:
            yield Exchange(
                f"https://news.example/town/{number}", "article", moment, 200, other_news(number, dice), HTML
            )
        elif turn < GONE:
            yield Exchange(f"https://news.example/gone/{number}", "article", moment, 404, b"<h1>Gone</h1>", HTML)
        else:
            picture = ((b"Content-Type", b"image/jpeg"),)
            yield Exchange(
                f"https://news.example/{number}.jpg", "article", moment, 200, dice.randbytes(20_000), picture
            )


def write(folder: Path, count: int, share: float) -> Path:
    """The file as another crawler leaves it."""
    writer = ArchiveWriter(folder, f"mixed-{count}", None, max_bytes=1 << 40)
    for exchange in exchanges(count, share):
        writer.write(exchange)
    writer.close()
    return writer.files[0]


def tree(pid: int) -> Iterator[int]:
    """A process and those that it started, where the system lists them (Linux)."""
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in children.read_text().split():
            yield from tree(int(child))


def held(pid: int) -> int:
    """Bytes of memory that a process and its children hold together; what they share counts once."""
    kilobytes = 0
    for one in tree(pid):
        with suppress(OSError):
            found = PROPORTIONAL.search(Path(f"/proc/{one}/smaps_rollup").read_text())
            kilobytes += int(found[1]) if found else 0
    return kilobytes << 10


def run(file: Path, data_dir: Path) -> tuple[float, float, int, str]:
    """Seconds, seconds of processor time, the most memory held, and what the command said."""
    environment = os.environ | {"MATCHDAY_DATA_DIR": str(data_dir), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", "from flows.cli import main; main()", "backfill", "--warc", str(file)]
    begun, most, worked = time.monotonic(), 0, _worked()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        while process.poll() is None:
            with suppress(OSError):
                most = max(most, held(process.pid))
            time.sleep(0.1)
        said = process.stdout.read() if process.stdout else ""
    return time.monotonic() - begun, _worked() - worked, most, said


def _worked() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """Write the file, backfill it twice, print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, default=20_000)
    parser.add_argument("--reports", type=float, default=0.25)
    parser.add_argument("--folder", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as scratch:
        file = write(Path(scratch), asked.pages, asked.reports)
        print(
            f"{asked.pages} pages ({file.stat().st_size / 1e6:.0f} MB): {asked.reports:.0%} reports,"
            f" {OTHER_NEWS - asked.reports:.0%} other news, one in {1 / LOOSE_SHARE:.0f} of it with words of football,"
            f" {GONE - OTHER_NEWS:.0%} gone, {1 - GONE:.0%} pictures"
        )
        for turn in ("first", "again"):
            seconds, worked, most, said = run(file, Path(scratch) / "data")
            rate, alone = asked.pages / seconds, 2 * asked.pages / worked
            print(f"{turn}: {seconds:.1f} s, {rate:.0f} pages/s, at most {most / 1e6:.0f} MB")
            print(
                f"  {worked:.1f} s of processor time: {alone:.0f} pages/s at best of two cores with nothing else to do"
            )
            print("  " + said.strip().replace("\n", "\n  "))


if __name__ == "__main__":
    main()
