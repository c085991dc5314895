"""Names that hold a listed team's name: "Jordan Pickford", "David Villa", "Naivasha Rangers", "Leaders Arsenal"."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from transforms.identity.teams import TeamMention
from transforms.reading.names import Name, folded, is_given, is_plain
from transforms.reading.words import CLUB_WORDS, LEADING, MASCOTS, NOT_NAMES, STRONG_CLUB_WORDS

# stand behind a club's name without making it another: "Chelsea Women", "Bury FC"
_SAME_CLUB = frozenset(
    "fc afc sc cf women ladies wfc lfc u18 u19 u21 u23 under-18s under-21s xi academy reserves captain boss".split()
)


# stand behind a club's name and are no name of their own: "Mohun Bagan SG"
_LETTERS = frozenset("FC AFC SC CF SG BC SK FK F.C. XI".split())
# begin the names of clubs: "Atletico Puerta", "Union Alba"
_FIRST = frozenset(
    "Atletico Athletic Deportivo Union Unión Sporting Real Racing Inter Dynamo Dinamo Independiente Juventud Nacional Olympique Olimpia".split()
)


_COMPASS = frozenset("north south east west northern southern eastern western upper lower mid".split())
# end the name of a club behind a nickname's word: "All Saints United", "Kelby Royals Reserves"
_ENDS = STRONG_CLUB_WORDS | frozenset(
    "ii iii iv reserves res seconds thirds development dev colts juniors youth".split()
)


def settle_overlaps(
    names: Sequence[Name],
    mentions: Sequence[TeamMention],
    rank: Callable[[TeamMention], int],
    headline: Callable[[int], bool],
) -> tuple[list[Name], list[TeamMention]]:
    """The names left for people and strange teams, and the mentions that do stand for a team.

    Where a name holds a one-word mention and more, one of the two gives way: the mention within "Jordan Pickford", the
    name around "Leaders Arsenal", whose other words then stand alone.
    `rank` tells how prominent a mention's team is, `headline` whether a place lies in a headline In Title Case.
    """
    alone = Counter(n.text for n in names)
    kept: list[Name] = []
    lost: set[int] = set()
    index = 0
    for name in sorted(names, key=lambda n: n.start):
        while index < len(mentions) and mentions[index].end <= name.start:
            index += 1
        inside = [m for m in mentions[index : index + 8] if m.start < name.end]
        if not inside:
            kept.append(name)
        elif any(m.start <= name.start and m.end >= name.end for m in inside):
            continue
        elif _is_one(name, inside, alone, rank, titled=headline(name.start)):
            kept.append(name)
            lost.update(m.start for m in inside)
        else:
            kept += _remains(name, inside)
    return kept, [m for m in mentions if m.start not in lost]


def _is_one(
    name: Name, inside: Sequence[TeamMention], alone: Counter[str], rank: Callable[[TeamMention], int], *, titled: bool
) -> bool:
    """Whether the whole name is one thing of its own, and the listed name within it means nothing."""
    mention = inside[0]
    words = name.text.split()
    if name.text.rstrip(".") == mention.text:
        return False  # the stop of "U.S." is no more of a name
    if not titled and (_goes_on(name, inside) or _ends_as_side(name, mention)):
        return True
    if _is_called(name, mention) or _is_abbreviated(name, inside):
        return not titled
    if any(" " in m.text or m.start < name.start or m.end > name.end for m in inside) or len(words) > 5:
        return False
    if titled:
        return alone[name.text] > 1 and (is_given(words[0]) or not alone[mention.text])
    if len(inside) > 1:
        last = inside[-1]
        return last.end == name.end and (last.kind == "ambiguous" or last.text.lower() in STRONG_CLUB_WORDS)
    return _holds(name, mention, words, alone, rank)


def is_one_word_of(mention: TeamMention, word: str) -> bool:
    """Whether a word is only part of the name of the club whose side is mentioned: "Pegasus" of "Hong Kong Pegasus B"."""
    return all(len(team.name.split()) > _SIDE_AND_WORD and word in team.name.split()[1:] for team in mention.teams)


_SIDE_AND_WORD = 2
"""Words of the name of a side whose club has one word: "Arsenal B"."""


def _ends_as_side(name: Name, mention: TeamMention) -> bool:
    """Whether a listed side's name is the end of another's: the reserves of "Oakham Athletic Reserves"."""
    first, *side = mention.text.split()
    left = _front_of(name, mention).split()
    word = first.lower() in STRONG_CLUB_WORDS or is_one_word_of(mention, first)
    ends = bool(side) and mention.end == name.end and word
    return ends and bool(left) and not (name.opens and all(is_plain(word) for word in left))


def _is_called(name: Name, mention: TeamMention) -> bool:
    """Whether a name ends with a nickname of several words: "the Oakham Red Devils" are not Manchester United."""
    left = _front_of(name, mention).split()
    ends = mention.kind == "nickname" and " " in mention.text and mention.end == name.end
    return ends and 0 < len(left) <= 3 and not any(is_plain(word) for word in left)


def _is_abbreviated(name: Name, inside: Sequence[TeamMention]) -> bool:
    """Whether letters in front make a listed club's word another's: "MEK Galaxy", "AC Athletic"."""
    left = _front_of(name, inside[0])
    other = left.isupper() and left.isalpha() and 2 <= len(left) <= 4 and left not in _LETTERS
    return other and len(inside) == 1 and inside[0].end == name.end and folded(left) not in NOT_NAMES


def _front_of(name: Name, mention: TeamMention) -> str:
    """What stands in a name in front of a mention within it."""
    return name.text[: max(0, mention.start - name.start)].strip()


def _is_longer(name: Name, mention: TeamMention, left: Sequence[str], right: Sequence[str]) -> bool | None:
    """Whether the name with words on both sides of the mention is that of a longer side; None where they do not say."""
    if not left or not right:
        return None
    ends = _ENDS.issuperset(word.lower() for word in right)
    if mention.kind != "name" and ends and (left == ["All"] or not any(is_plain(w) or is_given(w) for w in left)):
        return True
    if mention.text.lower() in STRONG_CLUB_WORDS and right[0].lower() in _ENDS:
        return not (name.opens and all(is_plain(word) for word in left))
    return None


def _holds(
    name: Name,
    mention: TeamMention,
    words: Sequence[str],
    alone: Counter[str],
    rank: Callable[[TeamMention], int],
) -> bool:
    """Whether a name of several words swallows the one-word mention within it."""
    at = next((i for i, word in enumerate(words) if word.startswith(mention.text)), 0)
    left, right = words[:at], words[at + 1 :]
    longer = _is_longer(name, mention, left, right)
    decided = longer if longer is not None else _is_person(mention, words, left, right, alone)
    if decided is not None:
        return decided
    if right and right[-1].lower() in MASCOTS:
        return True
    if mention.kind != "name" or mention.text.lower() in STRONG_CLUB_WORDS:
        if not left:
            return mention.text in _FIRST or (bool(right) and right[-1].lower() == "club")
        return not right and (not name.opens or not all(is_plain(word) for word in left))
    if len(left) == 1 and not right and left[0].lower() in (_COMPASS if name.opens else LEADING):
        return True  # "East Preston" is no Preston
    if left and ((name.opens and len(left) == 1 and alone[name.text] < 2) or all(is_plain(word) for word in left)):
        return False
    if right and right[0].lower() in STRONG_CLUB_WORDS:
        return True
    if right and is_given(right[0]):
        return False
    return mention.risky or rank(mention) >= 3 or not alone[mention.text] or alone[name.text] > 1


# stand behind a country's name in that of a department's side: "Ghana Police", "Nigeria Customs"
_DEPARTMENTS = frozenset(
    "air army navy police railways customs airlines airways ports prisons post immigration marines steel".split()
)


def _goes_on(name: Name, inside: Sequence[TeamMention]) -> bool:
    """Whether a name goes on behind a listed team to become another club's: "Inter Batley", "St Albans Lions", "Kenya Police"."""
    mention = inside[-1]
    if mention.start != name.start or mention.end >= name.end or len(inside) > 1:
        return len(inside) == 2 and _is_other_club(name, inside)
    right = name.text[mention.end - mention.start :].split()
    if not right or (is_given(right[0]) and len(right) > 1):
        return False
    first, last = right[0].lower(), right[-1].lower()
    if first.rstrip(".") in {"st", "saint"} and len(right) > 1:
        return mention.kind == "name"  # "Kelby St James" is not Kelby United
    if mention.kind != "name" or first in _SAME_CLUB | NOT_NAMES:
        return False
    if mention.teams[0].kind == "country":
        return first in _DEPARTMENTS
    if mention.text in _FIRST:
        return True
    return last in STRONG_CLUB_WORDS - _SAME_CLUB or (
        len(right) == 1 and right[0].isupper() and 3 <= len(right[0]) <= 5
    )


def _is_other_club(name: Name, inside: Sequence[TeamMention]) -> bool:
    """Whether two mentions are the front and the end of one name: "St Albans Athletic"."""
    front, end = inside
    fills = front.start == name.start and end.end == name.end and end.start == front.end + 1
    if not fills or front.kind != "name" or front.teams[0].kind == "country":
        return False
    return front.text in _FIRST or end.text.lower() in STRONG_CLUB_WORDS


def _is_person(
    mention: TeamMention, words: Sequence[str], left: Sequence[str], right: Sequence[str], alone: Counter[str]
) -> bool | None:
    """Whether a first name makes the whole a person; None where first names do not decide."""
    if left and is_given(left[0]) and len(words) <= 4:
        return not (len(left) > 1 and alone[" ".join(left)] and alone[mention.text])
    if right and is_given(mention.text) and right[0].lower() not in CLUB_WORDS | NOT_NAMES:
        return not (len(right) > 1 and is_given(right[0]))
    again = len(right) == 1 and not left and alone[" ".join(words)] > 1  # "Swansea Heads", again and again
    if right and (right[0].lower() in _SAME_CLUB or (is_plain(right[0]) and not again)):
        return False
    return None


def _remains(name: Name, inside: Iterable[TeamMention]) -> list[Name]:
    """What is left of a name when the mentions within it are teams."""
    words, kept, position = name.text.split(), list[Name](), name.start
    run: list[tuple[int, int, str]] = []
    spans = [(m.start, m.end) for m in inside]
    for word in words:
        end = position + len(word)
        if any(s < end and position < e for s, e in spans) or word in _LETTERS:
            kept += _joined(run)
            run = []
        else:
            run.append((position, end, word))
        position = end + 1
    return kept + _joined(run)


def _joined(run: list[tuple[int, int, str]]) -> list[Name]:
    if not run:
        return []
    text = " ".join(word for _, _, word in run)
    return [Name(run[0][0], run[-1][1], text, plain=len(run) == 1 and is_plain(text))]
