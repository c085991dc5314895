import pytest

from transforms.facts.grammar.verb_forms import bare_forms, conjugate, forms_of, participles


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("head", ("head", "heads", "headed", "heading")),
        ("volley", ("volley", "volleys", "volleyed", "volleying")),
        ("bury", ("bury", "buries", "buried", "burying")),
        ("smash", ("smash", "smashes", "smashed", "smashing")),
        ("bundle", ("bundle", "bundles", "bundled", "bundling")),
        ("slot", ("slot", "slots", "slotted", "slotting")),
        ("flick", ("flick", "flicks", "flicked", "flicking")),
        ("step", ("step", "steps", "stepped", "stepping")),
        ("propel", ("propel", "propels", "propelled", "propelling")),
        ("hit", ("hit", "hits", "hitting")),
    ],
)
def test_a_verb_has_its_forms(verb, forms):
    assert forms_of(verb) == forms


def test_a_phrase_is_conjugated_in_its_first_word():
    assert conjugate(["wrap up the win"]) == [
        "wrap up the win",
        "wraps up the win",
        "wrapped up the win",
        "wrapping up the win",
    ]


def test_a_past_form_that_looks_like_the_base_is_not_bare():
    assert bare_forms(["strike", "put"]) == {"strike", "strikes", "puts"}


def test_participles_are_the_forms_behind_was():
    assert participles(["head", "put", "drive"]) == {"headed", "put", "driven"}
