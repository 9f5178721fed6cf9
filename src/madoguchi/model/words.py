"""The closed words of the house: kinds, situations, results.

Their spellings are the ids of the mission and of the `check` JSON that other programs rely on,
so a member's value never changes once released.
"""

from __future__ import annotations

from enum import StrEnum


class Form(StrEnum):
    """What a person handed over, sniffed from the bytes and never from the name."""

    EML = "eml"
    MBOX = "mbox"
    MAILDIR = "maildir"
    MSG = "msg"
    PASTED = "pasted"
    """Text copied out of a mail program: with a few header lines or with none."""


class Wrapping(StrEnum):
    """How the examined mail was carried inside the one that was handed over."""

    ATTACHMENT = "attachment"
    INLINE = "inline"


class Missing(StrEnum):
    """Evidence that could not be looked at because it was not handed over."""

    HEADERS = "headers"
    AUTHENTICATION = "authentication"
    """No receiver that can be trusted wrote down what it checked."""
    LINKS = "links"
    """Only rendered text came in: where its links lead cannot be seen."""
    TEXT = "text"
    """No readable words: an image-only, empty or encrypted mail."""


class Result(StrEnum):
    """Results of authentication, in the words of RFC 8601 §2.7, and one of ours."""

    NONE = "none"
    PASS = "pass"  # noqa: S105 - RFC 8601's word
    FAIL = "fail"
    SOFTFAIL = "softfail"
    POLICY = "policy"
    NEUTRAL = "neutral"
    TEMPERROR = "temperror"
    PERMERROR = "permerror"
    UNKNOWN = "unknown"
    """Cannot be known from what was handed over.  Never guilt."""


class AsOf(StrEnum):
    """When an authentication result was found."""

    RECEIPT = "receipt"
    NOW = "now"
    UNKNOWN = "unknown"


class Stance(StrEnum):
    """What a signal says about the mail."""

    ACCUSING = "accusing"
    NEUTRAL = "neutral"
    HONEST = "honest"


class Kind(StrEnum):
    """What a mail is.  The first three are the police page's own."""

    FICTITIOUS_BILLING = "fictitious-billing"
    PHISHING = "phishing"
    PRIZE = "prize"
    EXTORTION = "extortion"
    IMPERSONATED_BOSS = "impersonated-boss"
    INVESTMENT_ROMANCE = "investment-romance"
    SUPPORT_SCAM = "support-scam"
    RECOVERY_SCAM = "recovery-scam"
    MALWARE = "malware"
    UNWANTED_AD = "unwanted-ad"
    ORDINARY = "ordinary"
    """Nothing found.  Never shown as "safe"."""
    UNDETERMINED = "undetermined"


SCAM_KINDS: tuple[Kind, ...] = tuple(Kind)[:9]
"""The kinds that are scams: `probability` is that the mail is any of these."""


class Certainty(StrEnum):
    SCAM = "scam"
    UNCLEAR = "unclear"
    NOTHING_FOUND = "nothing-found"


class Did(StrEnum):
    """What happened besides receiving the mail (`--did`)."""

    OPENED = "opened"
    CLICKED = "clicked"
    REPLIED = "replied"
    CALLED = "called"
    OPENED_ATTACHMENT = "opened-attachment"
    INSTALLED_APP = "installed-app"
    GAVE_REMOTE_CONTROL = "gave-remote-control"
    ON_THE_PHONE_NOW = "on-the-phone-now"
    THREATENED = "threatened"
    COLLECTORS_CAME = "collectors-came"


class Told(StrEnum):
    """What the other side was told or what was entered (`--told`)."""

    PERSONAL_DATA = "personal-data"
    ID_PASSWORD = "id-password"  # noqa: S105
    CARD = "card"
    ACCOUNT_NUMBER = "account-number"
    PIN = "pin"
    ONE_TIME_CODE = "one-time-code"
    IDENTITY_DOCUMENT = "identity-document"


class Paid(StrEnum):
    """By which route money went (`--paid`).  An empty set means nothing was paid."""

    BANK_TRANSFER = "bank-transfer"
    CARD = "card"
    EMONEY = "emoney"
    CONVENIENCE_STORE = "convenience-store"
    CARRIER_BILLING = "carrier-billing"
    CRYPTO = "crypto"
    CASH_BY_POST = "cash-by-post"


class Elapsed(StrEnum):
    """How long ago it happened (`--elapsed`): at most an hour, today, at most three days, older."""

    HOUR = "1h"
    TODAY = "today"
    THREE_DAYS = "3d"
    OLDER = "older"


class ForWhom(StrEnum):
    """Whether the person asks for themselves or helps somebody (`--for`)."""

    SELF = "self"
    OTHER = "other"


class CourtPaper(StrEnum):
    """Whether a paper of a court came too (`--court-paper`): 特別送達 is handed over."""

    NONE = "none"
    HANDED_OVER = "handed-over"
    BY_MAIL_OR_POST = "by-mail-or-post"


class ActionKind(StrEnum):
    DO = "do"
    DONT = "dont"
    KNOW = "know"
    WATCH = "watch"


class Urgency(StrEnum):
    """When a step is due; the order of the members is the order on the page."""

    NOW = "now"
    TODAY = "today"
    THIS_WEEK = "this-week"
    LATER = "later"


class Block(StrEnum):
    """The five blocks of a plan, as Scamwatch has them."""

    ACT = "act"
    RECOVER = "recover"
    REPORT = "report"
    BEWARE = "beware"
    SUPPORT = "support"


class Language(StrEnum):
    """Languages an answer may be asked for in; BCP 47 tags, やさしい日本語 as one of its own."""

    JA = "ja"
    JA_EASY = "ja-easy"
    EN = "en"
    ZH_HANS = "zh-Hans"
    KO = "ko"
    VI = "vi"
    PT_BR = "pt-BR"
