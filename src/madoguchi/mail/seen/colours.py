"""CSS colours as numbers, and when paint cannot be told from the paper behind it."""

from __future__ import annotations

import re
from colorsys import hls_to_rgb
from functools import lru_cache

CLEAR = -2
"""A colour one looks through."""
UNKNOWN = -1
"""A colour that cannot be told: an image, a gradient, a word we do not know."""
WHITE = 0xFFFFFF
NEAR = 20
"""Channels that differ by no more (of 255) are one colour to the eye: #eeeeee on white."""
_CLEAR_ALPHA = 0.1
_NAMES = """
aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc
bisque ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a
burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00 chocolate d2691e coral ff7f50
cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b darkcyan 008b8b
darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b
darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000
darksalmon e9967a darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f
darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff
dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0
forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700
goldenrod daa520 gray 808080 green 008000 greenyellow adff2f grey 808080 honeydew f0fff0
hotpink ff69b4 indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa
lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080
lightcyan e0ffff lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3
lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa
lightslategray 778899 lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00
limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000 mediumaquamarine 66cdaa
mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371
mediumslateblue 7b68ee mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585
midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead
navy 000080 oldlace fdf5e6 olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500
orchid da70d6 palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee palevioletred db7093
papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6
purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1
saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d
silver c0c0c0 skyblue 87ceeb slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa
springgreen 00ff7f steelblue 4682b4 tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347
turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 yellow ffff00
yellowgreen 9acd32 window ffffff windowtext 000000 canvas ffffff canvastext 000000
"""
_PAIR = re.compile(r"([a-z]+) ([0-9a-f]{6})")
NAMED = {name: int(digits, 16) for name, digits in _PAIR.findall(_NAMES)}
_HEX = re.compile(r"#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})", re.ASCII)
_FUNCTION = re.compile(r"(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(([^()]{1,80})\)")
_CACHED = 2048


@lru_cache(maxsize=_CACHED)
def colour(written: str) -> int:
    """`0xRRGGBB`, `CLEAR`, or `UNKNOWN` for a CSS `<color>` in lower case."""
    written = written.strip()
    if written in NAMED:
        return NAMED[written]
    if written == "transparent":
        return CLEAR
    match = _HEX.fullmatch(written)
    if match:
        return _of_hex(match.group(1))
    match = _FUNCTION.fullmatch(written)
    return _of_function(match.group(1), match.group(2)) if match else UNKNOWN


def _of_hex(digits: str) -> int:
    if len(digits) < 6:
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) == 8 and int(digits[6:], 16) / 255 < _CLEAR_ALPHA:
        return CLEAR
    return int(digits[:6], 16)


def _of_function(name: str, arguments: str) -> int:
    """`rgb()` and `hsl()` in the comma and the space form (CSS Color 4 §5.1, §7)."""
    words = arguments.replace(",", " ").replace("/", " ").split()
    try:
        if name == "color":
            if words[:1] not in (["srgb"], ["display-p3"]):
                return UNKNOWN
            name, words = "rgb", [_as_channel(word) for word in words[1:4]] + words[4:]
        numbers = [_number(word, name == "rgb" and at < 3) for at, word in enumerate(words)]
    except ValueError:
        return UNKNOWN
    if len(numbers) not in (3, 4):
        return UNKNOWN
    if len(numbers) == 4 and numbers[3] < _CLEAR_ALPHA:
        return CLEAR
    if name == "hsl":
        shares = hls_to_rgb(numbers[0] / 360 % 1, min(numbers[2], 1), min(numbers[1], 1))
        numbers = [share * 255 for share in shares]
    elif name == "hwb":
        return _of_hwb(*numbers[:3])
    elif name != "rgb":
        return _of_lightness(name, words[0], numbers)
    red, green, blue = (round(min(max(number, 0), 255)) for number in numbers[:3])
    return red << 16 | green << 8 | blue


def _as_channel(word: str) -> str:
    """A channel of `color()`, where 1 is all of it."""
    return word if word.endswith("%") else f"{_finite(word) * 100}%"


def _of_hwb(hue: float, white: float, black: float) -> int:
    """CSS Color 4 §8."""
    if white + black >= 1:
        grey = round(255 * white / (white + black))
        return grey << 16 | grey << 8 | grey
    shares = hls_to_rgb(hue / 360 % 1, 0.5, 1)
    red, green, blue = (round(255 * (share * (1 - white - black) + white)) for share in shares)
    return red << 16 | green << 8 | blue


def _of_lightness(name: str, written: str, numbers: list[float]) -> int:
    """A grey of `lab()` and its kin; one with colour in it is not worked out."""
    light = numbers[0] if written.endswith("%") or name.startswith("ok") else numbers[0] / 100
    chroma = numbers[1:2] if name.endswith("lch") else numbers[1:3]
    if any(abs(number) > 0.01 for number in chroma):
        return UNKNOWN
    # CIE lightness to a channel of sRGB, near enough: both follow the eye.
    grey = round(255 * min(max(light, 0), 1))
    return grey << 16 | grey << 8 | grey


_LEGACY_CHARS = 128


def legacy_colour(written: str) -> str:
    """An attribute such as `bgcolor` as CSS (HTML standard §2.4.6, "legacy colour values")."""
    written = written.strip(" \t\n\r\f").lower()
    if len(written) == 7 and written[0] == "#" and _HEX.fullmatch(written):
        return written
    if not written or written == "transparent":
        return ""
    if written in NAMED:
        return written
    if len(written) == 4 and written[0] == "#" and _HEX.fullmatch(written):
        return written
    digits = "".join("00" if ord(char) > 0xFFFF else char for char in written)[:_LEGACY_CHARS]
    digits = re.sub("[^0-9a-f]", "0", digits.removeprefix("#"))
    digits += "0" * (-len(digits) % 3 or (3 if not digits else 0))
    size = len(digits) // 3
    parts = [digits[at : at + size][-8:] for at in range(0, 3 * size, size)]
    while len(parts[0]) > 2 and all(part[0] == "0" for part in parts):
        parts = [part[1:] for part in parts]
    return "#" + "".join(part[:2].rjust(2, "0") for part in parts)


def _number(word: str, channel: bool) -> float:
    if word.endswith("%"):
        share = _finite(word[:-1]) / 100
        return share * 255 if channel else share
    return _finite(word.removesuffix("deg"))


def _finite(word: str) -> float:
    number = float(word)
    if not -1e6 < number < 1e6:  # also refuses `nan` and `inf`, which CSS has no such words for
        raise ValueError(word)
    return number


def alike(paint: int, paper: int) -> bool:
    """Whether nobody can read the one colour on the other."""
    if paint == CLEAR:
        return True
    if paint < 0 or paper < 0:
        return False
    return (
        abs((paint >> 16) - (paper >> 16)) <= NEAR
        and abs((paint >> 8 & 255) - (paper >> 8 & 255)) <= NEAR
        and abs((paint & 255) - (paper & 255)) <= NEAR
    )
