"""Subjects: who does what the words of a goal tell."""

import re
from dataclasses import dataclass

from transforms.facts.goals import subject_verbs as small
from transforms.facts.goals.asides import find_asides, goes_beyond
from transforms.facts.grammar.clause_words import POSSESSIVE, SUBJECT_AFTER
from transforms.facts.grammar.clauses import Clauses, Who, Word, split_words
from transforms.reading.triggers import triggered
from transforms.reading.words import ROLE_WORDS

PERSON = re.compile(r"<P(\d+)>")
PERSON_LIST = re.compile(
    r"<P\d+>(?:'s)?(?:\ \([^()]{1,20}\)|\ [2-6](?=,|\ and\b))?(?:\ <M\d+>)?(?:(?:\ ?,\ (?:and\ |then\ |captain\ |substitute\ )?"
    r"|\ and,\ (?:<M\d+>|twice|from\ the\ (?:penalty\ )?spot|again),\ |\ and\ (?:then\ |substitute\ |fellow\ )?|\ then\ |\ &\ "
    r"|,\ (?:an?|the)\ (?:[\w'-]+\ ){1,7}?[\w'-]+,\ and\ "
    r"|,\ (?:from\ the\ (?:penalty\ )?spot|with\ a\ penalty|<M\d+>),\ and\ "
    r"|\ plus\ )(?:(?:(?!by\b|from\b|for\b|with\b|to\b|one\b|off\b|of\b|in\b|on\b|when\b|who\b|had\b|was\b|before\b|after\b|but\b|while\b|though\b|although\b|as\b|whose\b|were\b|until\b)[\w'-]+\ |<[TX]\d+>(?:'s?)?\ ){0,4}(?:(?:duo|pair|trio|likes)\ of\ )?)<P\d+>(?:\ \([^()]{1,20}\)|\ [2-6](?=,|\ and\b))?)+"
)
HIS_TEAM = triggered(r"'s?\ (?:[\w'-]+\ ){0,2}(?:side|men|team|charges|players|outfit|boys|troops|squad|women|girls)\b")
MAY_NAME = triggered(r"<P|\b(?:he|she|who|his|her)\b|\bthe\b")
"""What a sentence must hold to have a scorer for its subject."""

# "and Ward | stepped up to | convert the penalty": whoever did so scored
_STEPPED_UP = re.compile(r"\b(?:stepped|steps|strode|strides) (?:up|forward) (?:to|and) (?:[a-z]+ly )?$")
_OWN_GOAL = re.compile(r"\bown[ -]goal$")
_WORD, _JOINING = 12, (" and", "&", " plus ")
_CAUSING = frozenset(("had", "saw", "sees", "whom"))
"""Words in front of men who do what follows: "saw <P> and <P> both | scoring", "for whom <P> and <P> | scored"."""
_MEETING = frozenset(("with", "onto", "met", "meeting", "meets"))
"""Words in front of whose pass it was that another got to: "connected with <P>'s corner to | level"."""
_OUT_OF = frozenset(("from", "off", "following", "after", "via"))
_DESCRIBING = ROLE_WORDS | {"a", "an", "the", "another"}
_FRONT = 60
"""How many characters in front of a man's description the clause may open."""
_FAR = 60
"""How many words in front of a verb its subject may stand."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Who does what a verb tells: mentions of people, or a pronoun or epithet, beginning at `start` in the shape."""

    people: tuple[int, ...]
    start: int
    pronoun: str | None = None


class Subjects:
    """The subjects of the verbs of one sentence."""

    def __init__(self, shape: str) -> None:
        """Split the sentence into words once."""
        self._shape = shape
        self.words = split_words(shape)
        self._clauses = Clauses(self.words, small.TRANSITIVE)
        self._asides = find_asides(shape)

    def find(self, start: int) -> Subject | None:
        """The subject of the verb at `start`, or None where it is nobody, or a team, or a thing."""
        led = _STEPPED_UP.search(self._shape, max(0, start - 30), start)
        start = led.start() if led else start
        verb = next((i for i, w in enumerate(self.words) if w.start >= start), 0)
        at, infinitive = self._before(verb)
        if at < 0:
            return self._opened(verb)
        word = self.words[at]
        if word.kind == "P":
            return self._beside(at, verb, infinitive=infinitive)
        if word.kind in {"T", "R"} and (self._enabled(at) if infinitive else self._clauses.leads(at)):
            return None
        if (word.text in small.SIDES and not infinitive) or self._is_own_goal(at):
            return None
        if word.text == ",":
            closed = self._behind_aside(at, verb, infinitive=infinitive)
            if closed is not None:
                return closed
        if word.text in small.THINGS and not infinitive:
            return self._thing(at)
        if not infinitive and self._is_unknown_side(at):
            return None
        return self._chain(at, verb)

    # -- right in front of the verb

    def _before(self, verb: int) -> tuple[int, bool]:
        """The last word in front of a verb that is no adverb and no auxiliary; whether "to" was among them."""
        infinitive = False
        i = verb - 1
        while i >= 0:
            text = self.words[i].text
            if text == ")":
                i = next((k for k in range(i, max(-1, i - 9), -1) if self.words[k].text == "("), i) - 1
                continue
            if text == "to":
                infinitive = True
            elif not self._is_light(i):
                break
            i -= 1
        return i, infinitive

    def _is_light(self, i: int) -> bool:
        """Whether the word at `i` may stand between a subject and its verb: an adverb or auxiliary, not "the tall forward"."""
        text = self.words[i].text
        if text in ROLE_WORDS:
            front = self.words[i - 1] if i else self.words[i]
            described = front.text == "the" or front.kind in {"T", "X"} or small.ADJECTIVE.search(front.text)
            return text in small.LIGHT and not (described and self._clauses.epithet(i) is not None)
        return text in small.LIGHT or (text.endswith("ly") and self.words[i].kind == "")

    def _beside(self, at: int, verb: int, *, infinitive: bool) -> Subject | None:
        """The person right in front of the verb, unless he is who was beaten: "rounded Hart to score"."""
        front = self._front(at)
        if not infinitive and front in {"from", "by"} and self._erred(at):
            return None
        keeper = self._clauses.text(at - 1) in small.KEEPERS and front not in small.ENABLING
        beaten = keeper or front in small.PREPOSITIONS or front in small.LEFT_BEHIND
        if infinitive and beaten and not small.LET_IN.search(self._shape, 0, self.words[at].start):
            return self._chain(at - 1, verb)
        if self._clauses.possessive(at):
            return self._chain(at, verb)
        return self._with_list(at)

    def _erred(self, at: int) -> bool:
        """Whether the person is named for his mistake: "an error from <T0> skipper <P0> | handed <T1> a lifeline"."""
        link = next((i for i in range(at - 1, max(-1, at - 8), -1) if self.words[i].text in {"from", "by"}), 0)
        return self._clauses.text(link - 1) in small.ERRORS

    def _is_own_goal(self, at: int) -> bool:
        """Whether an own goal is what goes on to do it: "forced the own goal that | put", whoever forced it."""
        last = at - 1 if self.words[at].text in {"that", "which"} else at
        return _OWN_GOAL.search(self._shape, 0, self.words[last].end) is not None

    def _is_unknown_side(self, at: int) -> bool:
        """Whether "the town" or another side that no list knows opens the clause of the verb: "but the town | restored their lead"."""
        word = self.words[at]
        opens = self._clauses.text(at - 2) in small.CLAUSE_OPENS if at > 1 else at == 1
        plain = word.kind == "" and word.text.isalpha() and word.text not in ROLE_WORDS
        return plain and self._clauses.text(at - 1) == "the" and opens and word.text not in small.NO_SIDES

    def _enabled(self, at: int) -> bool:
        """Whether a team is to do what follows: "a chance for <T0> to score", not "rose highest for <T0> to score"."""
        front = self._front(at)
        if front == "for":
            before = next((i for i in range(at - 1, max(-1, at - 8), -1) if self.words[i].text == "for"), 0)
            return self._clauses.text(before - 1) not in small.HIS_WAY
        return front in small.ENABLING

    def _front(self, at: int) -> str:
        """The word in front of the noun phrase of a person: "past the stranded keeper <P0>" gives "past"."""
        i = at - 1
        while i >= 0 and at - i < 7:
            word = self.words[i]
            plain = word.kind == "" and word.text[0].isalnum()
            behind = self._clauses.text(i - 1)
            described = word.text in small.ARTICLES or word.text in POSSESSIVE or word.text in ROLE_WORDS
            if word.kind in {"T", "X", "R", "L"} or described:
                i -= 1
            elif plain and (behind == "-" or (behind in small.ARTICLES and small.ADJECTIVE.search(word.text))):
                i -= 2  # "the Roma-bound Fox", "the stranded Fox"
            else:
                return word.text
        return ""

    def _with_list(self, at: int) -> Subject:
        """A person with those in the same list in front of him, where the list itself is a subject."""
        token = self.words[at]
        for found in PERSON_LIST.finditer(self._shape, 0, token.end):
            if found.end() >= token.end > found.start():
                first = next(i for i, w in enumerate(self.words) if w.start >= found.start())
                front = self._front(first)
                listed = any(w in found.group() for w in _JOINING) and not goes_beyond(self._shape, found)
                if (
                    first == at
                    or not (listed or found.start() == 0)
                    or (front in small.PREPOSITIONS and front != "with")
                    or not (front in _CAUSING or self._clauses.leads(first))
                ):
                    break
                people = tuple(int(m[1]) for m in PERSON.finditer(self._shape, found.start(), token.end))
                return Subject(people, found.start())
        return Subject((token.index,), token.start)

    def _behind_aside(self, comma: int, verb: int, *, infinitive: bool) -> Subject | None:
        """The person in front of an aside that ends at the comma: "<P0>, found by <P1>, scored"."""
        if self.words[verb].text.endswith("ing"):
            return None
        apposed = self._with_list(comma - 1) if self.words[comma - 1].kind == "P" else None
        if apposed is not None and len(apposed.people) > 1 and self._shape.endswith((", ", ": "), 0, apposed.start):
            return apposed
        for i in range(comma - 1, max(0, comma - 26), -1):
            word = self.words[i]
            if word.text in {";", ":", "."}:
                return None
            if word.text != ",":
                continue
            before = self.words[i - 1]
            leads = self._leads(i - 1) or (infinitive and self._front(i - 1) == "for")
            if before.kind == "P" and not self._clauses.possessive(i - 1) and leads:
                return self._with_list(i - 1)
            who = self._clauses.epithet(i - 1)  # "found <P0> and the <X1>, all alone, | scored"
            if who is not None and self._clauses.leads(who) and self.words[who - 1].kind != "P":
                return Subject((), self.words[who].start, "the")
        return None

    def _thing(self, at: int) -> Subject | None:
        """Whose shot it is that does something: "<P0>'s shot", "his effort", "a header from <P0>"."""
        for k in range(at - 1, max(-1, at - 7), -1):
            word = self.words[k]
            if word.text in POSSESSIVE and k and self.words[k - 1].kind == "P":
                owner = self.words[k - 1]
                return self._served(k - 1) or Subject((owner.index,), owner.start)
            if word.text == "whose":
                return self._subject(self._clauses.antecedent(k))
            if word.text in {"his", "her"}:
                return self._receiver(k) or self._chain(k - 1, at) or Subject((), word.start, "he")
            if word.kind == "P":
                return self._served(k)
            if word.text in {"a", "an", "the", "this", "another"} or word.kind == "T":
                return None
        return None

    def _served(self, at: int) -> Subject | None:
        """Whose finish it was that came of what the person at `at` did: "<P0>'s header from <P1>'s cross"."""
        front = at - 1
        while front > 0 and (self.words[front].kind in {"T", "X", "R"} or self.words[front].text in _DESCRIBING):
            front -= 1
        if self._clauses.text(front) not in _OUT_OF or front < 1:
            return None
        before = self.words[front - 1]
        if before.kind == "P" and self._clauses.text(front - 2) in {"by", "from"}:
            return Subject((before.index,), before.start)
        return self._thing(front - 1) if before.text in small.THINGS else None

    def _receiver(self, at: int) -> Subject | None:
        """Who has just been given the ball, when "his" follows: "<P0> rolled it to <P1> and his shot"."""
        for k in range(at - 1, max(-1, at - 16), -1):
            word = self.words[k]
            if word.kind == "P" and not self._clauses.possessive(k):
                front = self._front(k)
                met = front == "by" and self._met(k)
                return Subject((word.index,), word.start) if front in small.GIVING or met else None
        return None

    def _met(self, at: int) -> bool:
        """Whether the ball was met by him: "a cross that was headed on by the unmarked <P1>"."""
        by = next((i for i in range(at - 1, max(-1, at - 7), -1) if self.words[i].text == "by"), 0)
        return bool(small.MET.intersection(self._clauses.text(i) for i in range(max(0, by - 3), by)))

    def _opened(self, verb: int) -> Subject | None:
        """The subject behind a participle that opens the sentence."""
        who = self._clauses.opening(verb, verb)
        return Subject((who.person,), self.words[verb].start) if who is not None and who.person is not None else None

    # -- further in front

    def _chain(self, last: int, verb: int) -> Subject | None:
        """The subject of the clause whose words run from `last` to the left: "<P0> met the cross and | scored"."""
        i = last
        while i >= 0 and verb - i < _FAR:
            word = self.words[i]
            aside = next(((a, b) for a, b in self._asides if a < word.start < b <= self.words[verb].start), None)
            if aside is not None:
                i = next(k for k, w in enumerate(self.words) if w.start >= aside[0])
                met = small.MET_BY.match(self._shape, *aside)
                if met and "ing" in self._shape[aside[1] : self.words[verb].end + _WORD]:
                    return Subject((int(met[1]),), met.start(1) - len("<P"))
                before = self.words[i - 1]
                if before.kind == "P" and small.GOES_ON.match(self._shape, aside[1]) and self._is_who(aside[0]):
                    return Subject((before.index,), before.start)
            elif word.text in {";", ":"} or (word.text in {".", "!", "?"} and verb - i > 1):
                return None
            else:
                found, subject = self._at(i, word, verb)
                if found:
                    return subject
            i -= 1
        return None

    def _is_who(self, aside: int) -> bool:
        return self._shape.startswith((", who ", ", a ", ", an ", ", the "), aside)

    def _at(self, i: int, word: Word, verb: int) -> tuple[bool, Subject | None]:
        """Whether the word at `i` settles whose deed the verb is, and whose."""
        if word.kind == "P":
            return self._person(i, word, verb)
        if word.text == "who" or (word.text == "whose" and self._clauses.text(i + 1) in small.STRUCK):
            return True, self._subject(self._clauses.antecedent(i))
        if word.text in small.THINGS and self._opens_clause(i):
            return True, self._thing(i)
        if self._is_nameless(i) or (word.text == "which" and self._clauses.text(i - 1) == "of"):
            return True, None  # "goals from <P0> and <P1>, the second of which | put them level"
        if (last := self._clauses.meant_again(i)) is not None:
            return True, Subject((self.words[last].index,), self.words[last].start)
        if word.text in {"he", "she"} or (word.text in {"him", "her"} and self._clauses.text(i + 1) in {"to", "in"}):
            return True, Subject((), word.start, word.text)
        if word.text in {"they", "we"} or (word.text == "it" and self._clauses.leads(i) and i + 1 < verb):
            return self._clauses.leads(i), None
        if word.kind in {"T", "R"}:
            return self._is_team_subject(i, verb), None
        described = self._clauses.described(i)
        if described is not None and (described.person is not None or self._may_act(described.at, i, verb)):
            return True, self._subject(described)
        sent = self._sent(i)
        return sent is not None, sent

    def _is_nameless(self, i: int) -> bool:
        """Whether a man whom nobody names opens the clause: "and a Roma player latched on to it and | scored"."""
        word = self.words[i]
        if word.kind or word.text.removesuffix("s") not in small.NAMELESS:
            return False
        return small.NOBODY.search(self._shape, max(0, word.start - _FRONT), word.start) is not None

    def _sent(self, i: int) -> Subject | None:
        """Who is sent on to do it, ending at `i`: "<P0> was the maker, sending the striker clear to | slot home"."""
        start = self._clauses.epithet(i)
        if start is None or self._clauses.text(start - 1) not in small.SENDING:
            return None
        return Subject((), self.words[start].start, "the") if self._is_to_act(i) else None

    def _is_to_act(self, i: int) -> bool:
        """Whether "to" and a verb stand behind the phrase that ends at `i`: "clear to | slot home"."""
        k = i + 1
        while self._clauses.text(k) in small.LIGHT:
            k += 1
        return self._clauses.text(k) == "to"

    def _opens_clause(self, i: int) -> bool:
        """Whether a shot is the subject of a clause of its own: "found <P0> and his rising | shot | went in off a post"."""
        k = next((k for k in range(i - 1, max(-1, i - 4), -1) if self.words[k].text in {"his", "her"}), None)
        alone = self._clauses.text(i + 1) not in {",", ".", "and", "but", "", "for", "from", "with", "in", "to"}
        return k is not None and alone and self._clauses.text(k - 1) in {"and", "but", "when", "as", "before", "while"}

    def _may_act(self, at: int, last: int, verb: int) -> bool:
        """Whether who is described from `at` to `last` is a subject: not "past the keeper", but "with the striker heading"."""
        front = self._front(at)
        accompanies = front == "with" and last + 1 == verb and self.words[verb].text.endswith("ing")
        return accompanies or front not in small.PREPOSITIONS

    def _person(self, i: int, word: Word, verb: int) -> tuple[bool, Subject | None]:
        if self._clauses.possessive(i):
            if HIS_TEAM.match(self._shape, word.end):
                return self._clauses.leads(i), None
            if self._front(i) in _MEETING:
                return False, None
            shot = any(w.text in small.THINGS for w in self.words[i + 2 : min(i + 8, verb)])
            return shot and self._clauses.leads(i), Subject((word.index,), word.start)
        again = self._front(i) == "for" and small.AGAIN_HIM.match(self._shape, word.end, self.words[verb].end)
        return self._leads(i) and not again, self._with_list(i)

    def _leads(self, i: int) -> bool:
        """Whether the person at `i` stands where a subject does: not "for <P0>", "with <P0> after", "past <P0> and"."""
        behind = self._clauses.text(i + 1)
        if behind == "who" or (behind == "," == self._clauses.text(i - 1) and self._clauses.text(i + 2) == "to"):
            return False  # "past Hart's brother, <P0>, to | level"
        front = self._front(i)
        if front == "with":
            return behind.endswith(("ing", "ed")) or behind in small.LIGHT
        if front in SUBJECT_AFTER and front != "and":
            return front != "for" or behind == "to"
        behind_verb = small.INVERTED.search(self._shape, max(0, self.words[i].start - _FRONT), self.words[i].start)
        if behind_verb or (front in small.SENDING and self._is_to_act(i)):
            return True
        if front in small.PREPOSITIONS or front in small.LEFT_BEHIND:
            return False
        if front == "which" or small.TIME.fullmatch(front):
            return True
        if front in {"and", "&"}:
            first = self._list_head(i)
            return self._leads(first) if first is not None else True
        return self._clauses.leads(i)

    def _list_head(self, i: int) -> int | None:
        """The person in front of "and" where it joins nothing but him and the one at `i`."""
        for k in range(i - 1, max(-1, i - 6), -1):
            if self.words[k].text in {"and", "&"}:
                return k - 1 if k and self.words[k - 1].kind == "P" else None
        return None

    def _is_team_subject(self, i: int, verb: int) -> bool:
        """Whether a team is what the clause speaks of: "as <T0> pulled", not "<T0> striker", "for <T0> and"."""
        behind = self._clauses.text(i + 1)
        if behind in POSSESSIVE or behind in {",", "and"} or i + 1 >= verb:
            return False
        verbal = behind.endswith(("ed", "s")) or behind in small.LIGHT or behind in small.TEAM_VERBS
        return verbal and behind not in ROLE_WORDS and self._clauses.leads(i)

    def _subject(self, who: Who | None) -> Subject | None:
        if who is None:
            return None
        start = self.words[who.at].start
        if who.person is None:
            return Subject((), start, self.words[who.at].text)
        return Subject((who.person,), start)
