"""Makers: whose pass a making is and who got it, with "he" and "the winger" resolved to one person."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from transforms.facts.assists.makings import Making, find_makings
from transforms.facts.goals.antecedents import Antecedents
from transforms.facts.goals.finishers import find_finisher
from transforms.facts.goals.subject_verbs import AGAIN_HIM
from transforms.facts.goals.tellings import Telling
from transforms.reading.mentions import Reading, ReadSentence
from transforms.reading.people import fold
from transforms.reading.words import ROLE_WORDS

_PERSON = re.compile(r"<P(\d+)>(?!'s?\b)")
_ANYBODY = re.compile(r"<P(\d+)>")
# "the goalkeeper <P> saved, but the winger": nobody who goes on to pass
_KEEPER = re.compile(r"keeper <P(\d+)>")
# "Fox scored, with <P> adding a penalty before he met the cross"
_ACTING = re.compile(r"\bwith <P(\d+)> (?:also |then |later )?[a-z]+ing\b")
_OBJECT = re.compile(
    r"\b(?:on|past|from|by|for|to|with|against|beat|beating|over|of|at|off|beyond|between|round|around|rounded|marker|than|like|replaced|fouled|dispossessed|robbed|caught) (?:the |substitute |his |her |defender |goalkeeper |full-back |<[TX]\d+>(?:'s)? )*$"
)
# "The youngster was two | when <P> …": the person behind it is no subject of the sentence
_SUBORDINATE = re.compile(r"\b(?:when|as|after|before|while|since|until|where|whose|that|because|than|with|from|by)\b")
_HE_AGAIN = re.compile(
    rf"(?:he|she)\b|(?:the|his|her) (?:[\w'-]+ |<[TXM]\d+>(?:'s)? ?){{0,3}}?(?:<X\d+>(?! )|{'|'.join(sorted(ROLE_WORDS))}|[\w-]+-year-old)\b"
)


# "sent Ward away | on the left. He squared", not "for Ward to score. He also"
_HE_FIRST = re.compile(r"(?:he|she) (?!(?:was|had|is|also|then|later|again|too|even|soon)\b)")
_WITH_THE_BALL = re.compile(r"(?: (?!(?:to|who|and|but|for|after|before|as)\b)[\w'-]+){0,8}\W*$")
# "rolled it to Fox | on the right and he crossed", "| and the winger squared"
_AND_HE = re.compile(r"(?:(?!\bbut\b)[^<>.;:]|<[MTX]\d+>){0,40}?(?:,? and|,) (?:he|she|his|her|the)\b")

# "Hart sent on Fox, and <M1> the winger squared for Ward": he who came on
_SENT_ON = re.compile(
    r"\b(?:(?:sent|sending|brought|bringing|threw|thrown|throwing|put|putting) on|introduced|introducing) (?:(?:the|substitute|striker|winger|midfielder|defender) |<[TX]\d+>(?:'s)? ){0,3}<P(\d+)>(?=[^;.]{0,60}\bthe (?:<X\d+>|substitute|striker|winger|midfielder|forward|defender|teenager)(?!\w))"
)
_EPITHET = 20
"""Characters that an epithet may have."""


class Makers:
    """Names the people of the makings of one match."""

    def __init__(self, reading: Reading, tellings: Mapping[int, Sequence[Telling]]) -> None:
        """`tellings` are those of the match by sentence."""
        self._reading = reading
        self._tellings = tellings

    @cached_property
    def _antecedents(self) -> Antecedents:
        return Antecedents(self._reading)

    def receiver(self, index: int, making: Making) -> str | None:
        """The name of who got the ball, where the words name him."""
        if making.receiver is None:
            return None
        return str(self._reading.sentences[index].mentions[making.receiver].value)

    def passer(self, index: int, making: Making, scorer: str) -> str | None:
        """The name of who passed, with "he" and "the winger" resolved; None where it would be the scorer."""
        read = self._reading.sentences[index]
        taken = {fold(scorer), fold(self.receiver(index, making) or "")}
        if making.passer is not None:
            passer = str(read.mentions[making.passer].value)
            return passer if fold(passer) != fold(scorer) else None
        fed = self._fed(index, making)
        if fed is not None and fold(fed) not in taken:
            return fed
        called = self._antecedents.described(index, making.start)
        if called is not None and fold(called) not in taken:
            return called
        sent = _SENT_ON.search(read.shape, 0, making.start + _EPITHET) if making.pronoun else None
        if sent is not None and fold(str(read.mentions[int(sent[1])].value)) not in taken:
            return str(read.mentions[int(sent[1])].value)
        before = [str(read.mentions[int(m[1])].value) for m in _PERSON.finditer(read.shape, 0, making.start)]
        if not before:  # "<P>'s evening was a good one, the German setting up <P>"
            before = [str(read.mentions[int(m[1])].value) for m in _ANYBODY.finditer(read.shape, 0, making.start)]
        keepers = {str(read.mentions[int(m[1])].value) for m in _KEEPER.finditer(read.shape, 0, making.start)}
        left = [name for name in before if fold(name) not in taken and name not in keepers]
        if left:
            left = [n for n in left if n in self._subjects(read, making)] or left
            scored = {
                fold(str(read.mentions[t.scorer].value)) for t in self._tellings.get(index, ()) if t.scorer is not None
            }
            return ([name for name in left if fold(name) not in scored] or left)[-1]
        if before or index == 0:
            return None
        name = self._fed_before(index) or self._topic(index - 1)
        return name if name is not None and fold(name) not in taken else None

    def _fed(self, index: int, making: Making) -> str | None:
        """Who has just been given the ball by the pass in front: "Ward rolled it to Fox and he crossed"."""
        shape = self._reading.sentences[index].shape
        before = [m for m in find_makings(shape) if m.end <= making.start and m.receiver is not None]
        if not before or _PERSON.search(shape, before[-1].end, making.start):
            return None
        return self.receiver(index, before[-1]) if _AND_HE.match(shape, before[-1].end, making.end) else None

    def _fed_before(self, index: int) -> str | None:
        """Who "he" at the head of a sentence is whom the one before leaves with the ball: "Fox sent Ward away. He squared"."""
        read, before = self._reading.sentences[index], self._reading.sentences[index - 1]
        if not _HE_FIRST.match(read.shape) or before.quoted or before.sentence.part != "prose":
            return None
        last = max((m for m in find_makings(before.shape) if m.receiver is not None), key=lambda m: m.end, default=None)
        if last is None or not _WITH_THE_BALL.match(before.shape, last.end):
            return None
        return self.receiver(index - 1, last)

    @staticmethod
    def _subjects(read: ReadSentence, making: Making) -> set[str]:
        """The people in front of a making whom no preposition makes somebody's object: "Fox got past Hart, his pass"."""
        found = _PERSON.finditer(read.shape, 0, making.start)
        free = (m for m in found if not _OBJECT.search(read.shape, max(0, m.start() - 40), m.start()))
        return {str(read.mentions[int(m[1])].value) for m in free}

    def _topic(self, index: int, far: int = 2) -> str | None:
        """Whom a sentence is about: the person at its beginning, where he is no subordinate clause's.

        A sentence that begins with "he" or "the winger" is about whom the one in front of it is about.
        """
        read = self._reading.sentences[index]
        first = _PERSON.search(read.shape)
        if read.quoted or read.sentence.part != "prose":
            return None
        if (
            index
            and far
            and _HE_AGAIN.match(read.shape)
            and (first is None or _SUBORDINATE.search(read.shape, 0, first.start()))
        ):
            before = self._reading.sentences[index - 1]
            people = {str(m.value) for m in before.mentions if m.kind == "person"}
            return people.pop() if len(people) == 1 and not before.quoted else self._topic(index - 1, far - 1)
        if first is None or first.start() > 60:
            return None
        return str(read.mentions[int(first[1])].value)

    def taker(self, index: int, making: Making) -> str | None:
        """Who "he" and "the striker" is who meets the pass: the man of the sentence before."""
        if not making.taken or index == 0:
            return None
        read = self._reading.sentences[index]
        here = [str(read.mentions[int(m[1])].value) for m in _PERSON.finditer(read.shape, 0, making.start)]
        if here and AGAIN_HIM.search(read.shape, 0, making.end):
            return None
        if here:
            acting = list(_ACTING.finditer(read.shape, 0, making.start))
            return str(read.mentions[int(acting[-1][1])].value) if acting else here[0]
        told = {t.scorer for t in self._tellings.get(index - 1, ()) if t.strong and t.scorer is not None}
        before = self._reading.sentences[index - 1]
        if len(told) == 1:
            return str(before.mentions[told.pop()].value)
        people = {str(m.value) for m in before.mentions if m.kind == "person"}
        return people.pop() if len(people) == 1 and not before.quoted else None

    def finisher(self, index: int, making: Making) -> str | None:
        """The name of who finishes the move that a making without a receiver begins."""
        read = self._reading.sentences[index]
        place = find_finisher(read.shape, making)
        return str(read.mentions[place].value) if place is not None else None
