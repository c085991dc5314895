"""Schools and colleges: whether an article is one of an American paper on their soccer."""

import re

from transforms.reading.triggers import triggered

_OF_SCHOOLS = triggered(
    r"\b(?:girls['’]?|boys['’]?|high school|varsity|college|prep) soccer\b|\b(?:sophomore|freshman|season-opening|varsity)\b",
    re.IGNORECASE,
)


def tells_of_schools(text: str) -> bool:
    """Whether the words are those of American papers on schools and colleges.

    >>> tells_of_schools("Girls soccer: Oakham 2, Holt 1"), tells_of_schools("Roma beat Lazio")
    (True, False)
    """
    return _OF_SCHOOLS.search(text) is not None
