"""Slips of the pen: two words that are meant to be one."""

_VOWELS = frozenset("aeiouy")


def is_slip(a: str, b: str) -> bool:
    """Whether two words of six letters or more differ by one letter, or by two neighbours changed over.

    Another last letter or another vowel makes another name: "Fernandes" and "Fernandez", "Carlsen" and "Carlson".

    >>> is_slip("kovacic", "kovavic"), is_slip("oleksnadr", "oleksandr"), is_slip("nastasic", "nastastic")
    (True, True, True)
    >>> is_slip("mcneil", "mcneill")
    True
    >>> is_slip("carlsen", "carlson"), is_slip("fernandes", "fernandez"), is_slip("silva", "silvo")
    (False, False, False)
    """
    if a == b or min(len(a), len(b)) < 6 or abs(len(a) - len(b)) > 1 or a[0] != b[0] or a[-1] != b[-1]:
        return False
    front = 0
    while front < min(len(a), len(b)) and a[front] == b[front]:
        front += 1
    if len(a) != len(b):
        short, long = sorted((a, b), key=len)
        return short[front:] == long[front + 1 :]
    if a[front + 1 :] == b[front + 1 :]:
        return not {a[front], b[front]} <= _VOWELS
    return a[front : front + 2] == b[front : front + 2][::-1] and a[front + 2 :] == b[front + 2 :]
