"""What the words around a name say it is: a team, a person, or a place."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files

from transforms.identity.phrases import Words
from transforms.reading.fortune_clues import has_fortunes, is_coachs, is_doing
from transforms.reading.meeting_clues import is_to_be_met
from transforms.reading.numbers import CARDINAL, ORDINAL
from transforms.reading.place_clues import is_place
from transforms.reading.result_clues import begins_result, beside_result, is_among_scorers
from transforms.reading.surroundings import Behind, words_before, words_behind
from transforms.reading.words import MASCOTS


def _phrases() -> Mapping[str, Mapping[str, int]]:
    """The phrases of the data file: heading without its weight → phrase → weight."""
    tables: dict[str, dict[str, int]] = {}
    text = (files(__package__) / "clue_phrases.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    for section in " ".join(lines).split("[")[1:]:
        heading, _, phrases = section.partition("]")
        kind, _, weight = heading.rpartition(" ")
        table = tables.setdefault(kind, {})
        table.update((phrase.strip(), int(weight)) for phrase in phrases.split(","))
    return tables


_TABLES = _phrases()
_TEAM_BEHIND, _PERSON_BEHIND = _TABLES["team behind"], _TABLES["person behind"]
_TEAM_OWNS, _PERSON_OWNS = _TABLES["team owns"], _TABLES["person owns"]
_TEAM_BEFORE, _PERSON_BEFORE = _TABLES["team before"], _TABLES["person before"]

_FIRST_WORDS = {id(table): frozenset(phrase.split()[0] for phrase in table) for table in _TABLES.values()}
_LAST_WORDS = {id(table): frozenset(phrase.split()[-1] for phrase in table) for table in _TABLES.values()}

# "put Oakham ahead", "gave Oakham the lead", "fired Oakham level"
_LIFTING = frozenset(
    """secure secured securing put puts putting gave give gives giving hand handed handing send sent sending fire fired firing bring brought
    bringing drag dragged haul hauled pull pulled head headed shoot shot edge edged ease eased draw drew earn earned left
    leave lift lifted help helped take took takes taking guide guided guiding steer steered carry carried lead led propel propelled sweep
    swept saw see sees seal sealed inspire inspired kept keep meant ensured""".split()
)
_NOT_BEATING = _LIFTING - {"edge", "edged", "sweep", "swept"}
_LIFTED = re.compile(
    r""" (?: \ (?: ahead | level | in\ (?:front|with|the\ lead|control|command) | back\ (?:in|on|level|into) | clear | up\b | on\ (?:level|terms)
      | to\ (?:the\ |an?\ |their\ )?(?:[a-z-]+\ ){0,2}(?:\d{1,2}-\d{1,2}\ (?:[A-Za-z-]+\ ){0,3})?(?:win|victory|success|triumph|draw|defeat|top|third|second|glory|safety)\b | into\ (?:the|a)\ \S*\s?lead
      | (?:the|a|an|their|all)\ (?:\S+\ ){0,2}
        (?:lead|advantage|cushion|win|victory|hope|points?|lifeline|start|edge|mountain|foothold|triumph)
      | two | three | \d-\d | one-up | hope | top\b | through\ to ) )""",
    re.VERBOSE,
)
# "Fox | and Dan Ward also found the net", "Fox | and Ward struck"
_AND_HE_SCORED = re.compile(
    r" and (?:[A-Z][\w.'’-]+ ){1,3}(?:(?:also|both|each|then|duly|all|had) )*(?:scored|struck|netted|found the (?:net|target)|(?:were|was) (?:also )?on target|got on the score-?sheet|completed the scoring)\b"
)
# "Fox put Oakham ahead", "Ward gave the Reds the lead"
_LIFTS = re.compile(
    r"""\ (?:put|fired|headed|gave|sent|edged|shot|handed|pulled|brought|drew|dragged|hauled|nudged|swept|fires|puts|gives|sends)
    \ (?:the\ )?[A-Z][\w.’' -]{2,24}?\ (?:ahead|level|back|in\ front|the\ lead|two\ up|up)\b""",
    re.VERBOSE,
)
_SCORE_BEHIND = re.compile(r",?\s\(?\d{1,2}\s?[-–—:]\s?\d{1,2}(?![\d/])(?!-)")
_SCORE_BEFORE = re.compile(
    r"(?<![\d:-])(?:\d{1,2}\s?[-–—]\s?\d{1,2}(?: (?:against|at|over|by|away to|to|in|home to|win over|win at)(?: newly-promoted| [a-z]+-placed| lowly| struggling| rivals| neighbours| leaders)?)?|\d:\d|(\d)\s?[-–—]\s?\1 with)\s$"
)
# "Oakham (2-0-1)", "Oakham (12 pts)"
_RECORD_BEHIND = re.compile(
    rf"\s\((?:\d{{1,2}}-\d{{1,2}}(?:-\d{{1,2}})?(?:,\s\d{{1,2}}-\d{{1,2}})?|{CARDINAL} p(?:oin)?ts)\)"
)
# "Oakham (31 points) drop below Holt (32)"
# "Oakham are fourth", "Holt currently sits third in the group", "Kelby has seven points"
_PLACE_BEHIND = re.compile(
    rf" (?:(?:now|currently|still) )?(?:is|are|sits?|lies?|stays?|remains?|stands?) (?:now |currently |still )?(?:in )?(?:{ORDINAL}|top|bottom)\b(?! (?:time|goal|half|match|game|year|minute|season|man|son|player|striker|scorer|for|to))"
    rf"|,? (?:also |still |now )?(?:is|are|with|on|has|have|holds?) {CARDINAL} points?\b"
)
# "a 2-1 | Oakham Conference | loss": of what it was
_NAMED_RESULT = re.compile(r" (?:[a-z-]+ )?(?:win|victory|triumph|loss|defeat|draw|tie|stalemate|setback)\b")
_TALLY_BEHIND = re.compile(r"\s\(\d{1,3}\)")
# "Moss 7 (pen); Trant 82", as scorers stand in a list
_TIME_BEHIND = re.compile(
    r"\s\d{1,3}(?:\+\d{1,2})?['’′´‘]?(?:\s\(?(?:pen|og|p)\)?)?(?=\s?(?:[,;)]|$|\n))", re.MULTILINE
)
# "Oakham blanked Holt 2-0": who beats whom, and the score; "Fox fired Oakham 2-0 up" is not it
_BEATS = re.compile(
    r""" (?:\ (?:also|then|narrowly|comfortably|easily|\w+ly))? \ (?P<verb>[a-z]{3,}(?:\ (?:past|off|aside|out|over))?) \ (?:[a-z][a-z-]+\ ){0,2}?
    (?:[A-ZÀ-Þ][\w’'.&-]*\ ){0,3} [A-ZÀ-Þ][\w’'.&-]*,?\ \(?\d{1,2}-\d{1,2}\b (?!\ (?:up|ahead|in\ front|clear|down|lead|to)\b)""",
    re.VERBOSE,
)
_WON_THERE = re.compile(
    r" (?:went|travelled|traveled|journeyed) to (?:the |neighbours |rivals )?(?:[A-ZÀ-Þ][\w’'.&-]* ){1,4}(?:and|where they|but) (?:[a-z]+ly )?(?:won|lost|drew) "
)
# "Oakham left it late to edge a 2-1 win over Holt": whose result it is; "Fox starred in a 2-1 win" is somebody's day
_RESULT_BEHIND = re.compile(
    r"""(?:\ (?!who\b|in\b)[a-z'’-]+){0,8}?\ (?P<front>[a-z'’-]+)\ (?:an?|the|their|its|our)\ (?:[a-z'’-]+\ ){0,3}?\d{1,2}-\d{1,2}
    \ (?:[a-z-]+\ ){0,2}(?:wins?|victory|victories|success|triumph|draws?|defeats?|loss|stalemate|reverse|rout|shutout|thrashing|beating
      |hammering|drubbing|demolition)\b""",
    re.VERBOSE,
)
_DIGIT_NEAR = re.compile(r" [a-z][^.;:!?\n\d]{4,90}\d")
_RESULT_VERBS = frozenset("claimed earned notched posted recorded registered scored secured".split())
_NOT_ITS = frozenset("in during after of for from following inspired sealed helped capped settled".split())
# "Oakham came from two down to defeat Holt 3-2"
_TO_BEAT = re.compile(
    r"""(?:(?:\ (?!his\b|her\b)[A-Za-z'’-]+){1,8}?\ (?P<by>by)\ [a-z]{3,}ing(?:\ (?:past|off|aside|out|over))?|(?:\ [a-z'’-]+){1,8}?\ to\ (?:[a-z]+ly\ )?(?:beat|defeat|edge(?:\ out)?|thrash|hammer|overcome|see\ off|sink|rout|trounce|crush|topple|stun
      |humble|oust|eliminate|outclass|dispatch|despatch|demolish|down|pip))\ (?:[A-ZÀ-Þ][\w’'.&-]*\ ){1,4}\(?\d{1,2}-\d{1,2}\b""",
    re.VERBOSE,
)
# "Fox scored to | help his side | beat Holt 3-2"
_FOR_OTHERS = re.compile(
    r"\b(?:help\w*|inspir\w*|le[da]\w*|guid\w*|fir(?:ed|ing)|lift\w*|allow\w*|enabl\w*|his|her|for|with)\b"
)
# "Fox extended Oakham's lead": the subject is one of Oakham's
_THEIRS = re.compile(
    r""" (?:\ \w+ly|\ then|\ also)? \ (?:extended|doubled|restored|increased|stretched|trebled|halved|reduced|cut|sealed|completed|secured|opened|gave|put|fired|got)
    \ (?:[A-ZÀ-Þ][\w’.-]*\ ){0,3}[A-ZÀ-Þ][\w.-]*(?:['’]s?|s['’])\ (?:[a-z-]+\ )?(?:lead|advantage|deficit|account|scoring|tally|win|victory|second|third|fourth|fifth|first|opener|equali[sz]er)\b""",
    re.VERBOSE,
)
_SURE = 5
"""What words weigh that nobody but a side stands in front of."""
# "Oakham slipped to third when they | lost": of whom "they" is told
_AND_THEY = re.compile(
    r"(?: (?!who\b|his\b|her\b)[a-z’'-]+){2,14},? (?:when|as|after|because|since|but|and|while) they (?:lost|beat|drew|won|went down|(?:were|had been) (?:beaten|held|thrashed|edged)|defeated|thrashed|edged|suffered|slumped|conceded)\b"
)
# "Oakham's girls' soccer team", "No. 7 Oakham" of American papers
_SOCCER_TEAM = re.compile(
    r"(?:['’]s?)? (?:(?:varsity|[Ww]omen['’]?s?|[Mm]en['’]?s?|[Gg]irls['’]?|[Bb]oys['’]?) ){1,2}(?:[Ss]occer\b|[Ff]ootball (?:[Tt]eam|[Ss]ide|[Pp]rogram|[Ss]quad)\b)(?! [A-Z])"
)
_RANKED = re.compile(r"\bNo\. \d{1,2}(?:-(?:ranked|seeded)| seed)? $")
# "with Oakham winning 3-1 at Holt", "Oakham got off to a fine start, beating Holt 1-0", "Oakham had a fine away win"
_WINS_AT = re.compile(
    r"""\ (?:winning|losing|drawing)\ \d{1,2}-\d{1,2}\ (?:at\ home\ to|away\ to|away\ at|at|to|against|with|over)\ (?:the\ )?(?:[a-z]+(?:-[a-z]+)?\ ){0,2}[A-ZÀ-Þ]
    | (?:\ (?!who\b|his\b|her\b|by\b)[a-z’'-]+,?){1,16}?,\ (?:beating|defeating|edging|thrashing)\ (?:[A-ZÀ-Þ][\w’'.&-]*\ ){1,4}\d{1,2}-\d{1,2}\b
    | \ (?:had|took|earned|recorded|enjoyed|registered|claimed|picked\ up|pick\ up|notched|suffered)\ (?:an?\ )?(?:[a-z-]+\ ){0,3}(?:home|away|road)\ (?:win|wins|victory|draw|defeat|loss)\b""",
    re.VERBOSE,
)
# "beat Oakham by four goals to one"
_BY_GOALS = re.compile(
    r" by (?:the odd|a single|an? odd|\d|one|two|three|four|five|six|seven|eight|nine|ten)[ -](?:clear )?goals?\b"
)
# "Fox of Police", "Ward of KRL"
_OF = re.compile(r" of (?:[A-Z]{2,6}|Police|Army|Navy|Railways|Customs)\b")
# "Oakham have 33 points, Holt twenty-six and Kelby 25"
_POINTS = re.compile(rf" (?:on )?(?P<n>{CARDINAL})(?=,| and | with |\.|;|$)")
# "Highland outfit Oakham": where a side comes from
_ORIGIN = re.compile(r" (?:outfit|side|club|team|giants|minnows|neighbours|rivals|strugglers) [A-Z]")
# "Oakham, in dreadful conditions, went ahead": what is told behind an aside
_ASIDE = re.compile(r", (?!(?:and|but|who|whose|which|while|as|with)\b)[^,.;:!?()\n\d]{3,60}, ")
# "Oakham - still without a win - host Holt"
_BETWEEN_DASHES = re.compile(r" [-–—] (?!(?:and|but|who|while|as)\b)[a-z][^-–—.:!?()\n]{3,60} [-–—] (?=[a-z])")
# "third-placed Oakham", "bottom-of-the-table Holt"
_CALLED = frozenset(
    "10-man 9-man ten-man nine-man eight-man lowly struggling fellow local visiting bottom high-flying in-form neighbouring newly-promoted promoted relegated".split()
)
_STANDING = (
    "-placed",
    "-of-the-table",
    "-of-the-league",
    "-of-the-pile",
    "-chasing",
    "-threatened",
    "-bottom",
    "-topping",
    "-topped",
    "-table",
    "-challenging",
    "-flying",
    "-haunted",
    "-battling",
    "-ranked",
    "-rated",
    "-changed",
    "-seeded",
)
# "Oakham U14s", "Holt Town A": which side of a club it is
SIDE_BEHIND = re.compile(
    r"(?: (?:A?FC|[LW]FC|F\.C\.|(?:Football|Soccer) Club|[Uu][-/]?\d\d(?:['’]?s)?|[Uu]nder[- ]\d\d(?:['’]?s)?|Women|Ladies|XI|Reserves|Seconds|Thirds|Fourths|Development|Boys|Girls|[ABC](?=[,.;:)]|$| [a-z])|II|2nds|3rds|(?:19|20)\d\d(?=['’]s| [a-z])))+(?![\w-])(?! (?:[Dd]ivision|[Ll]eague|[Cc]up|[Ss]ection|[Ff]inal|competition|[Cc]hampionship|match|game)\b)"
)
# "Oakham College | (OC), who won": what it is called for short
_SHORT_BEHIND = re.compile(r" \([A-Z][A-Z&]{1,6}\)(?=,? [a-z])")
_PLACE_BEFORE = frozenset("in near outside across throughout around towards".split())
_SKIPPED = frozenset(
    "also then had have has both now still soon twice again never finally duly just even only first already immediately last".split()
)


@dataclass(frozen=True, slots=True)
class Clues:
    """Weights, 0 and up, for what a mention is."""

    team: int = 0
    person: int = 0
    place: int = 0


@dataclass(slots=True)
class ClueReader:
    """Reads the clues around the mentions of one text, each place once.

    >>> from transforms.identity.phrases import split_words
    >>> clues = ClueReader(split_words("Nettlebridge lost to Oakham when Fox headed in"))
    >>> [(c.team, c.person) for c in (clues.at(0, 12), clues.at(21, 27), clues.at(33, 36))]
    [(3, 0), (3, 0), (0, 4)]
    """

    words: Words
    known: dict[tuple[int, int], Clues] = field(default_factory=dict)

    def at(self, start: int, end: int) -> Clues:
        """What the words around `text[start:end]` say."""
        found = self.known.get((start, end))
        if found is None:
            side = SIDE_BEHIND.match(self.words.text, end)
            short = _SHORT_BEHIND.match(self.words.text, end)
            found = _read(self.words, start, side.end() if side else short.end() if short else end)
            if is_among_scorers(self.words.text, start):
                found = Clues(person=4)
            elif side:
                found = Clues(found.team + 2, found.person, found.place)
            self.known[start, end] = found
        return found


def _read(words: Words, start: int, end: int) -> Clues:
    before, behind = words_before(words, start), words_behind(words, end)
    if is_place(words.text, start, end, before) or _names_result(words.text, start, end):
        return Clues(place=2)
    team, person = (0, 0) if _ORIGIN.match(words.text, end) else _behind(behind)
    if not team and not person:
        aside = _ASIDE.match(words.text, end) if behind.comma else _BETWEEN_DASHES.match(words.text, end)
        if aside:
            team, person = _behind(words_behind(words, aside.end() - 1))
    if is_doing(words.text, end):
        return Clues(person=4)
    sole = _is_sides(words.text, start, end)
    team += 2 * bool(_AND_THEY.match(words.text, end)) + 3 * begins_result(words.text, start, end)
    team += 3 * is_coachs(words.text, start)
    lifted, scored = (_SURE, -2) if sole else _figures(words.text, start, end, before)
    team += _ends(_TEAM_BEFORE, before, article=True) + lifted
    if len(before) > 1 and ("-" in before[-1] or before[-1] in _CALLED):
        team = max(team, _ends(_TEAM_BEFORE, before[:-1], article=True) + lifted)
    if before and before[-1].endswith(_STANDING):
        team = max(team, 3)
    if is_to_be_met(words.text, start, end):
        team = max(team + 3, 5)
    person += 2 * bool(_AND_HE_SCORED.match(words.text, end))
    person = max(0, person + _ends(_PERSON_BEFORE, before, article=False) + scored)
    if before and before[-1] == "the":  # "the Bears", and nobody's name
        person = 0
    if has_fortunes(words.text, start, end):
        team, person = team + 3, max(0, person - 3)
    place = 2 if before and before[-1] in _PLACE_BEFORE and not behind.owns else 0
    return Clues(team, person, place)


def _names_result(text: str, start: int, end: int) -> bool:
    """Whether a name only says of what a result was: "a 2-1 Oakham Conference loss"."""
    return (
        _NAMED_RESULT.match(text, end) is not None
        and text[start:end].lower() not in MASCOTS
        and _SCORE_BEFORE.search(text, max(0, start - 12), start) is not None
    )


_LEAGUES_END = frozenset("AB12aeohpS")
"""The last letters of the leagues below."""
# "a draw at Serie A | Oakham", "beaten by League Two | Holt"
_BEHIND_LEAGUE = re.compile(
    r"\b(?:at|by|with|to|against|over|from|past|beat|beats|beating|face|host|visit|stunned|edged|thrashed) (?:the )?(?:Premier League|Premiership|Championship|Serie [AB]|La ?Liga|Bundesliga|Ligue [12]"
    r"|League (?:One|Two)|National League(?: North| South)?|Eredivisie|MLS|A-League|Super League|Segunda|Primeira Liga) $"
)


def _is_sides(text: str, start: int, end: int) -> bool:
    """Whether nobody but a side stands where a name does."""
    return bool(
        (
            text[start - 1 : start] == " "
            and text[start - 2 : start - 1] in _LEAGUES_END
            and _BEHIND_LEAGUE.search(text, max(0, start - 40), start)
        )
        or _WINS_AT.match(text, end)
        or _SOCCER_TEAM.match(text, end)
        or (text.endswith(_BEHIND_RANK, 0, start) and _RANKED.search(text, max(0, start - 20), start))
    )


_BEHIND_RANK = (*(f"{figure} " for figure in range(10)), "ranked ", "seeded ", "seed ")


def _behind(behind: Behind) -> tuple[int, int]:
    """The weights for a team and for a person of the words behind."""
    if behind.owns:
        owned = next((w for w in behind.words if w in _TEAM_OWNS or w in _PERSON_OWNS), "")
        return _TEAM_OWNS.get(owned, 0), _PERSON_OWNS.get(owned, 0)
    if not behind.words:
        return 0, 0
    told = behind.words
    while len(told) > 1 and (told[0] in _SKIPPED or (told[0].endswith("ly") and len(told[0]) > 4)):
        told = told[1:]
    if told[0] == "who" and len(told) > 3 and told[1] in _RESULT_VERBS and told[3][:1].isdigit():
        return 3, 0  # "Oakham, who scored a 6-0 win"
    if told[0] == "who" and len(told) > 1:
        (team, size), (person, person_size) = _begins(_TEAM_BEHIND, told[1:]), _begins(_PERSON_BEHIND, told[1:])
        if team and size > person_size:  # "who had won their" is no "who had"
            return team, 0
        return team, person or (0 if team else _begins(_PERSON_BEHIND, told)[0])
    if behind.comma and told[0] not in {"who", "whose"}:
        weight = _begins(_TEAM_BEHIND, told)[0]
        return (weight if weight >= 3 else 0), 0
    team, team_size = max(_begins(_TEAM_BEHIND, behind.words), _begins(_TEAM_BEHIND, told))
    person, person_size = max(_begins(_PERSON_BEHIND, behind.words), _begins(_PERSON_BEHIND, told))
    if team and person and team_size != person_size:  # "put in a performance" is no "put in"
        team, person = (team, 0) if team_size > person_size else (0, person)
    theirs = told[2 if told[1] == "it" else 1] if len(told) > 2 and not behind.comma else ""
    return team + 2 * (theirs == "their"), person + 2 * (theirs in {"his", "her"})


# "equalised through a direct free-kick": a man, where no other is named as its scorer
_BY_HIS_KICK = re.compile(
    r" (?:equali[sz]ed|levelled|replied|responded|hit back) through (?:an?|his|her) (?:[a-z-]+ ){0,3}(?:free[- ]kick|header|volley|half-volley)\b(?! (?:from|by|of) )"
)


def _figures(text: str, start: int, end: int, before: Sequence[str]) -> tuple[int, int]:
    """The weights for a team and for a person of scores, records and times, and of who puts whom ahead."""
    team = 4 if before and before[-1] in _LIFTING and _LIFTED.match(text, end) else 0
    person = 3 if _LIFTS.match(text, end) else 4 if _THEIRS.match(text, end) else 0
    person += 2 * bool(_OF.match(text, end)) + 3 * bool(_BY_HIS_KICK.match(text, end))
    beats = _BEATS.match(text, end)
    if (
        (beats and beats["verb"] not in _NOT_BEATING)
        or (not person and _BY_GOALS.match(text, end))
        or _WON_THERE.match(text, end)
    ):
        return team + 3, person
    if _DIGIT_NEAR.match(text, end):
        result = _RESULT_BEHIND.match(text, end)
        beating = _TO_BEAT.match(text, end)
        if (result and result["front"] not in _NOT_ITS) or beating:
            its = (result and result["front"] in _RESULT_VERBS) or (beating and not _FOR_OTHERS.search(beating.group()))
            return team + 3, person - 3 * bool(its)
    if beside_result(text, start, end):
        return team + 3, person - 2
    if _POINTS.match(text, end) and "point" in text[max(0, start - 120) : start].rpartition(".")[2]:
        return team + 3, person
    if _SCORE_BEHIND.match(text, end) or (start > 4 and _SCORE_BEFORE.search(text, max(0, start - 40), start)):
        return team + 3, person
    if _PLACE_BEHIND.match(text, end):
        return team + 3, person
    if _RECORD_BEHIND.match(text, end) or (
        _TALLY_BEHIND.match(text, end) and "point" in text[max(0, start - 120) : start].rpartition(".")[2]
    ):
        return team + 4, person
    if _TIME_BEHIND.match(text, end) and "oints" not in text[max(0, start - 120) : start]:
        return team, person + 3
    return team, person


def _begins(table: Mapping[str, int], words: Sequence[str]) -> tuple[int, int]:
    """The weight of the longest phrase of the table that the words begin with, and its length in words."""
    if not words or words[0] not in _FIRST_WORDS[id(table)]:
        return 0, 0
    for size in range(min(4, len(words)), 0, -1):
        weight = table.get(" ".join(words[:size]))
        if weight:
            return weight, size
    return 0, 0


def _ends(table: Mapping[str, int], words: Sequence[str], *, article: bool) -> int:
    """The weight of the longest phrase of the table that the words end with; an article may be passed over."""
    best = _last(table, words)
    if article and len(words) > 1 and words[-1] in {"the", "a", "an"}:
        return max(best, _last(table, words[:-1]))
    return best


def _last(table: Mapping[str, int], words: Sequence[str]) -> int:
    if not words or words[-1] not in _LAST_WORDS[id(table)]:
        return 0
    for size in range(min(4, len(words)), 0, -1):
        weight = table.get(" ".join(words[-size:]))
        if weight:
            return weight
    return 0
