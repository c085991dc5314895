"""The words that take a clause out of today: another time, a wish, a condition, a denial."""

import re

from transforms.facts.grammar.patterns import alternatives

# "at the turn of the year", "last season", "heading into the weekend", "in 2012", "were sitting"
HISTORY = re.compile(
    r"\blast\ (?:season|year|term|campaign|time|summer|month)\b(?!'s)|\b(?:years?|months?|seasons?|weeks?)\ ago\b|\bturn\ of\ the\ year\b|\b(?:in|of|from)\ (?:19|20)\d\d\b(?!-)|\bin\ \d{4}[-/]\d\d|\bat\ (?:that|one|the\ same)\ (?:point|stage|time)\b"
    r"|\bin\ (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bat\ the\ time\b|\b(?:heading|headed|going|went|came|come|coming|gone)\ into\ (?:the|this|that|sunday|saturday|<D\d+>|their|a|today)\ ?(?:'s\ )?(?!(?:final|last|penultimate)\ (?:round|games|matches|weekend|day)\b)(?:[\w'-]+\ )?(?:game|match|weekend|day|contest|clash|fixture|round|final|tie|encounter|meeting|derby)\b"
    r"|\bprior\ to\ (?:the|this|<D)|\bhad\ (?:been|sat|started|begun|led|moved|climbed|gone|dropped|slipped|opened|clawed|occupied|topped|come|taken)\b"
    r"|\b(?:was|were)\ (?:sitting|lying|languishing|top|bottom|[\w-]+\ points|first|second|third|fourth|\w+th|level|still)\b|\bpreviously\b|\bthat\ season\b|\bunthinkable\b|\bkicked\ off\b"
    r"|\bbefore\ (?:kick-?off|<D\d+>\ (?:game|match)|the\ (?:game|match|weekend|start)|this\ (?:game|match))\b|\b(?:began|started|entered)\ (?:the|this|<D)|\bwhen\ (?:he|she)\b|\bseasons?\ earlier\b|\bback\ in\b(?!\ (?:the\ )?(?:first|second|third|[a-z]+th|\d+(?:st|nd|rd|th))\b)|\bthe\ (?:season|year)\ before\b"
    r"|\bearlier\ (?:in|this)\b|\btemporarily\ conceded\b|\bmomentarily\b|\bfleetingly\b|\bat\ christmas\b|\bfirst\ season\b|\bsince\ the\ start\b|\bhistory\b|\bin\ each\ of\b|\b(?:during|over)\ (?:the\ )?(?:festive|christmas|early|opening|winter)\ (?:period|season|weeks|months|programme)\b|\bonce\ (?:enjoyed|held|led)\b|\bused\ to\b|\bonce\b(?!\ (?:more|again|to)\b)"
)
NOW = re.compile(r"\b(?:now|but|yet|still|however|remain\w*|stay\w*)\b")
"""Words that bring a sentence back to today."""

# "would go second", "hoping to", "if they win", "failed to", "need a point to"
UNREAL = re.compile(
    r"(?<![\w-])"
    + alternatives(
        """
        would, could, might, may, can, cannot, should, must, if, unless, hope, hopes, hoped, hoping, aim, aims, aimed, aiming, want, wants, wanted, need, needs, needed, needing, chance, bid, looking to, look to
        try, tries, tried, trying, seek, seeks, seeking, sought, expected, likely, opportunity, threaten, threatened, threatening, rather
        deny, denies, denied, denying, prevent, prevents, prevented, will, won't, couldn't, wouldn't, can't, race for, battle for, fight for, push for, chase for, race to, battle to, fight to, quest, quests, vying, bidding, target, targets, targeting, dream, dreams
        ambition, ambitions, whether, possible, possibility, in order to, qualify, until, looked, seemed, appeared, suggest, suggests, predicted, favourites, set to, risk, danger, missed, miss, misses, imagine, enough to, worth
        stop, stopped, avoid, avoids, avoiding, avoided, rob, robbed, ranked, rankings, all-time, scorer, scorers, teams finishing, team finishing, the team in, side finishing, deprived, cost, rule out, ruled out, one of the best
        """
    )
    + r"\b|(?<!was\ )(?<!were\ )\bable\b|(?<!\bare\ )(?<!\bis\ )\binstead\b"
)
"""Words that make a clause a wish or a condition; who was able to has done it."""
DENIED = re.compile(
    r"\b(?:not|never|no longer|failed|fails|failing|failure|didn't|don't|isn't|aren't|doesn't|haven't|hasn't|wasn't|weren't|nor|neither|nobody|none)\b(?! only)"
)
"""Words that deny what follows them, up to the next "and"."""
SO_FAR = re.compile(r"\bas (?:it|things) (?:stands?|stood)\b|\bas they stand\b")
"""Words for a table that the running matches will change."""
