"""Sides called by the title that an article gives one of them: "the holders" of one that tells of "holders Oakham"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from transforms.reading.mentions import Mention, ReadSentence, TeamRef, shape_of

_TITLES = (
    "holders|champions|leaders|newcomers|minnows|underdogs|table-toppers|pacesetters|title-holders|debutants|favourites"
)
_TITLE = rf"(?P<w>{_TITLES})"
# what a club whose name ends so is called for short: "the Celts" of Oakham Celtic
_SHORTS: Mapping[str, str] = {
    "accies": "academical", "celts": "celtic", "hibs": "hibernian", "jags": "thistle", "vics": "victoria", "wands": "wanderers",
}  # fmt: skip
_OF = r"(?:(?:cup|league|trophy|shield|defending|reigning|current|national|world|european|county|unbeaten|runaway|division|group)\ ){0,3}"
# "the tussle with holders <T2>", "<T0>, the reigning champions, won"
_GIVEN = re.compile(
    rf"(?<![\w-]){_OF}{_TITLE}\ <T(?P<t>\d+)>(?!\ and\b)|<T(?P<t2>\d+)>,\ (?:the|who\ are\ the|last\ year's|last\ season's)\ {_OF}{_TITLE.replace('<w>', '<w2>')},"
)
# "The holders |had", "but the holders| were", "put the holders| ahead"
_ALONE = re.compile(
    rf"(?:^\W*|[;,]\ |\b(?:and|but|when|before|after|as|until|while|put|gave|that|for)\ )(?P<whole>the\ {_OF}(?P<w>{_TITLES}|{'|'.join(_SHORTS)}))"
    r"(?=,?\ (?:who|had|were|have|are|took|went|scored|led|drew|levell?ed|equali[sz]ed|started|began|came|could|would|looked|hit|made|held|pressed|pulled|struck|should|thought|did|won|lost|got|ahead|in\ front"
    r"|the\ lead|found|needed|almost|nearly|continued|dominated|fell|responded|replied|rallied|doubled|extended|restored|opened|broke|survived|created|then|also|still|never|finally)\b)"
)


def with_titles(sentences: Sequence[ReadSentence], teams: Mapping[str, TeamRef]) -> tuple[ReadSentence, ...]:
    """The sentences with each such word made a mention of the side, where the article gives the title to one side alone.

    A sentence that names this side by itself tells of it by its name; "the champions of 1999" are nobody's title.
    """
    given: dict[str, set[str]] = {}
    refs: dict[str, TeamRef] = {}
    for read in sentences:
        for match in _GIVEN.finditer(read.shape) if "<T" in read.shape else ():
            value = read.mentions[int(match["t"] or match["t2"])].value
            if isinstance(value, TeamRef):
                given.setdefault(match["w"] or match["w2"], set()).add(value.key)
                refs[value.key] = value
    owners = {word: refs[next(iter(keys))] for word, keys in given.items() if len(keys) == 1}
    owners |= _short_names(teams)
    return tuple(_titled(read, owners) for read in sentences) if owners else tuple(sentences)


def _short_names(teams: Mapping[str, TeamRef]) -> dict[str, TeamRef]:
    """The side of each short form that only one of the article's is called by.

    >>> _short_names({"a": TeamRef("a", "Oakham Celtic"), "b": TeamRef("b", "Holt Vale")})["celts"].name
    'Oakham Celtic'
    """
    found = {
        short: [ref for ref in teams.values() if ref.name.lower().rstrip("s").endswith(f" {whole.rstrip('s')}")]
        for short, whole in _SHORTS.items()
    }
    return {short: refs[0] for short, refs in found.items() if len(refs) == 1}


def _titled(read: ReadSentence, owners: Mapping[str, TeamRef]) -> ReadSentence:
    """The sentence with the titles that stand alone in it as mentions of their sides."""
    text, start = read.sentence.text, read.sentence.start
    if read.quoted or read.sentence.part != "prose" or not any(word in text.lower() for word in owners):
        return read
    here = {m.value.key for m in read.mentions if isinstance(m.value, TeamRef)}
    found = [
        Mention("team", start + match.start("whole"), start + match.end("whole"), owners[match["w"]])
        for match in _ALONE.finditer(text.lower())
        if match["w"] in owners and owners[match["w"]].key not in here
    ]
    others = [m for m in read.mentions if not (m.kind == "role" and str(m.value).lower() in owners)]
    kept = [m for m in found if not any(m.start < o.end and o.start < m.end for o in others)]
    if not kept or len(text.lower()) != len(text):
        return read
    mentions = tuple(sorted((*others, *kept), key=lambda m: m.start))
    return replace(read, mentions=mentions, shape=shape_of(text, start, mentions))
