"""The report of changes: what differs, for whom, counted over every feasible state."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.guidance.advise import adviser
from madoguchi.guidance.changes.__main__ import UNREADABLE, main
from madoguchi.guidance.changes.compared import compare
from madoguchi.guidance.changes.opened import Opened, installed
from madoguchi.guidance.changes.report import report
from madoguchi.guidance.compile import PACKS
from madoguchi.guidance.facts import Vocabulary
from madoguchi.guidance.mutants import mutants
from madoguchi.guidance.pack import Action, ActionText, load_pack
from madoguchi.guidance.states import StateSpace
from madoguchi.guidance.terms import Is
from madoguchi.model import Language, Urgency

JP = installed("jp")
CRYPTO = load_pack().action("crypto.call")


def with_actions(*changed: Action, gone: str = "") -> Opened:
    """The country's pack with these actions instead of those of the same ids, or added."""
    new = {action.id: action for action in changed}
    kept = [new.pop(a.id, a) for a in JP.pack.actions if a.id != gone]
    return replace(JP, pack=replace(JP.pack, actions=(*kept, *new.values())))


def test_nothing_changed_is_said_to_be_nothing() -> None:
    assert "Nothing changed." in report(JP, JP, Language.EN)
    assert "変わったところはありません。" in report(JP, JP, Language.JA)


def test_a_wider_condition_is_told_with_whom_it_reaches_now() -> None:
    wider = replace(CRYPTO, when=Is("paid", ("crypto", "cash-by-post")))
    changes = compare(JP, with_actions(wider))
    (one,) = changes.moved
    assert (one.action, one.fewer) == ("crypto.call", None)
    assert one.more is not None
    # Of the four cases of two ways to pay one is new: cash alone.
    assert one.more.share == pytest.approx(1 / 4)
    assert one.more.example == {"paid": ("cash-by-post",)}
    assert changes.everybody == one.more
    assert not changes.edits


def test_a_step_more_and_a_step_less() -> None:
    new = replace(CRYPTO, id="crypto.new")
    said = replace(
        JP.pack.texts[Language.JA],
        actions={**JP.pack.texts[Language.JA].actions, "crypto.new": ActionText("新しい。", "")},
    )
    changed = with_actions(new, gone="crypto.call")
    changed = replace(
        changed, pack=replace(changed.pack, texts={**JP.pack.texts, Language.JA: said})
    )
    changes = compare(JP, changed)
    assert [one.action for one in changes.added] == ["crypto.new"]
    assert [one.action for one in changes.removed] == ["crypto.call"]
    assert changes.added[0].more == changes.removed[0].fewer
    text = report(JP, changed, Language.JA)
    assert "## 増えた行動" in text
    assert "- `crypto.new` 新しい。" in text
    assert "## なくなった行動" in text
    assert "50.0 %" in text


def test_other_words_and_other_handling_are_told() -> None:
    later = replace(CRYPTO, urgency=Urgency.LATER)
    texts = JP.pack.texts[Language.EN]
    said = replace(
        texts, actions={**texts.actions, "crypto.call": ActionText("Other | words.", "")}
    )
    changed = with_actions(later)
    changed = replace(
        changed, pack=replace(changed.pack, texts={**JP.pack.texts, Language.EN: said})
    )
    changes = compare(JP, changed)
    assert {(edit.what, edit.field) for edit in changes.edits} == {
        ("action:crypto.call", "en"),
        ("action:crypto.call", "urgency"),
    }
    assert changes.everybody is None
    text = report(JP, changed, Language.EN)
    assert "Nobody's steps are others than before." in text
    assert "Other \\| words." in text


def changed_pack(**fields: Any) -> Opened:
    return replace(JP, pack=replace(JP.pack, **fields))


LINES, ASKED = JP.pack.headlines, JP.pack.questions
CLOSER = replace(LINES[-2], when=Is("kind", ("ordinary",)))
OTHERWISE: dict[str, Opened] = {
    "headline:answer:advert": changed_pack(headlines=(*LINES[:-2], CLOSER, LINES[-1])),
    "headlines": changed_pack(headlines=(LINES[1], LINES[0], *LINES[2:])),
    "question:paid": changed_pack(
        questions=tuple(replace(q, when=CLOSER.when) if q.id == "paid" else q for q in ASKED)
    ),
    "questions": changed_pack(questions=ASKED[::-1]),
    "order": changed_pack(actions=(*JP.pack.actions[1:], JP.pack.actions[0])),
    "deadline:court.object": changed_pack(
        deadlines={
            name: replace(rule, days=15) if name == "court.object" else rule
            for name, rule in JP.pack.deadlines.items()
        }
    ),
    "source:caa-188": changed_pack(
        sources={**JP.pack.sources, "caa-188": replace(JP.pack.sources["caa-188"], date="2027")}
    ),
    "fact:for-whom": changed_pack(
        facts={**JP.pack.facts, "for-whom": replace(JP.pack.facts["for-whom"], default="other")}
    ),
    "newer:court-papers": changed_pack(newer={**JP.pack.newer, "court-papers": "otherwise"}),
    "clause:FB-R4": changed_pack(clauses={**JP.pack.clauses, "FB-R4": "otherwise"}),
    "impossible:kind=prize": changed_pack(impossible=(*JP.pack.impossible, Is("kind", ("prize",)))),
    "phrase:closed": changed_pack(
        texts={
            **JP.pack.texts,
            Language.VI: replace(
                JP.pack.texts[Language.VI],
                phrases={**JP.pack.texts[Language.VI].phrases, "closed": "{says}"},
            ),
        }
    ),
}


@pytest.mark.parametrize("what", OTHERWISE)
def test_whatever_is_declared_otherwise_is_told(what: str) -> None:
    changes = compare(JP, OTHERWISE[what])
    assert [edit.what for edit in changes.edits] == [what]
    assert f"| `{what}` |" in report(JP, OTHERWISE[what], Language.EN)


def test_another_number_is_told() -> None:
    row = dict(JP.rows["ipa"])
    row["channels"] = [{"kind": "tel", "value": "03-0000-0012", "confidence": "own"}]
    rows = {**JP.rows, "ipa": row}
    del rows["fsa"]
    text = report(JP, replace(JP, rows=rows), Language.EN)
    assert "| `desk:ipa` | channels |" in text
    assert "03-0000-0012 (own)" in text
    assert "| `desk:fsa` |" in text


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_the_sets_are_those_of_every_state(data: st.DataObject) -> None:
    """Against counting the states one by one."""
    action = data.draw(st.sampled_from([a for a in JP.pack.actions if small(a)]))
    _, wrong = data.draw(st.sampled_from(list(mutants(action.when))))
    changes = compare(JP, with_actions(replace(action, when=wrong)))
    space = StateSpace(JP.pack.facts, JP.pack.impossible, [action.when, wrong])
    before, after = space.holds(action.when), space.holds(wrong)
    counted = sum(1 for at in range(space.size) if (before ^ after) >> at & 1)
    share = counted / sum(1 for at in range(space.size) if space.feasible >> at & 1)
    assert (changes.everybody.share if changes.everybody else 0) == pytest.approx(share)


def small(action: Action) -> bool:
    return StateSpace(JP.pack.facts, JP.pack.impossible, [action.when]).size <= 1 << 10


@pytest.mark.parametrize(("one", "other"), list(combinations(("jp", "jp-08", "jp-37"), 2)))
def test_heirs_of_one_country_differ_in_desks_and_in_the_steps_they_add(
    one: str, other: str
) -> None:
    own = {"jp-08": {"report.ibaraki-phishing"}}
    changes = compare(installed(one), installed(other))
    added = {shown.action for shown in changes.added}
    removed = {shown.action for shown in changes.removed}
    assert (added, removed) == (own.get(other, set()), own.get(one, set()))
    assert not changes.moved
    assert (changes.everybody is None) is not bool(added | removed)
    assert changes.desks


def test_the_example_named_is_one_whose_plan_differs() -> None:
    wider = replace(CRYPTO, when=Is("told", ("pin",)))
    changes = compare(JP, with_actions(wider))
    assert changes.moved[0].more is not None
    assert changes.moved[0].fewer is not None
    words = Vocabulary(JP.pack)
    for who, had in ((changes.moved[0].more, False), (changes.moved[0].fewer, True)):
        state = words.state(
            (fact, value) for fact, values in who.example.items() for value in values
        )
        chosen = {action.id for action in adviser("jp").select(state)}
        assert ("crypto.call" in chosen) is had


def test_the_command_opens_files_and_revisions(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(PACKS / "jp.json"), str(PACKS / "jp-37.json"), "--lang", "en"]) == 0
    assert "desk:police-kagawa" in capsys.readouterr().out
    assert main([str(PACKS / "jp.json"), "--lang", "en"]) == 0
    assert "Nothing changed." in capsys.readouterr().out


@pytest.mark.parametrize("which", ["no-such-revision", "--output=x", ""])
def test_what_cannot_be_opened_is_told_in_both_languages(
    which: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--", which]) == UNREADABLE
    told = capsys.readouterr().err
    assert "開けません" in told
    assert "cannot be opened" in told
