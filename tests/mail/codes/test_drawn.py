"""Codes drawn without a picture: cells of tables, coloured boxes, characters."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

import numpy as np
import pytest
from tests.mail.codes.made import URL, Grid, mail, modules, told
from zxingcpp import BarcodeFormat

from madoguchi.mail import read
from madoguchi.mail.codes.drawn.cells import draws_cells
from madoguchi.mail.codes.drawn.characters import draws_characters

GRID = modules()
FOUND = [("qr-drawn", URL)]


def runs(row: Iterable[bool]) -> list[tuple[bool, int]]:
    return [(bool(dark), len(list(same))) for dark, same in groupby(row)]


def tint(dark: bool) -> str:
    return "black" if dark else "white"


def table(cell: Callable[[bool], str], *, start: str = "<table>", row: str = "<tr>") -> str:
    rows = (row + "".join(cell(bool(dark)) for dark in line) + "</tr>" for line in GRID)
    return start + "".join(rows) + "</table>"


def lines(span: Callable[[bool, int], str], start: str, end: str) -> str:
    return "".join(start + "".join(span(*run) for run in runs(line)) + end for line in GRID)


def merged_rows() -> str:
    """Equal rows drawn as one high row."""
    out = "<table>"
    for row, same in groupby(GRID.tolist()):
        high = 4 * len(list(same))
        style = f'style="width:4px;height:{high}px"'
        out += "<tr>" + "".join(f"<td bgcolor={tint(dark)} {style}></td>" for dark in row) + "</tr>"
    return out + "</table>"


def high_cells() -> str:
    """Modules of one colour below one another as one cell."""
    done = np.zeros_like(GRID)
    out = "<table>"
    for y, row in enumerate(GRID):
        out += "<tr>"
        for x, dark in enumerate(row):
            if not done[y, x]:
                high = next(iter(runs(GRID[y:, x])))[1]
                done[y : y + high, x] = True
                out += f"<td rowspan={high} bgcolor={tint(dark)}></td>"
        out += "</tr>"
    return out + "</table>"


PLAIN_TABLE = table(lambda dark: f"<td bgcolor={tint(dark)} width=4 height=4></td>")
SHEET = "<style>.d{background:#000}.l{background:#fff}td{width:4px}</style>"
GAPS = "&nbsp;&nbsp;"
DRAWN: dict[str, str] = {
    "cells with bgcolor": PLAIN_TABLE,
    "cells in capitals": PLAIN_TABLE.replace("<td bgcolor", "<TD BGCOLOR"),
    "cells without end tags": table(
        lambda dark: f'<td style="background-color:{tint(dark)};width:4px">'
    ),
    "cells with classes": SHEET + table(lambda dark: f'<td class="{"d" if dark else "l"}"></td>'),
    "dark cells only": table(lambda dark: "<td bgcolor=#000></td>" if dark else "<td></td>"),
    "light cells on a dark table": table(
        lambda dark: f"<td{'' if dark else ' bgcolor=white'}>&nbsp;</td>",
        start="<table bgcolor=black>",
    ),
    "light cells on dark rows": table(
        lambda dark: f"<td{'' if dark else ' bgcolor=white'}></td>", row="<tr bgcolor=black>"
    ),
    "runs as colspan": "<p>Scan</p><table>"
    + lines(lambda dark, n: f"<td colspan={n} bgcolor={tint(dark)}></td>", "<tr>", "</tr>")
    + "</table><p>Regards</p>",
    "runs as rowspan": high_cells(),
    "equal rows as one": merged_rows(),
    "a table for each row": lines(
        lambda dark, n: f"<td width={4 * n} height=4 bgcolor={tint(dark)}></td>",
        "<table cellpadding=0><tr>",
        "</tr></table>",
    ),
    "inside a layout": f"<table><tr><td>Dear</td></tr><tr><td>{PLAIN_TABLE}</td></tr></table>",
    "in other colours": PLAIN_TABLE.replace("black", "#7a1020").replace("white", "#ffe0d0"),
    "inverted": PLAIN_TABLE.replace("black", "x").replace("white", "black").replace("x", "white"),
    "div that float": lines(
        lambda dark, n: f'<div style="float:left;width:4px;background:{tint(dark)}"></div>' * n,
        "<div style='clear:both'>",
        "</div>",
    ),
    "span of some width": lines(
        lambda dark, n: f'<span style="width:{3 * n}px;background:{tint(dark)}"></span>',
        "<div>",
        "</div>",
    ),
    "span full of blanks": lines(
        lambda dark, n: f'<span style="background:{tint(dark)}">{GAPS * n}</span>', "", "<br>"
    ),
    "span full of blanks, light ones bare": "<div>"
    + lines(
        lambda dark, n: f'<span style="background:#000">{GAPS * n}</span>' if dark else GAPS * n,
        "",
        "<br>",
    )
    + "</div>",
    "blocks in two colours": lines(
        lambda dark, n: f"<font color={tint(dark)}>{'██' * n}</font>", "", "<br>\n"
    ),
}


@pytest.mark.parametrize("name", DRAWN)
def test_a_code_drawn_with_boxes_is_a_link(name: str) -> None:
    assert told(mail(DRAWN[name])) == FOUND


def cells(grid: Grid, dark: str, light: str) -> str:
    return "\n".join("".join(dark if value else light for value in row) for row in grid)


def halves(grid: Grid) -> str:
    grid = np.pad(grid, ((0, len(grid) % 2), (0, 0)))
    return "\n".join(
        "".join(" ▄▀█"[2 * int(upper) + int(lower)] for upper, lower in zip(a, b, strict=True))
        for a, b in zip(grid[::2], grid[1::2], strict=True)
    )


def quarters(grid: Grid) -> str:
    grid = np.pad(grid, ((0, len(grid) % 2), (0, grid.shape[1] % 2)))
    code = grid[::2, ::2] + 2 * grid[::2, 1::2] + 4 * grid[1::2, ::2] + 8 * grid[1::2, 1::2]
    return "\n".join("".join(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"[value] for value in row) for row in code)


def braille(grid: Grid) -> str:
    grid = np.pad(grid, ((0, -len(grid) % 4), (0, grid.shape[1] % 2)))
    bits = ((1, 8), (2, 16), (4, 32), (64, 128))
    code = sum(bits[y][x] * grid[y::4, x::2].astype(int) for y in range(4) for x in range(2))
    return "\n".join("".join(chr(0x2800 + value) for value in row) for row in np.asarray(code))


WRITTEN: dict[str, str] = {
    "two blocks a module": cells(GRID, "██", "  "),
    "two blocks a module, inverted": cells(~GRID, "██", "  "),
    "half blocks": f"Hello,\nscan this:\n\n{halves(GRID)}\n\nRegards\n",
    "half blocks, inverted": halves(~GRID),
    "half blocks without quiet zone": halves(modules(quiet=0)),
    "half blocks and no-break spaces": halves(GRID).replace(" ", "\u00a0"),
    "half blocks, quoted": "> " + halves(GRID).replace("\n", "\n> "),
    "quadrants": quarters(GRID),
    "braille": braille(GRID),
    "braille, inverted": braille(~GRID),
    "dark and light shade": cells(GRID, "▓▓", "░░"),
    "block and light shade": cells(GRID, "██", "░░"),
    "squares": cells(GRID, "■", "□"),
    "large squares": cells(GRID, "⬛", "⬜"),
    "number signs": cells(GRID, "##", "  "),
    "number signs, ends cut": "\n".join(
        line.rstrip() for line in cells(GRID, "##", "  ").split("\n")
    ),
    "number signs and dots": cells(GRID, "#", "."),
    "one letter a module": cells(GRID, "X", " "),
    "at signs without quiet zone": cells(modules(quiet=0), "@@", "  "),
    "ones and noughts": cells(GRID, "1", "0"),
    "an empty line after each": cells(GRID, "██", "  ").replace("\n", "\n\n"),
    "Aztec": halves(modules(URL, BarcodeFormat.Aztec)),
    "Data Matrix": halves(modules(URL, BarcodeFormat.DataMatrix)),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_a_code_drawn_with_characters_is_a_link(name: str) -> None:
    assert told(mail(WRITTEN[name], html=False)) == FOUND


@pytest.mark.parametrize(
    "name", ["two blocks a module", "half blocks", "braille", "number signs", "squares"]
)
def test_in_html_as_in_plain_text(name: str) -> None:
    text = WRITTEN[name]
    kept = text.replace(" ", "&nbsp;")
    assert told(mail(f"<p>Scan</p><pre>{text}</pre>")) == FOUND
    assert told(mail(f"<div>{kept.replace(chr(10), '<br>')}</div>")) == FOUND
    assert told(mail("".join(f"<div>{line}</div>" for line in kept.split("\n")))) == FOUND


def test_pasted_text_is_looked_at_too() -> None:
    message = read(WRITTEN["half blocks"].encode())
    assert [(link.carrier, link.url) for link in message.links] == FOUND


def chequered(dark: bool, light: bool) -> Grid:
    return np.array([[dark if (x + y) % 2 else light for x in range(24)] for y in range(24)])


LOGO = """
 ####   ##  ##  #####   ##
##  ##  ##  ##  ##  ##  ##
#########   ##  #######  #
##  ##  ##  ##  ##      ##
#######  ####   ##      ########
"""
FIGURES = "<table>" + "".join(
    "<tr>"
    + "".join(
        f"<td bgcolor={tint((x * y) % 3 == 0)} style='color:red'>{x * y}</td>" for x in range(30)
    )
    + "</tr>"
    for y in range(30)
)
NEAR_MISSES: dict[str, tuple[str, bool]] = {
    "chessboard of cells": (
        "<table>"
        + "".join(
            "<tr>" + "".join(f"<td bgcolor={tint(bool(v))} width=20></td>" for v in row) + "</tr>"
            for row in chequered(True, False)
        )
        + "</table>",
        True,
    ),
    "figures in coloured cells": (FIGURES, True),
    "a code cut off": (cells(GRID[: len(GRID) // 2], "██", "  "), False),
    "chessboard of blocks": (cells(chequered(True, False), "██", "  "), False),
    "logo of number signs": (LOGO * 4, False),
    "bars of a chart": ("\n".join("█" * n + "░" * (30 - n) for n in range(30)), False),
    "frames of a newsletter": ("■□■□■□■□■□■□■□■□\n今週のお知らせ\n" * 30, False),
    "rules": ("########################\nNews\n" * 30, False),
}


@pytest.mark.parametrize("name", NEAR_MISSES)
def test_what_only_resembles_a_code_gives_no_link(name: str) -> None:
    body, html = NEAR_MISSES[name]
    assert told(mail(body, html=html)) == []


NEWSLETTER = (
    "<table>"
    + (
        '<tr><td bgcolor="#eeeeee" style="padding:8px"><a href="https://shop.example/a">'
        '<img src="https://shop.example/a.png" width="120"></a></td><td>&nbsp;</td>'
        '<td style="background:#fff;font-size:12px">A winter jacket, now in blue.</td></tr>\n'
    )
    * 300
)


def test_an_ordinary_newsletter_is_not_taken_apart() -> None:
    """Before anything is rebuilt, the source itself has to look like a drawing."""
    assert not draws_cells(NEWSLETTER)
    assert draws_cells(PLAIN_TABLE)
    assert not draws_characters("====\n# News\n****\n・item\n" * 50)
    assert draws_characters(WRITTEN["half blocks"])
