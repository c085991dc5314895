"""A reading with what is known of it: teams by mention, by person and by sentence."""

import re
from collections.abc import Collection

from transforms.facts.focus import Focus
from transforms.facts.grammar.subject_words import ANCHOR, OBLIQUE, clauses, is_light
from transforms.reading.days import DayMention
from transforms.reading.mentions import Mention, Reading, ReadSentence, TeamRef
from transforms.reading.triggers import IndexedText

_NAMELIKE = re.compile(r"^(?:[\w-]+-(?:placed?|positioned|bottom|table|top)|points|standings|table|ladder|leaders?)$")
_TEAM = re.compile(r"<T\d+>")
_DAY = re.compile(r"<D\d+>")
_ANY = re.compile(r"<[A-Z](\d+)>")
_SLOT = re.compile(r"\d+")
_PERSON = re.compile(r"<P\d+>(?!'s? )")
# "the win lifts", "that narrow 1-0 victory was", "defeat leaves"; not "the win over", whose words name the other side
_OF_RESULT = re.compile(
    r"\W*(?:(?:but|and) )?(?:(?:the|that|this) (?:(?!win|loss)[\w-]+ |<S\d+> ){0,3}?)?(?:(?:win|victory|triumph)|(?P<lost>defeat|loss|reverse|setback))"
    r" (?!over\b|for\b|of\b|by\b|against\b|at\b|to\b|in\b|on\b|with\b|but\b|and\b|would\b|will\b|could\b|here\b)"
)
# "after losing six games in a row, | <T0> won": what its subject did before
_FRONT = re.compile(
    r"\W*(?:but |and )?(?:(?:after|having|despite|since|before|without|by|while) (?:[a-z]+ly )?)(?:[a-z]+ing|been|lost|won|drawn|gone|fallen)\b(?:[^<,;.]|<[DCMSX]\d+>){0,90}, (?=(?:the )?<[TR])"
)
# "| Fox's men climb to seventh", "| Fox's side slip to ninth"
_MOVES = re.compile(
    r"<P\d+>'s? (?:[\w-]+ )?(?:side|men|team|charges) (?:now |also |have |has )?(?:(?:climb\w*|rise|rose|risen|moved?|jump\w*|leap\w*|leapt|soar\w*) (?:up |back )?(?:to|into|above|clear|out)\b"
    r"|(?P<down>(?:drop\w*|slip\w*|fall|fell|fallen|slid|slide|sink|sank) (?:down |back )?(?:to|into|below)\b))"
)
# "Roma 1, Lazio 5.": of neither more than of the other
_SCORE_LINE = re.compile(r"\W*<T\d+>,? (?:\d|<S)")
_PAIR = 2
_FAR = 3
"""A pronoun goes back at most this many sentences."""
_QUOTE_MARKS = ('"', "\u201c")
_FAR_PARAGRAPHS = 8
"""So many sentences back the paragraphs may begin whose first team a coach's "side" can be."""


class Scene:
    """A reading, what is known of it, and the memory of what its sentences were about.

    `told` collects the team that a sentence's last cue was about, `meant` the one that "their rivals" stood for in it.
    """

    __slots__ = ("_clauses", "_shapes", "_strays", "_topics", "focus", "meant", "reading", "told")

    def __init__(self, reading: Reading, focus: Focus) -> None:
        """A scene in which nothing has been told yet."""
        self.reading = reading
        self.focus = focus
        self.told: dict[int, TeamRef] = {}
        self.meant: dict[int, TeamRef] = {}
        self._topics: dict[int, tuple[TeamRef, ...]] = {}
        self._shapes: dict[int, IndexedText] = {}
        self._clauses: dict[int, list[tuple[int, int, str]]] = {}
        self._strays = any(focus.is_stray(team) for team in reading.teams.values())

    def shape(self, index: int) -> IndexedText:
        """The sentence's shape, "Fifth-placed" at its start read as words, not as a name, and countries as origins."""
        known = self._shapes.get(index)
        if known is None:
            shape = self.reading.sentences[index].shape
            plain = self._with_origins(index, plain_shape(self.reading.sentences[index]))
            known = self._shapes[index] = shape if plain == shape else IndexedText(plain)
        return known

    def mention(self, index: int, slot: str) -> Mention:
        """The mention that a slot such as "<C2>" stands for in sentence `index`."""
        return self.reading.sentences[index].mentions[int(slot[2:-1])]

    def person(self, index: int, slot: str) -> str | None:
        """The name of the person that a slot such as "<P3>" stands for."""
        value = self.mention(index, slot).value
        return value if isinstance(value, str) else None

    def _with_origins(self, index: int, shape: str) -> str:
        """The shape with countries among clubs written as nationalities: "Kazakhstan side Kairat"."""
        if not self._strays:
            return shape
        mentions = self.reading.sentences[index].mentions
        for number, mention in enumerate(mentions):
            if isinstance(mention.value, TeamRef) and self.focus.is_stray(mention.value):
                shape = shape.replace(f"<T{number}>", f"<X{number}>")
        return shape

    def team(self, index: int, slot: str) -> TeamRef | None:
        """The team that a mention such as "<T3>" or "<R0>" stands for in sentence `index`."""
        value = self._value(index, slot)
        if isinstance(value, TeamRef):
            return value
        return self.focus.roles.get(index, {}).get(value) if isinstance(value, str) else None

    def owner(self, index: int, slot: str) -> TeamRef | None:
        """The team of the person that a mention such as "<P3>" names."""
        value = self._value(index, slot)
        return self.focus.people.get(value) if isinstance(value, str) else None

    def people(self, index: int, slot: str) -> TeamRef | None:
        """The national team that "the <X2>" stands for, where the article names it."""
        country = self._value(index, slot)
        return next((t for t in self.reading.teams.values() if t.name == country and not self.focus.is_stray(t)), None)

    def _value(self, index: int, slot: str) -> object:
        number = _SLOT.search(slot)
        return self.reading.sentences[index].mentions[int(number.group())].value if number else None

    def direct(self, index: int, anchor: re.Match[str]) -> TeamRef | None:
        """The team of an anchor that names it: by name, as "the hosts" or through its coach or player."""
        if anchor["team"] or anchor["role"]:
            return self.team(index, anchor["team"] or anchor["role"])
        if not anchor["person"]:
            return None
        return self.owner(index, anchor["person"]) or self._coached(index)

    def of_two(self, index: int, which: str, before: int) -> TeamRef | None:
        """The team of "the former" or "the latter", where sentence `index` names two teams up to an offset."""
        two = self.teams(index, before)
        return two[which == "latter"] if len(two) == _PAIR else None

    def _coached(self, index: int) -> TeamRef | None:
        """The team of an unknown coach in a report of one match, where the sentence names the other side."""
        if len(self.focus.reported) != 1:
            return None
        here = self.teams(index)
        rest = [t for t in self.focus.reported[0] if t not in here]
        return rest[0] if len(rest) == 1 and len(here) == 1 and self.is_oblique(index, here[0]) else None

    def teams(self, index: int, before: int | None = None) -> list[TeamRef]:
        """The distinct teams that sentence `index` names, in order, up to offset `before` of its shape."""
        found: dict[str, TeamRef] = {}
        for match in _TEAM.finditer(self.shape(index)):
            if before is not None and match.start() >= before:
                break
            team = self.team(index, match.group())
            if team is not None:
                found.setdefault(team.key, team)
        return list(found.values())

    def place(self, index: int, offset: int) -> int:
        """The offset in the document's text that an offset in the shape of sentence `index` stands for."""
        read = self.reading.sentences[index]
        shape = self.shape(index)
        moved = read.sentence.start
        for match in _ANY.finditer(shape):
            if match.start() >= offset:
                break
            mention = read.mentions[int(match[1])]
            moved += (mention.end - mention.start) - (match.end() - match.start())
        return moved + offset

    def day(self, index: int, start: int, end: int) -> DayMention | None:
        """The first day that the shape of sentence `index` names between two offsets."""
        for match in _DAY.finditer(self.shape(index), start, end):
            value = self._value(index, match.group())
            if isinstance(value, DayMention):
                return value
        return None

    def is_oblique(self, index: int, team: TeamRef, before: int | None = None) -> bool:
        """Whether the sentence names the team, up to `before`, only as the other side: "a win over <T1>"."""
        shape = self.shape(index)
        places = [
            m.start()
            for m in _TEAM.finditer(shape)
            if (before is None or m.start() < before) and self.team(index, m.group()) == team
        ]
        return all(OBLIQUE.search(shape, max(0, p - 50), p) for p in places)

    def clauses(self, index: int, before: int) -> list[tuple[int, int, str]]:
        """The clauses of sentence `index` that begin before an offset, as `subject_words.clauses` gives them."""
        known = self._clauses.get(index)
        if known is None:
            known = self._clauses[index] = clauses(self.shape(index))
        return [c for c in known if c[1] <= before]

    def actor(self, index: int, before: int) -> TeamRef | None:
        """The team of the player who opens the nearest clause: "<P0> tapped in to take them fourth"."""
        shape = self.shape(index)
        for _, begin, _ in reversed(self.clauses(index, before)):
            person = _PERSON.search(shape, begin, before)
            if person is not None and is_light(shape[begin : person.start()]):
                return self.owner(index, person.group())
        return None

    def only_person(self, index: int, before: int) -> TeamRef | None:
        """The team of the one person whom a sentence names up to an offset: "a goal of <P0>'s was not enough"."""
        slots = {match.group() for match in _PERSON.finditer(self.shape(index), 0, before)}
        return self.owner(index, slots.pop()) if len(slots) == 1 else None

    def back(self, index: int, exclude: Collection[TeamRef] = (), depth: int = _FAR) -> TeamRef | None:
        """The one team that the sentence before was about, none of `exclude`."""
        topic = [t for t in self.topic(index - 1, depth) if t not in exclude]
        if len(topic) > 1:
            here = self.teams(index)
            topic = [t for t in topic if t not in here]
        if len(topic) != 1:
            return None
        named = index > 0 and topic[0] in self.teams(index - 1)
        return topic[0] if named or self.focus.is_known(topic[0]) else None

    def of_coach(self, index: int, start: int) -> TeamRef | None:
        """The team of an unknown coach whose "side" stands at `start`, as far as the match or the paragraph before tells."""
        return self.by_result(index, start) or self.by_move(index, start) or self.opener(index)

    def opener(self, index: int) -> TeamRef | None:
        """The team that the last paragraph to name one began with, where sentence `index` of a round-up begins a new one.

        None where that team was of no match told.
        """
        if len(self.focus.reported) < _PAIR or self._paragraph(index) == self._paragraph(index - 1):
            return None
        for back in range(index - 1, max(-1, index - 1 - _FAR_PARAGRAPHS), -1):
            first = back == 0 or self._paragraph(back - 1) != self._paragraph(back)
            said = self.reading.sentences[back].sentence.text[:1] in _QUOTE_MARKS
            if not first or said or not any(self.teams(i) for i in range(back, index)):
                continue
            if _SCORE_LINE.match(self.shape(back)):
                return None
            topic = self.topic(back, 1)
            told = len(topic) == 1 and self.focus.opponent(topic[0]) is not None
            return topic[0] if told and topic[0] in self.teams(back) else None
        return None

    def by_move(self, index: int, start: int) -> TeamRef | None:
        """The winner of the match spoken of where a coach's side named at `start` is told to rise, its loser where to fall."""
        moved = _MOVES.match(self.shape(index), start) if index in self.focus.results else None
        return self.focus.results[index][moved["down"] is not None] if moved is not None else None

    def _paragraph(self, index: int) -> int:
        return self.reading.sentences[index].sentence.paragraph

    def by_result(self, index: int, before: int = 0) -> TeamRef | None:
        """The side that sentence `index` opens with the result of: "the win …" the winner's, "the defeat …" the loser's.

        None for what stands `before` an offset in a clause behind the first.
        """
        told = _OF_RESULT.match(self.shape(index)) if index in self.focus.results else None
        if told is None or len(self.clauses(index, before)) > 1:
            return None
        return self.focus.results[index][told["lost"] is not None]

    def topic(self, index: int, depth: int = _FAR) -> tuple[TeamRef, ...]:
        """The team that sentence `index` is about, alone where grammar tells it, else all that it could be about."""
        if index < 0 or depth == 0:
            return ()
        known = self._topics.get(index)
        if known is None:
            known = self._topics[index] = self._topic(index, depth)
        return known

    def _topic(self, index: int, depth: int) -> tuple[TeamRef, ...]:
        read = self.reading.sentences[index]
        if read.sentence.part in {"furniture", "caption", "heading"} or read.quoted:
            return self.topic(index - 1, depth - 1)
        side = self.by_result(index)
        if side is not None:
            return (side,)
        shape = self.shape(index)
        front = _FRONT.match(shape)
        begin = front.end() if front is not None else 0
        anchor = next((a for a in ANCHOR.finditer(shape, begin) if a["dummy"] is None and a["result"] is None), None)
        if anchor is not None and is_light(shape[begin : anchor.start()]):
            team = self.direct(index, anchor)
            if team is None and not anchor["team"] and not anchor["role"]:
                team = self.back(index)
                return (team,) if team is not None else ()
            if team is not None:
                return (team,)
        if index in self.told:
            return (self.told[index],)
        teams = [t for t in self.teams(index) if not self.is_oblique(index, t)]
        if not teams and read.sentence.part != "title":
            here = self.teams(index)
            return tuple(t for t in self.topic(index - 1, depth - 1) if t not in here)
        return tuple(teams)


def plain_shape(read: ReadSentence) -> str:
    """The shape with a "name" such as "Fifth-placed" at the start of a sentence written out.

    It keeps the numbers of the other mentions.
    """
    shape = read.shape
    if not shape.startswith("<P0>") or not isinstance(read.mentions[0].value, str):
        return shape
    first = read.mentions[0]
    words = read.sentence.text[: first.end - first.start].lower()
    return words + shape[4:] if _NAMELIKE.match(words) else shape
