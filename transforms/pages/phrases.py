"""What pages say to their visitors between the paragraphs: pointers, appeals, credits, buttons.

Football reports use the same words ("sign in January", "save of the match", "more in hope"):
each row therefore asks for the whole phrase, and prose that merely contains a word stays.
"""

import re

from transforms.pages.dates import is_dateline
from transforms.pages.scan import ends_like_a_sentence

# a block longer than this is prose, whatever it begins with
LONGEST = 320
_SHORT_POINTER = 60
_LONGEST_POINTER = 200
_MOSTLY = 0.5


def _any(*rows: str, start: bool = True) -> re.Pattern[str]:
    """One pattern of many rows, at the start of a text or anywhere in it."""
    return re.compile((r"^\W*" if start else "") + "(?:" + "|".join(rows) + ")", re.IGNORECASE)


# "Read more", "See also", "MORE: …", "RELATED | …"
_POINTER = _any(
    r"(?:read|see|hear|watch|listen)\s+(?:more|also|next|now|too|our|all|full|the\s+full)\b",
    r"(?:also|must|now)\s+(?:read|see|watch)\b",
    r"more\s+(?:on|from|about|in|stories|news|to\s+read)\b",
    r"(?:related|recommended|watch|listen|explainer|gallery|podcast|opinion|video|photos?)\s*[:|–—-]",
    r"(?:in\s+pictures|trending|more|further\s+reading|don['’]t\s+miss)\s*[:|–—-]",
    r"you\s+(?:may|might)\s+(?:also\s+)?(?:like|enjoy)\s*[:|–—-]",
)

# "Sign up for our newsletter", "Follow us on X", "Advertisement", "Story continues below"
_APPEAL = _any(
    r"(?:sign\s+up|subscribe|register|log\s?in)\s+(?:to|for|here|now|today|and)\b",
    r"(?:follow|like|join|find|add)\s+us\b",
    r"(?:follow|join|like|add)\s+.{2,40}\s(?:on|as)\s.{0,30}\b(?:facebook|twitter|whatsapp|instagram|google|tiktok|youtube)\b",
    r"(?:click|tap|swipe|scroll)\s+(?:here|below|to|down|up|through)\b",
    r"download\s+(?:our|the\s+\w+\s+app)\b",
    r"get\s+(?:our|the\s+latest|the\s+free)\b",
    r"advert(?:isement|ising)?\b.{0,30}$",
    r"(?:story|article|content)\s+continues\b",
    r"continue\s+reading\b",
    r"skip\s+(?:to|past|advert)\b",
    r"this\s+(?:article|story)\s+(?:contains|includes)\s+(?:affiliate|content\s+provided)\b",
    r"support\s+(?:our|independent|quality)\s+(?:journalism|reporting|work|newsroom)\b",
    r"(?:have|got|do\s+you\s+have)\s+(?:you\s+got\s+)?a\s+(?:story|tip|news\s+tip)\b",
    r"get\s+in\s+touch\s+(?:with\s+(?:us|our)|by)\b",
    r"for\s+more\s+(?:stories|news)\s+like\s+this\b",
    r"what\s+do\s+you\s+think\?.{0,40}\b(?:comment|know)\b",
    r"our\s+standards\s*:",
    r"(?:share|print|listen|loading|copy\s+link)\b(?:\s+(?:this|on|via|with|to|now|article|story|page|link)\b)*\W*$",
    r"©",
    r"\(c\)\s",
    r"copyright\s",
    r"all\s+rights\s+reserved",
    r"\d+[\s-]min(?:ute)?s?\s+read\b",
)

# "Create an account or sign in to continue", "Unlimited access with one account"
_ACCOUNT = _any(
    r"\b(?:create|open|need)\s+(?:an|a\s+free)\s+account\b",
    r"\balready\s+(?:a\s+subscriber|have\s+an\s+account)\b",
    r"\b(?:sign|log)\s+in\s+(?:or\s+(?:create|register|sign)|to\s+(?:continue|your\s+account|read|unlock|access))\b",
    r"\bsubscribe\s+(?:now|today|to\s+(?:our|the|unlock|read))\b",
    r"\bunlimited\s+(?:online\s+|digital\s+)?access\b",
    r"\breserved\s+for\s+subscribers\b",
    r"\bsubscribers?[\s-]only\b",
    r"\bregister\s*(?:to\s+(?:unlock|continue|read)|/\s*sign)\b",
    r"\bfree\s+newsletter\b",
    r"\bour\s+(?:daily\s+|weekly\s+)?newsletters?\b",
    r"\bby\s+signing\s+up\b",
    r"\bprivacy\s+(?:policy|notice)\b",
    r"\b(?:we|sites?)\s+uses?\s+cookies\b",
    r"\baccept\s+(?:all\s+)?cookies\b",
    r"\bterms\s+of\s+(?:use|service)\b",
    r"\be-?mail\s+address\b",
    r"\bsupport\s+local\s+journalism\b",
    r"\bvideo\s+has\s+failed\b",
    r"\benable\s+javascript\b",
    r"\byour\s+browser\b",
    start=False,
)

# one of which is in every row above
_ACCOUNT_WORDS = (
    "account", "subscriber", "sign", "log in", "subscribe", "access", "register", "newsletter", "privacy", "cookies",
    "terms of", "mail", "journalism", "video has", "javascript", "browser",
)  # fmt: skip

# "By Jane Roe", "By Jane Roe and John Doe | 5 November 2024"
_BYLINE = re.compile(
    r"^(?:[Bb][Yy]|[Ww]ritten\s+by|[Ww]ords\s+by)[:\s]+(?:[A-Z][\w.'’-]*[\s,&|]*(?:and\s+)?){1,8}(?:\W.*\d{4}.*)?$"
)

# "Reporting by Jane Roe; editing by John Doe", "—Writer Jane Roe contributed to this report."
_CREDIT = _any(
    r"(?:this\s+(?:article|story)\s+(?:was\s+)?)?(?:first|originally)\s+(?:published|appeared)\s+(?:in|on|by|at)\b.{0,60}$",
    r"(?:with\s+)?(?:additional\s+)?(?:reporting|writing|editing)\s+by\b.{0,200}$",
    r".{0,250}\bcontributed\s+(?:to\s+this\s+(?:report|story|article)|reporting)\b.{0,40}$",
)

_CREDIT_WORDS = ("ublished", "ppeared", "eporting", "riting", "diting", "ontributed")

# "21 mins ago 11:48 Jon King", "Published: 3:45 pm, 13 March 2022"
_WHEN = _any(
    r"(?:last\s+|first\s+)?(?:published|updated|posted|modified|created)\b.{0,60}\d",
    r".{0,40}?\d+\s*(?:min|minute|hr|hour|day|week|month)s?\s+ago(?![a-z])",
    r"\d{1,2}[.:h]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?\W*$",
)
_LONGEST_WHEN = 80

# headings of what is no part of the article: some by their first words, some only as a whole
_FOREIGN_START = _any(
    r"(?:related|recommended)\s+(?:stor|article|post|coverage|topic|content|video|link|read)",
    r"(?:recommended|suggested)\s+(?:for|from)\b",
    r"read\s+(?:more|next|also)\b",
    r"more\s+(?:on|from|stories|news|like)\b",
    r"most\s+(?:read|popular|viewed|shared)\b",
    r"top\s+stories\b",
    r"latest\s+(?:news|stories|headlines|videos?|national)\b",
    r"editors?['’]?s?\s+picks?\b",
    r"you\s+(?:may|might)\s+(?:also|like)\b",
    r"sign\s+up\b",
    r"what\s+to\s+read\b",
    r"don['’]t\s+miss\b",
    r"join\s+the\s+conversation\b",
    r"about\s+the\s+author",
    r"also\s+(?:in|on|read)\b",
    r"in\s+this\s+article\b",
)
_FOREIGN = frozenset(
    "related recommended trending trendingnow latest comments comment comments0 share sharethis sharethisarticle "
    "tags tag topics follow followus subscribe newsletter newsletters popular sponsored promoted upnext seealso "
    "contents tableofcontents featured advertisement readersalsoliked".split()
)

# what buttons and labels say
_BUTTONS = frozenset(
    "facebook twitter whatsapp email flipboard pocket linkedin reddit pinterest telegram messenger print copylink "
    "copy link share save comments comment advertisement advert menu search close loading video videos photos "
    "gallery signin login subscribe follow more next previous back backtotop top home imagesource imagecaption "
    "gettyimages reuters afp viewcomments readmore seemore showmore sharethisarticle sharethis bookmark listen "
    "play pause related or and hidecaption showcaption loadingads skipad emailaddress backtovideo".split()
)

_NO_LETTER = re.compile(r"[\W_]+")


def key_of(text: str) -> str:
    """The letters and figures of a text, for comparing."""
    return _NO_LETTER.sub("", text.lower())


def points_elsewhere(text: str, linked: int) -> bool:
    """Whether a block sends its reader to another page. `linked` counts its characters in links.

    >>> points_elsewhere("READ MORE: Torino's long road back", 25)
    True
    >>> points_elsewhere("More in hope than in expectation, Torino sent on their third striker of the night.", 6)
    False
    """
    found = _POINTER.match(text) if len(text) <= LONGEST else None
    if found is None:
        return False
    if linked >= _MOSTLY * len(text) or len(text) < _SHORT_POINTER:
        return True
    marked = found[0][-1] in ":|–—-" and len(text) < _LONGEST_POINTER
    return marked and (linked > 0 or not ends_like_a_sentence(text))


def is_appeal(text: str) -> bool:
    """Whether a block wants something of its reader: an account, a click, a subscription.

    >>> is_appeal("Sign up to our free newsletter for more.")
    True
    >>> is_appeal("He will sign in January, and Torino hope to register him for Europe.")
    False
    """
    if len(text) > LONGEST:
        return False
    if key_of(text) in _BUTTONS or _APPEAL.match(text):
        return True
    lower = text.lower()
    return any(word in lower for word in _ACCOUNT_WORDS) and _ACCOUNT.search(lower) is not None


def is_credit(text: str) -> bool:
    """Whether a block says who wrote the article, or when.

    >>> is_credit("By Jane Roe | 5 November 2024"), is_credit("21 mins ago"), is_credit("They met 3 weeks ago.")
    (True, True, False)
    """
    if len(text) > LONGEST:
        return False
    if _BYLINE.match(text) or is_dateline(text):
        return True
    if any(word in text for word in _CREDIT_WORDS) and _CREDIT.match(text):
        return True
    return len(text) <= _LONGEST_WHEN and not ends_like_a_sentence(text) and _WHEN.match(text) is not None


def heads_something_else(heading: str) -> bool:
    """Whether a heading stands above what is no part of the article.

    >>> heads_something_else("Related stories"), heads_something_else("Share of the spoils")
    (True, False)
    """
    return key_of(heading) in _FOREIGN or _FOREIGN_START.match(heading) is not None
