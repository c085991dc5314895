"""The forms of English verbs: "net" gives net, nets, netted, netting."""

from collections.abc import Iterable

_IRREGULAR = {
    "be": "be is was were being been",
    "beat": "beat beats beat beating beaten",
    "begin": "begin begins began beginning begun",
    "bend": "bend bends bent bending",
    "blow": "blow blows blew blowing blown",
    "break": "break breaks broke breaking broken",
    "bring": "bring brings brought bringing",
    "burst": "burst bursts bursting",
    "bury": "bury buries buried burying",
    "cast": "cast casts casting",
    "cancel": "cancel cancels cancelled cancelling canceled canceling",
    "come": "come comes came coming",
    "control": "control controls controlled controlling",
    "creep": "creep creeps crept creeping",
    "cut": "cut cuts cutting",
    "do": "do does did doing done",
    "draw": "draw draws drew drawing drawn",
    "drive": "drive drives drove driving driven",
    "drub": "drub drubs drubbed drubbing",
    "fight": "fight fights fought fighting",
    "find": "find finds found finding",
    "fly": "fly flies flew flying flown",
    "get": "get gets got getting gotten",
    "give": "give gives gave giving given",
    "go": "go goes went going gone",
    "grind": "grind grinds ground grinding",
    "have": "have has had having",
    "hit": "hit hits hitting",
    "hold": "hold holds held holding",
    "keep": "keep keeps kept keeping",
    "leave": "leave leaves left leaving",
    "level": "level levels levelled levelling leveled leveling",
    "make": "make makes made making",
    "outdo": "outdo outdoes outdid outdoing outdone",
    "outwit": "outwit outwits outwitted outwitting",
    "outgun": "outgun outguns outgunned outgunning",
    "overcome": "overcome overcomes overcame overcoming",
    "overrun": "overrun overruns overran overrunning",
    "pip": "pip pips pipped pipping",
    "pummel": "pummel pummels pummelled pummelling pummeled pummeling",
    "propel": "propel propels propelled propelling",
    "put": "put puts putting",
    "ride": "ride rides rode riding",
    "rise": "rise rises rose rising",
    "run": "run runs ran running",
    "see": "see sees saw seeing seen",
    "send": "send sends sent sending",
    "set": "set sets setting",
    "shake": "shake shakes shook shaking shaken",
    "shoot": "shoot shoots shot shooting",
    "shovel": "shovel shovels shovelled shovelling shoveled shoveling",
    "shut": "shut shuts shutting",
    "sink": "sink sinks sank sinking sunk",
    "slide": "slide slides slid sliding",
    "spin": "spin spins spun span spinning",
    "spring": "spring springs sprang sprung springing",
    "steal": "steal steals stole stealing stolen",
    "strike": "strike strikes struck striking",
    "swat": "swat swats swatted swatting",
    "sweep": "sweep sweeps swept sweeping sweeped",
    "swing": "swing swings swung swinging",
    "swivel": "swivel swivels swivelled swivelling swiveled swiveling",
    "take": "take takes took taking taken",
    "tear": "tear tears tore tearing torn",
    "tie": "tie ties tied tying",
    "upset": "upset upsets upsetting",
    "win": "win wins won winning",
}
_DOUBLED = frozenset(
    """
    bag bat cap chip chop clip dab dig dip dot drag drop flip grab jab knit knot lap lob mop net nip nod pad pat peg pin plug pop pot prod
    ram rip rob slam slap slip slot snap snip spot squat stab stun tap tip top trap trim whip wrap zip
    ban bar club flag grip hop hug nab pot rap rub scrap scrub shin shrug skid skim skip slog stem step stop strip outstrip stub sub thud tug
    """.split()
)


def forms_of(verb: str) -> tuple[str, ...]:
    """The base, the third person, the past and the -ing form of a verb, and odd participles.

    >>> forms_of("net"), forms_of("find")
    (('net', 'nets', 'netted', 'netting'), ('find', 'finds', 'found', 'finding'))
    """
    if verb in _IRREGULAR:
        return tuple(_IRREGULAR[verb].split())
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    stem = verb + verb[-1] if verb in _DOUBLED else verb.removesuffix("e")
    third = verb + ("es" if verb.endswith(("sh", "ch", "ss", "x", "zz")) else "s")
    return verb, third, f"{stem}ed", f"{stem}ing"


def conjugate(phrases: Iterable[str]) -> list[str]:
    """Each phrase in all forms of its first word.

    >>> conjugate(["break the deadlock"])[:3]
    ['break the deadlock', 'breaks the deadlock', 'broke the deadlock']
    """
    found = []
    for phrase in phrases:
        verb, _, rest = phrase.partition(" ")
        found += [f"{form} {rest}".strip() for form in forms_of(verb)]
    return found


def bare_forms(verbs: Iterable[str]) -> frozenset[str]:
    """The base and third-person forms, which are nouns as often: "strike", "strikes"; "put", "hit" and "beat" are past forms too."""
    return frozenset(form for verb in verbs for form in forms_of(verb)[verb in _UNCHANGED or verb == "beat" : 2])


_UNCHANGED = frozenset("burst cast cut hit overcome overrun put set shut upset".split())


def participles(verbs: Iterable[str]) -> frozenset[str]:
    """The forms by which something was done by somebody: "headed", "driven", "put"."""
    found: set[str] = set()
    for verb in verbs:
        forms = forms_of(verb)
        found.update((forms[0],) if verb in _UNCHANGED else forms[4:] if verb == "beat" else (forms[2], *forms[4:]))
    return frozenset(found) - _PAST_ONLY


_PAST_ONLY = frozenset("drove shook stole flew rode rose broke gave took went got sank".split())
