"""Whose result it was: statements with their subject settled by grammar, and by what the sentences before were about."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transforms.facts.focus import Focus
from transforms.facts.grammar.subjects import find_subject, sentence_subject
from transforms.facts.matches.pairs import salience
from transforms.facts.matches.rivals import rivals_in_table
from transforms.facts.people.profiles import find_clubs, is_dated
from transforms.facts.people.sides import find_sides
from transforms.facts.results.printed import PrintedResults
from transforms.facts.results.sides import HIS_SIDE, OBJECT, THEY_TOO, WITH
from transforms.facts.results.statements import ResultStatement
from transforms.facts.scene import Scene
from transforms.reading.mentions import Reading, ReadSentence, TeamRef

# "<T3> | beat", "<T3>'s shock | 2-0 defeat", "<T3>, | beaten 2-1 at": the subject stands right in front of the words
_ADJACENT = re.compile(
    r"<T(?P<t>\d+)>(?:'s?)?,?\ (?:[–—-]\ |\()?(?:(?!and\b|who\b|which\b|to\b|of\b|by\b|with\b|at\b|for\b|in\b|on\b|after\b|when\b|as\b|before\b|or\b)"
    r"[\w'-]+,?\ |<[SMDCX]\d+>,?\ ){0,3}$"
)
# "who lost to | <T3> last month, won": a comma behind closes what is told of them
_ASIDE = re.compile(r"\b(?:who|which|having)\b[^,]*$")
# "<T3> were held to a | 1-1 draw", "scored for <T3> in a | 5-0 win": nobody stands between
_LED_TO = re.compile(
    r"<T(?P<t>\d+)>\ (?:(?:were|was|are|had|have|also|only|both|been|being|then)\ ){0,3}(?:[\w-]+ly\ )?"
    r"(?:held|restricted|slumped|slipped|fell|crashed|succumbed|cruised|romped|eased|stormed|raced|battled|swept|powered|coasted|strolled|marched|condemned|surged|roared|beaten|forced|treated|subjected|pegged\ back|limited)\ (?:back\ )?to\ (?:an?|their|its|the|only|just|another)\ (?:[\w'-]+\ ){0,3}$"
    r"|\bfor\ <T(?P<t2>\d+)>\ (?:in|during)\ (?:an?|the|their|its|his|her|<D\d+>)\ (?:[\w'-]+\ ){0,3}$"
)
# ", newcomers <T3> enjoyed a second win of the season after | beating": the clause is all about one side
_ALL_ALONG = re.compile(
    r"(?:^|[,;] |\b(?:while|and|but|as) )(?:[\w-]+ |<[PX]\d+>[ -]){0,3}<T(?P<t>\d+)> (?!and\b|or\b|to\b)(?:[^<>,;.]|<[DCM]\d+>){5,60}"
    r"\b(?:(?:after|by) |to (?:run out|claim|secure|record|earn|seal|complete|clinch) (?:an? |their )?(?:[\w-]+ ){0,2})$"
)
# "and <T3>, runners-up two years ago, were | held to": a subject with what is told of it beside
_APPOSED = re.compile(
    r"(?:^|[,;] |\b(?:and|but|while|as) )(?:the )?<T(?P<t>\d+)>, (?!who\b|which\b|whose\b|and\b|but\b|while\b|as\b|where\b|when\b|having\b|both\b|all\b|each\b|the (?:last|first|latter|former|other|two)\b)"
    r"(?:[^<>,;]|<[TCXDL]\d+>){3,80}, (?:(?:were|was|have|has|had|also|then|been) ){0,3}$"
)
_SETTLED = frozenset(
    {"result line", "drew, both", "both, one won", "respective results", "only goal", "drew, the same"}
)


# "helped by rivals <T3> being held to a | 2-2 draw", "by <T3> | being held"
# "helped by second-placed <T3> | losing 2-1 at"
_GERUND = re.compile(r"(?:being|losing|drawing|slipping|crashing|slumping|going down) ")
_BEING = re.compile(r"<T(?P<t>\d+)>\ (?:being\ (?:[\w-]+\ ){0,5})?$")


# "<X0> | pip Scotland": a people as its country's side
_PEOPLE = re.compile(r"(?:^\W*|[,;:] |\b(?:as|while|and|but) )(?:the )?<X(?P<x>\d+)> $")


# "came to <T3>'s rescue as it | won", "rode to the rescue of <T3> when they | drew": theirs whom he helped
_HELPED = re.compile(
    r"\b(?:to|was|proved|were) (?:(?:the )?(?:rescue|aid|help|assistance) of <T(?P<t>\d+)>|<T(?P<t2>\d+)>'s? (?:rescue|aid|help|assistance|hero(?:es|ine)?|saviou?rs?|match-winner)\b)"
    r"(?:[^<>;.]|<[CDMLX]\d+>){0,70}\b(?:as|when|while|and) (?:it|they|the (?:side|team|club)) (?:[a-z]+ly )?$"
)


# "have 26 points, with <T3> in second on 20 after they | beat": whom the clause is about
_WITH_THEY = re.compile(
    r", (?:and )?with (?:[\w'-]+ |<[LXC]\d+> ){0,3}<T(?P<t>\d+)> (?!and\b)(?:[^<>,;.]|<[SC]\d+>){3,60}\b(?:(?:after|as|when) (?:they|it) (?:[a-z]+ly |were |was )?|after (?:an?|their|having been|having) (?:[\w-]+ )?|after (?=$))"
)


def _named_by_form(statement: ResultStatement, reading: Reading) -> TeamRef | None:
    """The team of "<T3> being held", of "to <T3>'s aid as they", or of a people in front whose country's side is named."""
    read = reading.sentences[statement.sentence]
    passive = _BEING.search(read.shape, max(0, statement.cue - 60), statement.cue)
    if passive is not None and (" being " in passive.group() or _GERUND.match(read.shape, statement.cue)):
        held = read.mentions[int(passive["t"])].value
        return held if isinstance(held, TeamRef) and held != statement.opponent else None
    beside = _WITH_THEY.search(read.shape, max(0, statement.cue - 120), statement.cue)
    if beside is not None and (not beside.group().endswith(" after ") or _GERUND.match(read.shape, statement.cue)):
        side = read.mentions[int(beside["t"])].value
        return side if isinstance(side, TeamRef) and side != statement.opponent else None
    helped = _HELPED.search(read.shape, 0, statement.cue)
    if helped is not None:
        side = read.mentions[int(helped["t"] or helped["t2"])].value
        return side if isinstance(side, TeamRef) and side != statement.opponent else None
    people = _PEOPLE.search(read.shape, max(0, statement.cue - 30), statement.cue) if statement.team is None else None
    country = read.mentions[int(people["x"])].value if people is not None else None
    return next((team for team in reading.teams.values() if team.name == country), None)


_TEAM = re.compile(r"<T(\d+)>")


def with_subjects(
    statements: Sequence[ResultStatement], reading: Reading, nations: frozenset[str]
) -> list[ResultStatement]:
    """The statements, the team spoken of settled wherever it does not stand right in front of the words.

    A pronoun, a coach's "side" or a clause without a subject go back to what the sentence, or the one before, is about.
    """
    scene: Scene | None = None
    lines = PrintedResults.of(statements)
    clubs = find_clubs(reading)
    settled: list[ResultStatement] = []
    for statement in statements:
        club = clubs.get(statement.sentence)
        if club and statement.team is None and statement.opponent != club and not is_dated(reading, statement.sentence):
            settled.append(replace(statement, team=club))
            continue
        theirs = _theirs(settled, statement, reading)
        if theirs is not None:
            settled.append(replace(statement, team=theirs))
            continue
        first = settled[-1] if settled and settled[-1].sentence == statement.sentence else None
        shape = reading.sentences[statement.sentence].shape
        too = THEY_TOO.search(shape, 0, statement.cue)
        if first is not None and too is not None:
            settled.append(replace(statement, team=first.team or statement.team))
            continue
        named = _named_by_form(statement, reading) or lines.side_of(statement)
        if named is not None:
            settled.append(replace(statement, team=named))
            continue
        role = statement.opponent is None and not statement.rule.endswith("one side")
        if too is None and (statement.rule in _SETTLED or statement.named or role or _is_adjacent(statement, reading)):
            settled.append(statement)
            continue
        scene = scene or _scene(reading, nations)
        opponents = [statement.opponent] if statement.opponent is not None else []
        if too is not None:  # "they drew with Lecce and were beaten by Bari": Lecce were not
            named_there = (
                reading.sentences[statement.sentence].mentions[int(m)].value for m in _TEAM.findall(too.group())
            )
            opponents += [t for t in named_there if isinstance(t, TeamRef)]
        found = find_subject(scene, statement.sentence, statement.cue, opponents)
        team = found.team if found is not None else _of_coach(scene, statement)
        if team is None and (_is_of_them(statement, scene) or (too is not None and statement.team in opponents)):
            settled.append(replace(statement, team=None))
        else:
            settled.append(statement if team is None else replace(statement, team=team))
    return settled


# "written off after a loss to Roma, | they saw off": theirs, whoever they are
THEY = re.compile(r", (?:they|it|we) (?:(?!\b(?:and|but|when|as|after|before|while)\b)[^<>,;.]|<[LDCX]\d+>){0,60}$")


def _is_of_them(statement: ResultStatement, scene: Scene) -> bool:
    """Whether a result is told of a "they" whom nobody knows, and the team taken for it stands in front as an object only."""
    shape = scene.shape(statement.sentence)
    they = THEY.search(shape, max(0, statement.cue - 90), statement.cue)
    return (
        they is not None
        and statement.team is not None
        and scene.is_oblique(statement.sentence, statement.team, they.start())
    )


# "Roma's 1-0 defeat to Lazio and their | 4-1 win over Bari": one side's
_THEIR = re.compile(r"\b(?:and|then|before|but)\b[^<>;.]{0,40}\b(?:their|its) (?:[\w-]+ )?$")


def _theirs(settled: Sequence[ResultStatement], statement: ResultStatement, reading: Reading) -> TeamRef | None:
    """The team of the result before in the same sentence, where this one is told as theirs too."""
    last = settled[-1] if settled else None
    if last is None or last.team is None or last.opponent is None or last.sentence != statement.sentence:
        return None
    shape = reading.sentences[statement.sentence].shape
    other = statement.opponent not in {None, last.team, last.opponent}
    return last.team if other and _THEIR.search(shape, last.cue, statement.cue) else None


# "Roma hosted Lazio, | and Fox's men | won 1-0"
_COACHED = re.compile(r",? (?P<join>and|but) <P\d+>'s? (?:[\w-]+ ){0,2}(?:men|side|team|charges)\b[^<>;.]*$")


def _of_coach(scene: Scene, statement: ResultStatement) -> TeamRef | None:
    """The team of an unknown coach's men in a second clause: the subject of the first behind "and", the other behind "but"."""
    if statement.opponent is not None:
        return None
    shape = scene.shape(statement.sentence)
    match = _COACHED.search(shape, max(0, statement.cue - 90), statement.cue)
    if match is None:
        return None
    teams = scene.teams(statement.sentence, match.start())
    known, subject = sentence_subject(scene, statement.sentence, match.start())
    if len(teams) != _TWO or not known or subject not in teams:
        return None
    return subject if match["join"] == "and" else next(t for t in teams if t != subject)


_TWO = 2


def _is_adjacent(statement: ResultStatement, reading: Reading) -> bool:
    """Whether the statement's own team stands right in front of its words, or "behind Roma, | 1-0 winners over" says who they were."""
    read = reading.sentences[statement.sentence]
    cue = statement.cue + len(", ") if read.shape.startswith(", ", statement.cue) else statement.cue
    match = _ADJACENT.search(read.shape, max(0, cue - 60), cue)
    if match is not None and "," in match.group() and ">," not in match.group():
        match = None if _ASIDE.search(read.shape[: match.start()]) else match
    match = match or _LED_TO.search(read.shape, max(0, cue - 90), cue)
    match = match or _ALL_ALONG.search(read.shape, max(0, cue - 110), cue)
    if match is None:
        apposed = _APPOSED.search(read.shape, max(0, cue - 140), cue)
        if apposed is not None:
            return read.mentions[int(apposed["t"])].value == statement.team
        his = HIS_SIDE.search(read.shape, max(0, cue - 120), cue)
        return his is not None and read.mentions[int(his["t"])].value == statement.team
    behind = read.shape.index(">", match.start()) + 1
    owns = read.shape.startswith("'", behind)
    team = int(match[match.lastgroup or 0])
    told_of_it = read.shape[behind:cue] == ", " and _says_of_it(statement, read, team)
    absolute = behind == cue - 1 and WITH.search(read.shape, max(0, match.start() - 24), match.start())
    if not (owns or absolute or told_of_it) and OBJECT.search(read.shape, max(0, match.start() - 40), match.start()):
        return False
    return read.mentions[team].value == statement.team


_WINNERS = re.compile(r"<S\d+> (?:\w+ ){0,2}(?:winners|victors)\b")
_OF_A_RIVAL = frozenset({"held, passive", "lost, passive", "lost, participle"})


def _says_of_it(statement: ResultStatement, read: ReadSentence, team: int) -> bool:
    """Whether what stands behind a team's name and a comma is told of it: "ended by Roma, | 1-0 winners", "level with Roma, | held by Bari"."""
    if statement.rule in _OF_A_RIVAL and statement.opponent is not None:
        return team in rivals_in_table(read.shape)
    return _WINNERS.match(read.shape, statement.cue) is not None


def _scene(reading: Reading, nations: frozenset[str]) -> Scene:
    people: dict[str, TeamRef] = {
        name: reading.teams[votes.most_common(1)[0][0]] for name, votes in find_sides(reading, {}).items()
    }
    main = tuple(reading.teams[key] for key, _ in salience(reading).most_common())
    return Scene(reading, Focus(main=main, people=people, nations=nations))
