"""The words that tell a finish, as tables: a verb of sending the ball somewhere, and where it went."""

import re

from transforms.facts.grammar.verb_forms import conjugate, forms_of
from transforms.reading.triggers import triggered

FINISH_VERBS = """
angle arrow backheel back-heel bash batter belt bend blast blaze bobble bounce bullet loft bundle bury cannon caress chest chip clip clout convert crack crash cushion
curl deflect dink direct dispatch despatch divert drag drill drive drop ease fire fizz flick float force glance glide guide half-volley hammer head hook
hurl jab kick knock lace lash lift lob loop nod nudge pass pile ping place plant poke pop pound power prod ram rattle rifle rocket roll scoop scramble
screw scuff shank shin shoot shoulder shovel side-foot sidefoot skid skim slam slap sling slot slice slide smack smash smuggle sneak spear spin squeeze squirm stab
steer stoop stretch strike stroke sweep swerve swivel tap thrash thread thud thump thunder thwack toe toe-poke touch trickle tuck turn volley wallop whack whip
whistle work wrap zip
one-time redirect rap rasp spank cuff bludgeon cream thrust swat spoon squirm rake clobber pelt paste
""".split()
_OTHER_VERBS = """
beat fly finish float get ghost give go help hit keep launch latch make nestle nip outwit outsmart pick pounce put react rise round run sail scream
send shape slip spring squirt steal swing time unleash usher walk weave dribble dance creep drop dip end direct settle stick drift rebound ricochet spill
outfox arrive bounce finish connect
""".split()
SHOT = [
    *conjugate(dict.fromkeys([*FINISH_VERBS, *_OTHER_VERBS])),
    *conjugate(
        [
            "step up to",
            "step up and",
            "make no mistake",
            "keep his cool to",
            "keep her cool to",
            "beat the offside trap and",
        ]
    ),
    "dove",
    "laid",
]
"""Verbs of sending the ball somewhere, and of getting there: a goal only with where it went."""

LEMMAS = frozenset([*FINISH_VERBS, *_OTHER_VERBS])

_CROSSES = frozenset(
    "clip drag float lift pass ping place sling spin stretch thread whip work stoop chest drop help pop kick wrap angle cushion direct".split()
)
FINISH = frozenset(form for verb in FINISH_VERBS if verb not in _CROSSES for form in forms_of(verb))
"""Verbs whose "in" is the net; with the others it is as often the penalty area."""

DRIBBLE = frozenset(
    form
    for verb in "swivel turn slip drive sweep squeeze ease slide flick nudge knock go get run nip dance weave dribble skip burst ghost power roll touch head work spin".split()
    for form in forms_of(verb)
)
"""Verbs that take a man past another as often as the ball: "slid past Fox"."""

_KEEPER = (
    r"(?:keeper|goalkeeper|goalie|shot-stopper|stopper|custodian|'keeper|netminder|no\ ?1|man\ between\ the\ posts)"
)
_STRANDED = (
    r"(?:(?:the|a|an|his|her|home|visiting|opposing|away|outstretched|wrong-footed|flat-footed|static|hapless|helpless|stricken|substitute|young|veteran|debutant|stand-in|reserve"
    r"|grasp|dive|reach|clutches|despairing|desperate|goalkeeper|keeper|opposite\ number|of|[\w-]+ing|[\w-]+ed)\ |<[TRX]\d+>(?:'s?)?\ )"
)
_NET = r"(?:net|goal(?!\ (?:area|mouth|kick|line))|netting|corner|roof|onion\ bag|rigging|stanchion|postage\ stamp|upper\ 90|back\ of\ the\ net|sheet)"
_PLACE = r"(?:(?:the|an?|his|her|their)\ |<[TR]\d+>(?:'s?)?\ |<P\d+>'s?\ )"
INTO = triggered(
    rf"""
      \b(?<!at\ )(?<!bring\ )(?<!brought\ )(?<!bringing\ )(?<!take\ )(?<!took\ )home\b(?!\ (?:side|fans?|team|advantage|crowd|supporters?|end|defen|wins?\b|games?|matche?s?\b|debut|support|goal|keeper|ground|victory|defeat|form|tie
        |leg|dressing|bench|area|half|box|town|nation|country|record|league|straight|turf|soil|faithful|stretch|draw|loss|dugout))
    | \bin\ the\ (?:[\w'-]+\ ){{0,3}}?(?:net|netting|corner|onion\ bag)\b(?!-|\ (?:flag|kick|of\ the\ (?:box|area|pitch|field|penalty)))
    | \b(?:in)?to\ the\ (?:[\w'-]+\ )?(?:top|bottom|far|near|opposite)(?:[ -]\w+)?\ corner\b(?!\ of\ the\ (?:[\w-]+\ )?(?:box|area|pitch|field))
    | \b(?:into|inside)\ {_PLACE}(?:(?!penalty\b|own\b|box\b|area\b)[\w'-]+\ |<[TR]\d+>(?:'s?)?\ ){{0,4}}?{_NET}\b(?!-|\ (?:flag|kick|of\ the\ (?:box|area|pitch|field|penalty|six)))
    | \bto\ the\ (?:back\ of\ the\ )?net\b(?!-)
    | \binto\ (?:an?\ |the\ )?(?:empty|unguarded|open|gaping|vacant|exposed|untenanted|yawning)\b(?!\ (?:half|space|area|seats?|stand|wing|flank|acres))
    | \binto\ the\ (?:top|bottom|far|near|back|roof|side\ of\ the\ net)\b(?!\ of\ the\ (?:box|area|pitch))
    | \b(?:inside|in\ at|via|in\ via|in\ by)\ (?:the\ )?(?:[\w'-]+\ ){{0,3}}?(?:post|upright|stick|woodwork)\b
    | \bin(?:to)?\ off\ (?:the\b|both\b|an?\b|his\b|her\b|<P\d+>)
    | \boff\ the\ (?:[\w'-]+\ ){{0,3}}(?:post|bar|crossbar|woodwork|upright)\ and\ (?:in\b|over\ the\ line|into)
    | \b(?<!way\ )(?:past|beyond|underneath|beneath|beating|around|round)\ {_STRANDED}{{0,5}}(?:<P\d+>(?!'s?\ (?:challenge|tackle))|{_KEEPER})
    | \b(?:over|across)\ (?:the\ )?(?:goal[- ])?line\b
    | \bthrough\ (?:the\ )?(?:<P\d+>'s?\ |{_KEEPER}'s\ |his\ |her\ )?(?:legs|hands|grasp|fingers|arms)\b(?!\ of\ <P\d+>\ on\ the\ line)
    | \b(?:between|through)\ the\ (?:legs|posts|hands)\b|\b(?:through|between)\ the\ legs\ of\ <P
    | \b(?:under|over|across)\ (?:arms?\ of\ |body\ of\ |head\ of\ |{_STRANDED}){{0,5}}(?:<P\d+>(?!')|{_KEEPER})(?!'s)
    | \b(?:under|over)\ <P\d+>'s?\ (?:[\w-]+\ )?(?:body|dive|arms?|legs?|head|hands?|gloves?|grasp)
    | \b(?:around|round|over|past|beyond|through|under)\ the\ (?:[\w-]+\ )?wall\ and\ (?:in\b|into\ the)
    | (?:(?<=lobbed\ )|(?<=chipped\ )|(?<=dinked\ )|(?<=lobs\ )|(?<=chips\ )|(?<=to\ lob\ )|(?<=to\ chip\ )|(?<=to\ dink\ ))(?:(?:the|a|an|his)\ (?:[\w-]+\ ){{0,2}}?{_KEEPER}|<P\d+>(?=\ (?:from|to|for|on|in|after|before)\b|\ <M))(?!,?\ (?:but|only|yet)\b)
    | (?:(?<=lobbed\ )|(?<=chipped\ )|(?<=dinked\ )|\b(?:past|beyond|underneath|beneath)\ )(?:him|her)(?=\s*(?:$|[.;]|<M)|\ (?:into|from|for\ (?:the|his|her|a)|to\ (?:make|give|put|level|score|double))\b)
    | \bdown\ and\ in(?=\s*(?:$|[.,;]))
    | \bto\ score\b|\bfor\ (?:his|her|their|the)\ (?:[\w'-]+\ ){{0,2}}(?:opener|equali[sz]er|winner|brace|hat-trick|leveller)\b
    | \bto\ make\ it\ <S|\bfor\ <S\d+>(?!\ (?:[\w-]+\ ){0, 2}(?:win|victory|lead|defeat|draw|success|triumph|loss|advantage)\b)|\bthe\ wrong\ way\b
    """,
    re.VERBOSE,
)
"""Where the ball went: with a verb of `SHOT` in front, a goal."""

FROM_SPOT = re.compile(
    r"""
      \b(?:the|his|her|their|<[TR]\d+>'s?|an?|both|two|another)\ (?:(?:resulting|resultant|ensuing|subsequent|late|early|second|first|third|<M\d+>)[ -])?
      (?:spot-?\ ?kicks?|penalt(?:y|ies))\b(?!\ (?:area|box|shoot))
    | \bfrom\ (?:the\ (?:penalty\ )?spot|12\ yards|twelve\ yards|the\ mark)\b
    """,
    re.VERBOSE,
)
"""A penalty as the object or the place of a finish."""

DELIVERS = frozenset(
    form
    for verb in "drill fire curl lash hammer drive whip hook loop fizz ping swing float bend hurl blast".split()
    for form in forms_of(verb)
)
"""Verbs with which a cross is sent in: "drilled in a low ball" is no goal, "headed in a low ball" is."""

AWAY = re.compile(r"\ (?:(?:it|the\ ball|<[TRM]\d+>(?:'s?)?|(?:the|his|her|their|an?)(?:\ [\w'-]+){1,3})\ )?away\b")
"""The "away" of "tucked away": only behind a verb of `AWAY_VERBS`."""
AWAY_VERBS = frozenset(
    form
    for verb in "tuck slot put stroke stick squirrel fire steer roll slide bury lash sweep".split()
    for form in forms_of(verb)
)

IN = re.compile(
    r"""
    \ (?:(?:it|the\ ball|the\ rebound|an?\ (?!ball\b|pass\b|delivery\b)[\w'-]+|the\ loose\ ball|one|his\ [\w'-]+|her\ [\w'-]+|<M\d+>[ -]?
        |(?:firmly|powerfully|emphatically|crisply|coolly|calmly|sweetly|smartly|gleefully|superbly|expertly|clinically)(?=\ in\ (?:from|off|at|after)\b))\ )?in\b
    (?= \s*(?:$|[.,;!)-])
      | \ another(?=\s*(?:$|[.,;]|(?:before|after|from|on|when|as|late)\b))
      | \ (?:from(?!\ the\ (?:right|left|wing|flank|(?:left|right)\ (?:wing|flank)|by-?line)\ (?:and|for|to)\b)|at\ (?:the|an?|his|her)|off|via|unmarked|unopposed|unchallenged|superb|brilliantly|after|following|under|with|on\ (?:the\ rebound|<M)|when|as|and|before|despite|through)\b
      | \ (?:an?|another)\ (?:[\w'-]+\ |<[PXMTR]\d+>(?:'s?)?\ ?){0,4}?(?:opener|equali|winner|goal|header|second|third|fourth|fifth|sixth|free|delivery|centre|cutback|cut-back|knock|flick|lay-off|ball\b
          |cross|corner|throw|long\ throw|service|feed|rebound|pass|shot|volley|consolation|leveller|low|effort|curling|loose|screamer|stunner|beauty|belter|curler|tap-in|finish)
      | \ (?:his|her|their|<[TR]\d+>'s?)\ (?:[\w'-]+\ |<[MP]\d+>\ ?){0,2}(?:second|third|first|fourth|fifth|sixth|goal|opener|equali[sz]er|winner|leveller|consolation|header|volley|strike|finish|penalty|spot-kick|half-volley|rebound|\d|[a-z]+th)\b
      | \ the\ (?:[\w'-]+\ |<X\d+>\ ){0,3}(?:first|rebound|loose|follow|opener|winner|third|second|fourth|fifth|sixth|seventh|equali|leveller|corner|cross|free|resulting|ball|goal|last\ (?:of|one|two)\b|other(?:\s*[.,;]|\ one\b|<M|$))
      | \ for\ (?:<S|(?:the\ )?<[TR]|his\ (?:side|team)|her\ (?:side|team)|them\b)
      | \ <P\d+>' | \ <[MS] )
    """,
    re.VERBOSE,
)
"""The bare "in" of "headed in": only behind a verb of `FINISH`."""
