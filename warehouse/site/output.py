"""The files that a page's data become: HTML with its JSON beside it, a calendar, feeds, the search index."""

import json
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Any

from warehouse.site.addresses import path_of
from warehouse.site.feeds import calendar, corrections_feed, results_feed
from warehouse.site.render import read_data, render

Files = Mapping[str, str]
"""Texts by path below the site's root."""
Maker = Callable[[str, str, str], Files]
"""A function of the key, the data as JSON and the site's address."""


def files_of(kind: str, key: str, text: str, home: str) -> Files:
    """The files of one row of a query in `queries/`, named by its stem."""
    return MAKERS[kind](key, text, home)


def _page(template: str, place: Callable[[str], str]) -> Maker:
    def make(key: str, text: str, home: str) -> Files:  # noqa: ARG001 - every maker has one shape
        path = place(key)
        beside = PurePosixPath(path).with_suffix(".json")
        return {path: render(template, path, read_data(text), json_path=beside.name), str(beside): text}

    return make


def _single(path: str) -> Callable[[str], str]:
    return lambda _key: path


def _kept_under(kind: str) -> Callable[[str], str]:
    return lambda key: path_of(kind, key)


def _calendar(key: str, text: str, home: str) -> Files:  # noqa: ARG001 - every maker has one shape
    return {path_of("calendar", key): calendar(read_data(text))}


def _feeds(key: str, text: str, home: str) -> Files:  # noqa: ARG001 - every maker has one shape
    data = read_data(text)
    return {"feeds/results.xml": results_feed(data, home), "feeds/corrections.xml": corrections_feed(data, home)}


def _search(key: str, text: str, home: str) -> Files:  # noqa: ARG001 - every maker has one shape
    """The index as a script, which a page opened from disk may load where it may not fetch."""
    data = read_data(text)
    for kind in ("team", "player"):
        for entry in data[f"{kind}s"]:
            entry["path"] = path_of(kind, entry.pop("id"))
            entry["also"] = [name for name in entry["also"] if name != entry["name"]]
    return {"static/search-index.js": f"window.matchdayIndex = {_script(data)};\n"}


def _script(data: Any) -> str:
    """JSON as a script may hold it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028")


MAKERS: Mapping[str, Maker] = {
    "home": _page("home", _single("index.html")),
    "competitions_index": _page("competitions", _single("competitions/index.html")),
    "teams_index": _page("teams", _single("teams/index.html")),
    "players_index": _page("players", _single("players/index.html")),
    "press_index": _page("press_index", _single("press/index.html")),
    "sources": _page("sources", _single("sources.html")),
    "seasons": _page("season", _kept_under("season")),
    "teams": _page("team", _kept_under("team")),
    "team_seasons": _page("team_season", _kept_under("team_season")),
    "players": _page("player", _kept_under("player")),
    "days": _page("day", _kept_under("day")),
    "press": _page("press", _kept_under("press")),
    "matches": _page("match", _kept_under("match")),
    "calendars": _calendar,
    "feeds": _feeds,
    "search": _search,
}
"""What becomes of the rows of each query, in the order in which they are written."""
