"""`madoguchi check`: the JSON that others rely on, the text that people look at."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from madoguchi.cli.words import words_for
from madoguchi.model import Language, Settle, Want
from madoguchi.model.spoken import SPOKEN
from tests.cli.conftest import EXAMPLES, Run

AT = "2026-11-24T10:00+09:00"
ALL_EXAMPLES = sorted(EXAMPLES.glob("*.eml"))


def answers(madoguchi: Run, *arguments: str, stdin: bytes = b"") -> list[dict[str, Any]]:
    done = madoguchi("check", "--format", "jsonl", "--at", AT, *arguments, stdin=stdin)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def action_ids(answer: dict[str, Any]) -> list[str]:
    return [action["id"] for action in answer["plan"]["actions"]]


def test_the_record_has_the_names_of_the_contract(madoguchi: Run, examples: Path) -> None:
    path = str(examples / "phishing-card-forged-sender.eml")
    [answer] = answers(madoguchi, path)
    assert answer["source"] == {"path": path, "index": 0, "form": "eml"}
    assert {
        "subject", "from", "reply_to", "date", "text", "hidden_text", "links", "attachments",
        "wrapped_in", "enclosed", "defects",
    } <= answer["message"].keys()  # fmt: skip
    assert answer["authentication"]["dmarc"] == "fail"
    assert answer["authentication"]["as_of"] == "receipt"
    verdict = answer["verdict"]
    assert {
        "kind", "certainty", "probability", "base_rate", "kinds", "also", "wants", "settles",
        "brand", "missing",
    } <= verdict.keys()  # fmt: skip
    assert (verdict["kind"], verdict["certainty"]) == ("phishing", "scam")
    assert {"id", "accusing", "weight", "where", "quote", "says"} <= answer["signals"][0].keys()
    assert {"name", "version", "hash"} <= answer["plan"]["pack"].keys()
    assert {
        "id", "kind", "urgency", "says", "desk", "tel", "open_now", "opens_at", "clauses",
    } <= answer["plan"]["actions"][0].keys()  # fmt: skip


def test_an_mbox_on_standard_input_gives_a_line_a_mail(madoguchi: Run) -> None:
    mbox = b"From a@b.example Mon Nov 23 00:00:00 2026\nSubject: %b\nFrom: a@b.example\n\nhello\n\n"
    found = answers(madoguchi, "-", stdin=mbox % b"one" + mbox % b"two")
    assert [(a["source"]["index"], a["message"]["subject"]) for a in found] == [
        (0, "one"),
        (1, "two"),
    ]
    assert {a["source"]["form"] for a in found} == {"mbox"}


def test_a_folder_is_read_in_order(madoguchi: Run, examples: Path) -> None:
    found = answers(madoguchi, str(examples))
    paths = [answer["source"]["path"] for answer in found]
    assert paths == sorted(paths)
    assert len(paths) == len(ALL_EXAMPLES)


def test_pasted_text_is_answered_and_says_what_is_missing(madoguchi: Run) -> None:
    text = "件名: 未納料金のお知らせ\n\n本日中に03-0000-0012へお電話ください。訴訟となります。"
    [answer] = answers(madoguchi, "-", stdin=text.encode())
    assert answer["source"]["form"] == "pasted"
    assert "headers" in answer["verdict"]["missing"]


def test_mails_attached_beside_the_examined_one_are_told(madoguchi: Run) -> None:
    inner = (
        "From: {0}@b.example\nMessage-ID: <{0}@b.example>\nSubject: {0}\n\nhttps://{0}.example/\n"
    )
    parts = "".join(
        f"--o\nContent-Type: message/rfc822\n\n{inner.format(name)}\n" for name in ("one", "two")
    )
    head = "From: a@c.example\nMessage-ID: <a@c.example>\nSubject: Fwd: two\nMIME-Version: 1.0\n"
    mail = f"{head}Content-Type: multipart/mixed; boundary=o\n\n{parts}--o--\n"
    [answer] = answers(madoguchi, "-", stdin=mail.encode())
    message = answer["message"]
    assert (message["subject"], message["wrapped_in"]) == ("one", "attachment")
    [other] = message["enclosed"]
    assert (other["subject"], other["from"][0]["addr_spec"]) == ("two", "two@b.example")
    assert [link["host"] for link in other["links"]] == ["two.example"]


def test_without_a_plan(madoguchi: Run, examples: Path) -> None:
    [answer] = answers(madoguchi, "--no-plan", str(examples / "honest-meeting-en.eml"))
    assert answer["plan"] is None


@pytest.mark.parametrize(
    "options",
    [
        ("--did", "on-the-phone-now"),
        ("--did", "threatened"),
        ("--told", "pin"),
        ("--told", "card"),
        ("--paid", "bank-transfer"),
        ("--paid", "emoney"),
        ("--who", "staff"),
        ("--who", "minor"),
        ("--afraid",),
    ],
)
def test_what_was_said_changes_the_plan(
    madoguchi: Run, examples: Path, options: tuple[str, ...]
) -> None:
    path = str(examples / "fictitious-billing-lawsuit.eml")
    [received] = answers(madoguchi, path)
    [done] = answers(madoguchi, path, *options)
    assert action_ids(done) != action_ids(received)


def test_the_prefecture_changes_the_desks(madoguchi: Run, examples: Path) -> None:
    path = str(examples / "fictitious-billing-lawsuit.eml")
    [aomori] = answers(madoguchi, path, "--prefecture", "青森県", "--did", "threatened")
    [aichi] = answers(madoguchi, path, "--prefecture", "愛知県", "--did", "threatened")
    assert aomori["plan"] != aichi["plan"]


def test_the_minute_changes_what_is_open(madoguchi: Run, examples: Path) -> None:
    path = str(examples / "fictitious-billing-lawsuit.eml")
    [day] = answers(madoguchi, path, "--paid", "bank-transfer")
    [night] = answers(madoguchi, path, "--paid", "bank-transfer", "--at", "2026-12-31T23:00+09:00")
    assert json.dumps(day["plan"]) != json.dumps(night["plan"])


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("path", ALL_EXAMPLES, ids=lambda path: path.stem)
def test_every_text_answer_shows_the_three_numbers_and_no_link_of_the_mail(
    madoguchi: Run, path: Path, lang: str
) -> None:
    done = madoguchi("check", "--full", "--lang", lang, "--at", AT, str(path))
    assert done.returncode == 0
    first = done.stdout.splitlines()[0]
    assert all(number in first for number in ("110", "#9110", "188"))
    assert not re.search(r"https?://\S*\.example", done.stdout)
    assert not re.search(r"\b0\d{1,3}-0000-00\d\d", done.stdout)


def test_text_that_is_piped_has_no_colours(madoguchi: Run, examples: Path) -> None:
    done = madoguchi("check", str(examples / "honest-meeting-en.eml"))
    assert "\x1b" not in done.stdout


def test_lines_fit_eighty_columns(madoguchi: Run, examples: Path) -> None:
    from rich.cells import cell_len

    done = madoguchi("check", str(examples / "prize-support-money.eml"))
    assert max(cell_len(line) for line in done.stdout.splitlines()) <= 80


def test_many_mails_in_the_terminal_get_a_card_each(madoguchi: Run, examples: Path) -> None:
    done = madoguchi("check", "--at", AT, str(examples))
    assert done.returncode == 0
    assert done.stdout.count("件名:") == len(ALL_EXAMPLES)


def test_help_works(madoguchi: Run) -> None:
    done = madoguchi("--help")
    assert done.returncode == 0
    assert "check" in done.stdout
    assert "serve" in done.stdout


def test_the_share_of_scams_moves_the_probability_and_is_told(
    madoguchi: Run, examples: Path
) -> None:
    path = str(examples / "honest-card-notice.eml")
    [plain], [more] = answers(madoguchi, path), answers(madoguchi, path, "--base-rate", "0.9")
    assert (plain["verdict"]["base_rate"], more["verdict"]["base_rate"]) == (0.5, 0.9)
    assert plain["verdict"]["probability"] < more["verdict"]["probability"]
    assert plain["verdict"]["kinds"] == more["verdict"]["kinds"]


def test_the_share_of_scams_can_stand_in_the_environment(madoguchi: Run, examples: Path) -> None:
    path = str(examples / "honest-card-notice.eml")
    done = madoguchi("check", "--format", "jsonl", path, MADOGUCHI_BASE_RATE="0.01")
    assert json.loads(done.stdout)["verdict"]["base_rate"] == 0.01
    wrong = madoguchi("check", path, "--lang", "en", MADOGUCHI_BASE_RATE="2")
    assert wrong.returncode == 64
    assert "--base-rate" in wrong.stderr
    assert "Traceback" not in wrong.stderr


BOUNDARY = Path(__file__).parents[1] / "triage" / "boundary"
THIN = "ご確認ください。"
"""So few words that no training makes it anything but `unclear`."""


def test_what_a_mail_is_besides_and_what_it_wants_are_told(madoguchi: Run) -> None:
    path = str(BOUNDARY / "extortion-with-bill.eml")
    [answer] = answers(madoguchi, path)
    assert answer["verdict"]["also"] == ["fictitious-billing"]
    assert {"payment", "payment-crypto", "secrecy"} <= set(answer["verdict"]["wants"])
    told = madoguchi("check", path, "--no-plan").stdout
    assert "ほかに、これにもあたります: 架空請求" in told
    assert "このメールが求めていること" in told
    assert "だれにも話さず、秘密にすること" in told
    # The route says that money is wanted.
    assert "・お金を払うこと" not in told
    english = madoguchi("check", path, "--no-plan", "--lang", "en").stdout
    assert "It is this too: A bill for something never used" in english
    assert "What this mail wants of you" in english


def test_an_unclear_mail_says_what_would_settle_it_and_others_do_not(
    madoguchi: Run, examples: Path
) -> None:
    [answer] = answers(madoguchi, "-", stdin=THIN.encode())
    assert answer["verdict"]["certainty"] == "unclear"
    assert 1 <= len(answer["verdict"]["settles"]) <= 3
    for lang, title in (("ja", "はっきりさせるには"), ("en", "What would settle it")):
        assert title in madoguchi("check", "-", "--lang", lang, stdin=THIN.encode()).stdout
        sure = str(examples / "phishing-card-forged-sender.eml")
        assert title not in madoguchi("check", sure, "--lang", lang).stdout


def test_where_nothing_was_found_no_wish_is_told(madoguchi: Run, examples: Path) -> None:
    told = madoguchi("check", str(examples / "honest-card-notice.eml")).stdout
    assert "このメールが求めていること" not in told


@pytest.mark.parametrize("language", SPOKEN)
def test_every_wish_and_all_that_settles_have_words(language: Language) -> None:
    words = words_for(language)
    for want in Want:
        assert words.say(f"want-{want}")
    for settle in Settle:
        assert words.say(f"settle-{settle}")
