"""`python -m madoguchi.triage.training --mails mails`: from the mails to the shipped model file.

Deterministic: the same mails, checks and seed give the same file.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

# One thread: sums in another order would give other last digits, and another file.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def main() -> int:
    """Train, write the model, print what was found."""
    from madoguchi.triage import model as model_room
    from madoguchi.triage.model import MODEL_FILE, save
    from madoguchi.triage.training.train import Recipe, train

    default = Path(str(model_room.__file__)).with_name(MODEL_FILE)
    parser = argparse.ArgumentParser(prog="madoguchi.triage.training", description=__doc__)
    parser.add_argument("--mails", type=Path, required=True, help="folder with the mail folders")
    parser.add_argument("--out", type=Path, default=default)
    parser.add_argument("--generated", type=int, default=8000)
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    if not (asked.mails / "scam-ja" / "labels.jsonl").exists():
        parser.error(f"{asked.mails}: no scam-ja/labels.jsonl there; unpack the mails first")
    model = train(asked.mails, Recipe(generated=asked.generated, seed=asked.seed))
    asked.out.write_bytes(save(model))
    json.dump(model.about, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
