"""Where an element stands, as selectors ask for it."""

from __future__ import annotations


class Place:
    """An element as selectors see it: itself, the chain to its root, the siblings before it."""

    __slots__ = ("_classes", "attributes", "before", "beside", "last", "nth", "parent", "tag")

    def __init__(
        self, tag: str, attributes: dict[str, str], parent: Place | None, beside: bool = False
    ) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self._classes: frozenset[str] | None = None
        self.before: Place | None = None
        self.last: Place | None = None
        """The latest child so far."""
        self.nth = 1
        self.beside: bool = beside if parent is None else parent.beside
        """Whether a sheet asks for siblings: to keep them costs the collector of garbage."""
        if self.beside and parent is not None:
            if parent.last is not None:
                self.before = parent.last
                self.nth = parent.last.nth + 1
            parent.last = self

    @property
    def classes(self) -> frozenset[str]:
        """The names in `class`; most elements are never asked."""
        if self._classes is None:
            held = self.attributes.get("class")
            self._classes = frozenset(held.split()) if held else _NO_CLASSES
        return self._classes


_NO_CLASSES: frozenset[str] = frozenset()
