"""The words that tell a goal, as tables: a new way of saying one is a new entry here."""

import re

from transforms.facts.phrases import phrases


def _forms(bases: str) -> str:
    """Past, gerund and base forms of regular verbs; irregular ones are written out in `_IRREGULAR`."""
    forms = []
    for base in bases.split():
        stem = base.removesuffix("e")
        double = stem + stem[-1] if base in _DOUBLED else stem
        forms += [base, f"{double}ed", f"{double}ing", base + ("es" if base.endswith(("sh", "ch", "ss", "x")) else "s")]
    return ", ".join(forms)


_DOUBLED = frozenset(
    "nod tap prod stab slot net chip lob plant slip dab ram whip flip clip pot jab bag grab strap tuck".split()
) - {"plant", "tuck"}
_REGULAR = """
fire head nod rifle drill curl lash smash slot stroke sweep volley poke prod stab tap bundle tuck steer guide glance loop flick chip
lob roll thump hammer blast power crash thunder slam place squeeze dink lift whip turn force side-foot sidefoot finish crack
thrash clip plant knock direct touch hook angle arrow convert nudge toe-poke scramble dispatch despatch pass cushion ram crash swivel
rattle lash pounce bury scoop deflect ease blaze float caress stroke half-volley back-heel backheel thud cannon zip fizz jab
usher unleash smack drag shovel scuff launch bobble dribble pick
"""
_IRREGULAR = """
drove, driving, drive, drives, swept, sweeping, slid, sliding, slide, slides, bent, bending, bend, sent, sending, send, put, putting, puts, hit, hitting, hits, shot, shooting, shoot, shoots
struck, striking, beat, beating, beats, buried, burying, buries, ran, sprung, kept his cool to, made no mistake, span, spun, got, getting, got the final touch, dove, slipped, slipping
stepped up to, stepped up and, rose, rising, ghosted, latched on, laid
"""
SHOT = phrases(_forms(_REGULAR) + "," + _IRREGULAR)
"""Verbs of sending the ball somewhere: a goal only with where it went."""

INTO = (
    r"(?:\bhome\b(?!\ (?:side|fans|team|advantage|crowd|supporters|end|defen))"
    r"|\binto\ (?:the|an?|his|her|their)\ (?:[\w'-]+\ ){0,4}(?:corner|net|goal|netting|roof|onion\ bag)\b"
    r"|\binto\ (?:an?\ )?(?:empty|unguarded|open|gaping)|\binto\ the\ (?:top|bottom|far|near|back|roof)\b"
    r"|\binside\ the\ (?:[\w'-]+\ ){0,3}(?:post|upright)|\bin(?:to)?\ off\ the\b"
    r"|\b(?:past|beyond|underneath|beneath|beating)\ (?:(?:the|a|an|his|her|home|visiting|opposing|stranded"
    r"|helpless|despairing|advancing|onrushing|diving|outstretched|rooted|wrong-footed|static|hapless"
    r"|stricken|flat-footed|sprawling|keeper|goalkeeper|substitute|grasp|dive|of|[\w-]+ing|[\w-]+ed)\ "
    r"|<[TX]\d+>(?:'s)?\ ){0,5}(?:<P\d+>|keeper|goalkeeper|goalie|shot-stopper|stopper|custodian|'keeper)"
    r"|\bover\ the\ line\b|\bacross\ the\ line\b|\b(?:through|between)\ (?:<P\d+>'s\ |the\ |his\ "
    r"|her\ )?(?:keeper's\ |goalkeeper's\ |legs\ of\ )?(?:legs\b|<P)"
    r"|\b(?:under|over)\ (?:the\ )?(?:[\w-]+ed\ |[\w-]+ing\ )?(?:goalkeeper\ |keeper\ )?(?:<P\d+>|keeper"
    r"|goalkeeper)(?!'s)|\bin\ the\ (?:[\w'-]+\ ){0,3}(?:net|corner|onion\ bag)\b|\b(?:back\ of\ the)\ net\b"
    r"|\bto\ score\b|\bfor\ (?:his|her|their|the)\ (?:[\w'-]+\ ){0,2}(?:opener|equali[sz]er|winner|brace"
    r"|hat-trick)\b|\bto\ make\ it\ <S|\bthe\ wrong\ way\b|\bthe\ (?:resulting|resultant|ensuing"
    r"|subsequent)?\ ?(?:spot-?\ ?kick|penalty)\b(?!\ (?:area|box))|\bfrom\ the\ (?:penalty\ )?spot\b)"
)
"""Where the ball went: with a verb of `SHOT` in front, a goal."""

IN = re.compile(
    r"\ (?:(?:it|the\ ball|the\ rebound|an?\ [\w'-]+|the\ loose\ ball)\ )?in\b(?=\s*(?:$|[.,;!]|from\b|at\b"
    r"|off\b|(?:an?|another)\ (?:[\w'-]+\ |<[PXM]\d+>\ ){0,4}(?:opener|equali|winner|goal|header|second|third|fourth|free"
    r"|delivery|centre|cutback|cut-back|knock|flick|lay-off|ball\ from|cross|corner"
    r"|rebound|pass|shot|volley|consolation|leveller|low|effort|curling|loose)|(?:his"
    r"|her)\ (?:[\w'-]+\ ){0,2}(?:second|third|first|goal|\d|[a-z]+th)\b|the\ (?:rebound|loose|follow|opener"
    r"|winner|third|second|fourth|equali|corner|cross|free|resulting|ball)|<P\d+>'|<[MS]|via\b|unmarked"
    r"|unopposed|superb|brilliantly|after\b))"
)
"""The bare "in" of "headed in": only behind a verb of `FINISH`."""

FINISH = frozenset(
    """
    head heads headed heading nod nods nodded nodding fire fires fired firing tap taps tapped tapping rifle
    rifles rifled rifling curl curls curled curling
    slot slots slotted slotting drill drills drilled drilling poke pokes poked poking prod prods prodded
    prodding stab stabs stabbed stabbing bundle bundles bundled
    bundling sweep sweeps swept sweeping volley volleys volleyed volleying turn turns turned turning tuck tucks
    tucked tucking lash lashes lashed lashing smash smashes
    smashed smashing hammer hammers hammered hammering power powers powered powering steer steers steered
    steering glance glances glanced glancing force forces forced
    forcing roll rolls rolled rolling slide slides slid sliding knock knocks knocked knocking bend bends bent
    bending flick flicks flicked flicking scramble scrambles
    scrambled scrambling touch touches touched touching blast blasts blasted blasting slam slams slammed
    slamming thump thumps thumped thumping side-foot side-footed
    side-footing sidefooted sidefooting stroke strokes stroked stroking convert converted guide guides guided
    guiding crash crashes crashed crashing ram rams rammed ramming
    thunder thundered thundering squeeze squeezed squeezing hook hooks hooked hooking nudge nudged nudging
    backheel backheeled deflect deflected loop looped
    looping chip chips chipped chipping lob lobs lobbed lobbing half-volleyed drove drives driving arrowed
    arrowing scoop scooped rattle rattled prodding bobbled
    """.split()
)
"""Verbs whose "in" is the net."""

SCORE_VERB = phrases("""
    scored, scoring, netted, netting, equalised, equalized, equalises, equalise, equalize, equalizes, equalising
    equalizing, levelled, leveled, levelling, leveling
    opened the scoring, opened scoring, opening the scoring, opens the scoring, open the scoring
    broke the deadlock, breaking the deadlock, break the deadlock, breaks the deadlock, broke the ice
    opened his account, opened the account, got off the mark, got the ball rolling, started the scoring
    began the scoring, kicked off the scoring, got the scoring underway
    completed the scoring, completed the rout, complete the rout, completing the rout, rounded off the scoring
    rounding off the scoring, finished the scoring, closed the scoring, round off the scoring
    capped the scoring
    sealed the win, sealed the victory, seal the win, sealing the win, sealed victory, seal victory
    sealed the points, sealed the three points, sealed all three points, wrapped up the win
    wrapped up the points, wrapped up the scoring, wrapped up victory, wrapping up, wrapped things up, sealed it
    put the result beyond doubt, put the game beyond, put the match beyond, putting the game beyond
    put the tie beyond, made sure of the win, made sure of the points, made sure of victory, put the game to bed
    put the icing on, put the gloss on, capped the win, capped the victory, capped off, settled it
    settled the match, settled matters, clinched the win, clinched it, clinched victory, clinched the points
    made the game safe, made the points safe, killed off the game, killed the game, killed the game off
    ended the contest, clinched all three points
    restored parity, restoring parity, restore parity, restored the lead, restored their lead
    restored the advantage, restored their advantage, restored their two-goal, restored the two-goal
    restored a two-goal
    pulled one back, pulling one back, pull one back, pulled a goal back, pulling a goal back, pull a goal back
    pulls one back, pulled it back, got one back, getting one back, clawed one back, clawed a goal back
    grabbed one back, snatched one back, brought them level, got a goal back, pegged one back, struck back
    hit back, pegged a goal back, peg a goal back, drew one back
    halved the deficit, halving the deficit, halve the deficit, reduced the deficit, reducing the deficit
    reduce the deficit, reduced the arrears, reducing the arrears, reduce the arrears, cut the deficit
    cutting the deficit, cut the lead, halved the lead, halved the arrears, trimmed the deficit
    narrowed the deficit, reduced the margin
    doubled the lead, doubled their lead, doubled the advantage, doubled their advantage, doubling the lead
    doubled his side's, doubling their lead, doubled the hosts', doubled the visitors', doubled the home side's
    doubled his team's, double the lead, double their lead, double the advantage, doubling the advantage
    doubling their advantage, doubled our lead, doubled our advantage, doubled her side's, doubled up
    extended the lead, extended their lead, extended the advantage, extended their advantage, extending the lead
    extending their lead, extend the lead, extend their lead, increased the lead, increased their lead
    stretched the lead, stretched their lead, extended his side's, tripled the lead, trebled the lead
    increased the advantage, extended our lead
    found the net, finds the net, finding the net, find the net, found the back of the net
    finding the back of the net, finds the back of the net, found the bottom corner, finding the bottom corner
    found the top corner, finding the top corner, found the far corner, find the far corner, found the corner
    finding the far corner, found the target, finding the target, found the mark, found his range
    found the roof of the net, finding the roof, find the bottom corner, find the top corner, found the net
    got on the scoresheet, gets on the scoresheet, get on the scoresheet, got his name on the scoresheet
    getting on the scoresheet, got in on the act, joined in the act, got in on the scoring, joined the party
    joined the scorers, was on target, were on target, on target, on the scoresheet, among the scorers
    on the mark, on the score sheet, got on the score sheet, amongst the goals, among the goals
    etched his name on the scoresheet, made the breakthrough, made no mistake, making no mistake
    makes no mistake, opened the floodgates, rounded off, turned the game around, turned it around
    turned the tables, was the scorer, was the match-winner
    tallied for, registered for, started the rout, put the tie to bed, put the contest to bed
    put the match to bed, put it to bed, won it, won the game, won the match, struck, pounced, pounces, obliged
    slotted home, converted, converts, converting, convert, tucked away, bundled home, notched, drew level
    drew them level, squared matters, squared the match, squared the game, evened the score, evened the scores
    evened things up, levelled matters, levelled things up, levelled the scores, levelled the score
    levelled terms, leveled the score, tied the game, tied it up, tied the score, tied the match
    leveled the match, levelled the match, tied it, restored the status quo, stole the points
    snatched the points, nicked it, stole it, stole victory, snatched victory, snatched it, snatched a point
    rescued a point, salvaged a point, earned a point, did the honours, did the honors, provided the finish
    provided the finishing touch, provides the finish, applied the finish, applied the finishing touch
    applying the finishing touch, apply the finishing touch, added the finishing touch, finished it off
    finished the move, finished off, finished from, finished well, finished superbly, finished coolly
    finished smartly, finished calmly, finished emphatically, finished neatly, finishing off
    finished brilliantly, finished clinically, scored again
    hit the winner, hit the target, cancelled out, canceled out, cancelling out, cancelled it out
    cancelled that out
""")
"""Verb phrases that tell a goal by themselves, the subject being the scorer."""

HEADLINE_VERB = phrases(
    "scores, score, nets, net, levels, strike, strikes, hits, bags, grabs, earns, seals, fires, sinks, snatches, shines, rescues, salvages"
)
"""The same in the present tense of headlines and captions; in prose they are nouns or habits."""

GOAL_NOUN = phrases("""
    goal, goals, opener, equaliser, equalizer, leveller, leveler, winner, brace, double, hat-trick, hat trick
    treble, consolation, clincher, decider, tap-in, own goal, own-goal, match-winner, quadruple, quartet, haul
    opening goal, winning goal, consolation goal, double strike, deadlock-breaker, breakthrough, sealer
    first goal, second goal, third goal, insurance goal, golazo, stunner, screamer, thunderbolt, wonder goal
    game-winner, matchwinner, go-ahead goal, doubles, braces, hat-tricks, curler, curlers
""")
"""Nouns that are goals by themselves."""

STRIKE_NOUN = phrases("""
    strike, strikes, header, headers, finish, finishes, effort, efforts, penalty, penalties, spot-kick
    spot-kicks, spot kick, free-kick, free kick, volley, volleys, shot, drive, rocket, backheel, overhead kick
    bicycle kick, half-volley, low shot, deflected shot, long-range shot, lob, chip, poked finish, free-kicks
""")
"""Nouns that are goals when something in the sentence says that they counted."""

TAKE = phrases("""
    scored, scores, score, scoring, netted, netting, grabbed, grabs, grabbing, grab, bagged, bags, bagging
    notched, notches, notching, hit, hits, hitting, struck, strikes, striking, got, gets, getting, claimed
    claiming, added, adds, adding, add, plundered, registered, tallied, recorded, managed, snatched, snatching
    snatch, stole
    secured, securing, completed, completing, completes, complete, sealed, sealing, seal, wrapped up, capped
    rounded off, delivered, delivering, produced, producing, supplied, fired, firing, headed, heading, heads
    earned, helped himself to, helped herself to, collected, contributed, found, provided, provides, proved
    doubled up with, slotted, curled, thundered, chipped in with, weighed in with, poked, nodded, tapped, rifled
    lashed, slammed, drilled, drove, bundled, converted, buried, tucked, made, celebrated with, marked, hammered
    conjured, smashed, opened, powered, nicked, popped up with, racked up, came up with, weighed in, unleashed
    kicked, rolled in, knocked in, volleyed, pulled, gave them, crowned, scrambled, forced, stroked, steered
    notched up, curled in, steals, slots, tucks, pounces for, pinched, swept, bagged himself, bagged herself
""")
"""Verbs that take a goal as their object."""

_EFFECT_TEAM = (
    r"(?:(?:the\ )?<[TR]\d+>(?:'s)?|the\ (?:[\w'-]+\ ){0,3}(?:side|team|men|club|champions|leaders|reds|blues"
    r"|whites|locals|hosts|visitors|home|minnows)|his\ (?:[\w'-]+\ ){0,2}(?:side|team|club|country|team-mates"
    r"|teammates|nation)|her\ (?:[\w'-]+\ ){0,2}(?:side|team|club|country|team-mates|teammates)"
    r"|their\ (?:side|team)|them|us|it|things|the\ scores?|<P\d+>'s\ (?:side|men|team)|[\w'-]+(?:\ [\w'-]+)?)"
)
EFFECT = (
    rf"(?:\b(?:put|puts|putting|fired|fires|firing|headed|heading|edged|sent|shot|got|gave|given|give|gives"
    rf"|giving|nudged|handed|handing|hands|hauled|brought|drew|draw|pulled|dragged|pegged|got|nodded|poked"
    rf"|kept|swept|steered|slotted|volleyed|bundled|curled|powered|rifled|blasted|drilled|earned|volleyed"
    rf"|drove|lifted|prodded|tapped|helped|helping|smashed|struck|stroked|hit|edging|forced|pull|thumped"
    rf"|guided|propelled|ushered)\ {_EFFECT_TEAM}\ "
    r"(?:(?:firmly|back|deservedly|deserved|immediately|briefly|quickly|early|into|an|a|the|their|instantly"
    r"|right|straight|on|in|out\ of|further|well|completely|again|two|three|four|surprise|shock|priceless"
    r"|some|fully|swiftly|dramatically|sensationally)\ ){0,5}"
    r"(?:ahead|in\ front|front|level|lead|advantage|<S\d+>|up|breathing\ space|control|hope|lifeline"
    r"|on\ course|clear|a\ point|early\ lead|dream\ start|perfect\ start|half-time\ lead|the\ win"
    r"|level\ terms|terms|sight|cruise\ control|commanding\ lead|cushion|parity|ascendancy|foothold"
    r"|driving\ seat|back\ (?:into|in)\ (?:it|the\ (?:game|match|contest|tie))|within\ (?:one|a\ goal|two)"
    r"|out\ of\ (?:sight|reach)|off\ to\ an?\ (?:flying|perfect|dream|great|good|bright|ideal|dream"
    r"|fine)\ start|right\ back)(?!\w)"
    r"|\b(?:made|makes|make|making|had\ made)\ it\ (?:<S\d+>|two|three|four|five|six|seven|a\ |all\ square"
    r"|level|[1-9]\b)"
    r"|\b(?:took|takes|taking)\ (?:the\ score|it)\ to\ <S\d+>"
    r"|\b(?:levelled|leveled|levelling|equalised|equalized|tied|evened|squared)\b"
    r"|\b(?:doubled|doubling|extended|extending|increased|increasing|stretched|trebled|tripled|restored"
    r"|restoring|halved|halving|reduced|reducing|cut|cutting|double|extend|restore|doubles|padded|added\ to"
    r"|regained)\ (?:[\w'-]+\ |<[TRP]\d+>(?:'s?)?\ ){1,4}(?:lead|advantage|deficit|arrears|cushion|tally"
    r"|margin|parity|two-goal)\b"
    r"|\b(?:cancelled|canceled|cancelling|canceling|cancel)\ out\b"
    r"|\badd(?:ed|ing|s)?\ (?:a|the|his|her|their|another|one|further|two|insult|gloss|some"
    r"|to\ )[^<>,.]{0,30}?(?:second|third|fourth|fifth|sixth|seventh|eighth|another|goal|gloss|late|more|two"
    r"|lead|scoreline|tally|injury)?\b)"
)
"""What a goal does to the match: the subject is the scorer, or his shot."""

NOT_GOAL = re.compile(
    r"\b(?:disallowed|ruled\ out|chalked\ off|offside|overturned|(?<!far\ and\ )wide\b(?!\ (?:man|open))"
    r"|over\ the\ (?:bar|crossbar|top|target)|(?<!in\ )(?<!net\ )(?<!home\ )off\ the\ (?:bar|crossbar|line"
    r"|woodwork)|against\ the\ (?:post|bar|crossbar|woodwork|upright|frame)"
    r"|(?:hit|struck|rattled|hitting|striking|hits|strikes|clipped|shook|kissed|clattered|thumped"
    r"|found)\ (?:the|a|an)\ (?:[\w-]+\ ){0,3}(?:post|bar|crossbar|woodwork|upright|frame|side-netting"
    r"|side\ netting|angle|wall)|onto\ the\ (?:post|bar|crossbar|woodwork|roof)|the\ side[- ]netting"
    r"|(?:was|were|is|been|well|superbly|brilliantly|easily|and|only|be|effort|shot|header|penalty"
    r"|spot-kick)\ (?:\w+\ )?(?:saved|blocked|parried|smothered|cleared|kept\ out|tipped|pushed|palmed"
    r"|deflected\ (?:wide|over|behind)|turned\ (?:away|over|behind|aside|wide))|(?:denied|thwarted|foiled)\b"
    r"|should\ have|could\ have|might\ have|would\ have|ought\ to|nearly|almost|thought\ (?:he|she|they)"
    r"|failed\ to|unable|unlucky|close\ to|inches|chance\ to|chances\ to|hoping|yet\ to|never|didn't|did\ not"
    r"|couldn't|could\ not|without|not\ scored?|hadn't|hasn't|haven't|refused|missed|misses|missing"
    r"|squandered|spurned|wasted|straight\ at|too\ (?:close|high|weak)|looked\ (?:set|certain|like)"
    r"|shoot-?out|tried|tries|attempted|trying\ to|appeals?|trickled|went\ (?:just\ )?(?:wide|over)|high\ and"
    r"|sailed|flashed|whistled|fizzed|skied|blazed|ballooned|mishit|cleared\ off|goal-line\ clearance"
    r"|rather\ than|instead\ of|waiting\ to|set\ to|nearly|if\ (?:he|she)|wanted|aimed"
    r"|dragged\ (?:just\ )?(?:wide|his)|can\ score|to\ have\ scored|threatened|preventing|prevented|prevent"
    r"|deny|denying|saving|hopes|wishes|bids|will\ score|won't|doesn't|don't|opportunity"
    r"|hat-trick\ of\ (?:saves|assists|chances)|tame|warning)\b"
)
"""Words that take a goal back, within the telling itself."""

OTHER_MATCH = re.compile(
    r"\b(?:last\ (?:week|weekend|month|season|year|time|term|campaign|summer|(?:satur|sun|mon|tues|wednes"
    r"|thurs|fri)day)|in\ the\ (?:reverse|first\ leg|previous|corresponding)|earlier\ (?:this"
    r"|in\ the)\ (?:season|month|week|year|campaign)"
    r"|has\ (?:now\ |also\ |already\ )?(?:scored|netted|struck|found)|have\ (?:now\ |also\ "
    r"|already\ )?(?:scored|netted)|who\ (?:also\ )?(?:has|have|scored\ (?:\d+|[a-z]+)\ (?:times|goals)"
    r"|netted\ (?:\d+|[a-z]+)\ (?:times|goals))|years?\ ago|(?:in|since|from)\ (?:19|20)\d\d|days\ ago"
    r"|previous|previously|in\ (?:his|her)\ (?:last|previous)|against\ <T\d+>\ (?:last|in|on)|had\ scored\ in"
    r"|goals\ in\ (?:his|her|their|\d+)|scored\ (?:\d+|[a-z]+)\ goals\ in\ (?:his|her|their|\d+)"
    r"|goals\ this\ (?:season|term)|(?:joint-|highest|leading|top)\ ?(?:highest\ |top\ )?(?:scorer|scoring)"
    r"|debut\ goal\ for|career|weeks\ ago|a\ week\ after|for\ the\ (?:under|u)|as\ a\ teenager"
    r"|the\ season\ before|years\ earlier|in\ the\ reverse)\b"
)
"""Words that put a goal into another match."""

PENALTY = re.compile(
    r"\bpenalty\b(?!\ (?:area|box|spot\ miss|shoot|appeal|kicks\b|decision|save))|\bpenalties\b"
    r"|\bspot[- ]?kicks?\b|\bfrom\ (?:the\ (?:penalty\ )?spot|12\ yards|twelve\ yards)\b|\bpenalty\ spot\b"
    r"|\(pens?\.?\)|\bpen\b"
)
OWN_GOAL = re.compile(
    r"\bown[- ]goals?\b|\b(?:his|her|their)\ own\ (?:net|goal)\b|\bunfortunate\ own\b|\(o\.?g\.?\)|\bog\b"
)

NOUN_PATTERN = "|".join(re.escape(p) for p in sorted(GOAL_NOUN, key=len, reverse=True))
STRIKE_PATTERN = "|".join(re.escape(p) for p in sorted(STRIKE_NOUN, key=len, reverse=True))
"""The two tables of nouns as patterns, longest first."""
