"""YAML as plain text, lists and mappings with line numbers, and nothing else.

Every scalar stays the string that was written (`no` is not false, `1.10` is not a number), and
tags, anchors, duplicate keys and several documents in a file are refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import yaml

from madoguchi.guidance.complaints import broken
from madoguchi.model import PackError

_Word = TypeVar("_Word", bound=StrEnum)

_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The same reader in C where PyYAML was built with it: ten times as fast."""


@dataclass(frozen=True, slots=True)
class Node:
    """A value in a source file and where it stands."""

    file: str
    line: int
    value: str | tuple[Node, ...] | Mapping[str, Node]

    def wrong(self, complaint: str, **values: str) -> PackError:
        """The error of that name, saying file and line."""
        return broken(complaint, where=f"{self.file}:{self.line}", **values)

    def text(self) -> str:
        """The scalar, not empty."""
        if not isinstance(self.value, str):
            raise self.wrong("not-text")
        if not self.value.strip():
            raise self.wrong("empty")
        return self.value.strip()

    def items(self) -> tuple[Node, ...]:
        """The members of a list."""
        if not isinstance(self.value, tuple):
            raise self.wrong("not-list")
        return self.value

    def texts(self) -> tuple[str, ...]:
        """The members of a list of scalars, none of them twice."""
        found: list[str] = []
        for item in self.items():
            if item.text() in found:
                raise item.wrong("twice", value=item.text())
            found.append(item.text())
        return tuple(found)

    def entries(self) -> Mapping[str, Node]:
        """The members of a mapping with keys of any name."""
        if not isinstance(self.value, Mapping):
            raise self.wrong("not-mapping")
        return self.value

    def keys(self, required: Iterable[str], optional: Iterable[str] = ()) -> Mapping[str, Node]:
        """The members of a mapping with these keys and no others."""
        entries = self.entries()
        needed, allowed = set(required), {*required, *optional}
        for key, node in entries.items():
            if key not in allowed:
                known = ", ".join(sorted(allowed))
                raise node.wrong("unknown-key", key=key, known=known)
        for key in sorted(needed - set(entries)):
            raise self.wrong("missing-key", key=key)
        return entries

    def word(self, words: type[_Word]) -> _Word:
        """The scalar as one of a closed set of words."""
        try:
            return words(self.text())
        except ValueError:
            known = ", ".join(words)
            raise self.wrong("unknown-value", value=self.text(), known=known) from None

    def one_of(self, known: Iterable[str], what: str) -> str:
        """The scalar as an id that is declared elsewhere."""
        if self.text() not in known:
            raise self.wrong("unknown-id", value=self.text(), what=what)
        return self.text()

    def some_of(self, known: Iterable[str], what: str) -> tuple[str, ...]:
        """A list of ids that are declared elsewhere."""
        allowed = set(known)
        for item in self.items():
            item.one_of(allowed, what)
        return self.texts()


def read_yaml(path: Path, root: Path) -> Node:
    """The one document of a file; `PackError` with file and line when it cannot be read."""
    file = path.relative_to(root).as_posix()
    try:
        text = path.read_text("utf-8")
        composed = yaml.compose(text, Loader=_LOADER)
        anchored = any(
            isinstance(token, (yaml.AnchorToken, yaml.AliasToken, yaml.TagToken))
            for token in yaml.scan(text, Loader=_LOADER)
        )
    except FileNotFoundError:
        raise broken("no-such-file", where=file) from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise broken("no-yaml", where=f"{file}:{line}", cause=str(error.problem)) from None
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        raise broken("no-yaml", where=f"{file}:1", cause=str(error)) from None
    if composed is None:
        raise broken("empty", where=f"{file}:1")
    if anchored:
        raise broken("anchors", where=f"{file}:1")
    return _node(composed, file)


def _node(node: yaml.Node, file: str) -> Node:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        return Node(file, line, str(node.value))
    if isinstance(node, yaml.SequenceNode):
        return Node(file, line, tuple(_node(item, file) for item in node.value))
    entries: dict[str, Node] = {}
    for key_node, value_node in node.value:
        key = _node(key_node, file)
        name = key.text()
        if name in entries:
            raise key.wrong("twice", value=name)
        value = _node(value_node, file)
        # An error about an entry names the line of its key: there the eye looks for it.
        entries[name] = Node(file, key.line, value.value)
    return Node(file, line, entries)
