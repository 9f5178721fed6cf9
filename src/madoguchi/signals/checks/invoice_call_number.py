"""Reports a purchase or renewal and gives a number to call for cancelling it."""

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View
from madoguchi.signals.wording.worded import pattern

_NUMBER = (
    r"\+?\b1?[-. ]{0,2}\(?[2-9]\d{2}\)?[-. ]{0,3}\d{3}[-. ]{0,3}\d{4}\b"
    r"|\b0(?:120|800|50)[-() ]{1,2}\d{3,4}[-() ]{1,2}\d{3,4}\b"
)
_ORDER = (
    r"\b(?:order|invoice|transaction|subscription|membership|renew\w{0,6}|charged|debited|purchase"
    r"|payment)\b"
    r"|注文|購入|請求|契約更新|自動更新"
)
_REACH = 200
"""Folded characters between the words of cancelling and the number, about two sentences."""


def look(view: View) -> tuple[Evidence, ...]:
    """Words of cancelling with a telephone number near them, in a mail about an order."""
    wording = view.wording
    found = wording.occurrences("invoice-call-number")
    if not found or pattern(_ORDER).search(wording.folded.text) is None:
        return ()
    numbers = list(wording.search(pattern(_NUMBER)))
    near = [at for at in found[:50] if any(abs(start - at.start) <= _REACH for start, _ in numbers)]
    return wording.evidence_for((at.phrase, at.start, at.end) for at in near)


CHECK = Check(
    id="invoice-call-number",
    stance=Stance.ACCUSING,
    sees="Reports a purchase or renewal and gives a number to call for cancelling it.",
    why="There was no purchase: the number is the trap.",
    wrong_when="Airlines and hotels say so too, with a booking one knows.",
    look=look,
    phrases=(
        "cancel your subscription",
        "cancel this order",
        "cancel the order",
        "cancel your order",
        "cancel the subscription",
        "cancel this subscription",
        "cancel the transaction",
        "cancel this transaction",
        "cancel the payment",
        "cancel your membership",
        "to cancel",
        "for cancellation",
        "request a refund",
        "claim a refund",
        "get a refund",
        "for refund",
        "did not authorize",
        "didn't authorize",
        "not authorized by you",
        "did not make this",
        "didn't make this",
        "did not place this",
        "dispute this",
        "dispute the",
        "want to cancel",
        "wish to cancel",
        "stop this payment",
        "if you did not",
        "if you didn't",
        "if this was not you",
        "unauthorized",
        "キャンセルをご希望",
        "キャンセルする場合",
        "キャンセルの場合は",
        "解約をご希望",
        "解約する場合",
        "解約の場合は",
        "身に覚えのない場合",
        "心当たりのない場合",
        "身に覚えがない場合",
    ),
)
