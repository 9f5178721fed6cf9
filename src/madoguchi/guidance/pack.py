"""A guidance pack as it is used: compiled from its sources, checked, and loaded once."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from madoguchi.guidance.chain import compiled_data
from madoguchi.guidance.complaints import broken
from madoguchi.guidance.conditions import from_json
from madoguchi.guidance.deadlines import Counting, Deadline
from madoguchi.guidance.scripts import Script, from_data
from madoguchi.guidance.terms import Condition
from madoguchi.model import ActionKind, Block, Language, PackId, Since, Urgency


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a plan may depend on, with its finite values."""

    id: str
    many: bool
    """True when any set of the values may hold at once; False when exactly one does."""
    values: tuple[str, ...]
    default: str | None
    """The value when nothing was said; `None` for a set fact (then: none of them)."""
    set_by: tuple[str, ...]
    """Who may set it: `analysis`, `person`, `staff`."""
    signals: tuple[str, ...]
    """Ids of signals that set a yes/no fact to `yes`."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do, not to do, to know or to watch, and when it is called for."""

    id: str
    kind: ActionKind
    urgency: Urgency
    block: Block
    when: Condition
    after: tuple[str, ...]
    desk: str | None
    """Role of the desk to contact; never a number."""
    script: str | None
    """Id of what to say on the phone."""
    bring: tuple[str, ...]
    deadline_days: int | None
    clauses: tuple[str, ...]
    newer: tuple[str, ...]
    """Newer facts that it acts on, where they overrule or complete the page."""
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Headline:
    """One of two sentences: what the mail is, or the short answer; the first that holds is used."""

    id: str
    part: str
    """`what` or `answer`."""
    when: Condition | None
    """`None` for the last of each part: it holds when no other does."""


@dataclass(frozen=True, slots=True)
class Source:
    id: str
    publisher: str
    title: str
    url: str
    date: str
    """Date of the source as it gives it; `undated` when it gives none."""
    seen: str
    """Month in which the copy was seen."""
    next_check: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask a person, and which fact the answer sets."""

    id: str
    fact: str
    values: tuple[str, ...]
    """The values offered; for a set fact any of them, plus an exclusive "none of these"."""
    when: Condition | None
    none_of_these: bool
    dont_know: bool

    @property
    def yes_or_no(self) -> bool:
        """Whether it is a matter of yes or no."""
        return self.none_of_these and len(self.values) == 1

    @property
    def several(self) -> bool:
        """Whether more than one value may be chosen."""
        return self.none_of_these and not self.yes_or_no


@dataclass(frozen=True, slots=True)
class ActionText:
    says: str
    more: str


@dataclass(frozen=True, slots=True)
class QuestionText:
    ask: str
    why: str
    options: Mapping[str, str]


TABLES = ("actions", "headlines", "scripts", "bring", "phrases", "questions", "spoken")
"""The tables of `Texts`."""

MAY_BE_SAID = frozenset(("months", "days", "beside"))
"""Phrases a language may do without: numbers tell months and days, no Japanese beside scripts."""


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything that is said in one language, by id."""

    actions: Mapping[str, ActionText]
    headlines: Mapping[str, str]
    scripts: Mapping[str, tuple[str, ...]]
    bring: Mapping[str, str]
    phrases: Mapping[str, str]
    questions: Mapping[str, QuestionText]
    spoken: Mapping[str, str] = field(default_factory=dict)
    """What the gaps of scripts are filled with: `told.pin`, `when.today`, ..."""
    borrowed: frozenset[str] = frozenset()
    """`table:id` of what the language lacks: it stands here in the language that stands in."""


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """The guidance of one country, prefecture or desk.  Compared by identity."""

    id: PackId
    reviewed_on: str
    """The oldest review among its actions: nothing in it is less fresh."""
    languages: tuple[Language, ...]
    """Those that everything is written in, Japanese first."""
    translated: tuple[Language, ...]
    """Those that may lack texts."""
    facts: Mapping[str, Fact]
    impossible: tuple[Condition, ...]
    actions: tuple[Action, ...]
    """In plan order: urgency first, then `after`, then the order of the sources."""
    headlines: tuple[Headline, ...]
    sources: Mapping[str, Source]
    clauses: Mapping[str, str]
    newer: Mapping[str, str]
    questions: tuple[Question, ...]
    texts: Mapping[Language, Texts]
    deadlines: Mapping[str, Deadline]
    """By the action that they are about; empty in packs of before 2026.11.3."""
    prefecture: str | None = None
    """ISO 3166-2 code of the place it serves: where people live who do not say so."""
    off: Mapping[str, str] = field(default_factory=dict)
    """Inherited actions that are switched off, and why."""
    scripts: Mapping[str, Script] = field(default_factory=dict)
    """By id; empty in packs of before 2026.11.4, whose scripts are plain lines."""

    def action(self, action_id: str) -> Action:
        """The action of that id; `KeyError` when there is none."""
        for action in self.actions:
            if action.id == action_id:
                return action
        raise KeyError(action_id)

    def written_language(self, asked: Language) -> Language:
        """The language asked for, or the one that stands in for it: Japanese or English."""
        return asked if asked in self.texts else asked.stand_in


def load_pack(name: str = "jp") -> Pack:
    """The compiled pack of that name, loaded once; `PackError` when it is missing or broken."""
    return _loaded(name)


@cache
def _loaded(name: str) -> Pack:
    try:
        return unpacked(compiled_data(name))
    except FileNotFoundError:
        raise broken("no-such-pack", name=name) from None
    except (ValueError, KeyError, TypeError, AssertionError) as error:
        raise broken("unreadable-pack", name=name, cause=str(error)) from error


def unpacked(data: dict[str, Any]) -> Pack:
    """The pack in a compiled file; the counterpart of `source.packing.packed`."""
    own = {Language(tag): _texts(entry) for tag, entry in data["texts"].items()}
    languages = tuple(Language(tag) for tag in data["languages"])
    texts = {tag: completed(said, own[tag.stand_in]) for tag, said in own.items()}
    return Pack(
        id=PackId(
            data["name"],
            data["version"],
            data["hash"],
            tuple(PackId(*below) for below in data.get("chain", ())),
        ),
        reviewed_on=data["reviewed-on"],
        languages=languages,
        translated=tuple(tag for tag in texts if tag not in languages),
        facts={entry["id"]: Fact(**_tuples(entry)) for entry in data["facts"]},
        impossible=tuple(from_json(entry) for entry in data["impossible"]),
        actions=tuple(_action(entry) for entry in data["actions"]),
        headlines=tuple(
            Headline(entry["id"], entry["part"], _condition(entry["when"]))
            for entry in data["headlines"]
        ),
        sources={entry["id"]: Source(**entry) for entry in data["sources"]},
        clauses=data["clauses"],
        newer=data["newer"],
        questions=tuple(_question(entry) for entry in data["questions"]),
        texts=texts,
        prefecture=data.get("prefecture"),
        off=data.get("off", {}),
        deadlines={entry["action"]: _deadline(entry) for entry in data.get("deadlines", ())},
        scripts={name: from_data(entry) for name, entry in data.get("scripts", {}).items()},
    )


def _tuples(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(v) if isinstance(v, list) else v for key, v in entry.items()}


def _action(entry: dict[str, Any]) -> Action:
    words = _tuples(entry)
    words["kind"] = ActionKind(words["kind"])
    words["urgency"] = Urgency(words["urgency"])
    words["block"] = Block(words["block"])
    words["when"] = from_json(words["when"])
    return Action(**words)


def _deadline(entry: dict[str, Any]) -> Deadline:
    words = _tuples(entry)
    words["since"] = Since(words["since"])
    words["counting"] = Counting(words["counting"])
    return Deadline(**words)


def _question(entry: dict[str, Any]) -> Question:
    words = _tuples(entry)
    words["when"] = _condition(words["when"])
    return Question(**words)


def _condition(data: Any) -> Condition | None:
    return from_json(data) if data else None


def _texts(entry: dict[str, Any]) -> Texts:
    return Texts(
        actions={key: ActionText(*value) for key, value in entry["actions"].items()},
        headlines=entry["headlines"],
        scripts={key: tuple(value) for key, value in entry["scripts"].items()},
        bring=entry["bring"],
        phrases=entry["phrases"],
        questions={key: QuestionText(**value) for key, value in entry["questions"].items()},
        spoken=entry.get("spoken", {}),
    )


def completed(own: Texts, stand_in: Texts) -> Texts:
    """The texts of a language, and for what it lacks those of the language that stands in.

    Names of months and days are not lent: `December月` is no date in any language.
    """
    whole: dict[str, Any] = {}
    borrowed: list[str] = []
    for table in TABLES:
        said, lent = getattr(own, table), getattr(stand_in, table)
        needed = {name: lent[name] for name in lent if name not in MAY_BE_SAID}
        whole[table] = {**needed, **said}
        borrowed += [f"{table}:{name}" for name in needed if name not in said]
    return Texts(**whole, borrowed=frozenset(borrowed))


def own_of(texts: Texts) -> Texts:
    """The counterpart of `completed`: only what is written in the language itself."""
    return without(texts, texts.borrowed)


def without(texts: Texts, left_out: Set[str]) -> Texts:
    """All but the texts of these `table:id`."""
    kept: dict[str, Any] = {}
    for table in TABLES:
        said = getattr(texts, table)
        kept[table] = {name: said[name] for name in said if f"{table}:{name}" not in left_out}
    return Texts(**kept)
