"""The model card says what the record and the figures say, and what is not known."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from bench.card.diagram import reliability
from bench.card.page import MISSING, model_card, sources
from bench.card.tables import failures, share
from bench.measured.verdicts import FORMS, PASTED, WHOLE, Band, Calibration, Line, Part, Verdicts

from madoguchi.triage.model import Model, save, shipped
from madoguchi.triage.training.about import about
from madoguchi.triage.training.corpus import FOLDERS, MEASURED_ONLY, Example
from madoguchi.triage.training.features import measure
from madoguchi.triage.training.train import generated_examples, weighed_signals

BANDS = (Band(0.0, 0.02, 0.05, 40), Band(0.9, 0.97, 1.0, 30))
CALIBRATION = {form: Calibration(0.031, 30, 40, BANDS) for form in FORMS}


def lines(of: str, scams: int = 40) -> tuple[Line, ...]:
    return tuple(
        line
        for form in FORMS
        for line in (
            Line(of, "phishing", False, form, scams, scams - 3, 2, 1, scams - 5, scams, scams - 1),
            Line(of, "ordinary", False, form, 30, 1, 4, 25, None, None, None),
        )
    )


def figures() -> Verdicts:
    limits = {"scam_from": 0.96, "nothing_below": 0.15, "quiet_below": 0.2}
    return Verdicts(
        date="2026-11-30",
        learned={"real": 4428, "generated": 8000},
        limits=limits,
        real=Part(CALIBRATION, (*lines("scam-ja"), *lines("phishing-pot", 7)), lines("ja")),
        generated=Part(CALIBRATION, lines("generated-scam"), lines("de")),
    )


def examples() -> tuple[Example, ...]:
    return generated_examples(12, seed=1)


@pytest.fixture(scope="module")
def trained() -> Model:
    """The shipped model with a record as `madoguchi train` makes it now."""
    record = about(measure(examples(), weighed_signals()), {"PASTED_EVERY": 5}, {"seed": 1})
    held_out = {"held_out": {"scam-ja, scam": {"mails": 200, "called_scam": 0.925}}}
    return replace(shipped(), about={**record, "figures": held_out})


def test_the_record_is_told(trained: Model) -> None:
    card = model_card(figures(), save(trained))
    assert MISSING not in card
    assert "| `kinds.KIND_C` | 20.0 |" in card
    assert "| `train.PASTED_EVERY` | 5 |" in card
    assert "| scam-ja, scam | 200 | 92.5 % |" in card
    assert "`--seed 1`" in card
    assert str(trained.about["data_sha256"]) in card
    assert re.search(r"numpy \d", card)


def test_a_file_of_before_says_what_it_does_not_record() -> None:
    old = replace(
        shipped(),
        about={"learned_from": {"scam-ja": 5, "scam-ja (pasted)": 1}, "data_sha256": "00",
               "recipe": {"seed": 7}},
    )  # fmt: skip
    card = model_card(figures(), save(old))
    assert card.count("ot recorded: this file was trained before") == 4
    assert "5 mails and 1 copies" in card


def test_every_collection_has_its_licence_and_whether_it_trains() -> None:
    told = sources()
    assert {*FOLDERS, *MEASURED_ONLY, "newsletters-ja"} <= told.keys()
    assert [name for name, one in told.items() if not one["trains"]] == list(MEASURED_ONLY)
    assert {example.corpus for example in generated_examples(300, seed=2)} <= told.keys()
    card = model_card(figures())
    assert re.search(r"\| phishing-pot \| 37 \|.*CC BY-NC 4\.0 \| \*\*no\*\*", card)


def test_every_form_and_language_stands_in_the_card() -> None:
    card = model_card(figures())
    for title in ("collection and kind", "language"):
        for form in FORMS:
            assert card.count(f"By {title}, {form}:") == 2
    assert "| scam-ja, phishing | 40 | 92.5 % | 5.0 % | 2.5 % | 97.5 % | 87.5 % |" in card
    assert "| de, ordinary | 30 | 3.3 % |" in card
    assert "images/reliability.svg" in card
    assert "0.031" in card


@pytest.mark.parametrize(
    ("count", "total", "written"),
    [(1, 3, "1 of 3"), (19, 19, "19 of 19"), (5, 20, "25.0 %"), (None, 50, "-"), (0, 0, "-")],
)
def test_of_a_few_mails_the_numbers_stand_themselves(
    count: int | None, total: int, written: str
) -> None:
    assert share(count, total) == written


def test_where_it_fails_is_read_from_the_figures() -> None:
    told = failures(figures())
    assert f"scam-ja, phishing, {WHOLE}: 2.5 %" in told
    assert f"scam-ja, ordinary, {PASTED}: 3.3 %" in told
    assert "phishing-pot, phishing" not in told, "seven mails say nothing"
    without = replace(figures(), real=Part(CALIBRATION, (), ()))
    assert "real mail, honest mail called `scam`: none." in failures(without)


def test_the_picture_is_well_formed_and_holds_every_number() -> None:
    drawn = reliability(figures())
    root = ET.fromstring(drawn)
    texts = [text.text for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert texts.count("40") == texts.count("30") == 4
    assert len(list(root.iter("{http://www.w3.org/2000/svg}circle"))) == 2 * 2 + 1
    assert "prefers-color-scheme: dark" in drawn
    described = root.find("{http://www.w3.org/2000/svg}desc")
    assert described is not None
    assert "calibration error 0.031" in str(described.text)


def test_a_point_on_the_line_is_drawn_on_the_line() -> None:
    even = Calibration(0.0, 5, 5, (Band(0.5, 0.5, 0.5, 10),))
    part = Part(dict.fromkeys(FORMS, even), (), ())
    drawn = reliability(replace(figures(), real=part, generated=part))
    assert drawn.count('<circle class="a" cx="150.0" cy="150.0" r="4"/>') == 2
