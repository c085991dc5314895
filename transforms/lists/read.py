"""One entrance for all forms of fixture lists."""

from transforms.lists.entries import Entry, Heading, ListReading, Problem, resolve_entries
from transforms.lists.football_data_csv import read_football_data_csv
from transforms.lists.football_txt import read_football_txt
from transforms.lists.headings import parse_season, read_heading
from transforms.lists.openfootball_json import read_openfootball_json
from transforms.reference import Reference

__all__ = ["ListReading", "Problem", "read_list"]

Printed = tuple[str | None, list[Entry], list[Problem]]


def read_list(
    text: str,
    *,
    name: str,
    reference: Reference,
    competition: str | None = None,
    season: str | None = None,
) -> ListReading:
    """The matches of a fixture list, and what of it could not be taken.

    `name` is the file's: its ending tells the form where the content does not, and it may tell competition and season.
    `competition` (an id or a name) and `season` overrule what the list says.
    """
    if "\x00" in text:
        return ListReading(problems=(Problem(None, "no text; expected a fixture list"),))
    if not text.strip():
        return ListReading(problems=(Problem(None, "the file is empty; expected a fixture list"),))
    if season is not None and parse_season(season) is None:
        return ListReading(problems=(Problem(None, f"{season!r} is no season; expected 2021-22 or 2022"),))
    title, entries, problems = _read_form(text, name, season)
    heading = _heading(title, name, reference, competition, season)
    if competition is not None and heading.competition is None:
        reason = f"no competition is called {competition!r}; add it to competitions.csv or give its id"
        return ListReading(problems=(Problem(None, reason),))
    return resolve_entries(entries, heading, reference, problems)


def _read_form(text: str, name: str, season: str | None) -> Printed:
    start = text.lstrip("\ufeff \t\r\n")
    if start.startswith(("{", "[{", "[\n")) or name.lower().endswith(".json"):
        return read_openfootball_json(start if start != text else text)
    header = start.split("\n", 1)[0]
    if name.lower().endswith(".csv") or ("HomeTeam" in header and "," in header):
        return read_football_data_csv(start)
    return read_football_txt(text.lstrip("\ufeff"), parse_season(season or name))


def _heading(
    title: str | None, name: str, reference: Reference, competition: str | None, season: str | None
) -> Heading:
    told = parse_season(season) if season else None
    if competition is None and title in reference.competitions.competitions:
        return read_heading(None, name, reference, title, told)
    return read_heading(title, name, reference, competition, told)
