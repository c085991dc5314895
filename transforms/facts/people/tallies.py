"""Running counts of players: "his ninth league goal of the season"."""

import re

from transforms.facts.focus import Focus
from transforms.facts.scene import Scene
from transforms.facts.standings.claim import cardinal, ordinal
from transforms.model import Tally
from transforms.reading.mentions import Reading
from transforms.reading.triggers import triggered

_ORD = r"(?P<ord>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)"
_WHAT = r"(?P<what>goal|assist|strike)"
_SCOPE = r"(?:\ (?:of|in)\ (?:the|this|his|her|their|a|an)\ (?:[\w'-]+\ ){0,2}?(?P<span>season|campaign|tournament|competition|year|term)|\ this\ (?P<span2>season|term|campaign|year)|\ (?:for|in)\ (?P<place><[TC]\d+>))"
# "his crucial ninth league goal of the season", "<P0>'s 20th <C1> goal this term", "her 13th of the campaign"
_NTH = triggered(
    rf"(?:\b(?:his|her)|(?P<owner><P\d+>)'s?)\ (?:[a-z-]+\ )??{_ORD}(?:\ (?P<kind>league|top-flight|international|european|home|away|<C\d+>))?\ (?:{_WHAT}{_SCOPE}|of\ (?:the|a|an|this|his|her)\ (?:[\w'-]+\ ){{0,2}}?(?P<span3>season|campaign|tournament|year))"
)
# "took her tally for the season to 17", "bringing his tally to 35 goals"
_TO = triggered(
    r"\b(?:his|her)\ (?:[\w-]+\ )?tally(?:\ for\ the\ (?P<span>season|campaign|year|tournament))?\ (?:up\ )?to\ (?P<n>\d{1,3}|[a-z]+(?:-[a-z]+)?)\b(?:\ (?P<what>goals|assists))?"
)
_PERSON = re.compile(r"<P\d+>")
_NEGATED = re.compile(
    r"\b(?:seeking|sought|looking for|search of|denied|for|waiting for|awaiting|without|missed|chance)\ $"
)

# "almost had his first goal of the season": the count was not reached
_MISSED = re.compile(r"\b(?:nearly|almost|close\ to|(?:could|might|should|would)\ have)\ [^,.;:]*$")


def find_tallies(reading: Reading, focus: Focus) -> list[Tally]:
    """The counts that the article states of players, with their scope in the words of the article."""
    scene = Scene(reading, focus)
    found: list[Tally] = []
    for index, read in enumerate(reading.sentences):
        if read.quoted or read.sentence.part not in {"prose", "title", "list"} or len(read.shape) > 1500:
            continue
        shape = scene.shape(index)
        if (
            " of the " not in shape
            and " this " not in shape
            and "tally" not in shape
            and " of a" not in shape
            and " for <" not in shape
        ):
            continue
        for match in [*_NTH.finditer(shape), *_TO.finditer(shape)]:
            tally = _tally(scene, index, match)
            if tally is not None:
                found.append(tally)
    return list(dict.fromkeys(found))


def _tally(scene: Scene, index: int, match: re.Match[str]) -> Tally | None:
    groups = match.groupdict()
    count = ordinal(groups["ord"]) if groups.get("ord") else cardinal(groups.get("n"))
    player = _player(scene, index, match)
    if (
        count is None
        or player is None
        or _NEGATED.search(scene.shape(index), max(0, match.start() - 20), match.start())
        or _MISSED.search(scene.shape(index), max(0, match.start() - 60), match.start())
    ):
        return None
    span = next((groups[k] for k in ("span", "span2", "span3") if groups.get(k)), None)
    kind = groups.get("kind")
    scope = " ".join(w for w in (_words(scene, index, kind), span) if w) or _words(scene, index, groups.get("place"))
    sentence = scene.reading.sentences[index].sentence
    team = scene.focus.people.get(player)
    what = "assists" if (groups.get("what") or "").startswith("assist") else "goals"
    return Tally(
        player=player,
        count=count,
        what=what,
        scope=scope,
        team=team.name if team else None,
        team_id=team.id if team else None,
        evidence=(scene.reading.document.evidence(sentence.start, sentence.end),),
        confidence=0.9,
        rule="nth of a season" if groups.get("ord") else "tally",
    )


def _player(scene: Scene, index: int, match: re.Match[str]) -> str | None:
    """Whose count it is: named with it, or the last one named before, here or in the sentence before."""
    owner = match.groupdict().get("owner")
    if owner:
        return scene.person(index, owner)
    here = _PERSON.findall(scene.shape(index)[: match.start()])
    if here:
        return scene.person(index, here[0] if len(here) > 1 and scene.shape(index).startswith(here[0]) else here[-1])
    before = _PERSON.findall(scene.shape(index - 1)) if index else []
    return scene.person(index - 1, before[0]) if before else None


def _words(scene: Scene, index: int, slot: str | None) -> str | None:
    """The words of a mention as printed, or the words themselves."""
    if not slot or not slot.startswith("<"):
        return slot
    mention = scene.mention(index, slot)
    return scene.reading.document.text[mention.start : mention.end]
