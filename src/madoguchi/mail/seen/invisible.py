"""Characters that take no room on the screen, and the ones that turn the reading direction."""

from __future__ import annotations

import re

ZERO_WIDTH = "zero-width-characters"
SOFT_HYPHENS = "soft-hyphens"
VARIATION_SELECTORS = "variation-selectors"
BIDI_OVERRIDE = "bidi-override"
BIDI_CONTROLS = "bidi-controls"
TAG_CHARACTERS = "tag-characters"
CONTROL_CHARACTERS = "control-characters"

INVISIBLE = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls; U+0085 is a line break
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Inside a class of a pattern: Default_Ignorable_Code_Point (UAX #44) and the controls."""
RUN = re.compile(f"[{INVISIBLE}]+")
_SYMBOL = re.compile("[©®‼⁉™ℹ←-⏿①-⓿■-➿⤴⤵⬀-⯿〰〽㊗㊙\U0001f000-\U0001faff0-9#*]")
"""What an emoji is made of: a selector or joiner behind one is honest."""

_FLAG = "\U0001f3f4"
_REGION = re.compile("[\U000e0061-\U000e007a]{3,6}\U000e007f")
"""What makes a black flag that of Scotland: `gbsct` in tag characters (UTS #51 §B)."""

TURN = "\u202e"  # RLO
STRAIGHT = "\u202d"  # LRO
EMBEDS = "\u202a\u202b\u2066\u2067\u2068"  # LRE RLE LRI RLI FSI
POP = "\u202c"
POP_ISOLATE = "\u2069"
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_MARKS = "\u061c\u200e\u200f"
_MIRROR = str.maketrans(
    "()<>[]{}«»（）＜＞［］｛｝「」『』【】〈〉《》",
    ")(><][}{»«）（＞＜］［｝｛」「』『】【〉〈》《",
)


def mirrored(text: str) -> str:
    """A run under a right-to-left override as it is drawn (UAX #9 rules L2 and L4)."""
    return text[::-1].translate(_MIRROR)


def kinds(run: str, before: str) -> set[str]:
    """Which defects a run of invisible characters is; none for what honest emoji are made of."""
    found: set[str] = set()
    after_symbol = bool(before) and _SYMBOL.match(before) is not None
    for char in run:
        code = ord(char)
        if char == "\u00ad":
            found.add(SOFT_HYPHENS)
        elif char in (TURN, STRAIGHT):
            found.add(BIDI_OVERRIDE)
        elif char in EMBEDS or char in _MARKS:
            found.add(BIDI_CONTROLS)
        elif char in (POP, POP_ISOLATE):
            continue
        elif 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
            if not after_symbol:
                found.add(VARIATION_SELECTORS)
        elif 0xE0000 <= code <= 0xE007F:
            if not (before == _FLAG and _REGION.fullmatch(run)):
                found.add(TAG_CHARACTERS)
        elif code < 0xA0:
            if char != "\f":  # old documents divide their pages with it
                found.add(CONTROL_CHARACTERS)
        elif not (char == "\u200d" and after_symbol):
            found.add(ZERO_WIDTH)
    return found


def spelled(run: str) -> str:
    """The ASCII that tag characters spell (U+E0020-U+E007E), for reading what was smuggled."""
    return "".join(chr(ord(char) - 0xE0000) for char in run if 0xE0020 <= ord(char) <= 0xE007E)
