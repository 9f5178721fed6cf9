"""The mails that may train, read from their folders.  Nothing of them is kept but numbers.

Each folder has a `labels.jsonl` (`file`, `label`, `received`, `cluster`).  `phishing-pot` is not
among them: its licence allows measuring only.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from madoguchi.model import Form, Kind
from madoguchi.triage.training.labels import LABELS, rows

FOLDERS = ("scam-ja", "scam-en", "ham-lists", "ham-notices", "ham-fixtures", "spamassassin")
MEASURED_ONLY = ("phishing-pot",)
"""Folders whose licence allows measuring and not learning."""
NEWSLETTERS = "newsletters-ja.jsonl"

_KINDS: dict[str, Kind | None] = {
    "phishing": Kind.PHISHING,
    "advance-fee": Kind.PRIZE,
    "prize": Kind.PRIZE,
    "extortion": Kind.EXTORTION,
    "fictitious-billing": Kind.FICTITIOUS_BILLING,
    "ordinary": Kind.ORDINARY,
    "ordinary-hard": Kind.ORDINARY,
    "unsolicited": Kind.UNWANTED_AD,
    "relayed-autoreply": None,
}
_NEITHER = {Kind.UNWANTED_AD}
"""Advertising is no scam, but old collections filed scams under it: it teaches the kinds only."""


@dataclass(frozen=True, slots=True)
class Example:
    """One mail to learn from or to measure on."""

    data: bytes
    corpus: str
    kind: Kind | None
    """`None` when the label says neither scam nor clean (a form that reflects a scam)."""
    scam: bool | None
    """`None`: does not teach scam or not."""
    sure: bool
    cluster: str
    """Near-duplicates share it; a split never runs through one."""
    received: str
    """Year or date as the label has it; may be empty."""
    lang: str
    form: Form | None = None


def read_folder(root: Path, name: str) -> Iterator[Example]:
    """Every labelled mail of one folder, in the order of its labels.

    Raises `InputError` with file and line where the labels or a mail cannot be read.
    """
    folder = root / name
    for row in rows(folder / LABELS):
        label = row.text("label")
        if label.rstrip("?") not in _KINDS:
            raise row.wrong("unknown-label", value=label, known=", ".join(_KINDS))
        kind = _KINDS[label.rstrip("?")]
        yield Example(
            data=row.mail(),
            corpus=name,
            kind=kind,
            scam=None if kind is None or kind in _NEITHER else kind is not Kind.ORDINARY,
            sure=not label.endswith("?"),
            cluster=f"{name}:{row.values.get('cluster') or row.text('file')}",
            received=str(row.values.get("received") or ""),
            lang=str(row.values.get("lang") or ""),
        )
    if (folder / NEWSLETTERS).exists():
        yield from read_newsletters(folder / NEWSLETTERS)


def read_newsletters(path: Path) -> Iterator[Example]:
    """Japanese shop newsletters (subject and HTML), put into mails as a shop would send them."""
    for row in rows(path):
        key = hashlib.sha256(row.octets).hexdigest()[:16]
        mail = EmailMessage()
        mail["From"] = "ショップ通信 <news@shop.example>"
        mail["To"] = "kyaku@mail.example"
        mail["Subject"] = " ".join(row.text("subject").split())
        mail["Message-ID"] = f"<{key}@shop.example>"
        mail["List-Unsubscribe"] = "<https://shop.example/stop>"
        mail.set_content(_filled(row.text("html")), subtype="html", charset="utf-8")
        yield Example(
            data=mail.as_bytes(),
            corpus="newsletters-ja",
            kind=Kind.ORDINARY,
            scam=False,
            sure=True,
            cluster=f"newsletters-ja:{re.sub(r'[0-9-]', '', row.text('id'))}",
            received=str(row.values.get("scheduled") or row.values.get("created") or "")[:10],
            lang="ja",
        )


def _filled(html: str) -> str:
    """The placeholders of the templates as a sent mail has them."""
    html = re.sub(r"\{\{[A-Z_]*URL[A-Z_]*\}\}", "https://shop.example/item", html)
    html = re.sub(r"\{\{COLOR[A-Z_]*\}\}", "#444444", html)
    return re.sub(r"\{\{[A-Z_]+\}\}", "ショップ", html)


def read_all(root: Path, folders: Iterable[str] = FOLDERS) -> tuple[Example, ...]:
    """These folders; all that may train the shipped model when none is named."""
    return tuple(example for name in folders for example in read_folder(root, name))


def fingerprint(examples: tuple[Example, ...]) -> str:
    """SHA-256 over what was learned from, so that a model can be traced to its mails."""
    digest = hashlib.sha256()
    for example in examples:
        digest.update(hashlib.sha256(example.data).digest() + str(example.kind).encode())
    return digest.hexdigest()
