"""The stream of mails: which language, label and family comes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from madoguchi.model import SCAM_KINDS, Kind
from madoguchi.triage.training.generator.grammar import Template
from madoguchi.triage.training.generator.hosts import Hosts
from madoguchi.triage.training.generator.library import templates
from madoguchi.triage.training.generator.make import make

HONEST, SCAM, ADVERT = "honest", "scam", "unwanted-ad"
_MIX = (
    ("ja", HONEST, 52), ("ja", SCAM, 19.5), ("ja", ADVERT, 2.8),
    ("en", HONEST, 7), ("en", SCAM, 6.6), ("en", ADVERT, 1.1),
    ("pt", HONEST, 1.3), ("pt", SCAM, 1.5), ("es", HONEST, 1.3), ("es", SCAM, 1.5),
    ("de", HONEST, 1.3), ("de", SCAM, 1.5), ("fr", HONEST, 1.3), ("fr", SCAM, 1.3),
)  # fmt: skip
"""Share of each in hundredths: honest Japanese mail is what no collection has."""
TWINS = 0.3
"""Share of scams that are an honest family's words, word for word."""


@dataclass(frozen=True, slots=True)
class Generated:
    """One mail to learn from."""

    data: bytes
    label: str
    """`honest`, `scam` or `unwanted-ad`."""
    kind: Kind
    lang: str
    family: str
    """All mails of one family share their story: a split never runs through it."""
    received: str
    form: str
    """`checked`, `bare` or `pasted`: how much of the evidence is left."""
    shape: str
    charset: str


def generate(seed: int, count: int, *, reserved: bool = False) -> Iterator[Generated]:
    """`count` mails; the same seed gives the same bytes.

    With `reserved`, every made-up host lies under a reserved top-level domain (RFC 2606); without,
    they look as in real life and must stay in memory.
    """
    hosts = Hosts(reserved)
    for number in range(count):
        rng = Random(f"{seed}:{number}")  # noqa: S311 - reproducible, not secret
        lang, label = _drawn(rng)
        template, scam = _family(lang, label, rng)
        made = make(template, scam, rng, hosts)
        yield Generated(
            data=made.data,
            label=label,
            kind=made.kind,
            lang=lang,
            family=template.name,
            received=made.received,
            form=made.form,
            shape=made.shape,
            charset=made.charset,
        )


def _drawn(rng: Random) -> tuple[str, str]:
    lang, label, _ = rng.choices(_MIX, [share for _, _, share in _MIX])[0]
    return lang, label


def _family(lang: str, label: str, rng: Random) -> tuple[Template, bool]:
    pools = _pools()
    scam = label == SCAM
    pool = pools[lang, label]
    if scam and rng.random() < TWINS and (lang, "twin") in pools:
        pool = pools[lang, "twin"]
    return rng.choices(pool, [template.weight for template in pool])[0], scam or label == ADVERT


@lru_cache(maxsize=1)
def _pools() -> dict[tuple[str, str], list[Template]]:
    pools: dict[tuple[str, str], list[Template]] = {}
    for template in templates():
        if template.kind in SCAM_KINDS:
            label = SCAM
        else:
            label = ADVERT if template.kind is Kind.UNWANTED_AD else HONEST
        pools.setdefault((template.lang, label), []).append(template)
        if template.twin:
            pools.setdefault((template.lang, "twin"), []).append(template)
    return pools
