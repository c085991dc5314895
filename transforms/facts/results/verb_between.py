"""Results told by any verb at all: two sides, a past tense between them and the score behind, "Roma tagged Lazio 2-1"."""

from collections.abc import Iterator, Sequence

from transforms.facts.grammar.patterns import shape_pattern
from transforms.facts.results.sides import find_place
from transforms.facts.results.statements import LEAD, ResultStatement, printed_score, team_of
from transforms.facts.results.time import is_now, is_real
from transforms.reading.mentions import ReadSentence

# "Roma | tagged | Lazio | 2-1", "Roma narrowly | nosed past | the visiting | Lazio | 2-1"; not "led Lazio 2-1 at half-time"
_BETWEEN = shape_pattern(
    r"{T:own}\ (?:(?:also|then|later|comfortably|[a-z]+ly)\ )?(?P<verb>[a-z]+ed)\ (?:(?:past|out|off|aside|by)\ )?(?:the\ )?(?:visiting\ |hosts\ |visitors\ |[a-z]+-[a-z]+\ )?"
    r"{T:other},?\ {S:score}(?=[,.;)]|$|\ (?:and|while|in|on|at|with|thanks|as|after|before|to)\ )"
    r"(?!\ (?:at|in|by|before|after)\ (?:the\ )?(?:half|break|interval|front|first|early)|\ to\ (?:lead|go)\b|\ after\ \w+\ minutes)"
)
_NO_BEATING = frozenset(
    "led trailed headed faced played visited followed welcomed entertained hosted tied joined matched needed wanted deserved watched expected backed tipped predicted denied feared chased reached lined".split()
)


def find_verb_between(index: int, read: ReadSentence, found: Sequence[ResultStatement]) -> Iterator[ResultStatement]:
    """The results of two sides with a verb that no list knows between them, of pairs that are not `found` yet."""
    told = {frozenset((s.team, s.opponent)) for s in found}
    for match in _BETWEEN.finditer(read.shape):
        own, other = read.mentions[int(match["own"])], read.mentions[int(match["other"])]
        score = printed_score(read, match["score"])
        sides = (team_of(own.value), team_of(other.value))
        if match["verb"] in _NO_BEATING or score is None or score[0] <= score[1] or frozenset(sides) in told:
            continue
        if not is_real(read.shape, match.start("verb")):
            continue
        yield ResultStatement(
            sentence=index,
            start=own.start,
            end=other.end,
            team=sides[0],
            opponent=sides[1],
            verdict="won",
            score=score,
            home=find_place(read.shape, match.start("verb"), match.end()),
            now=is_now(read.shape, match.start("verb"), match.end(), lead=index < LEAD),
            rule="verb between",
            named=True,
            cue=match.start("verb"),
        )
