"""The police page: in each situation it knows, each of its sentences is in the plan."""

from __future__ import annotations

from madoguchi.guidance.invariants.shape import (
    RECEIVED,
    THREAT,
    Invariant,
    Plan,
    implies,
    page,
    yes,
)
from madoguchi.guidance.pack import Pack
from madoguchi.guidance.terms import All, AnyOf, Condition, Is, Not


def of_the_page(pack: Pack) -> dict[str, Invariant]:
    """The police page, kind by kind and situation by situation."""
    return {
        "FB received": _clauses_in(
            pack,
            RECEIVED,
            *(
                "FB-0",
                "FB-R1",
                "FB-R2",
                "FB-R3",
                "FB-R4",
                "FB-P1",
                "FB-P2",
                "FB-P3",
                "FB-C",
                "FB-N",
            ),
        ),
        "FB told": _clauses_in(
            pack,
            All((Is("told", ("personal-data",)), Not(Is("court-paper", ("handed-over",))))),
            "FB-I1",
            "FB-I2",
        ),
        "FB threatened": _clauses_in(pack, THREAT, "FB-I2", "FB-I3"),
        "FB paid": _clauses_in(pack, yes("any-paid"), "FB-T1", "FB-C"),
        "FB transferred": _clauses_in(pack, Is("paid", ("bank-transfer",)), "FB-T1", "FB-T2"),
        "PH received": _clauses_in(
            pack, RECEIVED, "PH-0", "PH-R1", "PH-R2", "PH-R3", "PH-P1", "PH-P2", "PH-C", "PH-N"
        ),
        "PH entered": _clauses_in(
            pack,
            Is("told", ("account-number", "pin")),
            "PH-E1",
            "PH-E2",
            "PH-E3",
            "PH-R3",
            "PH-C",
            "PH-N",
        ),
        "PH lost money": _clauses_in(pack, yes("any-paid"), "PH-E3"),
        "PZ received": _clauses_in(
            pack, RECEIVED, "PZ-0", "PZ-R", "PZ-P1", "PZ-P2", "PZ-C", "PZ-N"
        ),
        "PZ told": _clauses_in(pack, Is("told", ("personal-data",)), "PZ-I1", "PZ-I2"),
        "PZ threatened": _clauses_in(pack, THREAT, "PZ-I2", "PZ-I3"),
        "PZ transferred": _clauses_in(
            pack, Is("paid", ("bank-transfer",)), "PZ-T1", "PZ-T2", "PZ-C"
        ),
    }


def _clauses_in(pack: Pack, situation: Condition, *clauses: str) -> Invariant:
    """The police page: in that situation of that kind of mail, each clause is in the plan."""

    def carried(plan: Plan, clause: str) -> Condition:
        return AnyOf(tuple(plan(a.id) for a in pack.actions if clause in a.clauses))

    return lambda plan: All(
        tuple(
            implies(All((page(clause[:2]), situation)), carried(plan, clause)) for clause in clauses
        )
    )
