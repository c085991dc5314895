"""Subjects: who does what the words of a goal tell."""

import re

from transforms.reading.mentions import ReadSentence

PERSON = re.compile(r"<P(\d+)>")
_SUBJECT_GAP_STOP = re.compile(
    r"\b(?:but|while|whose|before|until|denied|although|though|despite|unless|because|they|whereas|so that|than)\b"
    r"|[;:]|[.!?]\s"
)
PERSON_LIST = re.compile(
    r"<P\d+>(?:'s)?(?:\ \([^()]{1,20}\))?(?:(?:\ ?,\ (?:and\ |then\ |captain\ |substitute\ )?"
    r"|\ and\ (?:then\ |substitute\ |fellow\ )?|\ &\ "
    r"|\ plus\ )(?:(?:[\w'-]+\ ){0,3})<P\d+>(?:\ \([^()]{1,20}\))?)+"
)
PRONOUN = re.compile(
    r"\b(?P<he>he|she|who)\b"
    r"|\bthe\ (?:(?:[\w'-]+|<X\d+>)\ ){0,3}?(?P<role>striker|forward|midfielder|defender|winger|captain"
    r"|skipper|substitute|centre-back|full-back|left-back|right-back|wing-back|playmaker|teenager|"
    r"youngster|international|debutant|veteran|\d\d-year-old|frontman|centre-half|attacker|hitman|no\ ?\d|ace"
    r"|man|star|marksman|sub|playmaker|wideman)\b|\bthe\ <X(?P<nation>\d+)>(?!\ (?:\w+))"
)

# "past Hart and levelling", "replaced Fox and scored": the man behind these does not go on to score
_GOVERNED = re.compile(
    r"\b(?:past|beyond|beat|beating|from|to|over|under|of|against|onto|on|replace|replaced|replacing|find"
    r"|finding|found|off|around|round|denied|behind|between|at|into|via|alongside|like|than|rounded|rounding"
    r"|dispossessed|robbed|evaded|evading|evade|fed|feeding|released|helped|joined|joining|outmuscled"
    r"|outjumped|outpaced|tripped|fouled|felled|marking|leaving|left|succeed|nutmegged|with)\ "
    r"(?:(?:the|a|an|his|her|their|fellow|goalkeeper|keeper|defender|striker|midfielder|substitute|captain"
    r"|winger|former|stranded|helpless|[\w-]+ing|[\w-]+ed|debutant|full-back|centre-back|left-back|right-back"
    r"|team-mate|teammate)\ |<[TX]\d+>(?:'s)?\ ){0,4}$"
)
_GOES_ON = re.compile(
    r"(?:\ [^<>,]{0,18})?,?\ who\b|'s\ (?!(?:pass|cross|corner|ball|through|delivery|free-kick|low|lofted"
    r"|knock|flick|assist|run))|\ to\ (?!be\b|the\b|<)|(?:\ and\ <P\d+>)*\ (?:both|each|then)\b"
)

# "rounded Hart to score": whoever is beaten does not score
_LEFT_BEHIND = re.compile(
    r"(?:past|beyond|beat|beating|around|round|rounded|rounding|dispossessed|robbed|evaded|evading|evade|outmuscled|outjumped"
    r"|outpaced|nutmegged|denied|replace|replaced|replacing|from|off|over|under)\b"
)


def _is_object(shape: str, person: re.Match[str]) -> bool:
    """Whether a person stands as the object of other words, so that the verb behind has another subject."""
    governed = _GOVERNED.search(shape, max(0, person.start() - 50), person.start())
    if governed is None:
        return False
    if _LEFT_BEHIND.match(governed.group()) and shape.startswith(" to ", person.end()):
        return True
    return _GOES_ON.match(shape, person.end()) is None


_OWN_SHOT = re.compile(
    r"'s (?:[\w'-]+ |<[MXL]\d+>[ -]?){0,4}(?:header|strike|shot|effort|finish|volley|penalty|spot-kick"
    r"|free-kick|goal|brace|double|hat-trick|drive|winner|opener|equaliser|equalizer|leveller|deflection"
    r"|touch|first|second|third|tap-in|curler|rocket) (?:[\w'-]+ |<[MGL]\d+> ){0,4}$"
)
HIS_TEAM = re.compile(r"'s (?:[\w'-]+ ){0,2}(?:side|men|team|charges|players|outfit|boys|troops|squad)\b")


def find_scorers(read: ReadSentence, start: int) -> tuple[list[int], int, str | None] | None:
    """Who does what the words at `start` tell: (mention indexes, where the subject starts, pronoun), or None."""
    shape = read.shape
    person = _nearest_person(shape, start)
    pronoun = _nearest_pronoun(shape, start)
    if person is not None and (pronoun is None or pronoun.start() < person.start() or pronoun["he"] == "who"):
        gap = shape[person.end() : start]
        if not _SUBJECT_GAP_STOP.search(gap) and not _OTHER_SUBJECT.search(gap):
            return _with_list(shape, person)
    if pronoun is None:
        return None
    if pronoun["he"] != "who":
        return [], pronoun.start(), pronoun.group()
    return _with_list(shape, person) if person is not None else None


_OTHER_SUBJECT = re.compile(r"\band\ (?:<T\d+>|<R\d+>|the\ \w+|they)\ \w+ed\b")
_FAR, _NEAR = 110, 60
"""How many characters in front of a verb its subject may stand: a name, a pronoun."""


def _nearest_person(shape: str, start: int) -> re.Match[str] | None:
    """The nearest person in front who can be the subject: not governed by other words, not a mere possessor."""
    found = None
    for match in PERSON.finditer(shape, max(0, start - _FAR), start):
        if _is_object(shape, match):
            continue
        if shape.startswith("'s", match.end()) and (
            HIS_TEAM.match(shape, match.end()) or not _OWN_SHOT.match(shape[match.end() : start])
        ):
            continue
        found = match
    return found


def _nearest_pronoun(shape: str, start: int) -> re.Match[str] | None:
    found = None
    for match in PRONOUN.finditer(shape, max(0, start - _NEAR), start):
        if not _SUBJECT_GAP_STOP.search(shape, match.end(), start):
            found = match
    return found


def _with_list(shape: str, last: re.Match[str]) -> tuple[list[int], int, None]:
    for found in PERSON_LIST.finditer(shape, 0, last.end()):
        if found.start() <= last.start() and found.end() >= last.end():
            return [int(m[1]) for m in PERSON.finditer(found.group())], found.start(), None
    return [int(last[1])], last.start(), None
