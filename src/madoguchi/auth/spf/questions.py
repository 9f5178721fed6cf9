"""What evaluating a record asks the DNS, within the limits of RFC 7208 §4.6.4."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address

from madoguchi.auth.spf.macros import MAX_DOMAIN, dotted
from madoguchi.auth.spf.types import Fault
from madoguchi.lookups import Answer, Outcome, RecordType, Resolver
from madoguchi.model import Result

MAX_TERMS = 10
MAX_VOID = 2
MAX_PTR_NAMES = 10
"""Of more names than these, the rest is not looked at."""
MAX_LABEL = 63
_NOTHING = Answer(Outcome.NOTHING)


class Ended(Exception):  # noqa: N818 - not an error: it ends the evaluation from any depth
    """The evaluation has come to its end; caught in `check_host`."""

    def __init__(self, result: Result, fault: Fault | None) -> None:
        super().__init__(result)
        self.result = result
        self.fault = fault


def is_askable(name: str) -> bool:
    """Whether a name can be asked for: RFC 1035 §2.3.4, no empty label."""
    return 0 < len(name) <= MAX_DOMAIN and all(
        0 < len(label) <= MAX_LABEL for label in name.split(".")
    )


class Questions:
    """Asks, and counts."""

    def __init__(self, resolver: Resolver, address: IPv4Address | IPv6Address) -> None:
        self._resolver = resolver
        self._address = address
        self._terms = 0
        self._void = 0
        self._names: tuple[str, ...] | None = None

    def count_term(self) -> None:
        """One more term that asks."""
        self._terms += 1
        if self._terms > MAX_TERMS:
            raise Ended(Result.PERMERROR, Fault.LOOKUPS)

    def ask(self, name: str, record_type: RecordType) -> Answer:
        """The answer as it is; a name that is none is not there (§4.8 leaves it open)."""
        return self._resolver.ask(name, record_type) if is_askable(name) else _NOTHING

    def must(self, name: str, record_type: RecordType) -> tuple[str, ...]:
        """The values for a term: without an answer the whole check ends."""
        answer = self.ask(name, record_type)
        if answer.outcome is Outcome.FAILED:
            raise Ended(Result.TEMPERROR, Fault.DNS)
        if not answer.values:
            self._void += 1
            if self._void > MAX_VOID:
                raise Ended(Result.PERMERROR, Fault.VOID_LOOKUPS)
        return answer.values

    def addresses(self, host: str) -> tuple[str, ...]:
        """Those of the client's family (§5.3)."""
        return self.must(host, self._family)

    @property
    def _family(self) -> RecordType:
        return RecordType.A if self._address.version == 4 else RecordType.AAAA

    def validated_names(self) -> tuple[str, ...]:
        """Names of the client that have its address (§5.5); an error is no name."""
        if self._names is None:
            zone = "in-addr" if self._address.version == 4 else "ip6"
            parts = dotted(self._address).lower().split(".")
            pointers = self.ask(".".join([*reversed(parts), zone, "arpa"]), RecordType.PTR)
            names = (name.lower().removesuffix(".") for name in pointers.values[:MAX_PTR_NAMES])
            self._names = tuple(name for name in names if self._has_it(name))
        return self._names

    def _has_it(self, name: str) -> bool:
        return any(_same(text, self._address) for text in self.ask(name, self._family).values)

    def validated_name(self, domain: str) -> str:
        """The name for the macro `p` (§7.3): the domain, one under it, any, or nothing."""
        names = self.validated_names()
        under = (name for name in names if name.endswith("." + domain))
        return domain if domain in names else next(under, next(iter(names), ""))


def _same(text: str, address: IPv4Address | IPv6Address) -> bool:
    try:
        return ip_address(text) == address
    except ValueError:
        return False
