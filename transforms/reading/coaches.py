"""Coaches' sides: "Pep Guardiola's side" is the team whose coach the article names him."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from transforms.reading.mentions import Mention, ReadSentence, TeamRef, shape_of
from transforms.reading.triggers import triggered

# what makes `<Pp>` the coach of `<Tt>`
_COACH_OF: tuple[re.Pattern[str], ...] = (
    re.compile(r"(?<!former )(?<!ex-)<T(?P<t>\d+)>(?:'s)? (?:(?:interim|new|caretaker|head|first-team|under-fire|beleaguered|[\w'-]+ian|<X\d+>) ){0,2}(?:boss|manager|coach|head coach|player-manager|chief|gaffer|trainer|mentor|tactician|counterpart),? <P(?P<p>\d+)>"),
    # "Gasperini's high-flying Atalanta"; not "Gasperini's side beat Roma"
    re.compile(r"<P(?P<p>\d+)>'s (?:(?:own|young|new|old|champions|leaders|holders|strugglers|resurgent|lowly|impressive|\w+-\w+|\w+ing|\w+less|\w+ful) ){0,2}<T(?P<t>\d+)>"),
    re.compile(r"<P(?P<p>\d+)>,? (?:the |who (?:is|was) )?(?:[\w'-]+ )?<T(?P<t>\d+)>(?:'s)? (?:[\w'-]+ )?(?:boss|manager|coach|head coach)"),
    re.compile(r"<P(?P<p>\d+)>, the (?:manager|coach|head coach|boss) of <T(?P<t>\d+)>"),
    re.compile(r"<T(?P<t>\d+)>(?: [\w'-]+){0,6} under (?:(?:manager|coach|boss|new \w+|head coach) )?<P(?P<p>\d+)>"),
)  # fmt: skip
_SIDE = triggered(
    r"<P(?P<p>\d+)>'s? (?:(?:own|young|struggling|high-flying|in-form|much-changed|ten-man|10-man|impressive|spirited|youthful|new-look|new|battling|dominant|[\w-]+-\w+) ){0,2}(?P<noun>side|men|team|charges|troops|outfit|boys|squad)\b"
)


def coaches_teams(sentences: Sequence[ReadSentence]) -> dict[str, TeamRef]:
    """Each coach the article ties to one team by its words."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    refs: dict[str, TeamRef] = {}
    for read in sentences:
        if "<T" not in read.shape or "<P" not in read.shape:
            continue
        for pattern in _COACH_OF:
            for match in pattern.finditer(read.shape):
                team = read.mentions[int(match["t"])].value
                if isinstance(team, TeamRef):
                    votes[str(read.mentions[int(match["p"])].value)][team.key] += 1
                    refs[team.key] = team
    tied = {name: refs[count.most_common(1)[0][0]] for name, count in votes.items()}
    return tied | _left_over(sentences, tied)


def _left_over(sentences: Sequence[ReadSentence], tied: Mapping[str, TeamRef]) -> dict[str, TeamRef]:
    """Of two teams told of again and again the one whose coach nobody names, for the only man whose side it can be.

    "Fox's side hit back", beside "the Roma coach Ward" in a report on Roma and Lazio: Fox's are Lazio.
    """
    often = Counter(m.value for read in sentences for m in read.mentions if isinstance(m.value, TeamRef))
    main = [team for team, times in often.items() if times >= _AGAIN]
    named = {str(s.mentions[int(m["p"])].value) for s in sentences for m in _SIDE.finditer(s.shape)} - tied.keys()
    left = [team for team in main if team not in tied.values()]
    if len(main) != _PAIR or len(left) != 1 or len(named) != 1:
        return {}
    return {named.pop(): left[0]}


_AGAIN = 2
_PAIR = 2


def with_sides(sentences: Sequence[ReadSentence]) -> tuple[ReadSentence, ...]:
    """The sentences with "<P0>'s side" made one team mention wherever the coach's team is known."""
    if not any("'s" in s.shape and _SIDE.search(s.shape) for s in sentences):
        return tuple(sentences)
    teams = coaches_teams(sentences)
    return tuple(_rewritten(s, teams) for s in sentences)


def _rewritten(read: ReadSentence, teams: dict[str, TeamRef]) -> ReadSentence:
    if "'s" not in read.shape:
        return read
    mentions = list(read.mentions)
    changed = False
    for match in _SIDE.finditer(read.shape):
        index = int(match["p"])
        team = teams.get(str(read.mentions[index].value))
        if team is None:
            continue
        person = mentions[index]
        behind = read.sentence.text.find(match["noun"], person.end - read.sentence.start)
        end = read.sentence.start + behind + len(match["noun"])
        if behind < 0 or any(m.start < end and m is not person and m.start >= person.end for m in mentions):
            continue
        mentions[index] = Mention("team", person.start, end, team)
        changed = True
    if not changed:
        return read
    shape = shape_of(read.sentence.text, read.sentence.start, tuple(mentions))
    return ReadSentence(read.sentence, tuple(mentions), shape, read.quoted)
