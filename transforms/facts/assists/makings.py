"""Makings: who passed to whom, as the words of one sentence say it, whatever came of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from transforms.facts.assists import pass_words as words
from transforms.facts.assists.pass_nouns import PassNouns
from transforms.facts.assists.sends import Sends, Sent
from transforms.facts.goals.summary_lines import read_summary_line
from transforms.facts.grammar import clause_words as small
from transforms.facts.grammar.clauses import Clauses, Who, split_words
from transforms.facts.grammar.phrases import PhraseTables, Tag

_TABLES = PhraseTables(
    {
        "pass": words.PASS_NOUN,
        "work": words.WORK_NOUN,
        "feed": words.FEED,
        "deliver": words.DELIVER,
        "deflect": words.DEFLECT,
        "give": words.GIVE,
        "provider": words.PROVIDER,
        "duet": words.DUET,
    }
)
_VERBS = frozenset(v for table in (words.FEED, words.DELIVER, words.DEFLECT) for v in table if " " not in v)

_PASSIVE = 6
"""Words behind a noun in which "was answered" may stand."""

_ADJECTIVES = 4
"""How far in front of "chipped cross" its owner may stand."""

_ON_THE_LINE = frozenset(("goal-line", "goalline", "line", "last-ditch", "desperate", "saving"))
"""What a clearance is called that saves a goal and makes none."""

Kind = Literal["pass", "strike", "work", "verb", "agent", "with", "assist"]


@dataclass(frozen=True, slots=True)
class Making:
    """One pass told in a sentence: `start` and `end` count in the shape.

    `passer` and `receiver` are indexes of mentions. `passer` is None with `pronoun` for "he", "his" and "the winger";
    `receiver` is None where the words name none, with `taken` where "he" or "the striker" meets the pass. `kind` says
    what tells it: the noun of a pass, of a strike or of work, a verb, "set up by", a one-two, or plain words for an
    assist. `void` says that the words around it undo it: cleared, saved, misplaced.
    """

    start: int
    end: int
    passer: int | None
    receiver: int | None
    kind: Kind
    pronoun: bool = False
    void: bool = False
    taken: bool = False


@lru_cache(maxsize=512)
def find_makings(shape: str) -> tuple[Making, ...]:
    """The makings of one sentence, in order; the last ones read are kept, as an article asks for each twice.

    >>> [(m.passer, m.receiver, m.kind) for m in find_makings("<P0>'s cross found <P1>, who squared for <P2> to tap in")]
    [(0, 1, 'verb'), (1, 2, 'verb')]
    """
    tags = _TABLES.find(shape)
    labelled = _LABELLED.finditer(shape) if "assist" in shape else ()
    printed = [Making(m.start(), m.end(), int(m["p"]), None, "assist") for m in labelled]
    line = read_summary_line(shape)
    if line is not None and line.maker is not None:
        printed = [Making(line.start, len(shape), line.maker, line.scorer, "assist")]
    told = _Reader(shape, tags).makings() if tags else []
    return (*printed, *(m for m in told if not any(p.start <= m.start < p.end for p in printed)))


# "Fox (assist: Ward)", "Fox 12 [assist Ward]"
_LABELLED = re.compile(r"[(\[]assist(?:s|ed)?(?:\ ?[:–—-]|\ by)?\ <P(?P<p>\d+)>[)\]]")


class _Reader:
    """One sentence with its tags."""

    def __init__(self, shape: str, tags: list[Tag]) -> None:
        self._words = split_words(shape)
        self._clauses = Clauses(self._words, _VERBS)
        starts = {w.start: i for i, w in enumerate(self._words)}
        ends = {w.end: i + 1 for i, w in enumerate(self._words)}
        self._tags = [(t, starts[t.start], ends[t.end]) for t in tags if t.start in starts and t.end in ends]
        passes = {first: last for t, first, last in self._tags if t.table == "pass"}
        self._nouns = PassNouns(
            self._clauses, passes, {first: last for t, first, last in self._tags if t.table == "work"}
        )
        self._sends = Sends(self._clauses, self._nouns)

    def makings(self) -> list[Making]:
        """All makings; verbs first take the nouns that are their subject or object."""
        found: list[Making] = []
        used: set[int] = set()
        objects: list[tuple[int, int]] = []
        for tag, first, last in self._tags:
            if tag.table not in {"pass", "work"}:
                for making, noun in self._verb(tag, first, last):
                    found.append(making)
                    objects.append((self._words[first].start, making.end))
                    used |= {noun} if noun is not None else set()
        for tag, first, last in self._tags:
            if tag.table in {"pass", "work"} and first not in used:
                made = self._noun(tag, first, last)
                if made is not None and not any(start <= made.start and made.end <= end for start, end in objects):
                    found.append(made)
        return sorted(_without_doubles(found), key=lambda m: m.start)

    # -- verbs

    def _verb(self, tag: Tag, first: int, last: int) -> Iterator[tuple[Making, int | None]]:
        """The makings of a verb, each with the place of the noun it takes."""
        if tag.table == "duet" or tag.phrase in words.WITH:
            yield from self._together(first, last if tag.table == "feed" else self._with(last))
            return
        if (first in self._nouns.passes and not self._is_verb(first)) or self._describes_pass(first, last):
            return
        agent = self._agent(tag, first, last)
        if agent is not None:
            receiver = self._sends.receiver_behind(agent + 1)
            if receiver is None and (tag.table == "feed" or self._clauses.text(last) in words.PARTICLES):
                receiver = self._found_by(first, self._words[agent].index)
            yield self._making(Who(self._words[agent].index, first), first, Sent(agent + 1, receiver), "agent"), None
            return
        passive = self._is_passive(tag, first) or tag.phrase == words.MADE_POSSIBLE
        sent = None if passive else self._object(tag, last)
        if sent is None:
            return
        feeds = tag.table == "feed"
        who = (
            self._clauses.subject(first, self._nouns.whose if feeds else None)
            or self._clauses.opening(first, last)
            or self._unsaid(first)
        )
        if who is not None and (self._one_of_two(who) or self._clauses.text(who.at - 1) in {"goal", "consolation"}):
            return  # "the goal <P> pulled back for the hosts"
        if self._clauses.text(first - 1) == "to" and self._clauses.text(first - 2) in words.WISHES:
            return
        if who is not None and (who.person is None or who.person != sent.receiver):
            plain = tag.table in {"give", "provider"} or (feeds and sent.receiver is None)
            making = self._making(who, min(first, who.at), sent, "assist" if plain else "verb")
            taken = sent.him or (feeds and sent.receiver is None and self._sends.described(last) is not None)
            making = replace(making, taken=taken)
            yield making, who.noun if who.noun is not None else sent.noun

    def _describes_pass(self, first: int, last: int) -> bool:
        """Whether the verb is a participle in front of a pass: "<P>'s dinked cross", "a low, pin-point driven ball"."""
        place = first - 1
        while first - place < _ADJECTIVES and self._describes(place):
            place -= 1
        front = self._clauses.text(place)
        behind_owner = front in small.POSSESSIVE or front in words.ARTICLES
        return behind_owner and any(k in self._nouns.passes for k in range(last, last + 3))

    def _describes(self, place: int) -> bool:
        """Whether the word at a place can stand between "<P>'s" and the noun of his pass."""
        word = self._words[place] if place >= 0 else None
        if word is None or word.text in small.POSSESSIVE or word.text in words.ARTICLES:
            return False
        if word.text == ",":
            return self._describes(place - 1)
        return ("-" in word.text and self._nouns.adjective(word)) or word.text in words.MANNERS

    def _is_passive(self, tag: Tag, first: int) -> bool:
        """Whether the verb tells what was done to its subject: "had been headed on"."""
        return tag.table in {"feed", "deliver", "deflect"} and self._clauses.text(first - 1) in words.PASSIVES

    def _unsaid(self, first: int) -> Who | None:
        """The subject left out in front of a verb that begins the sentence: "Got the assist for <P>'s second", "Then fed <P>"."""
        verb = self._words[first].text
        finite = verb.endswith("ed") or verb in words.PAST_TENSES
        begins = first == 0 or (first == 1 and self._clauses.text(0) in words.THEN)
        return Who(None, first) if finite and begins else None

    def _one_of_two(self, who: Who) -> bool:
        """Whether the subject is "<P> and <P>": nobody can say which of them passed."""
        front = self._words[who.at - 2] if who.at > 1 else None
        if who.person is None or front is None or front.kind != "P" or self._clauses.text(who.at - 1) != "and":
            return False
        return who.at == 2 or self._clauses.text(who.at - 3) in small.CLAUSE_OPENERS

    def _sent_before(self, first: int) -> bool:
        """Whether the ball, a pass or plain words for one stand in front: "the cross was provided by", not "the shock was"."""
        front = range(max(0, first - 6), first)
        return any(k in self._nouns.passes or self._words[k].text in words.BALL for k in front)

    def _object(self, tag: Tag, last: int) -> Sent | None:
        if tag.table == "provider":
            return Sent(last, self._sends.receiver_behind(last))
        if tag.table == "feed":
            return self._fed(tag.phrase, last)
        if tag.table == "give":
            return self._given(last)
        return self._sends.sent(tag.table, tag.phrase, last)

    def _is_verb(self, first: int) -> bool:
        """Whether "cross", "pass" or "centre" at `first` is the verb: "to cross", "<P0> can pass"."""
        front = self._words[first - 1] if first else None
        return front is not None and (front.kind == "P" or front.text in words.BEFORE_VERB)

    def _making(self, who: Who, first: int, sent: Sent, kind: Kind) -> Making:
        void = any(w.text in words.VOID for w in self._words[sent.end : sent.end + 7])
        place = (self._words[first].start, self._words[sent.end - 1].end)
        return Making(*place, who.person, sent.receiver, kind, who.person is None, void)

    def _with(self, start: int) -> int:
        """The place behind the "with" of a duet whose noun ends before `start`: "a one-two on the edge of the box with <P>"."""
        for i in range(start, min(start + 9, len(self._words))):
            word = self._words[i]
            if word.text == "with":
                return i + 1
            if word.kind == "P" or word.text in small.STOP or word.text in small.CLAUSE or word.text == ",":
                break
        return len(self._words)

    def _together(self, first: int, last: int) -> Iterator[tuple[Making, int | None]]:
        """Both makings of "exchanged passes with Fox": either can be the one who made the goal."""
        other = self._clauses.head(last)
        if other is None or self._clauses.possessive(other):
            return
        second = self._words[other].index
        who = self._clauses.subject(first)
        one = who.person if who else None
        place = (self._words[first].start, self._words[other].end)
        yield Making(*place, second, one, "with"), None
        if one is not None:
            yield Making(*place, one, second, "with"), None

    def _agent(self, tag: Tag, first: int, last: int) -> int | None:
        """The place of Fox in "set up by Fox", "teed up in the area by Fox": behind a few small words.

        "A cross delivered by Fox" is left to the noun.
        """
        verb = tag.phrase.split()[0]
        behind = self._clauses.text(last)
        if tag.table == "give" or tag.phrase in words.CHANCE_OBJECT or first in self._nouns.passes.values():
            return None
        if tag.phrase in words.PROVIDES and not self._sent_before(first):
            return None
        if not (verb.endswith("ed") or verb in words.PARTICIPLES or self._enabled(tag, first)):
            return None
        if (tag.table == "deflect" and behind not in words.ONWARD) or (tag.table == "deliver" and behind == "home"):
            return None
        for i in range(last, min(last + 8, len(self._words))):
            word = self._words[i]
            if word.text == "by":
                head = self._clauses.head(i + 1)
                return head if head is not None else self._nouns.maker(i + 1)
            stops = word.text in small.STOP or word.text in small.CLAUSE or word.text in {"to", "for", ","}
            placed = self._words[i - 1].text in words.PASSIVE_IN
            if word.kind or stops or (word.text in {"a", "the", "his", "her"} and not placed):
                return None
        return None

    def _enabled(self, tag: Tag, first: int) -> bool:
        """Whether it is a goal that is told to be made possible: "a <P> goal, made possible by"."""
        front = [w.text for w in self._words[max(0, first - 8) : first]]
        return tag.phrase == words.MADE_POSSIBLE and "and" not in front and not words.GOAL_WORDS.isdisjoint(front)

    def _found_by(self, first: int, passer: int) -> int | None:
        """The receiver in front of a passive: "<P> scored after being teed up by", "<P> was found by"."""
        front = first - 2 if self._clauses.text(first - 1).endswith("ly") else first - 1
        thing = front in self._nouns.passes.values() or self._clauses.text(front - 1) in words.THINGS
        passive = self._clauses.text(front) in words.PASSIVES and not thing
        who = self._clauses.subject(first) if passive else None
        return who.person if who is not None and who.person != passer else None

    def _fed(self, phrase: str, last: int) -> Sent | None:
        """The object of a feeding verb; None where it is no person, no goal and no chance."""
        head = self._clauses.head(last)
        places = range(last, min(last + 6, len(self._words)))
        goal = next((i for i in places if self._words[i].text in words.GOAL_OBJECTS), None)
        if head is not None and self._clauses.possessive(head):
            good = goal is not None or self._sends.goal_near(head)
            return Sent(head + 2, self._words[head].index) if good else None
        if phrase in words.GOAL_OBJECT or (head is None and goal is not None and phrase in words.GOAL_FEED):
            return Sent(goal + 1, self._sends.receiver_behind(goal + 1)) if goal is not None else None
        if head is None and phrase == "assisting" and self._clauses.text(last) in {"", ".", ",", ";", "and", "for"}:
            return Sent(last)
        if head is None:
            him = self._clauses.text(last) in {"him", "her"}
            return Sent(last + 1, him=him) if him or self._sends.described(last) is not None else None
        chance = any(w.text in words.CHANCES for w in self._words[head : head + 6])
        return Sent(head + 1, self._words[head].index) if chance or phrase not in words.CHANCE_OBJECT else None

    def _given(self, last: int) -> Sent | None:
        for i in range(last, min(last + 6, len(self._words))):
            text = self._words[i].text
            if text in words.SERVICES:
                return Sent(i + 1, self._sends.receiver_behind(i + 1, prepositions=words.FOR_GOAL), i)
            if text in small.STOP or text in small.CLAUSE:
                return None
        return None

    # -- nouns

    def _noun(self, tag: Tag, first: int, last: int) -> Making | None:
        who = self._nouns.owner(first, last)
        if who is None or (tag.table == "work" and who.person is None):
            return None
        on_the_line = (
            any(w.text == "off" for w in self._words[last : last + 4]) or self._clauses.text(first - 1) in _ON_THE_LINE
        )
        if tag.phrase == "clearance" and (on_the_line or self._clauses.text(last) in words.DROPPED_TO):
            return None
        start, end = min(first, who.at), max(last, who.at + 1 if who.at >= last else last)
        if self._clauses.text(start - 1) == "out" and self._clauses.text(start - 2).startswith("cancel"):
            return None  # "cancelling out Fox's free-kick": a goal of Fox's own
        if any(w.text in words.ANSWERED for w in self._words[end : end + _PASSIVE]):
            return None  # "Fox's free-kick was cancelled out by Ward": a goal of each
        receiver = None
        if tag.table == "pass":
            receiver = self._sends.receiver_behind(end, verbs=False)
            receiver = receiver if receiver is not None else self._taken_by(end)
        if receiver is None:
            receiver = self._finish_from(start)
        taker = None if receiver is not None or self._clauses.leads(start) else self._clauses.subject(start)
        meanwhile = taker is not None and any(w.text in words.MEANWHILE for w in self._words[taker.at : start])
        if taker is not None and taker.person != who.person and not meanwhile:
            receiver = taker.person
        void = any(w.text in words.VOID for w in self._words[last : last + 8])
        void = void or any(w.text in words.ASTRAY for w in self._words[max(0, first - 4) : first])
        void = void or any(
            (self._clauses.text(k), self._clauses.text(k + 1)) in words.CAME_BACK for k in range(last, last + 8)
        )
        void = void or self._sent_on_by_nobody(last) or self._not_dealt_with(start)
        void = void or any(w.text in words.DROPPED for w in self._words[max(0, start - 3) : start])
        kind: Kind = "work" if tag.table == "work" else "strike" if tag.phrase in words.STRIKES else "pass"
        place = (self._words[start].start, self._words[end - 1].end)
        taken = taker is not None and taker.person is None
        return Making(*place, who.person, receiver, kind, who.person is None, void, taken)

    def _not_dealt_with(self, start: int) -> bool:
        """Whether the other side let the pass go on: "failed to clear <P>'s corner", "a poor clearance of <P>'s cross"."""
        front = [self._clauses.text(k) for k in range(max(0, start - 7), start)]
        near = front[-4:]
        if "clearance" in near and "of" in near:
            return True
        return not words.DEALT.isdisjoint(near) and any(t.startswith("fail") or t == "unable" for t in front)

    def _sent_on_by_nobody(self, last: int) -> bool:
        """Whether the pass that ends before `last` got a touch of somebody whom the words do not name: "had been headed on"."""
        i = last
        while self._clauses.text(i) in words.AUXILIARIES:
            i += 1
        touched = i > last and self._clauses.text(i) in words.TOUCHED and self._clauses.text(i + 1) in words.ONWARD
        return touched and "by" not in (self._clauses.text(k) for k in range(i + 2, i + 8))

    def _finish_from(self, start: int) -> int | None:
        """The receiver in "<P>'s late header from <P>'s cross": whose finish the pass in front of it became."""
        if self._clauses.text(start - 1) not in {"from", "off"}:
            return None
        if self._clauses.text(start - 2) not in words.FINISHES:
            return None
        for i in range(start - 3, max(-1, start - 8), -1):
            if self._words[i].text in small.POSSESSIVE and i and self._words[i - 1].kind == "P":
                return self._words[i - 1].index
            if self._words[i].kind not in {"", "M"} or self._words[i].text in small.FUNCTION:
                return None
        return None

    def _taken_by(self, start: int) -> int | None:
        """The receiver in "was met by Fox", "headed home by Fox"."""
        for i in range(start, min(start + 8, len(self._words))):
            word = self._words[i]
            if word.text in small.STOP or word.text in small.CLAUSE or word.kind == "P":
                return None
            if word.text == "by":
                head = self._clauses.head(i + 1)
                return self._words[head].index if head is not None else None
        return None


def _without_doubles(found: list[Making]) -> list[Making]:
    """One making per passer, receiver and stretch: that with a receiver, else the longer."""
    kept: list[Making] = []
    for making in sorted(found, key=lambda m: (m.receiver is None, m.start - m.end)):
        twin = next((k for k in kept if _same(k, making)), None)
        if twin is None:
            kept.append(making)
        elif making.void and not twin.void:
            kept[kept.index(twin)] = replace(twin, void=True)
    return kept


def _same(kept: Making, making: Making) -> bool:
    overlap = kept.start < making.end and making.start < kept.end
    receivers = making.receiver is None or kept.receiver in {making.receiver, None}
    return kept.passer == making.passer and receivers and overlap
