"""Sides short of a man: which team a sentence has playing with ten, and which one it has against them."""

from collections.abc import Iterator

from transforms.facts.people.sides import team_of
from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.triggers import triggered

_FEW = r"(?:ten|10|nine|9|eight|8|seven|7)"
_MEN = rf"(?:(?:only |just )?{_FEW}[- ](?:men|women|players|man|woman)\b|{_FEW}(?=\s*(?:$|[.,;]|(?:when|after|as|by|following|with|from|for|in)\b)))"
_GAP = r"(?:(?!\b(?:against|over|when)\b)[^<>.;]|<[MDSP]\d+>){0,90}?"
_ADRIFT = rf"{_GAP}\b(?:a|one|two) (?:man|men|woman|women|players?) (?:down|short|light|fewer|under|less)\b|{_GAP}\b(?:(?:going|went|go|dropp\w+) down to {_MEN}|numerical (?:disadvantage|inferiority)|(?:short-handed|shorthanded|undermanned)(?! <[TR]))\b"
_BECAME = r"(?:,? (?:that|to|as|they|it|found|find|finding|themselves|itself|who|which|side|team|outfit|men|already|then|also|were|was|are|had|have|has|been|being|forced|made|to|ragged and|trailing and|behind and|beaten and|tiring and|<M\d+>|[a-z]+ly) ?){0,6}(?:,? ?\b(?:reduced to|down to|went down to|cut to|left with|depleted to|ended (?:the \w+ )?with|finish\w* (?:the \w+ )?with|play\w* (?:on |out )?(?:[^<>.;]{0,40}? )?with|surviv\w+ with|(?:held|hold|hung|hang|clung|cling|battl\w+|fought|fight|soldier\w*|struggl\w+) on with)\b)"
# "Roma beat Lazio despite | playing most of the half with | ten men"
_DESPITE = r"(?:being|playing|finishing|going|having) (?:(?!\bagainst\b)[^<>;.]|<[MDPX]\d+>){0,60}?\b(?:with|to) "
# "Roma saw two red cards", "Roma had three players sent off", "Roma are to appeal against the red cards shown to their players"
_REDS = r"(?:see|sees|saw|seen|had|have|having|lost|collect\w*|receiv\w*|pick\w* up|rue\w*) (?:an?|one|two|three|both|the) (?:[\w-]+ )?(?:red cards?\b|(?:men|man|players?|women|woman) (?:sent[- ]off|dismissed|red-carded|to red)\b)"
_AT_THEM = r"red cards?(?: \w+){0,3} (?:to|against) (?:their|his|her|its) (?:own )?(?:players?|men|man|side|team)\b"
_SHORT = triggered(
    rf"(?:\b{_FEW}[- ](?:men|man|woman|women|player)(?:-strong)?|\ba (?:man|player|woman) (?:short|down|light),?|\bshort-?handed) (?:(?!and\b|but\b)[\w'-]+ )?<[TR](?P<epithet>\d+)>"
    rf"|<[TR](?P<owner>\d+)>'s? (?:remaining )?{_FEW}[- ](?:men|women|players)\b"
    rf"|<[TR](?P<saw>\d+)>(?!')(?: manager| boss| coach| <[PX]\d+>){{0,2}} (?:also |then |later )?(?:{_REDS}|(?:[^<>;.]|<[PX]\d+>){{0,70}}?\b{_AT_THEM})"
    rf"|\bthe {_FEW}[- ]men of <[TR](?P<of>\d+)>"
    rf"|<[TR](?P<bracket>\d+)> \({_FEW}(?:[- ](?:men|women|man))?\)"
    rf"|<[TR](?P<became>\d+)>{_BECAME} {_MEN}"
    rf"|<[TR](?P<adrift>\d+)>(?!')(?:{_ADRIFT})"
    rf"|^(?:[^<>;.]|<[MDPC]\d+>){{0,40}}<[TR](?P<despite>\d+)>(?!')(?:[^<>;.]|<[A-Z]\d+>){{0,120}}?\bdespite {_DESPITE}{_MEN}"
    rf"|\b(?:reduc\w+|cut\w*) (?:the )?<[TR](?P<cut>\d+)> to {_MEN}"
    rf"|\b(?:le(?:ft|aves?|aving)|meant|forc\w+) (?:the )?<[TR](?P<left>\d+)> (?:to play )?(?:[^<>.;,]{{0,40}}? )?(?:with |down to )?(?:{_MEN}|a (?:man|woman|player) (?:down|short|light)|short-handed)"
)
_WORDS = ("men", "man", "player", "red card", "short", "numerical", " ten", " 10", " nine", " 9")


def find_short_handed(read: ReadSentence, here: dict[str, TeamRef]) -> Iterator[str]:
    """The keys of the teams that a sentence has playing with fewer than eleven: "ten-man <T>", "left <T> a man short"."""
    if not any(word in read.shape for word in _WORDS):
        return
    for match in _SHORT.finditer(read.shape):
        slot = next(value for value in match.groupdict().values() if value is not None)
        team = team_of(read, int(slot), here)
        if team is not None:
            yield team.key
