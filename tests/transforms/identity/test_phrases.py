"""Phrases are found whole, longest first, at exact offsets, whatever joins their words."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.identity.phrases import PhraseIndex, fold, key_of, spellings, split_words

NAMES = ["Milan", "AC Milan", "St Pauli", "Bodo Glimt", "Paris Saint Germain", "Queen s Park", "PSG", "Nott m Forest"]
INDEX = PhraseIndex.build((name, name) for name in NAMES)


def shown(text):
    return [(text[span.start : span.end], span.value) for span in INDEX.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AC Milan won", [("AC Milan", "AC Milan")]),
        ("Milan won", [("Milan", "Milan")]),
        ("Milan's coach, Milan’s day", [("Milan", "Milan"), ("Milan", "Milan")]),
        ("St. Pauli and St Pauli", [("St. Pauli", "St Pauli"), ("St Pauli", "St Pauli")]),
        ("Bodø/Glimt", [("Bodø/Glimt", "Bodo Glimt")]),
        ("Bodo\u0308/Glimt", [("Bodo\u0308/Glimt", "Bodo Glimt")]),
        ("Paris Saint-Germain", [("Paris Saint-Germain", "Paris Saint Germain")]),
        ("Paris Saint\u2011Germain", [("Paris Saint\u2011Germain", "Paris Saint Germain")]),
        ("PARIS SAINT-GERMAIN got going", [("PARIS SAINT-GERMAIN", "Paris Saint Germain")]),
        ("Queen’s Park", [("Queen’s Park", "Queen s Park")]),
        ("MILAN beat PSG", [("MILAN", "Milan"), ("PSG", "PSG")]),
        ("MILAN LOSE AGAIN IN ROME", [("MILAN", "Milan")]),
        ("MILAN 0-0 SIENA (they won the shoot-out 3-1)", [("MILAN", "Milan")]),
        ("Nott'm Forest", [("Nott'm Forest", "Nott m Forest")]),
        ("Milan\nPSG", [("Milan", "Milan"), ("PSG", "PSG")]),
    ],
)
def test_a_phrase_is_found_as_printed(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Milanese fashion",
        "milan, in small letters",
        "MILAN (Reuters) - Inter lost.",
        "ROME, MILAN, Sunday",
        "He saw AC. Nothing else",
        "Bodo, Glimt",
        "Paris. Saint-Germain is a suburb",
        "Psg",
        "Queen and Park",
        "",
    ],
)
def test_what_only_looks_like_a_phrase_is_not_found(text):
    assert shown(text) == []


def test_a_dateline_in_a_line_of_its_own_is_no_mention_even_beside_a_headline_of_capitals():
    assert shown("MILAN WIN THE DERBY AGAIN\nMILAN (AP) - It rained.") == [("MILAN", "Milan")]


@pytest.mark.parametrize(
    ("word", "plain"),
    [("Fenerbahçe", "Fenerbahce"), ("Łódź", "Lodz"), ("Bodø", "Bodo"), ("Gießen", "Giessen"), ("Milan", "Milan")],
)
def test_accents_fold_away(word, plain):
    assert fold(word) == plain


def test_umlauts_and_ampersands_have_two_spellings():
    assert list(spellings("1. FC Köln")) == ["1 FC Koln", "1 FC Koeln"]
    assert list(spellings("Havant & Waterlooville")) == ["Havant Waterlooville", "Havant and Waterlooville"]
    assert list(spellings("Roma")) == ["Roma"]


@given(st.lists(st.sampled_from([*NAMES, "Rome", "won", ",", ". ", "-", "’s", "\n", "é", "MILAN"]), max_size=30))
def test_mentions_never_overlap_and_keep_exact_offsets(parts):
    text = " ".join(parts)
    spans = list(INDEX.find(text))
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert all(key_of(text[span.start : span.end]).casefold() == span.value.casefold() for span in spans)


@given(st.text())
def test_any_text_can_be_cut_into_words_at_their_places(text):
    words = split_words(text)
    assert len(words.forms) == len(words.starts) == len(words.ends)
    assert all(0 <= a < b <= len(text) for a, b in zip(words.starts, words.ends, strict=True))
    list(INDEX.find(text))
