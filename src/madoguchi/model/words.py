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
    EMLX = "emlx"
    """Apple Mail's file: a length, the mail, a property list."""
    TNEF = "tnef"
    """Outlook's `winmail.dat` handed over by itself (MS-OXTNEF)."""
    PASTED = "pasted"
    """Text copied out of a mail program: with a few header lines or with none."""
    SAVED_PAGE = "saved-page"
    """A web page saved from a mail program that runs in a browser."""
    SMS = "sms"
    """Text of a short message, with the number or name that it came from when that was copied."""
    SCREENSHOT = "screenshot"
    """A picture of a screen or a photo of one, read by optical character recognition."""


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


class FileTrait(StrEnum):
    """What an attached file would do if it were opened, or how it hides what it is."""

    RUNS = "runs"
    """Opening it runs a program: an executable, a script, a shortcut (LNK)."""
    RUNS_INSIDE = "runs-inside"
    """An archive or image of a disk that holds something that `runs`."""
    MACROS = "macros"
    EXTERNAL_TEMPLATE = "external-template"
    """Loads a template or an object from an address when opened."""
    SCRIPTED = "scripted"
    """A page, picture or PDF with a script, or an action when it is opened."""
    ASKS = "asks"
    """A page or PDF with a form that can be filled in and sent."""
    CARRIES_FILES = "carries-files"
    """OneNote, PDF or Office file with other files embedded in it."""
    MOUNTS = "mounts"
    """An image of a disk (ISO, IMG, VHD): it opens like a drive, past the warnings."""
    ENCRYPTED = "encrypted"
    PASSWORD_IN_BODY = "password-in-body"  # noqa: S105
    """`encrypted`, and the mail itself tells the password."""
    BOMB = "bomb"
    """Unpacks to far more than it is, or nests without end; it was not unpacked."""
    TYPE_DIFFERS = "type-differs"
    """The octets are another type than name and declaration say."""
    NAME_TURNED = "name-turned"
    """A right-to-left control in the name turns its end around (`exe.fdp`)."""
    NAME_PADDED = "name-padded"
    """Blanks (braille and others) push the real ending out of sight."""
    NAME_DOUBLE = "name-double"
    """Two endings, the first harmless, the last one that `runs` (`請求書.pdf.exe`)."""
    DAMAGED = "damaged"
    """Says it is a format and cannot be read as one."""


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


class DmarcPolicy(StrEnum):
    """What a domain's owner asks for when a mail fails DMARC (RFC 9989 §4.7, `p=`)."""

    NONE = "none"
    QUARANTINE = "quarantine"
    REJECT = "reject"


class RouteNote(StrEnum):
    """What live verification found that explains a result.  None of these accuses."""

    FORWARDED = "forwarded"
    """Others passed it on (ARC, RFC 8617): SPF then speaks of the last of them."""
    MAILING_LIST = "mailing-list"
    """It came by a list: such often change subject and text, which breaks a signature."""
    CHANGED = "changed"
    """What was signed is not what is here: changed on the way, or when it was saved."""
    PARTLY_SIGNED = "partly-signed"
    """A signature passed for the first part of the text only (`l=`, RFC 6376 §8.2)."""
    KEY_GONE = "key-gone"
    """The key of a signature is not there, now: keys are changed after some months."""
    SIGNATURE_EXPIRED = "signature-expired"
    WEAK_SIGNATURE = "weak-signature"
    """A key too short or an algorithm too old to count (RFC 8301)."""
    OLD = "old"
    """It came long ago: today's records need not be those of that day."""
    NO_ANSWER = "no-answer"
    """The DNS did not answer something: asking later may help."""


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


class Who(StrEnum):
    """In what capacity the person who got the mail is concerned (`--who`)."""

    PRIVATE = "private"
    MINOR = "minor"
    """Under 18: an adult is to stand by, and contracts may be undone."""
    BUSINESS = "business"
    """A trader, or whoever answers for a company."""
    STAFF = "staff"
    """An employee: the organisation has people for this, and they hear of it first."""


class Afraid(StrEnum):
    """Whether the person says that they are frightened, whatever was lost (`--afraid`)."""

    NO = "no"
    YES = "yes"


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
