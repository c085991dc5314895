"""Pairs: which matches an article reports, weighed from all its result statements."""

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from transforms.facts.matches.weeks import is_of_the_week, sums_up
from transforms.facts.results.statements import ResultStatement, swap
from transforms.facts.results.time import is_outright
from transforms.reading.days import DayMention
from transforms.reading.mentions import Reading, TeamRef


@dataclass(slots=True)
class Pair:
    """Two teams and every statement about a match of theirs, all told from the side of `first`."""

    first: TeamRef
    second: TeamRef
    statements: list[ResultStatement] = field(default_factory=list)

    @property
    def keys(self) -> frozenset[str]:
        """The keys of the two teams."""
        return frozenset((self.first.key, self.second.key))

    def add(self, statement: ResultStatement) -> None:
        """Add a statement about these two teams, turned to the side of `first`."""
        self.statements.append(statement if statement.team == self.first else swap(statement))


def salience(reading: Reading) -> Counter[str]:
    """How much each team is spoken of: mentions, those of the title and the first sentences counting more."""
    weights: Counter[str] = Counter()
    for index, read in enumerate(reading.sentences):
        weight = weight_of(reading, index)
        for mention in read.mentions if weight else ():
            if isinstance(mention.value, TeamRef):
                weights[mention.value.key] += weight
    return weights


def weight_of(reading: Reading, index: int) -> int:
    """How much a mention in a sentence weighs."""
    part = reading.sentences[index].sentence.part
    return 0 if part == "furniture" else 4 if part == "title" else 2 if index < _FIRST else 1


_FIRST = 5
"""The sentences that tell what an article is about."""


_LINE = 3.0
"""What a printed line of a result weighs more than words."""
_ASIDE, _NOT_OUTRIGHT = 0.5, 0.7
"""What is left of a statement's weight where it is told as background, or not as what its sentence is there to say."""


def weigh(statement: ResultStatement, reading: Reading) -> float:
    """How much one statement says that its match is today's news, 0 to about 6."""
    read = reading.sentences[statement.sentence]
    weight = 1.0 + (1.0 if statement.score else 0.0)
    if read.sentence.part == "title":
        weight += 3
    elif statement.sentence < 5:
        weight += 2
    if statement.rule == "result line":
        weight += _LINE
    if statement.aside:
        weight *= _ASIDE
    elif not is_outright(read.shape, statement.cue, statement.rule):
        weight *= _NOT_OUTRIGHT
    if not statement.now:
        weight *= 0.15
    if read.quoted:
        weight *= 0.1
    return weight


def can_meet(first: TeamRef, second: TeamRef, nations: frozenset[str]) -> bool:
    """Whether the two can play each other: different teams, and a nation only meets a nation."""
    return first.key != second.key and (first.key in nations) == (second.key in nations)


def find_pairs(
    statements: list[ResultStatement], reading: Reading, nations: frozenset[str]
) -> tuple[list[Pair], list[Pair]]:
    """The pairs whose match the article reports, and those it only mentions; the most certain first.

    A team seldom plays twice in an article: of two pairs that share a team the heavier is reported, and the other only
    where a round-up tells it outright ("On Friday Roma beat Lazio 2-1"). `nations` are the keys of national teams.
    """
    pairs: dict[frozenset[str], Pair] = {}
    for statement in statements:
        if (
            statement.team is None
            or statement.opponent is None
            or not can_meet(statement.team, statement.opponent, nations)
        ):
            continue
        keys = frozenset((statement.team.key, statement.opponent.key))
        pairs.setdefault(keys, Pair(statement.team, statement.opponent)).add(statement)
    _join_short_names(pairs)
    _drop_bare_nicknames(pairs, reading)
    weights = {keys: sum(weigh(s, reading) for s in pair.statements) for keys, pair in pairs.items()}
    known = salience(reading)
    total = sum(known.values()) or 1
    main = frozenset(key for key, _ in known.most_common(2))
    for keys in weights:
        weights[keys] += 4.0 * sum(known[k] for k in keys) / total
    reported: list[Pair] = []
    mentioned: list[Pair] = []
    taken: set[str] = set()
    for keys in sorted(pairs, key=lambda k: (-weights[k], sorted(k))):
        pair = pairs[keys]
        current = any(s.now and not reading.sentences[s.sentence].quoted for s in pair.statements)
        if current and not keys & taken:
            reported.append(pair)
            taken |= keys
        else:
            mentioned.append(pair)
    for pair in mentioned[:]:
        first = [reading.sentences[s.sentence].shape for s in pair.statements if s.sentence < _FIRST and not s.long_ago]
        if pair.keys == main and not main & taken and any(not _OTHER_MEETING.search(shape) for shape in first):
            mentioned.remove(pair)
            reported.append(pair)
    again = _reported_too(reported, mentioned, main, reading)
    return reported + again, [pair for pair in mentioned if pair not in again]


def _reported_too(reported: list[Pair], mentioned: list[Pair], main: frozenset[str], reading: Reading) -> list[Pair]:
    """The other matches of sides of reported ones that are news as well: in a round-up, in one breath, or in a week's summary."""
    week = len(reported) == 1 and sums_up(reading)
    return [
        pair
        for pair in mentioned
        if (len(reported) >= _ROUND and _is_news_too(pair, reading))
        or _is_told_with(pair, reported, reading)
        or (week and pair.keys & reported[0].keys & main and is_of_the_week(pair.statements, reading))
    ]


# what a preview looks back at: "won 1-0 in the reverse fixture", "the last time the teams met"
_OTHER_MEETING = re.compile(
    r"\b(?:reverse|corresponding|return) (?:fixture|meeting|match|game|tie)\b|\b(?:last|previous|earlier|first) (?:meeting|encounter)\b|\bwhen (?:they|the (?:two|sides|teams|pair)(?: \w+)?) (?:last )?(?:clashed|met|faced|played)\b|\bwhich includ(?:ed|es)\b|\blast (?:met|time (?:they|the (?:two|teams|sides)|out))\b"
)
# "rested Fox after <D2>'s | 1-0 win over Roma", of a team whose match of the day is told already
_CAME_BEFORE = re.compile(r"\b(?:after|from|since|following|despite|until) <D\d+>(?:'s)? (?:[\w-]+ |<[SC]\d+> ){0,3}$")


def _join_short_names(pairs: dict[frozenset[str], Pair]) -> None:
    """Make one match of a line that calls a side by what no list knows and of the words below that give its name.

    "Los Angeles 3, Colorado 1" heads what "the Galaxy beat Colorado 3-1" tells.
    """
    for keys, line in list(pairs.items()):
        short = next((team for team in (line.first, line.second) if team.id is None), None)
        if short is None or any(s.rule != "result line" for s in line.statements):
            continue
        known = line.second if short == line.first else line.first
        told = (p for k, p in pairs.items() if k != keys and known.key in k and short.key not in k)
        full = next((p for p in told if _is_told_below(line, p, known)), None)
        if full is not None:
            other = full.second if full.first == known else full.first
            for s in line.statements:
                full.add(
                    replace(
                        s,
                        team=s.team if s.team == known else other,
                        opponent=s.opponent if s.opponent == known else other,
                    )
                )
            del pairs[keys]


def _drop_bare_nicknames(pairs: dict[frozenset[str], Pair], reading: Reading) -> None:
    """Leave out "the Wildcats lost to the Raiders" right below a printed result: both sides of it by their nicknames."""
    lines = {s.sentence for p in pairs.values() for s in p.statements if s.rule == "result line"}
    for keys, pair in list(pairs.items()) if lines else ():
        below = all(any(0 < s.sentence - line <= _BELOW for line in lines) for s in pair.statements)
        if below and all(t.id is None and _is_always_the(t, reading) for t in (pair.first, pair.second)):
            del pairs[keys]


# "the visiting | Wildcats", "the | Blue Raiders"
_THE = re.compile(r"\b[Tt]he (?:visiting |host |home |hosting )?$")


def _is_always_the(team: TeamRef, reading: Reading) -> bool:
    """Whether "the" stands in front of a team wherever it is named."""
    text = reading.document.text
    places = [m.start for read in reading.sentences for m in read.mentions if m.value == team]
    return bool(places) and all(_THE.search(text, max(0, at - 16), at) for at in places)


def _is_told_below(line: Pair, told: Pair, known: TeamRef) -> bool:
    """Whether words right below a line tell the score that it prints."""
    heads = {(s.sentence, _of(s, known)) for s in line.statements if s.score}
    return any(
        s.score and any(0 < s.sentence - head <= _BELOW and _of(s, known) == score for head, score in heads)
        for s in told.statements
    )


def _of(statement: ResultStatement, team: TeamRef) -> tuple[int, int] | None:
    """The score of a statement, this team's goals first."""
    if statement.score is None or statement.team == team:
        return statement.score
    return statement.score[::-1]


_BELOW = 3
"""Sentences below a line in which its match is told."""


_ROUND = 2
"""Matches that make a round-up: one may tell of two by the same team."""


def _is_news_too(pair: Pair, reading: Reading) -> bool:
    """Whether a match of a team whose other match is reported already is told outright or with its day, and its score."""
    return any(
        s.now
        and s.score
        and not _CAME_BEFORE.search(reading.sentences[s.sentence].shape, max(0, s.cue - 60), s.cue)
        and (
            _has_weekday(reading, s.sentence, s.cue)
            or (not s.aside and is_outright(reading.sentences[s.sentence].shape, s.cue, s.rule))
        )
        for s in pair.statements
    )


def _is_told_with(pair: Pair, reported: list[Pair], reading: Reading) -> bool:
    """Whether a match is told with another of the same side in one breath, and neither anywhere else.

    "Denmark beat Japan 2-0 and drew 1-1 with Sweden": an article looks back at both.
    """
    for other in reported:
        shared = pair.keys & other.keys
        first = [s for s in other.statements if s.now]
        second = [s for s in pair.statements if s.now]
        if not shared or {s.sentence for s in first} != {s.sentence for s in second} or len(first) != 1:
            continue
        one, two = first[0], second[0]
        shape = reading.sentences[one.sentence].shape
        joined = _JOINED.search(shape, min(one.cue, two.cue), max(one.cue, two.cue) + 5)
        if one.score and two.score and not one.aside and not two.aside and joined:
            return True
    return False


# "beat Japan 2-0 | and drew", "2-0 wins over Japan and Sweden"
_JOINED = re.compile(r"\b(?:and|but|before)\b|,")


def _has_weekday(reading: Reading, index: int, cue: int) -> bool:
    """Whether a sentence says on which day of the week just gone it happened.

    Days told in front of the `cue` of the result are left out where one stands behind it.
    """
    read = reading.sentences[index]
    told = list(enumerate(read.mentions))
    behind = [m for i, m in told if (place := read.shape.find(f"<D{i}>")) < 0 or place > cue]
    days = [m.value for m in behind if isinstance(m.value, DayMention)]
    days = days or [m.value for m in read.mentions if isinstance(m.value, DayMention)]
    shape = read.shape[cue:] if days else read.shape
    return bool(days) and all(d.kind == "weekday" for d in days) and not _NOT_THIS_WEEK.search(shape)


_NOT_THIS_WEEK = re.compile(
    r"\bminutes of the final whistle\b|\bsince\b|\bmissing\b|\bcall-?up\b|\bchanges\b|\bmidweek\b|\bfollow(?:s|ing) <D"
)
