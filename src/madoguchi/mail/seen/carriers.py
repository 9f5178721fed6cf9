"""Elements that take the person somewhere, or that show words of their attributes."""

from __future__ import annotations

from madoguchi.mail.links.parse import is_token
from madoguchi.mail.links.tickets import MAX_TICKETS, Ticket
from madoguchi.mail.seen.stack import Open
from madoguchi.mail.seen.tokens import value_range
from madoguchi.mail.seen.writer import Writer

_BUTTON_TYPES = frozenset({"submit", "button", "reset", "image"})
_UNSHOWN_TYPES = frozenset({"hidden", "checkbox", "radio", "file", "color", "range", "password"})
_DOT = ("0", "1", "0px", "1px")
"""Sizes of the pictures that only count who opened the mail."""


class Carriers:
    """The links of a part while it is read, and the words that stand in attributes."""

    def __init__(self, seen: Writer, hidden: Writer) -> None:
        self.seen = seen
        self.hidden = hidden
        self.base: str | None = None
        self.tickets: list[Ticket] = []
        self.overflow = False
        self._open: list[Ticket] = []
        self._forms: list[Ticket] = []

    def opened(self, entry: Open, in_svg: bool) -> None:
        """An element that may carry something starts here."""
        name, held = entry.tag.name, entry.tag.held
        if name == "a":
            written = held.get("href") or (held.get("xlink:href") if in_svg else None)
            if "onclick" not in held or not _leads_nowhere(written):
                self._begin(entry, written, "svg" if in_svg else "a")
        elif name == "form":
            self._begin(entry, held.get("action"), "form")
        elif name == "button":
            self._begin(entry, held.get("formaction"), "form")
        elif name in ("iframe", "frame", "embed", "object"):
            self._begin(entry, held.get("src") or held.get("data"), "iframe")
            self.pictured(entry)
        elif name == "svg":
            self.pictured(entry)
        if entry.ticket < 0 and "onclick" in held:
            self._begin(entry, _goes_to(held["onclick"]), "script")

    def run_script(self, script: str, entry: Open) -> None:
        """A script that does nothing but go somewhere is read as a link."""
        self.point(_goes_to(script), "script", entry)

    def closed(self, entry: Open) -> None:
        """It ends here."""
        ticket = self.tickets[entry.ticket]
        ticket.end, ticket.hidden_end = self.seen.at, self.hidden.at
        if ticket in self._open:
            self._open.remove(ticket)
        elif self._forms and self._forms[-1] is ticket:
            self._forms.pop()

    def point(self, written: str | None, carrier: str, entry: Open, shown: str = "") -> None:
        """A carrier that shows nothing between a start and an end of its own."""
        self._begin(entry, written, carrier)
        if entry.ticket >= 0:
            ticket = self.tickets[entry.ticket]
            ticket.shown, ticket.end = shown, ticket.start
            ticket.pictured = entry.worn.look.drawn
            if ticket in self._open:
                self._open.remove(ticket)

    def pictured(self, entry: Open) -> None:
        """Something to touch is drawn here, though it has no words."""
        if entry.worn.look.drawn:
            for ticket in self._open:
                ticket.pictured = True

    def void(self, entry: Open, written_at: int) -> None:
        """An element that holds nothing: a break, a picture, a field."""
        name, held = entry.tag.name, entry.tag.held
        if name == "br":
            (self.hidden if entry.worn.hidden else self.seen).breaks += 1
        elif name == "img":
            dot = held.get("width") in _DOT or held.get("height") in _DOT
            if not dot:
                self.pictured(entry)
            if held.get("alt"):
                self._words("alt", held["alt"], entry, written_at, dot)
        elif name == "input":
            self._input(entry, written_at)
        elif name == "area":
            self.point(held.get("href"), "area", entry, held.get("alt", ""))
        elif name == "base":
            if self.base is None and held.get("href"):
                self.base = held["href"]
        elif name == "meta":
            if held.get("http-equiv", "").strip().lower() == "refresh":
                self.point(_refresh(held.get("content", "")), "meta", entry)
        elif name in ("frame", "embed"):
            self.point(held.get("src"), "iframe", entry)
        elif name == "hr":
            self.seen.breaks = max(self.seen.breaks, 1)
        if "onclick" in held:
            self.point(_goes_to(held["onclick"]), "script", entry)

    def _input(self, entry: Open, written_at: int) -> None:
        held = entry.tag.held
        kind = held.get("type", "text").strip().lower()
        pressed = kind in _BUTTON_TYPES
        label = ("alt" if kind == "image" else "value") if pressed else "placeholder"
        if held.get(label) and (pressed or kind not in _UNSHOWN_TYPES or label != "value"):
            if kind != "hidden":
                self._words(label, held[label], entry, written_at)
        elif kind not in _UNSHOWN_TYPES and not pressed and held.get("value"):
            self._words("value", held["value"], entry, written_at)
        if kind == "hidden":
            return
        self.pictured(entry)
        if held.get("formaction"):
            self.point(held["formaction"], "form", entry, held.get(label, ""))
        elif pressed and self._forms and not self._forms[-1].shown:
            self._forms[-1].shown = held.get(label, "")

    def pressed(self, start: int) -> None:
        """A `<button>` ended: its words name the form it sends."""
        if self._forms and not self._forms[-1].button:
            self._forms[-1].button = (start, self.seen.at)

    def _words(
        self, name: str, words: str, entry: Open, written_at: int, dot: bool = False
    ) -> None:
        """Words of an attribute, drawn with a gap on both sides; a dot has no room for them."""
        written = entry.tag.written
        place = value_range(written, name) or (0, len(written))
        start, end = place[0] + written_at, place[1] + written_at
        shown = (entry.worn.look.drawn and not dot) if name == "alt" else not entry.worn.hidden
        writer = self.seen if shown else self.hidden
        writer.turn(entry.worn.look.backwards)
        writer.gap = True
        writer.put(words, start, end)
        writer.gap = True

    def _begin(self, entry: Open, written: str | None, carrier: str) -> None:
        if written is None:
            return
        if len(self.tickets) >= MAX_TICKETS:
            self.overflow = True
            return
        ticket = Ticket(written, carrier, self.seen.at, self.hidden.at, entry.worn.hidden)
        entry.ticket = len(self.tickets)
        self.tickets.append(ticket)
        ticket.whole = entry.tag.name == "form"
        (self._forms if ticket.whole else self._open).append(ticket)


def _leads_nowhere(written: str | None) -> bool:
    """Whether only the script of the element can lead somewhere (`href="#"`)."""
    return written is None or is_token(written) or written.lower().startswith("javascript:")


def _refresh(content: str) -> str | None:
    """The address of `5; url='…'` (HTML standard §4.2.5.3, "shared declarative refresh")."""
    rest = content.lstrip(" \t\n\r\f0123456789.").lstrip(" \t\n\r\f;,")
    if rest[:3].lower() == "url":
        after = rest[3:].lstrip()
        if after.startswith("="):
            rest = after[1:].lstrip()
    if rest[:1] in ("'", '"'):
        rest = rest[1:].partition(rest[0])[0]
    return rest or None


def _goes_to(script: str) -> str | None:
    # Imported when a mail first carries a script: its patterns are felt at start-up.
    from madoguchi.mail.links.script import goes_to

    return goes_to(script)
