"""Words that say whether a side gains or suffers, and the joints between what two clauses tell."""

import re

from transforms.facts.grammar.patterns import alternatives
from transforms.reading.triggers import triggered

_LEAD = r"(?:(?:a|an|the|their|<T\d+>'s|its|his|her|early|shock|surprise|slender|deserved|\w+-goal|first|brief|late|comfortable|commanding)\ )*(?:lead|advantage|cushion)"
GAIN = re.compile(
    rf"\b(?:(?:took|take|takes|taking|regain\w*|restor\w+|retook|reclaim\w*|claim\w*|snatch\w*|seiz\w+|grabb\w+|establish\w*|extend\w*|doubl\w+|increas\w+|stretch\w*|tripl\w+|trebl\w+|built|had|held|got|with)\ (?:back\ )?{_LEAD}"
    r"|(?:went|go|goes|going|gone|got|moved?|moving|edged|raced|surged|stormed|roared|eased|forged|nosed|were|was|found\ themselves|pulled|drew|came|come|back|two|three|\w+-nil|\d-\d)\ (?:(?:back|further|quickly|briefly|duly|deservedly|even|right|straight)\ ){0,2}(?:ahead|in\ front|level|clear|on\ level\ terms|on\ terms|up)\b(?!\ (?:to|with|for|at))"
    r"|(?:claim|secur|earn|snatch|grab|salvag|rescu|gain|collect|register|record|post|complet|seal|seiz|notch|enjoy|celebrat|book|pick\w*\ up|pull\w*\ off|gr(?:i|ou)nd\w*\ out)\w*\ (?:out\ |up\ |off\ )?(?:(?:an?|the|their|its|all|another|three|back-to-back)\ )?(?:(?:(?!(?:first|second)\ half|penalty|corner|free-kick|spot-kick)[\w'-]+|<S\d+>|<[CT]\d+>'s?)\ ){0,3}?(?:wins?|victory|victories|draw|points?|success|triumph|stalemate)\b"
    r"|(?<!were\ )(?<!was\ )(?<!been\ )(?<!be\ )(?<!being\ )(?<!get\ )(?<!got\ )(?:defeated|defeating|edged\ (?:out|past)|edged|downed|outclassed|eliminated|crushed|routed|humbled|blanked|pipped|ousted|trounced|outlasted|toppled|overpowered)"
    r"|(?<!to\ )(?:responds?|repl(?:y|ies)|equali[sz]es?|levels|strikes?\ back|hits\ back|fights?\ back)"
    r"|(?:cancel\w*\ out|wip\w+\ out|nullif\w+|overturn\w*)(?=\ (?:(?:an?|the)\ )?(?:(?!their\b|his\b)[\w'-]+\ ){0,2}<[PX]\d+>)"
    r"|"
    + alternatives(
        """
        pulled even, drew even, led, lead, leading, levelled, leveled, level, equalised, equalized, equalise, equalize, equaliser, equalizer, leveller, pulled one back, pulled a goal back
        pull one back, pull a goal back, got one back, got a goal back, clawed one back, hit back, struck back, struck, scored, score, scoring, netted
        came up with, went through, found the net, found the back of the net, opened the scoring, open the scoring, broke the deadlock, drew first blood, struck first, replied, responded
        fought back, battled back, came back, clawed back, stormed back, roared back, surged back, bounced back, fought their way back, clawed their way back, came from behind, came from, rallied, recovered, ran riot, turned the game around, turned it around, completed the comeback, breakthrough, on the scoresheet
        halved the deficit, reduced the deficit, reduced the arrears, halved the arrears, cut the deficit, cut the lead, sealed, clinched, secured, wrapped up, snatched
        rescued, salvaged, stole, nicked, earned, opener, winner, made it, added, were rewarded, was rewarded, capitalised, capitalized, made the pressure count
        took full advantage, took advantage, took their chance, took the chance, made them pay, made it count, made it pay, cashed in, got their rewards, made the breakthrough, found a breakthrough
        made the most, got their reward, got what they deserved, got off the mark, put the game, put the result, put the match, put the tie, second goal, third goal
        fourth goal, fifth goal, opening goal, first goal, winning goal, restored parity, drew, won, beat, thrashed, hammered, saw off, overcame, were back in it, back in the game
        back in the match, in front, ahead, on top, poured forward, piled forward, surged forward, threw men forward, laid siege, won a corner, won a free-kick, won a penalty, were awarded a penalty, had a penalty, a second, a third, a fourth, a fifth, a sixth, stunned, shocked, punished, sank, silenced, moved clear, pulled away
        """
    )
    + r")\b",
    re.VERBOSE,
)
"""What a side that scores does: "took the lead", "levelled", "came from behind"."""
LOSS = triggered(
    r"\b"
    + alternatives(
        """
        gave up, give up, giving up, given up, fell behind, fall behind, falling behind, fallen behind, went behind, go behind, going behind, gone behind, behind, went down, a goal down, two down, trailed, trailing
        trail, conceded, concede, conceding, were stunned, was stunned, stunned by, were shocked, shocked by, were punished, was punished, be punished, punished by
        made to pay, pay for it, paid for, paid the price, pegged back, were caught, was caught, caught out, undone, were rocked, rocked by, hit by, were hit, were denied, was denied
        were breached, breached, fell to, lost, lose, losing, slumped, threw away, throw away, surrendered, let slip, were down, deficit, suffered, allowed, gifted, failed to clear
        made a mess, made a hash, got in a tangle, got into a tangle, failed to defend, failed to cut out, failed to mark, failed to get rid, did not clear, didn't clear, did not deal, didn't deal, couldn't clear, couldn't deal, struggled to clear, unable to clear
        failed to deal, failed to heed, failed to learn, failed to hold, could not clear, could not deal, switched off, could not prevent, were left, hopes, hearts, collapsed
        relinquished, reduced to panic, rattled, rattled by, unable to, cut open, carved open, torn apart, ripped apart, opened up, exposed, sliced open, were beaten, was beaten, beaten by, beaten, were undone
        ball-watching, ball watching, flat-footed, at sixes and sevens, all at sea, caught napping
        fell apart, imploded, were silenced, backs to the wall, one down, down to ten, in trouble, short-lived, cut short, was cancelled out, were cancelled out, been cancelled out, being cancelled out, was wiped out, were wiped out, been wiped out, being wiped out, put to the sword, shipped, leaked
        could not find another, could not find an equaliser, could not find a second, could not find the equaliser, could not find the leveller, could not force an equaliser, ran out of time
        seemed finished, looked finished, seemed beaten, looked beaten, looked dead and buried, looked doomed, were finished, were out of it, were dead and buried
        the worst possible start, nightmare start, worst possible start, disastrous start, collapse, capitulated, were reeling, were sunk, were floored, were frustrated
        """
    )
    + r"\b"
)
"""What a side that concedes does: "fell behind", "were punished", "failed to clear"."""
SHORT = re.compile(r"\b(?:could not (?:find|force) (?:another|an?|the)\b|ran out of time\b)")
"""What a side does that has scored and needs more: "but could not find another"."""
EXPECTED = triggered(
    r"\b(?:looked|look|looking|seemed|appeared|were|was|are|had been)\ (?:all\ )?(?:set|destined|certain|sure|on\ (?:course|track)|heading|headed|coasting|cruising|bound|poised|well\ on\ (?:their|the|its)\ way)"
    r"\ (?:for|to|towards?)\b[^<>;,.]{0,50}?\b(?:win|wins|victory|points|triumph|success|rout|final|round|progress|cruise|stroll)\b"
    r"|\b(?:were|was|are|came|had\ been)\ (?:[\w-]+\ ){0,3}?(?:seconds?|minutes?|moments)\ (?:away\ )?from\ (?:[\w'-]+\ ){0,4}?(?:win|victory|points|triumph|success|final|round|place|progress|semi-?finals?|quarter-?finals?)\b"
    r"|\b(?:looked|look|seemed|appeared|were|was)\ (?:[a-z]+\ )?(?:comfortable|in\ (?:full\ )?(?:control|command)|coasting|cruising|home\ and\ dry|out\ of\ sight)\b"
)
"""What a side that is winning is on its way to: "had looked set to win", "were two minutes from victory"."""
IN_VAIN = re.compile(
    r"\b(?:not\ enough|never\ enough|in\ vain|too\ late|(?:only|merely|just|no\ more\ than)\ an?\ consolation|consolation|for\ nothing|no\ avail|mattered\ little|little\ (?:more\ than\ )?(?:consolation|comfort)|of\ no\ (?:consequence|comfort)|their\ (?:only\ |lone\ |sole\ )?(?:goal|reply|response))\b"
)
"""What a goal is called that did not help: "came too late as they lost"."""
UNREAL = re.compile(
    r"\b(?:should|could|might|would|not|nearly|almost|thought|looked|chance|close|threaten\w*|hop(?:ed|ing)|want\w*|need\w*|look\w*\ for|seeking|pressed|pushed|chas\w+|search|unlucky|denied|tried|trying|if|never)\b"
)
"""What makes a gain no gain: "should have led", "chased an equaliser"."""
_TIME = r"\ (?:the\ )?(?:(?:opening|closing|final|first|second)\ )?(?:break|interval|half-?time|half|half-hour|hour|restart|turnaround|resumption|pause|end|(?:final\ )?whistle|full-?time|tea|kick-?off|minutes?|seconds?|<M\d+>)(?!\w)"
JOINT = re.compile(
    rf"(?P<why>\b(?:when|as|through|thanks\ to|courtesy\ of|via|(?:with|by)(?!{_TIME}))\b)|(?P<after>\bafter(?!{_TIME})\b)|(?P<despite>\b(?:although|though|despite|in\ spite\ of)\b)"
    rf"|(?P<against>\b(?:but|only\ for|only\ to|until|yet|however)\b)|(?P<before>\bbefore\b(?!{_TIME}))|(?P<while>\b(?:while|whilst|whereas)\b)"
    r"|(?P<to>\b(?:to|behind\ to|from)\b)|(?P<and>\b(?:and|then)\b)|(?P<stop>[;:]|\.\s)",
    re.VERBOSE,
)
"""What joins two clauses: "led when Fox", "led until Fox", "fell behind to Fox"."""
AGAINST = triggered(
    r"<P(?P<p>\d+)>(?:(?!\b(?:but|while|before|after|when|as)\b)[^<>;.]|<[MSXDLG]\d+>|<P\d+>(?:'s)?){0,70}?\b(?P<verb>stunned|stunning|stun|shock|silence|floor|haunt|rock|silenced|silencing|sank|sink|punished"
    r"|punishing|denied|denying|deny|shocked|broke|breaking|break|ended|end|dashed|condemned|condemning|haunted|haunting|hurt|undid|rocked|floored|cancel\w*\ out|eradicat\w+|eras\w+|overhaul\w*|haul\w*\ back|claw\w*\ back"
    r"|wip\w+\ out|past|beyond|beat|beating|against|over|through|around|round|outjumped|between|from|inside|in|exploited|pierced|unlocked|split|(?:split|cut|carved|sliced|ripped|tore|prised)\ (?:apart|open|through)|tormented|terrorised|bullied|bullying|mesmerised|punish|(?:saw|sees|see|seeing)\ off)"
    r"\ (?:the\ |a\ |his\ former\ club,?\ |his\ old\ club,?\ |former\ club\ |hapless\ |static\ |advancing\ |stranded\ |two\ |three\ |four\ |several\ |helpless\ |flat-footed\ )*<[TR](?P<t>\d+)>(?P<own>'s?)?(?:\ <S\d+>)?(?:\ (?P<next>\w[\w'-]*))?",
    re.VERBOSE,
)
"""A goal against a side: "Fox fired past the Roma keeper", "Fox stunned the hosts"."""
UNDONE = triggered(
    r"<[TR](?P<t>\d+)>\ (?:(?!not\b|n't\b)[\w'-]+\ ){0,2}?(?:(?:had\ )?reckoned\ without|had\ no\ (?:answer\ (?:to|for)|reply\ to)|(?:could\ not|couldn't|failed\ to)\ (?:cope\ with|contain|live\ with|handle)"
    r"|(?:were|was)\ (?:undone|punished|rocked|stunned|tormented|torn\ apart|caught\ out)\ by)\ (?:the\ |former\ |<[XL]\d+>\ |[\w-]+er\ ){0,2}<P(?P<p>\d+)>"
)
"""A side that somebody was too much for: "Roma reckoned without Fox", "Roma had no answer to Fox"."""
PEGGED_BACK = triggered(
    r"<[TR](?P<t>\d+)> (?:[\w'-]+ ){0,3}?(?:settle for|settled for|settling for|content with|make do with|made do with|held to|slipped up|dropped points)\b(?:[^<>;.]|<[SDCGLT]\d+>){0,70}?"
    r"\b(?:after|when|as|in which) (?:[\w'-]+ ){0,2}<P(?P<p>\d+)>'s? (?:[\w'-]+ |<M\d+>[ -]?){1,4}(?:was|were|had been) (?:[a-z]+ly )?cancell?ed out\b"
)
"""A side that gave a lead away, and whose goal it was: "Roma had to settle for a point after Fox's header was cancelled out"."""
ASLEEP = re.compile(
    r"\bwith\ (?:the\ )?<[TR](?P<t>\d+)>(?:'s?\ (?:[\w-]+\ ){0,2}(?:defen[cs]e|back\ (?:line|four|three)|rearguard|defenders))?\ (?:still\ |all\ |momentarily\ |caught\ |badly\ )?"
    r"(?:ball-watching|ball\ watching|napping|asleep|flat-footed|static|at\ sixes\ and\ sevens|at\ sea|in\ disarray|out\ of\ position|exposed|stretched|square|cold|out|on\ the\ (?:hop|back\ foot)|a\ (?:man|player)\ (?:down|short|light)|appealing\ for\ [\w-]+)"
    r"(?:\ [\w'-]+){0,4},\ (?:the\ |unmarked\ |substitute\ ){0,2}<P(?P<p>\d+)>(?!')"
)
"""A side that somebody caught asleep: "with Roma ball-watching, Fox fired home"."""
ANSWERED = re.compile(
    r"<[TR](?P<t>\d+)>\ (?:had\ |have\ |[a-z]+ly\ |soon\ |then\ ){0,3}(?:cancel\w*\ out|wip\w+\ out|nullified|negated|overturned|hit\ back\ from|recovered\ from|(?:came|come)\ back\ from|responded\ to|replied\ to)"
    r"\ (?:(?:an?|the)\ )?(?:[\w-]+\ ){0,2}<P(?P<p>\d+)>(?=(?:'s?)?\ (?:[\w'-]+\ |<[MX]\d+>[ -]?){0,4}?(?:opener|goal|strike|header|penalty|spot-kick|volley|effort|lead|brace|double)\b)"
)
"""A side that undid what somebody scored: "Roma had cancelled out Fox's early opener"."""
ILL = r"(?:[\w-]+ ){0,2}?(?:winless|losing|miser(?:y|able)|woes?|wait|slump|agony|plight|drought|troubles|suffering|pain|relegation (?:fears|worries)|problems|poor (?:run|start|form)|dismal|wretched)\b"
PROLONGED = triggered(
    r"<P(?P<p>\d+)>(?:(?!\b(?:but|while|before|after|when|as)\b)[^<>;.]|<[MSXDLG]\d+>){0,70}?\b(?:keep|kept|keeping|extend\w*|prolong\w*|deepen\w*|compound\w*|increas\w+|continu\w+|add\w* to|leav\w+|pil\w+ on) "
    rf"(?:the )?<[TR](?P<t>\d+)>'s? {ILL}"
)
"""A side that somebody made it worse for: "Fox struck to keep Roma's winless run going"."""
DIRECT = frozenset(
    """stunned stunning stun shock silence floor haunt rock silenced silencing sank sink punished punishing denied denying deny shocked condemned condemning haunted haunting rocked floored punish tormented terrorised bullied bullying mesmerised
    against beat beating""".split()
) | {"saw off", "sees off", "see off", "seeing off"}
THEIRS = frozenset(
    """area back backline box centre-back custodian defence defender defenders defense end fans goal goalie goalkeeper half hearts hopes keeper lead advantage
    net number opener players rearguard right-back left-back shot-stopper stopper resistance lines men captain skipper man equaliser no""".split()
)
"""What of a side's is beaten when the other scores: "past the Roma keeper", "ended Roma's resistance"."""
IN_LIST = r"(?!(?:before|under|from|past|against|off|who|whose|which|but|with|while|after|as|when|until|to|for|saw|then)\b)[\w'-]+"
"""A word that may stand in front of a name in a list of names: "Fox, substitute Ward and young Hart"."""
LIST = triggered(
    rf"<P\d+>(?:'s)?(?: \((?:<M\d+>|\d{{1,2}}(?:st|nd|rd|th)?)\))?(?:(?:, (?:{IN_LIST} ){{0,2}}<P\d+>(?! [a-z]{{2,}}ing\b)|(?: and| &|, and) (?:{IN_LIST} ){{0,2}}<P\d+>))+"
)
"""A list of names, the first perhaps with its minute: "Fox (12th) and substitute Ward"."""
# "a fine move from | Roma | ended with the opening goal": their gain
MOVE_OF = triggered(
    r"\b(?:move|attack|counter|counter-attack|break|corner|free-kick|pressure) (?:from|by|for) (?:the )?<[TR](?P<t>\d+)>(?!')"
    r" (?:then |duly |finally |eventually )?(?:result|end|finish|lead|led|culminat|produc|yield|brought|pa[iy])[a-z]*\b[^<>;.]{0,30}?\b(?:goal|opener|lead|equali[sz]er|breakthrough|dividends|winner)\b"
)
"""A gain told of a move of a side."""
# "a Ward header saw | Roma | go through", "ensured that Roma would progress": their gain too
SENT_ON = triggered(
    r"\b(?:saw|sees|sent|sends|fired|fires|shot|took|ensured(?: that)?|meant(?: that)?) (?:the )?<[TR](?P<t>\d+)>(?!')"
    r" (?:would |will |could |had |have )?(?:be )?(?:progress(?:ed|ing)?|advanc(?:e|ed|ing)|(?:go(?:ing)? |gone )?through(?! on| the)|into the (?:next|second|third|fourth|fifth|last|semi-?\ ?finals?|quarter-?\ ?finals?|final)|over the line)\b"
)
"""A gain told of what somebody brought about for a side."""
# "Fox scored early, Ward had two saves | and Roma beat Lazio": the lead of an agency, which names the side behind its men
AND_BEAT = re.compile(
    r",? and (?:the )?(?:[\w'-]+ |<[XLC]\d+>(?:'s)? ){0,2}?<T(?P<t>\d+)> (?:beat|defeated|tied|drew with|topped|routed|blanked|edged|thrashed|held off|outlasted|downed|won|rallied|rolled|cruised)\b"
)
"""The result that follows who scored."""
# "Roma | hit back | after goals from Fox", not "after Fox scored"
HIT_BACK = re.compile(
    r"\b(?:(?:hit|struck|fought|battled|came|clawed|stormed|roared|bounced) back|replied|responded|rallied|recovered|equali[sz]ed?|levell?ed|came from(?: behind)?)$"
)
GOALS_BY = re.compile(
    r"(?:[\w-]+ |<M\d+>[ -]?){0,3}?(?:goals?|strikes?|headers?|efforts?|openers?|braces?|doubles?|penalt(?:y|ies)) (?:from|by) "
)
"""What a side did in answer, and goals told by a noun, which are what it answered."""
