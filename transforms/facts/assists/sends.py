"""What a sending verb sends and to whom: "crossed for <P>", "swung in a corner", "slipped <P> through"."""

from dataclasses import dataclass

from transforms.facts.assists import pass_words as words
from transforms.facts.assists.pass_nouns import PassNouns
from transforms.facts.grammar import clause_words as small
from transforms.facts.grammar.clauses import Clauses, Word
from transforms.reading.words import ROLE_WORDS

_PLACES = frozenset("in into across on at inside down back off with through".split())
_HIM = -1


_MAKES = frozenset("make makes made making".split())


@dataclass(frozen=True, slots=True)
class Sent:
    """Where the words of a sending end, the mention that receives it, and the place of the noun that is sent.

    `him` says that the words name the receiver as "him" or "her".
    """

    end: int
    receiver: int | None = None
    noun: int | None = None
    him: bool = False


@dataclass(slots=True)
class _Object:
    """What has been read of a verb's object so far."""

    end: int
    noun: int | None = None
    another: int | None = None
    ball: bool = False
    direct: int | None = None
    prep: str | None = None
    onward: bool = False

    @property
    def empty(self) -> bool:
        return self.prep is None and self.direct is None and self.noun is None and not self.ball


class Sends:
    """Reads the objects of sending verbs in one sentence."""

    def __init__(self, clauses: Clauses, nouns: PassNouns) -> None:
        """Keep the sentence."""
        self._clauses = clauses
        self._words = clauses.words
        self._nouns = nouns

    def receiver_behind(
        self, start: int, *, verbs: bool = True, prepositions: frozenset[str] = words.TO_RECEIVER
    ) -> int | None:
        """The mention behind "for", "to", "into the path of" within the next words; "for <P>'s second" counts.

        Without `verbs` no verb may come between.
        """
        for i in range(start, min(start + 14, len(self._words))):
            text = self._words[i].text
            if text in small.STOP or text in small.CLAUSE or text in {",", "was", "were"}:
                return None
            if text == "only" and self._clauses.text(i + 1) == "for":
                return None  # "only for <P> to level": what came of it against them
            if not verbs and text in self._clauses.verbs - words.TRAVELS:
                return None
            if text in prepositions or (text == "of" and self._words[i - 1].text == "path"):
                head = self._to(i)
                if head is not None and (not self._clauses.possessive(head) or self.goal_near(head)):
                    return self._words[head].index
        return None

    def goal_near(self, i: int) -> bool:
        """Whether a word for a goal stands right behind place `i`."""
        return any(w.text in words.GOAL_WORDS for w in self._words[i : i + 7])

    def sent(self, table: str, verb: str, last: int) -> Sent | None:
        """What the verb that ends before `last` sends; None where it is no pass: "made it <S> late on"."""
        made_it = verb in _MAKES and self._clauses.text(last) == "it"
        return None if made_it else self._sent(table, verb, last)

    def _sent(self, table: str, verb: str, last: int) -> Sent | None:
        behind = self._clauses.text(last)
        told = self._opened(last, onward=verb in words.BARE and behind in words.ONWARD)
        for i in range(last, min(last + 24, len(self._words))):
            word = self._words[i]
            if self._ends(word, told):
                break
            if word.text in small.OWN_OBJECT and told.empty and not self._sendable(i):
                return None
            if word.kind == "P":
                if self._nouns.attributive(i):
                    return self._sent_on(i, table, verb, last, told)
                found = self._person(i, word, told)
                if found is not None:
                    return found if told.noun is not None or told.ball or verb not in words.NEEDS_BALL else None
                if told.prep is not None and told.prep not in words.PAST and not self._clauses.possessive(i):
                    break
            elif told.direct is not None and i <= told.end and (behind_him := self._sent_away(i)) is not None:
                return Sent(behind_him, None, him=True) if told.direct == _HIM else Sent(behind_him, told.direct)
            elif not self._read(i, word, told, last, table):
                break
        sent_off = behind == "off" and verb.startswith("sen")  # "was sent off for a foul on <P>"
        return None if sent_off else self._whole(table, verb, last, told)

    def _opened(self, last: int, *, onward: bool) -> _Object:
        """The object that begins at `last`, where "the striker" may stand as its receiver."""
        described = self.described(last)
        if described is None:
            return _Object(last, onward=onward)
        return _Object(described, direct=_HIM, onward=onward)

    def described(self, i: int) -> int | None:
        """Where "the striker", "his team-mate", "the Frenchman" ends that begins at `i`; None where none does."""
        if self._clauses.text(i) not in {"the", "his", "her", "a", "an"}:
            return None
        for k in range(i + 1, min(i + 5, len(self._words))):
            word = self._words[k]
            if word.kind == "X" or word.text in ROLE_WORDS:
                return k + 2 if self._clauses.text(k + 1) in ROLE_WORDS else k + 1
            if word.kind not in {"T", ""} or word.text in small.FUNCTION:
                return None
        return None

    def _sent_away(self, i: int) -> int | None:
        """Where the words at `i` end that send a man on: "clear", "up", "on his way"."""
        if self._clauses.text(i) in words.PARTICLES:
            return i + 1
        on_his_way = self._clauses.text(i) == "on" and self._clauses.text(i + 2) == "way"
        return i + 3 if on_his_way and self._clauses.text(i + 1) in {"his", "her"} else None

    def _ends(self, word: Word, told: _Object) -> bool:
        if word.text in small.STOP:
            return True
        if word.text in small.CLAUSE:
            return not (word.text == "and" and told.prep in words.PAST)
        return word.text == "," and (told.noun is not None or told.ball or told.prep is not None)

    def _person(self, i: int, word: Word, told: _Object) -> Sent | None:
        """A person within the object: the receiver, an opponent gone past, or whose pass is sent on."""
        if self._clauses.possessive(i):
            if self._clauses.text(i + 2) in words.HIS_WAY and not told.empty:
                return Sent(i + 3, word.index, told.noun)
            if told.noun is not None and told.prep in words.TO_RECEIVER and self.goal_near(i):
                return Sent(i + 1, word.index, told.noun)
            if told.prep is None and told.another is None:
                told.another = next((k for k in range(i + 2, i + 6) if k in self._nouns.passes), None)
                told.end = self._nouns.passes[told.another] if told.another is not None else told.end
        elif told.prep in words.TO_RECEIVER:
            return Sent(i + 1, word.index, told.noun)
        elif told.prep is None and told.direct is None and told.noun is None:
            told.direct, told.end = word.index, i + 1
        return None

    def _sent_on(self, i: int, table: str, verb: str, last: int, told: _Object) -> Sent | None:
        """The pass of <P> at `i` that is sent on: "headed down a <P> corner"; None for "headed in a <P> corner"."""
        if table != "deflect" or not told.onward:
            return None
        told.another = next(k for k in range(i + 1, i + 5) if k in self._nouns.passes)
        told.end = self._nouns.passes[told.another]
        return self._whole(table, verb, last, told)

    def _read(self, i: int, word: Word, told: _Object, last: int, table: str) -> bool:
        """Take one more word into the object; False where the object has ended."""
        text = word.text
        if text in {"him", "her"} and told.prep is None and i <= last + 1:
            told.direct, told.end = _HIM, i + 1
        elif text in words.BALL and told.prep is None and (text != "ball" or self._words[i - 1].text == "the"):
            told.ball, told.end = True, i + 1
        elif i in self._nouns.passes and told.prep is None and told.noun is None:
            told.noun, told.end = i, self._nouns.passes[i]
        elif text in words.TO_RECEIVER or (text == "of" and self._words[i - 1].text in {"path", "direction"}):
            told.prep = "to" if text == "of" else text
            if text == "to" and self._to(i) is None:
                place = self._clauses.text(i + 1) in small.OWN_OBJECT | {"the"}
                told.onward = told.onward or (told.ball and place)
                return place
        elif text in {"over", "across"} and i == last and self._clauses.text(i + 1) in small.DETERMINERS:
            told.end = i + 1  # "swung over a cross"
        elif text in words.PAST:
            told.onward = told.onward or (told.ball and self._over_them(i))
            told.prep = text
        elif text == "into" and told.noun is not None and self._clauses.head(i + 1) == i + 1:
            told.prep = "to"  # "fired a pass into <P>"
        elif text in _PLACES:
            sent = told.ball or (table == "deflect" and (told.another is not None or self._nobodys(told.noun)))
            onward = text in words.ONWARD and self._clauses.text(i - 1) not in small.DETERMINERS  # not "the back of"
            onward = onward or (text == "on" and i <= told.end) or (told.ball and self._into_box(i))
            onward = onward or (told.ball and text == "in" and self._clauses.text(i + 1) == "from")
            told.onward = told.onward or (sent and onward)
            told.prep = "in" if told.prep is None and i > last else told.prep
        return True

    def _whole(self, table: str, verb: str, last: int, told: _Object) -> Sent | None:
        """The object as a pass without a receiver, or None where the words leave it open."""
        if told.onward and not told.ball and self._clauses.text(last + 1) == "the" and not self._sendable(last + 1):
            return None
        if (
            told.ball and verb in words.NEEDS_BALL and self._clauses.text(told.end) == "down"
        ):  # he put it down to take it
            return None
        if (
            verb in words.PLAIN_PASS
            and self._clauses.text(last) in {"the", "his", "her"}
            and told.noun is None
            and not told.ball
        ):
            return None
        lifted = verb in words.SETS and self._clauses.text(told.end) == "up"
        good = (
            (told.another is not None and told.onward)
            or (told.ball and (told.onward or lifted or verb in words.PROVIDES))
            or (verb in words.SWUNG and self._clauses.text(last) == "in")
            or verb in words.PLAIN_PASS
            or (told.onward and table == "deflect")
            or (table == "deliver" and told.noun is not None and self._own_pass(told.noun, last, verb))
        )
        receiver = self._met(told.end) if told.noun is not None else None
        return Sent(told.end, receiver, told.noun if told.noun is not None else told.another) if good else None

    def _met(self, end: int) -> int | None:
        """The mention, "her cross | found its way to <P>", "which was met by <P>"."""
        if self._clauses.text(end) not in {"that", "which"}:
            return None
        for i in range(end + 1, min(end + 8, len(self._words))):
            word = self._words[i]
            if word.kind == "P" or word.text in small.STOP or word.text in words.VOID or word.text == ",":
                return None
            if word.text in {"to", "by"}:
                head = self._clauses.head(i + 1)
                return self._words[head].index if head is not None and not self._clauses.possessive(head) else None
        return None

    def _sendable(self, i: int) -> bool:
        """Whether the phrase beginning at `i` is a ball, a pass or a person: what a pass can send."""
        for k in range(i + 1, min(i + 7, len(self._words))):
            word = self._words[k]
            if k in self._nouns.passes or word.text in words.BALL or word.kind == "P":
                return True
            if word.text in small.FUNCTION or word.text in small.STOP or word.text == ",":
                return False
        return False

    def _nobodys(self, noun: int | None) -> bool:
        """Whether a pass is told without its maker: "headed a cross down", not "turned in a cross from <P>"."""
        return noun is not None and self._nouns.maker(self._nouns.passes[noun]) is None

    def _into_box(self, i: int) -> bool:
        """Whether "in" or "into" leads where the others wait: "into the middle", not "into the net"."""
        return any(w.text in words.WHERE_THEY_WAIT for w in self._words[i + 1 : i + 5])

    def _over_them(self, i: int) -> bool:
        """Whether "over" and "behind" lead past the defenders, and not into the goal: "over the top"."""
        behind = [w.text for w in self._words[i + 1 : i + 10]]
        return self._words[i].text in {"over", "behind"} and any(
            text in words.DEFENCE and words.NETS.isdisjoint(behind) for text in behind[:3]
        )

    def _own_pass(self, noun: int, last: int, verb: str) -> bool:
        """Whether the noun is what the verb's subject sends: nobody else's ("turned in <P>'s cross") and no shot."""
        text = self._words[noun].text
        if text in words.STRIKES or any(w.kind == "P" for w in self._words[last:noun]):
            return text in {"free-kick", "flick"} and verb in words.SERVES
        if verb in words.LOOSELY:
            return text in {"flick", "flick-on"}
        return self._nouns.maker(self._nouns.passes[noun]) is None or verb in {"sent", "provided"}

    def _to(self, i: int) -> int | None:
        """The head behind "to" or "for", where no verb stands between: "to the unmarked <P>", not "to beat <P>"."""
        head = self._clauses.head(i + 1)
        if head is None or self._words[i].text != "to":
            return head
        between = [w.text for w in self._words[i + 1 : head] if not w.kind]
        if len(between) > 1 and between[0] in small.DETERMINERS:
            return head
        return head if all(_describes(text) for text in between) else None


def _describes(text: str) -> bool:
    endings = ("ed", "ing", "'s", "'", "ous", "ive", "ble")
    return text in small.DETERMINERS or text in ROLE_WORDS or "-" in text or text.endswith(endings)
