"""The verdict: exact contributions, abstention, and the laws that no training may break."""

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.auth import verify
from madoguchi.mail import read
from madoguchi.model import (
    SCAM_KINDS,
    Authentication,
    Certainty,
    Evidence,
    Form,
    Kind,
    Message,
    Missing,
    Signal,
    Stance,
    Verdict,
)
from madoguchi.signals import checks, examine
from madoguchi.triage import judge
from madoguchi.triage.forms import COMMON, GROUPS, form_group
from madoguchi.triage.judge import LOUD
from madoguchi.triage.model import shipped
from madoguchi.triage.wording import ngrams, plain_wording

EXAMPLES = Path(__file__).parents[2] / "examples"

EXPECTED = [
    ("fictitious-billing-lawsuit", Kind.FICTITIOUS_BILLING, Certainty.SCAM, None),
    ("phishing-card-forged-sender", Kind.PHISHING, Certainty.SCAM, "smbc-card"),
    ("phishing-amazon-lookalike", Kind.PHISHING, Certainty.SCAM, "amazon"),
    ("phishing-parcel-en", Kind.PHISHING, Certainty.SCAM, "dhl"),
    ("forwarded-from-iphone", Kind.PHISHING, Certainty.SCAM, "yamato"),
    ("prize-support-money", Kind.PRIZE, Certainty.SCAM, None),
    ("extortion-recorded-you", Kind.EXTORTION, Certainty.SCAM, None),
    ("recovery-scam", Kind.RECOVERY_SCAM, Certainty.SCAM, None),
    ("support-scam-renewal-en", Kind.SUPPORT_SCAM, Certainty.SCAM, "mcafee"),
    ("impersonated-boss-line-group", Kind.IMPERSONATED_BOSS, None, None),
    ("honest-card-notice", Kind.ORDINARY, Certainty.NOTHING_FOUND, "smbc-card"),
    ("honest-shop-newsletter", Kind.ORDINARY, Certainty.NOTHING_FOUND, None),
    ("honest-meeting-en", Kind.ORDINARY, Certainty.NOTHING_FOUND, None),
]


def judged(data: bytes, form: Form | None = None) -> Verdict:
    message = read(data, form=form)
    authentication = verify(message)
    return judge(message, authentication, examine(message, authentication))


@pytest.mark.parametrize(("name", "kind", "certainty", "brand"), EXPECTED)
def test_the_written_examples(
    name: str, kind: Kind, certainty: Certainty | None, brand: str | None
) -> None:
    verdict = judged((EXAMPLES / f"{name}.eml").read_bytes())
    assert verdict.kind is kind
    assert verdict.brand == brand
    # The boss's mail holds so little that either answer is right; "nothing" would not be.
    wanted = {certainty} if certainty else {Certainty.SCAM, Certainty.UNCLEAR}
    assert verdict.certainty in wanted


@pytest.mark.parametrize("name", [case[0] for case in EXPECTED])
def test_the_reasons_add_up_to_the_probability(name: str) -> None:
    verdict = judged((EXAMPLES / f"{name}.eml").read_bytes())
    message = read((EXAMPLES / f"{name}.eml").read_bytes())
    scale = shipped().scale(form_group(message))
    total = scale.slope * shipped().bias + scale.shift + verdict.wording_weight
    total += sum(reason.weight for reason in verdict.reasons)
    assert math.isclose(verdict.probability, 1 / (1 + math.exp(-total)), abs_tol=1e-9)


@pytest.mark.parametrize("name", [case[0] for case in EXPECTED])
def test_reasons_come_heaviest_first_and_kinds_likeliest_first(name: str) -> None:
    verdict = judged((EXAMPLES / f"{name}.eml").read_bytes())
    weights = [abs(reason.weight) for reason in verdict.reasons]
    assert weights == sorted(weights, reverse=True)
    shares = [share for _, share in verdict.kinds]
    assert shares == sorted(shares, reverse=True)
    assert math.isclose(sum(shares), 1, abs_tol=1e-5)


def test_an_accusing_signal_only_accuses_and_an_honest_one_only_acquits() -> None:
    model = shipped()
    assert model.common.slope > 0
    for check in checks():
        weight = model.signals.get(check.id, 0.0)
        if check.stance is Stance.ACCUSING:
            assert weight >= 0, check.id
        if check.stance is Stance.HONEST:
            assert weight <= 0, check.id


def test_every_weight_belongs_to_a_check_and_every_kind_has_its_columns() -> None:
    model = shipped()
    assert set(model.signals) <= {check.id for check in checks()}
    assert set(model.kind_signals) == set(model.signals)
    assert model.kind_wording.shape == (1 << model.bits, len(model.kinds))
    assert set(SCAM_KINDS) | {Kind.ORDINARY, Kind.UNWANTED_AD} == set(model.kinds)


def test_wording_alone_never_makes_a_scam() -> None:
    """MUST rest on evidence that can be shown: wording does not carry over from year to year."""
    model = shipped()
    for group in (COMMON, *GROUPS):
        scale = model.scale(group)
        most = scale.slope * (model.bias + model.wording_scale) + scale.shift
        assert 1 / (1 + math.exp(-most)) < scale.scam_from, group


def test_without_accusing_evidence_nothing_is_called_a_scam() -> None:
    neutral = tuple(
        Signal(check.id, check.stance, (Evidence("text", "x"),))
        for check in checks()
        if check.stance is Stance.NEUTRAL
    )
    message = Message(Form.EML, text="読める言葉がここにあります。" * 5)
    assert judge(message, Authentication(), neutral).certainty is not Certainty.SCAM


def test_each_accusing_signal_raises_the_probability() -> None:
    message = Message(Form.EML, text="読める言葉がここにあります。" * 5)
    before = judge(message, Authentication(), ()).probability
    for check in checks():
        if check.stance is Stance.ACCUSING:
            signal = Signal(check.id, check.stance, (Evidence("text", "x"),))
            assert judge(message, Authentication(), (signal,)).probability >= before


def test_a_mail_without_words_is_never_nothing_found() -> None:
    verdict = judged(b"From: a@b.example\nSubject: \nMessage-ID: <1@b.example>\n\n")
    assert verdict.certainty is Certainty.UNCLEAR
    assert Missing.TEXT in verdict.missing


def test_unknown_authentication_is_said_to_be_missing_and_is_not_guilt() -> None:
    bare = b"From: a@b.example\nTo: c@d.example\nMessage-ID: <1@b.example>\nSubject: x\n\n"
    verdict = judged(bare + "来週の会議は木曜日の十時からです。資料を持参してください。".encode())
    assert Missing.AUTHENTICATION in verdict.missing
    assert verdict.certainty is Certainty.NOTHING_FOUND


@given(st.text(max_size=400))
def test_any_text_gets_a_verdict(text: str) -> None:
    verdict = judged(text.encode("utf-8", "replace"), Form.PASTED)
    assert 0 <= verdict.probability <= 1
    loud = any(r.weight >= LOUD and r.signal.stance is Stance.ACCUSING for r in verdict.reasons)
    assert verdict.certainty is not Certainty.SCAM or loud


@given(st.text(max_size=300))
def test_ngrams_lie_in_the_table_and_have_length_one(text: str) -> None:
    buckets, values = ngrams(text, 12)
    assert len(buckets) == len(values)
    if len(buckets):
        assert 0 <= buckets.min() <= buckets.max() < 1 << 12
        assert math.isclose(float(values @ values), 1, abs_tol=1e-4)


def test_what_names_a_sender_a_date_or_a_layout_is_no_wording() -> None:
    message = Message(
        Form.EML,
        subject="ご利用 2026/11/23",
        text="https://a.example/x?y=1 と a@b.example へ ====== 1,280円 ＡＢＣ",
    )
    assert plain_wording(message) == "ご利用 0 • と • へ 0円 abc"
