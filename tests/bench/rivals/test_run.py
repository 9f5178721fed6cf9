"""The order of it: two sets to learn from, and no family of ours judged by who has seen it."""

from dataclasses import replace
from pathlib import Path

import pytest
from bench.rivals.bogofilter import BOGOFILTER
from bench.rivals.mails import Split
from bench.rivals.rspamd import RSPAMD
from bench.rivals.run import ALL, REAL, measured, report, timed
from bench.rivals.spamassassin import SPAMASSASSIN
from bench.rivals.tfidf import TFIDF

from tests.bench.rivals.written import HONEST, PHISHING, PRIZE, THREE, example

NOTICE = example(PHISHING.replace(b"card.example", b"bank.example"), scam=False)
FAMILY = replace(example(PHISHING, scam=True), corpus="generated-phishing", cluster="generated:a")
"""The same words, taught as a scam: whoever has learned it calls the notice one."""
MINE = Split(
    teaching=(
        *(example(HONEST, scam=False), example(PRIZE, scam=True)) * 5,
        *(FAMILY,) * 5,
    ),
    groups={
        "written, phishing": (THREE[2],) * 4,
        "written, ordinary": (THREE[0],) * 4,
    },
    notices=(replace(NOTICE, cluster=FAMILY.cluster),) * 4,
)


def test_own_families_are_learned_but_judged_by_who_never_saw_them() -> None:
    figures, missing = measured(MINE, (BOGOFILTER,), ())
    if missing:
        pytest.skip(missing[BOGOFILTER.name])
    real, both = figures
    assert (real.learned, both.learned) == (REAL, ALL)
    scams = both.counts[0]
    assert (scams.group, scams.mails, scams.called) == ("written, phishing", 4, 4)
    assert both.notices.mails == 4
    assert both.notices.called == 0
    assert real.counts[0].called == 0
    assert real.speed is None
    assert both.speed is not None


def test_what_is_missing_or_fails_is_told_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")
    figures, missing = measured(MINE, (BOGOFILTER, TFIDF), (SPAMASSASSIN, RSPAMD))
    assert [one.program for one in figures] == ["TF-IDF + LR"] * 2
    assert list(missing) == ["bogofilter", "SpamAssassin", "rspamd"]


def test_speed_is_measured_over_mails_that_none_of_the_programs_chose() -> None:
    assert set(timed(MINE)) == {THREE[0], THREE[2]}


def test_without_the_folders_the_command_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        report(tmp_path, write=False)
    assert "docs/train.md" in str(ended.value)
    assert capsys.readouterr().out == ""
