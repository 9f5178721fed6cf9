"""The receiver's own check of the sender failed."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Result, Stance
from madoguchi.signals.brands.claims import author
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    found, mailbox = view.authentication, author(view)
    if mailbox is None or found.aligned is not False:
        return
    failed = [
        name
        for name, result in (("DMARC", found.dmarc), ("SPF", found.spf), ("DKIM", found.dkim))
        if result is Result.FAIL
    ]
    if failed:
        evidence = Evidence("header:Authentication-Results", ", ".join(f"{f}=fail" for f in failed))
        yield evidence, (("sender", mailbox.addr_spec), ("methods", ", ".join(failed)))


CHECK = Check(
    id="authentication-failed",
    stance=Stance.ACCUSING,
    sees="The receiver wrote SPF, DKIM or DMARC fail, and nothing answers for the From domain.",
    why="A domain's owner says who may send for it (RFC 7208, 6376, 9989): this was not them.",
    wrong_when="The mail was forwarded, or the sender's settings are wrong: both happen daily.",
    look=_look,
)
