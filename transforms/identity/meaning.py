"""Who a name means in its context: the one team, or why it must stay open."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from transforms.identity.competitions import CompetitionIndex
from transforms.identity.teams import NEIGHBOURS, TeamIndex, TeamName, alike
from transforms.model import Competition, Team


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a name; None where nothing is known. `other` is the team on the other side of the match."""

    year: int | None = None
    country: str | None = None
    competition: Competition | None = None
    other: Team | None = None
    gender: str | None = None


@dataclass(frozen=True, slots=True)
class Meaning:
    """The one team that a name means, or None, and why; `candidates` are all that the name alone could mean."""

    name: str
    team: Team | None
    why: str
    candidates: tuple[TeamName, ...] = ()


@dataclass(frozen=True, slots=True)
class _Narrowing:
    """One thing that a context says about a team. Without `strict`, it only chooses where it leaves somebody."""

    why: str
    fits: Callable[[TeamName], bool]
    strict: bool = True


def resolve_team(name: str, context: Context, teams: TeamIndex, competitions: CompetitionIndex) -> Meaning:
    """The team that a name means in its context.

    The year, the country, the competition and the other side rule candidates out, in this order.
    What is left must be one team, or have one usual meaning; a word that many teams share ("United") has none.
    """
    gender = context.gender or _gender(context, competitions)
    candidates = teams.meanings(name, None, None, gender)
    if not candidates:
        return Meaning(name, None, f"no team is called {name!r}")
    left, reasons = candidates, list[str]()
    for narrowing in _narrowings(context):
        kept = tuple(one for one in left if narrowing.fits(one))
        if not kept and narrowing.strict:
            return Meaning(name, None, f"{name!r} is no team {narrowing.why}", candidates)
        if kept and len(kept) < len(left):
            left = kept
            reasons.append(narrowing.why)
    return _decide(name, left, reasons, candidates)


def _decide(name: str, left: tuple[TeamName, ...], reasons: list[str], candidates: tuple[TeamName, ...]) -> Meaning:
    words = " and ".join(reasons)
    if len({one.team.id for one in left}) == 1:
        why = f"the only team of that name {words if len(candidates) > 1 else ''}".rstrip()
        return Meaning(name, left[0].team, why, candidates)
    shared = left[0].kind == "ambiguous" or (not reasons and any(one.kind == "ambiguous" for one in left))
    if shared or alike(left[0], left[1]):
        why = f"{len(left)} teams go by {name!r} {words}".rstrip() + ", and nothing here tells which"
        return Meaning(name, None, why, candidates)
    return Meaning(name, left[0].team, f"the usual meaning {words}".rstrip(), candidates)


def _gender(context: Context, competitions: CompetitionIndex) -> str | None:
    if context.competition is not None:
        return "women" if competitions.is_womens(context.competition) else "men"
    return context.other.gender if context.other is not None else None


def _narrowings(context: Context) -> Iterable[_Narrowing]:
    year, country, competition, other = context.year, context.country, context.competition, context.other
    if year is not None:
        yield _Narrowing(f"in {year}", lambda one: one.in_use(year))
    if country is not None:
        yield _Narrowing(f"in {country}", lambda one: one.team.country == country, strict=False)
        yield _Narrowing(f"in {country}", lambda one: _plays_in(one.team, country))
    if competition is not None:
        yield from _of_competition(competition)
    if other is not None:
        yield _Narrowing(f"that can meet {other.name}", lambda one: one.team.id != other.id)
        kind = other.kind
        yield _Narrowing(f"of the kind of {other.name}", lambda one: one.team.kind == kind, strict=False)
        if kind == "club" and (competition is None or competition.country is not None):
            home = other.country
            yield _Narrowing(f"in the country of {other.name}", lambda one: one.team.country == home, strict=False)


def _of_competition(competition: Competition) -> Iterable[_Narrowing]:
    country = competition.country
    if country is not None:
        words = f"in a competition of {country}"
        yield _Narrowing(words, lambda one: one.team.kind == "club" and one.team.country == country, strict=False)
        yield _Narrowing(words, lambda one: one.team.kind == "club" and _plays_in(one.team, country))
    elif competition.kind == "international":
        yield _Narrowing("of a country", lambda one: one.team.kind == "country")
    elif competition.kind == "cup":
        yield _Narrowing("of a club", lambda one: one.team.kind == "club")


def _plays_in(team: Team, country: str) -> bool:
    return team.country == country or team.country in NEIGHBOURS.get(country, ())
