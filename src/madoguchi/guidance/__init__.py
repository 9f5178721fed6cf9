"""Guidance: from what a mail is and what a person did to what they do now.

`advise` gives the plan; `load_pack` the pack behind it, and `clauses` what of the police page it
carries.  A plan is made in four steps that know nothing of each other (`guidance.advise`).
"""

from madoguchi.guidance.advise import advise
from madoguchi.guidance.library import in_use, use
from madoguchi.guidance.pack import Action, Pack, Question, load_pack
from madoguchi.model import Language

__all__ = [
    "Action",
    "Pack",
    "Question",
    "advise",
    "clauses",
    "in_use",
    "languages",
    "load_pack",
    "use",
]


def clauses() -> dict[str, tuple[str, ...]]:
    """Every clause of the police page and the ids of the actions that carry it."""
    pack = load_pack()
    return {
        clause: tuple(action.id for action in pack.actions if clause in action.clauses)
        for clause in pack.clauses
    }


def languages() -> tuple[Language, ...]:
    """The languages that the national pack is written in, whole; others may lack texts."""
    return load_pack().languages
