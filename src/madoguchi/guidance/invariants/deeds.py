"""What the person did calls for its steps, whatever the mail is."""

from __future__ import annotations

from madoguchi.guidance.invariants.shape import (
    THREAT,
    Invariant,
    calls_for,
    implies,
    one_of,
    yes,
)
from madoguchi.guidance.terms import All, AnyOf, Is, Not
from madoguchi.model import Kind, Paid

HELP_DESK = "work.tell-help-desk"
"""An employee does not mend the organisation's device: those in charge do."""


def of_money() -> dict[str, Invariant]:
    """Money went, whatever the mail is."""
    card = AnyOf((Is("told", ("card",)), Is("paid", ("card",))))
    cash = All((Is("paid", ("cash-by-post",)), Not(Is("elapsed", ("older",)))))
    timed = All((yes("money-at-risk"), Not(Is("elapsed", ("unknown",)))))
    return {
        "transfer: own bank, receiving bank, police, the law": calls_for(
            Is("paid", ("bank-transfer",)),
            *(
                "bank.call-own",
                "bank.call-receiving",
                "police.report",
                "relief.apply",
                "relief.notices",
            ),
        ),
        "card: stopped": calls_for(card, "card.stop", "money.watch"),
        "e-money: the issuer": calls_for(Is("paid", (Paid.EMONEY,)), "emoney.call"),
        "convenience store": calls_for(Is("paid", (Paid.CONVENIENCE_STORE,)), "store.call"),
        "carrier billing": calls_for(
            Is("paid", (Paid.CARRIER_BILLING,)), "carrier.call", "money.watch"
        ),
        "crypto: the exchange": calls_for(Is("paid", (Paid.CRYPTO,)), "crypto.call"),
        "cash by post: stopped while it may be under way": calls_for(cash, "cash.call"),
        "anything paid: police, papers, no more, recovery scams": calls_for(
            yes("any-paid"),
            *("police.report", "pay.keep-papers", "pay.no-more", "recovery.warning"),
        ),
        "anything paid: legal aid": one_of(yes("any-paid"), "support.legal-aid", "court.legal-aid"),
        "late or soon: said": one_of(timed, "pay.soon", "pay.late"),
        "unpaid: do not pay": calls_for(All((yes("suspect"), Not(yes("any-paid")))), "pay.dont"),
    }


def of_secrets_and_devices() -> dict[str, Invariant]:
    """Something was told or entered, or the device is theirs."""
    only_clicked = All((Is("did", ("clicked",)), Not(yes("harm"))))
    return {
        "account number, PIN or code: the bank": calls_for(
            Is("told", ("account-number", "pin", "one-time-code")),
            *("bank.stop", "money.watch"),
        ),
        "account at risk: the bank's limit of time": one_of(
            yes("net-banking-at-risk"), "bank.thirty-days", "work.bank-rule"
        ),
        "ID and password: changed": calls_for(
            Is("told", ("id-password",)),
            *("password.change", "password.two-step", "brand.call"),
        ),
        "identity document: credit bureaus": calls_for(
            Is("told", ("identity-document",)),
            *("identity.credit-bureaus", "prevent.publish-less", "report.police-online"),
        ),
        "secrets and documents: the police hear of it": one_of(
            AnyOf((yes("secret-told"), Is("told", ("identity-document",)))),
            *("police.consult", "police.report", "threat.police"),
        ),
        "anything told: recovery scams, ignore them": calls_for(
            yes("any-told"), "recovery.warning", "personal.ignore"
        ),
        "device touched: disconnected, passwords, the online window": calls_for(
            yes("device-touched"),
            *("device.disconnect", "device.passwords", "report.police-online"),
        ),
        "device touched: IPA": one_of(yes("device-touched"), "device.ask-ipa", "work.ask-ipa"),
        "an app is undone": one_of(Is("did", ("installed-app",)), "device.reset-phone", HELP_DESK),
        "remote control is undone": one_of(
            Is("did", ("gave-remote-control",)), "device.remove-remote", HELP_DESK
        ),
        "an attachment is undone": one_of(
            Is("did", ("opened-attachment",)), "device.scan", HELP_DESK
        ),
        "an attachment: not opened again": calls_for(
            Is("did", ("opened-attachment",)), "malware.dont-open"
        ),
        "remote control: a bank hears of it": one_of(
            Is("did", ("gave-remote-control",)),
            *("device.warn-bank", "bank.stop", "bank.call-own"),
        ),
        "an app: a bank hears of it, or those in charge": one_of(
            Is("did", ("installed-app",)),
            *("device.app-bank", "device.warn-bank", "bank.stop", "bank.call-own", HELP_DESK),
        ),
        "clicked and nothing more: close the page": one_of(
            only_clicked, "clicked.close", "support-scam.close"
        ),
        "clicked: updated or scanned": one_of(
            Is("did", ("clicked",)), "clicked.update", "device.disconnect"
        ),
    }


def of_people() -> dict[str, Invariant]:
    """They are on the line, threaten, come; and who stands by."""
    away = Is("kind", (Kind.UNWANTED_AD, Kind.ORDINARY, Kind.IMPERSONATED_BOSS))
    return {
        "on the phone: hang up, do not call back": calls_for(
            Is("did", ("on-the-phone-now",)), "phone.hang-up", "phone.dont-call-back"
        ),
        "called or replied: not again": lambda plan: All(
            (
                implies(Is("did", ("called",)), plan("phone.dont-call-back")),
                implies(Is("did", ("replied",)), plan("mail.dont-reply")),
            )
        ),
        "threat: 110, a record, the online window": calls_for(
            THREAT, "threat.call-110", "threat.record", "report.police-online"
        ),
        "threat: the police": one_of(THREAT, "threat.police", "police.report"),
        "at the door: kept shut": calls_for(
            Is("did", ("collectors-came",)), "threat.keep-door-shut"
        ),
        "in contact: the consumer centre, or a company's desk": one_of(
            yes("in-contact"), "support.consumer-188", "work.where-to-ask"
        ),
        "in contact: what if they threaten": one_of(
            yes("in-contact"), "personal.if-threatened", "threat.record"
        ),
        "harmed: not your fault": calls_for(yes("harm"), "support.not-your-fault"),
        "helping somebody: together": calls_for(Is("for-whom", ("other",)), "helper.together"),
        "somebody to turn to, when it is no advertisement": one_of(
            Not(away), "support.consumer-188", "support.if-worried", "work.where-to-ask"
        ),
    }
