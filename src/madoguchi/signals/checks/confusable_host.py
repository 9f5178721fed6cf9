"""A host in which letters of another script stand for ASCII ones."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands.fold import fold_plain
from madoguchi.signals.brands.leads import by_host, link_evidence
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

LABEL_LIMIT = 63
"""RFC 1035 §2.3.4."""


def _decoded(label: str) -> str:
    if not label.startswith("xn--") or len(label) > LABEL_LIMIT:
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label


def _confusable(label: str) -> bool:
    """Whether every letter passes for an ASCII one and some are of another script."""
    if label.isascii() or not fold_plain(label).isascii():
        return False
    # é and ü are letters of their own languages; а and ο pretend to be others.
    return any(
        not char.isascii() and not unicodedata.name(char, "").startswith("LATIN") for char in label
    )


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for lead in by_host(view.message):
        host = lead[1].host
        if "xn--" not in host:
            continue
        labels = [_decoded(label) for label in host.split(".")]
        if any(_confusable(label) for label in labels[:-1]):
            shown = ".".join(labels)
            yield link_evidence(lead), (("host", host), ("looks", fold_plain(shown)))


CHECK = Check(
    id="confusable-host",
    stance=Stance.ACCUSING,
    sees="A punycode host whose letters all look like ASCII and are Cyrillic, Greek or others.",
    why="It can be told from the real address by a machine and by no person (UTS #39).",
    wrong_when="A short honest name in Cyrillic or Greek letters that happens to look like Latin.",
    look=_look,
)
