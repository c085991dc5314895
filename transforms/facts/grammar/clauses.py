"""Clauses: a sentence as words, with the walks that find who does what a verb tells."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from transforms.facts.grammar import clause_words as small
from transforms.reading.triggers import triggered
from transforms.reading.words import ROLE_WORDS

_WORD = triggered(r"<([A-Z])(\d+)>|'s?(?!\w)|[^\W_]+(?:['-][^\W_]+)*|[.,;:()!?\"-]")
_FAR = 45


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a shape: `kind` is the letter of a mention and `index` its number, else "" and -1."""

    text: str
    start: int
    end: int
    kind: str
    index: int


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody found in a sentence: the index of his mention, or None for "he" and "the winger".

    `at` is the place of the word where his phrase begins; `noun` that of the pass he is known by.
    """

    person: int | None
    at: int
    noun: int | None = None


@lru_cache(maxsize=256)
def split_words(shape: str) -> tuple[Word, ...]:
    """The words of a shape, mentions, possessives and punctuation among them.

    >>> [w.text for w in split_words("<P0>'s cross, met by <P1>")]
    ['<P0>', "'s", 'cross', ',', 'met', 'by', '<P1>']
    """
    return tuple(
        [Word(m.group(), m.start(), m.end(), m[1] or "", int(m[2]) if m[2] else -1) for m in _WORD.finditer(shape)]
    )


_MEN = frozenset({"man", "woman", "player", "victim"})
_SELVES = frozenset({"himself", "herself"})


class Clauses:
    """The words of one sentence; `verbs` are words that make the noun behind them an object."""

    def __init__(self, words: Sequence[Word], verbs: frozenset[str]) -> None:
        """Keep the words."""
        self.words = words
        self.verbs = verbs

    def text(self, i: int) -> str:
        """The word at `i`, or nothing beyond the end."""
        return self.words[i].text if 0 <= i < len(self.words) else ""

    def possessive(self, i: int) -> bool:
        """Whether the mention at `i` is followed by "'s"."""
        return self.text(i + 1) in small.POSSESSIVE

    def head(self, start: int) -> int | None:
        """The place of the person at the head of a noun phrase: "the unmarked Villa striker <P>"."""
        for i in range(start, min(start + 7, len(self.words))):
            word = self.words[i]
            if word.kind == "P":
                return i
            if word.kind in small.PHRASE_KINDS or word.text in small.DETERMINERS or word.text in small.POSSESSIVE:
                continue
            if word.kind or not word.text[0].isalnum() or word.text in small.FUNCTION:
                return None
        return None

    def subject(self, first: int, noun: Callable[[int], Who | None] | None = None) -> Who | None:
        """Whose deed the verb at `first` is, looked for to the left.

        `noun` says whose pass stands at a place, where a pass can be the subject: "<P>'s cross found".
        """
        for i in range(first - 1, max(-1, first - _FAR), -1):
            word = self.words[i]
            if word.text in {";", ":"}:
                return self._marked(i)
            known = noun(i) if noun is not None else None
            if known is not None and self.leads(min(i, known.at)):
                return Who(known.person, min(i, known.at), i)
            if word.kind == "P" and not self.possessive(i) and self._acts(i, first):
                return Who(word.index, i)
            if word.text == "who":
                return self.antecedent(i)
            if word.text in {"he", "she"}:
                return Who(None, i)
            if word.kind == "T" and i + 1 == first and self.leads(i):
                return None
            described = self.described(i)
            if described is not None:
                return described
        return None

    def _marked(self, i: int) -> Who | None:
        """The player whom the mark before a colon is given to, at the head of what he did: "<P> (7):", "<P> 6:"."""
        k = i - 1
        while k > 0 and (self.words[k].text in {"(", ")", "-", "/"} or self.words[k].text.isdigit()):
            k -= 1
        rated = 0 <= k < i - 1 and self.text(i) == ":" and self.words[k].kind == "P"
        return Who(self.words[k].index, k) if rated and self.leads(k) else None

    def _acts(self, i: int, first: int) -> bool:
        """Whether the person at `i` is a subject for the verb at `first`."""
        if "who" in (self.text(i + 1), self.text(i + 2)) and i + 2 < first:
            return True
        if self.leads(i) and not self._for(i) and not self._closes(i):
            return True
        front = self.text(i - 1)
        return i + 1 == first and front not in small.FUNCTION and front not in self.verbs

    def _closes(self, i: int) -> bool:
        """Whether the person at `i` ends an object: "won her duel with <P> and crossed", "left <P> and <P> in his wake"."""
        return self.text(i - 1) in {"with", "and"} and self.text(i + 1) in small.BEHIND_OBJECT[self.text(i - 1)]

    def _for(self, i: int) -> bool:
        """Whether the person at `i` is one that something is done for: "for <P>", not "for <P> to cross"."""
        for k in range(i - 1, max(-1, i - 6), -1):
            if self.words[k].text == "for":
                return self.text(i + 1) != "to"
            if self.words[k].text in small.FUNCTION - small.DETERMINERS:
                return False
        return False

    def leads(self, i: int) -> bool:
        """Whether the noun phrase around place `i` is where a clause's subject stands."""
        for k in range(i - 1, max(-1, i - 8), -1):
            word = self.words[k]
            if word.text == "-" and self.text(k - 1) == "ex":
                continue  # "ex-<T> striker <P>"
            if word.text in small.SUBJECT_AFTER or word.text in {",", "-", '"', ")", ":", ";", ".", "(", "!", "?"}:
                return True
            if word.kind == "S":
                return True
            if word.kind in set("TXLRCMDG") or word.text in small.POSSESSIVE or word.text in small.DETERMINERS:
                continue
            if word.text in small.WHEN:
                continue
            if word.kind or word.text in small.FUNCTION or word.text in self.verbs:
                return False
            participle = word.text not in ROLE_WORDS and word.text.endswith(("ed", "ing")) and "-" not in word.text
            if participle and self.text(k - 1) not in small.DETERMINERS and self.text(k + 1) not in ROLE_WORDS:
                return False
        return True

    def described(self, i: int) -> Who | None:
        """The person that "the England midfielder" or "the Frenchman", ending at `i`, stands for."""
        start = self.epithet(i)
        if start is None or not self.leads(start):
            return None
        front = self.words[start - 2] if start > 1 and self.words[start - 1].text == "," else None
        if front is not None and front.kind == "P":  # "<P>, the Villa striker, crossed"
            return Who(front.index, start - 2)
        return Who(None, start)

    def epithet(self, i: int) -> int | None:
        """Where a phrase for a person begins that ends at `i`: "the Villa striker", "the former Leeds man", "the wide man"."""
        word = self.words[i]
        front = self.words[i - 1] if i else word
        man = word.text in {"player", "man"} and (front.kind in {"T", "X"} or front.text in small.MEN)
        known = word.kind == "X" or word.text in ROLE_WORDS or word.text.endswith("-year-old") or man
        return self._the(i) if known and i + 1 < len(self.words) and not self.words[i + 1].kind else None

    def _the(self, i: int) -> int | None:
        for k in range(i - 1, max(-1, i - 5), -1):
            if self.words[k].text == "the":
                return k
            if self.words[k].kind not in {"", "T", "X", "R"} or self.words[k].text in small.FUNCTION:
                return None
        return None

    def meant_again(self, i: int) -> int | None:
        """The place of the person named last whom "the latter" or "the man himself", ending at `i`, stands for."""
        latter = self.words[i].text == "latter" and self.text(i - 1) == "the"
        noun = i - 1 if self.words[i].text in _SELVES else i if self.text(i + 1) in _SELVES else -1
        if not latter and not (self.text(noun) in ROLE_WORDS | _MEN and self.text(noun - 1) == "the"):
            return None
        last = next((k for k in range(i - 1, -1, -1) if self.words[k].kind == "P"), None)
        return last if last is not None and (latter or not self.possessive(last)) else None

    def antecedent(self, i: int) -> Who | None:
        """The person whom "who" or "whose" at `i` goes on about."""
        for k in range(i - 1, max(-1, i - 12), -1):
            word = self.words[k]
            if word.kind == "P":
                return Who(word.index, k)
            if word.kind == "X" or word.text in {"he", "she"}:
                return Who(None, k)
            if word.text in small.STOP or (word.kind in {"T", "R"} and i - k <= 2):
                return None
            if word.kind == "L" and i - k <= 2 and self.text(k - 1) == "to":  # "went to <L0>, who": he is called so
                return None
            if word.text == "by" and k + 1 < i:  # "outshone by a man who": whom we do not know
                return None
        return None

    def opening(self, first: int, last: int) -> Who | None:
        """The subject behind a participle that opens the sentence: "Creating the winner, <P> was everywhere"."""
        if first > 1 or not self.words[first].text.endswith("ing"):
            return None
        comma = next((i for i in range(last, min(last + 14, len(self.words))) if self.words[i].text == ","), None)
        head = self.head(comma + 1) if comma is not None else None
        return Who(self.words[head].index, first) if head is not None else None
