"""Words laid out as HTML, from bare paragraphs to tables with buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import escape
from random import Random

from madoguchi.triage.training.generator.compose import Block, Line, Mark
from madoguchi.triage.training.generator.scene import Url

_COLOURS = ("#bf0000", "#0a6e31", "#003399", "#ff9900", "#1a73e8", "#333333", "#00a0e9", "#e60012",
            "#5b2d8e", "#0070ba", "#444", "#c8102e", "#006644", "#888888")  # fmt: skip
_FONTS = ("'Hiragino Kaku Gothic ProN',Meiryo,sans-serif", "Arial,Helvetica,sans-serif",
          "'MS PGothic',sans-serif", "Verdana,sans-serif", "Georgia,serif", "inherit")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Design:
    """How the page of one mail is made; drawn from the same lottery for every kind of mail."""

    frame: str
    colon: str
    colour: str
    font: str
    button: bool
    bare_url: bool
    """Whether links show an address instead of words."""
    preheader: str
    pixel: bool
    tidy: bool
    """Whether the page is a whole document."""


def design(rng: Random, lang: str, preheader: str) -> Design:
    """Draw one."""
    return Design(
        colon="：" if lang == "ja" else ": ",
        frame=rng.choice(("bare", "bare", "column", "table", "table", "office")),
        colour=rng.choice(_COLOURS),
        font=rng.choice(_FONTS),
        button=rng.random() < 0.45,
        bare_url=rng.random() < 0.35,
        preheader=preheader if rng.random() < 0.2 else "",
        pixel=rng.random() < 0.25,
        tidy=rng.random() < 0.7,
    )


def as_html(blocks: Iterable[Block], how: Design, urls: Iterator[Url], title: str) -> str:
    """The HTML part."""
    body = "\n".join(_block(block, how, urls) for block in blocks)
    if how.preheader:
        hidden = "display:none;max-height:0;overflow:hidden"
        body = f'<div style="{hidden}">{escape(how.preheader)}</div>\n{body}'
    if how.pixel:
        body += f'\n<img src="{escape(next(urls).href)}" width="1" height="1" alt="">'
    page = _FRAMES[how.frame](body, how, title)
    if not how.tidy:
        return page + "\n"
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title></head>\n<body>\n{page}\n</body></html>\n"
    )


def _block(block: Block, how: Design, urls: Iterator[Url]) -> str:
    if block and all(line.mark is Mark.ROW for line in block):
        return _rows(block, how)
    if len(block) == 1 and block[0].mark is Mark.HEADING:
        return f'<h2 style="color:{how.colour};font-size:16px">{escape(block[0].text)}</h2>'
    lines = "<br>\n".join(_line(line, how, urls) for line in block)
    opening = '<p class="MsoNormal">' if how.frame == "office" else "<p>"
    return f"{opening}{lines}</p>"


def _rows(block: Block, how: Design) -> str:
    if how.frame == "table":
        cells = "".join(
            f'<tr><th align="left" style="padding:4px 8px">{escape(line.label)}</th>'
            f'<td style="padding:4px 8px">{escape(line.text)}</td></tr>'
            for line in block
        )
        return f'<table border="0" cellpadding="0" cellspacing="0">{cells}</table>'
    if how.frame == "column":
        items = "".join(f"<li>{escape(r.label)}: <b>{escape(r.text)}</b></li>" for r in block)
        return f"<ul>{items}</ul>"
    return (
        "<p>"
        + "<br>\n".join(f"{escape(r.label)}{how.colon}{escape(r.text)}" for r in block)
        + "</p>"
    )


def _line(line: Line, how: Design, urls: Iterator[Url]) -> str:
    text = escape(line.text)
    if line.mark is Mark.ROW:
        return f"<b>{escape(line.label)}</b>{how.colon}{text}"
    if line.mark is Mark.HEADING:
        return f'<strong style="color:{how.colour}">{text}</strong>'
    if line.mark is Mark.QUOTE:
        return f'<span style="color:#777">&gt; {text}</span>'
    if line.mark is Mark.LINK:
        return _link(text, how, next(urls))
    return text


def _link(text: str, how: Design, url: Url) -> str:
    href = escape(url.href)
    if how.bare_url:
        return f'{text}<br><a href="{href}">{escape(url.shown)}</a>'
    if how.button:
        style = f"background:{how.colour};color:#fff;padding:10px 24px;text-decoration:none"
        return f'<a href="{href}" style="{style}">{text}</a>'
    return f'<a href="{href}">{text}</a>'


def _bare(body: str, how: Design, _: str) -> str:
    return f'<div style="font-family:{how.font}">\n{body}\n</div>'


def _column(body: str, how: Design, title: str) -> str:
    head = f'<div style="border-bottom:3px solid {how.colour};padding:8px">{escape(title)}</div>'
    style = f"max-width:600px;margin:0 auto;font-family:{how.font};font-size:14px"
    return f'<div style="{style}">{head}\n{body}\n</div>'


def _table(body: str, how: Design, title: str) -> str:
    return (
        '<table width="100%" cellpadding="0" cellspacing="0" bgcolor="#f4f4f4"><tr><td>\n'
        f'<table width="600" align="center" style="font-family:{how.font}" bgcolor="#ffffff">'
        f'<tr><td style="background:{how.colour};color:#ffffff;padding:12px">{escape(title)}</td>'
        f'</tr>\n<tr><td style="padding:16px">\n{body}\n</td></tr></table>\n</td></tr></table>'
    )


def _office(body: str, how: Design, _: str) -> str:
    return (
        "<style>p.MsoNormal{margin:0mm;font-size:10.5pt;}</style>\n"
        f'<div class="WordSection1" style="font-family:{how.font}">\n{body}\n</div>'
    )


_FRAMES: dict[str, Callable[[str, Design, str], str]] = {
    "bare": _bare,
    "column": _column,
    "table": _table,
    "office": _office,
}
