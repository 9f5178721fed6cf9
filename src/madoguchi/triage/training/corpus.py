"""The mails that may train, read from their folders.  Nothing of them is kept but numbers.

Each folder has a `labels.jsonl` (`file`, `label`, `received`, `cluster`).  `phishing-pot` is not
among them: its licence allows measuring only.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from madoguchi.model import Form, Kind

FOLDERS = ("scam-ja", "scam-en", "ham-lists", "ham-notices", "ham-fixtures", "spamassassin")
NEWSLETTERS = "newsletters-ja.jsonl"

_KINDS = {
    "phishing": Kind.PHISHING,
    "advance-fee": Kind.PRIZE,
    "prize": Kind.PRIZE,
    "extortion": Kind.EXTORTION,
    "fictitious-billing": Kind.FICTITIOUS_BILLING,
    "ordinary": Kind.ORDINARY,
    "ordinary-hard": Kind.ORDINARY,
    "unsolicited": Kind.UNWANTED_AD,
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
    """Every labelled mail of one folder, in the order of its labels."""
    folder = root / name
    for line in (folder / "labels.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        label = str(row["label"])
        kind = _KINDS.get(label.rstrip("?"))
        yield Example(
            data=(folder / str(row["file"])).read_bytes(),
            corpus=name,
            kind=kind,
            scam=None if kind is None or kind in _NEITHER else kind is not Kind.ORDINARY,
            sure=not label.endswith("?"),
            cluster=f"{name}:{row.get('cluster') or row['file']}",
            received=str(row.get("received") or ""),
            lang=str(row.get("lang") or ""),
        )
    if (folder / NEWSLETTERS).exists():
        yield from read_newsletters(folder / NEWSLETTERS)


def read_newsletters(path: Path) -> Iterator[Example]:
    """Japanese shop newsletters (subject and HTML), put into mails as a shop would send them."""
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        mail = EmailMessage()
        mail["From"] = "ショップ通信 <news@shop.example>"
        mail["To"] = "kyaku@mail.example"
        mail["Subject"] = " ".join(str(row["subject"]).split())
        mail["Message-ID"] = f"<{hashlib.sha256(line.encode()).hexdigest()[:16]}@shop.example>"
        mail["List-Unsubscribe"] = "<https://shop.example/stop>"
        mail.set_content(_filled(str(row["html"])), subtype="html", charset="utf-8")
        yield Example(
            data=mail.as_bytes(),
            corpus="newsletters-ja",
            kind=Kind.ORDINARY,
            scam=False,
            sure=True,
            cluster=f"newsletters-ja:{re.sub(r'[0-9-]', '', str(row['id']))}",
            received=str(row.get("scheduled") or row.get("created") or "")[:10],
            lang="ja",
        )


def _filled(html: str) -> str:
    """The placeholders of the templates as a sent mail has them."""
    html = re.sub(r"\{\{[A-Z_]*URL[A-Z_]*\}\}", "https://shop.example/item", html)
    html = re.sub(r"\{\{COLOR[A-Z_]*\}\}", "#444444", html)
    return re.sub(r"\{\{[A-Z_]+\}\}", "ショップ", html)


def read_all(root: Path) -> tuple[Example, ...]:
    """All folders that may train the shipped model."""
    return tuple(example for name in FOLDERS for example in read_folder(root, name))


def fingerprint(examples: tuple[Example, ...]) -> str:
    """SHA-256 over what was learned from, so that a model can be traced to its mails."""
    digest = hashlib.sha256()
    for example in examples:
        digest.update(hashlib.sha256(example.data).digest() + str(example.kind).encode())
    return digest.hexdigest()
