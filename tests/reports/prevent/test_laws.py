"""Rules from a campaign's mails catch its others, and no honest mail."""

from pathlib import Path

import pytest
from bench.floor import examples_of, sample

from madoguchi.model import Language
from madoguchi.reports.prevent import Features, Programme, choose, prevent
from madoguchi.reports.prevent.written.sieve import sieve
from madoguchi.triage.training.corpus import FOLDERS, MEASURED_ONLY
from madoguchi.triage.training.generator import generate
from tests.reports.prevent.campaigns import AT, answered, waves
from tests.reports.prevent.conftest import Filed

ROOT = Path(__file__).parents[3]
WAVES, SIZE = 24, 6
LEARNED = 3
HONEST = 250
MAILS = all(
    (ROOT / "mails" / name / "labels.jsonl").exists() for name in (*FOLDERS, *MEASURED_ONLY)
)


def script(features: Features) -> bytes:
    return sieve(features, lambda feature: feature.why).encode()


def caught(learned: int, filed: Filed) -> list[bool]:
    """For each campaign whose first mails give a rule: whether all its last mails are filed."""
    chosen = [
        (choose([answered(mail) for mail in wave[:learned]]), wave[LEARNED:])
        for wave in waves(WAVES, SIZE)
    ]
    with_rules = [(features, others) for features, others in chosen if features.taken]
    assert len(with_rules) >= WAVES * 3 // 4, "most campaigns give a rule"
    return [all(filed(script(features), others)) for features, others in with_rules]


@pytest.fixture(scope="module")
def all_rules() -> bytes:
    """One script of all campaigns: what it lets through, each of them lets through."""
    return script(choose([answered(mail) for wave in waves(WAVES, SIZE) for mail in wave]))


def test_a_script_from_three_mails_catches_the_campaign_s_others(filed: Filed) -> None:
    found = caught(LEARNED, filed)
    assert all(found), found


def test_a_script_from_one_mail_catches_most_campaigns_others(filed: Filed) -> None:
    """Not all: a scam may send each mail from another address to another host."""
    found = caught(1, filed)
    assert sum(found) >= len(found) * 3 // 4, found


def test_no_honest_generated_mail_is_filed(all_rules: bytes, filed: Filed) -> None:
    made = (
        one for one in generate(23, 4 * HONEST) if one.label == "honest" and one.form != "pasted"
    )
    honest = [one.data for one, _ in zip(made, range(HONEST), strict=False)]
    assert len(honest) == HONEST
    assert sum(filed(all_rules, honest)) == 0


def test_no_honest_example_is_filed(filed: Filed) -> None:
    examples = sorted((ROOT / "examples").glob("*.eml"))
    honest = [path.read_bytes() for path in examples if path.name.startswith("honest-")]
    scams = [path.read_bytes() for path in examples if not path.name.startswith("honest-")]
    rules = choose([answered(data) for data in scams])
    assert honest
    assert rules.taken
    assert filed(script(rules), honest) == [False] * len(honest)


@pytest.mark.mails
@pytest.mark.skipif(not MAILS, reason="no real mails here: the honest folders are not run")
def test_no_mail_of_the_honest_folders_is_filed(all_rules: bytes, filed: Filed) -> None:
    groups = sample(examples_of(ROOT / "mails"))
    scams = [one for name, of in groups.items() if "ordinary" not in name for one in of][::2]
    honest = [one for name, of in groups.items() if "ordinary" in name for one in of]
    made = [mail for wave in waves(WAVES, SIZE) for mail in wave[:1]]
    rules = choose([answered(data) for data in (*made, *(one.data for one in scams))])
    assert rules.taken
    # Only a count: nothing of these mails may be printed.
    assert sum(filed(script(rules), (one.data for one in honest))) == 0


def test_nothing_comes_of_an_honest_mail() -> None:
    for path in sorted((ROOT / "examples").glob("honest-*.eml")):
        features = choose([answered(path.read_bytes())])
        assert features.taken == (), path.name


def test_every_programme_says_what_it_left_out() -> None:
    mail = answered(waves(WAVES, SIZE)[0][0])
    for programme in Programme:
        for language in Language:
            rules = prevent([mail], programme, language=language, at=AT)
            assert rules.note
            assert rules.kept or rules.left_out
