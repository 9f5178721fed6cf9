"""Truth tables of every condition, each over only the facts that it names.

A file per action; one for the headlines, one for the lines of scripts and one for the questions, in
their order, because of these the order counts as well.

The tables are kept as files (`tests/guidance/tables`), so that any change of meaning shows in a
diff and is reviewed.  `python -m madoguchi.guidance.tables DIRECTORY` writes them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from madoguchi.guidance.conditions import leaves, written
from madoguchi.guidance.derived import DERIVED, NO, YES
from madoguchi.guidance.pack import Action, Fact, Pack, load_pack
from madoguchi.guidance.scripts import Script, Sentence
from madoguchi.guidance.states import StateSpace
from madoguchi.guidance.terms import Condition, Is, Not

Choice = tuple[str, Condition]
"""The words of a cell, and what they mean."""


def table(pack: Pack, action: Action) -> str:
    """The truth table of one action, as the file holds it."""
    return _table(pack, action.id, action.when)


def _table(pack: Pack, name: str, when: Condition | None) -> str:
    if when is None:
        return f"# {name}: always\n"
    columns = list(_columns(pack, when))
    cells = [choices for _, choices in columns]
    conditions = [meaning for choices in cells for _, meaning in choices]
    space = StateSpace(pack.facts, pack.impossible, [when, *conditions])
    chosen = space.holds(when)
    rows = []
    for row in product(*cells):
        states = space.feasible
        for _, meaning in row:
            states &= space.where(meaning)
        if states:
            rows.append((tuple(cell for cell, _ in row), "1" if states & chosen else "0"))
    head = (*(name for name, _ in columns), "=")
    lines = [f"# {name}: {written(when)}", " ".join(head)]
    lines += [" ".join((*cells, result)) for cells, result in _merged(rows)]
    return "\n".join(lines) + "\n"


def _columns(pack: Pack, condition: Condition) -> Iterator[tuple[str, list[Choice]]]:
    """A column per derived fact, per single-valued fact and per named member of a set fact."""
    named: dict[str, list[str]] = {}
    for leaf in leaves(condition):
        known = named.setdefault(leaf.fact, [])
        known += [value for value in leaf.values if value not in known]
    for fact_id, values in named.items():
        if fact_id in DERIVED:
            yield fact_id, [(YES, Is(fact_id, (YES,))), (NO, Is(fact_id, (NO,)))]
            continue
        fact: Fact = pack.facts[fact_id]
        if fact.many:
            for value in sorted(values, key=fact.values.index):
                held = Is(fact_id, (value,))
                yield f"{fact_id}:{value}", [(YES, held), (NO, Not(held))]
        else:
            yield fact_id, [(value, Is(fact_id, (value,))) for value in fact.values]


Row = tuple[tuple[str, ...], str]


def _merged(rows: list[Row]) -> list[Row]:
    """Rows that differ in one cell only and agree in the rest of their column are written once.

    The order of the columns is kept; a merged cell reads `a|b`.  Merging by whole sub-tables (not
    greedily) makes the file the same for the same meaning.
    """
    if not rows or not rows[0][0]:
        return rows
    groups: dict[str, list[Row]] = {}
    for cells, result in rows:
        groups.setdefault(cells[0], []).append((cells[1:], result))
    alike: dict[tuple[Row, ...], list[str]] = {}
    for value, rest in groups.items():
        alike.setdefault(tuple(_merged(rest)), []).append(value)
    return [
        (("|".join(values), *cells), result)
        for rest, values in alike.items()
        for cells, result in rest
    ]


def files(pack: Pack) -> dict[str, str]:
    """File name to contents: a file for every action of the pack, and the three lists."""
    return {
        **{f"{action.id}.txt": table(pack, action) for action in pack.actions},
        **{f"{name}.txt": "\n".join(tables) for name, tables in _lists(pack).items()},
    }


def _lists(pack: Pack) -> dict[str, list[str]]:
    """Tables of what is the first of a list to hold, or is put together in its order."""
    return {
        "headlines": [
            _table(pack, f"{line.part}: {line.id}", line.when) for line in pack.headlines
        ],
        "questions": [
            _table(pack, f"{one.id} ({one.fact}: {' '.join(one.values)})", one.when)
            for one in pack.questions
        ],
        "scripts": [
            text for name, script in pack.scripts.items() for text in _lines(pack, name, script)
        ],
    }


def _lines(pack: Pack, name: str, script: Script) -> Iterator[str]:
    """What its listener hears of, where the opening stands, and when each line is said."""
    hears = "; ".join(f"{fact}: {' '.join(values)}" for fact, values in script.hears.items())
    head = f"# {name} ({script.day or 'no day'}, {script.opening} before the opening) {hears}"
    yield f"{head.rstrip()}\n"
    for line in script.sentences:
        yield _table(pack, f"{name}{_day(line)}: {line.id}", line.when)


def _day(line: Sentence) -> str:
    return {None: "", True: ", day named", False: ", day unnamed"}[line.day]


def main(directory: str) -> None:
    """Write the tables of the national pack, and take away those of actions that are gone."""
    target = Path(directory)
    target.mkdir(parents=True, exist_ok=True)
    wanted = files(load_pack())
    for old in target.glob("*.txt"):
        if old.name not in wanted:
            old.unlink()
    for name, text in wanted.items():
        (target / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "tests/guidance/tables")
