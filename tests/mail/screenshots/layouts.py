"""How the mail and message programs of phones lay a message out: drawn from memory, as HTML.

Only what matters to reading is imitated: where things stand, their sizes, colours and labels.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

WIDTH = 390
"""CSS pixels across: a common phone held upright."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a layout shows.  `lines` are the paragraphs of the body; an empty one is a gap."""

    name: str
    address: str
    subject: str
    when: str
    lines: tuple[str, ...]
    english: bool = False


def _page(css: str, body: str, *, dark: bool) -> str:
    back, ink, faint = ("#000", "#f2f2f2", "#8e8e93") if dark else ("#fff", "#111", "#6c6c70")
    return (
        "<!doctype html><meta charset=utf-8><style>"
        f"*{{margin:0;box-sizing:border-box}}body{{width:{WIDTH}px;background:{back};color:{ink};"
        "font-family:'Noto Sans CJK JP',sans-serif;font-size:16px;line-height:1.5}"
        f".f{{color:{faint};font-size:13px}}.row{{display:flex;justify-content:space-between;"
        "align-items:center;gap:8px}.bar{padding:10px 24px;font-weight:600;font-size:15px}"
        ".c{width:40px;height:40px;border-radius:20px;background:#7a8bb0;color:#fff;flex:none;"
        "text-align:center;line-height:40px}a,.l{color:#2f7cf6;text-decoration:none}"
        f".body{{padding:12px 16px;overflow-wrap:anywhere}}p:empty{{height:1em}}{css}</style>{body}"
    )


def _status(clock: str = "10:41") -> str:
    return f"<div class='row bar'><span>{clock}</span><span>5G&nbsp;&nbsp;82%</span></div>"


def _body(lines: tuple[str, ...]) -> str:
    def one(line: str) -> str:
        kind = " class=l" if line.startswith("http") else ""
        return f"<p{kind}>{escape(line)}</p>"

    return "<div class=body>" + "".join(map(one, lines)) + "</div>"


def iphone_mail(shown: Shown, *, dark: bool) -> str:
    """Mail of iOS: who and when, to whom, the subject in bold, then the text."""
    back, to = ("Inbox", "To: Taro") if shown.english else ("受信", "宛先: 太郎")
    top = (
        f"{_status()}<div class='row' style='padding:4px 16px'><span class=l>〈 {back}</span></div>"
        "<div style='padding:10px 16px;display:flex;gap:10px;border-bottom:1px solid #8884'>"
        f"<div class=c>{escape(shown.name[:1])}</div><div style='flex:1'>"
        f"<div class=row><b>{escape(shown.name)}</b><span class=f>{escape(shown.when)}</span></div>"
        f"<div class=f>{to}</div></div></div><h2 style='padding:12px 16px 0;font-size:20px'>"
        f"{escape(shown.subject)}</h2>"
    )
    return _page("", top + _body(shown.lines), dark=dark)


def gmail(shown: Shown, *, dark: bool) -> str:
    """Gmail of Android: a large subject with the label of the folder, then the sender's row."""
    label, to, buttons = (
        ("Inbox", "to me", ("Reply", "Forward"))
        if shown.english
        else ("受信トレイ", "To: 自分", ("返信", "転送"))
    )
    chip = "background:#8883;border-radius:4px;padding:2px 6px;font-size:12px;white-space:nowrap"
    top = (
        f"{_status()}<div style='padding:16px'><span style='font-size:22px'>"
        f"{escape(shown.subject)}</span> <span style='{chip}'>{label}</span></div>"
        f"<div style='padding:0 16px;display:flex;gap:12px'><div class=c>{escape(shown.name[:1])}"
        f"</div><div style='flex:1'><b>{escape(shown.name)}</b> <span class=f>{escape(shown.when)}"
        f"</span><div class=f>{to}</div></div></div>"
    )
    button = "border:1px solid #8886;border-radius:18px;padding:6px 24px"
    foot = "".join(f"<span style='{button}'>{name}</span>" for name in buttons)
    end = f"<div class=row style='padding:16px 40px'>{foot}</div>"
    return _page("", top + _body(shown.lines) + end, dark=dark)


def yahoo(shown: Shown, *, dark: bool) -> str:
    """A Japanese portal's mail program: subject, sender with address, a full date."""
    ad = "<div class='row' style='padding:8px 16px;background:#8882'><b>受信箱</b></div>"
    top = (
        f"{_status()}{ad}<h2 style='padding:12px 16px 4px;font-size:18px'>{escape(shown.subject)}"
        f"</h2><div style='padding:0 16px'><div>{escape(shown.name)}</div><div class=f>"
        f"{escape(shown.address)}</div><div class=f>{escape(shown.when)}</div></div>"
        "<div style='border-bottom:1px solid #8884;margin-top:8px'></div>"
    )
    foot = "".join(f"<span>{name}</span>" for name in ("返信", "転送", "移動", "削除"))
    end = f"<div class='row f' style='padding:14px 32px;border-top:1px solid #8884'>{foot}</div>"
    return _page("", top + _body(shown.lines) + end, dark=dark)


def labelled(shown: Shown, *, dark: bool) -> str:
    """Programs of carriers, and Outlook's details: every field with its label."""
    names = ("From", "Subject", "Date") if shown.english else ("差出人", "件名", "日時")
    values = (f"{shown.name} <{shown.address}>", shown.subject, shown.when)
    rows = "".join(
        f"<div style='padding:6px 16px;border-bottom:1px solid #8883'>{name}: {escape(value)}</div>"
        for name, value in zip(names, values, strict=True)
    )
    return _page("", _status() + rows + _body(shown.lines), dark=dark)


def iphone_sms(shown: Shown, *, dark: bool) -> str:
    """Messages of iOS: the number on top, a grey bubble, and the field to answer in."""
    kind = "Text Message" if shown.english else "テキストメッセージ"
    bubble = "#26262a" if dark else "#e9e9eb"
    top = (
        f"{_status()}<div style='text-align:center;padding:8px'><div class=c style='margin:auto'>"
        f"●</div><div style='font-size:13px'>{escape(shown.name)} 〉</div></div>"
        f"<div class=f style='text-align:center'>{kind}・SMS<br>{escape(shown.when)}</div>"
        f"<div style='margin:10px 12px;background:{bubble};border-radius:18px;width:290px'>"
    )
    field = "margin:40px 50px 20px;border:1px solid #8886;border-radius:18px;padding:6px 14px"
    end = f"</div><div class=f style='{field}'>{kind}・SMS</div>"
    return _page("", top + _body(shown.lines) + end, dark=dark)


def android_sms(shown: Shown, *, dark: bool) -> str:
    """Messages of Android: the number beside the arrow, the day above the bubble."""
    kind = "Text message" if shown.english else "テキスト メッセージ"
    bubble = "#2b3240" if dark else "#dfe6f5"
    top = (
        f"{_status()}<div style='padding:12px 16px;font-size:20px'>← {escape(shown.name)}</div>"
        f"<div class=f style='text-align:center;padding:12px'>{escape(shown.when)}</div>"
        f"<div style='margin:4px 56px 4px 16px;background:{bubble};border-radius:20px'>"
    )
    field = "margin:40px 60px 20px;background:#8882;border-radius:22px;padding:8px 18px"
    end = f"</div><div class=f style='{field}'>{kind}</div>"
    return _page("", top + _body(shown.lines) + end, dark=dark)
