"""The words around a mention, within its stretch of the sentence."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from transforms.identity.phrases import Words

_STOPS = re.compile(r"[.!?:;,\n(){}\[\]|]")
_MOJIBAKE = "â\x80\x99"  # an apostrophe read in the wrong encoding


@dataclass(frozen=True, slots=True)
class Behind:
    """Up to four words behind a mention; `owns` when "'s" joins them to it, `comma` when a comma parts them."""

    words: tuple[str, ...]
    owns: bool = False
    comma: bool = False


def words_before(words: Words, start: int) -> list[str]:
    """Up to four words in front of `start`, in lower case, in the order of the text.

    >>> from transforms.identity.phrases import split_words
    >>> words_before(split_words("Late on, the second-placed side Oakham"), 31)
    ['the', 'second-placed', 'side']
    """
    text, found, edge = words.text, list[str](), start
    first = bisect_left(words.starts, start)
    for i in range(first - 1, max(-1, first - 6), -1):
        gap = text[words.ends[i] : edge]
        if (gap != " " and _STOPS.search(gap)) or (gap[:1] in {"'", "’"} and found):
            break
        word, edge = words.forms[i].lower(), words.starts[i]
        if gap == "-" and found:
            found[0] = f"{word}-{found[0]}"
        else:
            found.insert(0, word)
    return found[-4:]


def words_behind(words: Words, end: int) -> Behind:
    """The words behind `end`, in lower case.

    >>> from transforms.identity.phrases import split_words
    >>> words_behind(split_words("Oakham's second-half lead"), 6)
    Behind(words=('second-half', 'lead'), owns=True, comma=False)
    """
    text, found = words.text, list[str]()
    i = bisect_left(words.starts, end)
    owns = (text[end : end + 1] in {"'", "’"} and text[end + 1 : end + 2] in {"s", "S", " "}) or text.startswith(
        _MOJIBAKE, end
    )
    if owns and i < len(words.forms) and words.forms[i] in {"s", "S"}:
        end, i = words.ends[i], i + 1
    comma = text[end : end + 1] == ","
    edge = end + comma
    for k in range(i, min(len(words.forms), i + 6)):
        gap = text[edge : words.starts[k]]
        if gap != " " and _STOPS.search(gap):
            break
        word, edge = words.forms[k].lower(), words.ends[k]
        if gap == "-" and found:
            found[-1] = f"{found[-1]}-{word}"
        else:
            found.append(word)
    return Behind(tuple(found[:4]), owns, comma)
