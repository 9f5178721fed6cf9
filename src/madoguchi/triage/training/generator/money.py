"""Sums of money as people and firms of each country write them."""

from __future__ import annotations

from random import Random

_SIZES = {"s": (100, 3000), "m": (800, 60000), "l": (50000, 980000), "xl": (1000000, 480000000)}
"""In yen; other currencies count in hundredths of it."""


def amount(rng: Random, lang: str, size: str, style: int) -> str:
    """One sum; `style` keeps the manner of writing the same throughout a mail."""
    least, most = _SIZES[size]
    yen = int(least * float((most / least) ** rng.random()))
    if size == "xl":
        yen = _rounded(yen)
    if lang == "ja":
        return _yen(yen if rng.random() < 0.6 else _rounded(yen), style)
    cents = yen if size in {"s", "m"} else _rounded(yen)
    whole, part = divmod(cents, 100)
    if lang == "en":
        sign = ("$", "$", "USD ", "£", "€")[style % 5]
        return f"{sign}{whole:,}.{part:02}"
    dotted = f"{whole:,}".replace(",", " " if lang == "fr" else ".")
    if lang == "pt":
        return f"R$ {dotted},{part:02}" if style % 2 else f"{dotted},{part:02} €"
    return f"{dotted},{part:02} €" if style % 4 else f"{dotted},{part:02} EUR"


def _rounded(yen: int) -> int:
    step = int(10.0 ** max(len(str(yen)) - 2, 0))
    return max(yen // step, 1) * step


def _yen(yen: int, style: int) -> str:
    shapes = ("{:,}円", "{:,}円", "{:,} 円", "¥{:,}", "{:,}円（税込）", "￥{:,}", "{:,}円")
    return shapes[style % len(shapes)].format(yen)
