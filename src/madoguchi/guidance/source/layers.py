"""A pack's sources with those of the packs that it inherits from underneath.

Files of one name are laid over each other: an entry with the id of an inherited one replaces it
whole, in its place; any other is added.  Of a step's text `more` may be written alone; what it
`says` is then the inherited sentence.  What is switched off is as if it had not been written.
Everything behind this reads one pack and knows nothing of inheritance.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from madoguchi.guidance.chain import NAME
from madoguchi.guidance.complaints import broken
from madoguchi.guidance.source.nodes import Node, read_yaml

SHIPPED = Path(__file__).parent.parent / "packs"
HEAD = "pack.yaml"
ROOT_KEYS = ("name", "version", "languages", "topics")
HEIR_KEYS = ("name", "version", "extends")
MAY_STAND = ("languages", "translated", "topics", "prefecture", "off", "desks", "desks-off")
OWN_DESKS = "own"
"""`desks: own`: none of the inherited desks; another country has its own."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One folder of sources and what its pack.yaml says."""

    folder: Path
    keys: Mapping[str, Node]

    @property
    def name(self) -> str:
        return self.keys["name"].text()

    def off(self, key: str) -> dict[str, str]:
        """Ids that are switched off here, each with the reason."""
        if key not in self.keys:
            return {}
        return {name: node.text() for name, node in self.keys[key].entries().items()}


@dataclass(frozen=True, slots=True)
class Layers:
    """A pack's folder (last) and those that it inherits from."""

    stack: tuple[Layer, ...]

    @property
    def top(self) -> Layer:
        return self.stack[-1]

    @property
    def below(self) -> Layers | None:
        """What it inherits; `None` for a pack that stands alone."""
        return Layers(self.stack[:-1]) if len(self.stack) > 1 else None

    def found(self, key: str) -> Node:
        """The value in pack.yaml, the pack's own or the nearest inherited one."""
        for layer in reversed(self.stack):
            if key in layer.keys:
                return layer.keys[key]
        raise broken("missing-key", where=self.where(self.top, HEAD), key=key)

    def translated(self) -> tuple[Node, ...]:
        """The languages that may lack texts, as the nearest pack.yaml that names any has them."""
        for layer in reversed(self.stack):
            if "translated" in layer.keys:
                return layer.keys["translated"].items()
        return ()

    def topics(self) -> tuple[str, ...]:
        """Those of the pack at the bottom, then what each adds."""
        listed = [layer.keys["topics"].texts() for layer in self.stack if "topics" in layer.keys]
        return tuple(dict.fromkeys(topic for topics in listed for topic in topics))

    def off(self) -> dict[str, str]:
        """Every action that is switched off, with the reason of the pack that did it."""
        return {name: why for layer in self.stack for name, why in layer.off("off").items()}

    def read(self, file: str) -> Node:
        """The file as the pack means it; `PackError` when none of the folders has it."""
        found: Node | None = None
        for layer in self.stack:
            if not (layer.folder / file).is_file():
                continue
            node = self.own(layer, file)
            found = node if found is None else laid_over(found, node)
        if found is None:
            raise broken("no-such-file", where=self.where(self.top, file))
        if file == "deadlines.yaml":
            return _without(found, self.off(), "action")
        return _without(found, self.off()) if file.startswith(("actions/", "texts/")) else found

    def has(self, file: str) -> bool:
        """Whether any of the folders holds it."""
        return any((layer.folder / file).is_file() for layer in self.stack)

    def own(self, layer: Layer, file: str) -> Node:
        """One folder's file; its errors name the folder too as soon as there are several."""
        root = layer.folder if len(self.stack) == 1 else layer.folder.parent
        return read_yaml(layer.folder / file, root)

    def where(self, layer: Layer, file: str) -> str:
        """How a file is named in errors."""
        return file if len(self.stack) == 1 else f"{layer.folder.name}/{file}"

    def inherited(self, file: str) -> frozenset[str]:
        """Ids or keys that a file has in the packs below."""
        if self.below is None:
            return frozenset()
        return frozenset(name for name, _ in _named(self.below.read(file)))


def layers_of(folder: Path) -> Layers:
    """The folder and all below it.

    A parent is looked for beside the folder first, then among the packs that come with madoguchi.
    Raises `PackError` with file and line when there is none, or the chain comes round again.
    """
    stack: list[Layer] = []
    at: Path | None = folder
    while at is not None:
        head = read_yaml(at / HEAD, at if not stack else at.parent)
        required = HEIR_KEYS if "extends" in head.entries() else ROOT_KEYS
        layer = Layer(at, head.keys(required, MAY_STAND))
        if not NAME.fullmatch(layer.name) or layer.name != at.name:
            raise layer.keys["name"].wrong("name-of-pack", value=layer.name, folder=at.name)
        stack.append(layer)
        at = _parent(stack)
    layers = Layers(tuple(reversed(stack)))
    for heir in layers.stack[1:]:
        _off_exists(layers, heir)
    return layers


def _parent(stack: list[Layer]) -> Path | None:
    extends = stack[-1].keys.get("extends")
    if extends is None:
        return None
    name = extends.text()
    seen = [layer.folder.resolve() for layer in stack]
    round_again = False
    for place in (stack[-1].folder.parent, SHIPPED):
        candidate = place / name
        if NAME.fullmatch(name) and (candidate / HEAD).is_file():
            if candidate.resolve() not in seen:
                return candidate
            round_again = True
    if round_again:
        names = " → ".join([*(layer.name for layer in stack), name])
        raise extends.wrong("extends-round", ids=names)
    known = ", ".join(sorted(path.parent.name for path in SHIPPED.glob(f"*/{HEAD}")))
    raise extends.wrong("no-parent", value=name, known=known)


def _off_exists(layers: Layers, heir: Layer) -> None:
    below = Layers(layers.stack[: layers.stack.index(heir)])
    known = {
        name for topic in below.topics() for name, _ in _named(below.read(f"actions/{topic}.yaml"))
    }
    for name, node in heir.keys["off"].entries().items() if "off" in heir.keys else ():
        if name not in known:
            raise node.wrong("unknown-id", value=name, what="off")
        node.text()


def laid_over(below: Node, above: Node) -> Node:
    """One file's value over another's."""
    if isinstance(below.value, tuple):
        return Node(above.file, above.line, _lists(below, above))
    mine = above.entries()
    merged = dict(below.entries())
    for key, node in mine.items():
        old = merged.get(key)
        # A list of entries with ids inside a mapping (headlines: the first that holds is used).
        if old is not None and _listed_by_id(old) and _listed_by_id(node):
            merged[key] = Node(node.file, node.line, _lists(old, node, first=True))
        elif old is not None and _only_more(node):
            merged[key] = Node(node.file, node.line, {**old.entries(), **node.entries()})
        else:
            merged[key] = node
    return Node(above.file, above.line, merged)


def _lists(below: Node, above: Node, *, first: bool = False) -> tuple[Node, ...]:
    replaced: dict[str, Node] = {}
    for name, node in _named(above):
        if name and name in replaced:
            raise node.wrong("twice", value=name)
        replaced[name] = node
    inherited = {name for name, _ in _named(below)}
    kept = [replaced[name] if name and name in replaced else node for name, node in _named(below)]
    added = [node for name, node in _named(above) if not name or name not in inherited]
    return (*added, *kept) if first else (*kept, *added)


def _named(node: Node, by: str = "id") -> Iterator[tuple[str, Node]]:
    """The entries of a file with their names; a list entry without id has none."""
    if isinstance(node.value, Mapping):
        yield from node.value.items()
        return
    for item in node.items():
        entry = item.value.get(by) if isinstance(item.value, Mapping) else None
        yield (entry.text() if entry else ""), item


def _listed_by_id(node: Node) -> bool:
    return isinstance(node.value, tuple) and all(name for name, _ in _named(node))


def _only_more(node: Node) -> bool:
    """A step's text that leaves the inherited sentence as it is."""
    return isinstance(node.value, Mapping) and set(node.value) == {"more"}


def _without(node: Node, off: Mapping[str, str], by: str = "id") -> Node:
    """The file without what is switched off, and without waiting for it."""
    if not off:
        return node
    if isinstance(node.value, Mapping):
        kept = {name: inner for name, inner in node.value.items() if name not in off}
        return Node(node.file, node.line, kept)
    items = (_not_waiting(item, off) for name, item in _named(node, by) if name not in off)
    return Node(node.file, node.line, tuple(items))


def _not_waiting(action: Node, off: Mapping[str, str]) -> Node:
    if not isinstance(action.value, Mapping) or "after" not in action.value:
        return action
    after = action.value["after"]
    awaited = tuple(item for item in after.items() if item.text() not in off)
    changed = {**action.value, "after": Node(after.file, after.line, awaited)}
    if not awaited:
        del changed["after"]
    return Node(action.file, action.line, changed)
