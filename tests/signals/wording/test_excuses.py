"""A warning excuses what it tells of, and not a forger who writes it behind every line."""

from __future__ import annotations

import pytest

from madoguchi.auth import verify
from madoguchi.mail import read
from madoguchi.model import Form, Stance
from madoguchi.signals import examine

_SCAM = (
    "お客様のカードの利用を一部制限させていただきました。",
    "暗証番号を入力してください。",
    "24時間以内に確認がない場合、アカウントを停止します。",
    "下記よりお手続きください。",
)
_LINK = "https://kakunin.example/login"
_SAID = {"pressure-suspension", "asks-pin", "pressure-deadline-loss"}
_VARIED = (
    "詐欺にご注意ください。",
    "当社を装った不審なメールにご注意ください。",
    "暗証番号をお尋ねすることはありません。",
    "フィッシングの手口が増えています。",
)


def _accusing(text: str) -> set[str]:
    message = read(text.encode(), form=Form.PASTED)
    signals = examine(message, verify(message))
    return {signal.id for signal in signals if signal.stance is Stance.ACCUSING}


def test_without_warnings_it_is_seen() -> None:
    assert _accusing("\n".join((*_SCAM, _LINK))) >= _SAID


@pytest.mark.parametrize(
    "warning",
    [
        "詐欺にご注意ください。偽メールの手口です。",
        "当社が暗証番号をお尋ねすることはありません。",
        "不審なメールや詐欺メールにご注意ください。暗証番号を他人に教えないでください。",
    ],
)
def test_one_warning_behind_every_line_excuses_nothing(warning: str) -> None:
    lines = [part for line in _SCAM for part in (line, warning)]
    assert _accusing("\n".join((*lines, _LINK))) >= _SAID
    assert _accusing("\n\n".join((*lines, _LINK))) >= _SAID


def test_different_warnings_do_not_excuse_what_a_link_follows() -> None:
    lines = [part for pair in zip(_SCAM, _VARIED, strict=True) for part in pair]
    assert "pressure-deadline-loss" in _accusing("\n".join((*lines, _LINK)))


@pytest.mark.parametrize(
    "text",
    [
        # A bank that warns, once, and links to its page.
        "「口座を凍結しました。24時間以内に確認がない場合はアカウントを停止します」という文面の偽メールが"
        "増えています。\n暗証番号を入力させる手口です。\n詳しくは https://www.bank.example/security",
        # A digest full of warnings that quotes what the mails say.
        "今月の相談事例をお伝えします。\n"
        "【事例1】通販会社をかたる偽メール。「アカウントがロックされました」と書かれています。\n"
        "【事例2】カード会社を装った詐欺。「カードの利用を一部制限しました」という件名で届きます。\n"
        "【事例3】「24時間以内に確認がない場合、アカウントを停止します」というフィッシングの手口。\n"
        "被害に遭われたときは、消費生活センターへご相談ください。\n"
        "事例の一覧: https://www.city.example/jirei",
        "Scammers send emails that say: \"Your account has been suspended.\" Do not click.\n"
        "Fraudsters also write \"enter your PIN\". We never ask for your PIN.\n"
        "Phishing emails claim you must respond within 24 hours or your account will be closed.\n"
        "More on how to spot a scam: https://www.bank.example/scams",
        "Your code is 123456. Never share it: we will never ask you to send us the code.\n"
        "https://www.shop.example/help",
    ],
)  # fmt: skip
def test_who_warns_is_not_accused(text: str) -> None:
    assert _accusing(text) == set()


def test_a_word_of_warning_that_comes_back_is_no_filling() -> None:
    text = (
        "偽メールにご注意ください。\n「アカウントがロックされました」という偽メールが届いています。\n"
        "「カードの利用を一部制限しました」という偽メールも多く見られます。\n"
        "「お支払い方法に問題があります」という偽メールは先月からです。"
    )
    assert _accusing(text) == set()
