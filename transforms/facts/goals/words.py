"""The words that tell a goal, as tables: a new way of saying one is a new entry here."""

import re

from transforms.facts.grammar.phrases import phrases
from transforms.facts.grammar.verb_forms import conjugate
from transforms.reading.triggers import triggered

SCORE_VERB = conjugate(
    phrases("""
    score, net, equalise, equalize, level, notch, convert, pounce, oblige
    open the scoring, open scoring, open the score, break the ice, open his account, open her account, get off the mark, get the ball rolling, get things started, get things going, get things under way, get things underway, start the scoring, begin the scoring
    kick off the scoring, get the scoring underway, get the scoring under way, put the result beyond, put the game beyond, put the match beyond, put the tie beyond
    put daylight between, put clear daylight between, put the game to bed, put the tie to bed, put the contest to bed, put the match to bed, put it to bed, put the icing on, put the gloss on, put the seal on, put a gloss on
    seal it, settle it, settle matters, decide it, decide matters, clinch it, wrap things up, wrap it up, make sure of the win, make sure of the points, make sure of victory, make sure of the result
    make the game safe, make the points safe, make it safe, make certain, kill off the game, kill the game, kill the game off, kill off the contest, end the contest, end it as a contest
    restore parity, pull one back, pull a goal back, get one back, have one back, have a goal back, get a goal back, claw one back, claw a goal back, grab one back, grab a goal back, snatch one back
    snatch a goal back, nick one back, nick a goal back, knock one back, peg one back, peg a goal back, draw one back, pull another back, pull another one back, bring them level, strike back, hit back, double up, double down
    get on the scoresheet, get his name on the scoresheet, get her name on the scoresheet, get his name on the scoreboard, get her name on the scoreboard, get in on the act, get in on the scoring, join in the act, join the party, join the scorers, be on target, be at the double
    be on the scoresheet, be on the score sheet, get on the score sheet, get on the scoring sheet, be among the scorers, be amongst the scorers, be among the goals, be amongst the goals, be on the mark
    etch his name on the scoresheet, make the breakthrough, make no mistake, open the floodgates, turn the game around, turn it around, turn the tables, turn things around, turn things round, turn the game round, turn the match around, turn the match round, turn the tie around, turn it round, be the scorer, be the match-winner
    tally for, tally in, tally on, tally off, tally with, tally from, tally late, tally early, register for, start the rout, complete the rout, complete the set, win it, win the game, win the match, strike, slot home, tuck away, bundle home, draw level, pull level, draw them level
    draw first blood, square matters, square the match, square the game, square things, even the score, even the scores, even things up, even matters, level matters, level things up, level things, level the scores, level the score, level terms
    level the match, level the game, tie the game, tie it up, tie it, tie the score, tie the match, restore the status quo, steal the points, snatch the points, nick it, steal it, steal victory
    snatch victory, snatch it, snatch a point, rescue a point, salvage a point, do the honours, do the honors, provide the finish, apply the finish, finish it off, finish the move, finish off
    be rewarded with a goal, be rewarded with his, be rewarded with her, be credited with, score again, hit the winner, clinch the winner, clinch the match-winner, cancel it out, cancel that out, bring the scores level, bring the score back, bring matters level, do the rest, seal the deal, complete the comeback, complete the turnaround, start the comeback, begin the comeback, spark the comeback, start the fightback, begin the fightback, spark the fightback
    put the final nail in, put the last nail in, hammer the final nail in, hammer the last nail in, drive the final nail in, drive the last nail in, apply the final nail in, apply the nail in, fire the opening salvo, hammer in the final nail, bang in the final nail
    complete the fightback, complete the job, complete the scoring, complete the win, complete the victory, round off the scoring, round things off, cap it off, cap things off, round it off, wrap up the scoring
    """)
) + phrases("""
    could not miss, putting one away, couldn't miss, could hardly miss, could scarcely miss, on the scoresheet, on the score sheet, among the scorers, also on target, again on target, amongst the goals, among the goals, both on target, all on target
""")
"""Verb phrases that tell a goal by themselves, the subject being the scorer."""

LEMMAS = frozenset(
    "score net level equalise equalize convert notch strike pounce bag grab finish hit claim add snatch get make double halve earn seal".split()
)
"""Verbs whose base form is often a noun."""

FINISHED = conjugate(["finish"])

GOAL_NOUN = phrases("""
    goal, goals, opener, equaliser, equalizer, leveller, leveler, winner, brace, double, hat-trick, hat trick
    treble, consolation, clincher, decider, tap-in, own goal, own-goal, match-winner, quadruple, quartet, haul
    opening goal, winning goal, consolation goal, double strike, deadlock-breaker, breakthrough, sealer
    penalty goal, free-kick goal, headed goal, first goal, second goal, third goal, insurance goal, golazo, stunner, screamer, thunderbolt, wonder goal
    cracker, belter, beauty, peach, gem, last-gasp goal, fourth goal, fifth goal, sixth goal, seventh goal, winners, equalisers, openers, tap-ins, solo goal, four-timer
    game-winner, matchwinner, go-ahead goal, doubles, braces, hat-tricks, hattrick, hattricks, curler, curlers
""")
"""Nouns that are goals by themselves."""

STRIKE_NOUN = phrases("""
    penalty kick, penalty kicks, pk, pks, spot kicks, strike, strikes, header, headers, finish, finishes, effort, efforts, penalty, penalties, spot-kick
    spot-kicks, spot kick, free-kick, free kick, volley, volleys, shot, drive, rocket, backheel, overhead kick
    bicycle kick, half-volley, low shot, deflected shot, long-range shot, lob, chip, poked finish, free-kicks, reply, response, answer, toe-poke, dink, left-footer, right-footer, left footer, right footer
    drives, volleys, rebound, follow-up, scissor kick, scissors kick, diving header, first-time finish, solo effort, solo run, stooping header, grounder, daisy-cutter, daisycutter, snapshot, snap-shot, long-ranger, left-foot shot, right-foot shot, first-time shot, missile, piledriver, shots, finisher, curling effort
""")
"""Nouns that are goals when something in the sentence says that they counted."""

_TAKE = """
    score, net, grab, bag, fetch, notch, hit, strike, get, claim, add, plunder, register, tally, record, manage, snatch, steal, secure, complete, seal, wrap up, cap
    round off, deliver, produce, supply, fire, head, earn, help himself to, help herself to, help themselves to, collect, contribute, find, provide, prove, double up with, slot, curl
    thunder, chip in with, weigh in with, poke, nod, tap, rifle, lash, slam, drill, drive, bundle, convert, bury, tuck, celebrate with, mark, hammer, conjure, smash
    open, power, nick, pop up with, rack up, come up with, weigh in, unleash, kick, roll in, knock in, volley, pull, crown, scramble, force, stroke, steer, notch up, curl in, pump in, pour in, account for
    pounce for, ensure, sink, poach, nab, pinch, sweep, bag himself, bag herself, prod, stab, sidefoot, side-foot, glance, flick, loop, crash, blast, bend, chip, lob, dink, thump, belt
    thrash, ram, plant, guide, slide, turn, put, tuck away, tap in, head in, slot in, fire in, nod in, glance in, poke in, volley in, steer in, drill in, lash in, bundle in, prod in, stab in, flick in, touch in, turn in, curl home, head home, slot home, fire home, tap home, sweep in, sweep home
    sweep up, weigh in, grace it with, cap it with, mark it with, finish with, end up with, end with, finish up with, wind up with, walk away with, come away with, respond with, reply with, hit back with, plunder
    """
TAKE = [*conjugate(phrases(_TAKE)), "gave them"]
"""Verbs that take a goal as their object."""

_EFFECT_TEAM = (
    r"(?:(?:the\ (?:[\w'-]+\ ){0,2})?<[TR]\d+>(?:'s)?|the\ <C\d+>\ (?:side|team|club|outfit|hosts|visitors|leaders|champions)|the\ (?:[\w'-]+\ ){0,3}(?:side|team|men|boys|lads|club|champions|leaders|reds|blues"
    r"|whites|locals|hosts|visitors|home|minnows)|his\ (?:[\w'-]+\ ){0,2}(?:side|team|club|country|team-mates"
    r"|teammates|nation)|her\ (?:[\w'-]+\ ){0,2}(?:side|team|club|country|team-mates|teammates)"
    r"|their\ (?:side|team)|them|us|it|things|the\ scores?|<P\d+>'s\ (?:side|men|team)|the\ pride\ of\ (?:[\w'-]+|<[TLPGX]\d+>)|[\w'-]+(?:\ [\w'-]+)?)"
)
EFFECT = (
    rf"(?:\b(?:put|puts|putting|fired|fires|firing|headed|heading|edged|sent|shot|got|gave|given|give|gives"
    rf"|giving|nudged|handed|handing|hands|hauled|brought|drew|draw|pulled|dragged|pegged|got|nodded|poked"
    rf"|swept|steered|slotted|volleyed|bundled|curled|powered|rifled|blasted|drilled|earned|volleyed"
    rf"|drove|lifted|prodded|tapped|smashed|struck|stroked|hit|edging|forced|pull|thumped"
    rf"|shooting|nodding|poking|sweeping|steering|slotting|volleying|curling|powering|rifling|blasting|drilling|lifting|prodding|tapping|smashing|stroking|thumping|drawing|pulling|bringing"
    rf"|(?:(?<=\bto\ )(?<!\bon\ to\ )|(?<=\band\ ))(?:head|nod|fire|volley|slot|steer|poke|prod|tap|smash|drill|power|sweep|blast|rifle|curl)"
    rf"|propelled|(?:helped(?!\ to\b)|helping(?!\ to\b)|guided|ushered)(?!\ [^.;]{{0,40}}<S\d+>\ (?:[\w-]+\ ){{0,2}}(?:win|victory|success|triumph|rout|draw|defeat)\b))\ (?!(?:back|away|up)\ (?:the|that|their|an?|<T)|set\ up\b|the\ (?:ball|cross|corner|rebound|free-kick)\b|him(?:self)?\b|herself\b|her\ (?:clear|level|up|in|ahead|on)\b){_EFFECT_TEAM}(?:\ |,\ (?:who|which|whose)\b(?:[^,;.<>]|<[A-Z]\d+>){{1,80}},\ )"
    r"(?:(?:firmly|back|deservedly|deserved|immediately|briefly|quickly|early|into|an|a|the|their|instantly"
    r"|right|straight|on|in|out\ of|further|well|completely|again|two|three|four|surprise|shock|priceless"
    r"|some|fully|swiftly|dramatically|sensationally|to(?=\ <S\d+>))\ |(?:an?|the|their)\ (?:(?!chance|boost|goal)[\w'-]+\ |<[MS]\d+>[ -]?){1,2}?(?=lead|advantage)){0,5}"
    r"(?:ahead|in\ front|front|level|leads?|advantage|<S\d+>|closer(?!\ to\b)|up|breathing\ space|control|hope|lifeline"
    r"|on\ course|clear(?!\ (?:instructions?|orders|sight|view|run|chances?|openings?|message|path|signs?|indication|idea))|a\ point|early\ lead|dream\ start|perfect\ start|half-time\ lead|the\ win"
    r"|level\ terms|terms|sight|cruise\ control|commanding\ lead|cushion|parity|ascendancy|foothold"
    r"|driving\ seat|back\ (?:into|in)\ (?:it|the\ (?:game|match|contest|tie))|within\ (?:one|a\ goal|two)|on\ the\ (?:(?:score)?board|score-?\ ?sheet)"
    r"|out\ of\ (?:sight|reach)|off\ to\ an?\ (?:[\w'-]+\ ){1,2}start|right\ back)(?!\w)"
    r"|\bhad\ (?:the\ )?(?:<[TR]\d+>|them|us|(?:his|her)\ (?:side|team))\ (?:back\ )?(?:ahead|in\ front|level|on\ (?:level\ )?terms|(?:one|two|three|four|five)(?:\ goals)?\ (?:up|ahead|clear|to\ the\ good)|cruising|coasting|on\ (?:their|its|the)\ way(?!\ (?:out|down|home|back)))\b"
    r"|\b(?:took|takes|taking|secured|grabbed|snatched|claimed|regained|restored)\ the\ lead\ (?:back\ )?for\ (?:(?:the\ )?<[TR]\d+>|(?:his|her)\ (?:side|team|club|country)\b)"
    r"|\b(?:made|makes|make|making|had\ made)\ it\ (?:<S\d+>|two|three|four|five|six|seven|a\ |all\ square"
    r"|level|[1-9]\b)(?!\ (?:[\w-]+\ )?(?:goals?|wins?|games|matches|defeats|draws|points)\ (?:in|from|for|this|on|since)\b)"
    r"|\b(?:took|takes|taking|brought|bring|bringing)\ (?:the\ (?:scores?|tally|lead|total)|it)\ (?:back\ )?to\ (?:<S\d+>|two|three|four|five|six|seven|level)"
    r"|\b(?:levelled|leveled|levelling|equalised|equalized|evened)\b"
    r"|\b(?<!score\ )(?<!scores\ )(?<!game\ )(?<!match\ )(?<!teams\ )(?<!sides\ )(?<!them\ )(?<!still\ )(?<!remained\ )tied(?=\s*(?:$|[.,;]|(?:it|things|matters|up|the\ (?:game|match|scores?|contest|tie)|at|for|when|as|with|after|before|from|through|by|in|on|<[MS]\d+>)(?!\w)))"
    r"|\b(?:doubled|doubling|extended|extending|increased|increasing|stretched|trebled|tripled|restored"
    r"|restoring|halved|halving|reduced|reducing|cut|cutting|double|extend|restore|doubles|padded|added\ to"
    r"|regained)\ (?:[\w'-]+\ |<[TRP]\d+>(?:'s?)?\ ){1,4}(?:lead|advantage|deficit|arrears|cushion|tally"
    r"|margin|parity|two-goal)\b"
    r"|\bdid\ (?:the|his|her)\ (?:[\w-]+\ ){0,3}(?:job|business|rest|honours|needful)\ from\ (?:the\ (?:penalty\ )?spot|12\ yards|twelve\ yards)\b"
    r"|\bpush(?:ed|ing)\ (?:the|that|their|his\ side's|her\ side's|<[TR]\d+>'s?)\ (?:lead|advantage)\ to\b"
    r"|\bdoubl(?:ed|ing)(?=\ (?:it\b|just|shortly|soon|moments|seconds|minutes|before|from\ the\ (?:penalty\ )?spot|<M))"
    r"|\b(?:cancelled|canceled|cancelling|canceling|cancel)\ out\b"
    r"|\bwrapp(?:ed|ing)\ (?:it|things|matters)\ up\b(?=\ (?:<M\d+>|late\b|from\b|in\ |with\ (?:an?|his|her)\b)|[.,])"
    r"|\badd(?:ed|ing|s)?\ (?:another\b(?!\ (?:\w+\ )?(?:chance|save|shot|attempt))|to\ (?:the|his|her|their|<[TR]\d+>'s?)\ [^<>,.]{0,22}?(?:lead|tally|scoring|score|advantage|scoreline"
    r"|opener|misery|woes?|total|haul|account)|to\ it(?=\s*(?:$|[.,;]|(?:and|before|after|with|late|in|from)\b|<M))|(?:a|the|his|her|their|one|two|some|further|insult)\ (?:[\w'-]+\ |<M\d+>[ -]?){0,3}?(?:second|third|fourth|fifth|sixth|seventh|eighth"
    r"|goal|gloss|goals|other|more|one|header|strike|penalty|volley|free-kick|spot-kick|tap-in)\b(?!-|\ (?:chance|save|shot|attempt|layer|dimension|man|assist|body|booking|yellow)))"
    r")"
)
"""What a goal does to the match: the subject is the scorer, or his shot."""

NOT_GOAL = triggered(
    r"\b(?:(?:drew|forced|brought|produced)\ (?:an?|the|another)\ (?:[\w'-]+\ ){0,3}(?:save|stop)|disallowed|ruled\ out|chalked\ off|(?<!beating\ the\ )(?<!beat\ the\ )offside\b(?!\ (?:trap|line))|overturned|(?<!far\ and\ )wide\b(?!\ (?:man|open))"
    r"|(?:over|above)\ the\ (?:bar|crossbar|top|target|goal-?\ ?posts?|goal\ frame)|(?<!in\ )(?<!net\ )(?<!home\ )off\ the\ (?:bar|crossbar|line"
    r"|woodwork)|against\ the\ (?:post|bar|crossbar|woodwork|upright|frame)"
    r"|(?:hit|struck|rattled|hitting|striking|hits|strikes|clipped|shook|kissed|clattered|thumped"
    r"|found)\ (?:the|a|an)\ (?:[\w-]+\ ){0,4}(?:post|bar|crossbar|woodwork|upright|frame|side-netting"
    r"|side\ netting|angle|wall)|onto\ the\ (?:post|bar|crossbar|woodwork|roof)|the\ side[- ]netting"
    r"|(?:was|were|is|been|well|superbly|brilliantly|easily|and|only|be|effort|shot|header|penalty"
    r"|spot-kick)\ (?:\w+\ )?(?:saved|blocked|parried|smothered|cleared|kept\ out|tipped|pushed|palmed"
    r"|deflected\ (?:wide|over|behind)|turned\ (?:away|over|behind|aside|wide))|(?:denied|thwarted|foiled)\b"
    r"|(?:should|could|might|would)\ (?:\w+\ ){0,2}have|would\ (?:like|love|hope|want|need|prefer)\ to|ought\ to|(?<!\ban\ )(?<!\ba\ )(?<!\btime\ )(?:nearly|almost)(?!\ (?:immediately|instantly|straight|at\ once|(?:[\d.]+|[a-z]+ty|ten|fifteen)\ (?:yards|metres|meters|minutes)))|thought\ (?:that\ )?(?:he|she|they|it|<T\d+>)(?!\ had\ (?:(?:won|earned|rescued|salvaged|snatched|saved|secured)\ (?:an?|the|all|his|her|their)\ (?:[\w'-]+\ |<[TX]\d+>(?:'s)?\ ){0,2}(?:points?|draw|replay)|done\ enough)\b)"
    r"|failed\ to|unable|unlucky|close(?:r|st)?\ to|inches|millimetres|centimetres|seeks\ to|aims\ to|needs\ to|chance\ to|chances\ to|hoping|not\ to\ have|yet\ to|never|didn't(?!\ hesitate)|did\ not(?!\ hesitate)"
    r"|couldn't(?!\ miss\b)|could\ not(?!\ miss\b)|without(?!\ (?:reply|response|answer|loss)\b)|not\ scored?|hadn't|hasn't|haven't|refused|missed|misses|missing"
    r"|squandered|spurned|wasted(?!\ (?:no|little)\ time)|straight\ at|too\ (?:close|high|weak)|(?:looked|seemed|appeared|looking)\ (?:set|certain|like|sure|bound|destined)"
    r"|(?:referee|official)\ (?:put|had\ put)|shoot-?out|neither|nor|tried|tries|attempted|trying\ to|appeals?|trickled|went\ (?:just\ )?(?:wide|over)|high\ and"
    r"|sailed|flashed|whistled|fizzed|skied|blazed|ballooned|mishit|cleared\ off|goal-line\ clearance"
    r"|rather\ than|instead\ of|waiting\ to|set\ to|if\ (?:he|she)|wanted|aimed"
    r"|dragged\ (?:just\ )?(?:wide|his)|can\ score|to\ have\ scored|threatened|preventing|prevented|prevent"
    r"|deny|denying|saving|hopes|wishes|bids|will\ score|won't|doesn't|don't|opportunity"
    r"|determined\ to|eager\ to|keen\ to|desperate\ to|ready\ to|well[- ]placed\ to|in\ position\ to|looking\ to|attempts?\ to|attempting\ to|tries\ to|scrubbed\ out|rubbed\ out|kept\ out|keeping\ out"
    r"|hat-trick\ of\ (?:saves|assists|chances)|tame|warning|feats?\ of)\b"
)
"""Words that take a goal back, within the telling itself."""

OTHER_MATCH = triggered(
    r"\b(?:(?<!\bform\ from\ )(?<!\bgap\ from\ )(?<!\brevenge\ for\ )(?<!\bavenge\ )(?<!\bavenging\ )last\ (?!season's\ (?:[\w-]+\ )?(?:finalists|semi-?finalists|champions|winners|runners-up|quarter-?finalists)\b)(?:week|weekend|month|season|year|time|term|campaign|summer|(?:satur|sun|mon|tues|wednes"
    r"|thurs|fri)day)|in\ the\ (?:reverse|first\ leg|previous|corresponding)|earlier\ (?:this"
    r"|in\ the)\ (?:season|month|week|year|campaign)"
    r"|(?:has|have)\ (?:[\w-]+\ ){2,6}and\ (?:scored|netted)"
    r"|having\ (?:scored|netted)\ (?:\d+|[a-z]+teen|twenty|ten)\ (?:times|goals)"
    r"|has\ (?:now\ |also\ |already\ )?(?:hit|bagged|notched|managed|plundered)\ (?:\d+|two|three|four|five|six|seven|eight|nine|[\w-]+teen|twenty)"
    r"|has\ (?:now\ |also\ |already\ )?(?:scored|netted|struck|found)(?!\ (?:twice|an?\ (?:[\w-]+\ |<M\d+>[ -]?){0,3}?(?:penalty|winner|equali[sz]er|header|brace|double|hat-trick|goal|leveller|strike|free-kick))\ to\ (?:secure|earn|rescue|salvage|seal|give|hand|fire|lift|sink|send|snatch|clinch|help|deny)\b)|have\ (?:now\ |also\ "
    r"|already\ )?(?:scored|netted)|who\ (?:also\ )?(?:has(?!\ had\ to\b)|have|scored\ (?:\d+|[a-z]+)\ (?:times|goals)"
    r"|netted\ (?:\d+|[a-z]+)\ (?:times|goals))|years?\ ago|(?<!first\ time\ )(?<!champions\ )(?<!champion\ )(?<!winners\ )(?<!holders\ )(?<!runners-up\ )(?<!finalists\ )(?:in|since|from)\ (?:19|20)\d\d|days\ ago"
    r"|previous|previously|in\ (?:his|her)\ (?:last|previous)|against\ <T\d+>\ (?:last|in\ (?!<[CLGM]|front\b|(?:an?|the|this)\ (?:[\w'-]+\ ){0,2}(?:<S|(?:half|win|draw|victory)\b))|on\ (?!<D))|had\ scored\ in"
    r"|goals\ in\ (?:his|her|their|\d+)(?!\ (?:[\w-]+\ )?(?:minutes|seconds)\b)|scored\ (?:\d+|[a-z]+)\ goals\ in\ (?:his|her|their|\d+)"
    r"|goals\ this\ (?:season|term)|(?:joint-|highest|leading|top)\ ?(?:highest\ |top\ )?(?:scorer(?!,?\ <P)|scoring)"
    r"|(?:in|on|from)\ that\ (?:game|match|fixture|final|tie|meeting|encounter|night|day|occasion|season)|last\ (?!season's\ (?:[\w-]+\ )?(?:finalists|semi-?finalists|champions|winners|runners-up|quarter-?finalists)\b)(?:january|february|march|april|may|june|july|august|september|october|november|december|night's|christmas|week's|season's)"
    r"|(?:games|matches|appearances|caps|starts)\ (?:this|last|in|for)\b|debut\ goal\ for|career(?!\ (?:[\w'-]+\ ){0,2}goal\b)|weeks\ ago|a\ week\ after|for\ the\ (?:under|u)|as\ a\ teenager"
    r"|in\ (?:each\ of\ )?(?:(?:his|her|their)\ )?(?:(?:last|past|first|opening)\ )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen)\ (?:successive|consecutive|straight|different)"
    r"|the\ last\ (?:[\w'-]+\ |<[XTC]\d+>(?:'s)?\ ){1,3}to\ (?:score|net|grab|hit|bag|notch|do\ so)|the\ season\ before|years\ earlier|in\ the\ reverse|when\ (?:they|these\ two|the\ (?:two\ )?(?:teams|sides|clubs|pair|two))\ (?:last\ |first\ |previously\ )?met)\b"
)
"""Words that put a goal into another match."""

ERRED = r"(?!,?\ whose\ (?:[\w'-]+\ ){0,2}(?:errors?|mistakes?|slip|blunder|howler|backpass|pass|cross|clearance|foul|handball)\b)"
"""Behind a name a goal came courtesy of: not of one whose error let another in."""

PENALTY = triggered(
    r"(?<!saved\ )(?<!missed\ )\bpenalty\b(?!\ (?:area|box|spot\ miss|shoot|appeal|kicks\b|decision|save|(?:had\ |was\ |been\ )*(?:saved|parried|blocked|rebounded|pushed|beaten|come\ back|came\ back|hit|struck)\b))|\bpenalties\b"
    r"|\bpks?\b|\bspot[- ]?kicks?\b|\bfrom\ the\ (?:penalty\ )?spot\b|\bpenalty\ spot\b"
    r"|\(pens?\.?\)|\bpen\b"
)
OWN_GOAL = triggered(
    r"\bown[- ]goals?\b|\b(?:his|her|their)\ own\ (?:net|goal)\b|\bunfortunate\ own\b|\(o\.?g\.?\)|\bog\b"
)

NOUN_PATTERN = "|".join(re.escape(p) for p in sorted(GOAL_NOUN, key=len, reverse=True))
STRIKE_PATTERN = "|".join(re.escape(p) for p in sorted(STRIKE_NOUN, key=len, reverse=True))
"""The two tables of nouns as patterns, longest first."""
