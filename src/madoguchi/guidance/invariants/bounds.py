"""Court papers, what must not be, and what always is."""

from __future__ import annotations

from madoguchi.guidance.invariants.shape import (
    RECEIVED,
    THREAT,
    Invariant,
    calls_for,
    implies,
    one_of,
    page,
    saying,
    with_desk,
    without,
    yes,
)
from madoguchi.guidance.pack import Pack
from madoguchi.guidance.terms import All, AnyOf, Is, Not
from madoguchi.model import Kind

REPORTING = ("dekyo", "nissankyo", "antiphishing", "internet-hotline", "police-online")


def of_courts() -> dict[str, Invariant]:
    """Court papers: the exception to "ignore it"."""
    handed = Is("court-paper", ("handed-over",))
    return {
        "court paper handed over: acted on": calls_for(
            handed, "court.do-not-ignore", "court.object", "court.legal-aid", "number.where"
        ),
        "court paper handed over: not ignored": without(
            handed, "mail.ignore", "bill.nothing-to-pay", "support.legal-aid"
        ),
        "court paper by post: checked": calls_for(
            Is("court-paper", ("by-mail-or-post",)), "court.check", "number.where"
        ),
        "court named, no paper: never by mail": calls_for(
            All((yes("court-named"), Is("court-paper", ("none",)))), "court.never-by-mail"
        ),
        "bill or court named: the exception is told": one_of(
            AnyOf((page("FB"), yes("court-named"))), "court.exception", "court.do-not-ignore"
        ),
    }


def never(pack: Pack) -> dict[str, Invariant]:
    """What must not be."""
    ordinary = All((RECEIVED, Is("kind", (Kind.ORDINARY,))))
    warnings = [action.id for action in pack.actions if action.kind in ("dont", "watch")]
    return {
        "no threat: never 110": without(
            Not(THREAT), *with_desk(pack, "police-110"), *saying(pack, "{tel.police-110}")
        ),
        "threatened: the police, not ignored": without(THREAT, "mail.ignore"),
        "not known to be a scam: not ignored": without(
            Is("kind", (Kind.UNDETERMINED, Kind.ORDINARY, Kind.UNWANTED_AD)), "mail.ignore"
        ),
        "one screen is closed once": lambda plan: Not(
            All((plan("clicked.close"), plan("support-scam.close")))
        ),
        "only received: no bank, no card company, no police": without(
            RECEIVED, *with_desk(pack, "bank", "card-company", "police")
        ),
        "only received: nothing to be comforted for, no device cut off": without(
            RECEIVED, "support.not-your-fault", "device.disconnect"
        ),
        "nothing paid: no shop is spoken of": without(
            Not(yes("any-paid")), *with_desk(pack, "ccj", "fake-shop")
        ),
        "nothing found and nothing done: no warnings": without(ordinary, *warnings),
        "each desk once": lambda plan: All(
            tuple(
                Not(All((plan(one.id), plan(other.id))))
                for at, one in enumerate(pack.actions)
                for other in pack.actions[at + 1 :]
                if one.desk is not None and one.desk == other.desk
            )
        ),
    }


def always(pack: Pack) -> dict[str, Invariant]:
    """What always is."""
    everything = AnyOf((RECEIVED, Not(RECEIVED)))
    boss = Is("kind", (Kind.IMPERSONATED_BOSS,))
    unclear = All((yes("suspect"), Is("certainty", ("unclear",))))
    return {
        "suspect or harmed: keep it, do not call it": calls_for(
            yes("caution"), "mail.keep", "mail.dont-contact"
        ),
        "kept before ignored": lambda plan: implies(plan("mail.ignore"), plan("mail.keep")),
        "false boss: asked on a known number": calls_for(
            boss, "boss.verify", "boss.tell-colleagues", "boss.no-group", "boss.check-mailbox"
        ),
        "false boss: not just ignored": without(boss, "mail.ignore"),
        "unclear: treated as a scam until": calls_for(unclear, "unclear.until-known"),
        "nothing found: no promise": calls_for(
            Is("certainty", ("nothing-found",)), "nothing-found.no-promise"
        ),
        "there is a reporting point, or a reason why not": one_of(
            everything, "report.nothing-to-report", *with_desk(pack, *REPORTING)
        ),
        "not both": lambda plan: All(
            tuple(
                Not(All((plan("report.nothing-to-report"), plan(name))))
                for name in with_desk(pack, *REPORTING)
            )
        ),
        "reporting points do not answer: said": lambda plan: implies(
            AnyOf((plan("report.dekyo"), plan("report.nissankyo"))), plan("report.no-reply")
        ),
        "a call to make: where the right number is": lambda plan: implies(
            AnyOf(tuple(plan(name) for name in with_desk(pack, "brand", "bank", "card-company"))),
            plan("number.where"),
        ),
        "there is always a step at once": one_of(
            everything, "mail.keep", "nothing-found.no-promise", "advert.what"
        ),
    }
