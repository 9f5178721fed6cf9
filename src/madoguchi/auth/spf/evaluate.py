"""`check_host` (RFC 7208 §4): may this host send for this domain?"""

from __future__ import annotations

import re
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address, ip_address

from madoguchi.auth.spf.macros import Facts, Withheld, expand, expand_domain, parse_macros
from madoguchi.auth.spf.parse import is_record, parse_record
from madoguchi.auth.spf.questions import Ended, Questions, is_askable
from madoguchi.auth.spf.types import Fault, MacroString, Mechanism, Record, SpfResult
from madoguchi.lookups import Outcome, RecordType, Resolver
from madoguchi.model import Result

MAX_MX_HOSTS = 10
"""§4.6.4: more than these for one `mx` are an error."""
MAX_SENDER = 320
"""Characters of local part, @ and domain (RFC 5321 §4.5.3.1)."""
_ASKING = frozenset(("include", "a", "mx", "ptr", "exists"))


def check_host(
    client: str,
    mailfrom: str,
    helo: str,
    resolver: Resolver,
    *,
    receiver: str = "unknown",
    at: int = 0,
    withhold_local_part: bool = False,
) -> SpfResult:
    """What SPF says of a client's address, the reverse path (without <>) and its HELO name.

    Of an empty reverse path, the postmaster of the HELO name is checked (§2.4).  With
    `withhold_local_part`, a record whose macros would tell it to the DNS gives `unknown`.
    Never raises.
    """
    address = _address(client)
    local_part, _, domain = mailfrom[:MAX_SENDER].rpartition("@")
    if not mailfrom:
        domain = helo
    domain = domain.removesuffix(".").lower()
    if address is None or not _has_labels(domain):
        return SpfResult(Result.NONE, domain, fault=Fault.DOMAIN)
    questions = Questions(resolver, address)
    facts = Facts(
        address=address,
        domain=domain,
        local_part=None if withhold_local_part else local_part or "postmaster",  # §4.3
        sender_domain=domain,
        helo=helo[:MAX_SENDER],
        validated=lambda: questions.validated_name(domain),
        receiver=receiver,
        at=at,
    )
    try:
        return _Check(questions, facts).run()
    except Withheld:
        return SpfResult(Result.UNKNOWN, domain, fault=Fault.WITHHELD)
    except Ended as ended:
        return SpfResult(ended.result, domain, fault=ended.fault)


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    # §5: an IPv4 address written as IPv6 is IPv4.
    return getattr(address, "ipv4_mapped", None) or address


def _has_labels(domain: str) -> bool:
    """§4.3: several labels, none empty or too long, no address literal."""
    return "." in domain and is_askable(domain) and not domain.startswith("[")


class _Check:
    """One domain; `include` and `redirect` make further ones that share the counts."""

    def __init__(self, questions: Questions, facts: Facts) -> None:
        self.questions = questions
        self.facts = facts

    def run(self, *, explain: bool = True) -> SpfResult:
        """The result of this domain's record."""
        domain = self.facts.domain
        record = self._record()
        if isinstance(record, SpfResult):
            return record
        for mechanism in record.mechanisms:
            if self._matches(mechanism):
                result = SpfResult(mechanism.qualifier, domain, mechanism.name)
                failed = explain and result.result is Result.FAIL
                return replace(result, explanation=self._explain(record.exp)) if failed else result
        if record.redirect:
            return self._redirected(record.redirect, explain=explain)
        return SpfResult(Result.NEUTRAL, domain)  # §4.7

    def _record(self) -> Record | SpfResult:
        domain = self.facts.domain
        answer = self.questions.ask(domain, RecordType.TXT)
        if answer.outcome is Outcome.FAILED:
            return SpfResult(Result.TEMPERROR, domain, fault=Fault.DNS)
        records = [text for text in answer.values if is_record(text)]
        if not records:
            return SpfResult(Result.NONE, domain, fault=Fault.NO_RECORD)
        if len(records) > 1:
            return SpfResult(Result.PERMERROR, domain, fault=Fault.SEVERAL_RECORDS)
        record = parse_record(records[0])
        if isinstance(record, Fault):
            return SpfResult(Result.PERMERROR, domain, fault=record)
        return record

    def _matches(self, mechanism: Mechanism) -> bool:
        if mechanism.name in _ASKING:
            self.questions.count_term()
        match mechanism.name:
            case "all":
                return True
            case "ip4" | "ip6":
                network = mechanism.network
                return (
                    network is not None
                    and network.version == self.facts.address.version
                    and self.facts.address in network
                )
            case "include":
                return self._included(self._target(mechanism.domain))
            case "a":
                return self._has_address(self._target(mechanism.domain), mechanism)
            case "mx":
                return self._by_mx(mechanism)
            case "ptr":
                domain = self._target(mechanism.domain)
                names = self.questions.validated_names()
                return any(name == domain or name.endswith("." + domain) for name in names)
            case _:
                # §5.7: `exists` asks for A, whatever the client's address is.
                return bool(self.questions.must(self._target(mechanism.domain), RecordType.A))

    def _target(self, domain: MacroString) -> str:
        return expand_domain(domain, self.facts) if domain else self.facts.domain

    def _has_address(self, host: str, mechanism: Mechanism) -> bool:
        return any(self._within(text, mechanism) for text in self.questions.addresses(host))

    def _within(self, text: str, mechanism: Mechanism) -> bool:
        other, own = _address(text), self.facts.address
        if other is None or other.version != own.version:
            return False
        length = mechanism.ip4_length if own.version == 4 else mechanism.ip6_length
        shift = own.max_prefixlen - length
        return int(own) >> shift == int(other) >> shift

    def _by_mx(self, mechanism: Mechanism) -> bool:
        values = self.questions.must(self._target(mechanism.domain), RecordType.MX)
        hosts = [value.rpartition(" ")[2] for value in values]
        if len(hosts) > MAX_MX_HOSTS:
            raise Ended(Result.PERMERROR, Fault.MX_HOSTS)
        return any(self._has_address(host, mechanism) for host in hosts)

    def _included(self, domain: str) -> bool:
        found = self._of(domain).run(explain=False)
        if found.result is Result.NONE:
            raise Ended(Result.PERMERROR, Fault.INCLUDED)  # §5.2
        if found.result in (Result.TEMPERROR, Result.PERMERROR):
            raise Ended(found.result, found.fault)
        return found.result is Result.PASS

    def _redirected(self, target: MacroString, *, explain: bool) -> SpfResult:
        self.questions.count_term()
        found = self._of(expand_domain(target, self.facts)).run(explain=explain)
        if found.result is Result.NONE:
            return SpfResult(Result.PERMERROR, self.facts.domain, fault=Fault.INCLUDED)  # §6.1
        return found

    def _of(self, domain: str) -> _Check:
        return _Check(self.questions, replace(self.facts, domain=domain))

    def _explain(self, exp: MacroString) -> str:
        """§6.2: one record of ASCII in the grammar of explain-string, or nothing."""
        if not exp:
            return ""
        try:
            domain = expand_domain(exp, self.facts)
            values = self.questions.ask(domain, RecordType.TXT).values
            if len(values) != 1 or not re.fullmatch(r"[ -~]*", values[0]):
                return ""
            text = parse_macros(values[0], in_exp=True)
            return expand(text, self.facts) if text else ""
        except (Ended, Withheld):
            return ""
