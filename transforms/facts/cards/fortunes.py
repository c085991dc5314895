"""Fortunes: which side a sentence shows worse or better off for a sending-off."""

import re
from collections.abc import Iterator, Sequence

from transforms.facts.people.sides import team_of
from transforms.reading.mentions import ReadSentence, TeamRef

SHOWN_WORSE, SHOWN_BETTER = 4, 12
"""The weights of a side shown worse off for losing a man, and of the other one where a side is shown better off."""
# the sentence's team is worse off for it: "Roma overcame a red card for Ward", "Roma were forced to sweat when Ward saw red"
_WORSE = re.compile(
    r"\b(?:overc[ao]m\w+|surviv\w+|h(?:[eu]|o)ld(?:ing|s)? on|thwart\w*|hang\w* on|clung|cling\w*|despite|worse|tougher|harder|blow|suffer\w*|struggl\w*|nipped|sweat|up against it|rocked|hamper\w*|self-inflicted|disadvantaged?|misfortune|(?:rotten|bad|ill|poor|cruel) (?:fortune|luck)|(?:in|ill-)discipline|punish\w*"
    r"|undone|misery|mountain|handicap\w*|setback|woes?|hopes?|rearguard|discipline|sour note|frustrat\w*|collapse\w*|fell apart|undermin\w*|soured|fall\w* apart|squander\w*|crumbl\w*|marred|derail\w*|slump\w*|stumbl\w*|conceded|unravel\w*|implod\w*)\b"
)
# or better off: "Roma took advantage of Ward's red card", "Roma had played against ten men since Ward"
_BETTER = re.compile(
    r"\b(?:advantage of|extra man|man advantage|against (?:ten|10|nine|9)|capitali[sz]\w+|profit\w*|benefit\w*|numerical (?:advantage|superiority)|pressed home|c[ao]me alive|made the most|pounced|helped by|aided by|against ten|boosted)\b"
)
_TEAM = re.compile(r"<[TR](\d+)>")


def find_worse_off(
    read: ReadSentence, here: dict[str, TeamRef], pairs: Sequence[frozenset[str]]
) -> Iterator[tuple[str, int]]:
    """The side that the sentence shows worse off for the sending-off, with a weight: its first team, or the other one."""
    worse, better = _WORSE.search(read.shape), _BETTER.search(read.shape)
    first = None if _RESULT_LINE.match(read.shape) else _concerned(read.shape, worse or better)
    team = team_of(read, int(first[1]), here) if first and (worse or better) else None
    if team is None:
        return
    if worse and not better:
        yield team.key, SHOWN_WORSE
    elif better and not worse:
        yield from ((key, SHOWN_BETTER) for pair in pairs if team.key in pair for key in pair - {team.key})


def _concerned(shape: str, word: re.Match[str] | None) -> re.Match[str] | None:
    """The team that a word of luck or misfortune is said of: the first one, or the one behind a "but" in front of it."""
    turns = list(_BUT_TEAM.finditer(shape, 0, word.start())) if word else []
    return _TEAM.search(shape, turns[-1].start() if turns else 0)


# "Roma led | but Lazio …, helped by a red card for Ward": of Lazio
_BUT_TEAM = re.compile(r"\bbut (?:the )?<[TR]\d+>(?!')")
# "Roma 1-1 Lazio: Fox's men hold on": its first team is but the home side
_RESULT_LINE = re.compile(r"<T\d+> <S\d+> <T\d+>")
