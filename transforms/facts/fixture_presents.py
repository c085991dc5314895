"""Matches to come told in the plain present: "so it's <T0> v <T1>", "the round begins on <D0> with <T0> against <T1>"."""

import re
from collections.abc import Iterator

from transforms.facts.fixture import Fixture, coming_day, of_pair, of_subject
from transforms.facts.scene import Scene
from transforms.facts.upcoming_words import OPPONENT, SOON_AFTER

_V = r"(?:v|vs\.?|versus|against|facing|playing|meeting)"
_PAIR = re.compile(rf"(?P<a><T\d+>)\ {_V}\ (?:the\ )?(?P<b><T\d+>)(?!'s?\ |\ or\b)")
# what all the pairs of a sentence stand behind: "so it's | <T0> v <T1> and <T2> v <T3>"
_SO = re.compile(
    r"^\W*(?:so|that\ means|which\ means|and\ so|now)\ (?:now\ )?(?:it's|it\ is|it\ will\ be|it'll\ be|we\ have)(?:\ to\ be)?\ (?=(?:the\ )?<T)"
)
# the same with a day: "the last round begins on <D0> with | <T0> against <T1>"
_BEGINS = re.compile(
    r"\b(?:begins?|starts?|resumes?|continues?|ends?|concludes?|finish(?:es)?|closes?|opens?|kicks?\ off|gets?\ under\ way|follows?)\ (?:(?!after\b|last\b)[\w'-]+\ |<[CD]\d+>,?\ ){0,6}?(?:with|when)\ (?=(?:the\ )?<T)"
)
# a note at the end: "still to come: | <T0> against <T1>"
_TO_COME = re.compile(
    r"^\W*(?:still\ to\ (?:come|play|be\ played)|to\ (?:come|follow|be\ played)|next\ up|coming\ up|yet\ to\ (?:come|be\ played)|left\ to\ play)\ ?[:,-]\ (?=(?:the\ )?<T)"
)

_NEXT_OR_ROUND = r"(?:\ (?:next|up\ next)\b|,?\ (?:on\ )?<D\d+>|\ in\ (?:the|their)\ (?:[\w-]+\ |<[CX]\d+>\ ){0,2}?(?:semi-?finals?|quarter-?finals?|final|next\ round|round\ of\ 16|last\ (?:16|eight|four))\b)"
_OPPONENTS = re.compile(
    rf"(?P<team><T\d+>)'s?\ (?:next\ |first\ |opening\ |final\ |[\w-]+-final\ |<[CX]\d+>\ ){{0,3}}opponents?(?P<said>(?:,?\ (?:on|in|at|for|there|then|the|next|will|that|day|<[A-Z]\d+>|[\w-]+-finals?|final|last\ (?:16|eight|four)|round),?){{0,8}})\ (?:are|is|be)\ (?P<home>(?!.)x)?(?P<away>(?!.)x)?(?P<any>){OPPONENT}"
)
"""Whom they meet: "<T0>'s opponents on <D0> are <T1>"."""
_IT_IS = re.compile(
    rf"^\W*(?:(?:now|next|so|then)\ )?(?:it's|it\ is|it\ will\ be|it'll\ be)\ (?P<home>(?!.)x)?(?P<away>(?!.)x)?(?P<any>)(?:[\w-]+\ )?(?P<opp><T\d+>)(?P<more>){_NEXT_OR_ROUND}"
)
"""Who comes next, after a sentence about the other side: "it's <T1> on <D0>"."""
_AT = re.compile(
    r"\b(?:are|is)\ (?:(?P<away>at|away\ to|away\ at)|(?P<home>at\ home\ to|at\ home\ against|home\ to)|(?P<any>against|up\ against))\ (?:the\ |[\w-]+\ )?(?P<opp><T\d+>)(?P<more>)(?!'s?\ )\ (?:on\ |next\ )?(?:<D\d+>|next\b|tomorrow\b)"
)
"""Where they are: "<T0> are at <T1> on <D0>"."""
_SENT = re.compile(
    rf"\b(?:sends?|takes?|carries|carry)\ (?:them|us|(?P<team><T\d+>))\ (?:(?P<away>to|away\ to)|(?P<home>home\ to)|(?P<any>into\ (?:[\w-]+\ ){{1,4}}(?:with|against)))\ {OPPONENT}\ (?:on\ )?(?:<D\d+>|next\b)"
)
"""Where a draw or a calendar sends them: "that sends them to <T1> on <D0>"."""

_NEVER = re.compile(r"<S\d+>|\b(?:was|were|would|could|might|may|had|if|unless|or|not|never)\b")
_TURNS = (
    ("opponents are", _OPPONENTS, ("opponent",), True),
    ("it is", _IT_IS, ("it",), False),
    ("are at", _AT, ("are ", "is "), True),
    ("sent to", _SENT, ("send", "take", "carr"), True),
)


def find_presents(scene: Scene, index: int) -> Iterator[Fixture]:
    """The matches that a sentence announces in the plain present."""
    shape = scene.shape(index)
    if " v " in shape or " against " in shape or " vs" in shape or " versus " in shape:
        yield from _pairs(scene, index, shape)
    for rule, pattern, words, settled in _TURNS:
        if not any(word in shape for word in words):
            continue
        for match in pattern.finditer(shape):
            if _NEVER.search(shape, max(0, match.start() - 30), match.end()):
                continue
            if not _is_ahead(scene, index, match.group(), match.start()):
                continue
            if settled:
                yield from of_subject(scene, index, match, rule, 0.89)
            else:
                yield from _goes_on(scene, index, match, rule)


def _pairs(scene: Scene, index: int, shape: str) -> Iterator[Fixture]:
    """All the pairs behind words that say they are to come."""
    for head, dated in ((_SO, False), (_TO_COME, False), (_BEGINS, True)):
        match = head.search(shape)
        if match is None or _NEVER.search(shape) or (dated and coming_day(scene, index, 0, len(shape)) is None):
            continue
        for pair in _PAIR.finditer(shape, match.end()):
            yield from of_pair(scene, index, (pair["a"], pair["b"]), "pair to come", 0.9, match.start())
        return


def _is_ahead(scene: Scene, index: int, said: str, start: int) -> bool:
    """Whether a turn names a day to come, or says "next" or a later round."""
    shape = scene.shape(index)
    if "<D" in said:
        return coming_day(scene, index, start, start + len(said)) is not None
    return (
        SOON_AFTER.search(said) is not None
        or "final" in said
        or "last " in said
        or "round" in said
        or (coming_day(scene, index, start, len(shape)) is not None)
    )


def _goes_on(scene: Scene, index: int, match: re.Match[str], rule: str) -> Iterator[Fixture]:
    """The match of the side that won the one match of the article, or that the sentences before were about."""
    opponent = scene.team(index, match["opp"])
    team = scene.back(index, [opponent]) if opponent is not None else None
    if opponent is not None and team is not None and team != opponent:
        date = coming_day(scene, index, match.start(), match.end())
        yield Fixture(team, opponent, None, date, index, rule, 0.86)
