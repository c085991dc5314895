"""Patterns of reading: none has an alternative that can never match."""

import importlib
import pkgutil
import re

import transforms

# alternatives in front of a word's edge must end in a word: `(?:<M\d+>|minutes)\b` never matches "<M0> on"
_ENDS_IN_NO_WORD = re.compile(r"(?:[>%:;,]|(?<!\\)\$|\\[.+])$")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)


def groups(pattern):
    """(alternatives, what follows) of each group of a pattern; classes and escapes are stepped over."""
    opened, at = [], 0
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 1
        elif char == "[":
            at += _CLASS.match(pattern, at).end() - at - 1
        elif char == "(":
            opened.append([at + 1])
        elif char == "|" and opened:
            opened[-1].append(at + 1)
        elif char == ")":
            starts = opened.pop()
            ends = [*(start - 1 for start in starts[1:]), at]
            yield [pattern[a:b] for a, b in zip(starts, ends, strict=True)], pattern[at + 1 :]
        at += 1


def dead(pattern):
    """The alternatives that end in no word and have a word's edge behind them with no word behind that."""
    for alternatives, follows in groups(pattern):
        if re.match(r"\\b(?![\w(\[])", follows) and not alternatives[0].startswith(("?=", "?!", "?<")):
            yield from (one for one in alternatives if _ENDS_IN_NO_WORD.search(one))


def compiled(value):
    if isinstance(value, re.Pattern):
        yield value.pattern
    elif isinstance(value, tuple | list | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from compiled(one)
    elif not isinstance(value, type):
        for holder in ("compiled", "pattern", "behind"):
            yield from compiled(getattr(value, holder, None)) if hasattr(value, holder) else ()


def test_the_check_finds_a_dead_alternative_and_no_other():
    assert list(dead(r"(?:minutes|<M\d+>)\b on")) == [r"<M\d+>"]
    assert list(dead(r"(?:minutes|<M\d+>)(?!\w)|(?:a|[>|])b|(?:<P\d+>|he)\bwho")) == []


def test_no_alternative_can_never_match():
    read, found = 0, {}
    for module in pkgutil.walk_packages(transforms.__path__, "transforms."):
        for name, value in vars(importlib.import_module(module.name)).items():
            for pattern in compiled(value):
                read += 1
                found |= {f"{module.name}.{name}": one[-40:] for one in dead(pattern)}
    assert found == {}
    assert read > MANY


# far fewer than reading has; a walk that sees none of them would find nothing dead
MANY = 1_000
