"""The words that tell a pass, as tables: a new way of saying one is a new entry here."""

from transforms.facts.grammar.phrases import phrases

PASS_NOUN = phrases("""
    cross, crosses, centre, delivery, corner, corners, corner kick, corner-kick, free-kick, free kick, freekick, free-kicks, set-piece, set piece
    pass, passes, through ball, through-ball, ball, long ball, square ball, assist, assists, cutback, cut-back, cut back, pull-back, pullback, pull back
    lay-off, layoff, lay off, flick, flick-on, flick on, flicked header, header, headers, knockdown, knock-down, knock down, knock-back, knock-on
    throw, throw-in, long throw, chip, dink, feed, service, backheel, back-heel, set-up, touch, one-two, one-twos, give-and-go, clearance, goal-kick, goal kick
    kick, lob, tee-up, through pass, cross-field ball, crossfield pass, in-swinger, outswinger, inswinger, wing play, knockback
""")
"""What a player sends to another: "Fox's cross", "a pass from Fox", "another Fox corner"."""

BUILDINGS = frozenset("centre".split())
"""Pass nouns that stand behind a name in the name of a place: "the Sam Fox Football Centre"."""

WORK_NOUN = phrases("""
    good work, hard work, great work, fine work, neat work, clever work, excellent work, brilliant work, superb work, tireless work, industrious work, wing work
    work, run, runs, burst, dribble, build-up, footwork, skill, vision, interplay, trickery, surge, solo run, break, feet
""")
"""What makes a goal without being a pass: "after good work by Fox", "finishing off a Fox run"."""

STRIKES = frozenset(
    "header headers free-kick free kick freekick free-kicks chip lob flick backheel back-heel touch kick".split()
)
"""Pass nouns that are goals themselves as often."""

FEED = phrases("""
    found, find, finds, finding, picked out, picks out, picking out, pick out, set up, sets up, setting up, teed up, tees up, teeing up, tee up, released, releases, releasing, release
    fed, feeds, feeding, freed, frees, freeing, unleashed, unleashing, played in, plays in, playing in, played through, playing through, slipped in, slipping in, slipped through, slid in, slid through
    sent clear, sending clear, sent through, sending through, sent away, sent in, put through, putting through, put clear, sprung, springs, springing, assisted, assisting, assists, supplied, served, serving
    threaded through, threaded in, laid off, laying off, lays off, rolled in, located, locating, cued up, reached, reaching, reaches, created, creating, creates, create, engineered
    gave, gives, giving, give, offered, presented, left, laid on, lays on, laying on, played onside, fashioned, made possible
    exchanging passes with, exchanged passes with, swapped passes with, swapping passes with, traded passes with
    combined well with, combined with, combining with, interchanging with, linked up with, linking up with, linked with
""")
"""Verbs whose object is the receiver: "found Fox", "set up Fox's second"."""

DUET = phrases("one-two, one-twos, give-and-go, combination, interchange, interplay, link-up, exchange of passes")
"""Passing done by two, as a noun: "a one-two on the edge of the box with Fox", "a link-up between Fox and Hart"."""

MADE_POSSIBLE = "made possible"
"""A feed whose object is a goal, and who made it stands behind "by"."""

WITH = frozenset(p for p in FEED if p.endswith(" with"))
"""Passing done by two: the passer may stand on either side."""

GOAL_OBJECT = frozenset("created creating creates create engineered fashioned".split())
"""Feeds that tell a pass only with a goal as their object: "created the opener"."""

GOAL_FEED = GOAL_OBJECT | frozenset(
    p
    for p in FEED
    if p.split()[0]
    in {
        "set",
        "sets",
        "setting",
        "set-up",
        "teed",
        "tees",
        "teeing",
        "tee",
        "laid",
        "lays",
        "laying",
        "assisted",
        "assisting",
        "assists",
    }
)
"""Feeds that can have a goal as their object: "set up the winner"."""

CHANCE_OBJECT = frozenset("gave gives giving give offered presented left".split())
"""Feeds that tell a pass only with a chance as their object: "gave Fox a simple tap-in"."""

CHANCES = frozenset("task chance tap-in finish opportunity job space simple easy".split())

DELIVER = phrases("""
    crossed, crosses, crossing, cross, squared, squares, squaring, square, centred, centring, passed, passing, pass, slid, slides, sliding, slide, slipped, slips, slipping, slip, threaded, threads, threading, thread
    clipped, clips, clipping, lifted, lifting, lift, chipped, chipping, floated, floating, floats, whipped, whips, whipping, whip, swung, swings, swinging, swing, delivered, delivers, delivering, deliver
    drilled, drilling, drill, drills, fizzed, fizzing, squeezed, squeezing, launched, launching, hoisted, hoisting, dinked, dinking, scooped, sent, sends, sending, send, played, plays, playing, play
    put, putting, aimed, aiming, curled, curling, curls, bent, bending, worked, sprayed, spraying, pinged, pinging, provided, provides, providing, provide, supplied, supplies, supplying, supply, produced, producing
    pumped, dished, dishing, dishes, hung, lofted, lofting, flighted, offered, served, laid, lays, laying, lay, rolled, rolls, rolling, roll, offloaded, offloading, picked, fed, feeding, took, taking, made, unleashed, hit, hitting, drove
    arced, arcing, caressed, caressing, feathered, feathering, raked, raking, hurled, hurling, angled, angling, stood, standing, dug out, digging out, shovelled, shovelling
""")
"""Verbs whose object is the ball or a pass: "swung in a corner", "slid the ball to Fox"."""

DEFLECT = phrases("""
    pulled, pulls, pulling, pull, cut, cuts, cutting, headed, heads, heading, head, nodded, nods, nodding, nod, flicked, flicks, flicking, flick, knocked, knocks, knocking, knock
    turned, turns, turning, turn, poked, poking, hooked, hooking, looped, looping, driving, held, hold, stabbed, stabbing, pushed, pushing, push, tapped, tapping, stroked, stroking, fired, firing
    slotted, slotting, touched, touching, cushioned, cushioning, volleyed, lobbed, lobbing, backheeled, back-heeled, backheeling, arrowed, prodded, prodding, toed, glanced, returned, returning, return
    steered, directed, directing, blocked, switched, guided, guiding, kept, keep, diverted, helped, chested, chesting, spread, shifted, shifting, swept, thumped, set, sets, setting, teed, teeing, tee, picks, picking, pick
""")
"""Verbs that send the ball on: a pass only with a receiver, or with down, back, across or on behind them."""

GIVE = phrases("""
    claimed, claiming, registered, registering, recorded, recording, notched, earned, earning, got, getting, grabbed, bagged, added, adding, credited with, getting credit for, got credit for, given credit for, collected, collecting, had, completed, contributed, provides, tallied, laying on, laid on, picked up, picking up, picks up, gets, was credited with, did, did all
""")
"""Verbs that need the word "assist", or plain words for one, behind them: "claimed the assist", "did the spadework"."""

SERVICES = frozenset("flick flick-on assist assists spadework groundwork legwork".split())

PROVIDER = phrases("""
    was the provider, turned provider, was provider, is the provider, as provider, turned creator, was the creator, turned supplier, became the provider, the provider, was the architect, the architect, turned architect
""")
"""Words that make their subject the one who passed."""

PLAIN_PASS = frozenset(
    "crossed crosses crossing squared squares squaring centred centring offloaded offloading".split()
)
"""Verbs that are passes without more words."""

PARTICIPLES = frozenset("found sprung swung sent put cut laid slid fed set held hung bent driven swept".split())
"""Past participles that do not end in -ed."""

PAST_TENSES = frozenset(
    "found gave got laid led left made put sent set slid slung split swung took fed cut did had hit bent drove won threw stood dug".split()
)
"""Past tenses that do not end in -ed, of verbs that tell a pass."""

THEN = frozenset("then also later again even and but".split())
"""Words that may stand before a verb whose subject is left out."""

SWUNG = frozenset("whipped whips swung swings floated".split())
"""Verbs that are crosses with "in" behind them."""

BARE = frozenset(
    "headed heads heading head nodded nods nodding nod flicked flicks flicking flick knocked knocks knocking knock cut cuts cutting pulled pulls "
    "pulling pull touched glanced cushioned laid lays laying lay rolled squared".split()
)
"""Verbs that are passes with nothing but "down", "back", "across" or "on" behind them."""

SETS = frozenset("set sets setting tee teed teeing".split())
ONWARD = frozenset("back across down on off".split())
MANNERS = frozenset(
    "low high deep early long short superb fine lovely perfect perfectly beautifully brilliantly well neatly cleverly deftly expertly teasing excellent wonderful delightful clever good great quick swiftly precisely exquisitely".split()
)
"""Words in front of a participle that describes a pass: "<P>'s superb chipped cross"."""

PASSIVE_IN = frozenset("in inside at on from into down across through over".split())
PARTICLES = frozenset("in through up clear away free out onside racing".split())
PASSIVES = frozenset("being was were been".split())
THINGS = frozenset("ball it which that move chance goal".split())
WHERE_THEY_WAIT = frozenset("box area middle mix centre six-yard path danger heart goalmouth".split())
DEFENCE = frozenset("top defence defense backline rearguard defenders".split())
"""What a pass is sent over: "lofted the ball over the top"."""

NETS = frozenset("net goal corner home post bar crossbar keeper goalkeeper".split())
BALL = frozenset("ball it possession".split())

GOAL_WORDS = frozenset(
    "goal opener equaliser equalizer leveller leveler winner second third fourth fifth first consolation strike header clincher brace hat-trick "
    "goals match-winner decider breakthrough effort finish tap-in fifth sixth opening".split()
)

GOAL_OBJECTS = GOAL_WORDS - frozenset("finish effort strike header opening lead".split())
"""Words for a goal that can be set up: "set up the winner", not "set up a nervous finish"."""

VOID = frozenset(
    "saved parried cleared blocked spilled punched palmed half-cleared fumbled intercepted hacked tipped denied dealt rebound rebounded "
    "pushed clawed smothered thwarted stopped offside disallowed crossbar woodwork upright failed unable miscued bar cannoned ricocheted astray "
    "chaos panic confusion mayhem havoc scramble melee".split()
)
"""Words that end a pass before it makes a goal."""

CAME_BACK = frozenset((("went", "wrong"), ("back", "off")))
"""Two words that do: "came back off the post"."""

ANSWERED = frozenset(
    "cancelled canceled answered wiped nullified negated neutralised neutralized erased matched".split()
)
"""Words for a goal that another one made good."""

ASTRAY = frozenset(
    "misplaced loose sloppy poor errant stray underhit under-hit weak wayward slack blind careless dreadful awful wasted".split()
)
"""Words for passes that went to the other side."""

DROPPED_TO = frozenset("fell falls dropped bounced rebounded ricocheted landed".split())
"""What a clearance does that makes no goal of its own side's: "Fox's clearance fell to Ward"."""

DROPPED = frozenset("dropped dropping spilled spilling fumbled fumbling misjudged flapped spilt".split())
"""What a goalkeeper does to a cross that he does not hold: the goal is his making."""

WISHES = frozenset("happy content trying hoping looking wanting forced".split())
"""Words behind which "to" opens what was not done, or not for a goal: "happy to head it back"."""

MEANWHILE = frozenset("while whereas meanwhile elsewhere".split())
"""Words that open a matter of its own."""

DEALT = frozenset("clear deal catch hold gather claim collect defend".split())
"""What the other side should have done with a cross."""

NO_LONGER_HIS = frozenset(
    "was were is and to for who which when that as but past found led then with between legs away head heads anyway before after got".split()
)
"""Words behind a pass after which "from" and "by" no longer tell whose it was."""

AFTERTHOUGHT = frozenset("this again another swung whipped delivered floated taken played sent".split())
"""Words that may follow a comma in "a cross, this time from Fox"."""

TO_RECEIVER = frozenset("for to towards toward onto".split())
HIS_WAY = frozenset("path feet stride direction run way".split())
"""Words behind "<P>'s" that make him the receiver: "slid it into Fox's path"."""

TRAVELS = frozenset(
    "floated dropped fell sailed looped flew came arrived landed drifted skidded bounced travelled curled swung floating dropping".split()
)
"""Verbs that say how a cross went on its way to who met it."""

FOR_GOAL = TO_RECEIVER | {"on"}
"""Prepositions behind an assist: "the assist on Ward's goal"."""
ARTICLES = frozenset("a an the his her another this".split())
PAST = frozenset(
    "past beyond over around round from by behind under off against between beating beneath beat with like".split()
)
"""Prepositions whose object is an opponent left behind, or nobody who gets the ball."""

SERVES = frozenset("swung whipped floated delivered swinging made played sent took".split())
"""Verbs that serve a free-kick or a flick rather than shoot it."""

LOOSELY = frozenset("took taking made picked drove".split())
"""Verbs too loose to make a pass of any noun: "took a corner"."""

NEEDS_BALL = LOOSELY | frozenset("stood standing put hit provided provides providing offered worked gave".split())
"""Verbs that pass to somebody only with the ball or a pass as their object: not "made way for <P>"."""

PROVIDES = frozenset("provided provides providing supplied supplies supplying".split())
"""Verbs that pass with nothing but the ball as their object: "supplied the ball"."""

FINISHES = frozenset(
    "header volley half-volley shot finish strike effort goal tap-in opener equaliser equalizer winner leveller drive".split()
)
"""What a man makes of a pass: "Ward's header from Fox's cross"."""

AUXILIARIES = frozenset("was is had been being then only".split())
TOUCHED = frozenset("headed flicked nodded helped knocked touched glanced".split())
"""What is done to a cross on its way to another man."""

BEFORE_VERB = frozenset("to and who can could did then would".split())
"""Words that make "cross", "pass" and "centre" behind them verbs."""
