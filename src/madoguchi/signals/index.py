"""`python -m madoguchi.signals.index` writes `index.json` from the checks; a test compares."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from madoguchi.model import carried
from madoguchi.signals.catalogue import INDEX_FILE, checks
from madoguchi.signals.wording.phrases import folded_phrase

PATH = Path(__file__).with_name(INDEX_FILE)


def index_text() -> str:
    """What the file should hold."""
    rows = {
        check.id: {
            "stance": check.stance,
            "phrases": [[phrase, folded_phrase(phrase)] for phrase in check.phrases],
            "says": _sentences(check.id),
        }
        for check in checks()
    }
    return json.dumps(rows, ensure_ascii=False, indent=0) + "\n"


def _sentences(check_id: str) -> dict[str, str]:
    name = check_id.replace("-", "_") + ".toml"
    tables = tomllib.loads(carried("madoguchi.signals.checks", name).decode("utf-8"))
    return {tag: str(table["says"]) for tag, table in tables.items()}


if __name__ == "__main__":
    PATH.write_text(index_text(), "utf-8")
