"""What only looks like a forward: an answer that quotes, an automatic mail, a returned mail."""

from __future__ import annotations

from madoguchi.mail.forwards.own import subject_says, without_prefixes
from madoguchi.mail.header.mailboxes import read_mailboxes
from madoguchi.mail.shown_header import ShownHeader
from madoguchi.model import Mailbox, Message

_RETURNERS = ("mailer-daemon", "postmaster")
"""Local parts that delivery reports come from (RFC 5321 §4.5.5, RFC 2142 §5)."""
_BULK = frozenset({"bulk", "list", "junk"})


def is_returned(message: Message) -> bool:
    """Whether a mail server sent it: the mail that it returns was forwarded by nobody."""
    return any(box.addr_spec.lower().startswith(_RETURNERS) for box in message.from_)


def is_automatic(message: Message) -> bool:
    """Whether a program or a mailing list sent it (RFC 3834 §5, RFC 2369 §3.2).

    A receipt of a contact form repeats what was typed into it, labels and all, and a newsletter
    lists jobs `From:` somebody: neither is a person who forwards.
    """
    if message.header("List-Unsubscribe") or message.header("List-Id"):
        return True
    submitted = (message.header("Auto-Submitted") or "no").strip().lower()
    precedence = (message.header("Precedence") or "").strip().lower()
    return submitted.startswith("auto-") or precedence in _BULK


def is_answer(message: Message, block: ShownHeader) -> bool:
    """Whether `message` answers the mail of `block`, when its subject begins with no `Re:`.

    An answer goes to the one who wrote; a forward goes to somebody else.  Programs point to the
    mail in both (RFC 5322 §3.6.4), so a pointer proves an answer only under the same subject.
    """
    writers = read_mailboxes(block.sender.encode("utf-8"), [])
    if any(_is_addressed(message, writer) for writer in writers):
        return True
    if not (message.header("In-Reply-To") or message.header("References")):
        return False
    subject = block.fields.get("subject", "")
    same = without_prefixes(message.subject) == without_prefixes(subject)
    return same or not any(writer.addr_spec for writer in writers)


def _is_addressed(message: Message, writer: Mailbox) -> bool:
    if not writer.addr_spec:
        return any(
            writer.display_name and box.display_name == writer.display_name for box in message.to
        )
    if any(box.addr_spec == writer.addr_spec for box in message.from_):
        return False  # sent on to oneself, from one's own mail to one's own mail
    if any(box.addr_spec.lower() == writer.addr_spec.lower() for box in message.to):
        return True
    return writer.addr_spec.lower() in (message.header("Cc") or "").lower()


def may_forward(message: Message) -> bool:
    """Whether labelled fields alone, as replies have them too, may announce a forward."""
    says = subject_says(message.subject)
    return says == "forward" or (not says and not is_automatic(message))
