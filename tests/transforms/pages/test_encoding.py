import pytest

from transforms.pages.encoding import decode_page, mend_characters

TEXT = "Málaga’s “derby” ended 2–1, a £5 bet paid €8 and nobody’s café closed early."
META = '<meta http-equiv="Content-Type" content="text/html; charset={}">'

READ_RIGHT = [
    ("UTF-8 that says nothing", TEXT.encode(), None),
    ("UTF-8 that claims to be Latin", (META.format("iso-8859-1") + TEXT).encode(), "text/html; charset=ISO-8859-1"),
    ("UTF-8 with its mark", b"\xef\xbb\xbf" + TEXT.encode(), None),
    ("UTF-16 with its mark", TEXT.encode("utf-16"), None),
    ("Windows-1252 that says nothing", TEXT.encode("cp1252"), None),
    ("Windows-1252 that claims to be UTF-8", (META.format("utf-8") + TEXT).encode("cp1252"), None),
    ("Windows-1252 that claims to be ISO-8859-1", (META.format("ISO-8859-1") + TEXT).encode("cp1252"), None),
    (
        "the header's word for it",
        TEXT.replace("–", "-").replace("€", "").encode("cp1252"),
        "text/html; charset=windows-1252",
    ),
    ("UTF-8 printed through twice", TEXT.replace("”", "“").encode().decode("cp1252").encode(), None),
    ("UTF-8 with controls for quotes", TEXT.encode("cp1252").decode("latin-1").encode(), None),
]


@pytest.mark.parametrize(("case", "body", "content_type"), READ_RIGHT)
def test_the_text_comes_out_whatever_the_page_claims(case, body, content_type):
    text = mend_characters(decode_page(body, content_type).text)
    for word in ("Málaga’s", "“derby", "2", "£5", "nobody’s café"):
        assert word in text, case


def test_a_stray_western_byte_does_not_spoil_a_page_of_utf8():
    body = (TEXT * 20).encode() + b" It\x92s \x96 a draw."
    decoded = decode_page(body)
    assert decoded.text.endswith(" It’s – a draw.")
    assert (decoded.encoding, decoded.mended) == ("utf-8", True)


def test_other_alphabets_are_read_by_claim_and_by_guess():
    text = "Команда сравняла счёт на последней минуте матча, и зрители долго не расходились. " * 8
    assert decode_page(META.format("windows-1251").encode() + text.encode("cp1251")).text.endswith(text)
    assert decode_page(text.encode("cp1251")).text == text


def test_an_unknown_encoding_is_passed_over():
    assert decode_page(b"plain text", "text/html; charset=klingon-8").text == "plain text"


def test_what_only_looks_twisted_is_left_alone():
    text = "CAÑADA Ã LA CARTE, Â and â stay as they are."
    assert mend_characters(decode_page(text.encode()).text) == text
