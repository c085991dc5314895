"""Matches whose sides stand together: "<T0> and <T1> play each other", "the draw pits <T0> against <T1>"."""

import re
from collections.abc import Iterator

from transforms.facts.fixture import Fixture, coming_day, is_of_another_time, of_pair
from transforms.facts.scene import Scene
from transforms.facts.upcoming_words import SOON_AFTER

NEXT_FOR = re.compile(
    r"(?P<a><T\d+>)\ (?:are|is|come|comes|will\ be)\ (?:(?:up\ )?next\ (?:up\ )?for\ (?:the\ )?|the\ (?:next\ )?(?:visitors|opponents)\ (?:to|for|of)\ )(?P<b><T\d+>)|(?P<c><T\d+>)\ (?:are|is|will\ be)\ (?P<d><T\d+>)'s?\ next\ (?:\w+\ |<C\d+>\ )?opponents?\b"
)
WHO_MEET = re.compile(
    r"(?P<a><T\d+>)\ (?:or|and)\ (?:[\w-]+\ |<[XC]\d+>\ ){0,3}?(?P<b><T\d+>),?\ who\ (?:will\ )?(?:meet|play|face\ (?:off|each\ other))\b(?!\ their)"
)
MEET_IN = re.compile(
    r"(?<!>,\ )(?P<a><T\d+>)\ and\ (?:the\ )?(?P<b><T\d+>)(?:\ (?!(?:who|which|drew|beat|met|won|lost)\b)[\w-]+){0,8}?\ (?:meet|clash|face\ off|contest|lock\ horns|go\ head[- ]to[- ]head|square\ off|do\ battle|cross\ swords|battle\ it\ out)\b"
)
EACH_OTHER = re.compile(
    r"(?<!>,\ )(?P<a><T\d+>)\ and\ (?:[\w-]+\ ){0,3}?(?P<b><T\d+>)\ (?:also\ |both\ |will\ |then\ |now\ |next\ ){0,3}(?:play|face|meet|take\ on)\ (?:each\ other|one\ another|again)\b"
)
MEET_BETWEEN = re.compile(
    r"\b(?:derby|match|game|fixture|clash|meeting|tie|final|semi-?final|quarter-?final|showdown|encounter|replay|play-?off),?\ (?:(?:is|will\ be|comes|sees)\ )?between\ (?:[\w-]+\ |<[XC]\d+>\ ){0,3}?(?P<a><T\d+>)\ and\ (?:[\w-]+\ |<[XC]\d+>\ ){0,3}?(?P<b><T\d+>)(?P<after>[^.;]{0,80})"
)
"""Both sides named: "<T0> and <T1> play each other", "when the teams meet", "the derby between <T0> and <T1>"."""
AHEAD = re.compile(r"\b(?:next|upcoming|ahead of|coming|will|comes up|tomorrow|is (?:on|between)|takes place)\b")
PITTED = re.compile(
    r"\b(?:pit|pits|pitted|pitting|pair|pairs|paired|pairing|sees|see|match|matches)\ (?:[\w'-]+\ |<[XC]\d+>\ ){0,3}?(?P<a><T\d+>)\ (?P<how>against|with|at\ home\ to|away\ to|face|play|meet|take\ on|host|visit|travel\ to)\ (?:[\w'-]+\ |<[XC]\d+>\ ){0,3}?(?P<b><T\d+>)(?!'s?\ |\ or\b)"
)
"""What a draw or a day brings: "the semi-finals pit <T0> against <T1>", "Sunday's other game sees <T0> host <T1>"."""
AWAITS = re.compile(r"(?P<a><T\d+>)\ (?:will\ )?(?:await|awaits|lie\ in\ wait\ for|wait\ for)\ (?P<b><T\d+>)(?!'s?\ )")
"""Who waits: "<T1> await <T0> in the final"."""
OPENING = re.compile(
    r"^\W*(?:(?:[\w'-]+\ |<D\d+>(?:'s)?\ ){0,4}(?:game|match|tie|final|semi-final|fixture|action)\ (?:is|sees|features|brings):?\ )?(?:the\ )?(?P<a><[TR]\d+>)\ (?:v|vs\.?|versus|against)\ (?:the\ )?(?P<b><[TR]\d+>)(?=,?\ (?:on\ )?<D|\ (?:is|takes|kicks|follows|completes|concludes|rounds)\b|\.?$)"
)
"""A match named by its sides: "<T0> against <T1>, on <D2>"."""
RESPECTIVELY = re.compile(
    r"(?P<a><T\d+>)\ and\ (?P<b><T\d+>)\ (?:will\ )?(?P<verb>have\ (?P<home>home)\ (?:games|matches|ties)\ against|have\ (?P<away>away)\ (?:games|matches|ties)\ (?:against|at)|face|host|visit|travel\ to|play|meet|take\ on)\ (?:[\w-]+\ ){0,3}?(?P<c><T\d+>)\ and\ (?:[\w-]+\ ){0,3}?(?P<d><T\d+>),?\ respectively"
)
"""Two matches in one breath: "<T0> and <T1> host <T2> and <T3> respectively"."""


def find_named_pairs(scene: Scene, index: int, *, coming: bool) -> Iterator[Fixture]:
    """Matches whose sides stand together: "<T0> and <T1> play each other", "<T0> and <T1> host <T2> and <T3>"."""
    shape = scene.shape(index)
    yield from _brought(scene, index, shape)
    if not any(word in shape for word in (" and ", " next ", " or ", "opponent", "visitors")):
        return
    for rule, pattern in (
        ("each other", EACH_OTHER),
        ("next for", NEXT_FOR),
        ("who meet", WHO_MEET),
        ("to meet", MEET_IN),
    ):
        for match in pattern.finditer(shape):
            if _SUPPOSED.search(shape, max(0, match.start() - 15), match.end()):
                continue
            if "will" in match.group() or pattern is NEXT_FOR or _is_coming(scene, index, match.start()):
                groups = match.groupdict()
                sides = (groups["a"] or groups["c"], groups["b"] or groups["d"])
                yield from of_pair(scene, index, sides, rule, 0.91, match.start())
    for match in MEET_BETWEEN.finditer(shape):
        if AHEAD.search(shape) and not _PLAYED.search(shape) and _is_coming(scene, index, 0):
            yield from of_pair(scene, index, (match["a"], match["b"]), "match between", 0.88, match.start())
    yield from _respectively(scene, index, shape, coming=coming)


def _respectively(scene: Scene, index: int, shape: str, *, coming: bool) -> Iterator[Fixture]:
    """Two matches in one breath."""
    for match in RESPECTIVELY.finditer(shape):
        if coming or "will" in match.group() or _is_coming(scene, index, match.start()):
            at_home = bool(match["home"]) or match["verb"] == "host"
            for slots in ((match["a"], match["c"]), (match["b"], match["d"])):
                yield from of_pair(scene, index, slots, "respectively", 0.92, match.start(), at_home=at_home)


_SUPPOSED = re.compile(r"\b(?:could|would|might|may|if|unless)\b")
_PLAYED = re.compile(
    r"\b(?:was|were|had|ended|finished|lost|won|beat|drew|earlier|last|previous|would|could|might|may|if|goalless|draws?)\b|<S\d+>"
)
_LATER = re.compile(r"\b(?:semi-?finals?|quarter-?finals?|final|next|last (?:four|eight|16)|round|draw)\b")


def _brought(scene: Scene, index: int, shape: str) -> Iterator[Fixture]:
    """Matches that a draw or a day brings, and those named by their sides alone."""
    for rule, pattern, words in (
        ("drawn together", PITTED, ("pit", "pair", "see", "match")),
        ("awaits", AWAITS, ("await", "wait for")),
        ("by its sides", OPENING, (" v ", " vs", "versus", " against ")),
    ):
        if not any(word in shape for word in words):
            continue
        for match in pattern.finditer(shape):
            later = rule != "by its sides" and _LATER.search(shape) is not None
            if (
                _PLAYED.search(shape)
                or is_of_another_time(shape, 0, match.end())
                or not (later or _is_coming(scene, index, 0))
            ):
                continue
            at_home = match.groupdict().get("how") in {"at home to", "host"}
            yield from of_pair(scene, index, (match["a"], match["b"]), rule, 0.9, 0, at_home=at_home)


def _is_coming(scene: Scene, index: int, start: int) -> bool:
    """Whether what the sentence tells from `start` on is said to be soon, or on a day to come."""
    shape = scene.shape(index)
    return SOON_AFTER.search(shape, start) is not None or coming_day(scene, index, start, len(shape)) is not None
