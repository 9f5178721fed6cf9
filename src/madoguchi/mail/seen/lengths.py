"""CSS lengths in pixels, `calc()` of constants included (CSS Values 4 §10)."""

from __future__ import annotations

import re
from functools import lru_cache

_UNITS = {
    "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 37.8, "mm": 3.78, "q": 0.945,
    "rem": 16.0, "vw": 12.8, "vh": 8.0, "vmin": 8.0, "vmax": 12.8,
}  # fmt: skip
"""Pixels of one unit; the window is taken as 1280 by 800, as any size here is far from zero."""
_KEYWORDS = {
    "xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0,
    "x-large": 24.0, "xx-large": 32.0, "xxx-large": 48.0,
}  # fmt: skip
_LENGTH = re.compile(
    r"([+-]?(?:\d{1,9}\.?\d{0,9}|\.\d{1,9})(?:e[+-]?\d{1,2})?)([a-z]*|%)", re.ASCII
)
_CALC_TOKEN = re.compile(r"\s*(?:(\d{1,9}\.?\d{0,9}|\.\d{1,9})([a-z]+|%)?|([-+*/()]))", re.ASCII)
MAX_CALC_CHARS = 120
"""A sum that a person would write; longer ones only exist to cost time."""
_CACHED = 4096
_COMPARED = ("min(", "max(", "clamp(")
_PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2}


@lru_cache(maxsize=_CACHED)
def pixels(written: str, em: float, whole: float) -> float | None:
    """The length in pixels; `em` is the font size and `whole` what 100 % stands for."""
    written = written.strip()
    match = _LENGTH.fullmatch(written)
    if match:
        return _of(float(match.group(1)), match.group(2), em, whole)
    if written in _KEYWORDS:
        return _KEYWORDS[written]
    if written in ("smaller", "larger"):
        return em * (0.83 if written == "smaller" else 1.2)
    if written.startswith(_COMPARED) and len(written) <= MAX_CALC_CHARS:
        return _compared(written, em, whole)
    if written.startswith(("calc(", "-webkit-calc(")) and len(written) <= MAX_CALC_CHARS:
        return _calculated(written[written.index("(") :], em, whole)
    return None


def _compared(written: str, em: float, whole: float) -> float | None:
    """`min()`, `max()` and `clamp()` of lengths (CSS Values 4 §10.2)."""
    name, _, inside = written.partition("(")
    if not inside.endswith(")"):
        return None
    lengths: list[float] = []
    for one in inside[:-1].split(","):
        length = pixels(one, em, whole)
        if length is None:
            return None
        lengths.append(length)
    if name == "clamp":
        return max(lengths[0], min(lengths[1], lengths[2])) if len(lengths) == 3 else None
    return min(lengths) if name == "min" else max(lengths)


def _of(number: float, unit: str, em: float, whole: float) -> float | None:
    if unit == "%":
        return number * whole / 100
    if unit in ("em", "ch", "ex", "lh", "ic"):
        return number * em * (0.5 if unit in ("ch", "ex") else 1)
    if not unit:
        return number
    factor = _UNITS.get(unit)
    return None if factor is None else number * factor


def _calculated(written: str, em: float, whole: float) -> float | None:
    """Two stacks, values and operators; anything that is no sum of constants gives `None`."""
    values: list[float] = []
    operators: list[str] = []
    at = 0
    try:
        while at < len(written):
            match = _CALC_TOKEN.match(written, at)
            if match is None:
                return None
            at = match.end()
            if match.group(1):
                number = _of(float(match.group(1)), match.group(2) or "", em, whole)
                if number is None:
                    return None
                values.append(number)
            else:
                _operate(match.group(3), values, operators)
        while operators:
            _apply(operators.pop(), values)
        return values.pop() if len(values) == 1 else None
    except (IndexError, KeyError, ZeroDivisionError):
        return None


def _operate(operator: str, values: list[float], operators: list[str]) -> None:
    if operator == "(":
        operators.append(operator)
    elif operator == ")":
        while (last := operators.pop()) != "(":
            _apply(last, values)
    else:
        rank = _PRECEDENCE[operator]
        while operators and operators[-1] != "(" and _PRECEDENCE[operators[-1]] >= rank:
            _apply(operators.pop(), values)
        operators.append(operator)


def _apply(operator: str, values: list[float]) -> None:
    right, left = values.pop(), values.pop()
    if operator == "+":
        values.append(left + right)
    elif operator == "-":
        values.append(left - right)
    elif operator == "*":
        values.append(left * right)
    elif operator == "/":
        values.append(left / right)
    else:
        raise KeyError(operator)
