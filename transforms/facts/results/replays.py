"""The replay of a cup tie that a report of the drawn match announces."""

import re
from collections.abc import Iterator

from transforms.facts.fixtures.fixture import Fixture, clause_end, coming_day, home_at
from transforms.facts.results.second_legs import find_tie
from transforms.facts.scene import Scene
from transforms.reading.mentions import TeamRef

# "to earn a replay", "will have to do it all again", "the winner of the replay at <G1> will host"
_ANNOUNCED = re.compile(
    r"\b(?:earn|forc|secur|set up|sets up|setting up|snatch|salvag|claim|tak|took|need|go to|goes to|went to|head(?:ed|s)? for|face|facing|get|got|forc|deserv|booked|grabbed|rescued|must have)\w*\ (?:themselves\ |<T\d+>\ |them\ )?(?:an?|their|the|this)\ (?:[\w'-]+\ |<[CDX]\d+>(?:'s)?\ ){0,4}replay\b"
    r"|\bthe\ (?:[\w-]+\ ){0,2}replay\ (?:will|is\ (?:set|due|to|scheduled|on|at)|takes\ place|comes)\b|\b(?:winners?|victors?)\ of\ (?:the|that)\ replay\b|^\W*a\ (?:[\w-]+\ )?replay\ (?:will|awaits|beckons|follows|is\ (?:needed|required|set))\b"
    r"|\b(?:will|must|now)\ (?:now\ )?(?:have\ to\ )?(?:meet\ again|do\ it\ all\ again|do\ it\ again|try\ again|face\ each\ other\ again|replay)\b|\bit\ (?:all\ )?has\ to\ be\ done\ again\b"
)
# it has been played, or may not be
_NO_MORE = re.compile(
    r"\b(?:won|lost|lose|losing|winning|avoid\w*|without|no|not|before|would|could|might|last (?:season|year|month)|if)\b[^<>;.]{0,30}$"
)
_WAS = re.compile(r"\b(?:was|were|had|won|lost)\b|<S\d+>")


def find_replays(scene: Scene) -> Iterator[Fixture]:
    """The second meeting of two sides whose drawn match is the news: at the ground of those who were away."""
    if not scene.focus.reported or not any("again" in r.shape or "replay" in r.shape for r in scene.reading.sentences):
        return
    won = {frozenset(pair) for pair in scene.focus.results.values()}
    for index, read in enumerate(scene.reading.sentences):
        if read.quoted or read.sentence.part not in {"prose", "list"}:
            continue
        shape = scene.shape(index)
        told = _ANNOUNCED.search(shape) if "replay" in shape or "again" in shape else None
        if told is None or _NO_MORE.search(shape, max(0, told.start() - 40), told.start()):
            continue
        pair = find_tie(scene, index)
        end = clause_end(shape, told.end())
        if pair is None or frozenset(pair) in won or _WAS.search(shape, told.end(), end):
            continue
        waits = _WAITS.search(shape, told.start(), end)
        date = coming_day(scene, index, told.start(), waits.start() if waits is not None else end)
        home = home_at(scene, index, told.start(), end, pair) or _visitors(scene, pair)
        yield Fixture(*pair, home=home, date=date, sentence=index, rule="replay", confidence=0.87, again=True)


# "the winner of the replay | will host the winner of <D0>'s game": the day of another
_WAITS = re.compile(r"\b(?:will|to) (?:host|face|meet|play|visit|travel|entertain|welcome)\b")


def _visitors(scene: Scene, pair: tuple[TeamRef, TeamRef]) -> TeamRef | None:
    """The side that was away in the drawn match, where the article lets it be known."""
    known = any(roles.get("home") == pair[0] and roles.get("away") == pair[1] for roles in scene.focus.roles.values())
    return pair[1] if known else None
