"""The model card: prose with the record of the shipped model and the measured figures in it."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bench.card.tables import FEW, SOME, bands, calibration, failures, figures, share, table
from bench.measured.verdicts import WHOLE, Verdicts
from madoguchi.model import carried
from madoguchi.triage.model import MODEL_FILE, load
from madoguchi.triage.training.about import PASTED

HERE = Path(__file__).parent
MISSING = "Not recorded: this file was trained before `madoguchi train` wrote it down."


def model_card(verdicts: Verdicts, data: bytes | None = None) -> str:
    """The card of a model file; of the shipped one when none is given."""
    data = data or carried("madoguchi.triage", MODEL_FILE)
    model = load(data)
    about: Mapping[str, Any] = model.about
    learned: Mapping[str, int] = about["learned_from"]
    copies = sum(mails for name, mails in learned.items() if name.endswith(PASTED))
    return (HERE / "text.md").read_text("utf-8").format(
        octets=f"{len(data):,}",
        sha256=hashlib.sha256(data).hexdigest(),
        learned_mails=f"{sum(learned.values()) - copies:,}",
        learned_pasted=f"{copies:,}",
        data_sha256=about["data_sha256"],
        made_with=_listed(about.get("made_with", {})) or MISSING,
        scam_from=model.common.scam_from,
        nothing_below=model.common.nothing_below,
        quiet_below=model.common.quiet_below,
        sources=_sources(about, verdicts),
        counts=_counts(about.get("counts", {})),
        recipe=_recipe(about["recipe"]),
        training=_training(about.get("figures", {})),
        parameters=_parameters(about.get("parameters", {})),
        date=verdicts.date,
        learned_real=f"{verdicts.learned['real']:,}",
        learned_generated=f"{verdicts.learned['generated']:,}",
        few=FEW,
        some=SOME,
        real=figures(verdicts.real),
        generated=figures(verdicts.generated),
        calibration=calibration(verdicts),
        bands=bands(verdicts),
        failures=failures(verdicts),
    )  # fmt: skip


def sources() -> Mapping[str, Mapping[str, Any]]:
    """Where the mails come from, by collection."""
    return tomllib.loads((HERE / "sources.toml").read_text("utf-8"))


def _listed(values: Mapping[str, object]) -> str:
    return ", ".join(f"{name} {value}" for name, value in values.items())


def _recipe(recipe: Mapping[str, Any]) -> str:
    told = {name: value for name, value in recipe.items() if name != "folders"}
    return ", ".join(f"`--{name} {value}`" for name, value in told.items())


def _sources(about: Mapping[str, Any], verdicts: Verdicts) -> str:
    """Every collection: what it learned from, and what is only measured."""
    measured = {
        of: sum(line.mails for line in verdicts.real.kinds if line.of == of and line.form == WHOLE)
        for of in {line.of for line in verdicts.real.kinds}
    }
    hashes = about.get("data", {})
    rows = [
        (
            name,
            about["learned_from"].get(name, 0) if one["trains"] else measured.get(name, 0),
            one["holds"],
            one["years"],
            one["licence"],
            "yes" if one["trains"] else "**no**: measured only, its mails are never read",
            f"`{hashes[name]['sha256'][:16]}`" if name in hashes else "-",
        )
        for name, one in sources().items()
    ]
    head = ("collection", "mails", "what", "years", "licence", "may train", "SHA-256 begins")
    return table(head, rows)


def _counts(counts: Mapping[str, Mapping[str, Mapping[str, int]]]) -> str:
    """Mails learned from by collection, kind and language."""
    if not counts:
        return f"Mails by kind and language: {MISSING[0].lower()}{MISSING[1:]}"
    rows = (
        (name, kind, sum(tongues.values()), _tongues(tongues))
        for name, kinds in counts.items()
        for kind, tongues in sorted(kinds.items())
    )
    return table(("learned from", "kind", "mails", "by language as labelled"), rows)


def _tongues(tongues: Mapping[str, int]) -> str:
    return ", ".join(f"{lang} {mails}" for lang, mails in sorted(tongues.items()))


def _training(found: Mapping[str, Any]) -> str:
    """Figures on clusters held out while training."""
    if not found:
        return MISSING
    rows = (
        (name, one["mails"], share(round(one["called_scam"] * one["mails"]), one["mails"]))
        for name, one in found["held_out"].items()
    )
    told = (
        "On clusters that the part of the fit that scored them never saw (words and kinds saw "
        "them). "
        f"Calibration error {found.get('calibration_error', '-')}, "
        f"log loss {found.get('log_loss', '-')}, both sides even.\n\n"
    )
    return told + table(("mails", "n", "probability at `scam` or above"), rows)


def _parameters(modules: Mapping[str, Mapping[str, Any]]) -> str:
    """Every constant by its module; a table among them one row for each of its entries."""
    if not modules:
        return MISSING
    rows = ((f"`{name}`", value) for m, found in modules.items() for name, value in _flat(m, found))
    return table(("constant", "value"), rows)


def _flat(prefix: str, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        if isinstance(value, Mapping):
            yield from _flat(f"{prefix}.{name}", value)
        elif isinstance(value, list) and all(isinstance(one, str) for one in value):
            yield f"{prefix}.{name}", ", ".join(value)
        else:
            yield f"{prefix}.{name}", json.dumps(value, ensure_ascii=False)
