"""Roles that hardly ever score: coaches, goalkeepers and referees, as the article names them."""

from collections import defaultdict

from transforms.reading.mentions import Reading
from transforms.reading.triggers import Triggered, that_may_match, triggered

# what may stand between the role and the name: "goalkeeper and captain <P>", but no verb of what he did to somebody
_ADJ = r"(?:(?:and|mr|mrs|ms|miss|dr|captain|skipper|veteran|young|debutant|substitute|stand-in|number one|no ?1|international|[\w'-]+-[\w'-]+|<[XT]\d+>(?:'s)?) ){0,2}?"
_ROLES: tuple[tuple[str, Triggered], ...] = (
    ("coach", triggered(r"\b(?:coach|manager|boss|gaffer|head coach|caretaker|tactician|interim coach|trainer|managed by"
        r"|coached by|sporting director|director|president|owner|chairman|assistant)(?: manager"
        r"| coach)?,? <P(?P<p>\d+)>")),
    ("coach", triggered(r"<P(?P<p>\d+)>'s? (?:(?!(?:and|but|as|when|with|after|before)\b)[\w'-]+ ){0,2}?(?:side|men|team|charges|outfit|players|troops|squad|selection"
        r"|line-up|system|substitutions|tactics|boys|half-time)\b")),
    ("coach", triggered(r"<P(?P<p>\d+)>, (?:the |their )?(?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}(?:coach|manager|boss|head coach)\b")),
    ("coach", triggered(r"\bunder <P(?P<p>\d+)>")),
    ("coach", triggered(r"<P(?P<p>\d+)>'s <T\d+>")),
    ("keeper", triggered(rf"\b(?:goalkeeper|keeper|'keeper|goalie|shot-stopper|custodian|stopper|netminder|gloveman"
        rf"|number one) {_ADJ}<P(?P<p>\d+)>")),
    ("keeper", triggered(r"<P(?P<p>\d+)>, the (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}(?:goalkeeper|keeper)\b")),
    ("keeper", triggered(rf"\b(?:saves?|saved|stops?) by {_ADJ}<P(?P<p>\d+)>")),
    ("keeper", triggered(rf"\b(?:need\w*|requir\w+|thank\w*|took|takes|relied on) (?:to )?(?:[\w'-]+ ){{0,4}}(?:save|stop) (?:from|by) {_ADJ}<P(?P<p>\d+)>")),
    ("keeper", triggered(r"<P(?P<p>\d+)>(?:'s| (?:ma[dk]es?|produce[ds]|pull(?:ed|s) off) (?:an?|another|the|two|three|several)) (?:[\w'-]+ ){0,3}(?:saves?|stop|clean sheet)\b")),
    ("referee", triggered(rf"\b(?:referee|ref|official|linesman|whistler|fourth official|umpire) {_ADJ}<P(?P<p>\d+)>")),
)  # fmt: skip


def find_roles(reading: Reading) -> dict[str, set[str]]:
    """The people of the article with the roles it names them by: "coach", "keeper", "referee"."""
    found: dict[str, set[str]] = defaultdict(set)
    for read in reading.sentences:
        if "<P" not in read.shape:
            continue
        for role, pattern in that_may_match(_ROLES, read.shape):
            for match in pattern.finditer(read.shape):
                found[str(read.mentions[int(match["p"])].value)].add(role)
    return found
