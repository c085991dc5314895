"""The results that an article prints as lines, which say whom a side met that prose only means."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from transforms.facts.results.statements import ResultStatement
from transforms.reading.mentions import TeamRef

RESULT_LINE = "result line"

Goals = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PrintedResults:
    """Whom each side met in the lines of results, by the side's key and its goals for and against."""

    met: dict[tuple[str, Goals], frozenset[TeamRef]]

    @classmethod
    def of(cls, statements: Iterable[ResultStatement]) -> "PrintedResults":
        """The results that lines print, read from either side."""
        met: dict[tuple[str, Goals], set[TeamRef]] = defaultdict(set)
        for line in statements:
            if line.rule != RESULT_LINE or line.team is None or line.opponent is None or line.score is None:
                continue
            met[line.team.key, line.score].add(line.opponent)
            met[line.opponent.key, line.score[::-1]].add(line.team)
        return cls({told: frozenset(sides) for told, sides in met.items()})

    def side_of(self, statement: ResultStatement) -> TeamRef | None:
        """The side of a statement that names only whom it met, where one line prints that score against those.

        "Roma 1-3 Lazio" printed above, "they beat Roma 3-1" is told of Lazio.
        """
        if statement.team is not None or statement.opponent is None or statement.score is None or not statement.now:
            return None
        found = self.met.get((statement.opponent.key, statement.score[::-1]), frozenset())
        return next(iter(found)) if len(found) == 1 else None
