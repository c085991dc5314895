"""Small words by which clauses and noun phrases are told apart."""

DETERMINERS = frozenset("a an the his her their its another substitute captain skipper fellow".split())
OWN_OBJECT = frozenset("a an his her their its".split())

FUNCTION = DETERMINERS | frozenset(
    "our and or but nor to from by of for with on in at into onto as when after before who whom which whose where while"
    " was were is are be been being had has have having did do does then than he she they it him them us not no if so"
    " until since because although though despite against past beyond over under around round through off via behind"
    " between beneath towards toward inside outside across along down up out back following saw seeing allowed allowing"
    " let enabled only just still also again later there these those what how why would could should might may will can this that one".split()
)
"""Words at which a noun phrase begins or ends."""

WHEN = frozenset("later moments seconds minutes meanwhile soon".split())
"""Words that say when, in front of a clause's subject: "and moments later <T0>"."""

SUBJECT_AFTER = frozenset(
    "and when as after but before that where while with for because until if though although since once then whereas saw"
    " seeing allowed allowing let enabled letting enabling was inviting invited so which whenever credit how".split()
)
"""Words right behind which a clause's subject stands."""

CLAUSE = frozenset("but when who which while after that as and whose where before".split())
"""Words that open another clause."""

_PLACED = frozenset("in on at from by for of into behind before after when".split())
BEHIND_OBJECT = {"with": _PLACED | {"and", "before"}, "and": _PLACED}
"""Words behind a person that make him an object, by the word in front of him."""

CLAUSE_OPENERS = frozenset("when as after before while until once that , .".split())
"""Words right behind which a clause begins that nothing in front of them shares."""

MEN = frozenset("same wide target big little front wing".split())
"""Words that with "man" or "player" call somebody in particular: "the wide man"."""

STOP = frozenset(".;:()!?")
POSSESSIVE = frozenset(("'s", "'"))
PHRASE_KINDS = frozenset("TXLRSM")
"""Mentions that may stand within the noun phrase of a person: "the Villa striker <P>"."""
