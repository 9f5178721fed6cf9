"""Each program over three written mails, where it is installed."""

from pathlib import Path

import pytest
from bench.rivals.alone import cost_alone
from bench.rivals.answers import CannotRunError, Ruled, Taught
from bench.rivals.bogofilter import BOGOFILTER
from bench.rivals.ours import OURS
from bench.rivals.rspamd import RSPAMD
from bench.rivals.spamassassin import SPAMASSASSIN
from bench.rivals.tfidf import TFIDF

from madoguchi.triage import model as model_room
from tests.bench.rivals.written import THREE

LINUX = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="no /proc here")


def installed(program: Ruled | Taught) -> str:
    """Its version; the test is skipped, and says so, where the program is missing."""
    try:
        return program.version()
    except CannotRunError as error:
        pytest.skip(str(error))


@LINUX
@pytest.mark.parametrize("program", [SPAMASSASSIN, RSPAMD], ids=lambda program: program.name)
def test_a_program_with_rules_answers_and_ends(program: Ruled, tmp_path: Path) -> None:
    assert installed(program)[0].isdigit()
    with program.ready(tmp_path, 1) as judge:
        honest, prize, phishing = judge.answers(THREE)
        cost = judge.cost(THREE[:1], THREE)
    assert honest.score < prize.score
    assert not honest.called
    assert phishing.score > float("-inf")
    assert (cost.mails, cost.wall > 0, cost.peak > 1024) == (3, True, True)
    ours = [path for path in Path("/proc").glob("[0-9]*") if str(tmp_path) in command_of(path)]
    assert ours == []


def command_of(process: Path) -> str:
    try:
        return (process / "cmdline").read_text("utf-8", "replace")
    except OSError:
        return ""


@LINUX
@pytest.mark.parametrize("program", [BOGOFILTER, TFIDF], ids=lambda program: program.name)
def test_a_program_that_learns_knows_what_it_was_taught(program: Taught, tmp_path: Path) -> None:
    installed(program)
    learner = program.learner(tmp_path, THREE * 3)
    judge = learner.learn(lambda example: True)
    honest, prize, phishing = judge.answers(THREE)
    assert honest.score < min(prize.score, phishing.score)
    assert judge.answers([]) == []
    cost = judge.cost(THREE[:1], THREE)
    assert (cost.mails, cost.wall > 0, cost.peak > 1024) == (3, True, True)


@LINUX
def test_what_is_not_wanted_is_not_learned(tmp_path: Path) -> None:
    installed(BOGOFILTER)
    learner = BOGOFILTER.learner(tmp_path, THREE)
    with_prize = learner.learn(lambda example: True).answers(THREE[1:2])
    without = learner.learn(lambda example: example.data != THREE[1].data).answers(THREE[1:2])
    assert without[0].score < with_prize[0].score


@LINUX
def test_the_whole_way_in_a_process_of_its_own() -> None:
    installed(OURS)
    shipped = Path(str(model_room.__file__)).with_name(model_room.MODEL_FILE)
    cost = cost_alone("ours", THREE[:1], THREE, shipped)
    assert (cost.mails, cost.peak > 1024) == (3, True)


def test_a_missing_program_is_told_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    for program in (SPAMASSASSIN, RSPAMD, BOGOFILTER):
        with pytest.raises(CannotRunError, match=r"not installed \(Debian: apt-get install"):
            program.version()
