"""迷惑メール相談センター (日本データ通信協会): the whole mail, nothing of who reports it.

https://www.dekyo.or.jp/soudan/contents/ihan/index.html (its own page, undated, seen 2026-11): the
full text; the header too where the sender is forged, but not for an advertisement where it
cannot be attached; no name, address or telephone number; no answer to single reports.

https://www.dekyo.or.jp/soudan/infoform.html (its own form for mail sent again after opting out,
old layout, undated, seen 2026-11): a box for the text and one for the header take 4,000 octets
each, about 2,000 full-width characters, so it does not count in UTF-8; what fits in UTF-8 fits in
any charset that it may count in.  Each has one box more for the rest.  The form for the other
kinds was not seen; the older page (2009, megalodon.jp) says that it takes the same mails.

Short messages: text, when, number that got it, number or name of the sender
(https://brainassist.com/ba-online/archives/3483/amp, 2024, not its own page).
"""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Form, Language, defang_text
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Field, Group, Medium, in_parts
from madoguchi.reports.offered import listed
from madoguchi.reports.telling import (
    MOST_LINKS,
    common_words,
    full_text,
    lacking,
    received,
    sender,
    shown_sender,
    shown_title,
    title,
)

BOX = 4000
"""Octets of one box of the form."""
BOXES = 2
"""For the text, and as many for the header."""


def _fits(case: Case) -> bool:
    return listed(case, DESTINATION.desk)


def wants_header(material: Material) -> bool:
    """Where the sender is forged, or that is not known, and the header is at hand."""
    return material.has_source and material.forged is not False


def _draft(material: Material) -> Draft:
    words = common_words(Language.JA)
    subject = "subject-sms" if _is_short(material) else "subject"
    return Draft(
        id=DESTINATION.id,
        group=DESTINATION.group,
        medium=Medium.FORM,
        language=Language.JA,
        subject=say(__package__, subject, Language.JA, title=title(material, words)),
        text=_text(material),
        fields=tuple(_fields(material)),
        attached=(material.as_file(),) if material.has_source else (),
        lacking=lacking(material),
        notes=tuple(say(__package__, note, material.case.language) for note in _notes(material)),
    )


def _is_short(material: Material) -> bool:
    return material.case.answer.message.form is Form.SMS


def _fields(material: Material) -> Iterator[Field]:
    words = common_words(Language.JA)
    names = "sms" if _is_short(material) else "mail"

    def label(name: str) -> str:
        return say(__package__, f"{names}-{name}", Language.JA)

    yield Field(label("received"), received(material, words))
    yield Field(label("from"), shown_sender(material))
    if not _is_short(material):
        yield Field(label("title"), shown_title(material))
    yield from in_parts(label("text"), _whole(material), BOX)
    if wants_header(material):
        yield from in_parts(label("header"), material.header, BOX)


def _whole(material: Material) -> str:
    """The text, then where its links lead when that cannot be read in it."""
    text = full_text(material)
    unseen = [url for url in material.redacted.links[:MOST_LINKS] if url not in text]
    if not unseen:
        return text
    return say(__package__, "unseen", Language.JA, text=text, links="\n".join(unseen))


def _boxed(material: Material) -> Iterator[str]:
    yield _whole(material)
    if wants_header(material):
        yield material.header


def _text(material: Material) -> str:
    """The same as a mail; its links are made harmless, for the mail itself is attached."""
    words = common_words(Language.JA)
    values = {
        "received": received(material, words),
        "sender": sender(material, words),
        "text": defang_text(_whole(material)),
    }
    if _is_short(material):
        return say(__package__, "text-sms", Language.JA, **values)
    header = say(__package__, "text-header", Language.JA, header=defang_text(material.header))
    return say(
        __package__,
        "text",
        Language.JA,
        title=title(material, words),
        header=header if wants_header(material) else "",
        **values,
    )


def _notes(material: Material) -> Iterator[str]:
    yield "how"
    yield "address"
    yield "nothing-of-you"
    if _is_short(material):
        yield "receiver"
    if material.case.answer.message.form is Form.SCREENSHOT:
        yield "read-off"
    if any(len(tuple(in_parts("", text, BOX))) > BOXES for text in _boxed(material)):
        yield "long"
    yield "no-reply"


DESTINATION = Destination(
    id="dekyo-meiwaku",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset(),
    fits=_fits,
    draft=_draft,
    desk="dekyo-meiwaku",
    order=20,
)
