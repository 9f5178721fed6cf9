"""`python -m madoguchi.triage.training.generator OUT --count N --seed S`: mails into a folder."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from madoguchi.triage.training.generator.generate import generate


def main() -> int:
    """Write `OUT/*.eml` and `OUT/labels.jsonl`."""
    parser = argparse.ArgumentParser(prog="madoguchi.triage.training.generator")
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--lifelike-hosts",
        action="store_true",
        help="made-up hosts look as in real life; without it they lie under .example and .test",
    )
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    mails = generate(asked.seed, asked.count, reserved=not asked.lifelike_hosts)
    with (asked.out / "labels.jsonl").open("w", encoding="utf-8") as labels:
        for number, mail in enumerate(mails):
            name = f"{number:06}.eml"
            (asked.out / name).write_bytes(mail.data)
            row = {
                "file": name,
                "label": mail.label,
                "kind": mail.kind.value,
                "lang": mail.lang,
                "received": mail.received,
                "cluster": mail.family,
                "form": mail.form,
            }
            labels.write(json.dumps(row, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
