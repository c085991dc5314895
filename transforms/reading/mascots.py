"""Sides called by their mascot alone: "the Saints" of a report on Oakham United and Holt, by whom they meet."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from transforms.identity.teams import TeamMention
from transforms.reading.mascot_scores import of_scores
from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.triggers import triggered
from transforms.reading.words import MASCOTS, SCHOOL_WORDS

_CLEAR = 1.5
"""How many times as often as any other the team must be named that a mascot is taken for among several."""
_IN_FRONT = frozenset("lady mighty fighting young running golden blue red purple flying screaming scarlet".split())


def with_mascots(
    sentences: Sequence[ReadSentence], teams: Mapping[str, TeamRef], site: str = ""
) -> tuple[tuple[ReadSentence, ...], dict[str, TeamRef]]:
    """The sentences and the teams with each mascot made the team it is of, where the others rule out all but one.

    Nobody writes one team's two names into one sentence: who stands in a sentence with the mascot is another team.
    Of two teams in all it is then the other one, of several the one that the article is about. A mascot that only
    stands with another's is known once that is. `site` is the host that published the article: "oakhamjays.com".
    """
    read, known = _with_owners(sentences, teams, site)
    return _with_owners(read, known, site) if len(known) < len(teams) else (read, known)


def _with_owners(
    sentences: Sequence[ReadSentence], teams: Mapping[str, TeamRef], site: str
) -> tuple[tuple[ReadSentence, ...], dict[str, TeamRef]]:
    bare = [key for key, ref in teams.items() if ref.id is None and (_is_mascot(ref.name) or _is_the(ref, sentences))]
    if not bare:
        return tuple(sentences), dict(teams)
    named: Counter[str] = Counter()
    beside: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for read in (s for s in sentences if s.sentence.part != "furniture"):
        owners = {int(m[1]) for m in _OWNER.finditer(read.shape)}  # "Oakham drew, the Saints' manager said"
        here = {m.value.key for i, m in enumerate(read.mentions) if isinstance(m.value, TeamRef) and i not in owners}
        named.update(m.value.key for m in read.mentions if isinstance(m.value, TeamRef))
        for key in here:
            beside[key].update(here - {key})
    adjoined = _adjoined(sentences, bare)
    lead = _lead(sentences, bare) if len(named) - len(bare) <= _FEW else ()
    passages = _of_passages(sentences, bare)
    scored = of_scores(sentences, bare)
    meant = {
        key: adjoined.get(key)
        or scored.get(key)
        or _of_site(teams[key].name, site, [ref for ref in teams.values() if ref.key not in bare])
        or _agreed(passages[key], beside[key])
        or _of_lead(key, lead, beside)
        or _of_subject(key, lead, sentences)
        or _meant(key, named, beside, bare)
        or _of_many(key, named, beside, bare, sentences)
        or _of_pair(key, named, beside, bare, sentences)
        or _of_sentence_before(key, beside, bare, sentences)
        for key in bare
    }
    meant |= _left_over(meant, named, beside, sentences)
    meant |= {key: meant[f"{key}s"] for key in teams if f"{key}s" in meant}  # "the Eagle keeper" beside "the Eagles"
    found = {key: teams[team] for key, team in meant.items() if team is not None}
    if not found:
        return tuple(sentences), dict(teams)
    return tuple(_renamed(read, found) for read in sentences), {k: ref for k, ref in teams.items() if k not in found}


# "The <T0> | drew 2-2 at home to <T2>", "The <T0> | were held to"
_OPENS = re.compile(
    r"\W*the <T(?P<t>\d+)> (?:[a-z]+ly |also )?(?:beat|won|drew|lost|were (?:[a-z]+ly )?(?:held|beaten|edged|thrashed)|went down|held|edged|defeated|thrashed|suffered|needed)\b"
)
_A_RESULT = re.compile(
    r"<S\d+>|\b(?:beat|w[io]ns?|lost|drew|draws?|defeat\w*|held|victor\w*|led|scor\w+|goals?|equali[sz]\w+)\b"
)


def _of_sentence_before(
    mascot: str, beside: Mapping[str, Counter[str]], bare: Collection[str], sentences: Sequence[ReadSentence]
) -> str | None:
    """The one team that the sentence before spoke of without a result, where the mascot opens the next with its own.

    "Oakham United's stay at the top is over. The Anglers lost 2-0 at Holt."
    """
    found: set[str] = set()
    for before, read in pairwise(sentences):
        opens = _OPENS.match(read.shape)
        value = read.mentions[int(opens["t"])].value if opens else None
        if not isinstance(value, TeamRef) or value.key != mascot or _A_RESULT.search(before.shape):
            continue
        here = {m.value.key for m in before.mentions if isinstance(m.value, TeamRef)}
        if before.sentence.paragraph == read.sentence.paragraph and len(here) == 1:
            found |= here
    return next(iter(found)) if len(found) == 1 and not found & {*bare, *beside[mascot]} else None


_SIDE_BY_SIDE = re.compile(r"<T(?P<town>\d+)> <T(?P<mascot>\d+)>|<T(?P<mascot2>\d+)> of (?:the )?<T(?P<town2>\d+)>")


def _adjoined(sentences: Sequence[ReadSentence], bare: Collection[str]) -> Mapping[str, str]:
    """The team whose name stands right in front of each mascot, where one team's does: "Oakham Lady Jays", "the Jays of Oakham"."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for read in sentences:
        for match in _SIDE_BY_SIDE.finditer(read.shape):
            numbers = (match["town"] or match["town2"], match["mascot"] or match["mascot2"])
            town, mascot = (read.mentions[int(n)].value for n in numbers)
            if (
                isinstance(town, TeamRef)
                and isinstance(mascot, TeamRef)
                and mascot.key in bare
                and town.key not in bare
            ):
                found[mascot.key].add(town.key)
    return {mascot: next(iter(towns)) for mascot, towns in found.items() if len(towns) == 1}


_OF_SCHOOLS = triggered(
    r"\b(?:NCAA|NAIA|varsity|(?:University|College|State|High School)['’s]* (?:women|men|girls|boys)['’]?s?['’]? soccer|(?:women|men|girls|boys)['’]s soccer team)\b"
)


def without_school_mascots(text: str, found: list[TeamMention]) -> list[TeamMention]:
    """The mentions without those of listed clubs by a word that is a school's mascot here: "the Wolves" of a university.

    They have "the" in front throughout, and nothing else names the club.
    """
    if _OF_SCHOOLS.search(text) is None:
        return found
    others = {team.id for m in found if m.text.lower() not in MASCOTS for team in m.teams[:1]}
    bare = {
        m.text
        for m in found
        if m.text.lower() in MASCOTS
        and m.teams[0].id not in others
        and text[max(0, m.start - 4) : m.start].lower() == "the "
    }
    return [m for m in found if m.text not in bare]


def _is_mascot(name: str) -> bool:
    """Whether a name says nothing of where a side is from.

    >>> [_is_mascot(name) for name in ("Saints", "Lady Jays", "Oakham Saints", "Oakham")]
    [True, True, False, False]
    """
    words = name.lower().split()
    return words[-1] in MASCOTS and _IN_FRONT.issuperset(words[:-1])


_NTH_SIDES = frozenset("firsts seconds thirds fourths fifths sixths sevenths colts juniors ladies".split())
"""What a club calls its own sides."""
_OWNER = re.compile(r"<T(\d+)>'s? (?:[a-z-]+ ){0,2}(?:manager|boss|coach|captain|skipper|keeper|goalkeeper|striker)\b")


_THE = re.compile(r"\bthe (?:young |little |mighty )?['‘’]?$", re.IGNORECASE)


def _is_the(ref: TeamRef, sentences: Sequence[ReadSentence]) -> bool:
    """Whether a one-word plural has "the" in front wherever prose names it: "the Anglers"."""
    if " " in ref.name or not ref.name.endswith("s") or ref.name.endswith("ss") or ref.name.lower() in _NTH_SIDES:
        return False
    fronts = [
        _THE.search(read.sentence.text, 0, m.start - read.sentence.start) is not None
        for read in sentences
        if read.sentence.part == "prose"
        for m in read.mentions
        if m.value == ref
    ]
    return bool(fronts) and all(fronts)


def _lead(sentences: Sequence[ReadSentence], bare: Collection[str]) -> tuple[str, ...]:
    """The two teams that the first sentence to name any names, none where it names more or fewer that come up again."""
    often = Counter(m.value.key for read in sentences for m in read.mentions if isinstance(m.value, TeamRef))
    for read in sentences:
        here = dict.fromkeys(m.value.key for m in read.mentions if isinstance(m.value, TeamRef))
        told = tuple(key for key in here if key not in bare)
        if len(told) > _PAIR:
            told = tuple(key for key in told if often[key] > 1)
        if told and read.sentence.part == "prose":
            return told if len(told) == _PAIR else ()
    return ()


def _of_lead(mascot: str, lead: tuple[str, ...], beside: Mapping[str, Counter[str]]) -> str | None:
    """Of the two teams of the lead the one that the mascot does not meet, where it meets the other."""
    left = [key for key in lead if not beside[mascot][key]]
    return left[0] if len(left) == 1 else None


def _of_site(mascot: str, site: str, others: Sequence[TeamRef]) -> str | None:
    """The one team that a school's own site has in its name beside the mascot: "oakhamjays.com".

    >>> _of_site("Jays", "www.oakhamjays.com", [TeamRef("?oakham college", "Oakham College"), TeamRef("?holt", "Holt")])
    '?oakham college'
    """
    if not site or "".join(mascot.lower().split()) not in site.lower():
        return None
    words = {
        ref.key: [w for w in ref.name.lower().split() if len(w) >= _LONG and w not in SCHOOL_WORDS] for ref in others
    }
    found = [key for key, own in words.items() if any(word in site.lower() for word in own)]
    return found[0] if len(found) == 1 else None


_LONG = 4
"""Letters of a word that a site's name holds for more than chance."""


def _of_subject(mascot: str, lead: tuple[str, ...], sentences: Sequence[ReadSentence]) -> str | None:
    """The first team of the lead, where the lead itself goes on about it by the mascot: "Oakham led Holt until the Jays tired"."""
    for read in sentences if lead else ():
        here = [m.value.key for m in read.mentions if isinstance(m.value, TeamRef)]
        if read.sentence.part == "prose" and {*lead} <= {*here}:
            behind = mascot in here and here.index(mascot) > max(here.index(team) for team in lead)
            return lead[0] if behind and not _opposed(lead[0], mascot, sentences) else None
    return None


def _left_over(
    meant: Mapping[str, str | None],
    named: Counter[str],
    beside: Mapping[str, Counter[str]],
    sentences: Sequence[ReadSentence],
) -> dict[str, str]:
    """The one mascot that is nobody's yet, told again and again, for the one of the two main teams that has none."""
    left = [key for key, team in meant.items() if team is None and named[key] >= _PAIR]
    main = [key for key, _ in named.most_common() if key not in meant][:_PAIR]
    free = [team for team in main if team not in meant.values()]
    if len(left) != 1 or len(free) != 1 or len(main) < _PAIR:
        return {}
    apart = not beside[left[0]][free[0]] and not _opposed(free[0], left[0], sentences)
    return {left[0]: free[0]} if apart else {}


def _of_passages(sentences: Sequence[ReadSentence], bare: Collection[str]) -> Mapping[str, Collection[str]]:
    """The teams that each mascot can be: of the two of the sentence just before the one that its own leaves out."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    pair: frozenset[str] = frozenset()
    since = 0
    for read in sentences:
        here = {m.value.key for m in read.mentions if isinstance(m.value, TeamRef)}
        told, since = here.difference(bare), since + bool(read.mentions)
        left = pair - told
        if since <= _NEAR and len(left) == 1 and told <= pair:
            for mascot in here.intersection(bare):
                found[mascot] |= left
        if len(told) == _PAIR:
            pair, since = frozenset(told), 0
        elif not told <= pair:
            pair = frozenset()
    return found


def _agreed(teams: Collection[str], beside: Mapping[str, int]) -> str | None:
    """The one team that all passages have a mascot be, where no sentence names both."""
    return next(iter(teams)) if len(teams) == 1 and not beside.keys() & set(teams) else None


_NEAR = 2
"""Sentences with any mention that a pair of teams is remembered for."""


def _meant(mascot: str, named: Counter[str], beside: Mapping[str, Counter[str]], bare: Collection[str]) -> str | None:
    others = [key for key, _ in named.most_common() if key not in bare]
    met = [key for key in others if beside[mascot][key]]
    if not met or not _PAIR <= len(others) <= _FEW:
        return None
    if len(others) == _PAIR:
        left = next((key for key in others if key not in met), None)
        return left if left is not None and named[left] > 1 else None
    first, second = others[:_PAIR]
    return first if first not in met and named[first] >= _CLEAR * named[second] else None


_FEW = 6
"""The teams of an article about one of them; one of a whole round calls several by their mascots."""
_PAIR = 2
"""The teams of one match."""


# "<T0> beat the | <T1>", "<T0>'s win over the | <T1>": the side that another meets
_MET = re.compile(
    r"\b(?:beat\w*|defeat\w*|edg\w+|thrash\w*|hammer\w*|overc\w+|blank\w*|top\w*|down\w*|shut out|over|against|past|to|at|by|from|behind|host\w*|fac\w+|meet|met|visit\w*|welcom\w*|play(?:s|ed|ing)?|v|vs|versus|with|and) (?:[\w-]+ ){0,2}(?:the )?$"
)
_REACH = 40


def _of_many(
    mascot: str,
    named: Counter[str],
    beside: Mapping[str, Counter[str]],
    bare: Collection[str],
    sentences: Sequence[ReadSentence],
) -> str | None:
    """The team that the article is about, where the mascot meets several others and no sentence has it meet that one.

    American papers do write both names into one sentence: "Oakham is 6-4 after the win over Holt evened the Jays' mark".
    """
    others = [key for key, _ in named.most_common() if key not in bare]
    if not _PAIR < len(others) <= _FEW or named[others[0]] < _CLEAR * named[others[1]]:
        return None
    first = others[0]
    met = [key for key in others[1:] if beside[mascot][key]]
    return first if len(met) >= _PAIR and not _opposed(first, mascot, sentences) else None


def _of_pair(
    mascot: str,
    named: Counter[str],
    beside: Mapping[str, Counter[str]],
    bare: Collection[str],
    sentences: Sequence[ReadSentence],
) -> str | None:
    """Of the two teams that an article is about, any other named in passing, the one that the mascot does not meet."""
    others = [key for key, _ in named.most_common() if key not in bare]
    main = others[:_PAIR]
    passing = max((named[key] for key in others[_PAIR:]), default=0)
    if len(main) < _PAIR or named[main[1]] < _PAIR * max(passing, 1):
        return None
    met = [key for key in main if _opposed(key, mascot, sentences)] or [key for key in main if beside[mascot][key]]
    return next(key for key in main if key not in met) if len(met) == 1 else None


def _opposed(team: str, mascot: str, sentences: Sequence[ReadSentence]) -> bool:
    """Whether a sentence has one of two names meet the other: "Oakham beat the Jays"."""
    for read in sentences:
        keys = [m.value.key if isinstance(m.value, TeamRef) else "" for m in read.mentions]
        if team in keys and mascot in keys:
            place = read.shape.index(f"<T{max(keys.index(team), keys.index(mascot))}>")
            if _MET.search(read.shape, max(0, place - _REACH), place):
                return True
    return False


def _renamed(read: ReadSentence, found: Mapping[str, TeamRef]) -> ReadSentence:
    """The sentence with its mascots made teams; its shape stays, for it holds no names."""
    mentions = tuple(
        replace(m, value=found[m.value.key]) if isinstance(m.value, TeamRef) and m.value.key in found else m
        for m in read.mentions
    )
    return replace(read, mentions=mentions) if mentions != read.mentions else read
