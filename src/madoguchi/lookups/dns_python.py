"""The `Resolver` that asks the network, by dnspython: imported only where lookups are turned on."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

import dns.exception
import dns.name
import dns.rdata
import dns.rdatatype
import dns.resolver
from dns.rdtypes.ANY.MX import MX
from dns.rdtypes.ANY.TXT import TXT

from madoguchi.lookups.resolver import Answer, Outcome, RecordType

MAX_VALUES = 500
"""Records of one answer that are kept."""
_NOTHING = Answer(Outcome.NOTHING)
_FAILED = Answer(Outcome.FAILED)


@dataclass(frozen=True, slots=True)
class DnsSettings:
    """Whom to ask, and how long to wait."""

    nameservers: tuple[str, ...] = ()
    """Addresses; empty: the system's own (resolv.conf)."""
    port: int = 53
    timeout: float = 2.0
    """Seconds for one try."""
    lifetime: float = 4.0
    """Seconds for one question, all its tries together."""
    budget: float = 20.0
    """Seconds that one `DnsResolver` may wait in all: afterwards nothing is asked."""
    questions: int = 300
    """Questions that one `DnsResolver` may put to the network."""


class AnswerCache:
    """Answers that are still true, the last used ones; safe to share between threads."""

    MAX_ANSWERS = 2_000
    MAX_CHARACTERS = 8_000
    """Longer answers are not kept, so the whole stays below 16 million characters."""
    LONGEST, SHORTEST = 3_600.0, 5.0
    FAILED_SECONDS = 30.0
    """A server that does not answer is left in peace for a while (RFC 9520 §3.2)."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._kept: OrderedDict[tuple[str, RecordType], tuple[float, Answer]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: tuple[str, RecordType]) -> Answer | None:
        """The answer, when there is one that is not too old."""
        with self._lock:
            found = self._kept.get(key)
            if found is None:
                return None
            until, answer = found
            if until <= self._clock():
                del self._kept[key]
                return None
            self._kept.move_to_end(key)
            return answer

    def put(self, key: tuple[str, RecordType], answer: Answer, seconds: float) -> None:
        """Keep an answer that long, within the bounds."""
        if sum(map(len, answer.values)) > self.MAX_CHARACTERS:
            return
        until = self._clock() + min(max(seconds, self.SHORTEST), self.LONGEST)
        with self._lock:
            self._kept[key] = (until, answer)
            self._kept.move_to_end(key)
            while len(self._kept) > self.MAX_ANSWERS:
                self._kept.popitem(last=False)

    def __len__(self) -> int:
        return len(self._kept)


class DnsResolver:
    """Asks recursive servers; one for each mail, with one cache for all of them.

    Never raises: what cannot be asked is not there, what is not answered has failed.
    """

    def __init__(
        self, settings: DnsSettings | None = None, cache: AnswerCache | None = None
    ) -> None:
        self._settings = settings or DnsSettings()
        self._cache = AnswerCache() if cache is None else cache
        self._waited = 0.0
        self.asked: list[tuple[str, RecordType]] = []
        """Every question that went to the network, in order."""
        self._resolver = _resolver(self._settings)

    def ask(self, name: str, record_type: RecordType) -> Answer:
        """The records of a domain name."""
        asked = _name(name)
        if asked is None:
            return _NOTHING
        key = (name.lower().rstrip("."), record_type)
        known = self._cache.get(key)
        if known is not None:
            return known
        left = self._settings.budget - self._waited
        if self._resolver is None or left <= 0 or len(self.asked) >= self._settings.questions:
            return _FAILED
        self.asked.append(key)
        start = time.monotonic()
        answer, seconds = _asked(
            self._resolver, asked, record_type, min(left, self._settings.lifetime)
        )
        self._waited += time.monotonic() - start
        self._cache.put(key, answer, seconds)
        return answer


def _resolver(settings: DnsSettings) -> dns.resolver.Resolver | None:
    try:
        resolver = dns.resolver.Resolver(configure=not settings.nameservers)
        if settings.nameservers:
            resolver.nameservers = list(settings.nameservers)
            resolver.port = settings.port
    except (dns.exception.DNSException, OSError, ValueError):
        return None  # no resolv.conf, or nobody in it
    resolver.timeout = settings.timeout
    resolver.use_edns(0, 0, 1232)  # what fits a packet everywhere; longer answers come by TCP
    return resolver


def _name(name: str) -> dns.name.Name | None:
    """A name label by label: no escapes, no search list, no IDNA."""
    try:
        labels = name.removesuffix(".").encode("latin-1").split(b".")
        return dns.name.Name([*labels, b""])
    except (dns.exception.DNSException, ValueError):
        return None


def _asked(
    resolver: dns.resolver.Resolver, name: dns.name.Name, record_type: RecordType, lifetime: float
) -> tuple[Answer, float]:
    """The answer, and for how many seconds it holds."""
    try:
        found = resolver.resolve(
            name,
            dns.rdatatype.from_text(record_type),
            lifetime=lifetime,
            raise_on_no_answer=False,
            search=False,
        )
        ttl = found.expiration - time.time()
        values = tuple(map(_text, islice(found.rrset or (), MAX_VALUES)))
        return (Answer(Outcome.FOUND, values) if values else _NOTHING), ttl
    except dns.resolver.NXDOMAIN:
        return Answer(Outcome.NOTHING, no_such_name=True), 300.0
    except Exception:
        # Octets of strangers, read by a library with sockets below it: whatever goes wrong there,
        # there is no answer, and the mail that is looked at must not be lost for it.
        return _FAILED, AnswerCache.FAILED_SECONDS


def _text(record: dns.rdata.Rdata) -> str:
    if isinstance(record, TXT):
        return b"".join(record.strings).decode("latin-1")
    if isinstance(record, MX):
        return f"{record.preference} {_host(record.exchange)}"
    target = getattr(record, "target", None)
    return _host(target) if isinstance(target, dns.name.Name) else record.to_text()


def _host(name: dns.name.Name) -> str:
    return b".".join(name.labels).decode("latin-1").lower().removesuffix(".")
