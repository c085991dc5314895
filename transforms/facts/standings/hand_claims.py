"""Claims of games in hand: "with a game in hand", "having played one game fewer", "who have played a game more"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from transforms.facts.scene import Scene
from transforms.facts.standings.claim import Claim, at, cardinal
from transforms.facts.standings.point_words import (
    AFTER_GAMES,
    FEWER,
    HAND,
    PLAYED_MORE,
    PLAYED_MORE_AS_WELL,
    WHO_PLAYED_MORE,
)

# "every club in between has | a game in hand"
_OF_MANY = re.compile(r"\b(?:every|each) (?:club|team|side|one)\b[^,.;<]{0,40}$")
_HAS = re.compile(
    r"\b(?:with|has|have|having|had|hold|holds|holding|boast|boasts|retain|retains|keep|keeps|enjoy|enjoys|and|but|albeit|also|still|plus|got|although)\b[^.;]{0,30}$"
)
# "with <T1> on 31 points, albeit with | two matches in hand"
_WITH_TOTAL = re.compile(
    r"\bwith (?:the )?(?P<team><T\d+>) (?:also )?on [\w-]+(?: points)?,?(?: -)? (?:but |and |albeit )?(?:also )?(?:with|having|holding) $"
)
# "both have 13 points, the | <T1> having played a game more": their own games, and not those of a rival
_ABSOLUTE = re.compile(r"(?:[,;]|\bwith)(?: and)?(?: the| although the| but)? $")
_SPEAKS_OF_HANDS = (" hand", "fewer", " less", "outstanding", " more than", " played ")


def find_hands(scene: Scene, index: int) -> Iterator[Claim]:
    """The claims of games in hand in sentence `index`."""
    shape = scene.shape(index)
    if not any(word in shape for word in _SPEAKS_OF_HANDS):
        return
    for match in HAND.finditer(shape):
        owned = match["n"] in {"their", "its"}
        number = 1 if owned else cardinal(match["n"])
        if _OF_MANY.search(shape, max(0, match.start() - 60), match.start()):
            continue
        if number is None or number > 9 or not (owned or _HAS.search(shape, max(0, match.start() - 40), match.start())):
            continue
        over = scene.team(index, match["to"]) if match["to"] else None
        beside = _WITH_TOTAL.search(shape, max(0, match.start() - 70), match.start())
        team = scene.team(index, beside["team"]) if beside else None
        yield replace(at(match, "in hand, owned" if owned else "in hand", 0.93, team), hand=number, over=over)
    yield from _fewer(scene, index, shape)


def _fewer(scene: Scene, index: int, shape: str) -> Iterator[Claim]:
    """Games in hand told by the games played: of the others more, or of its own fewer."""
    as_well = (m for m in PLAYED_MORE_AS_WELL.finditer(shape) if not _ABSOLUTE.search(shape, 0, m.start()))
    for match in [*PLAYED_MORE.finditer(shape), *as_well]:
        number = cardinal(match["n"])
        for slot in (match["team"], match.groupdict().get("other")):
            team = scene.team(index, slot) if slot else None
            if team is not None and number is not None:
                yield replace(at(match, "fewer games", 0.9, team), hand=number)
    for match in WHO_PLAYED_MORE.finditer(shape):
        number, over = cardinal(match["n"]), scene.team(index, match["team"])
        if number is not None and over is not None:
            yield replace(at(match, "fewer games", 0.88), hand=number, over=over)
    for match in FEWER.finditer(shape):
        number = cardinal(match["n"]) if match["n"] else 1
        if number is not None and number < 9:
            yield replace(at(match, "fewer games", 0.92), hand=number)


def games_played(shape: str, start: int, end: int) -> int | None:
    """The number of games told right around a claim: "after 20 games"."""
    match = AFTER_GAMES.search(shape, max(0, start - 5), min(len(shape), end + 60))
    return cardinal(match["n"] or match["n2"]) if match else None
