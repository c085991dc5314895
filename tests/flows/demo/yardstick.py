"""What the sample site is checked against: the bundled lists, the known goals, and a table computed from them."""

import csv
import json
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import flows.demo
from flows.demo.content import DemoArticle

FIXTURES = Path(flows.demo.__file__).with_name("fixtures")

# The list's names of the twenty clubs → ours, where they differ by more than a prefix or a suffix.
_CLUBS = {
    "FC Internazionale Milano": "Inter Milan",
    "Genoa CFC": "Genoa",
    "Hellas Verona FC": "Hellas Verona",
    "US Sassuolo Calcio": "Sassuolo",
    "Torino FC": "Torino",
    "Atalanta BC": "Atalanta",
    "Empoli FC": "Empoli",
    "SS Lazio": "Lazio",
    "Udinese Calcio": "Udinese",
    "Juventus FC": "Juventus",
    "Bologna FC 1909": "Bologna",
    "US Salernitana 1919": "Salernitana",
    "AS Roma": "Roma",
    "ACF Fiorentina": "Fiorentina",
    "SSC Napoli": "Napoli",
    "Venezia FC": "Venezia",
    "Cagliari Calcio": "Cagliari",
    "Spezia Calcio": "Spezia",
    "UC Sampdoria": "Sampdoria",
    "AC Milan": "AC Milan",
}


@dataclass(frozen=True)
class Played:
    """One match as the lists have it."""

    date: str
    round: str
    score: tuple[int, int]
    shootout: tuple[int, int] | None = None


@dataclass(frozen=True)
class KnownGoal:
    """One goal as the lists have it; `minute` None where accounts differ."""

    side: str
    scorer: str
    minute: int | None
    added: int | None
    penalty: bool
    own_goal: bool


def folded(text: str) -> str:
    """Text in lower case without accents."""
    letters = text.translate(str.maketrans({"ø": "o", "ł": "l", "ı": "i", "’": "'"}))
    return "".join(c for c in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(c)).lower()


@cache
def serie_a() -> dict[tuple[str, str], Played]:
    listed = json.loads((FIXTURES / "serie-a-2021-22.json").read_text())["matches"]
    return {
        (_CLUBS[m["team1"]], _CLUBS[m["team2"]]): Played(m["date"], m["round"], tuple(m["score"]["ft"])) for m in listed
    }


@cache
def euro() -> dict[tuple[str, str], Played]:
    found = {}
    for round_ in json.loads((FIXTURES / "euro-2024.json").read_text())["rounds"]:
        for m in round_["matches"]:
            score = m["score"]
            shootout = tuple(score["p"]) if "p" in score else None
            names = (m["team1"]["name"], m["team2"]["name"])
            found[names] = Played(m["date"], round_["name"], tuple(score.get("et", score["ft"])), shootout)
    return found


@cache
def known_goals() -> dict[tuple[str, str], list[KnownGoal]]:
    """Goals by match, of both competitions."""
    goals: dict[tuple[str, str], list[KnownGoal]] = {}
    rows = [line for line in Path(__file__).with_name("serie_a_goals.csv").read_text().splitlines() if line[0] != "#"]
    for row in csv.DictReader(rows):
        goals.setdefault((row["home"], row["away"]), []).append(
            KnownGoal(
                row["side"],
                folded(row["scorer"]),
                int(row["minute"]) if row["minute"] else None,
                int(row["added"]) if row["added"] else None,
                bool(row["penalty"]),
                bool(row["own_goal"]),
            )
        )
    for round_ in json.loads((FIXTURES / "euro-2024.json").read_text())["rounds"]:
        for m in round_["matches"]:
            goals[m["team1"]["name"], m["team2"]["name"]] = [
                KnownGoal(
                    side,
                    folded(goal["name"]),
                    goal["minute"],
                    goal.get("offset"),
                    goal.get("penalty", False),
                    goal.get("owngoal", False),
                )
                for side, key in (("home", "goals1"), ("away", "goals2"))
                for goal in m.get(key, ())
            ]
    return goals


def table_on(day: str) -> dict[str, tuple[int, int]]:
    """Team → (played, points) in Serie A at the end of a day."""
    table = dict.fromkeys(_CLUBS.values(), (0, 0))
    for names, match in serie_a().items():
        if match.date <= day:
            for team, (own, other) in zip(names, (match.score, match.score[::-1]), strict=True):
                played, points = table[team]
                table[team] = (played + 1, points + (3 if own > other else int(own == other)))
    return table


def text_of(article: DemoArticle) -> str:
    """Title and text, folded."""
    return folded(article.title + "\n" + "\n".join(article.paragraphs))
