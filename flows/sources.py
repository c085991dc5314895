"""The sources that a run crawls, chosen by name."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from crawlers.sources import Source, SourceError, load_sources
from flows.config import Settings


class UnknownSourceError(Exception):
    """A source that no file declares: the message names the nearest, or all there are."""


def choose_sources(settings: Settings, names: Sequence[str] = ()) -> tuple[Source, ...]:
    """The sources of the given names, else of the configuration, else all that are enabled.

    Raises:
        UnknownSourceError: No file declares one of the names.
    """
    known = all_sources(settings)
    wanted = tuple(names) or settings.sources or tuple(name for name, source in known.items() if source.enabled)
    for name in wanted:
        if name not in known:
            raise UnknownSourceError(_unknown(name, known))
    return tuple(known[name] for name in dict.fromkeys(wanted))


def find_obstacle(settings: Settings, sources: Sequence[Source]) -> str | None:
    """Why nothing can be crawled by this configuration, and what to do; None where something can."""
    if not settings.contact and not settings.allow_loopback:
        return (
            "no contact is set: owners of crawled sites must be able to write to somebody;"
            " set 'contact' in the configuration, or MATCHDAY_CONTACT, to a URL or mail address"
        )
    if not sources:
        return "no source to crawl: none is enabled; name one with --source, or set 'sources' in the configuration"
    return None


def all_sources(settings: Settings) -> dict[str, Source]:
    """Every declared source by name: the package's own and those of the configured folders.

    Raises:
        SourceError: A source file cannot be used, or a layout in it has a selector that no page can be asked for.
    """
    sources = load_sources(*settings.source_folders)
    for source in sources.values():
        _check_layouts(source)
    return sources


def _check_layouts(source: Source) -> None:
    if not source.layouts:
        return
    from transforms.pages import SelectorError, check_selectors  # noqa: PLC0415 - hardly any source declares a layout

    for number, layout in enumerate(source.layouts, 1):
        try:
            check_selectors(layout.selectors())
        except SelectorError as error:
            raise SourceError(f"{source.name}.toml: layouts {number}: {error}") from None


def _unknown(name: str, known: Mapping[str, Source]) -> str:
    near = get_close_matches(name, known, n=1)
    hint = f"did you mean '{near[0]}'?" if near else f"known: {', '.join(known) or 'none'}"
    return f"unknown source '{name}'; {hint} (`matchday sources` lists them)"
