"""Text → facts: articles per second on one core, where the time goes, memory, and how long texts meant to harm take.

    python -m tests.benchmarks.extraction [ARTICLES.jsonl …]

Times are of the processor, so that other work on the machine counts less; a slower core shows in the yardstick, a plain
look for the words of the same texts. Compare the ratio to it, not the seconds, between machines.
"""

import argparse
import random
import re
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

from flows.articles import read_articles
from transforms.extract import extract
from transforms.model import Article

GOLD = Path(__file__).parents[1] / "gold" / "articles.jsonl"
_LENGTH = 4_000
"""The characters of the article that the rate is told of."""
_MEGABYTE = 1_000_000
_ROUNDS = 3
_TICK = 0.001
"""Seconds between two looks at what runs."""
_LEAST_SHARE = 0.005
_OF_CALLER = frozenset({"transforms.reading.triggers"})
_WORD = re.compile(r"\w+")
_NAMES = tuple(first + last for first in "BCDFGHKLMNPRSTW" for last in ("ell", "ane", "ox", "iggs", "alder", "ennow"))


def main(argv: Sequence[str] | None = None) -> int:
    """Print the rate on the articles and the seconds for each hostile text."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("articles", nargs="*", default=[str(GOLD)], help="JSON Lines; else the gold corpus")
    chosen = arguments.parse_args(argv)
    articles = list(read_articles(chosen.articles, published=None, complain=print))
    print(rate(articles))
    for room, share in shares(articles).items():
        print(f"  {share:4.0%} {room}")
    for name, text in hostile_texts().items():
        seconds = spent(lambda text=text: extract(Article("hostile", text)))
        print(f"{name:<28} {len(text) / 1e6:.1f} MB  {seconds:6.2f} s")
    print(f"memory at most {_peak_megabytes():.0f} MB")
    return 0


def rate(articles: Sequence[Article]) -> str:
    """One line: articles of 4,000 characters per second, milliseconds each, and how often the yardstick's time."""
    extract(articles[0])  # loads the lists
    size = sum(len(article.text) for article in articles)
    best = min(spent(lambda: [extract(article) for article in articles]) for _ in range(_ROUNDS))
    yardstick = min(spent(lambda: [_WORD.findall(article.text) for article in articles]) for _ in range(_ROUNDS))
    each = best / size * _LENGTH
    return (
        f"{1 / each:.0f} articles of {_LENGTH:,} characters per second ({1000 * each:.1f} ms each), "
        f"{best / yardstick:.0f} times as long as finding their words"
    )


def shares(articles: Sequence[Article]) -> dict[str, float]:
    """The share of the processor's time by room, the largest first: by what runs at every tick, which slows nothing."""
    seen: Counter[str] = Counter()
    before = signal.signal(signal.SIGPROF, lambda _, frame: seen.update([_room_of(frame)]))
    signal.setitimer(signal.ITIMER_PROF, _TICK, _TICK)
    for article in articles:
        extract(article)
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)
    return {room: count / seen.total() for room, count in seen.most_common() if count >= _LEAST_SHARE * seen.total()}


def _room_of(frame: FrameType | None) -> str:
    """The room that runs, or waits for what runs: `facts.goals`; the search behind triggers is its caller's."""
    while frame is not None:
        name = frame.f_globals.get("__name__", "")
        if name.startswith("transforms.") and name not in _OF_CALLER:
            return ".".join(name.split(".")[1:-1]) or name
        frame = frame.f_back
    return "else"


def spent(work: Callable[[], object]) -> float:
    """The processor's seconds that the work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def hostile_texts(size: int = _MEGABYTE) -> dict[str, str]:
    """Texts by name, each `size` long, that would make a careless pattern or search run away."""
    chance = random.Random(3)
    names = [" ".join((chance.choice(_NAMES), chance.choice(_NAMES))) for _ in range(2_000)]
    goals = [f"{name} {verb}." for name in names for verb in ("levelled", "made it 2-1", "headed in")]
    pieces = {
        "all passes": "Fox passed to Bell, who crossed for Ward, who laid it off to ",
        "all names": ", ".join(names) + ", ",
        "all goals": " ".join(goals) + " ",
        "goals of one match": "Oakham beat Ripley 3-2. " + " ".join(goals) + " ",
        "all digits": "2-1 3 4 55' 12 0-0 90+3 ",
        "digits without a space": "1234567890",
        "all capitals": "OAKHAM BEAT RIPLEY AS FOX AND WARD SCORE ",
        "no spaces": "Oakham",
        "one sentence of small words": "and the ball went to the far post and ",
        "all results": "Arsenal beat Chelsea 2-1. Everton drew 1-1 with Fulham. ",
        "results in a row": "Oakham 1 Ripley 2, ",
        "wins without an end": "a 2-1 win over Ripley and ",
        "results without a stop": "Oakham beat Ripley in Oakham ",
        "all teams": "Arsenal Chelsea Everton Fulham Liverpool ",
        "open quotes": "“He said 'it “was ",
        "brackets": "((((Fox 12), ",
        "line breaks": "\n\nFox\n",
    }
    return {name: (piece * (size // len(piece) + 1))[:size] for name, piece in pieces.items()}


def _peak_megabytes() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


if __name__ == "__main__":
    sys.exit(main())
