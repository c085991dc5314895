"""Lists of scorers by name and number: "Scorers for Roma were Fox (2), Hart and Ward", "goals from Fox 3, two from Ward"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from transforms.facts.goals import words
from transforms.facts.goals.scorelists import numbers
from transforms.facts.goals.tellings import Telling
from transforms.reading.mentions import ReadSentence
from transforms.reading.triggers import triggered
from transforms.reading.words import ROLE_WORDS

_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "brace": 2, "double": 2, "pair": 2, "couple": 2, "twice": 2, "treble": 3, "hat-trick": 3, "hat trick": 3,
    "hattrick": 3, "thrice": 3, "one": 1,
}  # fmt: skip
_N = "two|three|four|five|six|seven|eight|nine|ten"
_FOR = r"(?:\ for\ (?:the\ )?(?:<(?:T|R)(?P<t>\d+)>|[\w'-]+(?:\ [\w'-]+)?))?"
_BE = r"(?:\ (?:were|was|are|is|came|included))"

# "Scorers for Roma were", "On target for Roma were", "Goals:", "the goals were scored by": what opens a list by itself
_HEAD = triggered(
    rf"""
      (?:<T(?P<of>\d+)>(?:'s?)?\ )?\b(?:(?:goal[- ]?)?scorers?|scoring(?=\ for\ (?:the\ )?<[TR]\d+>\ (?:were|was)\ )|marksmen|on\ target|on\ the\ (?:score\ ?sheet|mark)|among(?:st)?\ the\ (?:goals|scorers)|finding\ the\ net)
      {_FOR}(?:\ on\ the\ day|\ in\ the\ win)?,?(?:{_BE}\ ?:?|\ ?[:–-])\ ?
    | (?:<T(?P<off>\d+)>(?:'s?)?\ )?\bgoals?{_FOR.replace("<t>", "<whose>")}{_BE}(?:\ (?:scored|shared|netted))?\ (?:from|by|through|courtesy\ of|between|shared\ by)\ (?:the\ )?
    | ^(?:<T\d+>\ )?goals?\ ?:\ ?
    """,
    re.VERBOSE,
)
# "goals from", "thanks to": what opens a list of several, or of one with his number
_FROM = triggered(
    rf"""
      (?:\b(?P<n>{_N})\ (?:[\w'-]+\ ){{0,2}})?(?<!across\ )(?<!towards\ )(?<!face\ of\ )(?<!front\ of\ )(?<!\bat\ )(?<!\bon\ )(?<!\bin\ )\b(?:goals?|strikes|finishes|headers|efforts)(?:\ (?:each|apiece|late|coming))?\ (?:from|by|through|courtesy\ of)\ (?:the\ )?
    | \b(?:thanks\ to|courtesy\ of)\ (?:the\ )?
    | \bsure\ of\ (?:the|a|their|all)\ (?:[\w'-]+\ ){{1,5}}?through\ (?:the\ )?
    | \b(?:sure|back|ahead|level|replied|responded|victory|win|points?)\ through\ (?:the\ )?
    | \b(?:replied|responded)\ with\ (?:the\ )?
    | \b(?:got|had|needed)\ (?=(?:{_N})\ from\ )
    """,
    re.VERBOSE,
)
# "Roma 5 (Fox 3, Hart, Ward)": in brackets behind a side and its goals
_BRACKET = triggered(r"<T(?P<t>\d+)>,?\ (?P<goals>\d{1,2})\ ?\((?P<inside>[^()]*<P\d+>[^()]*(?:\([^()]*\)[^()]*)*)\)")
_WON = re.compile(
    r"<S\d+>|\b(?:goals?|w[io]n|winning|victory|beat|ahead|level|lead|points?|scored|scoring|sure of|replied|responded|got)\b"
)
# "Roma: Fox, Hart 2 and Ward.": nothing else in the line
_SIDE = re.compile(r"\W*<T(?P<t>\d+)>(?:'s?)?(?:\ goals)?\ ?[:–-]\ (?=<P)")
_SIDE_END = re.compile(r"(?:,?\ (?:and\ |plus\ )?(?:an?\ )?(?:og|o\.g\.|own[- ]goal))?\W*")
_MOST_OF_A_SIDE = 6
"""More names behind a side and a colon are its line-up."""
# "Fox (2), Hart and Ward | were the scorers": what closes a list
_TAIL = triggered(
    r"""
    ,?\ (?:(?:all|both|also|each|were|was|being|then|the|getting|<[TR]\d+>(?:'s?)?)\ ){0,3}
    (?:on\ target|on\ the\ (?:score\ ?sheet|mark)|(?:goal)?scorers?|among(?:st)?\ the\ (?:goals|scorers)|found\ the\ (?:net|target)
      |contributed(?=\ to\ (?:the\ )?<T\d+>'s?\ (?:[\w-]+\ ){0,2}(?:win|victory|rout|triumph)\b)
      |(?:netted|netting|scored|scoring|replied|replying|responded)(?!\ (?:his|her|their|the|a|an|in|from)\b))
    (?:\ for\ (?:the\ )?<T(?P<t>\d+)>)?
    | \ saw\ (?:the\ )?<T(?P<saw>\d+)>\ (?:home|through)\b
    | (?:,?\ (?:and\ |plus\ )?an?\ (?:og|own[- ]goal))?\ (?:all\ )?(?:did\ (?:all\ )?the\ damage|did\ the\ trick|completed\ the\ (?:rout|scoring|scoresheet|tally)|made\ up\ the\ (?:tally|scoring))
    | \ (?:also\ )?(?P<rest>(?:got|scored|grabbed|netted|added|claimed|hit|notched|bagged|contributed|supplied|provided)\ the\ (?:others?|rest)|completed\ the\ (?:rout|scoring))(?=\s*(?:$|[.,;]|for\b|in\b|as\b|to\ (?:complete|seal|make|secure|cap|finish|wrap)\b))
    """,
    re.VERBOSE,
)
_FEAT = rf"(?:an?\ )?(?:[\w'-]+\ )?(?:brace|double|treble|hat[- ]?trick|pair|couple)s?|(?:{_N})(?:\ more|\ goals?)?|one|another|an?\ (?:[\w'-]+\ )?(?:goal|strike|header|penalty)|(?:further\ )?goals|penalties"
_ROLES = "|".join(sorted(ROLE_WORDS, key=len, reverse=True))
_ENTRY = re.compile(
    rf"""
    (?:(?P<front>{_FEAT})(?P<each>\ each|\ apiece)?\ (?:from|for|by|to|through|off|courtesy\ of)\ )?
    (?:(?:the\ |an?\ )?(?:{_ROLES}|(?:man|player)\ of\ the\ match|mom|pom|joint|top|leading),?\ |<[TX]\d+>(?:'s)?\ |<M\d+>\ ){{0,3}}
    <P(?P<p>\d+)>(?!'s?\b|'\ ){words.ERRED}(?:\ \(<P\d+>\))?
    (?: \ ?\(\ ?(?:x\ ?)?(?P<figure>\d|{_N}|one|brace|double|treble|hat[- ]?trick)(?:\ goals?|,[^()]{{1,16}}|\ pens?)?\ ?\)
      | \ (?:x\ ?)?(?P<bare>[2-9])(?=\s*(?:$|[,.;&]|and\b|with\b|plus\b))
      | \ (?:with\ )?(?:an?\ )?(?P<word>{_N}|twice|thrice|brace|hat[- ]?trick)(?=\s*(?:$|[,.;&]|and\b|with\b|plus\b))
      | \ ?\(\ ?(?P<how>pens?|penalty|p|og|o\.g\.|own\ goal)\.?\ ?\)
      | (?P<one>)
    )
    """,
    re.VERBOSE,
)
_SEP = re.compile(r"\s?(?:(?:,|;|&|\+|\band\b|\bplus\b|\bwith\b|\bas\ well\ as\b|\balong\ with\b|\bthen\b)\s?){1,2}")


@dataclass(frozen=True, slots=True)
class _Entry:
    """One scorer of a list: the index of his mention, how many goals, and whether the words number them."""

    person: int
    start: int
    end: int
    count: int
    numbered: bool
    front: bool
    how: str


def find_scorer_names(index: int, read: ReadSentence) -> Iterator[Telling]:
    """The goals of the lists of scorers in one sentence that give names and numbers but no minutes."""
    shape = read.shape
    if "<P" not in shape:
        return
    for head in _HEAD.finditer(shape):
        group = next((g for g in ("t", "of", "whose", "off") if head[g]), None)
        yield from _tellings(index, _entries(shape, head.end()), int(head[group]) if group else None)
    for bracket in _BRACKET.finditer(shape):
        inside = bracket["inside"]
        entries = [_entry(m) for m in _ENTRY.finditer(shape, bracket.start("inside"), bracket.end("inside"))]
        if _in_numbers(inside, entries, int(bracket["goals"])):
            yield from _tellings(index, entries, int(bracket["t"]))
    yield from _by_code(index, read)
    side = _SIDE.match(shape)
    if side is not None:
        entries = _entries(shape, side.end())
        whole = bool(entries) and _SIDE_END.fullmatch(shape, entries[-1].end) is not None
        if whole and len(entries) <= _MOST_OF_A_SIDE and _tells(entries):
            yield from _tellings(index, entries, int(side["t"]))
    yield from _alone(index, shape)
    done = 0
    for link in _FROM.finditer(shape):
        entries = _entries(shape, link.end()) if link.end() >= done else []
        done = entries[-1].end if entries else done
        if not _tells(entries) or not _WON.search(shape, max(0, link.start() - 100), link.end()):
            continue
        if link["n"] and len(entries) > 1 and entries[1].front and not entries[0].numbered:
            entries[0] = replace(entries[0], count=_NUMBERS[link["n"]], numbered=True)
        yield from _tellings(index, entries, None)
    yield from _closed(index, shape)


# "Goals: | H – Fox 2, Hart; P – Ward": each side by a code, or by its name
_CODED_HEAD = re.compile(r"\W*(?:goals?|scoring|(?:goal)?scorers)\s?[:–-]\s(?=(?:<T\d+>|[a-z]{1,4})\s?[:–-])")
_CODE = re.compile(r"(?:<T(?P<t>\d+)>|(?P<code>[a-z]{1,4}))\s?[:–-]+\s?(?=<P)")
_CODE_ENDS = re.compile(r"\s?[.;/]\s?")


def _by_code(index: int, read: ReadSentence) -> Iterator[Telling]:
    """The scorers of a list that says in front of each side's whose they are."""
    head = _CODED_HEAD.match(read.shape)
    at = head.end() if head else len(read.shape)
    while (label := _CODE.match(read.shape, at)) is not None:
        entries = _entries(read.shape, label.end())
        if not entries:
            return
        team = int(label["t"]) if label["t"] else None
        yield from (replace(t, code=label["code"]) for t in _tellings(index, entries, team))
        end = _CODE_ENDS.match(read.shape, entries[-1].end)
        at = end.end() if end else len(read.shape)


# "Fox 2, Hart, Ward.", "Fox (2), Hart and Ward for Roma.": a sentence of nothing else
_OPENS = re.compile(r"\W*(?:(?:scored|netted)\ by\ )?(?=<P)")
_CLOSES = re.compile(
    r"(?:,?\ (?:and\ |plus\ )?(?:an?\ )?(?:og|o\.g\.|own[- ]goal))?(?:\ (?:on target\ |scored\ )?for\ (?:the\ )?<T(?P<t>\d+)>)?\W*"
)


def _alone(index: int, shape: str) -> Iterator[Telling]:
    """The list that a sentence is all of, where it numbers any of its scorers."""
    opens = _OPENS.match(shape)
    entries = _entries(shape, opens.end()) if opens else []
    closes = _CLOSES.fullmatch(shape, entries[-1].end) if len(entries) > 1 else None
    if closes is not None and any(e.numbered for e in entries) and not any(e.front for e in entries):
        yield from _tellings(index, entries, int(closes["t"]) if closes["t"] else None)


_MINUTE = re.compile(r"<M|(?<![\w<])\d\d|\d'")


def _in_numbers(listed: str, entries: list[_Entry], goals: int) -> bool:
    """Whether a bracket tells how many each scored: no figures, low ones, or as many as the side's goals."""
    told = sum(e.count for e in entries)
    return (
        0 < told <= goals
        and not _MINUTE.search(listed)
        and (numbers(listed) or not any(e.numbered for e in entries) or told == goals > 1)
    )


def _closed(index: int, shape: str) -> Iterator[Telling]:
    """The lists that a verb or a noun closes: "Fox (2) and Ward replying for Roma"."""
    ends = {m.start(): m for m in _TAIL.finditer(shape)}
    done = 0
    for token in re.finditer(r"<P\d+>", shape) if ends else ():
        entries = _entries(shape, token.start()) if token.start() >= done else []
        tail = ends.get(entries[-1].end) if entries else None
        if tail is not None and (any(e.numbered for e in entries) or tail["rest"]):
            team = tail["t"] or tail["saw"]
            yield from _tellings(index, entries, int(team) if team else None)
        done = entries[-1].end if entries else done


def _tells(entries: list[_Entry]) -> bool:
    """Whether the entries can be scorers: more than one, or one with a number; not marks out of ten."""
    if len(entries) > _SOME and sum(e.count for e in entries) >= _MARKS * len(entries):
        return False
    return len(entries) > 1 or any(e.numbered for e in entries)


_SOME, _MARKS = 2, 4
"""More men than so many who have on the average so many behind their names are given marks."""


def _entries(shape: str, start: int) -> list[_Entry]:
    """The entries of the list that begins at `start`, as far as it goes on."""
    found: list[_Entry] = []
    at, each = start, 0
    while (entry := _ENTRY.match(shape, at)) is not None:
        one = _entry(entry)
        if one.front:
            own = entry["figure"] or entry["bare"] or entry["word"]  # "goals from Fox (3) and Hart": his own
            each = one.count if not own and (entry["each"] or entry["front"].endswith("s")) else 0
        elif not one.numbered and each > 1:
            one = replace(one, count=each, numbered=True)
        found.append(one)
        sep = _SEP.match(shape, entry.end())
        if sep is None or ("with" in sep.group() and not _FRONT.match(shape, sep.end())):
            break
        at = sep.end()
    return found


def _entry(entry: re.Match[str]) -> _Entry:
    count, numbered = _count(entry)
    return _Entry(int(entry["p"]), entry.start(), entry.end(), count, numbered, bool(entry["front"]), _how(entry))


_FRONT = re.compile(rf"(?:{_FEAT})(?:\ each|\ apiece)?\ (?:from|for|by|to|through|off)\ ", re.VERBOSE)


def _count(entry: re.Match[str]) -> tuple[int, bool]:
    """How many goals an entry tells, and whether it says so."""
    said = entry["figure"] or entry["bare"] or entry["word"]
    if said:
        return (int(said) if said.isdigit() else _NUMBERS[said.replace("-", " ") if " " in said else said]), True
    front = entry["front"] or ""
    number = next((n for word, n in _NUMBERS.items() if re.search(rf"\b{word}s?\b", front)), 1)
    return number, number > 1


def _how(entry: re.Match[str]) -> str:
    if entry["how"]:
        return "own goal" if entry["how"].startswith("o") else "penalty"
    return "penalty" if words.PENALTY.search(entry["front"] or "") else ""


def _tellings(index: int, entries: list[_Entry], team: int | None) -> Iterator[Telling]:
    for one in entries:
        yield Telling(
            index,
            one.start,
            one.end,
            one.person,
            "scorers by name",
            count=max(1, one.count),
            own_goal=one.how == "own goal",
            penalty=one.how == "penalty",
            team=team,
        )
