"""Which blocks of a region are the article's own paragraphs."""

import re
from collections import Counter
from collections.abc import Sequence

from transforms.pages.blocks import Block
from transforms.pages.dates import is_dateline
from transforms.pages.scan import ends_like_a_sentence

# "Read more: …", "RELATED | …", "Watch: …", "Also read –"
_POINTER = re.compile(
    r"""^\W*(?:
        (?:read|see|hear|watch|listen)\s+(?:more|also|next|now|too|our|all|full|the\s+full)
      | (?:also|must|now)\s+(?:read|see|watch)
      | more\s+(?:on|from|about|in|stories|news|to\s+read)
      | (?:related|recommended|watch|listen|explainer|gallery|podcast|opinion|video|photos?|in\s+pictures|trending|
           don['’]t\s+miss|more|further\s+reading|you\s+(?:may|might)\s+(?:also\s+)?(?:like|enjoy))\s*[:|–—-]
    )""",
    re.IGNORECASE | re.VERBOSE,
)

# "Sign up for our newsletter", "Follow us on X", "Click here to …", "Advertisement", "Story continues below"
_APPEAL = re.compile(
    r"""^\W*(?:
        (?:sign\s+up|subscribe|register|log\s?in)\s+(?:to|for|here|now|today|and)
      | (?:follow|like|join|find|add)\s+(?:us|our|the\s+\w+\s+on|\w+\s+on\s+(?:facebook|twitter|whatsapp|instagram|google))
      | (?:click|tap|swipe|scroll)\s+(?:here|below|to|down|up|through)
      | (?:download|get)\s+(?:our|the\s+\w+\s+app|the\s+latest|the\s+free)
      | advert(?:isement|ising)?\b .{0,30}$
      | (?:story|article|content)\s+continues
      | continue\s+reading
      | skip\s+(?:to|past|advert)
      | (?:this\s+(?:article|story)|it)\s+(?:contains|includes)\s+(?:affiliate|content\s+provided)
      | support\s+(?:our|independent|quality)
      | have\s+(?:you\s+got\s+)?a\s+(?:story|tip|news\s+tip)
      | do\s+you\s+have\s+a\s+(?:story|tip)
      | got\s+a\s+(?:story|tip)
      | (?:share|save|print|listen|comments?|loading|copy\s+link|gift\s+this)\b .{0,25}$
      | ©|\(c\)\s|copyright\s|all\s+rights\s+reserved
      | \d+\s+min(?:ute)?s?\s+read\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)

# "By Jane Roe", "By Jane Roe | 5 November 2024"
_BYLINE = re.compile(
    r"^(?:[Bb][Yy]|[Ww]ritten\s+by|[Ww]ords\s+by)[:\s]+(?:[A-Z][\w.'’-]*[\s,&|]*(?:and\s+)?){1,8}(?:\W.*\d{4}.*)?$"
)

# "21 mins ago 11:48 Jon King", "Published: 3:45 pm, 13 March 2022", "Sun 13 Mar 2022 16.34 GMT"
_TIME_LINE = re.compile(
    r"""^(?=.{4,80}$)\W*(?:
        (?:last\s+)?(?:published|updated|posted|modified|created|first\s+published)\b.*\d
      | .{0,40}?\d+\s*(?:min|minute|hr|hour|day|week|month)s?\s+ago(?![a-z]).*
      | (?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8},?\s+\d{4}\b[^a-z]{0,20}
    )$""",
    re.IGNORECASE | re.VERBOSE,
)

# "Reporting by Jane Roe; editing by John Doe", "—Writer Jane Roe contributed to this report."
_CREDIT_LINE = re.compile(
    r"""^\W*(?:(?:with\s+)?(?:additional\s+)?(?:reporting|writing|editing)\s+by\b .{0,200}$)
      | .{0,250}\bcontributed\s+(?:to\s+this|reporting|from\s+\w+)\b.{0,40}$""",
    re.IGNORECASE | re.VERBOSE,
)

# "Create an account or sign in to continue", "Unlimited access with one account"
_ACCOUNT = re.compile(
    r"""(?:create|open|need)\s+(?:an|a\s+free)\s+account | already\s+(?:a\s+subscriber|have\s+an\s+account)
      | (?:sign|log)\s+in\s+(?:or|to\s+(?:continue|your|read|unlock|access)|/) | subscribe\s+(?:now|today|to\s+(?:our|the|unlock|read))
      | unlimited\s+(?:online\s+|digital\s+)?access | reserved\s+for\s+subscribers | subscribers?[\s-]only
      | free\s+newsletter | our\s+(?:daily\s+|weekly\s+)?newsletters? | by\s+signing\s+up | privacy\s+(?:policy|notice)
      | (?:we|sites?)\s+uses?\s+cookies | accept\s+(?:all\s+)?cookies
      | terms\s+(?:of\s+(?:use|service)|and\s+conditions) | e-?mail\s+address | register\s+(?:to|/)\s*(?:unlock|sign|read|continue)
      | support\s+local\s+journalism | video\s+has\s+failed | enable\s+javascript | your\s+browser""",
    re.IGNORECASE | re.VERBOSE,
)

# "Linton 2-0 Ely Park"
_SCORE = re.compile(r"\b\d{1,2}\s?[-–]\s?\d{1,2}\b")
# "7.15pm GMT"
_CLOCK_LINE = re.compile(r"^\W*\d{1,2}[.:h]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?\W*$", re.IGNORECASE)

# what buttons and credit lines say, letters only
_BUTTONS = frozenset(
    "facebook twitter whatsapp email flipboard pocket linkedin reddit pinterest telegram messenger print copylink copy link "
    "share save comments comment advertisement advert menu search close loading video videos photos gallery signin login "
    "subscribe follow more next previous back backtotop top home imagesource imagecaption gettyimages reuters afp "
    "viewcomments readmore seemore showmore sharethisarticle sharethis bookmark listen play pause related or and "
    "hidecaption showcaption loadingads skipad".split()
)
# "Jane Roe is a sports reporter at …"
_BIOGRAPHY = re.compile(r"\b(?:is|was|has been|writes|covers|reports|works)\b", re.IGNORECASE)

# headings of what is no part of the article
_FOREIGN_HEADING = re.compile(
    r"""^\W*(?:related|recommended|read\s+(?:more|next|also)|more\s+(?:on|from|stories|news|in)|most\s+(?:read|popular|viewed)|
        trending|latest|top\s+stories|editors?['’]?s?\s+picks?|you\s+(?:may|might)|comments?|share|tags?|topics|follow|
        sign\s+up|subscribe|newsletter|popular|sponsored|promoted|what\s+to\s+read|up\s+next|don['’]t\s+miss|
        join\s+the\s+conversation|about\s+the\s+author|also\s+(?:in|on|read)|see\s+also|in\s+this\s+article|contents)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_MAX_APPEAL = 320
_CREDIT_LETTERS = 45
# a label that comes back this often is a button
_REFRAIN = 3
_NO_LETTER = re.compile(r"[\W_]+")


def choose_paragraphs(
    blocks: Sequence[Block], *, title: str | None, captions: Sequence[str], authors: Sequence[str] = ()
) -> list[Block]:
    """The blocks that a reader takes for the article itself, in order."""
    blocks = _from_the_title_on(blocks, _key(title or ""))
    unwanted = {_key(title or "")} | {_key(author) for author in authors}
    caption_keys = [_key(text) for text in captions]
    chosen: list[Block] = []
    seen: set[str] = set()
    refrains = {key for key, times in Counter(_key(block.text) for block in blocks).items() if times >= _REFRAIN}
    dropped_lists = _link_lists(blocks)
    for block in blocks:
        key = _key(block.text)
        if (
            not _is_prose(block)
            or key in unwanted
            or key in _BUTTONS
            or (block.group in dropped_lists and block.kind == "item")
        ):
            continue
        if (len(key) > 40 and key in seen) or (key in refrains and not ends_like_a_sentence(block.text)):
            continue
        if len(key) < 250 and block.zone != "lead" and _in_a_caption(key, caption_keys):
            continue
        seen.add(key)
        chosen.append(block)
    return _drop_bare_headings(_without_biographies(chosen, authors))


def _without_biographies(blocks: list[Block], authors: Sequence[str]) -> list[Block]:
    """Without the last paragraphs where they are about the authors."""
    while len(blocks) > 3 and any(
        blocks[-1].text.startswith(author) and _BIOGRAPHY.match(blocks[-1].text, len(author) + 1) for author in authors
    ):
        blocks = blocks[:-1]
    return blocks


def _from_the_title_on(blocks: Sequence[Block], title: str) -> Sequence[Block]:
    """Without what stands above the headline, where the headline stands among the first blocks."""
    for number, block in enumerate(blocks[:20]):
        if title and block.zone == "core" and _key(block.text) == title:
            return [*(block for block in blocks[:number] if block.zone == "lead"), *blocks[number + 1 :]]
    return blocks


def _in_a_caption(key: str, captions: Sequence[str]) -> bool:
    """Whether a block repeats a caption, or all of it but the credit at its end."""
    return any(caption.startswith(key) and len(caption) - len(key) <= _CREDIT_LETTERS for caption in captions)


def _key(text: str) -> str:
    return _NO_LETTER.sub("", text.lower())


def _is_prose(block: Block) -> bool:
    if block.kind not in ("paragraph", "heading", "item", "quote", "row"):
        return False
    text = block.text
    if not any(c.isalnum() for c in text):
        return False
    if block.kind == "heading" and _FOREIGN_HEADING.match(text):
        return False
    if block.all_linked and not ends_like_a_sentence(text):
        return block.kind == "heading" and _SCORE.search(text) is not None
    if len(text) < 300 and (
        _BYLINE.match(text)
        or _CLOCK_LINE.match(text)
        or _TIME_LINE.match(text)
        or is_dateline(text)
        or _CREDIT_LINE.match(text)
    ):
        return False
    if len(text) > _MAX_APPEAL:
        return True
    pointer = _POINTER.match(text)
    if pointer and (block.linked or len(text) < 60 or (pointer[0][-1] in ":|" and len(text) < 200)):
        return False
    return not (_APPEAL.match(text) or _ACCOUNT.search(text))


def _link_lists(blocks: Sequence[Block]) -> set[int]:
    """Lists that are mostly links without sentences."""
    lists: dict[int, list[Block]] = {}
    for block in blocks:
        if block.kind == "item":
            lists.setdefault(block.group, []).append(block)
    return {
        group
        for group, items in lists.items()
        if sum(item.all_linked and not ends_like_a_sentence(item.text) for item in items) > 0.5 * len(items)
    }


def _drop_bare_headings(blocks: Sequence[Block]) -> list[Block]:
    """Without the headings that nothing follows."""
    kept: list[Block] = []
    followed = False
    for block in reversed(blocks):
        if block.kind == "heading" and not followed and block.zone != "lead":
            continue
        followed = True
        kept.append(block)
    return kept[::-1]
