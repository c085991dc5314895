"""The examples of docs/facts.md, each put through the extraction."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from transforms.extract import extract
from transforms.model import Article, ArticleFacts, Match

DOCUMENT = Path(__file__).parents[2] / "docs" / "facts.md"
MONDAY = dt.date(2021, 3, 15)
TABLE = re.compile(r"^\| example \| (?P<kind>[a-z -]+) \|\n\|[-| ]+\|\n(?P<rows>(?:\|.*\|\n)+)", re.MULTILINE)
OLDEST = 20
"""The document has at least so many examples of what states something and of what does not."""


def sides(match: Match) -> dict[str, str]:
    return {"home": match.home, "away": match.away}


def number(value: int | None) -> str:
    return "?" if value is None else str(value)


def ordinal(value: int) -> str:
    return f"{value}{'th' if 10 <= value % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th')}"


def moment(minute: int | None, added: int | None = None) -> str:
    if minute is None:
        return ""
    return f" {minute}" if added is None else f" {minute}+{added or '?'}"


def matches(facts: ArticleFacts) -> Iterator[str]:
    for m in facts.matches:
        yield f"{m.home} {number(m.home_goals)}-{number(m.away_goals)} {m.away}" + (" (counted)" if m.inferred else "")


def grounds(facts: ArticleFacts) -> Iterator[str]:
    yield from (m.home if m.venue_known else "unknown" for m in facts.matches)


def days(facts: ArticleFacts) -> Iterator[str]:
    yield from (m.date.isoformat() for m in facts.matches if m.date)


def fates(facts: ArticleFacts) -> Iterator[str]:
    yield from (f"{m.home} v {m.away}: {m.status}" for m in facts.matches)


def goals(facts: ArticleFacts) -> Iterator[str]:
    for m in facts.matches:
        for g in m.goals:
            how = " (own goal)" if g.own_goal else " (penalty)" if g.penalty else ""
            yield f"{g.scorer}{moment(g.minute, g.added)} for {sides(m)[g.team]}{how}"


def assists(facts: ArticleFacts) -> Iterator[str]:
    yield from (f"{g.assist} for {g.scorer}" for m in facts.matches for g in m.goals if g.assist)


def cards(facts: ArticleFacts) -> Iterator[str]:
    yield from (f"{c.player}{moment(c.minute)} of {sides(m)[c.team]}" for m in facts.matches for c in m.red_cards)


def shootouts(facts: ArticleFacts) -> Iterator[str]:
    yield from (f"{number(m.shootout[0])}-{number(m.shootout[1])}" for m in facts.matches if m.shootout)


def mentioned(facts: ArticleFacts) -> Iterator[str]:
    for m in facts.mentioned:
        yield " v ".join(m.teams) + (f" {m.score[0]}-{m.score[1]}" if m.score else "")


def fixtures(facts: ArticleFacts) -> Iterator[str]:
    for u in facts.upcoming:
        yield " v ".join(u.teams) + (f" on {u.date}" if u.date else "") + ("" if u.home else ", ground unsaid")


def standings(facts: ArticleFacts) -> Iterator[str]:
    for s in facts.standings:
        said = [ordinal(s.position)] if s.position else []
        said += [f"{s.points} points"] if s.points is not None else []
        said += [f"from {s.played} games"] if s.played is not None else []
        said += [f"{s.gap.points:+d} on {s.gap.to}"] if s.gap else []
        said += [f"{s.games_in_hand} in hand"] if s.games_in_hand is not None else []
        yield f"{s.team} " + ", ".join(said)


STATED: dict[str, Callable[[ArticleFacts], Iterator[str]]] = {
    "assist": assists,
    "attendance": lambda facts: (str(m.attendance) for m in facts.matches if m.attendance),
    "coach": lambda facts: (f"{c.name}, {c.team}" for c in facts.coaches),
    "day": days,
    "fixture": fixtures,
    "goal": goals,
    "ground": grounds,
    "kind": lambda facts: iter([facts.kind]),
    "match": matches,
    "mentioned": mentioned,
    "quote": lambda facts: (f"{q.speaker or '?'}: {q.text}" for q in facts.quotes),
    "red card": cards,
    "referee": lambda facts: (m.referee for m in facts.matches if m.referee),
    "rejected": lambda facts: (f"{r.kind}: {r.reason}" for r in facts.rejected),
    "shoot-out": shootouts,
    "standing": standings,
    "status": fates,
    "streak": lambda facts: (f"{s.team} {s.length} {s.what}" for s in facts.streaks),
    "tally": lambda facts: (
        f"{t.player} {t.count} {t.what}" + (f", {t.scope}" if t.scope else "") for t in facts.tallies
    ),
}


def examples() -> list[tuple[str, str, str]]:
    """Kind, text and what it states, by the tables of the document; " / " stands for a new paragraph."""
    found = []
    for table in TABLE.finditer(DOCUMENT.read_text(encoding="utf-8")):
        for row in table["rows"].strip().splitlines():
            text, stated = (cell.strip() for cell in row.strip("|").split(" | "))
            found.append((table["kind"], text, stated))
    return found


@pytest.mark.parametrize(("kind", "text", "stated"), examples())
def test_an_example_of_the_document_states_what_stands_beside_it(kind, text, stated):
    facts = extract(Article("a", text.replace(" / ", "\n\n"), published=MONDAY))
    expected = [] if stated == "nothing" else stated.split("; ")
    assert sorted(STATED[kind](facts)) == sorted(expected)


def test_the_document_has_examples_of_every_kind_and_of_what_is_none():
    found = examples()
    assert {kind for kind, _, _ in found} == set(STATED)
    assert sum(stated == "nothing" for _, _, stated in found) >= OLDEST
    assert sum(stated != "nothing" for _, _, stated in found) >= OLDEST
