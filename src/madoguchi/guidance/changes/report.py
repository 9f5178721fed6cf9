"""The report of changes as Markdown, in Japanese or English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from madoguchi.guidance.changes.compared import Changes, Edit, Shown, Who, compare
from madoguchi.guidance.changes.opened import Opened
from madoguchi.guidance.pack import Pack
from madoguchi.model import Language, PackId, sentence

EDITED = ("edits", "desks")


def report(old: Opened, new: Opened, language: Language) -> str:
    """The whole report; it ends with a line feed."""
    changes = compare(old, new)
    words = _Words(language)
    lines = [words.say("title", old=_name(old.pack.id), new=_name(new.pack.id)), ""]
    lines += [_summary(changes, words), ""]
    for section, packs in (("added", new.pack), ("removed", old.pack), ("moved", new.pack)):
        lines += _steps(section, getattr(changes, section), packs, new.pack, words)
    for section in EDITED:
        lines += _table(section, getattr(changes, section), words)
    return "\n".join(lines).rstrip() + "\n"


class _Words:
    """The sentences of the report in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def say(self, name: str, **values: str) -> str:
        said = sentence("madoguchi.guidance.changes", "words.toml", name, **values)
        return said[self.language]

    def who(self, name: str, who: Who) -> str:
        return self.say(name, share=_percent(who.share), example=self.example(who))

    def example(self, who: Who) -> str:
        told = (f"{fact}: {', '.join(values)}" for fact, values in who.example.items() if values)
        return "; ".join(told) or self.say("usual")


def _summary(changes: Changes, words: _Words) -> str:
    if not any((changes.added, changes.removed, changes.moved, changes.edits, changes.desks)):
        return words.say("nothing")
    if not changes.countable:
        return words.say("too-many")
    return words.who("everybody", changes.everybody) if changes.everybody else words.say("nobody")


def _steps(
    section: str, shown: Iterable[Shown], pack: Pack, new: Pack, words: _Words
) -> Iterator[str]:
    first = True
    for one in shown:
        if first:
            yield from (words.say(section), "")
            first = False
        yield f"- `{one.action}` {_says(pack, one.action, words.language)}"
        for name, who in (("more", one.more), ("fewer", one.fewer)):
            if who is not None:
                yield f"  - {words.who(name, who)}"
        if one.action in new.off:
            yield f"  - {words.say('off', why=new.off[one.action])}"
    if not first:
        yield ""


def _table(section: str, edits: tuple[Edit, ...], words: _Words) -> Iterator[str]:
    if not edits:
        return
    yield from (words.say(section), "", words.say("table"), "|---|---|---|---|")
    for edit in edits:
        cells = (f"`{edit.what}`", edit.field, _cell(edit.before), _cell(edit.after))
        yield f"| {' | '.join(cells)} |"
    yield ""


def _says(pack: Pack, action: str, language: Language) -> str:
    return pack.texts[pack.written_language(language)].actions[action].says


def _name(pack: PackId) -> str:
    return " ← ".join(f"{one.name} {one.version} ({one.hash})" for one in (pack, *pack.chain))


def _percent(share: float) -> str:
    """Never 0 % of what is there, never 100 % of what is not all."""
    percent = 100 * share
    if percent < 0.1:
        return "< 0.1 %"
    return "> 99.9 %" if 99.9 < percent < 100 else f"{percent:.1f} %"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ") or "-"
