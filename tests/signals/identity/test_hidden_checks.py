"""What is kept from the eye: hits, misses and near misses."""

from __future__ import annotations

import pytest

from madoguchi.model import Message
from madoguchi.signals.catalogue import checks
from tests.signals.identity.mails import UNKNOWN, box, link, mail, seen

SHOP = box("例示商店", "a@example.com")
CASES: list[tuple[str, str, Message, bool]] = [
    ("preheader", "a line for the list of mails", mail(SHOP, hidden_text="今だけ送料無料"), True),
    ("preheader", "nothing hidden", mail(SHOP), False),
    ("preheader", "blanks only", mail(SHOP, hidden_text=" \n "), False),
    ("hidden-text", "a hidden salad", mail(SHOP, hidden_text="lorem ipsum " * 60), True),
    ("hidden-text", "a pre-header", mail(SHOP, hidden_text="今だけ送料無料"), False),
    (
        "hidden-text",
        "a second layout beside a longer text",
        mail(SHOP, text="長い本文です。" * 300, hidden_text="lorem ipsum " * 60),
        False,
    ),
    ("zero-width-in-words", "in the text", mail(SHOP, parts=("A\u200bm\u200ba\u200bz",)), True),
    (
        "zero-width-in-words",
        "as entities",
        mail(SHOP, parts=("<p>パ&#8203;ス&#x200b;ワ&shy;ード",)),
        True,
    ),
    ("zero-width-in-words", "once in the subject", mail(SHOP, subject="重\u00ad要"), True),
    ("zero-width-in-words", "none", mail(SHOP, parts=("Amazon",)), False),
    ("zero-width-in-words", "between words", mail(SHOP, parts=("&zwnj;&nbsp;" * 50,)), False),
    ("zero-width-in-words", "Persian joiners", mail(SHOP, parts=("می\u200cخواهم " * 9,)), False),
    ("zero-width-in-words", "one left over", mail(SHOP, parts=("Ama\u200bzon",)), False),
    ("variation-selectors", "after a kana", mail(SHOP, subject="メル\ufe09カリ"), True),
    ("variation-selectors", "after an emoji", mail(SHOP, subject="\u2764\ufe0f感謝"), False),
    ("variation-selectors", "after a digit", mail(SHOP, subject="1\ufe0f\u20e3位"), False),
    ("variation-selectors", "in a name", mail(SHOP, text="葛\U000e0100城"), False),
    ("mixed-script-words", "a Cyrillic letter", mail(SHOP, subject="Аmazon"), True),
    ("mixed-script-words", "a kanji one", mail(SHOP, text="イオンカ一ドのご利用"), True),
    ("mixed-script-words", "mathematical letters", mail(SHOP, text="𝐀𝐦𝐚𝐳𝐨𝐧"), True),
    ("mixed-script-words", "a Russian word", mail(SHOP, text="Привет, Amazon"), False),
    ("mixed-script-words", "a count of one", mail(SHOP, text="データ一覧、メール一通"), False),
    ("mixed-script-words", "a unit", mail(SHOP, text="10μm と kΩ"), False),
    ("template-leftovers", "an unfilled blank", mail(SHOP, text="Dear [RECEIVER_ADDRESS],"), True),
    ("template-leftovers", "a kit's mark", mail(SHOP, subject="重要 ##mix_normal_10##"), True),
    ("template-leftovers", "a heading", mail(SHOP, text="## はじめに\n### 1"), False),
    ("template-leftovers", "a row of marks", mail(SHOP, text="宛先 %VICTIM_NAME% 様"), True),
    ("template-leftovers", "a form", mail(SHOP, text="[your-name] 様\n[URL shortened]"), False),
    ("template-leftovers", "brackets", mail(SHOP, text="[重要] [example-users] [1]"), False),
    (
        "image-only",
        "a picture and a link",
        mail(
            SHOP,
            text="",
            parts=('<a href="x"><img src="y"></a>',),
            links=(link("https://e.example/"),),
        ),
        True,
    ),
    ("image-only", "a picture alone", mail(SHOP, text="", parts=("<img src='y'>",)), False),
    (
        "image-only",
        "a picture with words",
        mail(SHOP, text="言葉" * 40, parts=("<img src='y'>",), links=(link("https://e.example/"),)),
        False,
    ),
]


@pytest.mark.parametrize(
    ("check_id", "message", "fires"),
    [(c[0], c[2], c[3]) for c in CASES],
    ids=[f"{c[0]}: {c[1]}" for c in CASES],
)
def test_hidden_checks(check_id: str, message: Message, fires: bool) -> None:
    assert (seen(check_id, message, UNKNOWN) is not None) is fires


def test_a_text_span_quotes_what_was_seen() -> None:
    message = mail(SHOP, text="いつもイオンカ一ドを")
    signal = seen("mixed-script-words", message, UNKNOWN)
    assert signal is not None
    (evidence,) = signal.evidence
    assert evidence.span is not None
    assert message.text[evidence.span.start : evidence.span.end] == evidence.quote


def test_an_empty_mail_shows_nothing_of_this_kind() -> None:
    ids = {c[0] for c in CASES}
    empty = mail(SHOP, text="", subject="")
    assert [
        check.id for check in checks() if check.id in ids and seen(check.id, empty, UNKNOWN)
    ] == []
