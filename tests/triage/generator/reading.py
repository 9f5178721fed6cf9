"""Reading generated mails with the standard library only: an eye that is not our own."""

import re
from email import message_from_bytes
from email.header import decode_header, make_header
from html.parser import HTMLParser

from madoguchi.triage.training.generator import Generated

_CODECS = {"shift_jis": "cp932", "iso-2022-jp": "iso2022_jp_ext"}
_URL = re.compile(r"https?://([^/\s\"'<>＞）]+)")


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.words: list[str] = []
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag
        self.targets.extend(v or "" for k, v in attrs if k in {"href", "src"})

    def handle_data(self, data: str) -> None:
        if self.inside not in {"style", "title"}:
            self.words.append(data)

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""


def parts(mail: Generated) -> list[tuple[str, str]]:
    """Media type and text of every readable part."""
    if mail.form == "pasted":
        return [("text/plain", mail.data.decode("utf-8"))]
    found = []
    for part in message_from_bytes(mail.data).walk():
        if part.get_content_maintype() == "text" and not part.get_filename():
            raw = part.get_payload(decode=True)
            assert isinstance(raw, bytes)
            charset = part.get_content_charset() or "ascii"
            found.append((part.get_content_type(), raw.decode(_CODECS.get(charset, charset))))
    return found


def text(mail: Generated) -> str:
    """The words of the first readable part."""
    media_type, words = parts(mail)[0]
    if media_type == "text/plain":
        return words
    page = _Page()
    page.feed(words)
    return " ".join(page.words)


def header(mail: Generated, name: str) -> str:
    """A header field, decoded; empty when there is none."""
    value = message_from_bytes(mail.data)[name]
    return str(make_header(decode_header(value))) if value else ""


def link_hosts(mail: Generated) -> set[str]:
    """Where the links really lead, without what stands before an @."""
    hosts: set[str] = set()
    for media_type, words in parts(mail):
        found = [words]
        if media_type == "text/html":
            page = _Page()
            page.feed(words)
            found = page.targets
        hosts.update(host.rpartition("@")[2] for one in found for host in _URL.findall(one))
    return hosts
