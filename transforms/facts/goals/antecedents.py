"""Antecedents: who "he", "the striker" and "the Belgian" are who scored."""

import re
from collections import defaultdict
from collections.abc import Iterable

from transforms.facts.goals.goals import find_tellings
from transforms.facts.goals.subject_verbs import GIVING, SENDING
from transforms.facts.goals.subjects import HIS_TEAM
from transforms.facts.goals.tellings import Telling
from transforms.facts.people.roles import find_roles
from transforms.reading.mentions import Reading, ReadSentence
from transforms.reading.triggers import triggered
from transforms.reading.words import ROLE_WORDS

_PERSON = re.compile(r"<P(\d+)>")
# one of the words in front of a name that describe him: "<X1> striker <P2>", "19-year-old <P0>"
_DESCRIBING = re.compile(r"(?:<[XT]\d+>(?:'s)?|[\w'-]+)$")
# "<P0>, the <X1> striker,", "<P0>, a late substitute,"
_APPOSED = triggered(r"<P(\d+)>, (?:the|an?|their|his) ((?:(?:<[XT]\d+>(?:'s)?|[\w'-]+) ?){1,6}),")
_AGE = re.compile(r"\d\d-year-old")
_NATION = re.compile(r"<X(\d+)>")
_SAME_CLAUSE = re.compile(
    r"\b(?:as|when|before|after|while|because|although|though|having|since|until)\ (?:[\w'-]+\ )?$"
)
_BACK = 2
"""How many sentences back he may have been named, those aside that go on about him."""
_FARTHEST = 6
# "he then collided with <P0>", "in the 12th minute she came on"
_ABOUT_HIM = re.compile(r"(?:(?:<[MDL]\d+>|then|and|but|so|later|moments later),? )*(?:he|she)\b")
_FROM = re.compile(r"\b(?:from|off|following|after|to|with) $")


def _describing(front: str) -> list[str]:
    """The words right in front of a name, at most five, the nearest first.

    >>> _describing("then, late on, <X1> striker ")
    ['striker', '<X1>']
    """
    *pieces, last = front.rsplit(" ", 6)
    words: list[str] = []
    for piece in reversed(pieces[-5:]) if not last else ():
        word = _DESCRIBING.search(piece)
        if word is None:
            break
        words.append(word.group())
        if word.start() > 0:
            break
    return words


class Antecedents:
    """Resolves the pronouns and epithets of one article, to exactly one person or to nobody."""

    def __init__(self, reading: Reading) -> None:
        """Collect what the article calls its people."""
        self._reading = reading
        self._roles = find_roles(reading)
        self._called: dict[str, set[str]] = defaultdict(set)
        for read in reading.sentences:
            self._collect(read)

    def scorer(self, index: int, telling: Telling) -> str | None:
        """The name of who scored, or None where several people fit."""
        read = self._reading.sentences[index]
        if telling.scorer is not None:
            return str(read.mentions[telling.scorer].value)
        whose = _HIS_FINISH.search(read.shape, 0, telling.start)
        if whose is not None and read.shape.startswith("the ", telling.start):
            return str(read.mentions[int(whose[1])].value)
        again = _of_own_shot(read.shape, telling)
        if again is not None:
            return str(read.mentions[again].value)
        epithet = self.described(index, telling.start)
        if epithet is not None:
            return epithet
        if _SERVED_HIM.search(read.shape, 0, telling.start) and read.shape.count("<P", 0, telling.start) == 1:
            return None
        inside = self._inside(read, telling)
        if inside is not None:
            return inside
        compatriot = read.shape.startswith("the <X", telling.start)
        return None if compatriot and "<P" in read.shape[: telling.start] else self._before(index)

    def is_certain(self, index: int, telling: Telling) -> bool:
        """Whether the words name who scored, or "he" is the one person that the sentence has begun with."""
        if telling.scorer is not None:
            return True
        if telling.pronoun not in {"he", "she"}:
            return False
        shape = self._reading.sentences[index].shape
        marks = list(_PERSON.finditer(shape, 0, telling.start))
        return len(marks) == 1 and _BEGINS.match(shape) is not None and not self._owner(shape, marks[0])

    # -- what people are called

    def _collect(self, read: ReadSentence) -> None:
        if "<P" not in read.shape:
            return
        start = 0
        for match in _PERSON.finditer(read.shape):
            words = _describing(read.shape[start : match.start()])
            if words:
                self._call(read, int(match[1]), words)
                start = match.end()
        for match in _APPOSED.finditer(read.shape):
            self._call(read, int(match[1]), match[2].split()[::-1])

    def _call(self, read: ReadSentence, person: int, words: Iterable[str]) -> None:
        """Note what the words, the nearest to the name first, call a person."""
        name = str(read.mentions[person].value)
        for word in words:
            nation = _NATION.match(word)
            if nation:
                self._called[str(read.mentions[int(nation[1])].value)].add(name)
            elif word in ROLE_WORDS or _AGE.match(word):
                self._called[word].add(name)
            elif not word.startswith("<T") and not word.endswith(("ed", "ing", "ian", "young")):
                break

    def described(self, index: int, start: int) -> str | None:
        """The one person whom the article calls what the epithet at `start` calls him, named not long before."""
        read = self._reading.sentences[index]
        words = read.shape[start : start + 60].split()
        if not words or words[0] != "the":
            return None
        fits: set[str] | None = None
        for word in words[1:6]:
            nation = _NATION.match(word)
            key = str(read.mentions[int(nation[1])].value) if nation else word.strip(",.")
            if key in ROLE_WORDS or nation or _AGE.match(key):
                named = self._called.get(key, set())
                fits = named if fits is None else fits & named
            elif fits is not None or not word.startswith(("<", "young", "little", "former")):
                break
        if not fits:
            return None
        recent = self._recent(index)
        known = [name for name in fits if name in recent]
        return known[0] if len(known) == 1 else None

    def _recent(self, index: int) -> set[str]:
        near = self._reading.sentences[max(0, index - 4) : index + 1]
        return {str(m.value) for read in near for m in read.mentions if m.kind == "person"}

    # -- in the same sentence

    def _inside(self, read: ReadSentence, telling: Telling) -> str | None:
        """The one person of the sentence in front of the pronoun; of several the one who has just got the ball, or the subject."""
        marks = list(_PERSON.finditer(read.shape, 0, telling.start))
        if not marks:
            return None
        names = [str(read.mentions[int(m[1])].value) for m in marks]
        if telling.pronoun in {"him", "her"}:
            return next(
                (n for m, n in reversed(list(zip(marks, names, strict=True))) if not self._owner(read.shape, m)), None
            )
        answers = _ANSWERS.search(read.shape, telling.start, telling.end)
        if answers and len(set(names)) == 1 and all(_GOAL_OF.match(read.shape, m.end()) for m in marks):
            return None
        if len(set(names)) == 1:
            told_of = _WHO.match(read.shape, marks[0].end())
            other = None if told_of else _REPLACED.search(read.shape, 0, marks[0].start())
            other_man = read.shape.startswith("the ", telling.start) and not read.shape.startswith(_SAME, telling.start)
            epithet = other_man and _NEXT_SUBJECT.search(read.shape, max(0, telling.start - _WORD), telling.start)
            another = epithet and (telling.nth or 1) == 1 and not self._receives(read.shape, marks[-1])
            return None if other or another else names[0]
        if read.shape.startswith("the <X", telling.start) or read.shape.startswith("the <X", telling.start - 1):
            return names[-1] if self._receives(read.shape, marks[-1]) else None
        players = [
            (m, n) for m, n in zip(marks, names, strict=True) if self._can_score(n) and not self._owner(read.shape, m)
        ]
        if len({n for _, n in players}) == 1:
            return players[0][1]
        if not players:
            return None
        last, name = players[-1]
        if _SAME_CLAUSE.search(read.shape, max(0, telling.start - 24), telling.start):
            told = [n for m, n in players if _WHO.match(read.shape, m.end())]
            if told:
                return told[-1]
            clause = [n for m, n in players if not self._is_object(read.shape, m)]
            return clause[-1] if clause else None
        return (
            name
            if self._receives(read.shape, last)
            else next((n for m, n in players if not self._is_object(read.shape, m)), None)
        )

    def _can_score(self, name: str) -> bool:
        return not self._roles.get(name)

    def _owner(self, shape: str, mark: re.Match[str]) -> bool:
        """Whether he is named only for what was his: "<P0>'s cross", "<P0>'s side"."""
        if _HIS_PATH.match(shape, mark.end()):
            return False
        return HIS_TEAM.match(shape, mark.end()) is not None or shape.startswith(("'s ", "' "), mark.end())

    def _receives(self, shape: str, mark: re.Match[str]) -> bool:
        sent = _CLEAR_OF.match(shape, mark.end()) and _SENT.search(shape, max(0, mark.start() - 30), mark.start())
        if (
            sent
            or _IN_PATH.search(shape, max(0, mark.start() - 24), mark.start())
            or _HIS_PATH.match(shape, mark.end())
            or _COMES_ON.search(shape, max(0, mark.start() - 50), mark.start())
        ):
            return True
        if self._owner(shape, mark):
            return False
        front = shape[max(0, mark.start() - 40) : mark.start()].split()
        described = [
            w
            for w in front
            if not (
                w.startswith("<") or w in ROLE_WORDS or w in {"the", "an", "a", "his", "her", "unmarked", "substitute"}
            )
        ]
        return bool(described) and described[-1] in GIVING

    def _is_object(self, shape: str, mark: re.Match[str]) -> bool:
        """Whether something is done to him, or with him; who opens a clause of his own does it."""
        if shape.endswith((", and ", "; "), 0, mark.start()) or (
            shape.endswith(" for ", 0, mark.start()) and shape.startswith(" to ", mark.end())
        ):
            return False
        if shape.endswith(" with ", 0, mark.start()) and _DOING.match(shape, mark.end()):
            return False
        return bool(_OBJECT.search(shape, max(0, mark.start() - 40), mark.start()))

    # -- in the sentences before

    def _before(self, index: int) -> str | None:
        """Whom the sentences before are about; those about "him" themselves lead further back."""
        left = _BACK
        for place in range(index - 1, max(-1, index - 1 - _FARTHEST), -1):
            before = self._reading.sentences[place]
            if before.sentence.part in {"caption", "heading", "title", "furniture"} or before.quoted:
                left -= 1
                continue
            if left <= 0:
                return None
            found, _ = find_tellings(place, before)
            named = [t for t in found if t.scorer is not None and t.strong and not t.own_goal]
            if named:
                return str(before.mentions[named[-1].scorer or 0].value)
            if _ABOUT_HIM.match(before.shape) or self._only_helpers(before.shape):
                continue
            name = self._topic(before)
            if name is not None:
                return name
            if "<P" in before.shape:
                return None
            left -= 1
        return None

    def _only_helpers(self, shape: str) -> bool:
        """Whether the sentence names nobody but for the pass that he gave: "it was a header from <P0>'s cross"."""
        marks = list(_PERSON.finditer(shape))
        return bool(marks) and all(
            _FROM.search(shape, max(0, m.start() - 12), m.start()) and shape.startswith("'s ", m.end()) for m in marks
        )

    def _topic(self, read: ReadSentence) -> str | None:
        """Whom the next sentence goes on about: who got the ball last, else the subject."""
        marks = [m for m in _PERSON.finditer(read.shape) if self._can_score(str(read.mentions[int(m[1])].value))]
        free = [m for m in marks if not self._owner(read.shape, m)]
        names = {str(read.mentions[int(m[1])].value) for m in marks}
        if len(names) == 1:
            return names.pop()
        if not free:
            return None
        clause = max((m.end() for m in _CLAUSE.finditer(read.shape)), default=0)
        leading = [m for m in free if not self._is_object(read.shape, m)]
        late = [m for m in leading if m.start() >= clause]
        chosen = free[-1] if self._receives(read.shape, free[-1]) else next(iter(late or leading), None)
        return str(read.mentions[int(chosen[1])].value) if chosen is not None else None


def _of_own_shot(shape: str, telling: Telling) -> int | None:
    """The mention of whose shot came back to him, or whose penalty was taken again, where "he" scored in the end."""
    retaken = RETAKEN.search(shape, 0, telling.end + _WORD)
    takers = list(_TAKER.finditer(shape, 0, telling.start)) if retaken else []
    if len({m["p"] or m["q"] for m in takers}) == 1:
        return int(takers[0]["p"] or takers[0]["q"])
    rebound = _OWN_REBOUND.search(shape, 0, telling.start) if telling.pronoun in {"he", "she"} else None
    if rebound is None or _TO_ANOTHER.search(shape, rebound.end("p"), telling.start):
        return None
    return int(rebound["p"]) if _REBOUND.search(shape, rebound.start(), telling.end + _WORD) else None


RETAKEN = triggered(
    r"\b(?:re-?tak(?:e|en)|taken again|take it again|second time (?:around|round)|second chance from (?:the spot|12 yards))\b"
)
"""Words of a penalty that is taken twice."""
_TAKER = re.compile(
    r"<P(?P<p>\d+)>'s? (?:[\w'-]+ |<M\d+>[ -]?){0,3}(?:penalty|spot[- ]kick)\b|<P(?P<q>\d+)> (?:had|saw|sees) (?:his|her) (?:[\w'-]+ |<M\d+>[ -]?){0,3}(?:penalty|spot[- ]kick)\b"
)
# "was parried | to Ward and he tapped in"
_TO_ANOTHER = re.compile(
    r"\b(?:to|into the path of|only as far as|for|towards|straight at) (?:[\w-]+ |<[TX]\d+>(?:'s)? ){0,3}<P\d+>|<P\d+> (?:and|,)"
)
# "the answer was to throw on | Fox": he is who acts from there on
_COMES_ON = re.compile(
    r"\b(?:(?:throw|throwing|threw|thrown|send|sending|sent|bring|bringing|brought) on|introduc(?:e|ed|ing)) (?:(?:the|substitute|striker|winger|midfielder|forward) |<[TX]\d+>(?:'s)? ){0,3}$"
)
# "nothing wrong with Fox's finish, | the striker stabbing home"
_HIS_FINISH = re.compile(
    r"<P(\d+)>'s? (?:[\w'-]+ |<M\d+>[ -]?){0,3}(?:finish|header|strike|volley|goal|opener|equali[sz]er|winner|leveller|penalty|free-kick), $"
)
# "Fox's penalty was saved by the goalkeeper | but he tucked away the rebound"
_OWN_REBOUND = re.compile(
    r"<P(?P<p>\d+)>'s? (?:[\w'-]+ |<M\d+>[ -]?){0,3}(?:penalty|spot[- ]kick|shot|effort|header|volley|free[- ]kick|strike|drive|attempt)\b"
    r"(?:[^;.<>]|<[PTRXM]\d+>){3,140}?\b(?:but|and|before|only for|then|with)\b[^;.<>]{0,40}$"
)
_REBOUND = re.compile(
    r"\b(?:rebound\w*|follow(?:ed|ing)?[- ]up|loose ball|second (?:attempt|bite|time)|came back|fell (?:kindly|back)|reacted|parr\w+|saved|spill\w*|spilt|pushed)\b"
)
# "after Fox's opener he equalised": an answer is another man's
_ANSWERS = re.compile(r"\b(?:equali[sz]\w+|levell?\w*|repl\w+|respond\w+|pulled|pegged|restored parity|hit back)\b")
_GOAL_OF = re.compile(
    r"'s? (?:[\w'-]+ |<M\d+>[ -]?){0,2}(?:opener|goal|strike|header|penalty|first|second|volley|effort|free-kick)\b"
)
_SAME = "the same "
# "sent it forward for <P0> | who outpaced <P1> before he"
_WHO = re.compile(r",? who\b")
# "but <P0> did better when | he scored"
_BEGINS = re.compile(r"(?:(?:but|and|then|yet|however),? )?<P\d+>")
# "with <P0>| also scoring"
_DOING = re.compile(r" (?:also |then |later )?[a-z]+ing\b")
_CLAUSE = re.compile(r"; |,? but |, and ")
_IN_PATH = re.compile(
    r"\b(?:path|way|feet|direction|head|stride|run|track) of (?:the |an? |[\w-]+ed |[\w-]+ |<[XT]\d+>(?:'s)? ){0,3}$"
)
# "a ball that sent | <P0> | clear", "put | <P0> | through on goal"
_SENT = re.compile(
    r"\b(?:send|sends|sent|sending|put|puts|putting|set|setting|play|plays|played|playing|slip|slips|slipped|releas\w+|free[ds]?|got|get) (?:the |[\w-]+ed |substitute |striker |winger |captain |<[XT]\d+>(?:'s)? ){0,3}$"
)
_CLEAR_OF = re.compile(
    r" (?:clean |clear |straight |right )?(?:clear|through|away|free|in on goal|in behind|racing|scampering|scurrying|running|off|on (?:an?|his|her) (?:breakaway|way|run))\b"
)
# "slid it into <P0>|'s path": he has it
_HIS_PATH = re.compile(r"'s? (?:path|stride|feet|direction)\b")
# "<P0>'s poor touch let him in and he scored": not the one whose touch it was
_SERVED_HIM = re.compile(
    r"<P\d+>'s? (?:[\w-]+ ){1,4}(?:let|allowed|gifted|handed|gave|presented|invited|put|sent|played|slid|released|freed|found|picked) (?:him|her)\b"
)
# "introduced for <P0>, he", "faced with only <P0> to beat, the <X1>"
_REPLACED = re.compile(
    r"\b(?:for|replac\w+|only|with)(?: (?:the|an?|injured|tiring|ineffective|fellow|[\w-]+ed|[\w-]+ing|goalkeeper|keeper|substitute)){0,3} $"
)
# "<P0> took the corner and the captain", "<P0> was the maker, sending the striker": whoever is named so is another man
_NEXT_SUBJECT = re.compile(rf"\b(?:and|but|{'|'.join(sorted(SENDING))}) $")
_WORD = 14
"""Characters in which the word in front stands."""
_OBJECT = re.compile(
    r"(?<![\w-])(?:past|beyond|from|over|under|of|against|onto|on|off|around|round|between|into|via|alongside|like|than|with|by|beat|beating|denied|replaced|replacing|replace|fouled|tripped|felled|robbed"
    r"|dispossessed|rounded|for|to|found|fed|released|up|in|out|set|at|near|behind|praised|hailed|and|saw|forced|down) (?:(?:the|an?|his|her|fellow|goalkeeper|keeper|defender|striker|midfielder|substitute|captain|winger|[\w-]+ed"
    r"|[\w-]+ing) |<[TX]\d+>(?:'s)? ){0,4}$"
)
