"""From lines with places to a mail: order, wraps, addresses, heads.  No engine needed."""

from __future__ import annotations

import pytest

from madoguchi.mail.inputs.ocr import Line, Recognised
from madoguchi.mail.inputs.screen import Row, in_order, joined
from madoguchi.mail.inputs.screen.furniture import without_furniture
from madoguchi.mail.inputs.screen.letters import mended
from madoguchi.mail.inputs.screen.order import width_of
from madoguchi.mail.inputs.screenshot import message_of
from madoguchi.model import Form, Message

HEIGHT, PITCH, LETTER, LEFT = 20, 24, 10, 16
FULL = "この行は右の端まで続いている文章なので、次の行に続き"
"""52 letters wide: as wide as the column."""


def line(text: str, top: int, left: int = LEFT, height: int = HEIGHT) -> Line:
    width = width_of(text) * LETTER * height // HEIGHT
    return Line(text, left, top, left + width, top + height)


def rows(*texts: str) -> list[Row]:
    """One under the other; an empty text is a wide gap."""
    return [Row((line(text, at * PITCH),)) for at, text in enumerate(texts) if text]


def message(*lines: Line, width: int = 600) -> Message:
    return message_of(Recognised(lines, width, 1200), Form.SCREENSHOT, (), 0)


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        ((FULL, "ます。", "次です。"), [FULL + "ます。", "次です。"]),
        ((FULL, "・一つ", "・二つ"), [FULL, "・一つ", "・二つ"]),
        ((FULL, "", "新しい段落"), [FULL, "", "新しい段落"]),
        (("短い行", "次の行", FULL), ["短い行", "次の行", FULL]),
        (
            ("We could not process your payment, please confirm", "your account.", FULL),
            ["We could not process your payment, please confirm your account.", FULL],
        ),
        ((FULL, "件名: これは欄"), [FULL, "件名: これは欄"]),
    ],
)
def test_wrapped_lines_are_joined(texts: tuple[str, ...], wanted: list[str]) -> None:
    assert joined(rows(*texts)) == wanted


LONG = "https://card.example/login/verify/0123456789abcdefghi"


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        ((LONG, "jkl/mno?x=1", FULL), LONG + "jkl/mno?x=1"),
        (("https://card.example/verify?", "id=8f3a2c71", FULL), None),
        (("https://parcel-", "saihai.example/t/x7", FULL), "https://parcel-saihai.example/t/x7"),
        (("now: https://bank-", "verify.example/a/9fK3 or your", FULL), None),
        (("https://card.example/a", "Please confirm", FULL), "https://card.example/a"),
        (("https://card.example", "03-0000-0012", FULL), "https://card.example"),
        (("https://card.example/a", "https://b.example/", FULL), "https://card.example/a"),
        ((LONG, "Please confirm it now", FULL), LONG + "Please"),
        ((LONG[:-4], "Congratulations! You won", FULL), LONG[:-4]),
        ((LONG, "こちらへ", FULL), LONG),
    ],
)
def test_addresses_go_on_only_where_they_must(texts: tuple[str, ...], wanted: str | None) -> None:
    wanted = wanted or "".join(texts[:2]).partition(": ")[2].partition(" ")[0] or "".join(texts[:2])
    found = joined(rows(*texts))
    assert any(wanted in one.split() for one in found)


def test_a_host_is_never_mended() -> None:
    assert mended("https://力ード.example/ ab 0O l1 力ード 銀力ード 電力 卜レイ カ一ド") == (
        "https://力ード.example/ ab 0O l1 カード 銀カード 電力 トレイ カード"
    )


def test_columns_are_read_one_after_the_other() -> None:
    left = [line(f"左{n}", n * PITCH + 40) for n in range(6)]
    right = [line(f"右{n}の文章", n * PITCH + 44, left=400) for n in range(6)]
    top = line("見出しは二つの列の上に長く立っている見出しです", 0)
    found = [row.text for row in in_order((*right, top, *left))]
    assert found == [top.text, *(one.text for one in left), *(one.text for one in right)]


def test_the_bars_of_a_telephone_are_left_out_and_words_like_theirs_are_kept() -> None:
    status = Row((line("10:41", 4), line("5G 82%", 4, left=500)))
    body = rows("", "", "〈 受信", "", "返信してください", "10:30 に 削除", "")
    foot = Row((line("返信", 900), line("転送", 900, left=300)))
    kept = without_furniture([status, *body, foot], 600)
    assert [row.text for row in kept] == ["返信してください", "10:30 に 削除"]
    assert without_furniture([Row((line("10:41 に集合", 4),))], 600)


def test_without_a_time_near_the_top_everything_is_text() -> None:
    found = message(line("お知らせ", 0), line("カードを停止しました。", PITCH))
    assert (found.subject, found.from_) == ("", ())
    assert found.text.split() == ["お知らせ", "カードを停止しました。"]


def test_a_short_message_has_a_number_and_no_subject() -> None:
    found = message(
        line("+81 90-0000-0012 >", 40, left=200),
        line("テキストメッセージ・SMS", 70, left=180),
        line("今日 10:23", 100, left=240),
        line("お荷物を持ち帰りました。", 140),
        line("テキストメッセージ・SMS", 900, left=80),
    )
    assert found.from_[0].display_name == "+81 90-0000-0012"
    assert (found.subject, found.text) == ("", "お荷物を持ち帰りました。")


def test_codes_to_scan_are_among_the_links() -> None:
    found = message_of(Recognised(), Form.SCREENSHOT, ("https://qr.example/a", "just words"), 0)
    assert [(link.host, link.carrier) for link in found.links] == [("qr.example", "qr")]


@pytest.mark.parametrize(
    "line_",
    [
        Line("", 0, 0, 0, 0),
        Line("x", 5, 5, 5, 5),
        Line("https://", 9, 9, 3, 3),
        Line("差出人:", -5, -9, 10**9, 10**9),
        Line("10:23", 0, 0, 1, 1),
        Line("\u202e\0\ud800", 0, 0, 9, 9),
    ],
)
def test_any_lines_make_a_message(line_: Line) -> None:
    message(line_, line_, line("件名", 4), line_, width=0)
    message(*[line_] * 50)
