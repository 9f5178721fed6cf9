"""Small wrongs done to a condition, to see whether the tests notice (`tests/guidance`)."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.guidance.terms import All, AnyOf, Condition, Is, Not


def mutants(condition: Condition) -> Iterator[tuple[str, Condition]]:
    """Every condition one mistake away, with what the mistake was.

    Negated or deleted as a whole; and, anywhere inside: a term dropped, a value dropped, a `not`
    lost, `all` and `any` confused.
    """
    yield "negated", Not(condition)
    yield "deleted", AnyOf((condition, Not(condition)))
    yield from _inside(condition)


def _inside(condition: Condition) -> Iterator[tuple[str, Condition]]:
    match condition:
        case Is(fact, values):
            if len(values) > 1:
                for value in values:
                    kept = tuple(other for other in values if other != value)
                    yield f"{fact} without {value}", Is(fact, kept)
        case Not(inner):
            yield "a not lost", inner
            for name, changed in _inside(inner):
                yield name, Not(changed)
        case All(parts) | AnyOf(parts):
            whole = type(condition)
            other = AnyOf if whole is All else All
            yield "all and any confused", other(parts)
            for at, part in enumerate(parts):
                rest = parts[:at] + parts[at + 1 :]
                yield f"term {at + 1} dropped", rest[0] if len(rest) == 1 else whole(rest)
                for name, changed in _inside(part):
                    yield name, whole((*parts[:at], changed, *parts[at + 1 :]))
