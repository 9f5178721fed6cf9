"""Closed words of a verdict: what a mail wants of its reader, and what would settle it.

As those of `words`, they are part of the JSON: a member's value never changes once released.
"""

from __future__ import annotations

from enum import StrEnum


class Want(StrEnum):
    """What a mail wants of its reader, in the order in which it is told."""

    CREDENTIALS = "credentials"
    CARD = "card"
    PIN = "pin"
    CODE = "code"
    """A one-time code that came by SMS or mail."""
    ACCOUNT_NUMBER = "account-number"
    PERSONAL_DATA = "personal-data"
    IDENTITY_DOCUMENT = "identity-document"
    PAYMENT = "payment"
    """Money, by whatever route: always there when one of `PAYMENT_ROUTES` is."""
    BANK_TRANSFER = "payment-bank-transfer"
    EMONEY = "payment-emoney"
    CONVENIENCE_STORE = "payment-convenience-store"
    CRYPTO = "payment-crypto"
    CASH_BY_POST = "payment-cash-by-post"
    MONEY_TRANSFER = "payment-money-transfer"
    """Western Union, MoneyGram and the like."""
    CALL = "call"
    APP = "app"
    REMOTE_CONTROL = "remote-control"
    REPLY_ELSEWHERE = "reply-elsewhere"
    LINE_GROUP = "line-group"
    OPEN_FILE = "open-file"
    SECRECY = "secrecy"


PAYMENT_ROUTES: tuple[Want, ...] = tuple(w for w in Want if w.startswith("payment-"))
"""How the money is to come; the words behind `payment-` are those of `Paid` where it has them."""


class Settle(StrEnum):
    """What would settle a mail that is `unclear`: first what the mail can show, then the person."""

    ORIGINAL_WITH_HEADERS = "original-with-headers"
    WHOLE_TEXT = "whole-text"
    WHERE_LINK_LEADS = "where-link-leads"
    SENDER_ADDRESS = "sender-address"
    WHETHER_ORDERED = "whether-ordered"
    WHETHER_APPLIED = "whether-applied"
    WHETHER_ACCOUNT = "whether-account"
    ASK_BY_OWN_NUMBER = "ask-by-own-number"
    """Ask whoever is named by a number that does not stand in the mail."""
