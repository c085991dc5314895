"""The words that tell a pass, as tables: a new way of saying one is a new entry here."""

from transforms.facts.phrases import phrases

PASS_NOUN = phrases("""
    cross, crosses, centre, delivery, corner, corners, corner kick, corner-kick, free-kick, free kick, freekick, free-kicks, set-piece, set piece
    pass, passes, through ball, through-ball, ball, long ball, square ball, assist, assists, cutback, cut-back, cut back, pull-back, pullback, pull back
    lay-off, layoff, lay off, flick, flick-on, flick on, flicked header, header, headers, knockdown, knock-down, knock down, knock-back, knock-on
    throw, throw-in, long throw, chip, dink, feed, service, backheel, back-heel, set-up, touch, one-two, one-twos, give-and-go, clearance, goal-kick, goal kick
    kick, lob, dinked ball, volleyed pass, lofted ball, tee-up, through pass, cross-field ball, crossfield pass, in-swinger, outswinger, inswinger, wing play
""")
"""What a player sends to another: "Fox's cross", "a pass from Fox", "another Fox corner"."""

WORK_NOUN = phrases("""
    good work, hard work, great work, fine work, neat work, clever work, excellent work, brilliant work, superb work, tireless work, industrious work, wing work
    work, run, runs, burst, dribble, play, build-up, footwork, feet, skill, vision, interplay, trickery, surge, solo run, break, combination
""")
"""What makes a goal without being a pass: "after good work by Fox", "finishing off a Fox run"."""

STRIKES = frozenset("header headers free-kick free kick freekick free-kicks chip lob flick backheel back-heel touch kick".split())
"""Pass nouns that are goals themselves as often."""

FEED = phrases("""
    found, find, finds, finding, picked out, picks out, picking out, pick out, set up, sets up, setting up, teed up, tees up, teeing up, tee up, released, releases, releasing, release
    fed, feeds, feeding, freed, frees, freeing, unleashed, unleashing, played in, plays in, playing in, played through, playing through, slipped in, slipping in, slipped through, slid in, slid through
    sent clear, sending clear, sent through, sending through, sent away, sent in, put through, putting through, put clear, sprung, springs, springing, assisted, assisting, assists, assist, supplied, supplying, served, serving
    threaded through, threaded in, laid off, laying off, lays off, rolled in, located, locating, spotted, spotting, cued up, reached, reaching, reaches, met, created, creating, creates, create, engineered, teed, made
    gave, gives, giving, give, offered, presented, left, laid on, lays on, laying on, squared for, crossed for, set-up, combined with, linked up with, linking up with, linked with, combining with, played onside, fashioned
    exchanging passes with, exchanged passes with, swapped passes with, swapping passes with, traded passes with, playing a one-two with, played a one-two with, one-two with, one-twos with, give-and-go with
    quick combination with, combination with, combined well with, interchange with, interchanging with, interplay with, link-up with
""")
"""Verbs whose object is the receiver: "found Fox", "set up Fox's second"."""

WITH = frozenset(p for p in FEED if p.endswith(" with"))
"""Feeds done together: the passer may stand on either side."""

GOAL_OBJECT_ONLY = frozenset("created creating creates create engineered made fashioned laid lays laying met".split())
"""Feeds that tell a pass only with a goal as their object: "created the opener"."""

SEND = phrases("""
    crossed, crosses, crossing, cross, squared, squares, squaring, square, centred, centring, passed, passes, passing, pass, laid, lays, laying, lay, rolled, rolls, rolling, roll, slid, slides, sliding, slide
    slipped, slips, slipping, slip, threaded, threads, threading, thread, clipped, clips, clipping, lifted, lifts, lifting, lift, chipped, chipping, floated, floating, floats, whipped, whips, whipping, whip, swung, swings, swinging, swing
    delivered, delivers, delivering, deliver, drilled, drilling, drill, drills, fizzed, fizzing, drove, driving, pulled, pulls, pulling, pull, cut, cuts, cutting, headed, heads, heading, head, nodded, nods, nodding, nod
    flicked, flicks, flicking, flick, knocked, knocks, knocking, knock, turned, turns, turning, turn, squeezed, squeezing, poked, poking, hooked, hooking, looped, looping, launched, launching, hoisted, hoisting, dinked, dinking
    scooped, scooping, sent, sends, sending, send, played, plays, playing, play, put, puts, putting, curled, curling, curls, bent, bending, worked, working, held, hold, stabbed, stabbing, pushed, pushing, push, offloaded, offloading
    tapped, tapping, sprayed, spraying, pinged, pinging, stroked, stroking, fired, firing, fed, feeding, feed, slotted, slotting, touched, touching, cushioned, cushioning, volleyed, lobbed, lobbing, backheeled, back-heeled, backheeling
    arrowed, hit, hitting, prodded, prodding, toed, glanced, returned, returning, return, steered, directed, directing, blocked, set, sets, setting, teed, teeing, tee, picked, picking, pick, switched, guided, guiding, kept, keep, diverted
    provided, provides, providing, provide, supplied, supplies, supplying, supply, produced, producing, claimed, claiming, registered, registering, recorded, recording, notched, earned, earning, got, getting, grabbed, bagged, added, adding
    credited, collected, collecting, had, made, gave, giving, took, taking, whacked, thumped, pumped, hung, dropped, dropping, spread, lofted, lofting, helped, chested, chesting, served, ran, weighted
    offered, contributed, contributing, completed, completing, flighted, shifted, shifting, dished, danced, swept
""")
"""Verbs whose object is the ball or a pass: "crossed for Fox", "swung in a corner", "provided the assist"."""

PLAIN_PASS = frozenset(
    "crossed crosses crossing squared squares squaring centred centring centered passed threaded offloaded offloading".split()
)
"""Verbs that are passes without more words."""

ASSIST_ONLY = frozenset(
    "claimed claiming registered registering recorded recording notched earned earning got getting grabbed bagged added adding credited collected "
    "collecting had made gave giving took taking helped completed completing".split()
)
"""Verbs that need the word "assist" behind them."""

PROVIDER = phrases("was the provider, turned provider, was provider, the provider, as provider, turned creator, was the creator, the creator, morphed into a creator, turned supplier")
"""Words that make their subject the one who passed."""

GOAL_WORDS = frozenset(
    "goal opener equaliser equalizer leveller leveler winner second third fourth fifth first consolation strike header clincher brace hat-trick lead "
    "goals match-winner decider breakthrough score effort finish tap-in two".split()
)

VOID = frozenset(
    "saved parried cleared blocked spilled punched palmed half-cleared missed wide over fumbled intercepted dropped hacked beaten tipped denied "
    "dealt rebound rebounded off-target flapped unable failed wasted overhit cut-out pushed clawed smothered thwarted stopped offside "
    "disallowed bar crossbar post woodwork upright".split()
)
"""Words that end a pass before it makes a goal."""

FUNCTION = frozenset(
    "a an the his her their its our and or but nor to from by of for with on in at into onto as when after before who whom which that whose where while was were "
    "is are be been being had has have did do does then than he she they it him them us not no if so until since because although though despite against past beyond "
    "over under around round through off via behind between beneath towards toward inside outside across along down up out back following saw seeing allowed allowing "
    "let enabled only just still also again later there this these those what how why would could should might may will can".split()
)
"""Words at which a noun phrase begins or ends."""

DETERMINERS = frozenset("a an the his her their its another this that one substitute captain skipper fellow".split())

SUBJECT_AFTER = frozenset(
    "and when as after but before that where while with for because until if though although since once then whereas saw seeing allowed allowing let enabled "
    "letting enabling was it's is invited inviting left so which for whenever and, credit how".split()
)
"""Words right behind which a clause's subject stands."""

OBJECT_AFTER = frozenset(
    "past beyond by from of off at to on over around round beat beats beating beaten against behind between under like alongside off dispossessed dispossessing robbed robbing "
    "skipped nutmegged evaded evading leaving fooled wrong-footed tackled outstripped outpacing outpaced fed found into onto towards toward released holding inside beneath via challenge".split()
)
"""Words right behind which an object stands."""

BALL = frozenset("ball it possession".split())
TO_RECEIVER = frozenset("for to towards toward onto into of find finding finds found reach reaching at".split())
SKIP_PERSON = frozenset("past beyond over around round from by behind under off against between beating beneath".split())
PARTICLES = frozenset("in through up clear away free on out onside racing down back".split())
PRONOUNS = frozenset("he she who".split())
POSSESSIVES = frozenset("his her whose".split())
