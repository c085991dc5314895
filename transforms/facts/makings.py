"""Makings: who passed to whom, as the words of one sentence say it, whatever came of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from transforms.facts import pass_words as words
from transforms.facts.phrases import PhraseTables, Tag
from transforms.reading.words import ROLE_WORDS

_TABLES = PhraseTables(
    {
        "pass": words.PASS_NOUN,
        "work": words.WORK_NOUN,
        "feed": words.FEED,
        "deliver": words.DELIVER,
        "deflect": words.DEFLECT,
        "give": words.GIVE,
        "provider": words.PROVIDER,
    }
)
_TOKEN = re.compile(r"<([A-Z])(\d+)>|'s?(?!\w)|[^\W_]+(?:['-][^\W_]+)*|[.,;:()!?\"-]", re.UNICODE)
_VERBS = frozenset(v for table in (words.FEED, words.DELIVER, words.DEFLECT) for v in table if " " not in v)
_STOP = frozenset(".;:()!?")
_CLAUSE = frozenset("but when who which while after that as and whose where before".split())


@dataclass(frozen=True, slots=True)
class Making:
    """One pass told in a sentence: `start` and `end` count in the shape.

    `passer` and `receiver` are indexes of mentions. `passer` is None with `pronoun` for "he", "his" and "the winger";
    `receiver` is None where the words name none. `kind` says what tells it: the noun of a pass or of work, a verb,
    "set up by", or plain words for an assist. `void` says that the words around it undo it: cleared, saved.
    """

    start: int
    end: int
    passer: int | None
    receiver: int | None
    kind: Literal["pass", "strike", "work", "verb", "agent", "with", "assist"]
    pronoun: bool = False
    void: bool = False
    taken: bool = False
    """Whether "he" or "the striker" meets the pass."""


def find_makings(shape: str) -> list[Making]:
    """The makings of one sentence, in order.

    >>> [(m.passer, m.receiver, m.kind) for m in find_makings("<P0>'s cross found <P1>, who squared for <P2> to tap in")]
    [(0, 1, 'verb'), (1, 2, 'verb')]
    """
    tags = _TABLES.find(shape)
    return list(_Clauses(shape, tags).makings()) if tags else []


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int
    kind: str
    index: int


@dataclass(frozen=True, slots=True)
class _Who:
    """A passer as found: a mention's index, or a pronoun; `at` is the word where his phrase begins."""

    person: int | None
    at: int
    noun: int | None = None


class _Clauses:
    """One sentence as words, with the walks that find subjects, objects and receivers."""

    def __init__(self, shape: str, tags: list[Tag]) -> None:
        self.words = [
            _Word(m.group(), m.start(), m.end(), m[1] or "", int(m[2]) if m[2] else -1) for m in _TOKEN.finditer(shape)
        ]
        place = {w.start: i for i, w in enumerate(self.words)}
        ends = {w.end: i + 1 for i, w in enumerate(self.words)}
        self.tags = [(t, place[t.start], ends[t.end]) for t in tags if t.start in place and t.end in ends]
        self.nouns = {first: last for t, first, last in self.tags if t.table == "pass"}
        self.works = {first: last for t, first, last in self.tags if t.table == "work"}

    # -- reading

    def makings(self) -> Iterator[Making]:
        """All makings: verbs first take the nouns that are their subject or object."""
        found: list[Making] = []
        used: set[int] = set()
        for tag, first, last in self.tags:
            if tag.table in {"pass", "work"}:
                continue
            for making, noun in self._verb(tag, first, last):
                found.append(making)
                used |= {noun} if noun is not None else set()
        for tag, first, last in self.tags:
            if tag.table in {"pass", "work"} and first not in used:
                making = self._noun(tag, first, last)
                if making is not None and not any(m.start <= making.start and making.end <= m.end for m in found):
                    found.append(making)
        yield from sorted(_without_doubles(found), key=lambda m: m.start)

    def _verb(self, tag: Tag, first: int, last: int) -> Iterator[tuple[Making, int | None]]:
        if tag.phrase in words.WITH:
            yield from self._together(first, last)
            return
        if first in self.nouns and not self._is_verb(first):
            return
        agent = self._agent(tag.table, tag.phrase, first, last)
        if agent is not None:
            receiver = self._receiver_behind(agent + 1)
            yield self._making(_Who(self.words[agent].index, first), first, agent + 1, receiver, "agent"), None
            return
        if tag.table == "provider":
            told: tuple[int, int | None, int | None] | None = (last, self._receiver_behind(last), None)
        elif tag.table == "feed":
            told = self._fed(tag.phrase, last)
        elif tag.table == "give":
            told = self._given(last)
        else:
            told = self._sent(tag, last)
        if told is None:
            return
        who = self._subject(first, passes=tag.table == "feed") or self._opening(first, last)
        if who is not None and (who.person is None or who.person != told[1]):
            plain = tag.table in {"give", "provider"} or (tag.table == "feed" and told[1] is None)
            making = self._making(who, min(first, who.at), told[0], told[1], "assist" if plain else "verb")
            yield making, who.noun if who.noun is not None else told[2]

    def _is_verb(self, first: int) -> bool:
        """Whether "cross", "pass" or "centre" at `first` is the verb: "to cross", "<P0> can pass"."""
        front = self.words[first - 1] if first else None
        return front is not None and (front.kind == "P" or front.text in {"to", "and", "who", "can", "could", "did", "then", "would"})

    def _making(self, who: _Who, first: int, last: int, receiver: int | None, kind: Literal["verb", "agent", "with", "assist"]) -> Making:
        void = any(w.text in words.VOID for w in self.words[last : last + 7])
        return Making(
            self.words[first].start, self.words[last - 1].end, who.person, receiver, kind, who.person is None, void
        )

    def _together(self, first: int, last: int) -> Iterator[tuple[Making, int | None]]:
        """"Exchanged passes with Fox": either can be the one who made the goal."""
        other = self._head(last)
        if other is None:
            return
        second = self.words[other].index
        who = self._subject(first, passes=False)
        one = who.person if who else None
        yield Making(self.words[first].start, self.words[other].end, second, one, "with"), None
        if one is not None:
            yield Making(self.words[first].start, self.words[other].end, one, second, "with"), None

    # -- objects

    def _agent(self, table: str, phrase: str, first: int, last: int) -> int | None:
        """The place of Fox in "set up by Fox", "teed up in the area by Fox": behind a few small words.

        "A cross delivered by Fox" is left to the noun.
        """
        verb = phrase.split()[0]
        if phrase in words.CHANCE_OBJECT or not (verb.endswith("ed") or verb in words.PARTICIPLES or verb in {"found", "sprung"}):
            return None
        if first and first in self.nouns.values():
            return None
        if table == "deflect" and not (last < len(self.words) and self.words[last].text in words.ONWARD):
            return None
        if table == "deliver" and last < len(self.words) and self.words[last].text == "home":
            return None
        for i in range(last, min(last + 8, len(self.words))):
            word = self.words[i]
            if word.text == "by":
                head = self._head(i + 1)
                return head if head is not None else self._from(i + 1)
            place = self.words[i - 1].text in words.PASSIVE_IN
            if word.kind or word.text in _STOP or word.text in _CLAUSE or (word.text in {"a", "the", "his", "her"} and not place) or word.text in {"to", "for", ","}:
                return None
        return None

    def _head(self, start: int) -> int | None:
        """The place of the person at the head of a noun phrase: "the unmarked Villa striker Fox" → Fox."""
        for i in range(start, min(start + 7, len(self.words))):
            word = self.words[i]
            if word.kind == "P":
                return i
            if word.kind in {"T", "X", "L", "R", "S", "M"} or word.text in words.DETERMINERS or word.text in {"'s", "'"}:
                continue
            if word.kind or not word.text[0].isalnum() or word.text in words.FUNCTION:
                return None
        return None

    def _possessive(self, i: int) -> bool:
        return i + 1 < len(self.words) and self.words[i + 1].text in {"'s", "'"}

    def _fed(self, phrase: str, last: int) -> tuple[int, int | None, int | None] | None:
        """Where the object of a feeding verb ends and who it is; None where it is no person and no goal."""
        head = self._head(last)
        goal = next((i for i in range(last, min(last + 6, len(self.words))) if self.words[i].text in words.GOAL_WORDS), None)
        if head is not None and self._possessive(head):
            if goal is None and not any(w.text in words.GOAL_WORDS for w in self.words[head : head + 7]):
                return None
            return head + 2, self.words[head].index, None
        if phrase in words.GOAL_OBJECT or (head is None and goal is not None and phrase in words.GOAL_FEED):
            return (goal + 1, self._receiver_behind(goal + 1), None) if goal is not None else None
        if phrase in words.CHANCE_OBJECT:
            if head is None or not any(w.text in words.CHANCES for w in self.words[head : head + 6]):
                return None
        if head is not None:
            return head + 1, self.words[head].index, None
        other = self.words[last].text if last < len(self.words) else ""
        if other in {"him", "her"} or self._other(last):
            return last + 1, None, None
        return None

    def _other(self, i: int) -> bool:
        """Whether "the striker", "his team-mate", "the Frenchman" stands here."""
        if i >= len(self.words) or self.words[i].text not in {"the", "his", "her", "a", "an"}:
            return False
        for word in self.words[i + 1 : i + 5]:
            if word.kind == "X" or word.text in ROLE_WORDS:
                return True
            if word.kind not in {"T", ""} or word.text in words.FUNCTION:
                return False
        return False

    def _given(self, last: int) -> tuple[int, int | None, int | None] | None:
        for i in range(last, min(last + 6, len(self.words))):
            if self.words[i].text in {"assist", "assists"}:
                return i + 1, self._receiver_behind(i + 1), i
            if self.words[i].text in _STOP or self.words[i].text in _CLAUSE:
                return None
        return None

    def _receiver_behind(self, start: int, *, verbs: bool = True) -> int | None:
        """The person behind "for", "to", "into the path of" within the next words; "for Fox's second" counts.

        Without `verbs` no verb may come between.
        """
        for i in range(start, min(start + 14, len(self.words))):
            word = self.words[i]
            if word.text in _STOP or word.text in _CLAUSE or word.text in {",", "was", "were"} or (not verbs and word.text in _VERBS):
                return None
            if word.text in words.TO_RECEIVER or (word.text == "of" and self.words[i - 1].text == "path"):
                head = self._to(i)
                if head is not None and (
                    not self._possessive(head) or any(w.text in words.GOAL_WORDS for w in self.words[head : head + 7])
                ):
                    return self.words[head].index
        return None

    def _to(self, i: int) -> int | None:
        """The head behind "to" or "for", where no verb stands between: "to the unmarked Fox", not "to beat Fox"."""
        head = self._head(i + 1)
        if head is None or self.words[i].text != "to":
            return head
        between = [w for w in self.words[i + 1 : head] if not w.kind]
        fits = all(
            w.text in words.DETERMINERS or w.text in ROLE_WORDS or "-" in w.text or w.text.endswith(("ed", "ing", "'s", "'", "ous", "ive", "ble"))
            for w in between
        )
        return head if fits or len(between) > 1 and between[0].text in words.DETERMINERS else None

    def _sent(self, tag: Tag, last: int) -> tuple[int, int | None, int | None] | None:
        """Where what a sending verb sends ends, who receives it, and the noun that is its object."""
        verb = tag.phrase
        noun: int | None = None
        another: int | None = None
        ball = False
        direct: int | None = None
        prep: str | None = None
        onward = verb in words.BARE and last < len(self.words) and self.words[last].text in words.ONWARD
        swung = verb in words.SWUNG and last < len(self.words) and self.words[last].text == "in"
        end = last
        for i in range(last, min(last + 24, len(self.words))):
            word = self.words[i]
            if word.text in _STOP or (word.text in _CLAUSE and not (word.text == "and" and prep in words.PAST)):
                break
            if word.text == "," and (noun is not None or ball or prep):
                break
            if word.text in words.OWN_OBJECT and prep is None and direct is None and noun is None and not ball and not self._sendable(i):
                return None
            if word.kind == "P":
                if self._attributive(i):
                    return None
                if self._possessive(i):
                    if noun is not None and prep in words.TO_RECEIVER and any(w.text in words.GOAL_WORDS for w in self.words[i : i + 7]):
                        return i + 1, word.index, noun
                    if prep is None and another is None:
                        another = next((k for k in range(i + 2, i + 6) if k in self.nouns), None)
                        end = self.nouns[another] if another is not None else end
                    continue
                if prep in words.TO_RECEIVER:
                    return i + 1, word.index, noun
                if prep is None and direct is None and noun is None:
                    direct, end = word.index, i + 1
                elif prep not in words.PAST:
                    break
            elif word.text in {"him", "her"} and prep is None and i <= last + 1:
                direct, end = -1, i + 1
            elif word.text in words.BALL and prep is None and (word.text != "ball" or self.words[i - 1].text == "the"):
                ball, end = True, i + 1
            elif i in self.nouns and prep is None and noun is None:
                noun, end = i, self.nouns[i]
            elif word.text in words.PARTICLES and direct is not None and i <= end:
                return i + 1, direct if direct >= 0 else None, None
            elif word.text in words.TO_RECEIVER or (word.text == "of" and self.words[i - 1].text in {"path", "direction"}):
                prep = "to" if word.text == "of" else word.text
                if word.text == "to" and self._to(i) is None:
                    if not self._place(i):
                        break
                    onward = onward or ball
            elif word.text in words.PAST:
                prep = word.text
            elif word.text in {"in", "into", "across", "on", "at", "inside", "down", "back", "off", "with", "through"}:
                sent = ball or (tag.table == "deflect" and (another is not None or noun is not None))
                onward = onward or (sent and (word.text in words.ONWARD or word.text == "on" or (ball and self._into_box(i))))
                prep = "in" if prep is None and i > last else prep
        if onward and not ball and last + 1 < len(self.words) and self.words[last + 1].text == "the" and not self._sendable(last + 1):
            return None
        good = (another is not None and onward) or (ball and (onward or (verb in words.SETS and self.words[min(end, len(self.words) - 1)].text == "up"))) or swung or verb in words.PLAIN_PASS or (onward and tag.table == "deflect")
        if tag.table == "deliver" and noun is not None and self._plain_object(noun, last, verb):
            good = True
        return (end, None, noun if noun is not None else another) if good else None

    def _sendable(self, i: int) -> bool:
        """Whether the phrase beginning at `i` is a ball, a pass or a person: what a pass can send."""
        for k in range(i + 1, min(i + 7, len(self.words))):
            word = self.words[k]
            if k in self.nouns or word.text in words.BALL or word.kind == "P":
                return True
            if word.text in words.FUNCTION or word.text in _STOP or word.text == ",":
                return word.text == ","
        return False

    def _attributive(self, i: int) -> bool:
        """Whether the person at `i` stands before his own pass: "a Fox corner"."""
        for k in range(i + 1, min(i + 4, len(self.words))):
            if k in self.nouns:
                return not self._possessive(i)
            if not _adjective(self.words[k]):
                return False
        return False

    def _place(self, i: int) -> bool:
        """Whether "to" leads to a place: "to the far post", "to the edge of the area"."""
        return i + 1 < len(self.words) and self.words[i + 1].text in {"the", "his", "her", "an", "a"}

    def _into_box(self, i: int) -> bool:
        """Whether "in" or "into" leads where the others wait: "into the middle", not "into the net"."""
        return any(w.text in words.WHERE_THEY_WAIT for w in self.words[i + 1 : i + 5])

    def _plain_object(self, noun: int, last: int, verb: str) -> bool:
        """Whether the noun is what the verb's subject sends: nobody else's ("turned in Fox's cross") and no shot."""
        text = self.words[noun].text
        if text in words.STRIKES or any(w.kind == "P" for w in self.words[last:noun]):
            return text in {"free-kick", "flick"} and verb in {"swung", "whipped", "floated", "delivered", "swinging", "made", "played", "sent", "took"}
        if verb in {"took", "taking", "made", "picked", "drove"}:
            return text in {"flick", "flick-on"}
        behind = self._from(self.nouns[noun])
        return behind is None or verb in {"sent", "provided"}

    # -- subjects

    def _subject(self, first: int, *, passes: bool) -> _Who | None:
        """Whose deed the verb at `first` is, looked for to the left; with `passes` it can be the passer of "Fox's cross"."""
        for i in range(first - 1, max(-1, first - 45), -1):
            word = self.words[i]
            if word.text in {";", ":"}:
                return None
            if passes and (i in self.nouns or i in self.works):
                noun = self._of_noun(i, self.nouns.get(i) or self.works[i])
                if noun is not None and self._leads(min(i, noun.at)):
                    return _Who(noun.person, min(i, noun.at), i)
            if word.kind == "P" and not self._possessive(i):
                following = [w.text for w in self.words[i + 1 : i + 3]]
                if ("who" in following and i + 2 < first) or (self._leads(i) and not self._for(i)) or (i + 1 == first and self._free(i)):
                    return _Who(word.index, i)
            elif word.text == "who":
                return self._before(i)
            elif word.text in {"he", "she"}:
                return _Who(None, i)
            elif word.kind == "T" and i + 1 == first and self._leads(i):
                return None
            elif (word.kind == "X" or word.text in ROLE_WORDS) and i + 1 < len(self.words) and not self.words[i + 1].kind:
                start = self._the(i)
                if start is not None and self._leads(start):
                    return self._apposed(start)
        return None

    def _for(self, i: int) -> bool:
        """Whether the person at `i` is one that something is done for: "for Fox", not "for Fox to cross"."""
        for k in range(i - 1, max(-1, i - 6), -1):
            if self.words[k].text == "for":
                return self.words[i + 1].text != "to" if i + 1 < len(self.words) else True
            if self.words[k].text in words.FUNCTION and self.words[k].text not in words.DETERMINERS:
                return False
        return False

    def _free(self, i: int) -> bool:
        """Whether no preposition or verb right in front makes the person at `i` its object."""
        front = self.words[i - 1] if i else None
        return front is None or (front.text not in words.FUNCTION and front.text not in _VERBS)

    def _opening(self, first: int, last: int) -> _Who | None:
        """The subject behind a participle that opens the sentence: "Creating Ward's opener, Fox was everywhere"."""
        if first > 1 or not self.words[first].text.endswith("ing"):
            return None
        comma = next((i for i in range(last, min(last + 14, len(self.words))) if self.words[i].text == ","), None)
        head = self._head(comma + 1) if comma is not None else None
        return _Who(self.words[head].index, first) if head is not None else None

    def _apposed(self, start: int) -> _Who:
        """"Fox, the Villa striker," is Fox; "the Villa striker" alone is a pronoun."""
        front = self.words[start - 2] if start > 1 and self.words[start - 1].text == "," else None
        return _Who(front.index, start - 2) if front is not None and front.kind == "P" else _Who(None, start)

    def _the(self, i: int) -> int | None:
        """Where "the England midfielder", ending at `i`, begins."""
        for k in range(i - 1, max(-1, i - 5), -1):
            if self.words[k].text == "the":
                return k
            if self.words[k].kind not in {"", "T", "X"} or self.words[k].text in words.FUNCTION:
                return None
        return None

    def _before(self, i: int) -> _Who | None:
        """The person whom "who" at `i` goes on about."""
        for k in range(i - 1, max(-1, i - 12), -1):
            word = self.words[k]
            if word.kind == "P":
                return _Who(word.index, k)
            if word.kind == "X" or word.text in {"he", "she"}:
                return _Who(None, k)
            if word.text in _STOP:
                return None
        return None

    def _leads(self, i: int) -> bool:
        """Whether the noun phrase around place `i` is where a clause's subject stands."""
        for k in range(i - 1, max(-1, i - 8), -1):
            word = self.words[k]
            if word.text in words.SUBJECT_AFTER or word.text in {",", "-", '"', ")", ":"}:
                return True
            if word.kind in {"T", "X", "L", "R", "C", "M", "D", "G"} or word.text in {"'s", "'"} or word.text in words.DETERMINERS:
                continue
            if word.kind or word.text in words.FUNCTION or word.text in _VERBS:
                return False
            if word.text not in ROLE_WORDS and word.text.endswith(("ed", "ing")) and "-" not in word.text:
                if k == 0 or self.words[k - 1].text not in words.DETERMINERS:
                    return False
        return True

    # -- nouns

    def _noun(self, tag: Tag, first: int, last: int) -> Making | None:
        who = self._of_noun(first, last)
        if who is None or (tag.table == "work" and who.person is None):
            return None
        end = last
        if who.at >= last:
            end = who.at + 1
        receiver = self._receiver_behind(end, verbs=False) if tag.table == "pass" else None
        if receiver is None and tag.table == "pass":
            receiver = self._taken_by(end)
        taken = False
        if receiver is None:
            taker = self._taker(min(first, who.at))
            receiver = taker.person if taker is not None and taker.person != who.person else None
            taken = taker is not None and taker.person is None
        kind: Literal["pass", "strike", "work"] = "work" if tag.table == "work" else "strike" if tag.phrase in words.STRIKES else "pass"
        start = min(first, who.at)
        void = any(w.text in words.VOID for w in self.words[last : last + 8])
        void = void or any(w.text in words.ASTRAY for w in self.words[max(0, first - 4) : first])
        place = (self.words[start].start, self.words[end - 1].end)
        return Making(*place, who.person, receiver, kind, who.person is None, void, taken)

    def _taker(self, start: int) -> _Who | None:
        """Whose deed the clause is in which the pass at `start` is an object: "Ward met Fox's cross" → Ward."""
        return None if self._leads(start) else self._subject(start, passes=False)

    def _taken_by(self, start: int) -> int | None:
        """The receiver in "was met by Fox", "headed home by Fox"."""
        for i in range(start, min(start + 8, len(self.words))):
            word = self.words[i]
            if word.text in _STOP or word.text in _CLAUSE or word.kind == "P":
                return None
            if word.text == "by":
                head = self._head(i + 1)
                return self.words[head].index if head is not None else None
        return None

    def _of_noun(self, first: int, last: int) -> _Who | None:
        """Whose pass the noun from `first` to `last` is."""
        for i in range(first - 1, max(-1, first - 9), -1):
            word = self.words[i]
            if word.text in {"'s", "'"}:
                if i and self.words[i - 1].kind == "P":
                    return _Who(self.words[i - 1].index, i - 1)
                if i and self.words[i - 1].kind == "T":
                    break
                continue
            if word.text == "whose":
                who = self._before(i)
                return _Who(who.person, i) if who else None
            if word.text in {"his", "her"}:
                return _Who(None, i)
            if word.kind == "P":
                between = self.words[i + 1 : first]
                if len(between) <= 4 and all(_adjective(w) for w in between):
                    return _Who(word.index, i)
                return None
            if word.kind in {"M", "X", "L"} or word.text == ",":
                continue
            if word.text in {"a", "an", "another", "the"}:
                plain = self.words[first].text not in words.STRIKES
                if plain and i and self.words[i - 1].text == "with" and self._from(last) is None:
                    return self._subject(i - 1, passes=False)
                break
            if word.kind or word.text in words.FUNCTION or not word.text[0].isalnum():
                break
        place = self._from(last)
        return _Who(self.words[place].index, place) if place is not None else None

    def _from(self, last: int) -> int | None:
        """The place of Fox in "a cross from Fox", "a corner from the left swung in by Fox"."""
        for i in range(last, min(last + 14, len(self.words))):
            word = self.words[i]
            if word.text in _STOP or word.text in words.NO_LONGER_HIS:
                return None
            if word.text == "," and (i + 1 >= len(self.words) or self.words[i + 1].text not in words.AFTERTHOUGHT):
                return None
            if word.text in {"from", "by"} or (word.text == "of" and i == last):
                head = self._head(i + 1)
                if head is not None:
                    return None if self._possessive(head) or self._attributive(head) else head
            elif word.kind == "P":
                return None
        return None


def _adjective(word: _Word) -> bool:
    """Whether the word can stand between a name and "cross": "a Fox near-post cross", not "Fox headed a cross"."""
    if word.kind:
        return word.kind in {"M", "L", "X"}
    return word.text not in words.FUNCTION and word.text not in _VERBS and not (word.text.endswith(("ed", "ing")) and "-" not in word.text)


def _without_doubles(found: list[Making]) -> list[Making]:
    """One making per passer and stretch: that with a receiver, else the longer."""
    kept: list[Making] = []
    for making in sorted(found, key=lambda m: (m.receiver is None, m.start - m.end)):
        twin = next((k for k in kept if k.passer == making.passer and k.receiver in {making.receiver, None} | ({k.receiver} if making.receiver is None else set()) and k.start < making.end and making.start < k.end), None)
        if twin is None:
            kept.append(making)
        elif making.void and not twin.void:
            kept[kept.index(twin)] = replace(twin, void=True)
    return kept
