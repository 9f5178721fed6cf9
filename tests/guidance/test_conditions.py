"""The condition language: one meaning, whether tested on one state or on all at once."""

from __future__ import annotations

from itertools import chain, combinations, product

from hypothesis import given
from hypothesis import strategies as st

from madoguchi.guidance.conditions import Predicates, expanded, from_json, leaves, to_json, written
from madoguchi.guidance.derived import DERIVED
from madoguchi.guidance.facts import Vocabulary
from madoguchi.guidance.mutants import mutants
from madoguchi.guidance.pack import load_pack
from madoguchi.guidance.states import StateSpace
from madoguchi.guidance.terms import All, AnyOf, Condition, Is, Not

PACK = load_pack()
VOCABULARY = Vocabulary(PACK)

_LEAVES = st.one_of(
    [
        st.builds(
            Is,
            st.just(fact.id),
            st.lists(st.sampled_from(fact.values), min_size=1, max_size=3, unique=True).map(tuple),
        )
        for fact in PACK.facts.values()
        if fact.id in ("kind", "did", "paid", "court-paper")
    ]
    + [st.sampled_from(sorted(DERIVED)).map(lambda name: Is(name, ("yes",)))]
)
CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: All(tuple(parts))),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: AnyOf(tuple(parts))),
    ),
    max_leaves=4,
)
PERSONS = st.tuples(
    st.sampled_from(PACK.facts["kind"].values),
    st.sampled_from(PACK.facts["court-paper"].values),
    st.frozensets(st.sampled_from(PACK.facts["did"].values), max_size=4),
    st.frozensets(st.sampled_from(PACK.facts["told"].values), max_size=3),
    st.frozensets(st.sampled_from(PACK.facts["paid"].values), max_size=3),
)
Person = tuple[str, str, frozenset[str], frozenset[str], frozenset[str]]


def values_of(person: Person) -> list[tuple[str, str]]:
    kind, court, did, told, paid = person
    sets = chain(*([(f, v) for v in s] for f, s in (("did", did), ("told", told), ("paid", paid))))
    return [("kind", kind), ("court-paper", court), *sets]


@given(condition=CONDITIONS)
def test_a_condition_survives_being_written_down_and_read_back(condition: Condition) -> None:
    assert from_json(to_json(condition)) == condition


@given(condition=CONDITIONS, person=PERSONS)
def test_one_state_and_all_states_at_once_agree(condition: Condition, person: Person) -> None:
    """A state holds in a condition exactly when the class it falls into does."""
    values = values_of(person)
    space = StateSpace(PACK.facts, (), [condition])
    held = Predicates(VOCABULARY.mask).of(condition)(VOCABULARY.state(values))
    assert bool(held) == bool(space.where(condition) & space.class_of(values))


def test_a_state_space_holds_exactly_the_combinations_of_its_facts() -> None:
    """Against a plain enumeration, on a condition small enough to enumerate by hand."""
    condition = AnyOf((Is("paid", ("card", "emoney")), Is("court-paper", ("handed-over",))))
    space = StateSpace(PACK.facts, (), [condition])
    test = Predicates(VOCABULARY.mask).of(condition)
    paid = PACK.facts["paid"].values
    subsets = chain.from_iterable(combinations(paid, size) for size in range(len(paid) + 1))
    seen = set()
    for routes, court in product(list(subsets), PACK.facts["court-paper"].values):
        values = [("court-paper", court), *(("paid", route) for route in routes)]
        seen.add(
            (
                bool({"card", "emoney"} & set(routes)),
                court == "handed-over",
                bool(test(VOCABULARY.state(values))),
            )
        )
    assert space.size == len(seen) == 4
    assert space.where(condition).bit_count() == sum(held for *_, held in seen) == 3


def test_impossible_combinations_are_left_out() -> None:
    kinds = Is("kind", ("ordinary",))
    space = StateSpace(PACK.facts, PACK.impossible, [kinds, Is("certainty", ("scam",))])
    assert space.holds(All((kinds, Is("certainty", ("scam",))))) == 0
    assert space.holds(kinds) != 0
    bare = StateSpace(PACK.facts, PACK.impossible, [kinds])
    assert bare.size == space.size


def test_the_plainest_example_says_as_little_as_possible() -> None:
    condition = AnyOf((Is("did", ("clicked",)), Is("kind", ("phishing",))))
    space = StateSpace(PACK.facts, PACK.impossible, [condition])
    example = space.example(space.holds(condition))
    assert example["kind"] == ("undetermined",)
    assert example["did"] == ("clicked",)


def test_mutants_are_the_mistakes_one_makes() -> None:
    condition = All((Is("paid", ("card", "emoney")), Not(Is("kind", ("phishing",)))))
    found = dict(mutants(condition))
    assert found["negated"] == Not(condition)
    assert found["term 2 dropped"] == Is("paid", ("card", "emoney"))
    assert found["a not lost"] == All((condition.parts[0], Is("kind", ("phishing",))))
    assert found["paid without card"] == All((Is("paid", ("emoney",)), condition.parts[1]))
    assert found["all and any confused"] == AnyOf(condition.parts)


def test_a_condition_is_one_readable_line() -> None:
    condition = All((Is("kind", ("phishing", "prize")), Not(Is("only-received", ("yes",)))))
    assert written(condition) == "all(kind=phishing|prize, not(only-received=yes))"


def test_a_derived_fact_is_written_out_down_to_base_facts() -> None:
    for name in DERIVED:
        for value in ("yes", "no"):
            inner = expanded(Is(name, (value,)))
            assert {leaf.fact for leaf in leaves(inner)} <= set(PACK.facts)
    both = expanded(Is("any-paid", ("yes", "no")))
    space = StateSpace(PACK.facts, (), [both])
    assert space.where(both) == space.all
