"""Whose pass a noun is: "<P>'s cross", "a <P> corner", "a pass from <P>", "the ball, this time from <P>"."""

from transforms.facts.assists import pass_words as words
from transforms.facts.grammar import clause_words as small
from transforms.facts.grammar.clauses import Clauses, Who, Word


class PassNouns:
    """The passes and the work of one sentence by the place of their first word; values are where they end."""

    def __init__(self, clauses: Clauses, passes: dict[int, int], works: dict[int, int]) -> None:
        """Keep the places."""
        self._clauses = clauses
        self._words = clauses.words
        self.passes = passes
        self._ends = {**works, **passes}

    def whose(self, first: int) -> Who | None:
        """Whose pass begins at place `first`, None where none does or nobody is named."""
        last = self._ends.get(first)
        return self.owner(first, last) if last is not None else None

    def owner(self, first: int, last: int) -> Who | None:
        """Whose the noun from `first` to `last` is: the one in front of it, else the one behind it."""
        for i in range(first - 1, max(-1, first - 9), -1):
            word = self._words[i]
            if word.text in small.POSSESSIVE and i and self._words[i - 1].kind in {"P", "T"}:
                return Who(self._words[i - 1].index, i - 1) if self._words[i - 1].kind == "P" else self._behind(last)
            if word.text == "whose":
                who = self._clauses.antecedent(i)
                return Who(who.person, i) if who else None
            if word.text in {"his", "her"}:
                return Who(None, i)
            if word.kind == "P":
                return Who(word.index, i) if self._stands_before(i, first) else None
            if word.text == "and":
                return self._before_and(i) or self._behind(last)
            if word.text in {"a", "an", "another", "the"}:
                return self._with(i, first, last) or self._behind(last)
            if word.kind not in {"M", "X", "L"} and word.text != "," and not self._describes(word):
                break
        return self._behind(last)

    def _before_and(self, i: int) -> Who | None:
        """Whose the pass or the work is that ends right before "and" at place `i`: "<P>'s run and pull-back"."""
        joined = next((k for k in range(max(0, i - 3), i) if self._ends.get(k) == i), None)
        return self.whose(joined) if joined is not None else None

    def _stands_before(self, i: int, first: int) -> bool:
        """Whether the person at `i` stands right before his pass: "a <P> near-post corner"."""
        between = self._words[i + 1 : first]
        one_of_many = any(w.text in {"a", "an", "another"} for w in self._words[max(0, i - 3) : i])
        building = self._words[first].text in words.BUILDINGS and not one_of_many
        return not building and len(between) <= 4 and all(self.adjective(w) for w in between)

    def _describes(self, word: Word) -> bool:
        return not word.kind and word.text not in small.FUNCTION and word.text[0].isalnum()

    def _with(self, i: int, first: int, last: int) -> Who | None:
        """The subject of "<P> split the defence with a through ball"."""
        if (
            self._words[first].text in words.STRIKES
            or self._clauses.text(i - 1) != "with"
            or self.maker(last) is not None
        ):
            return None
        return self._clauses.subject(i - 1)

    def _behind(self, last: int) -> Who | None:
        place = self.maker(last)
        return Who(self._words[place].index, place) if place is not None else None

    def maker(self, last: int) -> int | None:
        """The place of the person in "from <P>", "swung in from the left by <P>" behind a noun."""
        for i in range(last, min(last + 14, len(self._words))):
            word = self._words[i]
            if word.text in small.STOP or word.text in words.NO_LONGER_HIS:
                return None
            if word.text == "," and self._clauses.text(i + 1) not in words.AFTERTHOUGHT:
                return None
            if (
                word.text == "by"
                and i == last
                and self._clauses.text(last - 2) == "the"
                and self._clauses.text(last - 1) == "ball"
            ):
                return None  # "slipped the ball by <P>": past him
            if word.text in {"from", "by", "via"} or (word.text == "of" and i == last):
                head = self._clauses.head(i + 1)
                if head is not None:
                    return None if self._clauses.possessive(head) or self.attributive(head) else head
            elif word.kind == "P":
                return None
        return None

    def attributive(self, i: int) -> bool:
        """Whether the person at `i` stands before his own pass: "a <P> corner"."""
        for k in range(i + 1, min(i + 4, len(self._words))):
            if k in self.passes:
                return not self._clauses.possessive(i)
            if not self.adjective(self._words[k]):
                return False
        return False

    def adjective(self, word: Word) -> bool:
        """Whether the word can stand between a name and "cross": "a <P> near-post cross", not "<P> headed a cross"."""
        if word.kind:
            return word.kind in {"M", "L", "X"}
        participle = word.text.endswith(("ed", "ing")) and "-" not in word.text
        return word.text not in small.FUNCTION and word.text not in self._clauses.verbs and not participle
