"""The language of an article: what the page claims, checked against the commonest words of its text."""

import re
from collections.abc import Mapping

# the words that make up a third of any text in the language and few of any other's
_COMMONEST: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "the of and to in was that for with his he on at from it but after by had have been were their who this".split()
    ),
    "es": frozenset(
        "de la que el en los del las un por con una su para como más pero al lo fue se sus este ya".split()
    ),
    "fr": frozenset(
        "de la le les des et en du une que est pour dans qui sur au pas par plus ce avec il ont aux été".split()
    ),
    "de": frozenset(
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch nach bei war".split()
    ),
    "it": frozenset(
        "di che la il in per un del non una con le della dei da si al gli alla nel ha sono più è anche".split()
    ),
    "pt": frozenset("de que do da em um para com não uma os no se na por mais as dos como mas foi ao das pelo".split()),
    "nl": frozenset(
        "de van het een en in is dat op te zijn met voor niet aan er om ook als door maar was bij naar".split()
    ),
    "af": frozenset("die van en het in is dat met vir nie op te sy om aan wat was hy ook as deur maar uit na".split()),
    "sv": frozenset(
        "och att det som en på är av för med den till inte har om ett men var de sig från vi så han".split()
    ),
    "tr": frozenset("ve bir bu da de için ile çok olarak daha olan gibi ama sonra kadar en ne o her iki".split()),
    "id": frozenset(
        "yang dan di dengan untuk dari pada itu dalam tidak ini ke akan oleh juga karena saat ada tersebut".split()
    ),
}
_WORD = re.compile(r"[^\W\d_]+")
_READ = 2_500
# share of the text's words that must be among the commonest, and lead over the next language
_SURE = 0.18
_LEAST_WORDS = 15


def language_of(text: str, claimed: str | None) -> tuple[str | None, bool]:
    """Two-letter code of the text's language, and whether the text contradicts what the page claims.

    Where the words decide nothing (too few, or a language without a list here) the claim counts,
    except that a text without English words is not English.
    """
    claim = (claimed or "").replace("_", "-").split("-")[0].strip().lower() or None
    if claim is not None and not (2 <= len(claim) <= 3 and claim.isalpha()):
        claim = None
    words = [word.lower() for word in _WORD.findall(text[:_READ])]
    if len(words) < _LEAST_WORDS:
        return claim, False
    shares = {code: sum(word in common for word in words) / len(words) for code, common in _COMMONEST.items()}
    best = max(shares, key=shares.__getitem__)
    if shares[best] >= _SURE and shares[best] > 1.25 * shares.get(claim or "", 0.0):
        return best, claim not in (None, best)
    if claim is not None and claim in shares and shares[claim] < 0.4 * _SURE:
        return None, True
    return claim, False
