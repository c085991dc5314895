"""Other sports: which paragraphs of an article tell of one, so that their teams and scores are nobody's goals."""

from collections import Counter
from collections.abc import Mapping

from transforms.identity.phrases import split_words
from transforms.reading.document import Document

# words that a football report hardly ever needs
_WORDS: Mapping[str, str] = {
    "american football": "quarterback touchdown touchdowns linebacker fumble fumbled",
    "athletics": "hurdles sprinter javelin discus decathlon heptathlon",
    "baseball": "baseball inning pitcher pitchers rbi shortstop dugouts hitless",
    "basketball": "basketball rebounds three-pointer three-pointers layup dunk dunked freethrows rebounder",
    "boxing": "boxing rsc boxer boxers welterweight flyweight bantamweight heavyweight featherweight",
    "cricket": "cricket cricketers wicket wickets overs batsman batsmen bowler bowlers innings lbw batted umpire umpires unbeaten-century maiden-over",
    "gaelic games": "hurling camogie hurlers hurler sideline-cut puckout puckouts gaelic",
    "hockey": "hockey hooter goaltender goaltenders puck defenseman defensemen faceoff rink slapshot icing shorthanded drag-flick",
    "racket sports": "tiebreak tie-break straight-sets volleyball netball badminton tennis shuttlers",
    "rugby": "rugby tries scrum scrums lineout lineouts ruck maul mauls scrum-half fly-half flanker hooker converted-try dropped-goal knock-on sin-binned sin-bin",
    "softball": "softball pitched baserunner",
}
_SPORT_OF: Mapping[str, str] = {word: sport for sport, words in _WORDS.items() for word in words.split()}
_PHRASES: Mapping[str, str] = {
    " a try ": "rugby",
    " runs in ": "softball",
    "number eight": "rugby",
    "penalty corner": "hockey",
    "power play": "hockey",
    "power-play": "hockey",
    "free throw": "basketball",
    "point guard": "basketball",
    "field goal": "american football",
    "end zone": "american football",
    "weight category": "boxing",
    "not out": "cricket",
    "run chase": "cricket",
    "double overtime": "basketball",
}
_FOOTBALL = frozenset(
    """goalkeeper header headed offside striker midfielder football soccer footballers equaliser equalizer leveller winger full-back crossbar
    free-kick penalty-area striker's fullback volleyed nodded goalless own-goal keeper brace hat-trick defender""".split()
)
_NAMES = frozenset({"football", "soccer", "footballers"})
_FEW = 2


def foreign_paragraphs(document: Document) -> frozenset[int]:
    """The indexes of the paragraphs that tell of another sport.

    A paragraph does where it holds two words of one other sport, of which the article has three, and none of football.
    All do, titles and headings too, where the article has three words or more of another sport, far more than of football, and
    does not name football beside it.
    """
    found = set(_SPORT_OF).intersection(split_words(document.text).forms)
    lower = document.text.lower() if found else ""
    if not found or len(found) + sum(phrase in lower for phrase in _PHRASES) < _FEW:
        return frozenset()
    texts: dict[int, str] = {}
    for sentence in document.sentences:
        texts[sentence.paragraph] = f"{texts.get(sentence.paragraph, '')} {sentence.text.lower()}"
    words = {index: _words(text) for index, text in texts.items()}
    other = {index: others_in(text, words[index]) for index, text in texts.items()}
    football = {index: len(_FOOTBALL & here) for index, here in words.items()}
    total = Counter[str]()
    for here in other.values():
        total.update(here)
    foreign = frozenset(
        i for i, here in other.items() if not football[i] and any(n >= _FEW < total[sport] for sport, n in here.items())
    )
    named = any(_NAMES & here for index, here in words.items() if index not in foreign)
    if not named and any(n > _FEW and n > 1.5 * sum(football.values()) for n in total.values()):
        return frozenset(texts)
    return foreign


def others_in(text: str, words: frozenset[str]) -> dict[str, int]:
    """How many words and phrases of each other sport a lower-case text of these words holds.

    >>> others_in("the fly-half scored a try", frozenset({"the", "fly-half", "scored", "a", "try"}))
    {'rugby': 3}
    """
    count: dict[str, int] = {}
    said = [_SPORT_OF[word] for word in words if word in _SPORT_OF]
    said += [sport for phrase, sport in _PHRASES.items() if phrase in text]
    for sport in said:
        count[sport] = count.get(sport, 0) + 1
    return count


def _words(text: str) -> frozenset[str]:
    return frozenset(word.strip(".,;:!?()\"'“”‘’") for word in text.split())
