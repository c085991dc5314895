"""The bytes of a page as text, whatever the page says of its encoding."""

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

# "text/html; charset=ISO-8859-1"
_HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)

# <meta charset="utf-8">, <meta content="text/html; charset=windows-1252">, <?xml encoding="…"?>
_META_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,100}?encoding=[\"']([\w.:-]+)", re.IGNORECASE
)

# what browsers take these labels for
_LABELS = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "windows-1252": "cp1252",
    "unicode": "utf-16",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "utf8": "utf-8",
}
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SNIFFED = 4096
_GUESSED_FROM = 60_000
# share of bytes that may be no UTF-8 in a page that is otherwise
_STRAY = 0.002

# a page with fewer bytes than this beyond ASCII is Western, as all English ones are
_MOSTLY_ASCII = 0.12

_HIGH = re.compile(rb"[\x80-\xff]")
_UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")

_CONTROLS = re.compile("[\x80-\x9f]")

# the characters that Windows puts where ISO-8859-1 has control codes
_C1 = {
    code: bytes([code]).decode("cp1252", "replace")
    for code in range(0x80, 0xA0)
    if code not in {0x81, 0x8D, 0x8F, 0x90, 0x9D}
}


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text of a page, the encoding it was read by, and whether the page claims another."""

    text: str
    encoding: str
    mended: bool = False


def _stray_byte(error: UnicodeError) -> tuple[str, int]:
    """A byte that is no UTF-8 read as Windows-1252: `\\x92` among UTF-8 is an apostrophe."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return _western(error.object[error.start : error.end]), error.end


codecs.register_error("matchday-stray-byte", _stray_byte)


def _western(raw: bytes) -> str:
    return raw.decode("latin-1").translate(_C1)


def decode_page(body: bytes, content_type: str | None = None) -> Decoded:
    """Text of a page; never fails.

    Bytes that are valid UTF-8 are UTF-8, whatever header and page claim; then the claims count, header before page;
    then the best guess.
    """
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return Decoded(body.decode(encoding, "replace"), encoding.removesuffix("-sig"))
    claimed = claimed_encoding(body, content_type)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_other(body, claimed)
    if body.isascii():
        return Decoded(text, "utf-8")
    return Decoded(text, "utf-8", mended=claimed not in (None, "utf-8"))


def claimed_encoding(body: bytes, content_type: str | None) -> str | None:
    """The encoding that the header claims, else the page; None for none or one that nobody knows."""
    found = _HEADER_CHARSET.search(content_type or "")
    labels = [found[1]] if found else []
    labels += [(m[1] or m[2]).decode("ascii", "replace") for m in _META_CHARSET.finditer(body[:_SNIFFED])]
    for label in labels:
        name = _LABELS.get(label.strip().lower(), label.strip().lower())
        try:
            return codecs.lookup(name).name if name != "cp1252" else name
        except LookupError:
            continue
    return None


def _decode_other(body: bytes, claimed: str | None) -> Decoded:
    """Text of bytes that are not valid UTF-8 throughout."""
    high = len(_HIGH.findall(body))
    whole = sum(len(found) for found in _UTF8_SEQUENCE.findall(body))
    if whole > high - whole <= max(3, _STRAY * len(body)):
        return Decoded(body.decode("utf-8", "matchday-stray-byte"), "utf-8", mended=True)
    if claimed == "cp1252" or (claimed in (None, "utf-8") and high < _MOSTLY_ASCII * len(body)):
        return Decoded(_western(body), "cp1252", mended=claimed != "cp1252")
    if claimed not in (None, "utf-8"):
        try:
            return Decoded(body.decode(claimed), claimed)
        except (UnicodeDecodeError, LookupError):
            pass
    guess = from_bytes(body[:_GUESSED_FROM]).best()
    if guess is None or guess.encoding in ("latin_1", "utf_8", "ascii"):
        return Decoded(_western(body), "cp1252", mended=True)
    return Decoded(body.decode(guess.encoding, "replace"), guess.encoding, mended=True)


# "â€™", "Ã©", "Â£": UTF-8 that somebody read as Windows-1252 and saved again
_WESTERN_OF = {bytes([code]).decode("latin-1").translate(_C1): code for code in range(0x80, 0x100)}
_CONTINUATIONS = "".join(re.escape(char) for char, code in _WESTERN_OF.items() if code < 0xC0)
_MOJIBAKE = re.compile(f"(?:[Â-ß][{_CONTINUATIONS}]|[à-ï][{_CONTINUATIONS}]{{2}}|[ð-ô][{_CONTINUATIONS}]{{3}})+")


def mend_characters(text: str) -> str:
    """Undo what happened to a text before it was encoded for the page.

    Control codes become the characters that Windows has in their place, and doubled encodings are read again.

    >>> mend_characters("Itâ€™s a draw")
    'It’s a draw'
    """
    if text.isascii():
        return text
    if _CONTROLS.search(text):
        text = text.translate(_C1)
    return _MOJIBAKE.sub(_read_again, text)


def _read_again(found: re.Match[str]) -> str:
    try:
        return bytes(_WESTERN_OF[char] for char in found[0]).decode("utf-8")
    except UnicodeDecodeError:
        return found[0]
