"""`python -m bench prevent --mails mails`: do rules from a campaign catch its others, and no honest
mail?

Pigeonhole runs every script (`tools/mail_programs.sh` installs it).  Only counts are printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.reports.prevent.campaigns import answered, waves

from bench.floor import examples_of, sample
from bench.pigeonhole import Filed, lacking, pigeonhole
from madoguchi.desk import Answer
from madoguchi.reports.prevent import Features, choose
from madoguchi.reports.prevent.written.sieve import sieve
from madoguchi.triage.training.corpus import Example
from madoguchi.triage.training.generator import generate

WAVES, SIZE = 24, 6
LEARNED = 3
"""Mails that rules are made from; what comes after them is what has to be caught."""
TRIED = 6
"""Later mails of one real cluster that are run, the first ones: some clusters are large."""
HONEST = 250
SEED = 23

HEAD = (
    "| campaigns | rules from | n | give a rule | every later mail filed | later mails filed |\n"
    "|---|---|---|---|---|---|"
)


@dataclass(frozen=True, slots=True)
class Row:
    """How one group of campaigns fared."""

    name: str
    learned: int
    campaigns: int
    with_rules: int
    whole: int
    """Campaigns of which every later mail that was run is filed."""
    filed: int
    run: int
    """Later mails of the campaigns that give a rule."""

    def __str__(self) -> str:
        share = f"{100 * self.filed / self.run:.1f} %" if self.run else "-"
        return (
            f"| {self.name} | {self.learned} | {self.campaigns} | {self.with_rules} "
            f"| {self.whole} | {self.filed} of {self.run} ({share}) |"
        )


def report(mails: Path) -> None:
    """Print both tables; says so where Pigeonhole is not there."""
    if missing := lacking():
        print(f"not run: no {', '.join(missing)} (tools/mail_programs.sh installs it)")
        return
    examples = examples_of(mails) if (mails / "scam-ja" / "labels.jsonl").exists() else []
    learned: list[Answer] = []
    with pigeonhole() as filed:
        print(HEAD)
        made = waves(WAVES, SIZE)
        for count in (1, LEARNED):
            print(measured("generated", made, count, filed, learned))
        for corpus in ("scam-ja", "scam-en"):
            if found := tuple(clusters(examples, corpus)):
                print(measured(f"{corpus} (clusters)", found, LEARNED, filed, learned))
        rules = choose(learned)
        print(f"\nAll {len(rules.taken)} rules of these in one script:\n")
        print("| honest mails | n | filed |\n|---|---|---|")
        for name, data in honest(examples):
            print(f"| {name} | {len(data)} | {sum(filed(script(rules), data))} |")


def measured(
    name: str,
    campaigns: Sequence[Sequence[bytes]],
    learned: int,
    filed: Filed,
    seen: list[Answer],
) -> Row:
    """Rules from the first mails of each campaign, run over its later ones."""
    with_rules = whole = caught = run = 0
    for mails in campaigns:
        first = [answered(data) for data in mails[:learned]]
        seen += first
        features = choose(first)
        if not features.taken:
            continue
        with_rules += 1
        found = filed(script(features), mails[LEARNED : LEARNED + TRIED])
        whole += all(found)
        caught, run = caught + sum(found), run + len(found)
    return Row(name, learned, len(campaigns), with_rules, whole, caught, run)


def script(features: Features) -> bytes:
    """The Sieve script of these features."""
    return sieve(features, lambda feature: feature.why).encode("utf-8", "replace")


def clusters(examples: Iterable[Example], corpus: str) -> Iterator[tuple[bytes, ...]]:
    """Near-duplicates among the real scams, in the order in which they came, more than three."""
    found: dict[str, list[Example]] = {}
    for one in examples:
        if one.corpus == corpus and one.scam and one.cluster:
            found.setdefault(one.cluster, []).append(one)
    for name in sorted(found):
        mails = sorted(found[name], key=lambda one: one.received)
        if len(mails) > LEARNED:
            yield tuple(one.data for one in mails)


def honest(examples: list[Example]) -> Iterator[tuple[str, list[bytes]]]:
    """Honest mails, made and real."""
    made = (
        one.data
        for one in generate(SEED, 4 * HONEST)
        if one.label == "honest" and one.form != "pasted"
    )
    yield "generated", [data for data, _ in zip(made, range(HONEST), strict=False)]
    for name, group in sample(examples).items():
        if "ordinary" in name:
            yield name, [one.data for one in group]
