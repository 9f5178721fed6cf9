"""The name of a field is no name of a person, though a mangled paste puts it where one stands."""

from __future__ import annotations

import pytest

from madoguchi.mail import read
from madoguchi.reports.redaction import redacted
from madoguchi.reports.redaction.names import saluted


@pytest.mark.parametrize("label", ["差出人", "宛先", "Subject", "to"])
def test_a_label_in_the_place_of_a_name_is_not_looked_for(label: str) -> None:
    mail = (
        "From: a@sender.example\n"
        f'To: "{label}" <taro.mihon@victim.example>\n'
        "Subject: x\nMessage-ID: <1@sender.example>\n"
        "Content-Type: text/plain; charset=utf-8\n\n本文\n"
    ).encode()
    made = redacted(mail, read(mail), may_have=())
    assert made.leaks(f"{label}: 見本") == ()
    assert made.leaks("taro.mihon@victim.example")


@pytest.mark.parametrize("label", ["差出人", "受信者", "ご本人", "宛先"])
def test_a_label_that_is_saluted_is_nobody(label: str) -> None:
    assert list(saluted(f"{label} 様\n")) == []
    assert list(saluted("見本 太郎 様\n")) == ["見本 太郎"]
