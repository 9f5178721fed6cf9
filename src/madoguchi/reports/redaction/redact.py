"""The same mail without what its reader may not have, and the guard of every paper."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection
from dataclasses import dataclass, field

from madoguchi.mail import read
from madoguchi.mail.bounds import MAX_MESSAGE_BYTES
from madoguchi.mail.charsets import decide
from madoguchi.mail.charsets.spending import allowance
from madoguchi.mail.header.fields import FIELD_NAME
from madoguchi.mail.line_ends import to_lf, without_blank_start
from madoguchi.mail.mime.media_types import looks_binary, sniff_media_type
from madoguchi.model import Form, Message, Personal
from madoguchi.reports.redaction.asked import asked
from madoguchi.reports.redaction.bodies import nothing_left
from madoguchi.reports.redaction.files import Files, codes_tell, message_tells
from madoguchi.reports.redaction.rewriting import READ_AS_TEXT, Rewriter, Strictness
from madoguchi.reports.redaction.search import Search
from madoguchi.reports.redaction.secret import Secret
from madoguchi.reports.redaction.secrets import marks, recipients, reporters
from madoguchi.reports.redaction.taken import Kind, Taken, Tally
from madoguchi.reports.redaction.written import written

_SOURCES = (Form.EML, Form.MBOX, Form.MAILDIR)
_OTHER_PROGRAMS = (Form.MSG, Form.TNEF)
"""Files of a mail that are no RFC 5322: what is in them beside words is not handed on."""
MOST_ROUNDS = 3
"""Times that a mail is redacted anew for recipients that only its redacted form names."""
MAX_MEMBERS = 500
MAX_UNPACKED = 100 * 1024 * 1024
"""Octets of a zip that are unpacked to look for secrets; what is larger cannot be told."""


@dataclass(frozen=True, slots=True)
class Redacted:
    """A mail that may be handed on."""

    mail: bytes
    """RFC 5322; the line ends are those of the original."""
    text: str
    """`Message.text` of it."""
    links: tuple[str, ...]
    taken_out: tuple[Taken, ...]
    _search: Search = field(repr=False)

    def cleaned(self, text: str) -> str:
        """Any other text without them, such as a sentence that quotes the mail."""
        return self._search.without(text)[0]

    def leaks(self, data: bytes | str) -> tuple[str, ...]:
        """Which secrets another output still tells; all of them when it cannot be looked into.

        For text, mails, PDFs, pictures and zip archives of these.  Empty means: may be handed on.
        """
        if isinstance(data, str):
            found = self._search.in_text(data) - {-1}
        else:
            found = _told_by(data, self._search, 0)
        told = (self._search.secrets[index].plain for index in sorted(found))
        return tuple(dict.fromkeys(told))


def redacted(
    data: bytes,
    message: Message,
    *,
    may_have: Collection[Personal],
    reporter: Collection[str] = (),
    take_out: Collection[str] = (),
) -> Redacted:
    """The mail `data`, which was read as `message`, without what its reader may not have.

    `reporter` is what the person said of themselves; `take_out` what they want gone from every
    paper, whoever reads it: `UsageError` when one of them is too short to be looked for.  Never
    raises on hostile mail.
    """
    # First of all, so that a string that is a name too counts as asked for.
    secrets: list[Secret] = list(asked(take_out))
    source, crlf = _source(data, message)
    if Personal.RECIPIENT not in may_have:
        secrets += recipients(message)
        if message.form not in _SOURCES:
            # As a mail it may be read as a forward, of which more is known.
            secrets += recipients(read(source, form=Form.EML))
    if Personal.REPORTER not in may_have:
        secrets += reporters(reporter)
    if Personal.TOKENS not in may_have:
        secrets += marks(message)
    search = Search(secrets, tokens=Personal.TOKENS not in may_have)
    with allowance():
        mail, again, tally = _cut(data, source, message, search, crlf=crlf)
        for _ in range(MOST_ROUNDS if Personal.RECIPIENT not in may_have else 0):
            # What was cut away may have hidden a recipient from the reader of fields.
            known = {secret.plain for secret in search.secrets}
            more = [one for one in recipients(again) if one.plain not in known]
            if not more:
                break
            search = Search((*search.secrets, *more), tokens=search.tokens)
            mail, again, tally = _cut(data, source, message, search, crlf=crlf)
    form = _outermost(message).form
    if form in _OTHER_PROGRAMS:
        tally.add(Kind.WORDS_ONLY, form)
    links = tuple(dict.fromkeys(link.url for link in again.links))
    return Redacted(mail, again.text, links, tally.taken(), search)


def _cut(
    data: bytes, source: bytes, message: Message, search: Search, *, crlf: bool
) -> tuple[bytes, Message, Tally]:
    """The mail without the secrets, read again, and what was taken out: as strict as need be."""
    for strictness in Strictness:
        files = Files(message, search)
        rewriter = Rewriter(search, files, strictness)
        mail = rewriter.mail(source)
        if mail == source and message.form in _SOURCES:
            again, mail = message, data
        else:
            mail = mail.replace(b"\n", b"\r\n") if crlf else mail
            again = read(mail, form=Form.EML)
        if not _mail_tells(mail, again, search) and not codes_tell(again, search):
            return mail, again, rewriter.tally
    mail = nothing_left()
    rewriter.tally.add(Kind.PART, "mail")
    return mail, read(mail, form=Form.EML), rewriter.tally


def _outermost(message: Message) -> Message:
    while message.outer is not None:
        message = message.outer
    return message


def _source(data: bytes, message: Message) -> tuple[bytes, bool]:
    """A mail's source with LF, and whether its lines ended in CRLF."""
    outermost = _outermost(message)
    data = data[:MAX_MESSAGE_BYTES]
    if outermost.form is Form.EMLX:
        # Apple: the count of octets on a line, the mail, and a list of properties.
        count, _, rest = data.partition(b"\n")
        if count.strip().isdigit() and len(count) < 20:
            data = rest[: int(count)]
    lines = without_blank_start(to_lf(data))
    if lines.startswith(b"From ") and not FIELD_NAME.match(lines):
        lines = lines.partition(b"\n")[2]
    if outermost.form in (*_SOURCES, Form.EMLX) and FIELD_NAME.match(lines):
        return lines, b"\r\n" in data[:4096]
    return written(message), True


def _mail_tells(mail: bytes, message: Message, search: Search) -> set[int]:
    """Which secrets a mail tells, to whoever reads its octets and to whoever reads it as a mail."""
    found = search.in_octets(mail) | (search.in_text(decide(mail).text) - {-1})
    return found | message_tells(message, search)


def _told_by(data: bytes, search: Search, deep: int) -> set[int]:
    """Secrets that a file tells; every one when it cannot be told."""
    everything = set(range(len(search.secrets)))
    if len(data) > MAX_MESSAGE_BYTES:
        return everything
    found = search.in_octets(data)
    sniffed = sniff_media_type(data)
    if sniffed == "application/zip":
        return found | (everything if deep > 2 else _told_by_zip(data, search, deep))
    if sniffed in READ_AS_TEXT and not looks_binary(data):
        found |= search.in_text(decide(data).text) - {-1}
        if FIELD_NAME.match(data.lstrip()):
            found |= message_tells(read(data, form=Form.EML), search)
        return found
    empty = Files(Message(Form.EML), search)
    return found | (everything if empty.tells(data, "", sniffed) else set())


def _told_by_zip(data: bytes, search: Search, deep: int) -> set[int]:
    everything = set(range(len(search.secrets)))
    found: set[int] = set()
    left = MAX_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                return everything
            for member in members:
                found |= search.in_text(member.filename) - {-1}
                left -= member.file_size
                if left < 0:
                    return everything
                found |= _told_by(archive.read(member), search, deep + 1)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, ValueError, EOFError):
        return everything
    return found
