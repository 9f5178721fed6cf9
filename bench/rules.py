"""`python -m bench rules --mails mails`: rules from every real scam mail, read by their programs.

All of `scam-ja` and 200 others, each a campaign by itself: every file is written, Pigeonhole's
`sievec` takes every Sieve script, `named-checkzone` every RPZ zone, an XML parser every Gmail file.
"""

from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.papers import AT, _chosen
from bench.pigeonhole import lacking, pigeonhole
from madoguchi.desk import take
from madoguchi.model import Language, Situation
from madoguchi.reports.prevent import Programme, prevent
from madoguchi.reports.prevent.written.lists import RPZ_ORIGIN


def report(mails: Path) -> None:
    """Print a line a program: how many mails gave rules, and what its program refused."""
    if missing := [
        *lacking(),
        *(["named-checkzone"] if not shutil.which("named-checkzone") else []),
    ]:
        print(f"not on this machine: {', '.join(missing)} (tools/mail_programs.sh)")
        return
    given: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    paths = _chosen(mails)
    with pigeonhole() as sieve, TemporaryDirectory() as folder:
        for path in paths:
            answer = take(
                path.read_bytes(), Situation(), at=AT, language=Language.JA, with_plan=False
            )
            for programme in Programme:
                try:
                    rules = prevent([answer], programme, language=Language.JA, at=AT)
                    given[programme] += bool(rules.files)
                    for file in rules.files:
                        if programme is Programme.SIEVE:
                            sieve(file.data, ())
                        elif programme is Programme.RPZ:
                            _zone(file.data, Path(folder))
                        elif programme is Programme.GMAIL:
                            ET.fromstring(file.data)
                except Exception as error:
                    wrong[f"{programme} {type(error).__name__}"] += 1
    print(f"{len(paths)} mails\n\n| program | mails with rules |\n|---|---|")
    for programme in Programme:
        print(f"| {programme} | {given[programme]} |")
    print(f"\nExceptions and refusals: {dict(wrong) or 0}.")


def _zone(data: bytes, folder: Path) -> None:
    zone = folder / "rules.rpz"
    zone.write_bytes(data)
    subprocess.run(["named-checkzone", RPZ_ORIGIN, str(zone)], check=True, capture_output=True)
