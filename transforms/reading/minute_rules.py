"""The ways English tells a minute: a table of patterns, each with what it means."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from transforms.reading import moments as at
from transforms.reading.moments import Moment
from transforms.reading.numbers import CARDINAL, ORDINAL
from transforms.reading.triggers import Triggered, triggered
from transforms.reading.words import holds_any


@dataclass(frozen=True, slots=True)
class Rule:
    """A way of telling a minute: its pattern, its meaning, and words without one of which it cannot match.

    `figure` says that it needs a figure as well.
    """

    keyword: str
    pattern: Triggered
    read: Callable[[re.Match[str]], Moment]
    also: tuple[str, ...] = ()
    figure: bool = False

    def may_match(self, text: str) -> bool:
        """Whether the text holds one of the words that the rule needs beside its keyword."""
        return not self.also or holds_any(text, self.also)


def _rule(
    keyword: str,
    pattern: str,
    read: Callable[[re.Match[str]], Moment],
    also: tuple[str, ...] = (),
    *,
    figure: bool = False,
) -> Rule:
    return Rule(keyword, triggered(pattern, re.VERBOSE), read, also, figure)


_N = rf"(?P<n>{CARDINAL})"
_O = rf"(?P<n>{ORDINAL})"
_ON = rf"(?P<n2>{ORDINAL})"
_MINUTES = r"min(?:ute)?s?\b"
# "nine minutes", "a minute"; and with hours "half an hour", "a quarter of an hour"
_SOME = rf"(?P<n>{CARDINAL}|a)\ {_MINUTES}"
_PART = r"(?P<h>half[- ]an[- ]hour|(?:a\ )?quarter[- ]of[- ]an[- ]hour)"
_FIRST = r"(?P<first>first[- ]half(?:'s)?\ |the\ first\ half's\ |(?:the\ )?opening[- ]half\ )?"
_OF_FIRST = r"(?P<late>\ (?:(?:at\ the\ end\ )?(?:of|in)|(?:just\ )?before|ahead\ of|prior\ to|on\ the\ stroke\ of)\ (?:the\ )?(?:first[- ](?:half|period)|half[- ]?time|break|interval)\b)?"
_EXTRA = r"(?:extra[- ]time|(?:the\ )?(?:additional|extra)\ (?:period|half[- ]hour|30\ minutes|thirty\ minutes))"
_OF_EXTRA = r"(?P<over>\ (?:at\ the\ end\ )?of\ (?:extra[- ]time|the\ (?:additional|extra)\ (?:period|half[- ]hour)))?"
_STOPPAGE = (
    rf"(?:(?:second[- ]half\ )?(?P<kind>stoppage|injury|added|extra|additional)[- ]time|time\ added(?:[- ]on)?|added[- ]on\ time|stoppages)\b"
    rf"{_OF_EXTRA}{_OF_FIRST}"
)
_RESTART = (
    r"(?:the\ |half[- ]?time\ )?(?:break|restart|re-start|resumption|interval|half[- ]?time|second[- ](?:half|period|45|stanza)|lemon\ break|"
    r"turnaround|change\ of\ ends|second(?=[,.;]|\ (?:when|and|as|to|by|through|thanks)\b|$))\b"
)
_RESTARTS = ("break", "restart", "re-start", "resumption", "interval", "half", "second", "turnaround", "change of")
_MATCH = r"(?:(?:opening|first)\ whistle|match|game|contest|tie|encounter|clash|proceedings|kick[- ]?off|start|first\ half|opening\ half|final|affair|action|play|derby|night|evening|afternoon)"

# Each rule: the word without which it cannot match, the words, what they mean, and words of which it needs one more.
RULES: tuple[Rule, ...] = (
    # "45+2", "90'+3", "(90+4')", "90 + 2 minutes", "45+1st minute"
    _rule("+", r"\b(?P<n>45|90|105|120)(?:th)?['’]?\s?\+\s?(?P<plus>\d{1,2})(?:st|nd|rd|th)?\b['’]?(?:[- ]min(?:ute)?s?\b)?", at.read_plus, figure=True),
    # "the 3rd minute of the second half of extra time", "a minute into the second period of extra time"
    _rule(
        "min",
        rf"\b(?:(?:in|on|at|by|with)\ )?(?:the\ )?(?:{_O}|(?P<last>last|final|dying))\ minute\ of\ the\ (?P<half>first|second|opening)[- ](?:half|period)\ of\ {_EXTRA}\b",
        at.read_extra,
        also=("extra", "additional"),
    ),
    # "in the last minute of extra time"
    _rule(
        "extra",
        r"\b(?:(?:in|on|at|by|with)\ )?(?:the\ )?(?:very\ )?(?P<last>last|final|dying)\ minute\ of\ extra[- ]time\b",
        at.read_extra,
        also=("minute",),
    ),
    _rule(
        "min",
        rf"\b{_SOME}\ (?:into|after\ the\ (?:start|restart)\ of)\ the\ (?P<half>first|second)[- ](?:half|period)\ of\ {_EXTRA}\b",
        at.read_extra,
        also=("extra", "additional"),
    ),
    # "extra time was four minutes old", "eleven minutes into the additional half-hour"
    _rule(
        "min",
        rf"\b{_EXTRA}\ was\ (?:just\ |only\ |barely\ )?{_SOME}\ old\b|\b(?P<n2>{CARDINAL}|a)\ {_MINUTES}\ into\ the\ (?:additional|extra)\ (?:period|half[- ]hour|30\ minutes|thirty\ minutes)\b",
        at.read_extra,
        also=("extra", "additional"),
    ),
    # "in the third minute of stoppage time", "the fourth of seven added minutes", "the eighth minute of time added on"
    _rule(
        "time",
        rf"\b(?:(?:in|on|at|by|during|from)\ (?:the\ )?{_ON}\ of|(?:(?:in|on|at|by|during|from)\ )?(?:the\ )?{_O}(?:\ and\ (?:final|last))?[- ]minute\ (?:of|in|into))\ (?:the\ )?(?:\w+\ {_MINUTES}\ of\ )?"
        rf"{_FIRST}{_STOPPAGE}",
        at.read_added,
        also=(" of ", " in "),
    ),
    _rule(
        "added",
        rf"\b(?:(?:in|on|at|by|during|from)\ )?(?:the\ )?{_O}(?:[- ]minute)?(?:\ of\ (?:the\ )?(?:{CARDINAL}|several)|(?=\ added\ minute\b))\ (?:added|additional)(?:[- ]on)?\ minutes?\b(?:\ added\ on)?{_OF_FIRST}",
        at.read_added,
        also=("minute",),
    ),
    # "three minutes into stoppage time", "two minutes deep into added time", "four minutes into time added on"
    _rule(
        "min",
        rf"\b{_SOME}\ (?:(?:deep\ )?into\ (?:the\ )?{_FIRST}{_STOPPAGE}|past\ the\ (?:full\ )?(?:90|ninety)(?:\ minutes)?(?![\w'-]))",
        at.read_added,
        also=("time", "stoppages", "past"),
    ),
    # "the ninth minute of the second half", "the final minute of the first half"
    _rule(
        "minute",
        rf"\b(?:(?:in|on|at|by|with)\ )?(?:the\ )?(?:(?:very\ )?(?P<last>last|final|dying)|{_O})[- ]minute\ of\ the\ (?P<half>first|second|opening)[- ](?:half|period|45)\b(?!\ of\ extra)",
        at.read_of_half,
        also=("half", "period", "45"),
    ),
    # "a minute into the second half", "two minutes after the break", "half an hour into the second period"
    _rule(
        "min",
        rf"\b(?:(?P<vague>within|inside|less\ than|under|barely)\ )?(?:(?:just|only)\ )?{_SOME}\ (?:after|in\ ?to|of|past|post|from(?=\ (?:the\ )?re))\ "
        rf"{_RESTART}(?:\ (?:break|whistle))?(?!\ of\ extra)",
        at.read_restart,
        also=_RESTARTS,
    ),
    _rule("hour", rf"\b{_PART}\ (?:after|into|past)\ {_RESTART}", at.read_restart, also=_RESTARTS),
    # "nine minutes from time", "four minutes before the break", "10 minutes short of the interval"
    _rule(
        "min",
        rf"\b{_SOME}\ (?!to\ break)(?:from|before|to|until|till|prior\ to|shy\ of|short\ of|ahead\ of|off)\ (?:the\ )?"
        r"(?P<mark>(?:the\ )?(?:time|full[- ]?time|(?:the\ )?end(?:\ of\ (?:extra[- ]time|the\ (?:additional|extra)\ (?:period|half[- ]hour)|the\ first\ (?:half|period)))?|final\ whistle|normal\ time|the\ whistle|the\ finish|the\ close|the\ climax|"
        r"stoppage\ time|injury\ time|added\ time|half[- ]?time|half(?![- ]hour)|break|interval|turnaround))\b(?:\ of\ (?:normal\ time|regulation|the\ (?:match|game|contest)))?",
        at.read_end,
        also=(" time", "full", "end", "whistle", "finish", "close", "climax", "half", "break", "interval", "turnaround"),
    ),
    _rule("hour", rf"\b{_PART}\ (?:from|before)\ (?P<mark>(?:the\ )?(?:time|full[- ]?time|end|final\ whistle))\b", at.read_end),
    # "with 11 minutes left", "with just nine minutes of normal time remaining", "five minutes to go before half-time"
    _rule(
        "min",
        rf"(?<!\bon\ )(?<!\bafter\ )\b(?:(?:with|and)\ )?(?:just\ |only\ |still\ |the\ )?{_SOME}\ (?:of\ )?(?:(?:normal|regular|ordinary|full)\ time\ |(?P<first>(?:the\ )?(?:first|opening)[- ]half\ |the\ half\ )|"
        r"(?P<added>(?:stoppage|injury|added)\ time\ )|(?P<over>extra\ time\ |the\ extra\ (?:30|half[- ]hour|period)\ )|regulation\ (?:time\ )?|the\ (?:match|game|contest|ninety|90)\ )?(?:(?:were|was)\ (?=left|remaining))?"
        r"(?:left|(?:still\ )?remaining|remained(?=\ (?:on\ the\ clock\ )?(?:as|when)\b)|to\ go(?!\ (?:ahead|in\ front|behind|level|down|up|clear|one|two|three|through|top|\d|back\b))|to\ play|to\ spare|still\ to\ (?:play|go|come))(?:\ (?:on|in)\ the\ clock|\ to\ play)?"
        r"(?:\ (?:in|of|(?P<until>before|until|to))\ (?:the\ )?(?:end|final\ whistle|match|game|contest|normal\ time|regulation(?:\ time)?|(?P<mark>half[- ]?time|interval|break|first[- ]half|opening[- ]half|half\b|extra[- ]time|extra\ period)))?",
        at.read_left,
        also=("left", "remain", "to go", "to play", "to spare", "still to"),
    ),
    _rule(
        "hour",
        rf"\b(?:with\ )?(?:just\ |only\ |still\ )?{_PART}\ (?:left|remaining|to\ go|to\ play|still\ to\ play)\b",
        at.read_left,
    ),
    # "with 10 left", "with just four to go"
    _rule(
        "with ",
        rf"\bwith\ (?:just\ |only\ |about\ )?{_N}\ (?:left|remaining|to\ (?:go|play))\b(?!\ (?:in|on|of)\ (?:the\ )?(?:season|pitch|field|table|league))",
        at.read_left,
        also=("left", "remaining", "to go", "to play"),
    ),
    # "in the 32nd second"
    _rule("second", rf"\b(?:in|on|after)\ the\ {_O}\ second\b(?!-|\ (?:half|period|leg))", at.read_seconds, figure=True),
    # "inside the first minute", "in the opening minute", "with the first minute of the second half"
    _rule(
        "minute",
        r"\b(?:in|inside|within)\ the\ (?:very\ )?(?:first|opening)\ minute\b(?P<second>\ of\ the\ second[- ]half)?(?!s)",
        at.read_opening,
        also=("first", "opening"),
    ),
    # "in the 14th minute", "the 67th-minute", "his 90th minute penalty"; "two up by the 20th minute" is vague
    _rule(
        "min",
        r"\b(?:(?P<vague>by\ the\ (?=[\w-]+\ min\w*(?:\ mark)?(?:[.,;:]|$|\ (?:and|but|through|thanks|when|as|with|after|while)\b)))"
        rf"|(?:(?:in|on|at|by|after|from|until|till)\ )?(?:the\ )?){_O}[- ]{_MINUTES}(?:\ mark)?",
        at.read_ordinal,
        also=("st", "nd", "rd", "th"),
    ),
    # "less than a minute had gone", "with less than a minute on the clock"
    _rule(
        "minute",
        r"\b(?:with\ |after\ )?(?:less\ than|not\ even|barely|only)\ (?:a|one)\ minute\ (?:(?:was|had|has)\ )?(?:(?:been\ )?played|gone|passed|elapsed|on\ the\ clock|into\ the\ (?:match|game|contest|tie|final|derby))\b",
        lambda _: at.exact(1),
        also=("less than", "not even", "barely", "only"),
    ),
    # "minute 39", "in minute 12"; not "a last-minute 2-1 win"
    _rule("minute", rf"\b(?<!-)(?:in\ )?minute\ {_N}\b(?!\ ?[-–]\ ?\d)(?!\ (?:of|to|and|or)\b)", at.read_kickoff),
    # "took just 17 minutes to break through"; "took them only four minutes to level" counts from the goal before
    _rule(
        "min",
        rf"\b(?:took|needed|take|takes|taking|required|needs)\ (?!(?:\S+\ ){{0,2}}(?:var|referee|officials|video))(?:(?!with\b|in\b|after\b|on\b|for\b|at\b|lead\b)[\w'’-]+\ ){{0,4}}?(?P<here>(?:just\ |only\ |a\ mere\ |all\ of\ |barely\ )?{_SOME}"
        r"(?!\ (?:from|after|of|into|later|on\ the\ (?:pitch|field)|to\ (?:check|decide|review|clear|recover|make\ (?:the|a|his)\ (?:decision|debut)))))"
        r"(?P<answer>\ (?:for\ (?:[\w'’-]+\ ){1,4})?to\ (?:respond|reply|hit\ back|strike\ back|level|equali[sz]e|restore|draw\ level|double|extend|add|make\ it|score\ (?:again|another|a\ second)|pull|get\ back|regain|turn|increase|find\ (?:an\ equali[sz]er|another|a\ second))\b)?",
        at.read_taken,
        also=("took", "need", "take", "taking", "requir"),
    ),
    # "the lead lasted nine minutes", "that advantage lasted all of two minutes"
    _rule(
        "lasted",
        rf"\b(?:lead|advantage|parity|joy|it|they|that|cushion|celebrations)\ (?:only\ |had\ )?lasted\ (?P<here>(?:just\ |only\ |all\ of\ |barely\ |a\ mere\ |for\ )?{_SOME})",
        at.read_later,
    ),
    # "the second half was only five minutes old"
    _rule("old", rf"\bsecond\ (?:half|period)\ (?:was|had\ been|is)\ (?:just\ |only\ |barely\ |scarcely\ |a\ mere\ )?{_SOME}\ old\b", at.read_restart, also=("min",)),
    # "the clock showed 12 minutes"
    _rule("clock", rf"\bclock\ (?:showed|read|said|reached|ticked\ (?:on\ )?to)\ (?:just\ |only\ )?{_SOME}\b(?!\ (?:to|left|remaining))", at.read_kickoff, also=("min",)),
    # "after a minute and a half"
    _rule("half", r"\b(?:after|inside|within|in|took)\ (?:just\ |only\ |barely\ )?a\ minute\ and\ a\ half\b(?!\ (?:of|later|earlier|from|left))", lambda _: at.exact(2), also=("minute",)),
    # "14 minutes in", "three minutes into the match", "11 minutes gone", "the game was seven minutes old"
    _rule(
        "min",
        rf"\b(?:(?:with|after)\ )?(?:just\ |only\ |barely\ |exactly\ |scarcely\ )?{_SOME}\ (?:in\b(?!\ (?:the|his|a|which)\b)|old\b|(?:into|after)\ (?:the\ |their\ |his\ )?{_MATCH}|"
        r"(?:were\ |was\ |had\ |have\ )?(?:been\ )?(?:gone|played|passed|on\ the\ clock|elapsed|after\ the\ (?:start|kick-off)))\b",
        at.read_kickoff,
        also=("s in", "e in", "n in", "s after", "e after", "n after", "gone", "played", "passed", "clock", "elapsed", "old"),
    ),
    # "at the 81:12 mark", "12:30 into the match": a running clock, whose 81:12 is in the 82nd minute
    _rule(
        ":",
        rf"\b(?:at\ )?(?:the\ )?(?P<clock>\d{{1,3}}):(?P<seconds>[0-5]\d)(?:[- ]minute)?(?:[- ]mark\b|\ (?:into|in)\ the\ (?:{_MATCH}|(?P<half>second)[- ](?:half|period)))",
        at.read_clock,
        also=("mark", " in"),
        figure=True,
    ),
    # "scored at 31:44": a running clock; kick-offs are at full five minutes and before the 25th hour
    _rule(
        ":",
        r"(?<=\bat\ )(?=\d{1,3}:[0-5][1-46-9]|(?:2[5-9]|[3-9]\d|1[01]\d):)(?P<clock>\d{1,3}):(?P<seconds>[0-5]\d)(?![\d:]|\ ?[ap]\.?m\b|\ (?:[ecmp]s?d?t|gmt|bst|local|left|remaining|to\ (?:go|play)|mark|on)\b)",
        at.read_clock,
        figure=True,
    ),
    # "with 63 on the clock"
    _rule("on the clock", r"\bwith\ (?:just\ |only\ )?(?P<n>\d{1,2})\ on\ the\ clock\b", at.read_kickoff, figure=True),
    # "Fox (12 minutes)", "Fox (12 minutes, 60 minutes)"
    _rule("min", rf"(?:(?<=\()|(?<=\d\ minutes,\ ))(?P<n>\d{{1,3}})\ {_MINUTES}\.?(?=\)|,\ \d{{1,3}}\ minutes\))", at.read_bare, also=("(",), figure=True),
    # "after 12 minutes of the match", "after ten minutes of play"
    _rule("minute", rf"\bafter\ (?:just\ |only\ )?{_N}\ minutes(?=\ of\ (?:the|play|action)\b)", at.read_bare, also=("after ",)),
    # "after two minutes", "on 14 minutes", "with 67 minutes gone", "after just five breathless minutes", "on 36 minutes after earning it"
    _rule(
        "min",
        rf"\b(?:(?P<on>after|on)|with|at|(?P<spell>in))\ (?:just\ |only\ |the\ |barely\ |exactly\ |a\ mere\ )?{_N}(?:\ (?!more|added|additional|extra|further|other|stoppage|injury|or\b|and\b|to\b|of\b)[a-z]+(?=\ minutes))?[- ]{_MINUTES}(?:\ mark)?"
        r"(?!\ (?:later|(?(on)(?:after\ (?:the\ )?(?:half|re|break|interval|kick|that)|to\ (?:go|play|time))|(?:after|to\b))|before\ (?:the\ (?:break|interval|half|end|turnaround|final|full|whistle)|half|time|full|any)|from\ (?:time|the\ end|full|now)|left|remaining|earlier|of\b|spell|period|into|between|on\ the\ (?:pitch|field)|apart|added))",
        at.read_bare,
        also=("after ", "on ", "with ", "at ", "in "),
    ),
    # "six minutes later", "a minute later", "two minutes after that", "four minutes earlier"
    _rule(
        "min",
        rf"\b{_SOME}\ (?P<way>later|earlier|afterwards?|after\ that|after\ (?:the|his|her|their|[\w'’-]+(?:['’]s|s['’]))\ (?:[\w-]+\ )?(?:first|opener|opening\ goal|equali[sz]er|leveller|goal|strike|header|penalty)|further\ on|thereafter|on(?=,|\ (?:came|and\ (?:it|he|she|they)|it\ was|they|he|she)\b))",
        at.read_later,
        also=("later", "earlier", "after", "further", " on"),
    ),
    # "but four minutes on Fox"
    _rule("min", rf"(?:(?<=\bbut\ )|(?<=\band\ )|(?<=\bthen\ ))(?:just\ |only\ )?{_SOME}\ (?P<way>on)\b(?!\ (?:the|from|an?|loan|either|his|her|that|board|each|top|their))", at.read_later, also=(" on ",)),
    # "60 seconds later"
    _rule("second", r"\b(?P<n>1)?(?:60|sixty)\ seconds\ (?P<way>later|after\ that)\b", lambda _: Moment(later=1)),
    # "after 20 seconds", "81 seconds into the match", "inside 30 seconds of the restart", "took just 81 seconds"
    _rule(
        "second",
        rf"\b(?:(?:after|inside|within|with)\ )?(?:just\ |only\ |a\ mere\ |barely\ )?{_N}\ seconds\ (?:in\b(?!\ the)|gone|old|on\ the\ clock|into\ (?:the\ )?{_MATCH}|"
        rf"(?P<restart>(?:into|after|of|from)\ {_RESTART})|after\ kick[- ]?off|(?:had\ )?(?:been\ )?played)",
        at.read_seconds,
        also=("seconds",),
    ),
    _rule(
        "second",
        rf"\b(?!on\ the\ (?:pitch|field|park)\b)(?:after|on|inside|took|within|needed|taking)\ (?:[\w'’-]+\ ){{0,3}}?{_N}\ seconds\b(?P<restart>\ of\ the\ (?:restart|second\ half))?(?!\ (?:later|earlier|left|remaining|of\b|before|after|on\b(?!\ (?:his|her)\ way)|to\ (?:respond|reply|hit\ back|level|equali[sz]e)))",
        at.read_seconds,
        also=("seconds",),
    ),
    # "in the last minute", "a last-minute winner"
    _rule(
        "minute",
        r"\b(?:in\ |with\ )?(?:the\ )?(?:very\ )?(?:last|final|dying)[- ]minute\b(?:\ of\ (?:normal\ time|the\ (?:match|game|(?P<first>(?:first\ )?half))))?",
        at.read_last,
        also=("last", "final", "dying"),
    ),
    # "an opening-minute strike", "the first-minute goal"
    _rule("minute", r"\b(?:(?:an?|the|his|her|their)\ )?(?:opening|first)[- ]minute(?=\ [a-z'-])(?!\ (?:of|to|until|when|and|as|after|by|with|he|she|they|the|it|but|on)\b)", at.read_opening, also=("opening", "first")),
    # "six minutes past the hour", "four minutes before the half-hour mark"
    _rule(
        "hour",
        rf"\b(?P<n>{CARDINAL}|a)\ {_MINUTES}\ (?P<side>past|after|beyond|before|short\ of|shy\ of)\ the\ (?P<half>half[- ])?hour(?:[- ]mark)?\b",
        at.read_hour,
        also=("past", "after", "beyond", "before", "short of", "shy of"),
    ),
    # "on the hour", "the hour mark", "with half an hour gone"; "just before the hour" is vague and read by the guard in front
    _rule(
        "hour",
        r"\b(?:on|at|by)\ the\ half[- ]hour(?:[- ]mark)?\b|\b(?:after|on)\ half[- ]an[- ]hour\b|\b(?:with\ )?half[- ]an[- ]hour\ (?:gone|played|in\b|into\ the\ (?:match|game|contest)|on\ the\ clock|old)",
        lambda _: at.exact(30),
    ),
    _rule(
        "hour",
        r"\b(?:on|at)\ the\ quarter[- ]hour(?:[- ]mark)?\b|\b(?:after|with)\ (?:a\ )?quarter\ of\ an\ hour(?:\ (?:gone|played|on\ the\ clock))?\b(?!\ (?:to|left|remaining|from))",
        lambda _: at.exact(15),
        also=("quarter",),
    ),
    _rule(
        "hour",
        r"\b(?:on|at|in)\ the\ hour(?:[- ]mark)?\b|\bafter\ an\ hour\b|\b(?:with\ )?(?:exactly\ )?(?:an|one)\ hour\ (?:gone|played|in\b(?!\ the)|into\ the\ (?:match|game|contest)|on\ the\ clock)",
        lambda _: at.exact(60),
    ),
    # "deep into stoppage time", "first-half injury time", "a stoppage-time winner", "in added time"
    _rule(
        "time",
        r"\b(?:(?:deep|late|well)\ )?(?:in(?:to)?\ |during\ |at\ )?(?:the\ )?(?P<first>first[- ]half(?:'s)?\ |opening[- ]half\ )?(?:second[- ]half\ )?"
        rf"(?:(?:stoppage|injury|added|additional)[- ]time\b|time\ added\ on\b){_OF_EXTRA}{_OF_FIRST}",
        at.read_added,
        also=("stoppage", "injury", "added", "additional"),
    ),
    # "(67)", "67'", "67 min", "67mins" stand in lists and timelines
    _rule("", r"(?<![\d.£$€/])(?P<n>\d{1,3})\ ?['′’](?![\ds])", at.read_kickoff, figure=True),
    _rule("min", r"(?<![\d.£$€/])(?P<n>\d{1,3})\ ?mins?\b(?!utes?)", at.read_kickoff, figure=True),
    _rule("min", r"(?<![\d.])(?P<n>[1-9]\d?)(?:st|nd|rd|th)\ mins?\b", at.read_kickoff, figure=True),
    _rule("half", r"\b(?:in|during|early\ in|late\ in|midway\ through)\ the\ (?P<n>first|second)[- ](?:half|period)\b", at.read_half),
)  # fmt: skip
