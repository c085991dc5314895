"""Whose player is he: the team of each person, from how the article speaks of him."""

import re
from collections import Counter, defaultdict

from transforms.reading.mentions import Reading, ReadSentence, TeamRef

_ROLES = (
    r"(?:striker|forward|midfielder|defender|goalkeeper|keeper|winger|captain|skipper|substitute|sub"
    r"|centre-back|center-back|full-back|left-back|"
    r"right-back|wing-back|playmaker|coach|manager|boss|head coach|teenager|youngster|debutant|star|ace"
    r"|hitman|frontman|stopper|forwards?|man|no ?\d+|"
    r"goalscorer|scorer|skipper|centre-half|number \w+|duo|pair|legend|attacker|team-mate|teammate|chief"
    r"|gaffer|interim \w+|caretaker|loanee|signing|custodian|shot-stopper|captain and|academy graduate"
    r"|veteran|midfield)"
)
# (weight, pattern): what ties `<Pp>` to `<Tt>` in a shape
_TIES: tuple[tuple[int, re.Pattern[str]], ...] = (
    # "Torino's Bremer", "Napoli's Victor Osimhen", "Roma's young striker Felix"
    (4, re.compile(r"<(?P<k>[TR])(?P<t>\d+)>'s? (?:(?!former|ex)[\w'-]+ |<[XCL]\d+> ?|, ){0,4}?<P(?P<p>\d+)>(?!'s (?:side"
        r"|men|team))")),
    # "Torino striker Andrea Belotti", "the visitors' keeper Ward", "Roma captain and goalscorer Totti"
    (4, re.compile(rf"(?<!former )(?<!ex-)<(?P<k>[TR])(?P<t>\d+)> (?:(?!and |for |from |by |in )[\w'-]+ "
        rf"|<X\d+> ){{0,3}}?{_ROLES},? (?:and captain )?<P(?P<p>\d+)>")),
    # "Ward, the Roma striker", "Ward (Roma)", "Ward of Roma"
    (4, re.compile(rf"<P(?P<p>\d+)>(?:, | \()(?:the )?(?:[\w'-]+ ){{0,2}}?<(?P<k>T)(?P<t>\d+)>(?:'s)?(?: {_ROLES}|\))")),
    # "Gasperini's Atalanta", "Inzaghi's Inter"
    (4, re.compile(r"<P(?P<p>\d+)>'s (?:[\w'-]+ ){0,2}<(?P<k>T)(?P<t>\d+)>")),
    # "took the lead through Ward", "Roma levelled when Ward", "Roma went ahead as Ward"
    (3, re.compile(r"<(?P<k>[TR])(?P<t>\d+)>(?:(?!\b(?:but|while|only|before|until)\b)[^<>;.]"
        r"|<[MDSCL]\d+>){0,60}\b(?:through|thanks to|courtesy of|via|when|as|after) (?:[\w'-]+ "
        r"|<X\d+> ){0,5}?<P(?P<p>\d+)>(?!'s (?:foul|mistake|error|handball))")),
    # "Ward put Roma ahead", "Ward gave the hosts the lead", "Ward scored for Roma"
    (4, re.compile(r"<P(?P<p>\d+)>(?:(?!\b(?:but|while|before|after|when|against)\b)[^<>;.]|<[MSXDL]\d+>){0,50}\b(?:put|puts"
        r"|putting|gave|given|give|giving|fired|headed|edged|sent|handed|drew|brought|pulled|hauled|shot|earned"
        r"|rescued|helped|saw|nudged|swept|for|gives|sealed|secured|levelled for|equalised for|win for"
        r"|winner for) (?:his |the )?<(?P<k>[TR])(?P<t>\d+)>(?!'s (?:goalkeeper|keeper|goal\b|defen))")),
    # "Ward restored Roma's lead", "doubled the hosts' advantage"
    (4, re.compile(r"<P(?P<p>\d+)>(?:(?!\b(?:but|while|before|after|when|cancel\w+)\b)[^<>;.]"
        r"|<[MSXDL]\d+>){0,40}\b(?:doubled|restored|extended|doubling|restoring|increased|stretched|opened|sealed"
        r"|secured|completed|halved|reduced|grabbed|scored|netted|got"
        r"|wrapped up) <(?P<k>[TR])(?P<t>\d+)>'s? (?!goal\b|keeper|defence)")),
    # "goals from Fox and Ward gave Roma a win", "Ward's header earned Roma a point"
    (4, re.compile(r"\b(?:goals?|strikes?|brace|double|header|hat-trick|penalty|winner|efforts?"
        r"|penalties) (?:[\w'-]+ ){0,2}(?:from|by) (?:[\w'-]+ |<[XT]\d+>(?:'s)? ){0,3}<P(?P<p>\d+)>(?:(?!\b(?:but"
        r"|while|before|after|when|against|cancel\w+)\b)[^<>;.]|<[PMSD]\d+>){0,60}\b(?:gave|handed|earned|secured"
        r"|sealed|put|saw|helped|ensured|fired|sent|lifted|give|help|completed|had|made|meant|take|took|clinched"
        r"|rescued|inspired|guided|for|gifted|kept) (?:the )?<(?P<k>[TR])(?P<t>\d+)>")),
    (4, re.compile(r"<P(?P<p>\d+)>'s? (?:[\w'-]+ |<[MX]\d+>[ -]?){0,5}(?:goals?|strike|brace|double|header|hat-trick|penalty"
        r"|winner|effort|opener|finish|volley|equaliser|free-kick)\b(?:(?!\b(?:but|while|before|after|when"
        r"|against|cancel\w+)\b)[^<>;.]|<[PMSD]\d+>){0,30}\b(?:gave|handed|earned|secured|sealed|put|saw|helped"
        r"|ensured|fired|sent|lifted|give|help|completed|had|made|take|took|clinched|rescued|inspired|guided"
        r"|gifted|kept) (?:the )?<(?P<k>[TR])(?P<t>\d+)>")),
    # "Roma won with goals from Fox and Ward", "Roma beat Lazio 2-1 thanks to Fox"
    (2, re.compile(r"(?:^|, |- |while |as |and |where |before |but |when |until )<(?P<k>[TR])(?P<t>\d+)>(?:(?!\b(?:but|while|before|lost|beaten|defeat"
        r"|conced\w+|fell|trail\w+|after)\b)[^<>;.]|<[SDCTMGL]\d+>){3,150}\b(?:with|through|thanks to|courtesy of"
        r"|via) (?:[\w'-]+ |<[XM]\d+> ){0,6}?<P(?P<p>\d+)>(?!'s (?:own goal|side))")),
    # "Ward nodded home Roma's leveller"
    (4, re.compile(r"<P(?P<p>\d+)>(?:(?!\b(?:but|while|before|after|when|cancel\w+|saved|denied)\b)[^<>;.]|<[MSXDL]\d+>){0,40} "
        r"<(?P<k>[TR])(?P<t>\d+)>'s? (?:[\w'-]+ )?(?:leveller|leveler|equali[sz]er|opener|winner|second|third|fourth|fifth|consolation|goal|first)\b(?! half)")),
    # "Ward scored again as her Roma side drew"
    (3, re.compile(r"<P(?P<p>\d+)>(?:(?!\b(?:but|while|before|against)\b)[^<>;.]|<[MSXDL]\d+>){0,60}\b(?:his|her) <(?P<k>T)(?P<t>\d+)>(?:'s)? (?:side|team|team-mates)\b")),
    # "Ward's goal extended Roma's perfect start"
    (4, re.compile(r"<P(?P<p>\d+)>'s (?:[\w'-]+ |<[MX]\d+>[ -]?){0,8}(?:extended|preserved|kept|maintained|continued|boosted|revived|completed|secured|clinched|sealed) <(?P<k>[TR])(?P<t>\d+)>'s?\b")),
    # "Ward crashed one in off the bar to give Roma the lead"
    (4, re.compile(r"<P(?P<p>\d+)>(?:(?!\b(?:but|while|before|when|against|after)\b)[^<>;.]|<[MSXDLG]\d+>){0,120}\bto (?:give|put|send|hand|fire|earn|draw|bring|restore|level for) (?:the )?<(?P<k>[TR])(?P<t>\d+)>(?!'s (?:goalkeeper|keeper))")),
    # "Ward equalised for the hosts and Fox put them ahead"
    (3, re.compile(r"\bfor <(?P<k>[TR])(?P<t>\d+)> (?:and|before) (?:[\w'-]+ ){0,2}<P(?P<p>\d+)> (?:[\w'-]+ ){0,2}(?:put"
        r"|gave|fired|headed) them\b")),
    # "Roma boss Jose Mourinho" with the name first: "Mourinho's side" is settled by the nearest team
    (2, re.compile(r"<(?P<k>T)(?P<t>\d+)> <P(?P<p>\d+)>")),
)  # fmt: skip
# a team behind these is the other side: "victory over Roma, courtesy of goals by Fox"
_OBJECT = re.compile(
    r"\b(?:over|against|past|beat|beats|beating|defeated|thrashed|hammered|draw with|drew with|draw at|win at"
    r"|victory at|lost to|defeat by|visitors to) (?:the )?$"
)
_FORMER = re.compile(r"\b(?:former|ex-|ex|one-time|old|on loan from|signed from|joined from|loanee from)\W*(?:\w+ )?$")


def find_sides(reading: Reading, roles: dict[int, dict[str, TeamRef]]) -> dict[str, Counter[str]]:
    """For each person the teams he is tied to, with weights.

    `roles` gives, per sentence, the team that "home" and "away" stand for there.
    """
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for index, read in enumerate(reading.sentences):
        if "<P" not in read.shape or ("<T" not in read.shape and "<R" not in read.shape):
            continue
        for weight, person, team in ties(read, roles.get(index, {})):
            votes[person][team] += weight
    return votes


def ties(read: ReadSentence, roles: dict[str, TeamRef]) -> list[tuple[int, str, str]]:
    """The ties of one sentence: (weight, person, team key)."""
    found = []
    for weight, pattern in _TIES:
        for match in pattern.finditer(read.shape):
            if _FORMER.search(read.shape, max(0, match.start() - 20), match.start()):
                continue
            place = read.shape.rfind("in ", max(0, match.start() - 3), match.start()) >= 0
            if match.start("t") < match.start("p") and (
                place or _OBJECT.search(read.shape, max(0, match.start() - 22), match.start())
            ):
                continue
            team = team_of(read, int(match["t"]), roles)
            person = read.mentions[int(match["p"])].value
            if team is not None and isinstance(person, str):
                found += [(weight, name, team.key) for name in _listed(read, int(match["p"]))]
    return found


def role_ties(read: ReadSentence) -> list[tuple[int, str, str]]:
    """The ties of one sentence to "the hosts" or "the visitors": (weight, person, "home" or "away")."""
    if "<R" not in read.shape or "<P" not in read.shape:
        return []
    found = []
    for weight, pattern in _TIES:
        for match in pattern.finditer(read.shape):
            role = read.mentions[int(match["t"])].value
            if match["k"] == "R" and isinstance(role, str):
                found += [(weight, name, role) for name in _listed(read, int(match["p"]))]
    return found


_LIST = re.compile(r"<P\d+>(?:'s)?(?:(?:,| and| &|, and) (?:[\w'-]+ ){0,2}<P\d+>)+")


def _listed(read: ReadSentence, person: int) -> list[str]:
    """The person, with those in the same list of names."""
    token = f"<P{person}>"
    for match in _LIST.finditer(read.shape):
        if token in match.group():
            return [str(read.mentions[int(i)].value) for i in re.findall(r"<P(\d+)>", match.group())]
    return [str(read.mentions[person].value)]


def team_of(read: ReadSentence, index: int, roles: dict[str, TeamRef]) -> TeamRef | None:
    """The team a team or role mention stands for."""
    value = read.mentions[index].value
    if isinstance(value, TeamRef):
        return value
    return roles.get(value) if isinstance(value, str) else None
