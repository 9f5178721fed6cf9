"""Rules of the house that no linter knows: run by `make test`, one line per breach.

Files of at most 300 lines, functions of at most 60, no drawer for odds and ends, nothing in the
repository that names this or any machine, a package registry, or a mail that is not ours.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

LONGEST_FILE = 300
LONGEST_FUNCTION = 60
DRAWERS = {"utils", "util", "common", "helpers", "helper", "core", "manager", "misc"}
MACHINE = re.compile(r"(?<![\w.-])/(?:work|root|home/[a-z]\w+)/(?=\w)")
REGISTRY = re.compile(r"(?:pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)|deb\.debian\.org)")
TEXT = {".py", ".md", ".toml", ".yaml", ".json", ".txt", ".sh", ".html", ".css", ".eml", ".cfg"}
SELF = Path(__file__)


def tracked() -> list[Path]:
    """The files of the repository, new ones too, that git does not ignore."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, check=True, capture_output=True).stdout.decode()  # noqa: S603
    return [path for path in map(Path, filter(None, listed.split("\0"))) if path.is_file()]


def breaches(path: Path) -> Iterator[str]:
    """What is wrong with one file, in words."""
    if path.suffix not in TEXT or path.name == SELF.name:
        return
    text = path.read_text("utf-8", "replace")
    if MACHINE.search(text):
        yield f"{path}: names a path of a machine"
    if REGISTRY.search(text):
        yield f"{path}: names a package registry"
    if path.suffix == ".py":
        yield from _of_code(path, text)


def _of_code(path: Path, text: str) -> Iterator[str]:
    lines = text.count("\n")
    if lines > LONGEST_FILE:
        yield f"{path}: {lines} lines, at most {LONGEST_FILE}"
    if set(path.with_suffix("").parts) & DRAWERS:
        yield f"{path}: a name that says nothing about what is inside"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield f"{path}:{node.lineno}: {node.name} has {length} lines"


def main() -> int:
    """Print every breach; the exit status is 1 when there is one."""
    found = [breach for path in tracked() for breach in breaches(path)]
    for breach in found:
        print(breach)  # noqa: T201 - this is what the tool is for
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
