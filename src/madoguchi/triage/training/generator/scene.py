"""The evidence of one mail: who it says it is from, who sent it, where its links lead."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from madoguchi.triage.training.generator.hosts import syllables

_PATHS = (
    "login",
    "mypage",
    "member",
    "account",
    "top",
    "info",
    "notice",
    "detail",
    "confirm",
    "order",
    "support",
    "auth",
    "index.html",
    "faq",
    "news",
    "campaign",
    "statement",
    "track",
    "entry",
    "c",
    "r",
    "click",
    "view",
    "view.php",
    "index.php",
    "sp/home",
    "ja/help",
    "user/settings",
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


@dataclass(frozen=True, slots=True)
class Url:
    """A link: where it leads, and the address it shows when it shows one."""

    href: str
    shown: str


@dataclass(frozen=True, slots=True)
class Checks:
    """What the receiver found (RFC 8601); an empty result is not written down."""

    spf: str = ""
    dkim: str = ""
    dmarc: str = ""
    policy: str = "none"


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything about a mail that its label decides, besides its words."""

    org: str
    display: str
    address: str
    mailfrom: str
    relay: str
    """Host name of the machine that handed the mail to the receiver."""
    checks: Checks
    signer: str = ""
    """The `d=` of the DKIM signature; empty when there is none."""
    reply_to: str = ""
    hosts: tuple[str, ...] = ()
    """Where links lead."""
    shown: str = ""
    """The host that links show instead; empty when they show where they lead."""
    given: dict[str, str] = field(default_factory=dict)
    """Words that the texts take from the sender."""

    @property
    def domain(self) -> str:
        """The domain of the From address."""
        return self.address.rpartition("@")[2]

    def url(self, rng: Random) -> Url:
        """One link of this mail."""
        host = rng.choice(self.hosts)
        tail = path(rng) or token(rng, 5, 8)
        href = f"{'http' if rng.random() < 0.12 else 'https'}://{host}/{tail}"
        if not self.shown:
            return Url(href, href)
        return Url(href, f"https://{self.shown}/{rng.choice(('', tail.split('?')[0]))}")


def path(rng: Random) -> str:
    """The part after the host: honest and scam links draw from the same bag."""
    parts = [rng.choice(_PATHS) for _ in range(rng.randint(0, 2))]
    if rng.random() < 0.3:
        parts.append(token(rng, 4, 16))
    tail = "/".join(parts)
    chance = rng.random()
    if chance < 0.25:
        tail += f"?{rng.choice(('id', 'token', 'k', 'u', 'cid', 'utm_source'))}={token(rng, 6, 24)}"
    elif chance < 0.5 and tail and "." not in tail:
        tail += "/"
    return tail


def token(rng: Random, least: int, most: int) -> str:
    """Letters and digits that mean nothing."""
    return "".join(rng.choice(_LETTERS) for _ in range(rng.randint(least, most)))


def mail_host(rng: Random, domain: str) -> str:
    """The name of a sending machine of that domain."""
    name = rng.choice(("mail", "mx", "smtp", "mta", "out", "relay", "sv", "mail-out", "ns", "www"))
    return f"{name}{rng.randint(1, 240)}.{domain}" if rng.random() < 0.8 else f"{name}.{domain}"


def local_part(rng: Random) -> str:
    """What firms, and those who pose as one, write before the @."""
    names = (
        "info",
        "noreply",
        "no-reply",
        "no_reply",
        "mail",
        "service",
        "support",
        "notice",
        "news",
        "member",
        "account",
        "contact",
        "customer",
        "order",
        "system",
        "admin",
        "auto-confirm",
        "information",
        "important",
        "postmaster",
        "notification",
        "alert",
        "cs",
        "center",
    )
    return rng.choice(names) if rng.random() < 0.93 else f"{syllables(rng, 1, 3)}-info"
