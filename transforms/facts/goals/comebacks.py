"""Comebacks: by how many goals a side was behind before it scored, as a sentence of the match says it."""

import re

from transforms.facts.grammar.team_shapes import TEAM_SLOT, TeamShape
from transforms.facts.people.side_events import is_subject
from transforms.facts.results.time import is_of_another_day, is_real
from transforms.reading.numbers import CARDINALS
from transforms.reading.scores import ScoreMention
from transforms.reading.triggers import triggered

_HOW_MANY = r"(?P<goals>an?|one|two|three|four|[1-4])[- ]goals?"
# "came from | two goals down", "fought back from 2-0 down", "recovering from a goal behind", "from behind"
_CAME_BACK = triggered(
    rf"\b(?:c[ao]me|comes|coming|f[io]ught|fighting|battl\w+|hit|hitting|rall\w+|recover\w*|bounc\w+|roar\w+|claw\w+|storm\w+)\ (?:[\w'-]+\ ){{0,3}}?"
    rf"from\ (?:(?:being\ |going\ )?(?:{_HOW_MANY}(?:\ (?:down|behind|adrift)|\ deficit)|(?P<bare>one|two|three|four)\ (?:down|behind|adrift)\b)|(?:being\ )?<S(?P<score>\d+)>\ (?:down|behind)|(?P<behind>behind)\b)"
    rf"|\b(?:overturn\w*|overc[ao]m\w+|recover\w*\ from|wip\w+\ (?:out|away)|reversed)\ an?\ (?:[\w'-]+\ ){{0,2}}?{_HOW_MANY.replace('goals>', 'deficit>')}\ deficit"
    r"|\b(?:after|despite|having)\ (?:falling|fallen|going|gone|slipping|dropping)\ behind\b(?!\ (?:again|twice|three|for\ a|to\ a\ (?:second|third|late)))"
)
# "Roma, | 2-0 down with six minutes left, came back to win"
_WAS_DOWN = triggered(
    rf"(?:<S(?P<score>\d+)>|{_HOW_MANY})\ (?:down|behind)\b(?:(?!\b(?:but|when|as)\b)[^<>;.]|<[TMRL]\d+>){{0,50}},\ (?:c[ao]me|comes|f[io]ught|battled|hit|rallied|recovered|stormed|roared|clawed)\ (?:[\w'-]+\ ){{0,2}}?(?:back|to|for)\b"
)
# "threw away a | two-goal lead": it was the other side that was behind
_LET_SLIP = triggered(
    rf"\b(?:thr[eo]w\w*\ away|let\ slip|letting\ slip|surrender\w*|squander\w*|blew|blow\w*|toss\w+\ away)\ an?\ (?:[\w'-]+\ ){{0,2}}?(?:{_HOW_MANY}|<S(?P<score>\d+)>)\ (?:[\w'-]+\ )?(?:lead|advantage)"
)
# "Roma | struck first but lost": so the other side was a goal behind
_WAS_FIRST = triggered(
    r"\b(?:struck|scored|hit)\ first\b(?=,|\ (?:but|and|before|only|through|in|on|at|after|when|with)\b)|\bdrew\ first\ blood\b"
)
# "a stunning comeback from Roma kept", "a comeback win for Roma"
_COMEBACK = triggered(
    r"\b(?:comeback|fightback|turnaround|recovery)(?: win| victory)? (?:from|by|for) (?:the )?<[TR](?P<t>\d+)>(?!'s)"
)
_OTHER_CLAUSE = re.compile(r"\b(?:but|while|whilst|before)\b|[;:]")


def find_deficits(told: TeamShape) -> dict[str, int]:
    """By the key of each side that a sentence says was behind and came back, how many goals it was behind.

    Only what began at nil is told: "from 2-0 down", not "from 3-1 down".
    """
    found: dict[str, int] = {}
    for pattern, other in ((_CAME_BACK, False), (_WAS_DOWN, False), (_LET_SLIP, True), (_WAS_FIRST, True)):
        for match in pattern.finditer(told.shape):
            goals = _goals(told, match)
            key = _subject(told, match.start())
            today = is_real(told.shape, match.start()) and not is_of_another_day(told.shape)
            if goals and key is not None and today:
                keys = {key} if not other else set(told.keys) - {key}
                found.update({k: max(goals, found.get(k, 0)) for k in keys})
    for match in _COMEBACK.finditer(told.shape):
        key = told.teams.get(int(match["t"]))
        if key is not None and is_real(told.shape, match.start()) and not is_of_another_day(told.shape):
            found.setdefault(key, 1)
    return found


def _goals(told: TeamShape, match: re.Match[str]) -> int:
    groups = match.groupdict()
    if groups.get("score"):
        value = told.read.mentions[int(groups["score"])].value
        return max(value.first, value.second) if isinstance(value, ScoreMention) and 0 in _both(value) else 0
    said = groups.get("goals") or groups.get("deficit") or groups.get("bare")
    if said is None:
        return 1
    return int(said) if said.isdigit() else CARDINALS.get(said, 1)


def _both(score: ScoreMention) -> tuple[int, int]:
    return (score.first, score.second)


def _subject(told: TeamShape, start: int) -> str | None:
    """The side whose comeback it is: the last subject in front of it, in its own clause."""
    for slot in reversed(list(TEAM_SLOT.finditer(told.shape, 0, start))):
        key = told.teams.get(int(slot[1]))
        if _OTHER_CLAUSE.search(told.shape, slot.end(), start):
            return None
        if key is not None and told.shape[slot.end() : slot.end() + 2] != "'s" and is_subject(told.shape, slot.start()):
            return key
    return None
