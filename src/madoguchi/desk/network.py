"""Questions to the outside, where the operator turned them on: whom to ask, and asking them.

Imported only then.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from madoguchi.auth.client import received_at, relay_of
from madoguchi.auth.live import verify_live
from madoguchi.auth.trust import trusted_zone
from madoguchi.desk.options import usage_error
from madoguchi.lookups.asking import BUDGET_SECONDS, Asker
from madoguchi.lookups.blocklists import BlockList, block_list, known_lists
from madoguchi.lookups.cache import Cache
from madoguchi.lookups.dns_python import DnsResolver, DnsSettings
from madoguchi.lookups.findings import Findings
from madoguchi.lookups.look import Whom, look_up
from madoguchi.lookups.rdap import Registries, registries
from madoguchi.lookups.subjects import recipients_of, subjects_of
from madoguchi.model import AsOf, Authentication, Message

DNS_PORT = 53
TRY_SECONDS, QUESTION_SECONDS = 1.0, 2.0
"""A server that is well answers in a tenth of that; one that is not gets a second chance."""
SYSTEM = "resolv.conf"
"""Whom the DNS is asked of when the operator names nobody: as the machine does."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Whom the operator lets be asked."""

    dns_server: tuple[str, int] | None = None
    """`None`: as the machine does."""
    registries: Registries = field(default_factory=registries)
    lists: tuple[BlockList, ...] = ()
    cache_folder: Path | None = None

    @property
    def dns(self) -> str:
        """The DNS server as it is shown to a person."""
        if self.dns_server is None:
            return SYSTEM
        host, port = self.dns_server
        return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def settings(
    *,
    dns_server: str | None = None,
    rdap: str | None = None,
    rdap_table: str | None = None,
    block_lists: Iterable[str] = (),
    cache_folder: str | None = None,
) -> Settings:
    """Out of the option values of a door.  Raises `UsageError` for the first that cannot be."""
    table = Path(rdap_table) if rdap_table else None
    base = _rdap_base(rdap) if rdap else ""
    try:
        known = registries(table, base)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise usage_error(
            "unreadable-rdap-table", option="--rdap-table", value=rdap_table or ""
        ) from None
    return Settings(
        _dns_server(dns_server) if dns_server else None,
        known,
        tuple(_block_list(value) for value in block_lists if value.strip()),
        Path(cache_folder) if cache_folder else None,
    )


def _dns_server(value: str) -> tuple[str, int]:
    text = value.strip()
    host, port = text, str(DNS_PORT)
    if text.startswith("["):
        host, _, rest = text[1:].partition("]")
        port = rest.removeprefix(":") or port
    elif text.count(":") == 1:
        host, _, port = text.partition(":")
    try:
        address, number = str(ip_address(host)), int(port)
    except ValueError:
        number = 0
    if not 0 < number < 65_536:
        raise usage_error("unreadable-dns-server", option="--dns-server", value=value)
    return address, number


def _rdap_base(value: str) -> str:
    """HTTPS; plain only on this machine, where nobody listens on the way."""
    try:
        parts = urlsplit(value.strip())
        plain = parts.scheme == "http" and parts.hostname in ("127.0.0.1", "::1")
        fit = bool(parts.hostname) and not parts.query and (plain or parts.scheme == "https")
        fit = fit and parts.port != 0
    except ValueError:
        fit = False
    if not fit:
        raise usage_error("unreadable-rdap-server", option="--rdap", value=value)
    return value.strip()


def _block_list(value: str) -> BlockList:
    found = block_list(value)
    if found is None:
        known = ", ".join(known_lists())
        raise usage_error("unknown-block-list", option="--block-list", value=value, known=known)
    return found


class Network:
    """Asks about mails, one by one; what was answered is kept for the next ones."""

    def __init__(self, wanted: Settings, *, seconds: float = BUDGET_SECONDS) -> None:
        self.settings = wanted
        self._whom = Whom(wanted.registries, wanted.lists)
        self._cache = Cache(wanted.cache_folder)
        self._seconds = seconds

    def ask(
        self, source: bytes, message: Message, authentication: Authentication
    ) -> tuple[Authentication, Findings]:
        """Who sent it, verified now where that is possible, and what is known of its names."""
        zone = trusted_zone(message.headers)
        asker = Asker(
            self._resolver(),
            self.settings.dns,
            self._cache,
            recipients_of(message),
            self._seconds,
        )
        now = datetime.now(UTC)
        came = received_at(zone) or message.date or now
        found = look_up(subjects_of(message, relay_of(zone)), self._whom, asker, min(came, now))
        live = verify_live(source, message, asker.resolver(), at=now)
        if live.as_of is not AsOf.NOW:
            # The DNS decided nothing: what the receiver wrote stands, and the notes say why.
            live = replace(authentication, notes=live.notes)
        return live, replace(found, asked=tuple(asker.asked), spent=asker.spent)

    def _resolver(self) -> DnsResolver:
        server = self.settings.dns_server
        wanted = DnsSettings(
            (server[0],) if server else (),
            server[1] if server else DNS_PORT,
            timeout=TRY_SECONDS,
            lifetime=QUESTION_SECONDS,
            budget=self._seconds,
        )
        return DnsResolver(wanted)
