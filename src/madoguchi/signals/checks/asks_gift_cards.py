"""Asks to buy gift cards or e-money and to send the codes."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, worded

CHECK = worded(
    "asks-gift-cards",
    Stance.ACCUSING,
    sees="Asks to buy gift cards or e-money and to send the codes.",
    why=("A code once sent is spent within minutes. No office, bank or firm is paid that way."),
    wrong_when="A shop that sells gift cards; a colleague who really collects for a present.",
    phrases=(
        "scratch the back",
        "scratch off the back",
        "scratch the silver",
        "send me the codes",
        "purchase gift cards",
        "buy gift cards",
        "buy some gift cards",
        "get some gift cards",
        "get gift cards",
        "purchase some gift",
        "pick up some gift cards",
        "physical gift cards",
        "gift cards for some",
        "need some gift cards",
        "itunes gift card",
        "steam gift card",
        "google play gift card",
        "redeem codes to me",
    ),
    near=(
        Near(
            (
                "ギフト券",
                "ギフトカード",
                "プリペイドカード",
                "電子マネー",
                "itunesカード",
                "google playカード",
                "googleplayカード",
                "bitcash",
                "ビットキャッシュ",
                "webmoney",
                "ウェブマネー",
                "vプリカ",
                "appleカード",
                "appleギフトカード",
                "nintendoプリペイド",
            ),
            (
                r"(?:番号|コード|pin|写真|画像|裏面).{0,14}(?:送|教え|伝え|連絡|撮|知らせ|返信"
                r"|入力して支払)|(?:購入|買って|用意し).{0,16}(?:送|くださ|番号|写真|連絡|支払)"
                r"|で(?:お)?支払"
            ),
        ),
        Near(
            (
                "gift card",
                "gift cards",
            ),
            (
                r"\b(?:scratch|take a (?:picture|photo)|send (?:me|the|a)|need you to (?:get|buy"
                r"|purchase)|can you (?:get|buy|purchase)|reimburse|physical cards?"
                r"|on your way)\b"
            ),
            before=60,
            after=60,
        ),
    ),
)
