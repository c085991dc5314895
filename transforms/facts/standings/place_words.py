"""The words for places in a table, as patterns over a sentence's shape: what is a place, and which words make it one."""

import re

from transforms.facts.grammar.patterns import alternatives
from transforms.reading.numbers import ORDINALS
from transforms.reading.triggers import triggered

_ORDINALS = ",".join(word for word, value in ORDINALS.items() if value <= 24 and " " not in word)
ORD = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{alternatives(_ORDINALS)})"
"""One ordinal: up to twenty-fourth in words, up to 99th in figures."""

TABLE = alternatives(
    "table, standings, ladder, league, division, group, section, pool, log, championship, conference, pile, heap, premiership, bundesliga, league phase, premier league"
)
OF_TABLE = rf"(?:\ (?:of|in|on)\ (?:the\ |their\ |its\ |a\ )?(?:[\w'-]+\ |<[CXGT]\d+>(?:'s)?\ ){{0,3}}?(?:{TABLE}\b(?:\ \w\b|\ (?:{ORD}|one|two|three|four|five|six|seven|eight|nine)\b)?|<C\d+>(?:\ {TABLE})?))"
_BEHIND_A_PLACE = alternatives(
    """
    behind, ahead of, above, below, and, but, after, as, while, for now, before, overall, thanks, level, when, until, because, since, despite, following, just, at the end,
    even though, although, though, owing to, due to, by virtue of, on account of, even after, whereas, yet, for the time being, at the moment, going into, heading into, and so
    at least, at present, so far, within, having, now, again, who, which, on merit, courtesy, apiece, respectively
    """
)
# what may follow a bare place: "are third.", "third in Serie A", "sixth with 22 points", "second on goal difference"
_AFTER_PLACE = (
    r"(?=\s*(?:$|[.,;:!()\"]|-\ |'(?!s)|(?:out\ )?of\ \d+\b|in\ (?:(?:that|this)\ (?:group|section|pool|table|league|division|<C)|the\ (?!\d+\b(?!-(?:team|club|strong|nation|side))|air|last|first|second|final|opening|top\ corner|box|area|race)|<C|group|its|their|serie|league|division|state|what|[\w-]+'s\ (?:[\w-]+\ ){0,2}(?:group|table|standings|league|pool|section)\b)|"
    rf"(?:of|on)\ (?:the\ (?:<C\d+>(?:'s)?\ |[\w-]+\ )?{TABLE}\b|(?:table|log)\b|<C)|on\ (?:goal|the\ same|just\ |a\ |\d|[\w-]+\ points|[\w-]+(?=[.,;]|\ (?:and|after|with)\b))|"
    r"with\ (?:\d|(?:[\w-]+\ ){0,2}<S|their\b|its\b|another\b|both\b|[\w-]+\ [\w-]+ing\b|(?:goal)?keeper\b|(?:10|ten)\ men|the\ (?:win|victory|result|point|draw|three)|victory|only|just|an?\ |one|two|three|four|five|six|seven|eight|nine|ten|[\w-]+\ (?:games?|points|matches))|by\ (?:a\ point|one|two|three|\d|[a-z]+ing\b)|<D\d|"
    rf"[\w-]+\ points?\b|from\ [\w-]+\ (?:games|matches)|to\ (?:last|round)|{_BEHIND_A_PLACE}\b))"
)
_SIZES = alternatives("four, five, six, ten, twelve, sixteen, eighteen, twenty")
PLACE = re.compile(
    rf"\b(?:the\ )?(?P<ord>{ORD}|top)[ -](?:place(?!\ <T)|spot|slot|position|placed(?=\s*(?:$|[.,;]|with\b|on\b|in\b|after\b|behind\b|and\ (?:have|are)\b)))\b(?!\ (?:finish|play|in\ (?:the\ )?(?:squad|side|team)|kick))"
    rf"|\b(?P<bare>{ORD})(?:{_AFTER_PLACE}|(?=\ to\ (?:the\ )?<T\d+>[^.;<>]{{0,12}}(?:\ (?:in|on)\ (?:the\ )?(?:<C|group|table|section|pool|league|standings|goal))))"
    rf"|\b(?:the\ )?(?P<head>head|helm){OF_TABLE}"
    rf"|\b(?:last|bottom)(?:\ place)?\ (?:out\ )?(?:of|in)\ (?:the\ |an?\ |their\ )?(?P<last>\d{{1,2}}|{_SIZES})\b(?:-(?:team|club|strong)|(?=\ teams|\s*(?:$|[.,;]|after\b|with\b|and\b|on\b)))"
    rf"|\b(?:the\ )?(?:<C\d+>(?:'s)?\ )?(?P<top>top|summit|pinnacle)(?:(?P<of>{OF_TABLE})|\ (?:for|by|on\ goal|ahead\ of|above\ (?:the\ )?(?:[\w-]+\ )?<T\d+>|at\ christmas|(?:with|on)\ [\w-]+\ points|after|from)(?!\w)"
    r"|(?=\s*(?:$|[.,;:!)\"]|and\b|but\b|as\b|while\b|after\b|with\b|again\b|before\b|thanks|-\ |until\b|when\b|<D)))"
)
"""A place: "second place", "third.", "the top of <C1>"; what stands before decides whether somebody is there."""

NUMBERED = re.compile(
    r"\b(?:occup\w+\ (?:number|position|place)\ |(?:find|finds|found)\ (?:themselves|itself)\ in\ (?:position|place)\ (?:number\ )?|(?:(?:is|are|sit|sits|lie|lies|remain|remains|stay|stays|up|down|currently|now|moved?|moves|climbed|dropped|slipped|rose)\ )(?:(?:currently|now|still|back|up|down)\ )*(?:in|at|to|into)\ position\ (?:number\ )?)(?P<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
"""A place by its number: "are now in position three"."""
LEAD_IN = re.compile(
    r"(?:(?:\b"
    + alternatives(
        """
        up, back, down, in, into, to, out, onto, at, on, still, joint, bottom, rock bottom, dead last, the dizzy heights of, currently, now, comfortably, temporarily, provisionally, as high as, clear, level, outright, away, alone, all the way
        a lowly, a creditable, a respectable, a place, a spot, one place, one spot, two places, two spots, three places, three spots, four places, four spots, five places, six places, seven places
        """
    )
    + rf"|\bfrom\ (?:the\ )?(?:{ORD}|bottom|top|foot)(?:\ place|\ spot|\ position|{OF_TABLE})?)(?:,?\ |-)(?:the\ )?)*$"
)
"""The small words between a verb and a place: "moved | up to | third"."""

_STATE = alternatives(
    "are, is, sit, sits, sitting, lie, lies, lying, stand, stands, standing, remain, remains, remained, remaining, stay, stays, stayed, staying, follow, follows, slot, slots, languish, languishes, languishing, 're, find themselves, finds itself, hold, perched, stuck, rooted, marooned, stranded, anchored, head"
)
_MOVE = alternatives(
    """
    move, moves, moved, moving, come, comes, go, goes, went, going, gone, climb, climbs, climbed, climbing, rise, rises, rose, risen, rising, jump, jumps, jumped, jumping
    leap, leaps, leapt, leaped, leaping, leapfrogging, drop, drops, dropped, dropping, slip, slips, slipped, slipping, slide, slides, slid, sliding, fall, falls, fell, fallen, falling
    slump, slumps, slumped, tumble, tumbles, tumbled, plummet, plummets, plummeted, sink, sinks, sank, sunk, return, returns, returned, returning, soar, soars, soared
    vault, vaults, vaulted, leapfrog, leapfrogs, leapfrogged, finish, finishes, finished, finishing, end, ends, ended, ending, storm, storms, stormed, surge, surges, surged
    edge, edges, edged, edging, swap, swapped, shoot, shot, race, raced, creep, crept, march, marched, power, powered, advance, advanced, improve, improves, improved, end up, ends up, ended up
    draw, drew, join, joins, joined, place, placed, hold on, hang on, break, slot, slots, slotted, cruise, cruises, cruised, sail, sailed, stride, strode, canter, cantered, fly, flew, hit, hits, bounce, bounced
    take over, takes over, took over, taken over, go through, goes through, went through, gone through, qualified, qualifies, progressed, progresses, advances, rank, ranks, crash, crashed, plunge, plunged
    nudge, nudged, inch, inched, elbow, elbowed, wriggle, wriggled, scramble, scrambled, squeeze, squeezed, ease, eased, head, heads, headed, dip, dipped, drift, drifted, regress, climb back, close, closed
    """
)
_CAUSE = alternatives(
    """
    lift, lifts, lifted, lifting, send, sends, sent, sending, take, takes, took, taken, taking, put, puts, putting, leave, leaves, leaving, left, keep, keeps, kept, keeping
    propel, propels, propelled, propelling, fire, fires, fired, firing, haul, hauls, hauled, push, pushes, pushed, elevate, elevates, elevated, drag, drags, dragged, pull, pulls, pulled
    carry, carries, carried, catapult, catapults, catapulted, steer, steers, steered, guide, guides, guided, bring, brings, brought, see, sees, saw, seeing, maintain, maintains, maintained
    help, helps, helped, knock, knocks, knocked, shove, shoves, shoved, hoist, hoists, hoisted, condemn, condemns, condemned, condemning, consign, consigns, consigned, consigning
    relegate, relegated, relegating, bump, bumps, bumped, bumping, demote, demoted, demoting, boost, boosts, boosted, thrust, restore, restores, restored, return, returns, returned
    """
)
_OBJECT = (
    r"(?:\ (?:"
    + alternatives(
        "themselves, itself, them, it, the former, the latter, up, back, down, level, clear, also, still, now, again, just, even, straight, right, out, there, therefore, thus, pretty, proudly, already, currently, joint, a distant, perched, stuck, unbeaten, undefeated"
    )
    + r"|[a-z]+ly|level\ with\ <T\d+>|(?:up|down)\ the\ (?:<C\d+>\ |[\w-]+\ )?(?:table|log|standings|ladder|order|rankings)|into\ (?:the|this|their|<D\d+>'s|today's|tonight's)\ (?:[\w-]+\ ){0,2}(?:weekend|games?|match(?:es)?|fixtures?|break|run-in)|[\w-]+\ places?\ (?:above|below|behind|ahead\ of)\ (?:them|<T\d+>)|[\w-]+\ points?\ (?:adrift|behind|clear|back|(?:better|worse)\ off|off\ the\ (?:pace|lead|top))|(?:past|over|ahead\ of|above|below|behind|into)\ (?:(?:their|its|the)\ <R\d+>\ and\ )?(?:the\ )?(?:[\w'-]+\ ){0,2}<[TC]\d+>(?:,?\ and(?:\ (?:the\ )?(?:[\w'-]+\ ){0,2}<T\d+>(?=\ (?:into|to|in|up)\b))?)?|(?:past|over|above|below|behind)\ them(?:\ and)?|(?:past|above|ahead\ of)\ (?:<P\d+>|(?!(?:the|an?|their|his|its|all)\b)[a-z][\w'-]+(?:\ (?!(?:into|to|in|up|and)\b)[\w'-]+)?)|(?:off|out\ of|into)\ the\ (?:bottom|foot|relegation|drop|play-?offs?|playoffs?|promotion|automatic|european|top|danger)(?:\ promotion)?(?:\ (?:zone|area|places?|spots?|positions?|two|three|four|five|six|seven|eight|ten|of\ the\ table))?(?:\ and)?|(?:<P\d+>'s\ )?(?:(?!(?:and|but|from|to|at|by|with|against|than|for|of|as|after|when|while|because)\b)[\w'-]+\ )?<T\d+>(?:,\ [a-z][^,;<>]{3,40},)?|<R\d+>|<P\d+>'s\ (?:[\w-]+\ )?\w+"
    + r"|(?:his|her|their|the|its|our)\ (?:[\w'-]+\ |<[XPL]\d+>\ ){0,3}(?:side|team|men|club|champions?|rivals?|leaders?|hosts|visitors|outfit|players|giants|country|season|campaign|weekend|night|day|evening|year|group|competition|table)))*\s*$"
)
VERB = re.compile(rf"(?:\b(?P<state>{_STATE})\b|\b(?P<move>{_MOVE})\b|\b(?P<cause>{_CAUSE})\b){_OBJECT}")
"""The verb, and the team it moves, right before a place: "sent <T1> back | up to third"."""

TAKE = re.compile(
    r"(?:\b"
    + alternatives(
        """
        take, takes, took, taking, claim, claims, claimed, claiming, secure, secures, secured, securing, seal, seals, sealed, sealing, regain, regains, regained, reclaim, reclaims, reclaimed, reclaiming
        consolidate, consolidates, consolidated, consolidating, occupy, occupies, occupied, occupying, hold, holds, holding, retain, retains, retained, increase, increases, increased, increasing, maintain, maintains, maintained, maintaining, snatch, snatched, cement, cements, cemented, cementing
        enough for, good enough for, protect, protects, protecting, protected, defend, defends, defending, defended, strengthen, strengthens, strengthened, strengthening, seize, seizes, seized, seizing, grab, grabs, grabbed, tighten, tightens, tightened, steal, stole, share, shares, clinging, hanging, hang, sure of, certain of, guaranteed, assured of, cling, clings, clung, confirm, confirms, confirmed, confirming, reach, reaches, reached, clinched, clinch, clinches
        """
    )
    + r"|\bh[eu](?:ld|ng)(?=\ on\ ?to\b))\ (?:over\ |up\ |back\ |away\ )?(?:(?:their|its|a|the)\ (?:firm\ )?(?:grip|hold|grasp)\ on\ |(?:their|its)\ (?=$)|(?:their|its)\ (?:place|position)\ in\ |on\ to\ |onto\ |over\ (?:in|at)\ )?(?:the\ |outright\ )?(?:[\w-]+-[\w-]+\ )?$"
)
"""Verbs that take a place: "reclaim | second", "held on to | second", "tightened its grip on | fifth spot"."""

APPOSED = re.compile(
    r"(?:(?P<team><T\d+>)(?:\ of\ <[XLT]\d+>)?(?:\ \(\d{1,3}\))?(?:,|\ -)\ |\b(?P<who>who),\ )(?:(?:now|currently|presently|still|up|back|down|sitting|lying|languishing|standing|comfortably|joint)\ ){0,3}(?:in\ |to\ )?$"
)
"""A place right behind a name: "<T0>, | third on four points", "<T1>, in | second"."""
ON_POINTS = re.compile(r",?\ (?:on|with)\ (?P<pts>\d{1,3}|[a-z]+(?:-[a-z]+)?)(?:\ points?\b|(?=[,.;]|$))")
"""Points right behind a place: "third | on four points"."""
GAPPED = re.compile(
    r"(?:\band|\b(?P<with>with)|\bwhile|,)\ (?:the\ )?(?P<team><T\d+>)(?:\ (?:up|down|back|now|still|currently|presently|lying|sitting|confirmed|assured\ of|guaranteed|(?:right|just|close|directly|immediately|hot\ on\ their\ heels)?\ ?behind(?:\ them)?))?(?:\ \(\d{1,3}\)|\ (?:just\ |only\ )?(?:a\ further\ [\w-]+(?:\ points?)?|[\w-]+\ points?)\ (?:further\ )?(?:behind|adrift|back|away|below),?)?(?:\ (?:in|to))?\ $"
)
"""A verb left out: "<T0> are second and <T1> | third"."""
OF_GAP = re.compile(
    r"(?:\b(?P<level>level with|level on points with)|\b(?P<within>within [\w-]+(?: points?)? of|better off than|in hand (?:on|over))|\b(?P<less>behind|adrift of|below|off|from)|\b(?P<more>clear of|above|ahead of))\ (?:[\w'-]+\ ){0,4}?(?:(?P<team><T\d+>)|rivals?|neighbours|(?:relegation|drop|danger|promotion|play-?offs?|european|qualification|bottom\ (?:two|three|four|six)|top\ (?:two|three|four|five|six|seven|eight|ten)|safety|zone)(?:\ (?:zones?|spots?|places?|lines?|positions?|area))?)(?P<comma>,)?\ in\ (?:the\ )?$"
)
"""A place at the end of a gap: "four points behind <T1> in | fourth"."""
RESPECTIVELY = triggered(
    rf"(?P<a><T\d+>)\ and\ (?:the\ |[\w'-]+\ |<X\d+>\ ){{0,3}}?(?P<b><T\d+>)(?!'s)(?:[^.;<]|<[SCDG]){{1,60}}?\b(?:in|into|to|are|sit|lie|stand|on|occupy|at)\ (?:positions?\ |numbers?\ )?(?P<first>{ORD}|\d{{1,2}})\ and\ (?P<second>{ORD}|\d{{1,2}})(?:\ (?:places?|spots?|positions?))?(?:\ in\ the\ (?:table|standings|group))?,?\ respectively\b"
)
"""The same with words between: "<T0> and <T1> drew, which leaves them in third and fourth place, respectively"."""
SHARED = triggered(
    rf"(?P<a><T\d+>)\ and\ (?:the\ |[\w-]+-placed\ )?(?P<b><T\d+>)\ (?:(?:both|now|still|also|currently)\ )*(?:share|shared|are\ (?:joint|level\ at\ the)|sit\ joint|are\ tied\ (?:at|for)\ the|jointly\ (?:lead|top))\ (?:the\ )?(?:outright\ )?(?P<first>(?P<second>lead|top|summit|{ORD}))\b(?:\ (?:place|spot|position))?(?=\s*(?:$|[.,;]|(?:in|of|on|with|at|after)\b))"
)
"""One place for two teams: "<T0> and <T1> share the lead"."""
RANKED = re.compile(
    rf"(?P<a><T\d+>)\ and\ (?:the\ |[\w'-]+\ |<X\d+>\ ){{0,3}}?(?P<b><T\d+>),?\ (?:(?:who|which|currently|now|still)\ )*(?:are|sit|stayed|stay|remain|remained|occupy|lie|stand|finished|finish|in|ended|hold|moved|climbed)?\s?(?:in\ |(?:up\ |back\ |down\ )?to\ )?(?:the\ )?(?P<first>{ORD})(?:[-\ ](?:placed?|spot|position))?\ and\ (?P<second>{ORD})(?!\ (?:goal|half|win|draw|round|leg|minute))\b"
)
"""Two teams and two places in the same order: "<T0> and <T1>, who occupy sixth and fifth"."""

BRACKETED_PLACE = re.compile(r"(?P<team><T\d+>)\ \((?P<ord>\d{1,2}(?:st|nd|rd|th))(?=[),;])")
"""A place in brackets: "<T0> (1st, 60 points)"."""
RUNNERS_UP = re.compile(
    r"\b(?:through|advance|advanced|qualify|qualified|progress|progressed|finish|finished)\ as\ (?:group\ (?:\w\ )?)?runners-up\b(?!\ (?:in\ the|to)\b)|(?<!\bleast\ a\ )\b(?:the\ )?runners-up\ (?:spot|place)\b"
)
"""Being second in a group: "go through as runners-up"."""
DISPLACES = re.compile(
    r"\b(?:replac\w+|displac\w+|dislodg\w+|unseat\w*|depos\w+|usurp\w*|overtak\w+|overtook|overhaul\w*|leapfrog\w*|pip|pips|pipp\w+|supplant\w*|(?P<off>edg\w+|nudg\w+|elbow\w*|oust\w*|shov\w+))\ (?:the\ )?(?:[\w'-]+\ ){0,2}<T\d+>\ (?(off)(?:off|out\ of|from)|(?:in|at|into|for|to|from))\ (?:the\ )?$"
)
"""A place taken from another: "replaced <T1> at the | top", "edged <T1> out of | second place"."""
UP_TO = re.compile(r"(?P<team><T\d+>)\ (?:up|back|down|climb|move|go)\ (?:up\ |back\ |down\ )?(?:in)?to\ $")
"""A headline's place: "<T1> up to | third"."""

_LEADER = alternatives(
    "leaders, leader, table-toppers, table-topper, pace-setters, pacesetters, front-runners, frontrunners"
)
ATTRIBUTED = re.compile(
    rf"(?<!\w)(?P<ord>{ORD})[- ](?:place|placed|positioned|spotted)\ (?:(?:rivals?|neighbours|side|strugglers|challengers|champions?|holders|newcomers|and|<X\d+>|<P\d+>'s)\ ){{0,3}}(?P<team><[TR]\d+>)"
    rf"|(?<!\w)(?P<leader>{_LEADER}|table-topping|league-leading|top-of-the-(?:table|league|ladder))(?:\ (?:and\ (?:[\w'-]+\ ){{1,3}}|<P\d+>'s\ |<X\d+>\ |[\w-]+-\w+\ )|,)?\s?(?P<team2><T\d+>)"
    rf"|(?P<team3><T\d+>),\ (?:the\ |who\ are\ (?:the\ )?)?(?:<C\d+>\ |[\w-]+\ )?(?:{TABLE}\ (?:\w\ )?)?(?P<leader2>{_LEADER})\b(?!\ <T)"
)
"""A place as an epithet: "fourth-placed <T1>", "leaders <T0>", "<T2>, the league leaders"."""
NOT_LEADER = re.compile(
    r"(?:"
    + alternatives(
        "half-time, halftime, early season, early-season, pre-season, first-half, former, previous, one-time, erstwhile, long-time, longtime, long time, then, then-, early, overnight, last week, last week's, last weeks, last season's, world, season-long, market, goal, goalscoring, its, his, her, dressing-room, opinion, all-time, joint, team, scoring, then the"
    )
    + r"\ |\bthen-)$"
)
"""Leaders of something else, or of another day."""
OVERTAKEN = re.compile(
    r"\b(?:leapfrog\w*|overtak\w+|overhaul\w*|dethron\w+|toppl(?:e|ed|ing)(?=\ (?:[\w'-]+\ ){0,2}$)|usurp\w*|overtook|move[sd]?\ (?:above|ahead\ of|past|over)|climb\w*\ (?:above|over|past)|went\ (?:above|past)|go\ (?:above|past)|swapp?\w*\ places\ with|replac\w+|knock\w*|displac\w+)\ (?:[\w'-]+\ ){0,2}$"
)
"""What makes an epithet yesterday's: "moved above | third-placed <T1>"."""

LEADS = re.compile(
    rf"""
      # "lead the table", "leads <C1>", "lead Group D", "lead on goal difference", "lead with 44 points"
      \b(?:lead|leads|leading)\ (?:the\ (?:way|pack|field|title\ race|chasing\ pack)\b|<[TXL]\d+>'s?\ (?:top|first|second)\ (?:division|flight|tier|league)\b|the\ (?:[\w'-]+\ |<C\d+>\ ){{0,2}}?{TABLE}\b|(?:the\ )?<C\d+>|(?:group|zone|pool|section)\ \w+\b|by\ [\w-]+\ points?\b|with\ (?=[\w-]+\ points)|on\ goal\ difference)
      # "top the standings", "head the group", "atop <C1>"
    | \b(?:top|tops|head|heads)\ (?:the\ (?:[\w'-]+\ |<C\d+>\ ){{0,2}}?{TABLE}\b|(?:the\ )?<C\d+>(?!'s?\b|\ (?:goal|scor|assist|bill|list|chart))|(?:group|zone|pool|section)\ \w+\b|their\ group)|\batop\ (?:the\ |<C\d+>|group)
    | \b(?:topped|topping|headed)\ (?:the\ (?:[\w'-]+\ |<C\d+>\ ){{0,2}}?{TABLE}\b|<C\d+>|(?:group|zone|pool|section)\ \w\b|their\ (?:preliminary\ |qualifying\ )?(?:group|pool|section)\b)
      # "took the outright lead on the ladder", "are the league leaders"
    | \b(?:assum|t[ao]+k|seiz|claim|grab|retain|regain|reclaim|hold|held)\w*\ (?:the\ |an?\ )?(?:[\w-]+'s\ |<C\d+>(?:'s)?\ )?(?:(?:outright|sole|overall)\ lead\b|leadership\ of|(?:league\ )?lead\ (?:of|in|at\ the\ top\ of|on)\ (?:the\ )?(?:points\ )?(?:{TABLE}|<C\d+>))
    | \b(?:are|is|become|became|becomes|remain|remains|remained|as)\ (?:(?:the|now|still|again|new|outright|sole|early)\ )*(?:<C\d+>|league|table|group|division|championship)\ (?:table\ )?leaders?\b(?!\ (?:<T|after\ \w+\ (?:laps|stages)))
      # "sit atop the table", "two points in front going into the last game"
    | \b(?:are|is|sit|sits|sitting|remain|remains|stay|stays|perched)\ (?:now\ |still\ |currently\ )?atop\ (?:in\ |of\ )?(?:the\ |<C\d+>|group)
    | \b[\w-]+\ points?\ in\ front(?=\s*(?:$|[.,;]|going\b|heading\b|with\b|after\b))
      # "held on as leader of <C1>"
    | \b(?:as|are|is|remain|remains|remained|became|become)\ (?:the\ )?(?:new\ )?leaders?\ (?:of|in)\ (?:the\ )?(?:[\w-]+\ |<X\d+>\ ){{0,2}}(?:league|division|table|group|standings|<C)
      # "six points clear at the top", "a six-point lead at the summit"
    | \b[\w-]+[ -]points?\ (?:clear|ahead|lead|advantage|cushion|gap)\ (?:at|on)\ (?:the\ )?(?:top|summit)\b
      # "are two points ahead of <T1> at the top"
    | \bpoints?\ (?:clear|ahead)\ of\ (?:[\w-]+\ ){{0,2}}<T\d+>\ (?:at|on)\ (?:the\ )?(?:top|summit)\b
      # "are now 11 points clear in <C1>", "go six points clear."
    | \b[\w-]+\ points\ (?:clear|ahead(?=\ of\ the\ (?:field|rest|pack|chasing)))(?=\s*(?:$|[.,;]|in\ (?:group|zone|pool|section)\ \w\b|in\ (?:the\ )?(?:[\w-]+\ ){{0,2}}<C|in\ first\b|after\b|following\b|with\ (?:a|an|[\w-]+\ games?|victory)\b|thanks\b|at\ the\ head|of\ the\ (?:field|rest|pack|chasing)))
      # "extend lead at top", "kept their advantage at the summit"
    | \b(?:extend|stretch|increas|maintain|preserv|ke[ep]+t?|retain|protect|widen|hold)\w*\ (?:their\ |its\ |the\ )?(?:[\w-]+[ -]points?\ )?(?:lead|advantage|cushion)\ (?:at|on)\ (?:the\ )?(?:top|summit)\b
      # "their lead at the top of <C1>", "the league lead over <T1>", "a lead over <T1> at the top"
    | \b(?:lead|advantage)\ (?:at|on)\ (?:the\ )?(?:top|summit)\ (?:of|is|stands)\b|\b(?:league|title|championship)\ (?:lead|advantage)\ over\b
    | \b(?:lead|advantage|cushion)\ over\ [^,.;]{{0,40}}?\ (?:at|on)\ (?:the\ )?(?:top|summit)\b
      # "through as group winners", "are the winners of Group D", "win the group"
    | \bas\ (?:group\ (?:\w\ )?|section\ )winners\b|\b(?:through|advance|progress)\ as\ winners\b
    | \b(?:as|are|finish|finished)\ (?:the\ )?(?:\w+\ )?winners\ of\ (?:group|the\ group|their\ group)|\b(?:win|wins|won|winning|t[ao]+k|taking)\ (?:the\ (?:group|section|pool)|their\ (?:group|pool)|group\ (?:\w|one|two|three|four|five|six|seven|eight|nine|ten))\b
      # "hold a five-point lead in Group K"
    | \b(?:an?|the|their|its)\ [\w-]+[ -]points?\ (?:lead|advantage|cushion)\ (?:in|of)\ (?:(?:group|zone|pool|section)\ \w\b|the\ (?:group|division|table|standings))
      # "retained its league lead"
    | \b(?:extend|stretch|increas|maintain|preserv|ke[ep]+t?|retain|protect|widen|hold|consolidat)\w*\ (?:their|its|the)\ (?:[\w-]+[ -]points?\ )?(?:league|table|championship|conference|division|group|<C\d+>)\ lead\b
      # "hold onto the leadership on goal difference"
    | \b(?:hold|holds|held|keep|keeps|kept|retain\w*|t[ao]+k|takes|taking|regain\w*|assum\w+|seiz\w+)\ (?:on\ ?to\ |over\ )?the\ (?:overall\ |league\ )?leadership\b
      # "a nose in front at the summit"
    | \bnoses?\ in\ front\ (?:at|on)\ (?:the\ )?(?:top|summit)\b
      # "are in front, by three points from <T1>"
    | \b(?:are|is|remain|remains|stay|stays|still)\ in\ front,?\ by\ [\w-]+\ points?\b
      # "still in front with 39 points"
    | \b(?:still|out)\ in\ front\ (?:with|on)\ (?=[\w-]+\ points)
    """,
    re.VERBOSE,
)
"""Being first, said by a verb or by a lead: "lead Group D", "six points clear at the top"."""

PLACE_FOR = re.compile(
    rf"\b(?:consolidat|cement|strengthen|secur|seal|claim|clinch|earn|confirm|reclaim)\w*\ (?:an?\ |the\ )?(?P<ord>{ORD})[- ](?:place|spot|position)\ for\ (?:the\ |[\w-]+\ )?(?P<team><T\d+>)(?!'s)"
    rf"|\b(?:gave|giv(?:es|ing)|hand(?:ed|s|ing)|earn(?:ed|s|ing))\ (?P<team2><T\d+>)\ (?P<ord2>{ORD})[- ](?:place|spot|position)\b(?!\ (?:play|in\ the\ (?:squad|team)))"
    rf"|\b(?:enough\ for|allow(?:ed|s|ing)|enabl(?:ed|es|ing)|help(?:ed|s|ing)|for)\ (?P<team3><T\d+>)\ (?:to\ )?(?:take|claim|secure|snatch|steal|seal|clinch|finish\ in|(?:climb|move|rise|jump|go|return)\ (?:back\ |up\ )?(?:to|into))\ (?:the\ )?(?P<ord3>{ORD}|top)[- ](?:place|spot|position)\b"
)
"""A place that something brought a team: "consolidated second place for <T1>", "gave <T1> fourth place"."""
