"""The verbs of beating another side, in all their forms."""

from transforms.facts.grammar.phrases import phrases
from transforms.facts.grammar.verb_forms import conjugate, forms_of, participles

_BEAT = """
    annihilate, batter, beat, beat off, best, better, blank, blitz, bulldoze, clobber, conquer, crush, decimate, defeat
    demolish, despatch, destroy, dismantle, dispatch, down, drub, eclipse, edge, edge out, eliminate, flatten, floor
    hammer, humble, humiliate, knock off, knock out, lash, maul, nip, obliterate, oust, outclass, outfox, outgun, outlast
    outmuscle, outplay, outscore, outsmart, outwit, overcome, overpower, overrun, overturn, overwhelm, pip, pound
    pummel, punish, rout, shock, shut out, sink, slam, smash, spank, squash, school, steamroll, steamroller, stun, subdue, surprise
    stomp, swamp, tame, thrash, thump, topple, torch, trample, trash, trounce, trump, unseat, upend, upset, vanquish, wallop, whip, whitewash
"""
_PARTED = """
    account for, blow away, brush aside, brush off, cast aside, dispose of, dump out, fend off, get the better of, go past
    hold off, make light work of, make short work of, pick off, polish off, put away, see off, shake off, shrug off
    swat aside, sweep aside, take apart, tear apart, win against, do the double over, outdo
    put the hurt on, run riot against, run riot over, turn the tables on
    triumph over, prevail over, prevail against, triumph against, cruise by, run over, come through against
    take three points from, take all three points from, take maximum points from, take all three points against
"""
_PAST = """
    barrel, battle, battle back, blast, breeze, charge, coast, crawl, creep, cruise, ease, edge, fight, get, glide, grind, inch
    labor, labour, limp, march, motor, move, muscle, nick, power, race, rally, roar, roll, romp, run, saunter, scramble, scrape, see
    slip, slog, sneak, squeak, squeeze, stagger, steam, storm, stroll, struggle, stumble, stutter, surge, sweep, waltz, come, go
"""
# "an edge", "the best", "down": the bare form is another word as often
_BARE = frozenset(
    "best better down downs blank blanks edge edges floor floors nip nips pound pounds shock shocks surprise surprises lash hammer upset upsets defeat defeats school schools".split()
)
_VERBS = [*phrases(_BEAT), *phrases(_PARTED), *(f"{verb} past" for verb in phrases(_PAST))]

WIN_FORMS = tuple(
    sorted(
        {form for form in conjugate(_VERBS) if form not in _BARE}
        | {"having beaten", "too good for", "too strong for", "too hot for", "proved too strong for"}
        | {"secured victory over", "romped to victory over"},
        key=lambda form: (-len(form), form),
    )
)
"""Every form of every verb that says that one side beat another, the longest first."""
TO_WIN = tuple(
    sorted(_BARE - {"downs", "blanks", "edges", "floors", "nips", "pounds", "shocks", "surprises", "schools"})
)
"""Bare forms that say it behind "to" and "will" only."""
BEATEN = participles(v for v in phrases(_BEAT) if " " not in v) | {
    "undone",
    "knocked out",
    "shut out",
    "dumped out",
    "edged out",
    "beaten off",
    "blown away",
    "brushed aside",
    "swept aside",
    "taken apart",
    "torn apart",
    "sent packing",
    "seen off",
    "swatted aside",
    "put to the sword",
}
"""What a side was that lost: "beaten", "edged out"."""

_PARTED_VERBS = (
    ("blow", "out of the water, away, apart, aside"),
    ("brush, sweep, swat, cast", "aside"),
    ("tear, rip, take, pick, cut, pull", "apart, to pieces, to shreds"),
    ("put", "to the sword"),
    ("send", "packing, crashing out, tumbling out, spinning out"),
    ("dump, knock", "out"),
    ("see, hold, fend, polish, finish", "off"),
    ("turn", "over"),
)
"""Verbs of beating whose object stands in front of their particle: "brushed Roma aside"."""


def _forms(verbs: str) -> str:
    forms = {form for verb in phrases(verbs) for form in forms_of(verb)}
    return "(?:" + "|".join(sorted(forms)) + ")"


def _particles(table: str) -> str:
    return "(?:" + "|".join(phrase.replace(" ", r"\ ") for phrase in phrases(table)) + ")"


_OBJECT = r"(?:the\ |[a-z]+-[\w-]+\ |fellow\ |(?:rivals|neighbours|champions|leaders|visitors|visiting|hosts|struggling|lowly)\ ){0,3}"
PARTED = (
    "(?:"
    + "|".join(rf"(?={_forms(v)}\ {_OBJECT}<T\d+>\ (?:[a-z]+ly\ )?{_particles(p)}\b)" for v, p in _PARTED_VERBS)
    + rf")[a-z]+\ {_OBJECT}{{T:other}}\ (?:[a-z]+ly\ )?(?:{'|'.join(_particles(p) for _, p in _PARTED_VERBS)})\b"
)
"""The pattern of all of them, the beaten side as `other`."""
PARTED_FORMS = frozenset(form for verbs, _ in _PARTED_VERBS for verb in phrases(verbs) for form in forms_of(verb))
