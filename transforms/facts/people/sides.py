"""Whose player is he: the team of each person, from how the article speaks of him."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache

from transforms.facts.people.stance_words import ILL, IN_LIST, LIST, LOSS
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.triggers import Triggered, that_may_match, triggered

_ROLES = (
    r"(?:striker|forward|midfielder|defender|goalkeeper|keeper|winger|captain|skipper|substitute|sub"
    r"|centre-back|center-back|full-back|left-back|"
    r"right-back|wing-back|playmaker|coach|manager|boss|head coach|teenager|youngster|debutant|star|ace"
    r"|hitman|frontman|stopper|forwards?|man|no ?\d+|"
    r"goalscorer|scorer|skipper|centre-half|number \w+|duo|pair|legend|attacker|team-mate|teammate|chief|counterpart"
    r"|gaffer|interim \w+|caretaker|loanee|signing|custodian|shot-stopper|captain and|academy graduate"
    r"|veteran|midfield)"
)
# in front of a team: "the struggling | <T>", "ever-improving | <T>"
_SUCH = r"(?:(?:the|his|her|bottom|leaders|champions|rivals|neighbours|struggling|lowly|[\w']+-[\w'-]+|[\w'-]{3,}(?:ing|ed)) ){0,3}"
# "Roma went down 3-2 to Lazio despite |", "Roma were beaten at Lazio in spite of |"
_LOST_DESPITE = (
    r"(?:(?<![\w>] )|(?<=\bwhile )|(?<=\band )|(?<=\bbut )|(?<=leaders )|(?<=champions )|(?<=the ))<(?P<k>[TR])(?P<t>\d+)>(?!') (?:lost|went down|fell|slumped|slipped|crashed|succumbed|were (?:[a-z]+ly )?(?:beaten|edged|thrashed|held|pipped)|suffered)\b"
    r"(?:[^<>;.]|<[SDCTGLRX]\d+>){0,90}?\b(?:despite|in spite of) (?:an?|the|two|three) "
)
_HIS_GOAL = r"brace|double|hat-trick|treble|goals?|strikes?|header|opener|equali[sz]er|penalty"
# (weight, pattern): what ties `<Pp>` to `<Tt>` in a shape
_TIES: tuple[tuple[int, Triggered], ...] = (
    # "Torino's Bremer", "Napoli's Victor Osimhen", "Roma's young striker Felix"
    (4, triggered(r"<(?P<k>[TR])(?P<t>\d+)>'s? (?:(?!former|ex|(?:net|box|area|goalmouth)\b)[\w'-]+ |<[XCL]\d+> ?|, ){0,4}?<P(?P<p>\d+)>(?!'s (?:side"
        r"|men|team))")),
    # "Torino striker Andrea Belotti", "the visitors' keeper Ward", "Roma captain and goalscorer Totti"
    (4, triggered(rf"(?<!former )(?<!ex-)<(?P<k>[TR])(?P<t>\d+)> (?:(?!(?:and|for|from|by|in|as|when|while|after|before|until|but|with|to|at|on|since|where) )[\w'-]+ "
        rf"|<X\d+> ){{0,3}}?{_ROLES},? (?:and captain )?<P(?P<p>\d+)>")),
    # "Ward, the Roma striker", "Ward (Roma)", "Ward of Roma"
    (4, triggered(rf"<P(?P<p>\d+)>(?:, | \()(?:the )?(?:(?!(?:former|formerly|ex|once|previously|until|late)\b)[\w'-]+ ){{0,2}}?<(?P<k>T)(?P<t>\d+)>(?:'s)?(?: {_ROLES}|[,)])")),
    # "Ward, so often Roma's man for the big night", "Ward, for years Roma's best player"
    (4, triggered(rf"<P(?P<p>\d+)>, (?:(?!former|ex)[\w'-]+ ){{1,4}}<(?P<k>T)(?P<t>\d+)>'s? (?:[\w'-]+ ){{0,3}}(?:{_ROLES}|player|hero|saviour|talisman|goalscorer|leader|inspiration)\b")),
    (4, triggered(r"<P(?P<p>\d+)> of <(?P<k>T)(?P<t>\d+)>(?!')")),
    # "Roma, for whom Ward had struck", "Roma, whose captain Ward headed in"
    (4, triggered(r"<(?P<k>[TR])(?P<t>\d+)>, (?:for whom|whose) (?:(?!(?:lead|goal|resistance|defen[cs]e|line|hopes|joy|match|game|win|goalkeeper|keeper)\b)[\w'-]+ |<[XLC]\d+>(?:'s)? ?){0,4}?<P(?P<p>\d+)>")),
    # "Ward stars in Roma triumph at Lazio", as headlines write
    (4, triggered(r"<P(?P<p>\d+)> (?:stars?|starred|shines?|shone|inspires?|double|treble|hat-trick|brace|on target|at the double|scores?|strikes?|nets?|bags?|hits?)(?: (?:a|two|three|four|twice|double|treble|hat-trick|brace|late|again)){0,2} in (?:the )?<(?P<k>T)(?P<t>\d+)>(?:'s?)? (?:[\w'-]+ |<[SC]\d+> ){0,3}?(?:wins?|victory|triumph|rout|success|draw|thriller|comeback)\b")),
    # "Ward proved to be Roma's super-sub", "Ward was again Roma's hero"
    (4, triggered(r"<P(?P<p>\d+)> (?:was|were|is|proved|became|turned out|had been) (?:(?:to be|again|once again|once more|also|then) ){0,2}<(?P<k>[TR])(?P<t>\d+)>'s? (?:[\w'-]+ ){0,3}?(?:hero(?:es)?|heroine|saviour|match-?winner|super-?sub|star|inspiration|(?:goal)?scorer|talisman|tormentor-in-chief|rescuer)\b")),
    # "Roma had to rely on a Ward penalty", "Roma were indebted to Ward for a win"
    (3, triggered(r"<(?P<k>[TR])(?P<t>\d+)>(?!') (?:(?:had|were|was|still|again|also|only|then|to) ){0,4}(?:rely on|relied on|needed|required|indebted to|grateful to|grateful for|could thank) (?:(?!(?:keeper|goalkeeper|save|saves)\b)[\w'-]+ |<[MX]\d+>[ -]?){0,5}?<P(?P<p>\d+)>(?!'s (?:foul|mistake|error|handball|own goal|saves?))")),
    # "Gasperini's Atalanta", "Inzaghi's Inter"
    (4, triggered(r"<P(?P<p>\d+)>'s (?:(?!(?:side|men|team|charges|players|boys|troops)\b)[\w'-]+ ){0,2}<(?P<k>T)(?P<t>\d+)>")),
    # "took the lead through Ward", "Roma levelled thanks to Ward"
    (3, triggered(r"<(?P<k>[TR])(?P<t>\d+)>(?P<gap>(?:(?!\b(?:but|while|only|until|before(?! (?:the )?(?:break|half-time|halftime|interval|hour|end|half[ -])))\b)[^<>;.]"
        r"|<[MDSCL]\d+>){0,60})\b(?:through|thanks to|courtesy of|via) (?:[\w'-]+ "
        r"|<X\d+> ){0,5}?<P(?P<p>\d+)>(?!'s (?:foul|mistake|error|handball|own goal))")),
    # "Roma were two up after goals from Ward", "Roma raced into a 2-0 lead following strikes by Ward"
    (3, triggered(r"<(?P<k>[TR])(?P<t>\d+)>(?!')(?P<gap> (?:(?!(?:lost|losing|threw|surrendered|saw|had|despite|cut|but|while|from|against)\b)[\w'-]+ |<[SM]\d+> ){1,8}?(?:up|ahead|in front|lead|advantage|cushion|clear)(?: and (?:[\w-]+ ){1,5}|(?: [\w'-]+| <M\d+>){0,4} )?)"
        r"\b(?:after|following) (?:[\w'-]+ |<[MX]\d+>[ -]?){0,4}?(?:goals?|strikes?|headers?|brace|double|penalt(?:y|ies)|finish(?:es)?)(?: [\w'-]+| <M\d+>){0,4}? (?:from|by) (?:[\w'-]+ |<X\d+> ){0,3}?<P(?P<p>\d+)>(?!'s (?:foul|mistake|error|handball|own goal|cross|corner|pass|free))")),
    # "Despite taking the lead through Ward, Roma lost", "Having drawn level thanks to Ward, the hosts"
    (4, triggered(r"\b(?:despite|after|having|since|by) (?:[a-z]+ly )?(?:taking|going|leading|pulling|getting|drawing|moving|coming|scoring|levelling|equali[sz]ing|taken|gone|led|pulled|got|drawn|moved|come|scored|levelled|equali[sz]ed)\b"
        r"(?:(?!\b(?:but|while|before|until|when)\b)[^<>;.,]|<[MSDCL]\d+>){0,50}\b(?:through|thanks to|courtesy of|via) (?:[\w'-]+ |<X\d+> ){0,4}?<P(?P<p>\d+)>(?:'s (?:[\w'-]+ |<M\d+>[ -]?){1,4})?(?: <M\d+>)?, (?:the )?<(?P<k>[TR])(?P<t>\d+)>(?!')")),
    # "a header by Ward was all that Roma needed"
    (3, triggered(r"<P(?P<p>\d+)>(?:'s (?:[\w'-]+ |<M\d+>[ -]?){0,3}[\w-]+)? (?:was|were|proved) all (?:that )?(?:the )?<(?P<k>[TR])(?P<t>\d+)> needed\b")),
    # "Roma needed a late goal from Ward to win"
    (3, triggered(r"<(?P<k>[TR])(?P<t>\d+)> (?:[a-z]+ly |also )?(?:needed|required|relied on|had to rely on|depended on|had to wait for|were grateful for|owed (?:it|the win|victory|this) to) (?P<gap>(?:(?!\b(?:but|while|only|before|until)\b)[^<>;.]"
        r"|<[MDSCL]\d+>){0,60})\b(?:from|by|through) (?:[\w'-]+ |<X\d+> ){0,5}?<P(?P<p>\d+)>(?!'s (?:foul|mistake|error|handball|own goal))")),
    # "Roma were in front when Ward", "Roma went close as Ward"
    (1, triggered(r"<(?P<k>[TR])(?P<t>\d+)>(?!')(?P<gap>(?:(?!\b(?:but|while|only|before|until)\b)[^<>;.]"
        r"|<[MDSCL]\d+>){0,60})\b(?:when|as) (?:[\w'-]+ "
        r"|<X\d+> ){0,5}?<P(?P<p>\d+)>(?!'s (?:foul|mistake|error|handball))")),
    # "Ward put Roma ahead", "Ward gave the hosts the lead", "Ward scored for Roma"
    (4, triggered(r"<P(?P<p>\d+)>(?:(?!\b(?:but|while|before|after|when|against|sent off|dismissed|booked|cautioned|penali[sz]ed)\b)[^<>;.]|<[MSXDL]\d+>|(?<=by )<P\d+>){0,75}\b(?:put|puts"
        r"|putting|gave|given|give|giving|fired|headed|edged|sent|handed|drew|brought|pulled|dragged|hauled|shot|earned|got(?= (?:the )?<[TR]\d+> (?:back|level|ahead|in front|off the mark|up and running))"
        r"|had(?= (?:the )?<[TR]\d+> (?:ahead|in front|level|cruising|coasting|on (?:their|its|the) way))|set(?= (?:the )?<[TR]\d+> on (?:their|its|the) way)|came to(?= (?:the )?<[TR]\d+>'s? (?:rescue|aid))"
        r"|rescued|helped|saw|nudged|swept|(?<!\bdefeat )(?<!\bloss )(?<!\breverse )(?<!\bsetback )(?<!\bblow )for|gives|sealed|secured|levelled for|equalised for|win for"
        r"|winner for) " + _SUCH + r"<(?P<k>[TR])(?P<t>\d+)>(?!'s (?:goalkeeper|keeper|goal\b|defen))")),
    # "Fox and Ward, who left Lazio in May, also found the net for Roma"
    (4, triggered(r"<P(?P<p>\d+)>(?=(?:(?:,|,? and) (?:[\w'-]+ ){0,2}<P\d+>){0,4}(?:, who (?:[^<>;.,]|<[TDMSCX]\d+>){3,70},)? (?:also |each |both |all |then |later )?"
        r"(?:scored|netted|struck|found the (?:net|target|mark)|(?:was|were) on target|got (?:the )?goals?|got on the scoresheet|added (?:a )?goals?|had goals?|tallied)\b"
        r"(?:(?!\b(?:but|while|before|after|when|against|as)\b)[^<>;.,]|<[MD]\d+>){0,40} for (?:the )?<(?P<k>[TR])(?P<t>\d+)>(?!'s (?:goalkeeper|keeper)))")),
    # "Ward restored Roma's lead", "doubled the hosts' advantage"
    (4, triggered(r"<P(?P<p>\d+)>(?:(?!\b(?:but|while|before|after|when|cancel\w+)\b)[^<>;.]"
        r"|<[MSXDL]\d+>){0,40}\b(?:doubled|restored|extended|doubling|restoring|increased|stretched|opened|sealed"
        r"|secured|completed|halved|reduced|grabbed|scored|netted|got"
        r"|wrapped up) <(?P<k>[TR])(?P<t>\d+)>'s? (?!goal\b|keeper|defence)")),
    # "Ward halted Roma's losing run with a leveller"
    (4, triggered(r"<P(?P<p>\d+)>(?:'s (?:[\w'-]+ |<M\d+>[ -]?){1,4})? (?:(?:finally|also|duly) )?(?:ended|halted|stopped|snapped|arrested|brought an end to) (?:the )?<(?P<k>[TR])(?P<t>\d+)>'?s? "
        r"(?:[\w-]+ ){0,2}?(?:losing|winless|goalless|goal-less|barren|wretched|miserable|dismal|poor) (?:[\w-]+ )?(?:run|streak|sequence|spell|start)\b")),
    # "goals from Fox and Ward gave Roma a win", "Ward's header earned Roma a point"
    (4, triggered(r"\b(?:goals?|strikes?|brace|double|header|hat-trick|penalty|winner|efforts?"
        r"|penalties) (?:(?!(?:before|after|and)\b)[\w'-]+ ){0,5}(?:from|by) (?:[\w'-]+ |<[XT]\d+>(?:'s)? ){0,3}<P(?P<p>\d+)>(?:(?:,| and|, and) " + f"(?:{IN_LIST} )" + r"{0,3}<P\d+>){0,4}(?:(?!\b(?:but"
        r"|being|while|before|after|when|against|cancel\w+)\b)[^<>;.]|<[MSD]\d+>){0,60}\b(?:gave|handed|earned|secured"
        r"|sealed|put|set(?= (?:the )?<[TR]\d+> on )|saw(?! off\b)|helped|ensured|fired|sent|lifted|give|help|completed|had|made|meant|take|took|clinched|got|brought|pulled|dragged|drew|fired|restored|hauled|secures|gives"
        r"|rescued|inspired|guided|for|gifted|kept|carried|propelled|powered|steered) " + _SUCH + r"<(?P<k>[TR])(?P<t>\d+)>")),
    (4, triggered(r"<P(?P<p>\d+)>'s? (?:[\w'-]+ |<[MX]\d+>[ -]?){0,5}(?:goals?|strike|brace|double|header|hat-trick|penalty"
        r"|winner|effort|opener|finish|volley|equali[sz]er|leveller|free-kick)\b(?:(?!\b(?:but|while|before|after|when"
        r"|against|cancel\w+)\b|, and <P\d+> (?!and\b)[a-z])[^<>;.]|<[PMSD]\d+>){0,30}\b(?:gave|handed|earned|secured|sealed|put|set(?= (?:the )?<[TR]\d+> on )|saw(?! off\b)|helped"
        r"|ensured|fired|sent|lifted|give|help|completed|had|made|take|took|clinched|rescued|inspired|guided"
        r"|gifted|kept|got|brought|pulled|dragged|drew|restored|hauled|gives|secures|for|carried|propelled|powered|steered) " + _SUCH + r"<(?P<k>[TR])(?P<t>\d+)>")),
    # "Roma won with goals from Fox and Ward", "Roma beat Lazio 2-1 thanks to Fox"
    (2, triggered(r"(?:^|, |- |while |as |and |where |before |but |when |until )<(?P<k>[TR])(?P<t>\d+)>(?P<gap>(?:(?!\b(?:but|while|before|lost|beaten|defeat"
        r"|conced\w+|fell|trail\w+|after)\b)[^<>;.]|<[SDCTMGL]\d+>){3,150})\b(?:with|through|thanks to|courtesy of"
        r"|via) (?:[\w'-]+ |<[XM]\d+> ){0,6}?<P(?P<p>\d+)>(?!'s (?:own goal|side))")),
    # "Roma took the lead against Lazio from a Ward penalty", "the hosts doubled their lead from Ward's penalty"
    (4, triggered(r"<(?P<k>[TR])(?P<t>\d+)> (?:had |then |soon |duly |also )?(?:took|taken|retook|doubled|extended|restored|regained|increased) (?:an? |the |their )(?:[\w-]+ )?(?:lead|advantage)"
        r"(?: (?:against|at|away to) (?:the )?<[TG]\d+>)? (?:from|through|via|with|thanks to|courtesy of) (?:an? |the )?(?:[\w'-]+ |<[MX]\d+>[ -]?){0,4}?<P(?P<p>\d+)>(?!'s (?:own goal|error|mistake|slip|foul|handball))")),
    # "Roma went down 3-2 to Lazio despite a Ward brace", "Roma lost despite two goals from Ward"
    (4, triggered(_LOST_DESPITE + r"<P(?P<p>\d+)>(?:'s)? (?:[\w-]+ |<M\d+>[ -]?){0,2}(?:" + _HIS_GOAL + r")\b")),
    (4, triggered(_LOST_DESPITE + r"(?:[\w-]+ |<M\d+>[ -]?){0,3}?(?:" + _HIS_GOAL + r") (?:from|by) (?:[\w'-]+ ){0,3}<P(?P<p>\d+)>")),
    # "Roma held Lazio 2-2 with Ward the star of the show"
    (3, triggered(r"(?:^|, |- |while |as |and |where |before |but |when |until )(?:the |[\w'-]+-[\w'-]+ )?<(?P<k>[TR])(?P<t>\d+)>(?!')(?P<gap> (?:(?!\b(?:but|while|before|until)\b)[^<>;.]|<[SDCTMGL]\d+>){3,110}),? with "
        r"(?:[\w'-]+ |<X\d+> ){0,3}?<P(?P<p>\d+)> (?:again |once more |once again )?(?:the|their) (?:[\w'-]+ ){0,2}?(?:star|hero|heroine|inspiration|match-?winner|scorer|goalscorer|talisman|architect)\b")),
    # "Roma sensed a chance and took it, Ward equalising"
    (3, triggered(r"(?:^|; |\. |\b(?:but|and|while|then) )(?:the )?<(?P<k>[TR])(?P<t>\d+)>(?!')(?P<gap> (?:(?!\b(?:but|while|against|beat|over|than|by|when|conced\w+|fell|trail\w+|behind|allow\w+)\b)[^<>;.]|<[SDCML]\d+>){3,110}), "
        r"(?:with )?(?:[\w'-]+ |<X\d+> ){0,3}?<P(?P<p>\d+)> (?:<M\d+> |\(<M\d+>\) )?(?:duly |soon |promptly |[a-z]+ly )?(?:equali[sz]ing|levelling|making it(?= <S)|pulling (?:one|a goal) back|reducing|halving|restoring|doubling|netting|scoring|heading (?:in|home)|nodding (?:in|home)|slotting (?:in|home)|firing (?:in|home)|converting|breaking the deadlock|getting (?:the|both|their)|grabbing|completing)\b")),
    # "Ward made it 3-2 to Roma"
    (4, triggered(r"<P(?P<p>\d+)> (?:[\w'-]+ ){0,3}(?:made|makes|making|make) it <S\d+> (?:to|for) (?:the )?<(?P<k>[TR])(?P<t>\d+)>(?!')")),
    # "Ward nodded home Roma's leveller"
    (4, triggered(r"<P(?P<p>\d+)>(?:(?!\b(?:but|while|before|after|when|cancel\w+|saved|denied)\b)[^<>;.]|<[MSXDL]\d+>){0,40} "
        r"<(?P<k>[TR])(?P<t>\d+)>'s? (?:[\w'-]+ )?(?:leveller|leveler|equali[sz]er|opener|winner|second|third|fourth|fifth|consolation|goal|first)\b(?! half)")),
    # "Ward scored both Roma goals", "got Roma's two goals"
    (4, triggered(r"<P(?P<p>\d+)>(?: (?!but\b|while\b|before\b|after\b|when\b)[\w'-]+| <[MX]\d+>){0,6}? (?:scored|netted|got|grabbed|hit|bagged|claimed|notched|scoring|with) "
        r"(?:both|all|two|three|four|all (?:two|three|four|five)|the) <(?P<k>[TR])(?P<t>\d+)>(?:'s?)? goals?\b(?! (?:kick|mouth|line|area))")),
    # "Ward scored again as her Roma side drew"
    (3, triggered(r"<P(?P<p>\d+)>(?:(?!\b(?:but|while|before|against)\b)[^<>;.]|<[MSXDL]\d+>){0,60}\b(?:his|her) <(?P<k>T)(?P<t>\d+)>(?:'s)? (?:side|team|team-mates)\b")),
    # "Ward was sent off as his side Roma lost"
    (4, triggered(r"<P(?P<p>\d+)>(?:(?!\b(?:but|while|against)\b)[^<>;.]|<[MSXDL]\d+>){0,80}\b(?:his|her) (?:side|team|club|country|nation),? <(?P<k>T)(?P<t>\d+)>(?!'s)")),
    # "Ward's goal extended Roma's perfect start"
    (4, triggered(r"<P(?P<p>\d+)>'s (?:[\w'-]+ |<[MX]\d+>[ -]?){0,8}(?:extended|preserved|kept|maintained|continued|boosted|revived|completed|secured|clinched|sealed) <(?P<k>[TR])(?P<t>\d+)>'s?\b")),
    # "Ward crashed one in off the bar to give Roma the lead", "finished beyond Hart to bring Roma level"
    (4, triggered(r"<P(?P<p>\d+)>(?:(?!\b(?:but|while|before|when|against|after)\b)[^<>;.]|<[MSXDLG]\d+>|(?:(?<=past )|(?<=beyond )|(?<=keeper )|(?<=under )|(?<=over )|(?<=beating )|(?<=by ))<P\d+>|(?<=from )<P\d+>'s?){0,120}\bto (?:give|put|send|hand|fire|earn|draw|bring|restore|level for"
        r"|secure|rescue|salvage|save|seal|clinch|lift|boost|revive|extend|double|complete|haul|pull|drag|edge(?= (?:the )?<[TR]\d+> (?:back )?(?:ahead|in front|level|closer|into|to\b))|nudge|guide|get|keep|preserve|maintain|snatch) " + _SUCH + r"<(?P<k>[TR])(?P<t>\d+)>(?!'s (?:goalkeeper|keeper|defen|hopes|resistance|challenge)|'s? " + ILL + r")")),
    # "Ward equalised for the hosts and Fox put them ahead"
    (3, triggered(r"\bfor <(?P<k>[TR])(?P<t>\d+)> (?:and|before) (?:[\w'-]+ ){0,2}<P(?P<p>\d+)> (?:[\w'-]+ ){0,2}(?:put"
        r"|gave|fired|headed) them\b")),
    # "Ward powered Roma's 2-1 comeback win", "Fox and Ward inspired the visitors to victory"
    (4, triggered(r"<P(?P<p>\d+)> (?:(?:and|then|duly) )?(?:powered|inspired|fired|led|lifted|propelled|carried|guided|steered|headed|shot|helped|spearheaded|sparked|sealed|completed|capped) " + _SUCH
        + r"<(?P<k>[TR])(?P<t>\d+)>(?:'s?|(?= (?:to|past|into|through|back)\b)) (?:to |past |into |through |back )?(?:[\w'-]+ |<[SMDC]\d+> ){0,4}?(?:win|victory|success|triumph|comeback|rout|fightback|<T\d+>|final|semi-final)(?!\w)")),
    # "Ward volleyed the visitors out of sight", "Fox shot Roma two ahead"
    (4, triggered(r"<P(?P<p>\d+)> (?:[a-z]+ly )?[a-z]+(?:ed|t|ot) " + _SUCH + r"<(?P<k>[TR])(?P<t>\d+)> (?:back |further |firmly |two |three |four )?(?:out of sight|ahead|in front|level|clear|into the lead|into (?:a|an) [\w-]+ lead|on level terms|out of reach|home)\b")),
    # "Roma boss Jose Mourinho" with the name first: "Mourinho's side" is settled by the nearest team
    (2, triggered(r"(?<!\d> )<(?P<k>T)(?P<t>\d+)> <P(?P<p>\d+)>")),
)  # fmt: skip
# a team behind these is the other side: "victory over Roma, courtesy of goals by Fox"
_OBJECT = re.compile(
    r"\b(?:over|against|past|of|beat|beats|beating|defeated|defeating|thrashed|hammered|overcame|overcome|overturning|edged out|edging|edged|pipped|pipping"
    r"|downed|sank|stunned|saw off|seeing off|crushed|routed|demolished|dispatched|knocked out|knocking out|eliminated|held|holding|outclassed|trounced|mauled"
    r"|swept aside|swatted aside|brushed aside|cruised past|(?<!home )at|host|hosts|hosting|hosted|welcomed|(?:at home|away) to|draw with|drew with|draw at|drew at|win at"
    r"|victory at|won at|lost to|lost at|defeat by|defeat at|visitors to|up against|by|(?:points?|draw|win|victory) from) (?:the |an? |fellow |rivals |neighbours |champions |[\w-]+-[\w-]+ |lowly |hapless |sorry |bottom |basement |top |[a-z]+ly |[\w'-]{3,}(?:ing|ed|less) |(?:<[PCX]\d+> )?(?:side|outfit|strugglers|opponents|opposition) )*$"
)
_YOUNG = r"(?:young|veteran|substitute|reserve|debutant|stand-in|[\w-]+-choice)"
# "saved by Roma keeper | Ward", "two goals of Roma's | Ward": he is a man of Roma's whatever comes before
_THEIR_MAN = re.compile(rf"(?:'s?(?: {_YOUNG})?(?: {_ROLES})?|(?: {_YOUNG})? {_ROLES}) <P\d+>")
# "against Roma, | for whom Ward": theirs, though they are named as the other side
_THEIRS = re.compile(r", (?:for whom|whose) ")
_FORMER = re.compile(r"\b(?:former|ex-|ex|one-time|old|on loan from|signed from|joined from|loanee from)\W*(?:\w+ )?$")


def find_sides(reading: Reading, roles: dict[int, dict[str, TeamRef]]) -> dict[str, Counter[str]]:
    """For each person the teams he is tied to, with weights.

    `roles` gives, per sentence, the team that "home" and "away" stand for there.
    """
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for index, read in enumerate(reading.sentences):
        if "<P" not in read.shape or ("<T" not in read.shape and "<R" not in read.shape):
            continue
        lined = list(find_line_up(read))
        for person, team in lined:
            votes[person][team] += _LINED_UP
        if not lined:
            for weight, person, team in ties(read, roles.get(index, {})):
                votes[person][team] += weight
    return votes


_LINED_UP = 8
_LINE_UP = re.compile(
    r"<T(?P<t>\d+)>(?: (?:fc|xi|women|starting xi|line-?up|team|subs?|substitutes|bench|unused subs?))*\s?(?:\([^<>()]*\)\s?)?[:;,-]?\s?(?=<P\d+>)"
)
_OTHER_HEAD = re.compile(r"<[A-Z]\d+> xi\b|\b(?:xi|line-up):")
_FEW = 7
"""A line-up names at least so many people behind its team."""


def find_line_up(read: ReadSentence) -> Iterator[tuple[str, str]]:
    """The people of a line-up with the key of their team: "Roma: Ward; Fox, Bell, … Lazio: Hart; …"."""
    if read.shape.count("<P") < _FEW or not _LINE_UP.match(read.shape):
        return
    heads = list(_LINE_UP.finditer(read.shape))
    for number, head in enumerate(heads):
        stop = heads[number + 1].start() if number + 1 < len(heads) else len(read.shape)
        other = _OTHER_HEAD.search(read.shape, head.end(), stop)
        stop = other.start() if other else stop
        people = re.findall(r"<P(\d+)>", read.shape[head.end() : stop])
        words = re.findall(r"\b[a-z]{3,}\b", read.shape[head.end() : stop])
        team = read.mentions[int(head["t"])].value
        if len(people) >= _FEW and len(words) <= len(people) / 2 and isinstance(team, TeamRef):
            yield from ((str(read.mentions[int(p)].value), team.key) for p in people)


def ties(read: ReadSentence, roles: dict[str, TeamRef]) -> list[tuple[int, str, str]]:
    """The ties of one sentence: (weight, person, team key)."""
    found = []
    for weight, person, slot in ties_in(read.shape):
        team = team_of(read, slot, roles)
        if team is not None:
            found += [(weight, name, team.key) for name in _listed(read, person)]
    return found


def gains_of(read: ReadSentence, roles: dict[str, TeamRef], scorer: str) -> Iterator[tuple[int, str]]:
    """What the ties of a sentence say of the side that a man's goal was for, not of his own: (weight, team key).

    Of an own goal they mean the other side: "turned in by Ward to give Roma the lead".
    """
    for weight, person, slot in ties_in(read.shape):
        team = team_of(read, slot, roles)
        if team is not None and read.mentions[person].value == scorer and not _is_man_of(read.shape, person, slot):
            yield weight, team.key


def _is_man_of(shape: str, person: int, team: int) -> bool:
    """Whether the words call him a man of the team's: "Roma's Ward", "Roma striker Ward", "Ward of Roma"."""
    return any(
        int(m["p"]) == person and int(m["t"]) == team for _, pattern in _TIES[:_MEN] for m in pattern.finditer(shape)
    )


_MEN = 5
"""So many of the ties, the first, name a man as one of a team's."""


@lru_cache(maxsize=256)
def ties_in(shape: str) -> tuple[tuple[int, int, int], ...]:
    """The ties that the words of a shape state: (weight, number of the person, number of the team).

    What is told of a team in passing parts it from no verb of its own: "Roma, who lost on Sunday, led through Ward".
    """
    plain = _IN_PASSING.sub("", shape) if ", who" in shape else shape
    found = tuple(_ties_in(shape))
    return found if plain == shape else (*found, *(tie for tie in _ties_in(plain) if tie not in found))


# "a draw with | Roma, who | rescued a point through Ward": what they did, whatever was done to them
_OF_WHOM = re.compile(r",\ (?:who|which)\ (?:[a-z]+ly\ |then\ |had\ )?[a-z]+")
_IN_PASSING = re.compile(
    r"(?<=>),\ (?:who|whose|which)\b(?:[^<>,;.]|<[DSMCLGT]\d+>){3,120},(?=\ (?:[a-z]+ly\ |then\ |soon\ )?(?:took|went|led|scored|equali[sz]ed|levell?ed|drew|opened|hit|struck|replied|responded|doubled|pulled|reduced|got|made|broke|came|had|were|found|fell|grabbed|won)\b)"
)


def _ties_in(shape: str) -> Iterator[tuple[int, int, int]]:
    for weight, pattern in that_may_match(_TIES, shape):
        for match in pattern.finditer(shape):
            if _FORMER.search(shape, max(0, match.start() - 20), match.start()):
                continue
            place = shape.rfind("in ", max(0, match.start() - 3), match.start()) >= 0
            if (
                match.start("t") < match.start("p")
                and not _THEIRS.match(shape, match.end("t") + 1)
                and not _THEIR_MAN.match(shape, match.end("t") + 1)
                and not _OF_WHOM.match(shape, match.end("t") + 1)
                and (place or _OBJECT.search(shape, max(0, match.start() - 40), match.start()))
            ):
                continue
            if "gap" in match.re.groupindex and LOSS.search(match["gap"]):
                continue
            if match.start("p") < match.start("t") and _BEATEN.search(
                shape, max(0, match.start("p") - 42), match.start("p") - 2
            ):
                continue
            if _FOULING.search(match.group()) or (
                "," in match.group() and _ASIDE.search(shape, max(0, match.start("p") - 40), match.start("p") - 2)
            ):
                continue
            if _FAULT.search(match.group()):
                continue
            if _NO_GIFT.match(shape, match.end("t") + 1) or "own goal" in match.group() or _AGAIN.search(match.group()):
                continue
            yield weight, int(match["p"]), int(match["t"])


# "fired past Hart to give Roma the lead": Hart is no man of Roma's
_BEATEN = re.compile(
    r"\b(?:past|beyond|beat|beating|rounded|rounding|round|around|underneath|denied|deny|denying|stop|stopping|thwart|thwarted|thwarting|foiled|against|leaving|nutmegged|lobbed|wrong-footed|outpaced|outmuscled"
    r"|dispossessed|robbed|cancel\w* out|wip\w+ out|nullif\w+|answer\w*|(?:turnover|error|mistake|slip|blunder|howler|lapse|clearance|back-?pass|challenge)s? (?:by|from)) (?:(?:the|a|an|goalkeeper|keeper|defender|fellow|stranded|helpless|advancing|onrushing|[\w-]+ing) |<[TX]\d+>(?:'s)? ){0,3}$"
)
# "a brace, either side of | Ward's leveller, had Roma ahead": not what Ward did
_ASIDE = re.compile(r"\b(?:either side of|sandwiching) (?:(?:an?|the) )?(?:[\w-]+ )?$")
# "was sent off for fouling | Lazio forward Hart"
_FOULING = re.compile(
    r"\bfor (?:foul|tripp|den|bring|pull|haul|hack|kick|push|punch|elbow|fell|catch|stopp|hold|shov|grabb|block|scyth|chopp|clatter|butt|head-?butt|stamp)\w*ing (?:on |down )?(?:the )?<[TR]\d+>$"
)
# "had been at fault for Roma's second"
_FAULT = re.compile(r"\b(?:at fault|to blame|culpable|blamed) for (?:the )?(?:[\w-]+ )?<[TR]")
# "gave Roma a mountain to climb", "sent Roma out"
_NO_GIFT = re.compile(
    r" (?:a mountain|a scare|a fright|problems|plenty|out\b|crashing|packing|to defeat|to a defeat|a lesson|down\b|into trouble)"
)
# "proved too much for Roma", "accounted for Roma", "caused problems for Roma"
_AGAIN = re.compile(
    r"\b(?:too (?:much|good|strong|quick|hot)|accounted|problems?|trouble|danger|difficult(?:y|ies)|misery|agony|woes?|heartbreak|worries|nightmares?|headaches?|blow|setback|(?:bad|miserable|disappointing|unhappy|painful|grim|frustrating|losing|tough|sorry|dismal|sad|wretched) (?:[\w-]+ )?(?:day|night|afternoon|evening|start|match|game|end|finish|debut|return|trip|journey|weekend|season)) for (?:the )?<[TR]\d+>$"
)


def role_ties(read: ReadSentence) -> list[tuple[int, str, str]]:
    """The ties of one sentence to "the hosts" or "the visitors": (weight, person, "home" or "away")."""
    if "<R" not in read.shape or "<P" not in read.shape:
        return []
    found = []
    for weight, pattern in that_may_match(_TIES, read.shape):
        for match in pattern.finditer(read.shape):
            role = read.mentions[int(match["t"])].value
            if match["k"] == "R" and isinstance(role, str):
                found += [(weight, name, role) for name in _listed(read, int(match["p"]))]
    return found


# "Hart held a volley from Roma's Fox, and Ward | , from 14 yards, was denied": the second has a clause of his own
_TWO = re.compile(r"<P\d+>, and (?:[\w'-]+ ){0,2}<P\d+>")
_VERB = re.compile(r"(?:, [^<>,;.]{3,40},)? (?:was|were|had|has|then|also|did|could|saw|went|put|hit|made|[a-z]+ed)\b")


def _listed(read: ReadSentence, person: int) -> list[str]:
    """The person, with those in the same list of names."""
    token = f"<P{person}>"
    for match in LIST.finditer(read.shape):
        if token in match.group() and not (_TWO.fullmatch(match.group()) and _VERB.match(read.shape, match.end())):
            return [str(read.mentions[int(i)].value) for i in re.findall(r"<P(\d+)>", match.group())]
    return [str(read.mentions[person].value)]


def team_of(read: ReadSentence, index: int, roles: dict[str, TeamRef]) -> TeamRef | None:
    """The team a team or role mention stands for."""
    value = read.mentions[index].value
    if isinstance(value, TeamRef):
        return value
    return roles.get(value) if isinstance(value, str) else None
