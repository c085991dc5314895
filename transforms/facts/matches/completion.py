"""Statements of results that name one side or none, completed from what stands around them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from transforms.facts.matches.meetings import of_role
from transforms.facts.matches.pairs import can_meet, salience
from transforms.facts.matches.preview_lines import VERSUS
from transforms.facts.matches.rivals import rivals_in_table, with_own_result
from transforms.facts.matches.visited import find_visited
from transforms.facts.results.statements import ResultStatement
from transforms.facts.results.subjects import THEY
from transforms.identity.teams import TeamIndex
from transforms.reading.mentions import Reading, ReadSentence, TeamRef


def complete(
    statements: list[ResultStatement], reading: Reading, nations: frozenset[str], known: TeamIndex
) -> list[ResultStatement]:
    """Statements with the missing side filled in from the context, where exactly one team fits.

    The context is the pair already told of that team, else the other main team of the paragraph, or whose ground it
    was: of the `known` teams also one that the article does not name.
    A nation told as playing a club is the place, and no side.
    """
    statements = [_without_place(s, nations) for s in statements]
    told = _told(statements, reading)
    return [_completed(s, told, reading, nations, known) for s in statements]


@dataclass(frozen=True, slots=True)
class _Told:
    """What the statements of an article tell of each team, for those that name one side only.

    `partners` counts the sides that each team met, `won` holds those of which a score tells who won, `main` holds the two teams most spoken of, `past` the teams, by
    sentence, of which that tells the result of another day, `listed` whom the teams of lists met ("respective wins").
    """

    partners: dict[str, Counter[str]]
    main: list[str]
    past: frozenset[tuple[int, str]]
    listed: dict[str, str]
    won: frozenset[frozenset[str]]

    def met_another(self, key: str, side: str) -> bool:
        """Whether the results tell whom a team met, and it was not that side."""
        return bool(self.partners.get(key)) and side not in self.partners[key]


def _told(statements: list[ResultStatement], reading: Reading) -> _Told:
    partners: dict[str, Counter[str]] = defaultdict(Counter)
    past: set[tuple[int, str]] = set()
    listed: dict[str, str] = {}
    won: set[frozenset[str]] = set()
    for statement in statements:
        if statement.team is None or statement.opponent is None:
            continue
        sides = (statement.team.key, statement.opponent.key)
        if statement.now and statement.score and statement.verdict != "drew" and not statement.penalties:
            won.add(frozenset(sides))
        for key, other in (sides, sides[::-1]):
            if statement.now:
                partners[key][other] += 1
            else:
                past.add((statement.sentence, key))
            if statement.rule == "respective results":
                listed[key] = other
    main = [key for key, _ in salience(reading).most_common(2)]
    return _Told(partners, main, frozenset(past), listed, frozenset(won))


def _without_place(statement: ResultStatement, nations: frozenset[str]) -> ResultStatement:
    team, opponent = statement.team, statement.opponent
    if team is None or opponent is None or (team.key in nations) == (opponent.key in nations):
        return statement
    return replace(statement, team=None) if team.key in nations else replace(statement, opponent=None)


def _completed(
    statement: ResultStatement, told: _Told, reading: Reading, nations: frozenset[str], teams: TeamIndex
) -> ResultStatement:
    if (statement.team and statement.opponent) or not statement.now:
        return statement
    pair = _told_last(statement, reading)
    if pair is not None and can_meet(*pair, nations):
        return replace(statement, team=pair[0], opponent=pair[1])
    headed = _headed(statement.sentence, reading)
    if headed is not None:
        return _of_heading(statement, headed)
    if statement.team is None and statement.opponent is None:
        role = of_role(statement, reading, nations)
        return role or _unless_won(_both_from_passage(statement, reading, nations), told)
    known = statement.team or statement.opponent
    if statement.opponent is None and known is not None:
        visited = find_visited(statement, known, reading, nations, teams)
        if visited is not None:
            return replace(statement, opponent=visited, home="opponent")
    other = _context(statement, known, told, reading, nations)
    if other is None or known is None:
        return statement
    if statement.team is None:
        return replace(statement, team=other)
    return replace(statement, opponent=other)


_SECTION = 12
"""Sentences that a heading of two teams is looked for back."""


def _headed(index: int, reading: Reading) -> tuple[TeamRef, TeamRef] | None:
    """The two teams of the heading that a sentence stands under."""
    for back in range(index, max(-1, index - _SECTION), -1):
        read = reading.sentences[back]
        match = VERSUS.fullmatch(read.shape)
        if match is not None:
            one, other = (read.mentions[int(match[g])].value for g in ("a", "b"))
            return (one, other) if isinstance(one, TeamRef) and isinstance(other, TeamRef) else None
        if read.sentence.part == "heading" and back < index:
            return None
    return None


def _of_heading(statement: ResultStatement, headed: tuple[TeamRef, TeamRef]) -> ResultStatement:
    """The statement with the side that the heading adds, as it is where it names another team or leaves both open."""
    known = statement.team or statement.opponent
    if known is None and statement.verdict == "drew":
        return replace(statement, team=headed[0], opponent=headed[1])
    if known not in headed:
        return statement
    other = headed[1] if known == headed[0] else headed[0]
    return replace(statement, team=statement.team or other, opponent=statement.opponent or other)


def _both_from_passage(statement: ResultStatement, reading: Reading, nations: frozenset[str]) -> ResultStatement:
    """A draw told without its teams ("it ended 1-1") given the two teams of its passage, where it names just two.

    The passage is the paragraph up to the words, with the paragraph before where one alone names fewer.
    """
    if statement.verdict != "drew":
        return statement
    own = reading.sentences[statement.sentence].sentence.paragraph
    for first in (own, own - 1, own - 2):
        teams = {
            team.key: team
            for read in reading.sentences[: statement.sentence + 1]
            if read.sentence.paragraph >= first and not read.quoted
            for team in _played(read)
        }
        if len(teams) == 2:
            one, other = teams.values()
            return replace(statement, team=one, opponent=other) if can_meet(one, other, nations) else statement
        if len(teams) > 2:
            return statement
    return statement


# "will now face | Roma or Lazio", "who await the winners of | Roma and Lazio": of matches to come
_AHEAD = re.compile(
    r"\b(?:will|to|must|could|now|then) (?:[a-z]+ ){0,2}?(?:face|meet|play|take on|host|visit|travel to|entertain|welcome)\b[^;.]*"
    r"|\b(?:book|set up|sets up|setting up|earn|secure|seal)(?:ed|s|ing)? (?:an?|the|their) (?:[\w'-]+ |<C\d+> ){0,4}(?:meeting|date|clash|tie|showdown|encounter|match|reunion) (?:with|against) (?:the )?<T\d+>"
    r"|<T\d+>(?: \([^()]{1,20}\))? or (?:[\w-]+ ){0,3}<T\d+>|\bwinners? of [^;.]*"
)


def _played(read: ReadSentence, start: int = 0) -> Iterator[TeamRef]:
    """The teams that a sentence names from an offset on but those of matches to come."""
    ahead = [m.span() for m in _AHEAD.finditer(read.shape)]
    for slot, mention in enumerate(read.mentions):
        if isinstance(mention.value, TeamRef):
            at = read.shape.find(f"<T{slot}>")
            if at >= start and not any(first <= at < end for first, end in ahead):
                yield mention.value


# "neither | <T2> nor <T3> | could move clear", "as | <T2> and <T3> | met in the rain"
_LAST_PAIR = re.compile(
    r"\b(?:neither|both|as|but|while|when|,) (?:the )?<T(?P<one>\d+)> n?(?:or|and) (?:the )?<T(?P<other>\d+)>(?!'s?)[^<>;]{1,90}$"
)
_THEIRS = re.compile(
    r"\W*their (?:[\w'-]+ ){0,2}(?:<S\d+>|goalless|scoreless) (?:[\w'-]+ ){0,2}(?:draw|stalemate|tie)\b"
)


def _told_last(statement: ResultStatement, reading: Reading) -> tuple[TeamRef, TeamRef] | None:
    """The two sides with which the sentence before "their 1-1 draw" ends."""
    read = reading.sentences[statement.sentence]
    before = reading.sentences[statement.sentence - 1] if statement.sentence else None
    if before is None or statement.opponent is not None or not _THEIRS.match(read.shape) or before.quoted:
        return None
    pair = _LAST_PAIR.search(before.shape)
    one, other = (before.mentions[int(pair[g])].value for g in ("one", "other")) if pair else (None, None)
    return (one, other) if isinstance(one, TeamRef) and isinstance(other, TeamRef) else None


def _unless_won(statement: ResultStatement, told: _Told) -> ResultStatement:
    """The draw of two teams as one of another day where today's match was won: "Roma won 3-0. The sides drew 1-1 in Bari"."""
    keys = {team.key for team in (statement.team, statement.opponent) if team is not None}
    return replace(statement, now=False) if frozenset(keys) in told.won else statement


def _is_named_by(key: str, last: int, reading: Reading) -> bool:
    """Whether the article names a team up to the sentence `last`: whom only a later report names is no opponent."""
    return any(
        isinstance(m.value, TeamRef) and m.value.key == key
        for read in reading.sentences[: last + 1]
        for m in read.mentions
    )


def _in_table(index: int, reading: Reading) -> set[str]:
    """The teams that a sentence names only as rivals in the table: "a 2-0 win to go level on points with Roma"."""
    read = reading.sentences[index]
    slots = rivals_in_table(read.shape)
    rivals = {m.value.key for n, m in enumerate(read.mentions) if n in slots and isinstance(m.value, TeamRef)}
    named = {m.value.key for n, m in enumerate(read.mentions) if n not in slots and isinstance(m.value, TeamRef)}
    return rivals - named


def _named_with(team: TeamRef, index: int, reading: Reading, nations: frozenset[str]) -> TeamRef | None:
    """The one other team of the last sentence that named a team right before: whom it was told to play."""
    for back in range(index - 1, max(-1, index - 1 - _BACK), -1):
        read = reading.sentences[back]
        named = {m.value.key: m.value for m in read.mentions if isinstance(m.value, TeamRef)}
        if read.quoted or read.sentence.part != "prose" or team.key not in named:
            continue
        others = [other for other in named.values() if can_meet(other, team, nations)]
        return others[0] if len(others) == 1 else None
    return None


_BACK = 2
"""Sentences back that may say whom a side played."""


# "wins over | <T0> and then-ranked <T1>": both were met by another
_COORDINATED = re.compile(
    r"\b(?:over|against|by|with|to|at|beating) (?:[\w.-]+ ){0,3}<T(?P<one>\d+)>,? (?:and|or) (?:[\w.-]+ ){0,3}<T(?P<other>\d+)>"
)


def _is_coordinated(reading: Reading, index: int, one: TeamRef, other: TeamRef) -> bool:
    """Whether a sentence tells of two teams as met by somebody else: "wins over Roma and Lazio"."""
    read = reading.sentences[index]
    pairs = ({read.mentions[int(m[g])].value for g in ("one", "other")} for m in _COORDINATED.finditer(read.shape))
    return any(pair == {one, other} for pair in pairs)


def _beside(statement: ResultStatement, reading: Reading) -> Iterator[TeamRef]:
    """The teams of a statement's sentence that may have played in it: none met next, none in front of ", they"."""
    read = reading.sentences[statement.sentence]
    they = THEY.search(read.shape, 0, statement.cue)
    return _played(read, they.start() if they else 0)


def _context(
    statement: ResultStatement,
    known: TeamRef | None,
    told: _Told,
    reading: Reading,
    nations: frozenset[str],
) -> TeamRef | None:
    tabled = _in_table(statement.sentence, reading) | with_own_result(reading.sentences[statement.sentence])
    if known is None or known.key in tabled or (statement.sentence, known.key) in told.past:
        return None
    beside = {
        team.key: team
        for team in _beside(statement, reading)
        if can_meet(team, known, nations) and (statement.sentence, team.key) not in told.past
    }
    if any(_is_coordinated(reading, statement.sentence, known, team) for team in beside.values()):
        return None
    met = told.partners.get(known.key, Counter())
    near = Counter({key: count for key, count in met.items() if key in beside})
    if near:
        return reading.teams[near.most_common(1)[0][0]]
    if met and (not beside or len(beside) > 1):
        return reading.teams[met.most_common(1)[0][0]]
    if len(beside) == 1 and not beside.keys() & tabled:
        other = next(iter(beside))
        return reading.teams[told.listed[known.key]] if {known.key, other} <= told.listed.keys() else beside[other]
    before = _named_with(known, statement.sentence, reading, nations)
    if before is not None:
        return before
    if known.key in told.main and len(told.main) == 2 and statement.sentence < 6:
        other = next(k for k in told.main if k != known.key)
        free = other not in tabled and not told.met_another(other, known.key)
        return reading.teams[other] if free and _is_named_by(other, statement.sentence + 1, reading) else None
    around = [
        m.value
        for i in range(max(0, statement.sentence - 1), min(len(reading.sentences), statement.sentence + 2))
        if i == statement.sentence
        or reading.sentences[i].sentence.paragraph == reading.sentences[statement.sentence].sentence.paragraph
        for m in reading.sentences[i].mentions
        if isinstance(m.value, TeamRef)
        and can_meet(m.value, known, nations)
        and m.value.key not in _in_table(i, reading)
    ]
    if len({n.key for n in around}) != 1 or told.met_another(around[0].key, known.key):
        return None
    return around[0]
