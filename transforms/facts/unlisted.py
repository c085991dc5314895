"""Teams of an article's facts that no list knows, each once, with the line that would make it known."""

from collections.abc import Iterable, Iterator, Sequence

from transforms.model import Match, Rejected, Standing, UpcomingMatch
from transforms.reading.mentions import Mention, Reading, TeamRef
from transforms.reference import Reference
from transforms.reference.rows import suggest_line

KIND = "unlisted team"


def find_unlisted(
    reading: Reading,
    reference: Reference,
    matches: Sequence[Match],
    upcoming: Sequence[UpcomingMatch],
    standings: Sequence[Standing],
) -> list[Rejected]:
    """One row for each team of these facts without an identity: its first mention, and the line of teams.csv to add.

    The country of the line is the article's, or that of all its listed teams where they share one.
    """
    named = dict.fromkeys(_unlisted(matches, upcoming, standings))
    if not named:
        return []
    country = reading.document.article.country or _shared_country(reading, reference)
    first = _first_mentions(reading)
    return [
        Rejected(
            KIND,
            f"no team is called {name!r}; make it an alias in teams.csv, or add it there as: {suggest_line(name, country)}",
            (reading.document.evidence(first[name].start, first[name].end),) if name in first else (),
        )
        for name in named
    ]


def _unlisted(
    matches: Iterable[Match], upcoming: Iterable[UpcomingMatch], standings: Iterable[Standing]
) -> Iterator[str]:
    for match in matches:
        yield from (name for name, found in ((match.home, match.home_id), (match.away, match.away_id)) if found is None)
    for coming in upcoming:
        yield from (name for name, found in zip(coming.teams, coming.team_ids, strict=True) if found is None)
    yield from (one.team for one in standings if one.team_id is None)


def _shared_country(reading: Reading, reference: Reference) -> str | None:
    ids = [ref.id for ref in reading.teams.values() if ref.id is not None]
    countries = {reference.teams.get(team_id).country for team_id in ids}
    return countries.pop() if len(countries) == 1 else None


def _first_mentions(reading: Reading) -> dict[str, Mention]:
    first: dict[str, Mention] = {}
    for sentence in reading.sentences:
        for mention in sentence.mentions:
            if mention.kind == "team" and isinstance(mention.value, TeamRef):
                first.setdefault(mention.value.name, mention)
    return first
