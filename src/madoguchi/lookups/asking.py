"""The one way out: every question passes here, within the time for one mail, and is noted."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

from madoguchi.lookups.cache import Cache
from madoguchi.lookups.findings import Asked, Purpose
from madoguchi.lookups.resolver import Answer, Outcome, RecordType, Resolver
from madoguchi.lookups.subjects import Recipients

BUDGET_SECONDS = 10.0
"""For all questions about one mail: so long a person keeps their mind on an answer to come."""
KEEP_SECONDS = {Outcome.FOUND: 300.0, Outcome.NOTHING: 300.0, Outcome.FAILED: 30.0}
"""How long an answer of the DNS is kept here.  How long it would be good (RFC 1035 §3.2.1) the
protocol `Resolver` does not tell: five minutes is less than nearly everybody's."""
MAX_ASKED = 300
"""Questions for one mail: SPF alone may need some dozens (RFC 7208 §4.6.4)."""
DEAD_AFTER = 3
"""Questions without any answer at all after which a DNS server is left alone for this mail."""

_FAILED = Answer(Outcome.FAILED)


class Asker:
    """Asks about one mail."""

    def __init__(
        self,
        resolver: Resolver,
        server: str,
        cache: Cache,
        recipients: Recipients,
        seconds: float = BUDGET_SECONDS,
    ) -> None:
        self._resolver = resolver
        self._server = server
        self.cache = cache
        self._recipients = recipients
        self._until = time.monotonic() + seconds
        self.asked: list[Asked] = []
        self.spent = False
        self._failures = 0
        """In vain so far; -1 once the server has answered something."""

    def left(self) -> float:
        """Seconds that are left; once there are none, it is remembered that something was not
        asked."""
        left = self._until - time.monotonic()
        if left <= 0 or len(self.asked) >= MAX_ASKED:
            self.spent = True
            return 0.0
        return left

    def dns(self, name: str, kind: RecordType, purpose: Purpose, whom: str = "") -> Answer:
        """The records of a name, which whoever asks has found fit to leave the machine."""
        name = name.lower().rstrip(".")
        key = f"dns {self._server} {kind} {name}"
        kept = _answer(self.cache.get(key))
        if kept is None and (self._failures >= DEAD_AFTER or not self.left()):
            return _FAILED
        answer = kept or self._resolver.ask(name, kind)
        if kept is None:
            self._count(answer)
            self.cache.put(key, _kept(answer), KEEP_SECONDS[answer.outcome])
        self.note(purpose, f"{name} {kind}", whom or self._server, answer.outcome, bool(kept))
        return answer

    def _count(self, answer: Answer) -> None:
        if answer.outcome is not Outcome.FAILED:
            self._failures = -1
        elif self._failures >= 0:
            self._failures += 1

    def note(self, purpose: Purpose, what: str, whom: str, outcome: Outcome, kept: bool) -> None:
        """Write down a question and how it ended."""
        self.asked.append(Asked(purpose, what, whom, datetime.now(UTC), outcome, kept))

    def resolver(self) -> Resolver:
        """For the verification of who sent the mail: same time, same list, same gate."""
        return _ForAuthentication(self, self._recipients.shows_in)


class _ForAuthentication:
    """Its names come out of the mail: one that holds the recipient's address is not asked."""

    def __init__(self, asker: Asker, tells: Callable[[str], bool]) -> None:
        self._asker = asker
        self._tells = tells

    def ask(self, name: str, record_type: RecordType) -> Answer:
        """The records; failed, so unknown, where the name may not leave the machine."""
        if self._tells(name):
            return _FAILED
        return self._asker.dns(name, record_type, Purpose.AUTHENTICATION)


def _kept(answer: Answer) -> list[str]:
    return [answer.outcome, "1" if answer.no_such_name else "", *answer.values]


def _answer(kept: object) -> Answer | None:
    if not isinstance(kept, list) or len(kept) < 2 or kept[0] not in list(Outcome):
        return None
    return Answer(Outcome(kept[0]), tuple(map(str, kept[2:])), bool(kept[1]))
