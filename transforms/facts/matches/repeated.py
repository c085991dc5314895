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
    """Whether two are one match: the same sides and score, and no other day; one that tells no more may lack the score."""
    alike = (one.home, one.away) == (other.home, other.away)
    turned = (one.home, one.away) == (other.away, other.home)
    if not (alike or (turned and not (one.venue_known and other.venue_known))):
        return False
    if len({one.date, other.date} - {None}) > 1:
        return False
    ours, theirs = (one.home_goals, one.away_goals), (other.home_goals, other.away_goals)
    if (ours[0] is None) != (theirs[0] is None):
        less, more = (one, other) if ours[0] is None else (other, one)
        return len(less.goals) <= len(more.goals)
    return ours[0] is not None and ours == (theirs if alike else theirs[::-1])


def _joined(one: Match, other: Match) -> Match:
    """The one of two tellings with a score or more goals, with what only the other says of its day, competition and cards."""
    told = [(m.home_goals is not None, len(m.goals)) for m in (one, other)]
    first, second = (other, one) if told[1] > told[0] else (one, other)
    alike = first.home == second.home
    return replace(
        first,
        date=first.date or second.date,
        competition=first.competition or second.competition,
        competition_id=first.competition_id or second.competition_id,
        red_cards=first.red_cards or (second.red_cards if alike else ()),
    )
