"""`madoguchi consult`: one question at a time, with answers piped in a line each."""

import io
import re
import sys
from pathlib import Path

import pytest

from madoguchi.cli.asking import Chosen, Form, Meant, Mistaken, Wish
from madoguchi.cli.commands import run
from madoguchi.cli.words import words_for
from madoguchi.desk.consultation import Consultation
from madoguchi.guidance import load_pack
from madoguchi.model import Language, in_brackets
from tests.cli.conftest import EXAMPLES, Run

AT = ("--at", "2026-11-24T10:00+09:00")
PACK = load_pack()
QUESTIONS = {question.id: question for question in PACK.questions}


@pytest.fixture
def consult(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> "Talk":
    return Talk(monkeypatch, capsys)


class Talk:
    """The command in this process: what is typed goes in as lines, what is shown comes back."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.monkeypatch = monkeypatch
        self.capsys = capsys
        self.status = 0

    def __call__(self, typed: str, *arguments: str) -> str:
        lines = "".join(f"{line}\n" for line in typed.split("|")) if typed else ""
        stdin = io.TextIOWrapper(io.BytesIO(lines.encode()), "utf-8")
        self.monkeypatch.setattr(sys, "stdin", stdin)
        self.monkeypatch.setenv("NO_COLOR", "1")
        self.status = run(["consult", *AT, *arguments])
        return self.capsys.readouterr().out


def asks(shown: str, language: Language = Language.JA) -> list[str]:
    """Ids of the questions in the order they were put."""
    titles = {text.ask: id_ for id_, text in PACK.texts[language].questions.items()}
    # A title's line goes on as a rule.
    found = (re.sub(r" ─+$", "", line) for line in shown.splitlines() if " ──" in line)
    return [titles[title] for title in found if title in titles]


def steps(shown: str) -> list[str]:
    """What the numbered steps of the plan say, as far as it fits the first line."""
    plan = shown[shown.rindex("窓口 madoguchi") :]
    return re.findall(r"^ +\d+ (.+)$", plan, re.M)


def test_the_numbers_come_before_any_question(consult: Talk) -> None:
    lines = consult("", "--lang", "en").splitlines()
    assert all(number in lines[0] for number in ("110", "#9110", "188"))


def test_all_questions_in_order_and_then_the_plan(consult: Talk) -> None:
    shown = consult("2|3|2|8|8|1|2|1|1|2|", "--lang", "en")
    assert asks(shown, Language.EN) == [
        "on-the-phone", "threatened", "paid", "told", "did", "court-paper", "elapsed", "for-whom",
        "who", "afraid",
    ]  # fmt: skip
    assert steps(shown)[0].startswith("Call your card company")
    assert consult.status == 0


def test_who_is_on_the_phone_is_told_to_hang_up_before_the_next_question(consult: Talk) -> None:
    shown = consult("1", "--lang", "en")
    hang_up = shown.index("Hang up")
    assert hang_up < shown.index(PACK.texts[Language.EN].questions["threatened"].ask)
    assert shown.count("First of all") == 2


def test_one_who_is_threatened_is_given_110_at_once(consult: Talk) -> None:
    shown = consult("2|1", "--lang", "en")
    paid = shown.index(PACK.texts[Language.EN].questions["paid"].ask)
    assert "110" in shown[shown.index("First of all") : paid]


def test_what_cannot_change_the_plan_is_not_asked(consult: Talk) -> None:
    shown = consult("2|3|8|8|8|1|1|2|", "--kind", "phishing")
    assert asks(shown) == [
        "on-the-phone", "threatened", "paid", "told", "did", "for-whom", "who", "afraid",
    ]  # fmt: skip


def test_back_keeps_the_answer_and_an_answer_can_be_changed(consult: Talk) -> None:
    shown = consult("2|3|2|b||8|8|1|2|1|", "--lang", "en")
    assert asks(shown, Language.EN)[2:5] == ["paid", "told", "paid"]
    assert "Your answer now: By credit card" in shown
    assert steps(shown)[0].startswith("Call your card company")
    changed = consult("2|3|2|b|1|8|8|1|2|1|", "--lang", "en")
    assert steps(changed)[0].startswith("Call the bank you paid from")


def test_at_the_end_any_answer_can_be_changed(consult: Talk) -> None:
    shown = consult("2|3|8|8|8|1|1|2||3|2|1|", "--kind", "phishing", "--lang", "en")
    assert asks(shown, Language.EN)[-2:] == ["paid", "elapsed"]
    assert steps(shown)[0].startswith("Call your card company")


def test_where_they_live_is_asked_last_and_may_be_left_out(consult: Talk) -> None:
    shown = consult("2|3|8|8|8|1|1|2|atlantis|茨城県|", "--kind", "phishing")
    assert "「atlantis」" in shown
    assert "茨城県警察" in shown
    assert "茨城県警察" not in consult("2|3|8|8|8|1|1|2||", "--kind", "phishing")
    assert "どこの都道府県" not in consult("2|3|8|8|8|1|1|2|", "--prefecture", "茨城県")


def test_the_end_of_the_input_ends_with_what_is_known(consult: Talk) -> None:
    shown = consult("2|3|1", "--lang", "en")
    assert "Here are the steps for the answers so far" in shown
    assert steps(shown)[0].startswith("Call the bank you paid from")
    assert consult.status == 0


def test_ctrl_c_ends_with_what_is_known(
    consult: Talk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Keyboard:
        def __init__(self) -> None:
            self.typed = iter(["1\n"])

        def readline(self, _: int) -> str:
            for line in self.typed:
                return line
            raise KeyboardInterrupt

        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Keyboard())
    assert run(["consult", *AT, "--lang", "en"]) == 0
    shown = capsys.readouterr().out
    assert steps(shown)[0].startswith("Hang up")


@pytest.mark.parametrize("typed", ["分からない", "0", "０", "わからない"])
def test_one_may_always_not_know(consult: Talk, typed: str) -> None:
    shown = consult("|".join([typed] * 7), "--kind", "phishing")
    assert "分からない" in shown
    assert steps(shown) == steps(consult("", "--kind", "phishing"))


def test_what_the_options_say_is_not_asked(consult: Talk) -> None:
    shown = consult(
        "2|3|1|1|2|", "--paid", "no", "--told", "pin", "--did", "clicked", "--elapsed", "today",
        "--kind", "phishing",
    )  # fmt: skip
    assert asks(shown) == ["on-the-phone", "threatened", "for-whom", "who", "afraid"]


def test_the_day_of_a_court_paper_says_that_there_is_one(consult: Talk, tmp_path: Path) -> None:
    file = tmp_path / "x.ics"
    shown = consult("2|3|8|8|8|1|", "--received-on", "2026-11-20", "--ics", str(file))
    assert "court-paper" not in asks(shown)
    assert "12月4日(金)" in shown
    assert b"DTSTART;VALUE=DATE:20261204" in file.read_bytes()


def test_a_court_paper_is_asked_for_its_day(consult: Talk) -> None:
    shown = consult("2|3|8|8|8|2|1|1|2|soon|2026-11-20|", "--lang", "en")
    assert "2026-11-23" in shown  # how a day is written
    assert "the last day is Fri 4 December" in shown
    left_out = consult("2|3|8|8|8|2|1|1|2||", "--lang", "en")
    assert "the last day is" not in left_out
    assert "On which day" not in consult("2|3|8|8|8|1|1|1|2|", "--lang", "en")


def test_with_a_mail_the_end_is_what_check_shows(
    consult: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    mail = str(EXAMPLES / "phishing-card-forged-sender.eml")
    shown = consult("2|3|8|1|8|2|1|", mail)
    assert run(["check", *AT, mail, "--told", "card", "--elapsed", "today"]) == 0
    checked = capsys.readouterr().out
    head, rest = checked.split("\n", 1)
    assert shown.startswith(head)
    assert shown.endswith(rest)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--kind", "gossip"),
        ("--kind", "phishing", str(EXAMPLES / "phishing-card-forged-sender.eml")),
        ("-",),
        ("--did", "flew"),
        ("--received-on", "soon"),
        ("--received-on", "2026-11-25"),
        ("--paid-on", "2027-11-20"),
    ],
)
def test_wrong_usage_asks_nothing(consult: Talk, arguments: tuple[str, ...]) -> None:
    assert consult("2|3", *arguments) == ""
    assert consult.status == 64


def test_a_line_without_end_is_one_answer(consult: Talk) -> None:
    shown = consult("1," * 5000 + "|3")
    assert asks(shown)[:3] == ["on-the-phone", "threatened", "paid"]


def test_a_question_longer_than_the_screen_is_put_whole(
    consult: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    shown = consult("2", "--lang", "en")
    assert PACK.texts[Language.EN].questions["threatened"].ask in " ".join(shown.split())
    assert "…" not in shown


def test_a_mail_that_is_not_there_is_said(consult: Talk) -> None:
    assert consult("2", "nowhere.eml") == ""
    assert consult.status == 2


def test_the_installed_command_takes_piped_answers_in_utf_8(madoguchi: Run) -> None:
    done = madoguchi(
        "consult",
        *AT,
        "--kind",
        "prize",
        stdin="いいえ\n電話\n".encode() + b"\xff\n" + "ない\n".encode(),
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert "まずこれ" in done.stdout


def form(question_id: str) -> Form:
    question = QUESTIONS[question_id]
    text = Consultation().text(question_id, Language.JA, in_brackets)
    return Form(question, text, words_for(Language.JA))


@pytest.mark.parametrize(
    ("question", "line", "meant"),
    [
        ("on-the-phone", "1", Chosen(("on-the-phone-now",))),
        ("on-the-phone", "はい", Chosen(("on-the-phone-now",))),
        ("on-the-phone", "y", Chosen(("on-the-phone-now",))),
        ("on-the-phone", "2", Chosen(())),
        ("on-the-phone", "いいえ", Chosen(())),
        ("on-the-phone", "0", Chosen(None)),
        ("on-the-phone", "1,2", Mistaken("ask-one")),
        ("on-the-phone", "3", Mistaken("ask-unknown")),
        ("paid", "1,3", Chosen(("bank-transfer", "emoney"))),
        ("paid", "１、３", Chosen(("bank-transfer", "emoney"))),
        ("paid", "3 1 3", Chosen(("bank-transfer", "emoney"))),
        ("paid", "crypto,card", Chosen(("card", "crypto"))),
        ("paid", "8", Chosen(())),
        ("paid", "8,8", Chosen(())),
        ("paid", "1,8", Mistaken("ask-exclusive")),
        ("paid", "1,0", Mistaken("ask-exclusive")),
        ("paid", "9", Mistaken("ask-unknown")),
        ("paid", "-1", Mistaken("ask-unknown")),
        ("paid", "gold", Mistaken("ask-unknown")),
        ("paid", "戻る", Wish.BACK),
        ("paid", "b", Wish.BACK),
        ("paid", "?", Wish.WHY),
        ("paid", "q", Wish.ENOUGH),
        ("paid", "  ", Wish.NOTHING),
        ("elapsed", "1", Chosen(("1h",))),
        ("elapsed", "older", Chosen(("older",))),
        ("elapsed", "1,2", Mistaken("ask-one")),
        ("elapsed", "5", Mistaken("ask-unknown")),
        ("elapsed", "いいえ", Mistaken("ask-unknown")),
        ("court-paper", "none", Chosen(("none",))),
        ("for-whom", "2", Chosen(("other",))),
    ],
)
def test_what_a_line_means(question: str, line: str, meant: Meant) -> None:
    assert form(question).meant(line) == meant


def test_every_option_of_every_question_can_be_chosen_by_its_number() -> None:
    for question in PACK.questions:
        asked = form(question.id)
        chosen = [asked.meant(str(number)) for number, _ in asked.options]
        assert [one.answer for one in chosen if isinstance(one, Chosen)] == [
            *((value,) for value in question.values),
            *(((),) if question.none_of_these else ()),
            None,
        ]


def test_the_words_that_are_typed_are_in_both_languages() -> None:
    for language in (Language.JA, Language.EN):
        words = words_for(language)
        typed = [words.say(key).split() for key in words.entries if key.startswith("typed-")]
        flat = [word for group in typed for word in group]
        assert len(flat) == len(set(flat))
