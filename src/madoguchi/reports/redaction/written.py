"""A mail of what was read, for what was handed over as something else than a mail's source."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from madoguchi.model import Message

_FIELDS = ("From", "Reply-To", "Message-ID")


def written(message: Message) -> bytes:
    """An RFC 5322 message, its line ends LF: the fields that were read, and the text as seen."""
    mail = EmailMessage(policy=SMTP)
    lines = []
    for name in _FIELDS:
        value = message.header(name)
        if value and "\n" not in value:
            lines.append((name, value[:900]))
    if message.subject:
        lines.append(("Subject", message.subject[:900]))
    if message.date is not None:
        lines.append(("Date", format_datetime(message.date)))
    for name, value in lines:
        # Half a surrogate pair stands for an octet that was no letter; no field holds one.
        value = value.encode("utf-8", "replace").decode()
        try:
            mail[name] = value
            # What stands in its encoded words may be what no charset can write.
            SMTP.fold_binary(name, mail[name])
        except (ValueError, IndexError, TypeError, AttributeError, LookupError):
            del mail[name]
    text = "".join(one if one.isprintable() or one in "\n\t" else " " for one in message.text)
    mail.set_content(text, charset="utf-8", cte="base64")
    return mail.as_bytes().replace(b"\r\n", b"\n")
