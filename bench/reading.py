"""Reading only, on one core: ours beside the standard library and other readers, in one run.

Ours gives the text as seen, the hidden text, and every link with its host; the others give decoded
parts, eml_parser addresses too.  Each other reader runs in its own process and its own virtual
environment (`--peers`).  Seconds are processor seconds, so that other work on the machine does not
count; the time of a fixed loop stands beside, for machines change their speed.
"""

from __future__ import annotations

import base64
import gc
import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bench.reading_cases import Known, bodies, hidden
from bench.reading_peer import READERS, loop_seconds
from madoguchi.mail import read
from madoguchi.mail.sources import Source, sources

FOLDERS = ("phishing-pot", "scam-ja", "ham-lists")
RUNNER = Path(__file__).with_name("reading_peer.py")
WARM_UP = 50


@dataclass(frozen=True, slots=True)
class Row:
    """What one reader came to."""

    name: str
    speeds: tuple[float, ...]
    """Mails a second, per folder."""
    raised: int
    texts: int
    links: int | None
    loop: float


def report(mails: Path, peers: Path | None) -> None:
    """Print the table; without the environment that was named there is none to print."""
    if peers is not None and not (peers / "bin" / "python").is_file():
        others = ", ".join(name for name in READERS if name != "stdlib")
        print(
            f"bench: no Python in {peers}/bin; make an environment with {others} there"
            " (python -m venv), or leave --peers out",
            file=sys.stderr,
        )
        raise SystemExit(2)
    folders = [_load(mails / name) for name in FOLDERS]
    known = [*bodies(), *hidden()]
    count, addresses = len(bodies()), len(hidden())
    print(f"| reader | {' | '.join(FOLDERS)} | raised | bodies right of {count} | ", end="")
    print(f"hosts right of {addresses} | loop, s |")
    print("|" + "---|" * (len(FOLDERS) + 5))
    rows = [_ours(folders, known)]
    for name in READERS:
        python = Path(sys.executable) if name == "stdlib" else peers and peers / "bin" / "python"
        if python:
            rows.append(_peer(name, python, folders, known))
    for row in rows:
        speeds = " | ".join(f"{speed:.0f}" for speed in row.speeds)
        links = "-" if row.links is None else row.links
        print(f"| {row.name} | {speeds} | {row.raised} | {row.texts} | {links} | {row.loop:.2f} |")


def _load(folder: Path) -> list[bytes]:
    return [item.data for item in sources([str(folder)], None) if isinstance(item, Source)]


def _ours(folders: list[list[bytes]], known: list[Known]) -> Row:
    loop = loop_seconds()
    for mail in folders[0][:WARM_UP]:
        read(mail)
    # As `madoguchi check` does before long work: what was loaded is no garbage.
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    speeds = []
    for mails in folders:
        begin = time.process_time()
        for mail in mails:
            read(mail)
        speeds.append(len(mails) / (time.process_time() - begin))
    texts = links = 0
    for case in known:
        found = read(case.data)
        texts += bool(case.text) and found.text.strip("\n") == case.text
        links += bool(case.host) and any(link.host == case.host for link in found.links)
    return Row("madoguchi", tuple(speeds), 0, texts, links, loop)


def _peer(name: str, python: Path, folders: list[list[bytes]], known: list[Known]) -> Row:
    speeds: list[float] = []
    raised = 0
    told: dict[str, Any] = {}
    for number, mails in enumerate(folders):
        asked = {
            "mails": [base64.b64encode(mail).decode() for mail in mails],
            "cases": [base64.b64encode(case.data).decode() for case in known if not number],
        }
        done = subprocess.run(
            [python, RUNNER, name],
            input=json.dumps(asked).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        if done.returncode:
            print(f"bench: {name} does not run with {python}; is it installed?", file=sys.stderr)
            raise SystemExit(2)
        found = json.loads(done.stdout.splitlines()[-1])
        told = told or found
        speeds.append(len(mails) / found["seconds"])
        raised += found["raised"]
    answers = told["cases"]
    looks = any(links is not None for _, links in answers)
    texts = sum(
        bool(case.text) and _flat(case.text) in _flat(text)
        for case, (text, _) in zip(known, answers, strict=True)
    )
    links = sum(
        bool(case.host) and case.host in _hosts(links)
        for case, (_, links) in zip(known, answers, strict=True)
    )
    return Row(name, tuple(speeds), raised, texts, links if looks else None, told["loop"])


def _flat(text: str) -> str:
    return "".join(text.split())


def _hosts(links: list[str] | None) -> set[str]:
    hosts = set()
    for link in links or ():
        try:
            hosts.add(urlsplit(link).hostname or "")
        except ValueError:
            continue
    return hosts
