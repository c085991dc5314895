"""A page's data as HTML: templates that escape all they are given."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound
from markupsafe import Markup

from warehouse.site import timeline
from warehouse.site.addresses import path_of, root_of
from warehouse.site.plots import minutes_plot, places_plot
from warehouse.site.wording import FILTERS
from warehouse.site.zones import zone_of, zones_of

Data = Mapping[str, Any]


class _PackageTemplates(BaseLoader):
    """The templates of this package, wherever it is installed."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, None]:  # noqa: ARG002 - jinja's signature
        item = files("warehouse") / "site" / "templates" / template
        if not item.is_file():
            raise TemplateNotFound(template)
        return item.read_text("utf-8"), str(item), None


@cache
def _templates() -> Environment:
    found = Environment(
        loader=_PackageTemplates(), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    found.filters.update(FILTERS)
    found.globals.update(path_of=path_of, zone_of=zone_of, zones_of=zones_of)
    return found


def render(kind: str, path: str, data: Data, *, json_path: str | None = None) -> str:
    """The HTML of a page of a kind (the stem of its template) at `path`, from its data."""
    more = _DRAWN[kind](data) if kind in _DRAWN else {}
    template = _templates().get_template(f"{kind}.html")
    return template.render(**data, **more, data=data, root=root_of(path), self_path=path, json_path=json_path)


def _season(data: Data) -> Data:
    return {
        "places_svg": Markup(places_plot(data["courses"])),  # noqa: S704 - drawn by us, names escaped by the renderer
        "minutes_svg": Markup(minutes_plot(data["minutes"])),  # noqa: S704 - the same
    }


def _match(data: Data) -> Data:
    marks = timeline.marks_of(data)
    ticks = timeline.ticks_of(timeline.length_of(data))
    below = [mark.x for mark in marks if mark.side == "away"]
    taken = {minute for minute, x in ticks if any(abs(x - one) < 12 for one in below)}
    return {"marks": marks, "axis": timeline.axis_of(marks), "ticks": ticks, "taken": taken}


_DRAWN = {"season": _season, "match": _match}
"""What a kind of page shows besides its data."""


def read_data(text: str) -> dict[str, Any]:
    """The data of a page from the JSON that the warehouse made of it."""
    found: dict[str, Any] = json.loads(text)
    return found
