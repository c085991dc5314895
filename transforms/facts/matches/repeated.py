"""One match told twice by an article: in its prose, and in the list of results below."""

from collections.abc import Iterable
from dataclasses import replace

from transforms.model import Match


def without_repeated(matches: Iterable[Match]) -> tuple[Match, ...]:
    """The matches of the parts of an article, each of them once, as the part tells it that tells most of its goals."""
    kept: list[Match] = []
    for match in matches:
        place = next((i for i, one in enumerate(kept) if _is_same(one, match)), None)
        if place is None:
            kept.append(match)
        else:
            kept[place] = _joined(kept[place], match)
    return tuple(kept)


def _is_same(one: Match, other: Match) -> bool:
    """Whether two are one match: the same sides and score, and no other day."""
    if one.home_goals is None or one.away_goals is None or len({one.date, other.date} - {None}) > 1:
        return False
    if (one.home, one.away) == (other.home, other.away):
        return (one.home_goals, one.away_goals) == (other.home_goals, other.away_goals)
    sure = one.venue_known and other.venue_known
    turned = (one.home, one.away, one.home_goals, one.away_goals)
    return not sure and turned == (other.away, other.home, other.away_goals, other.home_goals)


def _joined(one: Match, other: Match) -> Match:
    """The one of two tellings with more goals, with what only the other says of its day, competition and cards."""
    first, second = (other, one) if len(other.goals) > len(one.goals) else (one, other)
    alike = first.home == second.home
    return replace(
        first,
        date=first.date or second.date,
        competition=first.competition or second.competition,
        competition_id=first.competition_id or second.competition_id,
        red_cards=first.red_cards or (second.red_cards if alike else ()),
    )
