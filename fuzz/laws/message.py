"""Laws of a whole `Message`."""

from __future__ import annotations

from fuzz.finding import holds
from fuzz.laws.links import link_holds
from fuzz.laws.text import defects_hold, segments_hold, text_is_clean, writable
from madoguchi.mail.bounds import MAX_ATTACHMENTS, MAX_WRAPPINGS
from madoguchi.model import Form, Mailbox, Message, Missing, Wrapping


def message_holds(message: Message, size: int | None = None) -> None:
    """Everything that holds of a message and of those that carried it; `size` is the input's."""
    depth = 0
    outermost = message
    while True:
        one_holds(outermost)
        if outermost.outer is None:
            break
        holds(outermost.wrapped_in in tuple(Wrapping), "wrapped-in-is-told")
        outermost = outermost.outer
        depth += 1
    holds(outermost.wrapped_in is None, "outermost-is-not-wrapped")
    holds(depth <= MAX_WRAPPINGS + 1, "wrappings-bounded", str(depth))
    if size is not None:
        holds(outermost.size == size, "size-is-the-inputs", f"{outermost.size} {size}")


def one_holds(message: Message) -> None:
    """What holds of one message, whatever carried it."""
    text_is_clean(message.text, "text")
    text_is_clean(message.hidden_text, "hidden-text")
    text_is_clean(message.subject, "subject")
    writable(message.message_id, "message-id")
    sources = dict(enumerate(message.parts))
    if message.parts:
        sources[-1] = message.parts[0]  # pasted text is its own only part
    segments_hold(message.text_map.segments, message.text, sources)
    for link in message.links:
        link_holds(link, message.text)
    for box in (*message.from_, *message.sender, *message.reply_to, *message.to):
        mailbox_holds(box)
    for field in message.headers:
        text_is_clean(field.value, "header-value")
        text_is_clean(field.name, "header-name")
        holds(field.raw.isascii() or max(field.raw) <= "\xff", "header-raw-is-octets")
    holds(len(message.attachments) <= MAX_ATTACHMENTS, "attachments-bounded")
    for file in message.attachments:
        text_is_clean(file.filename, "filename")
        text_is_clean(file.text, "file-text")
        holds(file.size >= 0, "file-size")
        for name in file.holds:
            text_is_clean(name, "holds")
    for part in message.parts:
        writable(part, "part")
    defects_hold(message.defects)
    words_hold(message)


def words_hold(message: Message) -> None:
    """Closed words are members, told once; a date has a zone."""
    holds(isinstance(message.form, Form), "form-is-a-word", repr(message.form))
    holds(all(isinstance(one, Missing) for one in message.missing), "missing-are-words")
    holds(
        len(set(message.missing)) == len(message.missing),
        "missing-told-once",
        repr(message.missing),
    )
    if message.date is not None:
        holds(message.date.tzinfo is not None, "date-has-a-zone")
        writable(message.date.isoformat(), "date")


def mailbox_holds(box: Mailbox) -> None:
    """A display name is one line of text; an `addr_spec` is empty or has a domain, lower case."""
    text_is_clean(box.display_name, "display-name")
    text_is_clean(box.addr_spec, "addr-spec")
    holds("\n" not in box.display_name + box.addr_spec, "mailbox-is-one-line", repr(box))
    holds(box.domain == box.domain.lower(), "domain-lower-case", box.domain)
