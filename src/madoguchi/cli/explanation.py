"""What was seen in one mail, drawn for a terminal as `check` draws its answer."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from madoguchi.cli.seen import (
    Explained,
    Place,
    SeenFile,
    SeenHost,
    SeenLink,
    SeenSender,
    SeenSignal,
)
from madoguchi.cli.show import Screen
from madoguchi.model import Stance
from madoguchi.model.spoken import Words, words_of
from madoguchi.signals import Check, template
from madoguchi.signals.families import family_name, family_of

_SIGN = {
    Stance.ACCUSING: ("▲", "bold red"),
    Stance.NEUTRAL: ("・", "bold"),
    Stance.HONEST: ("○", "bold green"),
}
SHOWN_PLACES = 8
"""Passages of one signal that are drawn; JSON has them all."""
QUOTE = "black on yellow"


class Explanation(Screen):
    """Draws what was seen; the values were defanged when they were gathered."""

    def __init__(self, words: Words, console: Console | None = None) -> None:
        super().__init__(words, console)
        self.terms = words_of("madoguchi.cli.words.signals", words.language)

    def catalogue(self, all_checks: Iterable[Check]) -> None:
        """Every check under the name of its family."""
        by_family: dict[str, list[Check]] = {}
        for check in all_checks:
            by_family.setdefault(family_of(check.id), []).append(check)
        for family in sorted(by_family):
            self._title(f"{family_name(family, self.words.language)} ({family})")
            for check in by_family[family]:
                self._head(check.id, check.stance, "")
                self._term("sees", check.sees)
                self._term("wrong-when", check.wrong_when)
                self._term("says", template(check.id, self.words.asked))

    def mail(self, found: Explained) -> None:
        """Everything that was seen in one mail."""
        where = f"{found.path} #{found.index + 1}" if found.index else found.path
        self._title(f"{self.terms.say('title')} – {where}", "dim")
        self._term("subject", _flat(found.subject))
        self._term("from", _flat(", ".join(found.from_)))
        self._term("reply-to", _flat(", ".join(found.reply_to)))
        self._term("form", found.form + (f", {found.wrapped_in}" if found.wrapped_in else ""))
        certainty = self.words.say(f"certainty-{found.certainty}")
        self._term("verdict", f"{certainty} {found.probability:.3f}")
        self._signals(found)
        self._brands(found)
        self._sender(found.authentication)
        self._all_links(found)
        self._files(found)
        self._rest(found)
        self.console.print()

    def _term(self, key: str, value: str, indent: int = 3) -> None:
        if value:
            sign = Text(f"{self.terms.say(key)}: ", "dim")
            self._line(value, indent=indent, sign=sign)

    def _head(self, name: str, stance: Stance, behind: str) -> None:
        sign, style = _SIGN[stance]
        line = Text.assemble((name, style), f"  {self.terms.say(stance)}{behind}")
        self._line(line, indent=1, sign=Text(f"{sign} ", style))

    def _empty(self) -> None:
        self._line(self.terms.say("nothing"), "dim", indent=1)

    def _signals(self, found: Explained) -> None:
        self._title(self.terms.say("signals", count=str(len(found.signals))))
        if not found.signals:
            self._empty()
        for stance in (Stance.ACCUSING, Stance.NEUTRAL, Stance.HONEST):
            for signal in found.signals:
                if signal.stance is stance:
                    self._signal(signal)

    def _signal(self, signal: SeenSignal) -> None:
        weight = (
            self.terms.say("unweighed")
            if signal.weight is None
            else self.terms.say("weight", weight=f"{signal.weight:+.3f}")
        )
        family = family_name(signal.family, self.words.language)
        self._head(signal.id, signal.stance, f" / {family} / {weight}")
        self._line(_flat(signal.says), indent=3)
        for place in signal.evidence[:SHOWN_PLACES]:
            self._place(place)
        if len(signal.evidence) > SHOWN_PLACES:
            more = str(len(signal.evidence) - SHOWN_PLACES)
            self._line(self.terms.say("more", count=more), "dim", indent=5)
        values = ", ".join(f"{key}={_flat(value)}" for key, value in signal.args.items())
        self._term("values", values)
        self._term("sees", signal.sees)
        self._term("wrong-when", signal.wrong_when)

    def _place(self, place: Place) -> None:
        line = Text(_flat(place.quote), QUOTE)
        stands = self._stands(place)
        self._line(line, indent=3, sign=Text(f"→ {stands} ", "dim"))

    def _stands(self, place: Place) -> str:
        if place.line is None or place.span is None:
            return place.where
        start, end = place.span
        return self.terms.say("line", where=place.where, line=place.line, start=start, end=end)

    def _brands(self, found: Explained) -> None:
        self._title(self.terms.say("brands", count=str(len(found.brands))))
        for one in found.brands:
            how = self.terms.say("presented" if one.presented else "mentioned")
            head = Text.assemble((one.name, "bold"), f" ({one.id})  {how} {one.prominence:.2f}")
            self._line(head, indent=1)
            self._place(one.place)
        if not found.brands:
            self._empty()

    def _sender(self, sender: SeenSender) -> None:
        self._title(self.terms.say("authentication"))
        results = ("spf", "dkim", "dmarc", "arc")
        self._line(" ".join(f"{name}={getattr(sender, name)}" for name in results), indent=1)
        said_by = sender.authserv_id or self.terms.say("nobody")
        self._term("said-by", f"{said_by} ({sender.as_of})", indent=1)
        aligned = {True: "yes", False: "no", None: "unknown"}[sender.aligned]
        self._term("aligned", self.terms.say(aligned), indent=1)
        self._term("from-domain", sender.rfc5322_from_domain, indent=1)
        self._term("mailfrom-domain", sender.rfc5321_mailfrom_domain, indent=1)
        self._term("dkim-domains", ", ".join(sender.dkim_domains), indent=1)
        self._term("policy", sender.dmarc_policy or "", indent=1)
        self._term("notes", ", ".join(sender.notes), indent=1)

    def _all_links(self, found: Explained) -> None:
        self._title(self.terms.say("links", count=str(found.links_in_all)))
        for link in found.links:
            self._seen_link(link)
        left = found.links_in_all - len(found.links)
        if left:
            self._line(self.terms.say("more", count=str(left)), "dim", indent=1)
        if not found.links:
            self._empty()

    def _seen_link(self, link: SeenLink) -> None:
        self._line(_flat(link.url), "red", indent=1, sign=Text(f"link:{link.index} ", "dim"))
        self._host(link.at)
        if link.target is not None and link.target_at is not None:
            self._term("leads-to", _flat(link.target))
            self._host(link.target_at)
        self._term("shown-as", link.shown)
        hidden = f", {self.terms.say('hidden-link')}" if link.hidden else ""
        line = f", {self.terms.say('in-line', line=link.line)}" if link.line else ""
        self._term("carrier", f"{link.carrier}{line}{hidden}")

    def _host(self, seen: SeenHost) -> None:
        if not seen.host:
            return
        self._term("host", seen.host)
        self._term("registrable", seen.registrable_domain)
        self._term("own-of", ", ".join(seen.owners))
        self._term("lookalike-of", " / ".join(seen.lookalike))

    def _files(self, found: Explained) -> None:
        self._title(self.terms.say("files", count=str(found.files_in_all)))
        for file in found.files:
            self._file(file)
        left = found.files_in_all - len(found.files)
        if left:
            self._line(self.terms.say("more", count=str(left)), "dim", indent=1)
        if not found.files:
            self._empty()

    def _file(self, file: SeenFile) -> None:
        name = _flat(file.filename) or file.media_type
        self._line(name, "bold", indent=1, sign=Text(f"attachment:{file.index} ", "dim"))
        inline = f", {self.terms.say('inline')}" if file.inline else ""
        self._term("declared", f"{file.media_type}, {file.size}{inline}")
        self._term("octets", file.sniffed_type)
        self._term("traits", ", ".join(file.traits))
        self._term("holds", _flat(", ".join(file.holds)))
        self._term("words", _flat(file.words))

    def _rest(self, found: Explained) -> None:
        self._title(self.terms.say("hidden", count=str(found.hidden_characters)))
        if found.hidden:
            self._line(_flat(found.hidden), "dim", indent=1)
        self._title(self.terms.say("defects", count=str(len(found.defects))))
        for name, detail in found.defects:
            self._line(f"{name} {_flat(detail)}".strip(), indent=1)
        self._term("missing", ", ".join(found.missing), indent=1)


def _flat(text: str) -> str:
    return " ".join(text.split())
