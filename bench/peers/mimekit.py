"""MimeKit's suite: its mboxes with the summaries it expects of them."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path

from bench.peers import tree as of_tree
from bench.peers.stated import Case, Statement, boxes, moment, words
from bench.peers.stated import read_ours as of_mail
from madoguchi.mail.header.mailboxes import read_mailboxes
from madoguchi.mail.sources.mbox import messages

SUITE = "mimekit"
FOLDER = Path("peer-suites/mimekit/UnitTests/TestData/mbox")


def read_ours(data: bytes) -> Statement:
    """Fields as the summaries have them, and the tree without what a mail inside says."""
    if data.startswith(b"From "):
        return {"messages": (str(sum(1 for _ in messages(io.BytesIO(data)))),)}
    own = {name: value for name, value in of_mail(data).items() if not name.startswith("nested ")}
    return {**own, "structure": dict(of_tree.tree(data))["structure"]}


def cases(mails: Path) -> Iterator[Case]:
    """Every message of the mboxes that have a summary, and how many messages each mbox has."""
    folder = mails / FOLDER
    for path in sorted(folder.glob("*.mbox.txt")):
        stem = path.name.removesuffix(".mbox.txt")
        told, offsets = folder / f"{stem}-summary.txt", folder / f"{stem}.unix-offsets.json"
        if not (told.is_file() and offsets.is_file()):
            continue
        mbox = path.read_bytes()
        edges = json.loads(offsets.read_text("utf-8-sig"))
        summaries = told.read_text("utf-8-sig").replace("\r\n", "\n").strip("\n").split("\n\n")
        yield Case(SUITE, f"mbox/{path.name}", mbox, {"messages": (str(len(edges)),)})
        for number, (edge, summary) in enumerate(zip(edges, summaries, strict=True), 1):
            data = mbox[edge["beginOffset"] : edge["endOffset"]]
            yield Case(SUITE, f"mbox/{path.name}#{number}", data, dict(_summary(summary)))


def _summary(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    lines = text.split("\n")[1:]
    types = [line for line in lines if line.lstrip().startswith("Content-Type: ")]
    for line in lines:
        name, _, value = line.partition(": ")
        lower = name.lower()
        if lower in ("from", "to"):
            yield lower, tuple(_boxes(value))
        elif lower == "subject":
            yield lower, words(value)
        elif lower == "date":
            yield lower, moment(parsedate_to_datetime(value))
    yield "structure", (_shape(types),)


def _boxes(value: str) -> Iterator[str]:
    yield from boxes(read_mailboxes(value.encode(), []))


def _shape(lines: list[str]) -> str:
    """Indented types as `multipart/mixed(text/plain image/gif)`."""
    out = ""
    before = 0
    for line in lines:
        depth = (len(line) - len(line.lstrip())) // 3
        name = line.partition(": ")[2].strip().lower()
        if depth > before:
            out += "(" * (depth - before) + name
        else:
            out += ")" * (before - depth) + (" " if out else "") + name
        before = depth
    return out + ")" * before
