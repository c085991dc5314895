import pytest

from transforms.pages.language import language_of

ENGLISH = "The visitors were the better side for most of the night but it was the hosts who went home with the points."
GERMAN = "Die Gäste waren lange die bessere Mannschaft, aber das Tor fiel nach dem Wechsel auf der anderen Seite."
XHOSA = (
    "Iqela lasekhaya liphumelele ngenqaku elinye emva kwesiqingatha sesibini. "
    "Abalandeli abaninzi bebekho ebaleni izolo eMonti, bavuya kakhulu bonke."
)

CASES = [
    (ENGLISH, "en-GB", ("en", False)),
    (ENGLISH, "en_US", ("en", False)),
    (ENGLISH, None, ("en", False)),
    (ENGLISH, "de", ("en", True)),
    (GERMAN, "de-AT", ("de", False)),
    (GERMAN, "en", ("de", True)),
    (XHOSA, "en-US", (None, True)),
    (XHOSA, "xh", ("xh", False)),
    ("1-0, 2-0, 3-0", "en", ("en", False)),
    ("1-0, 2-0, 3-0", "", (None, False)),
    (ENGLISH, "x-default!", ("en", False)),
]


@pytest.mark.parametrize(("text", "claimed", "found"), CASES)
def test_the_text_decides_where_it_can_and_the_claim_elsewhere(text, claimed, found):
    assert language_of(text, claimed) == found


OTHERS = [
    "Un triplé en dix-neuf minutes a suffi pour que les visiteurs prennent la tête du championnat.",
    "Una tripletta in pochi minuti è bastata alla squadra ospite per prendere la testa della classifica.",
    "Um gol no fim do segundo tempo deu a vitória ao time da casa, que não vencia há mais de um mês.",
    "Een doelpunt in de slotfase was genoeg voor de thuisploeg om de punten te houden, en dat is de eerste keer.",
    "Gol di akhir babak kedua yang dicetak oleh pemain pengganti itu membawa tuan rumah ke puncak klasemen.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_other_languages_are_not_taken_for_english(text):
    language, contradicted = language_of(text, "en")
    assert language != "en"
    assert contradicted
