"""Inline forwards and what people paste: labels of header lines in both languages."""

from __future__ import annotations

from random import Random

from fuzz.grammar.header import ADDRESSES, DATES
from fuzz.grammar.urls import url
from fuzz.grammar.words import chance, count, pick, prose

SEPARATORS = (
    *(
        "---------- Forwarded message ---------",
        "-----Original Message-----",
        "-----元のメッセージ-----",
    ),
    *(
        "Begin forwarded message:",
        "---------- 転送メッセージ ----------",
        "--- 転送 ---",
        "【転送】",
    ),
    *(
        "Forwarded by a <a@example.com>",
        "________________________________",
        "-----オリジナルメッセージ-----",
    ),
    *("--- End of forwarded message ---", "On Tue, Nov 3, 2026 a wrote:", "------", ""),
)
LABELS = (
    *(
        "From:",
        "差出人:",
        "送信者：",
        "*From:*",
        "Subject:",
        "件名:",
        "件名：",
        "Date:",
        "送信日時:",
        "日時：",
        "Sent:",
    ),
    *("To:", "宛先:", "Cc:", "＞ From:", "> 差出人:", "Reply-To:", "From", "■件名：", "返信先:"),
)


def block(rng: Random) -> str:
    """Some labelled lines."""
    out = []
    mark = pick(rng, ("", "", "> ", "| ", "　"))
    for _ in range(count(rng, 5)):
        label = pick(rng, LABELS)
        shown = pick(rng, (*ADDRESSES, *DATES, prose(rng, 2)))
        out.append(mark + label + pick(rng, (" ", "", "\n", "　")) + shown)
    return "\n".join(out)


def forward(rng: Random) -> str:
    """Own words, a separator, a block, the inner text, more of the same."""
    mark = pick(rng, ("", "", "> "))
    body = "\n".join(mark + pick(rng, (prose(rng, 3), url(rng))) for _ in range(count(rng, 4)))
    inner = forward(rng) if chance(rng, 6) else ""
    return "\n".join((prose(rng, 2), pick(rng, SEPARATORS), block(rng), "", body, inner))


def pasted(rng: Random) -> str:
    """What a person pastes."""
    parts = (block(rng), prose(rng), forward(rng), url(rng))
    return pick(rng, ("\n\n", "\n", "")).join(pick(rng, parts) for _ in range(count(rng, 4)))
