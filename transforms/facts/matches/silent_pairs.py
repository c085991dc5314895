"""Matches whose result no sentence states of both teams: told by their goals, a passage or a whole report long."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from transforms.facts.goals.tellings import Telling
from transforms.facts.matches.pairs import Pair, can_meet, weight_of
from transforms.facts.matches.rivals import rivals_in_table, with_own_result
from transforms.facts.results.statements import ResultStatement
from transforms.facts.results.time import before_the_match, is_of_another_day
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.triggers import triggered

# a team in the margin of a sentence: where a man comes from or goes to, whom they meet next
_BEFORE_MARGIN = triggered(
    r"\b(?:former|ex-?|one-time|from|on loan at|signed for|joined|since|unlike|like|than|move to|switch to|return to|defeat to|loss to|win over|victory over|(?:trips?|journey|visit) to)\ "
    r"(?:(?:the|leaders|rivals|champions|fellow|[\w'-]+ed|[\w'-]+-[\w'-]+)\ ){0,2}$"
)
_BEHIND_MARGIN = triggered(r"(?: [\w'-]+){0,2} (?:international|loanee|legend|target|academy|youth)\b")
_TO_COME = re.compile(
    r"\b(?:crack at|sets? up|will|face|faces|facing|next (?:week|up|month|saturday|sunday|game|match|opponents)|travels? to|hosts|visits?|upcoming|(?:scheduled|due) to (?:play|meet|face|travel|join|host)|play|plays|meet|meets|tomorrow|await|awaits|heads? (?:back )?(?:in|on)to|return(?:s)? to (?:action|conference play)|take on|takes on|welcome|welcomes|(?:clash|tie|date|meeting|showdown|encounter) (?:with|against|at))\b|<T\d+> or <T"
    r"|<T\d+>(?:,| and) (?:[\w-]+ ){0,2}<T\d+> (?:will |to |again )?(?:clash|face off|lock horns|square off|renew|go head|do battle|battle it out|cross swords)\b"
)
_LEAD_SENTENCES = 5
_PASSAGE = 6
"""Paragraphs that one match is told in at most, where its teams are named once."""
_ENOUGH = 3.0
_TOLD, _SPOKEN_OF = 2, 2
"""The goals that a report tells at least, and how much it speaks of its second team."""
_LEAD = 1.4
"""How much more the second team of a report must be spoken of than the third."""


class _Passages:
    """What a reading says of teams, sentence by sentence, without those of reported matches."""

    def __init__(
        self,
        reading: Reading,
        reported: Sequence[Pair],
        statements: Sequence[ResultStatement],
        tellings: Mapping[int, Sequence[Telling]],
        nations: frozenset[str],
    ) -> None:
        self.reading = reading
        self.nations = nations
        self.taken = {key for pair in reported for key in pair.keys}
        self.tellings = tellings
        self.long_ago = {frozenset((s.team, s.opponent)) for s in statements if s.long_ago}
        self.alone: dict[int, list[ResultStatement]] = {}
        for statement in statements:
            known = statement.team or statement.opponent
            others = with_own_result(reading.sentences[statement.sentence]) - {known.key if known else ""}
            if statement.now and not others and (statement.team is None or statement.opponent is None):
                self.alone.setdefault(statement.sentence, []).append(statement)

    def can_have_met(self, first: TeamRef, second: TeamRef) -> bool:
        """Whether the two can play each other, and no result of theirs is told of long ago."""
        return can_meet(first, second, self.nations) and frozenset((first, second)) not in self.long_ago

    def named(self, index: int) -> list[TeamRef]:
        """The teams that a sentence speaks of as playing, those in its margin last."""
        read = self.reading.sentences[index]
        if read.quoted or read.sentence.part == "furniture" or "<T" not in read.shape:
            return []
        return list(dict.fromkeys(_teams(read)))

    def together(self, first: TeamRef, second: TeamRef, indexes: Sequence[int]) -> bool:
        """Whether one of the paragraphs names both."""
        named: dict[int, set[str]] = {}
        for index in indexes:
            paragraph = self.reading.sentences[index].sentence.paragraph
            named.setdefault(paragraph, set()).update(t.key for t in self.named(index))
        return any({first.key, second.key} <= keys for keys in named.values())

    def weigh(self, first: TeamRef, second: TeamRef, indexes: Sequence[int]) -> float:
        """How much the sentences say that the two met and what came of it."""
        weight = 0.0
        for index in indexes:
            if is_of_another_day(self.reading.sentences[index].shape):
                continue
            here = {t.key for t in self.named(index)}
            both = {first.key, second.key} <= here
            told = [t for t in self.tellings.get(index, ()) if t.strong]
            weight += min(len(told), 2)
            weight += both
            weight += sum(2.0 if s.score else 1.0 for s in self.alone.get(index, ()))
        return weight


def _teams(read: ReadSentence) -> Iterator[TeamRef]:
    rivals = rivals_in_table(read.shape)
    met = before_the_match(read.shape)
    for token in re.finditer(r"<T(\d+)>", read.shape):
        value = read.mentions[int(token[1])].value
        margin = (
            int(token[1]) in rivals
            or token.end() <= met
            or _BEHIND_MARGIN.match(read.shape, token.end())
            or _BEFORE_MARGIN.search(read.shape, max(0, token.start() - 60), token.start())
        )
        if isinstance(value, TeamRef) and not margin:
            yield value


# "the Koreans", "Belgian efforts", "the Korean goalkeeper": of a side; not "the Belgian Hart"
_OF_THE_SIDE = re.compile(
    r"\ (?:goal(?:keeper|ie|s)?|keeper|defen[cs]e|defenders?|attack|midfield|efforts?|bodies|players?|hearts|captain|coach|bench|fans|supporters|resistance|lead|side|team|half|box|area|pressure|net)\b"
)


def _peoples(read: ReadSentence, nations: Mapping[str, TeamRef]) -> Iterator[TeamRef]:
    """The national sides that a sentence speaks of by their people, of those that the article names."""
    if read.quoted or not nations:
        return
    for token in re.finditer(r"(?P<the>\bthe\ )?<X(?P<n>\d+)>(?P<noun>\ [\w<])?", read.shape):
        team = nations.get(str(read.mentions[int(token["n"])].value))
        alone = token["the"] and token["noun"] is None
        if team is not None and (alone or _OF_THE_SIDE.match(read.shape, token.end("n") + 1)):
            yield team


# "put the home side ahead against visitors | Roma", "hosts | Roma"
_AS_SIDE = re.compile(r"\b(?:visitors|hosts|visiting|(?:away|home) side) <T(?P<t>\d+)>")
_CALLED = 6
"""What it says of a team that it is called the hosts or the visitors."""


def _as_sides(read: ReadSentence) -> Iterator[TeamRef]:
    """The teams that a sentence calls hosts or visitors, but for a match to come."""
    if not read.quoted and not _TO_COME.search(read.shape) and not is_of_another_day(read.shape):
        for match in _AS_SIDE.finditer(read.shape):
            value = read.mentions[int(match["t"])].value
            if isinstance(value, TeamRef):
                yield value


def find_silent_pairs(
    reading: Reading,
    reported: Sequence[Pair],
    statements: Sequence[ResultStatement],
    tellings: Mapping[int, Sequence[Telling]],
    nations: frozenset[str],
) -> list[Pair]:
    """The pairs without a result of both teams: those of passages of a round-up, or the one of a whole report.

    `statements` are those completed, `tellings` the goals by sentence.
    """
    passages = _Passages(reading, reported, statements, tellings, nations)
    if not reported:
        whole = _whole(passages)
        if whole is not None:
            return [whole]
    found: list[Pair] = []
    index = 0
    while index < len(reading.sentences):
        pair, end = _passage(passages, index)
        if pair is not None:
            found.append(pair)
            passages.taken |= pair.keys
        index = max(end, index + 1)
    return found


# "<T0> and <T1> both lost 1-0": not to each other
_BOTH_DID = re.compile(
    r"-point (?:lead|advantage|gap|cushion) (?:over|on) (?:[\w-]+ ){0,3}<T\d+>|<T\d+> and (?:[^<>;.]|<[CXDL]\d+>){0,40}<T\d+>(?: of <[XL]\d+>)? (?:both|each) (?:lost|won|beat|suffered|recorded|claimed|picked up|secured|went down|were beaten)\b"
)


def _passage(passages: _Passages, start: int) -> tuple[Pair | None, int]:
    """The pair of the passage that begins with a sentence, and where it ends."""
    sentences = passages.reading.sentences
    teams: dict[str, TeamRef] = {}
    first = sentences[start].sentence.paragraph
    end = start
    for index in range(start, len(sentences)):
        sentence = sentences[index].sentence
        if sentence.paragraph > first + _PASSAGE:
            break
        here = {t.key: t for t in passages.named(index)}
        if any(k in passages.taken for k in here) or len(teams | here) > 2:
            break
        if here and _TO_COME.search(sentences[index].shape):
            break
        teams |= here
        if not teams:
            break
        end = index + 1
    if len(teams) != 2:
        return None, end
    one, other = teams.values()
    indexes = range(start, end)
    if not passages.can_have_met(one, other) or not passages.together(one, other, indexes):
        return None, end
    if passages.weigh(one, other, indexes) < _ENOUGH or any(_BOTH_DID.search(sentences[i].shape) for i in indexes):
        return None, end
    return _with_statements(Pair(one, other), passages, indexes), end


def _with_statements(pair: Pair, passages: _Passages, indexes: Sequence[int]) -> Pair:
    """The pair with the statements of its sentences that name one of the two and no other."""
    for index in indexes:
        for statement in passages.alone.get(index, ()):
            known = statement.team or statement.opponent
            if known is None or known.key not in pair.keys:
                continue
            other = pair.second if known == pair.first else pair.first
            whole = replace(statement, team=statement.team or other, opponent=statement.opponent or other)
            pair.add(whole)
    return pair


def _whole(passages: _Passages) -> Pair | None:
    """The two teams of a report that nowhere states its result: the two it speaks of throughout."""
    reading = passages.reading
    known = Counter(dict.fromkeys(reading.teams, 0))
    nations = {t.name: t for t in reading.teams.values() if t.id in passages.nations}
    for i, read in enumerate(reading.sentences):
        weight = weight_of(reading, i)
        for team in (*_teams(read), *_peoples(read, nations)):
            known[team.key] += weight
    if not known:
        return None
    first = reading.teams[known.most_common(1)[0][0]]
    rest = [
        (reading.teams[k], n) for k, n in known.most_common()[1:] if can_meet(first, reading.teams[k], passages.nations)
    ]
    if not rest:
        return None
    called = {t.key for read in reading.sentences for t in _as_sides(read)} - {first.key}
    if len(called) == 1:  # "visitors Roma": they met, however little is said of them
        rest = [(team, n + _CALLED) if team.key in called else (team, n) for team, n in rest]
        rest.sort(key=lambda one: -one[1])
    (second, weight), third = rest[0], (rest[1][1] if len(rest) > 1 else 0)
    shapes = [read.shape for read in reading.sentences]
    if any(
        _TO_COME.search(shapes[i]) and {first, second} <= set(passages.named(i))
        for i in range(min(_LEAD_SENTENCES, len(shapes)))
    ):
        return None
    told = sum(min(len(t), 2) for i, t in passages.tellings.items() if not is_of_another_day(shapes[i]))
    scored = any(s.score for found in passages.alone.values() for s in found)
    printed = any("<S" in shape and not is_of_another_day(shape) for shape in shapes)
    if told < (1 if printed else _TOLD) and not scored:
        return None
    if weight < _SPOKEN_OF or weight < _LEAD * third or not passages.can_have_met(first, second):
        return None
    return _with_statements(Pair(first, second), passages, range(len(reading.sentences)))
