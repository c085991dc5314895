"""The moment of a goal: the minute its own sentence gives it, else one that a sentence beside it tells."""

import re
from collections.abc import Collection, Sequence

from transforms.facts.goals.clock import Clock, Moment
from transforms.facts.goals.tellings import Telling
from transforms.facts.goals.timing import OF_PART, PART_BY_PART
from transforms.reading.mentions import Reading, ReadSentence
from transforms.reading.minutes import MinuteMention
from transforms.reading.triggers import triggered

_MINUTE = re.compile(r"<M(\d+)>")
# what leads up to a goal in the sentence before: "The breakthrough came on 20 minutes. Fox headed in."
_LEADS_UP = re.compile(
    r"\b(?:opener|breakthrough|equali[sz]\w+|level\w*|(?:pulled|drew) even|drew|winner|respond\w*|repl(?:y|ied)|hit back|doubl\w+|extend\w*|goal|lead|ahead|in front|struck"
    r"|cross(?:ed)?|corner|free-kick|free kick|penalty|through-ball|through ball|pass|counter|scor\w+"
    r"|deadlock|second|third|fourth|broke|fed|found|possession|mistake|error|spot|advantage|run|attack|move|punish\w*|undone"
    r"|(?:got|get|were|way) back in(?:to)?|handball|brought down|tripped|felled|all square|paid|pressure|parity|front|punch|blow|knockout|stayed|remained|wait(?:ed)?|further behind|release|relief|doubts?|settled|put to bed|breached|picked off|marking|set-piece|turned|clinical|reward\w*|pounced|intercepted|dispossessed|robbed|caught (?:cold|out|napping|on the break)|turnaround|comeback)(?!\w)|\b(?:made|making|was|is|became|were|went|led) (?:it )?<S\d+>(?:(?!since\b)[^<>;.,]){0,20}<M"
)
# what says that a goal fell: "Roma levelled on 20 minutes", "The lead lasted four minutes"
_ANNOUNCES = triggered(
    r"\b(?:(?:lead|advantage) (?:only |had )?lasted|equali[sz]ed|levelled|drew level|(?:pulled|drew) even|hit back|struck back|responded|replied|(?:took|retook|regained|doubled|extended|increased|restored) (?:the|a|an|their|<[TR]\d+>'s?) (?:[\w'-]+ ){0,3}(?:lead|advantage)"
    r"|(?:went|were|moved) (?:back )?(?:ahead|in front)|led (?=<M)|opened (?:the )?scoring|broke the deadlock|hit the front|fell (?:further )?behind|struck|scored|pulled (?:one|a goal) back|(?:was|were) (?:[a-z]+ly )?(?:undone|punished|breached|picked off|made to pay|caught (?:out|cold|on the (?:break|counter)))"
    r"|(?:opener|breakthrough|equali[sz]er|leveller|winner|goal|second|third|fourth|lead) (?:finally |duly |eventually )?(?:came|arrived))\b"
)
_HAD = re.compile(
    r"<P\d+> had (?:already |earlier |also )?(?:scored|put|given|opened|equali[sz]ed|levelled|headed|converted|struck|made)\b"
)
_NO_GOAL = re.compile(
    r"\b(?:saved?|wide|over the bar|(?<!near )(?<!far )(?<!back )post|crossbar|bar|denied|blocked|cleared|missed|offside|disallowed|booked"
    r"|sent off|replaced|substitut\w+|injur\w+|came on|off the line|change|chance|close|almost|nearly)\b"
)
# "It came in the 12th minute", "The goal arrived on the hour": a sentence that only adds when
_ADDS_WHEN = re.compile(
    r"^(?:and |but )?(?:(?:it|that|this|the (?:goal|opener|breakthrough|equali[sz]er|leveller|winner|strike|header|penalty|spot-kick)) "
    r"(?:was|came|arrived|had come|fell)|there (?:was|were)|the clock)\b[^<>.;]{0,40}<M\d+>"
    r"|^(?:and |but )?(?:(?:only|just|barely|not even|still|the) )?<M\d+>(?: (?:had|were|was) [a-z ]{3,20})?\W*$"
)


class Times:
    """The moments of the tellings of one match.

    `quiet` are the sentences about the match that tell no goal: they may say when one fell that another tells.
    """

    __slots__ = ("_clock", "_quiet", "_reading")

    def __init__(self, reading: Reading, clock: Clock, quiet: Collection[int]) -> None:
        """Keep what is known."""
        self._reading, self._clock, self._quiet = reading, clock, frozenset(quiet)

    def of(
        self, index: int, telling: Telling, mentions: Sequence[MinuteMention], *, first: bool = True
    ) -> Sequence[Moment | None]:
        """The moments of a telling: those a list gives with the name, those of its sentence, else of one beside it.

        What a sentence in front leads up to is the `first` goal of this one.
        A sentence beside it says nothing of a goal only hinted at: it may tell of a chance.
        """
        if telling.minute is not None:
            return [self._clock.read(index, telling.minute)]
        if mentions:
            return [self._clock.read(index, said) for said in mentions]
        if telling.count > 1 or not telling.strong:
            return [None]
        if not first or _WHEN_HE.search(self._reading.sentences[index].shape, 0, telling.start + _PRONOUN):
            return [self._behind(index)]
        return [self._before(index, own=telling.own_goal) or self._announced(index) or self._behind(index)]

    def anchor(self, index: int, said: MinuteMention) -> tuple[int, int] | None:
        """Where the moment stands that "N minutes later" counts from, None where nothing is counted."""
        return self._clock.anchor(index, said)

    def _before(self, index: int, *, own: bool) -> Moment | None:
        """The exact moment of the sentence before, where that one leads up to the goal and tells none itself."""
        if index - 1 not in self._quiet or not self._adjoins(index - 1, index):
            return None
        if index < _LEAD and " had " in self._reading.sentences[index].shape:
            return None
        before = self._reading.sentences[index - 1]
        words = self._reading.sentences[index].shape
        if _HAD.search(words):  # "Fox had scored the first": earlier than what stands in front
            return None
        if "<M" in words and words.startswith("but "):  # "But in stoppage time …": a moment of its own
            return None
        if _OWN_GOALS.search(before.shape) and not own:
            return None
        start = _last_clause(before.shape)
        if not _LEADS_UP.search(before.shape, start) or _NO_GOAL.search(before.shape, start):
            return None
        if _OF_ANOTHER.match(before.shape) and not self._shares_name(index - 1, index):
            return None
        return self._only(index - 1)

    def _shares_name(self, first: int, second: int) -> bool:
        """Whether one man is named in both sentences."""
        one, other = (
            {str(m.value) for m in self._reading.sentences[at].mentions if m.kind == "person"} for at in (first, second)
        )
        return bool(one & other)

    def _announced(self, index: int) -> Moment | None:
        """The exact moment of a sentence a little in front that announces the goal, where those between and this one tell how."""
        if "<M" in self._reading.sentences[index].shape:
            return None
        for first in range(index - 2, max(-1, index - (_TOLD_OVER if index > _TOLD_OVER + _LEAD else _LEAD)), -1):
            between = self._reading.sentences[first + 1].shape
            told = {first, first + 1} <= self._quiet and self._adjoins(first, first + 1)
            if not told or "<M" in between or _NO_GOAL.search(between) or not self._adjoins(index - 1, index):
                return None
            shape = self._reading.sentences[first].shape
            if _ANNOUNCES.search(shape) and not _NO_GOAL.search(shape):
                return self._only(first)
        return None

    def _behind(self, index: int) -> Moment | None:
        """The exact moment of the sentence behind, where that one only adds when it was."""
        if index + 1 not in self._quiet or not self._adjoins(index, index + 1):
            return None
        behind = self._reading.sentences[index + 1]
        return self._only(index + 1) if _ADDS_WHEN.match(behind.shape) and not _NO_GOAL.search(behind.shape) else None

    def _adjoins(self, first: int, second: int) -> bool:
        one, other = self._reading.sentences[first], self._reading.sentences[second]
        prose = one.sentence.part == other.sentence.part == "prose" and not one.quoted and not other.quoted
        return prose and other.sentence.paragraph - one.sentence.paragraph <= 1

    def _only(self, index: int) -> Moment | None:
        """The one exact moment of a sentence, None where there are several."""
        said = [v for m in self._reading.sentences[index].mentions if isinstance(v := m.value, MinuteMention)]
        moments = [moment for one in said if (moment := self._clock.read(index, one)) is not None]
        return moments[0] if len(moments) == 1 else None

    def beside(self, scorer: str, indexes: Collection[int], taken: Collection[Moment]) -> Moment | None:
        """The one exact moment that a sentence without a goal of its own gives beside the scorer's name.

        "Fox, on 20 minutes, rose highest": words that no rule knows as a goal may still say when it was.
        """
        found: set[Moment] = set()
        for index in sorted(set(self._quiet) & set(indexes)):
            read = self._reading.sentences[index]
            if scorer in {str(m.value) for m in read.mentions if m.kind == "person"} and not read.quoted:
                moment = self._only(index)
                if moment is not None and moment not in taken and self._is_his(read, scorer):
                    found.add(moment)
        return found.pop() if len(found) == 1 else None

    def listed(self, scorer: str, indexes: Collection[int], count: int) -> Sequence[Moment]:
        """The so many exact moments that one sentence without a goal of its own lists of a man who scored so often.

        "Fox struck three times. He beat the keeper in the 12th, 40th and 71st minutes": nobody else is named there.
        So do "The first came on 12 minutes, the second on 40."
        """
        for index in sorted(set(self._quiet) & set(indexes)):
            read = self._reading.sentences[index]
            several = _SEVERAL.search(read.shape) or _PARTS.match(read.shape)
            if several is None or read.quoted or not self._is_about(index, scorer) or _NO_GOAL.search(read.shape):
                continue
            said = [read.mentions[int(n)].value for n in _MINUTE.findall(several.group())]
            moments = [self._clock.read(index, one) for one in said if isinstance(one, MinuteMention)]
            exact = [moment for moment in moments if moment is not None]
            if len(exact) == len(said) == count == read.shape.count("<M"):
                return exact
        return ()

    def _is_about(self, index: int, scorer: str) -> bool:
        """Whether a sentence names nobody but one man, or goes on about "him" behind one that does."""
        names = {str(m.value) for m in self._reading.sentences[index].mentions if m.kind == "person"}
        if not names and index and _OF_HIM.match(self._reading.sentences[index].shape):
            names = {str(m.value) for m in self._reading.sentences[index - 1].mentions if m.kind == "person"}
        return names == {scorer}

    @staticmethod
    def _is_his(read: ReadSentence, scorer: str) -> bool:
        """Whether a sentence can tell the scorer's goal: a finish, no miss, and his name the last before the minute or near it."""
        if _NO_GOAL.search(read.shape) or _CHANGED.search(read.shape):
            return False
        mark = _MINUTE.search(read.shape)
        places = [m for m in _PERSON.finditer(read.shape) if str(read.mentions[int(m[1])].value) == scorer]
        return bool(mark and places and _FINISH.search(read.shape)) and any(
            abs(p.start() - mark.start()) < _BESIDE for p in places if mark
        )


_PARTS = re.compile(
    rf"(?:<P\d+>'s? first\b{OF_PART}<M\d+>{OF_PART}\b(?:his|her|the) second\b{OF_PART}<M\d+>|{PART_BY_PART.pattern})"
)
# "in the <M0>, <M1> and <M2>"
_SEVERAL = re.compile(r"<M\d+>(?:(?:, and |, | and | & )<M\d+>)+")
# "His goals came …", "He struck …", "The three goals arrived …"
_OF_HIM = re.compile(r"(?:he|she|his|her|the (?:[\w-]+ )?(?:goals|strikes)|(?:the|his|her) first)\b")
# "Fox's first came <M0>": a moment of his
_OF_ANOTHER = re.compile(r"<P\d+>'s? (?:own )?(?:first|second|third|opener|goals?|strikes?|brace|double)\b")
# "Roma benefited from two own goals <M0>": no moment of another's goal
_OWN_GOALS = re.compile(r"\bown[- ]goals?\b")


def _last_clause(shape: str) -> int:
    """Where the clause begins that announces a goal, behind what came to nothing: "after <P0> shot wide, | <T0> scored <M1>"."""
    told = [m for m in _ANNOUNCES.finditer(shape) if "<M" in shape[m.end() : m.end() + 40]]
    return shape.rfind(",", 0, told[-1].start()) + 1 if told else 0


# "made amends <M0> | when he slipped it home": the sentence has a moment of its own
_WHEN_HE = re.compile(r"<M\d+>,? (?:when|as|with) (?:he|she)\b")
_PRONOUN = 4
_TOLD_OVER = 5
"""Over so many sentences the moves that led to an announced goal are told, the first of them the one that announces it."""
_LEAD = 3
"""Sentences that sum the match up: one of them that goes back ("had put Roma ahead") is not led up to by the one before."""
_PERSON = re.compile(r"<P(\d+)>(?!'s)")
_CHANGED = re.compile(
    r"\b(?:came on|replac\w+|introduced|introduction|brought on|sent off|dismissed|booked|yellow|red card|off target|header wide|should|could|would|might|straight at|had hoped|thought|appeals?|ruled)\b"
)
_FINISH = re.compile(
    r"\b(?:net|goal|home|corner|lead|level|finish\w*|header|headed|volley\w*|strike|shot|fired|past|beyond|scor\w+|penalty|spot|ball|boot|foot)\b"
)
_BESIDE = 120
