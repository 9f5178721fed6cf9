"""The defanging gate: what passes it cannot be clicked, dialled or obeyed, and stays readable."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.model import apply_edits, defang_edits, defang_text, defang_url

TABLE = [
    ("https://www.a.example/x?y=1.2", "hxxps://www[.]a[.]example/x?y=1.2"),
    ("HTTP://A.EXAMPLE", "HxxP://A[.]EXAMPLE"),
    ("ｈｔｔｐｓ：／／ａ．ｅｘａｍｐｌｅ", "ｈxxｐｓ：／／ａ[.]ｅｘａｍｐｌｅ"),
    ("こちらへhttps://a.example/loginから", "こちらへhxxps://a[.]example/loginから"),
    ("keiri@a.example まで", "keiri[@]a[.]example まで"),
    ("電話03-0000-0012まで。ありがとう", "電話03[-]0000[-]0012まで。ありがとう"),
    ("09000000012", "090[-]00000012"),
    ("+81 3-0000-0012", "+81[-]3[-]0000[-]0012"),
    ("call 1-202-555-0143 now", "call 1[-]202[-]555[-]0143 now"),
    ("tel:0300000012", "tel[:]030[-]0000012"),
    ("javascript:alert(1)", "javascript[:]alert(1)"),
    ("192.0.2.1", "192[.]0[.]2[.]1"),
    ("日本.example", "日本[.]example"),
    ("\x1b[31mred\x1b[0m", "\ufffd[31mred\ufffd[0m"),
    ("abc\u202edef", "abc\ufffddef"),
    ("金額は1,234.56円です。2026-11-23", "金額は1,234.56円です。2026-11-23"),
    ("です。はい", "です。はい"),
    ("", ""),
]


@pytest.mark.parametrize(("written", "shown"), TABLE)
def test_what_comes_out_of_the_gate(written: str, shown: str) -> None:
    assert defang_text(written) == shown


def test_a_url_passes_the_same_gate() -> None:
    assert defang_url("https://a@b.example:8080/") == "hxxps://a[@]b[.]example:8080/"


@given(st.text(max_size=300))
def test_edits_are_sorted_do_not_overlap_and_lie_inside_the_text(text: str) -> None:
    at = 0
    for edit in defang_edits(text):
        assert at <= edit.start <= edit.end <= len(text)
        at = edit.end


@given(st.text(alphabet="htps:/.exampl0123456789-+@ 。", max_size=120))
def test_nothing_that_passed_can_be_clicked(text: str) -> None:
    assert not re.search(r"(?i)https?:|www\.[a-z]|[a-z0-9]\.example\b", defang_text(text))


@given(st.text(max_size=120))
def test_applying_no_edits_changes_nothing(text: str) -> None:
    assert apply_edits(text, ()) == text
