"""Names of small clubs: (text, the sides of its match as they are shown)."""

import pytest

from transforms.extract import extract
from transforms.model import Article

SHOWN = [
    # another name of the club, and none like that of the lists
    ("Kitchee beat BC Rangers 2-1.", ("Kitchee", "BC Rangers")),
    ("Kitchee beat Sun Pegasus 2-1.", ("Kitchee", "Sun Pegasus")),
    ("Ma Pau Stars drew 2-2 with St Ann's Rangers.", ("Ma Pau Stars", "St Ann's Rangers")),
    # what the club was called in certain years
    ("OL Reign beat Orlando Pride 3-1. The Reign are fourth.", ("OL Reign", "Orlando Pride")),
    ("The Reign beat Orlando Pride 3-1 in Seattle.", ("Seattle Reign", "Orlando Pride")),
    # the name of the lists stands there too
    ("Seattle Reign, once OL Reign, beat Orlando Pride 3-1.", ("Seattle Reign", "Orlando Pride")),
    ("Kitchee beat BC Rangers 2-1. Hong Kong Rangers are ninth.", ("Kitchee", "Hong Kong Rangers")),
    # initials, names in capitals, and names cut short or known all over the world
    ("KITCHEE BEAT BC RANGERS 2-1\n\nIt rained all day.", ("Kitchee", "Hong Kong Rangers")),
    ("Leeds Utd beat Spurs 2-1.", ("Leeds United", "Tottenham Hotspur")),
    ("Internazionale beat Hellas Verona 2-1.", ("Inter Milan", "Hellas Verona")),
]


@pytest.mark.parametrize(("text", "sides"), SHOWN, ids=[t for t, _ in SHOWN])
def test_a_small_club_is_shown_under_the_name_that_the_article_prints(text: str, sides: tuple[str, str]) -> None:
    found = {side for m in extract(Article("a", text)).matches for side in (m.home, m.away)}
    assert found == {*sides}


def test_the_id_is_that_of_the_lists() -> None:
    (match,) = extract(Article("a", "Kitchee beat BC Rangers 2-1.")).matches
    assert (match.home_id, match.away_id) == ("kitchee", "hong-kong-rangers")
