"""No readable sender, or several."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Form, Stance
from madoguchi.signals.brands.claims import headers_known
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[Evidence]:
    message = view.message
    if not headers_known(view) or message.form in (Form.MSG, Form.PASTED):
        return
    fields = message.all_headers("From")
    addresses = {mailbox.addr_spec.lower() for mailbox in message.from_ if mailbox.domain}
    if len(fields) > 1 or len(addresses) > 1:
        shown = " / ".join(entry.value for entry in fields)
        yield Evidence("header:From", shown[:200])
    elif not addresses and message.header("Received") is not None:
        yield Evidence("header:From", fields[0].value[:200] if fields else "")


CHECK = Check(
    id="from-missing-or-many",
    stance=Stance.ACCUSING,
    sees="A delivered mail with no usable address in From, several From fields or several authors.",
    why="RFC 5322 §3.6 allows one From; programs that see several show and check different ones.",
    wrong_when=(
        "Automatic mail of badly set-up machines, and the rare mail that two authors sign "
        "(RFC 5322 §3.6.2 then asks for Sender)."
    ),
    look=_look,
)
