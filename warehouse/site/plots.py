"""Plots as SVG, made when the site is built: Vega-Lite draws them, the page's style colours them.

Lines and words are drawn in `currentColor` or carry a class instead of a colour: one drawing serves both themes.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import vl_convert

Row = Mapping[str, Any]

_FONT = "system-ui, sans-serif"
_AXIS = {
    "labelColor": "currentColor",
    "titleColor": "currentColor",
    "gridColor": "currentColor",
    "gridOpacity": 0.12,
    "domain": False,
    "ticks": False,
    "labelFontSize": 12,
    "titleFontSize": 12,
    "titleFontWeight": "normal",
    "labelPadding": 6,
}
_CONFIG = {
    "aria": False,
    "background": None,
    "font": _FONT,
    "view": {"stroke": None},
    "axis": _AXIS,
    "text": {"color": "currentColor", "fontSize": 12},
}
# roles of the parts of a drawing: it is one picture with one description
_ROLES = re.compile(r' (?:role="graphics-[a-z]+"|aria-roledescription="[^"]*")')
_CLASSES = {"#000001": "line leader", "#000002": "line", "#000003": "line last", "#000004": "bar"}
"""Stand-in colours of the drawing and the classes of the style sheet that they become."""


def places_plot(courses: Sequence[Row]) -> str:
    """The place of each team after each round, a line a team, its name at the end; "" with nothing to draw."""
    rounds = max((place["after"] for course in courses for place in course["places"]), default=0)
    if rounds < 3:
        return ""
    size = len(courses)
    colours = {course["team"]: _colour(number, size) for number, course in enumerate(courses)}
    points = [
        {"team": course["team"], "round": place["after"], "place": place["position"], "colour": colours[course["team"]]}
        for course in courses
        for place in course["places"]
    ]
    ends = [
        {"team": c["team"], "round": c["places"][-1]["after"], "place": number} for number, c in enumerate(courses, 1)
    ]
    line = {
        "data": {"values": points},
        "mark": {"type": "line", "interpolate": "monotone"},
        "encoding": {**_PLACE, "detail": {"field": "team"}, "stroke": {"field": "colour", "scale": None}},
    }
    name = {
        "data": {"values": ends},
        "mark": {"type": "text", "align": "left", "dx": 8},
        "encoding": {**_PLACE, "text": {"field": "team"}},
    }
    label = f"Place in the table after each of {rounds} rounds, by team"
    return _svg({"width": 620, "height": 20 * size, "layer": [line, name]}, label)


_WHOLE = {"tickMinStep": 1, "format": "d"}
_PLACE = {
    "x": {
        "field": "round",
        "type": "quantitative",
        "title": "after round",
        "axis": _WHOLE,
        "scale": {"nice": False},
    },
    "y": {
        "field": "place",
        "type": "quantitative",
        "title": None,
        "axis": _WHOLE,
        "scale": {"reverse": True, "nice": False, "zero": False, "padding": 8},
    },
}


def _colour(number: int, size: int) -> str:
    return "#000001" if number == 0 else "#000003" if number == size - 1 else "#000002"


def minutes_plot(minutes: Sequence[Row]) -> str:
    """Goals by the minute in which they fell, in steps of five minutes; "" without a goal whose minute is known."""
    if not minutes:
        return ""
    tops = range(5, max(90, *(row["minute"] for row in minutes)) + 5, 5)
    counts = [
        {"minutes": f"{top - 4}–{top}", "goals": sum(r["goals"] for r in minutes if top - 4 <= r["minute"] <= top)}
        for top in tops
    ]
    spec = {
        "width": 620,
        "height": 160,
        "data": {"values": counts},
        "mark": {"type": "bar", "fill": "#000004"},
        "encoding": {
            "x": {
                "field": "minutes",
                "type": "ordinal",
                "sort": None,
                "title": "minute",
                "axis": {"labelAngle": -45},
            },
            "y": {
                "field": "goals",
                "type": "quantitative",
                "title": "goals",
                "axis": {**_WHOLE, "tickCount": 4},
            },
        },
    }
    return _svg(spec, "Goals by the minute in which they fell")


def _svg(spec: dict[str, Any], label: str) -> str:
    whole = {"$schema": "https://vega.github.io/schema/vega-lite/v5.json", "config": _CONFIG, **spec}
    drawn = vl_convert.vegalite_to_svg(whole, vl_version="5.21")
    drawn = _ROLES.sub("", drawn)
    for colour, name in _CLASSES.items():
        drawn = re.sub(rf'(?:stroke|fill)="{colour}"', f'class="{name}"', drawn)
    return drawn.replace("<svg ", f'<svg role="img" aria-label="{escape(label)}" ', 1)
