"""Which charset octets are in, decided from the octets; the label is one witness among others."""

from __future__ import annotations

import re
from dataclasses import dataclass

from madoguchi.mail.bounds import CHARSET_SAMPLE_BYTES
from madoguchi.mail.charsets import unicode_forms
from madoguchi.mail.charsets.eucjp import decode_eucjp
from madoguchi.mail.charsets.iso2022 import decode_iso2022, looks_iso2022, restore_lost_escapes
from madoguchi.mail.charsets.labels import codec_for
from madoguchi.mail.charsets.mended import by_lines, encoded_twice, is_mixed
from madoguchi.mail.charsets.plausible import plausibility
from madoguchi.mail.charsets.spending import is_spent, spend
from madoguchi.model import Defect


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the charset that made it, and what was wrong with the label."""

    text: str
    charset: str
    defects: tuple[Defect, ...] = ()


_NO_TEXT = Decoded("\ufffd", "utf-8", (Defect("charset-broken", "no text in any charset"),))
_WIDE = ("utf-8", "cp932", "euc-jp", "gb18030", "big5hkscs", "cp949")
_NARROW = ("cp1252", "cp1251", "koi8-r", "cp1250", "cp1253", "cp1255", "cp1256", "cp874", "cp1254")
_PRIOR = {
    # Added to the mean plausibility: what mail without a true label is, other things equal.
    "utf-8": 0.3,
    "cp932": 0.1,
    "euc-jp": 0.05,
    "gb18030": 0.0,
    "big5hkscs": -0.05,
    "cp949": -0.05,
    "cp1252": -0.1,
    "cp1251": -0.15,
    "koi8-r": -0.15,
    "cp1250": -0.25,
    "cp1253": -0.3,
    "cp1255": -0.2,
    "cp1256": -0.35,
    "cp874": -0.2,
    "cp1254": -0.25,
}
_LABEL_BONUS = 0.35
"""What a label is worth: it decides between readings that look alike, not against the octets."""
_HINT_BONUS = 0.2
"""What a `<meta charset>` inside HTML is worth: programs that re-encode forget to change it."""
_CLEARLY = 0.55
"""From this plausibility on, a clean decoding by the label is believed without a contest."""
_NOISE = 0.2
"""Below this score the best reading is no text either."""
_CONTROLS = bytes((*range(9), *range(14, 27), *range(28, 32)))
"""Without white space and the escape of ISO-2022-JP; one in twenty makes noise no letters."""
_HIGH = re.compile(rb"[\x80-\xff]")
_BEFORE = 40
"""ASCII octets of the same line that are scored along with the first other one."""
_WIDE_FOR_SURE = 0.8
"""From this score of a multi-byte set on, the single-byte ones need not be tried."""


def decide(data: bytes, label: str = "", hint: str = "") -> Decoded:
    """The text of `data`.  `label` is what the mail declares, `hint` what the text says of itself.

    Never raises; time is linear in the octets.  Plain ASCII is not called mislabelled.
    """
    named = codec_for(label) if label else None
    if data.isascii() and b"\x00" not in data:
        return _decide_seven_bit(data, label, named)
    if (marked := unicode_forms.by_mark(data)) is not None:
        return _marked(data, *marked, label, named)
    if looks_iso2022(data):
        text, codec = decode_iso2022(data)
        return _told(text, codec, label, named)
    zeros = unicode_forms.by_zeros(data) if b"\x00" in data else None
    rows = None if zeros else unicode_forms.by_kana_rows(data)
    if rows and _plausible_as(data, rows):
        zeros = rows
    if named in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
        zeros = zeros or _clean_utf16(data, named)
    if zeros is not None:
        return _told(data.decode(zeros, "replace"), zeros, label, named)
    if named in (None, "utf-8", "ascii"):
        try:
            return _utf8(data.decode("utf-8"), label, named)
        except UnicodeDecodeError:
            paired = unicode_forms.surrogates_in_utf8(data)
            if paired is not None:
                return _told(paired, "utf-8", label, named)
    return _contest(data, label, named, codec_for(hint) if hint else None)


def _marked(data: bytes, codec: str, length: int, label: str, named: str | None) -> Decoded:
    """What a byte order mark says, unless what follows is not that."""
    if unicode_forms.is_marked_noise(data):
        return _NO_TEXT
    text = data[length:].decode(codec, "replace")
    if codec == "utf-8" and "\ufffd" in text:
        return decide(data[length:], label or "utf-8")
    return _told(text, codec, label, named)


def _decide_seven_bit(data: bytes, label: str, named: str | None) -> Decoded:
    if b"\x1b" in data or b"\x0e" in data:
        if looks_iso2022(data) or (b"\x0e" in data and named in ("iso-2022-jp", "iso-2022-kr")):
            text, codec = decode_iso2022(data)
            return _told(text, codec, label, named)
    elif named == "iso-2022-jp" and (restored := restore_lost_escapes(data)) is not None:
        text, codec = decode_iso2022(restored)
        return Decoded(text, codec, (Defect("charset-broken", "escape octets were lost"),))
    if named in ("utf-7", "hz") and (b"+" in data or b"~{" in data):
        return _told(data.decode(named, "replace"), named, label, named)
    if b"+" in data:
        text7 = unicode_forms.utf7_without_label(data)
        if text7 is not None:
            return _told(text7, "utf-7", label, named)
    return Decoded(data.decode("ascii"), "ascii")


def _clean_utf16(data: bytes, named: str) -> str | None:
    """The label's own UTF-16 or UTF-32 when its text is plausible (RFC 2781 §4.3: big-endian)."""
    size = named[:6]
    orders = (named,) if named[6:] else (f"{size}-be", f"{size}-le")
    best: tuple[float, str] | None = None
    for codec in orders:
        score = _plausible_as(data, codec)
        if score and (best is None or score > best[0]):
            best = (score, codec)
    return best[1] if best else None


def _plausible_as(data: bytes, codec: str) -> float:
    """Plausibility in UTF-16 or UTF-32; 0.0 when it does not decode or reads like noise."""
    try:
        text = data[: CHARSET_SAMPLE_BYTES & ~3].decode(codec)
    except UnicodeDecodeError:
        return 0.0
    score = plausibility(text, codec)
    return score if score > 0.3 else 0.0


def _contest(data: bytes, label: str, named: str | None, hinted: str | None) -> Decoded:
    """Octets with the high bit: every candidate reads a sample, the most plausible reads all."""
    if is_spent():
        return _uncontested(data, label, named)
    sample = _sample(data)
    scores: dict[str, float] = {}
    if named is not None and named not in ("ascii", "utf-7", "hz", "iso-2022-jp", "iso-2022-kr"):
        score = _score(sample, named)
        clear = score >= _CLEARLY and (named in _WIDE or not _valid_utf8(sample))
        if clear and _rival(sample, named) <= score:
            return _finish(data, named, label, named, (named,))
        if _reads_most(sample, named):
            return _finish(data, named, label, named, (named,))
        scores[named] = score + _LABEL_BONUS
    for codec in _WIDE:
        scores.setdefault(codec, _score(sample, codec) + _PRIOR[codec])
    if max(scores.values()) < _WIDE_FOR_SURE:
        for codec in _NARROW:
            scores.setdefault(codec, _score(sample, codec) + _PRIOR[codec])
    if hinted in scores and hinted != named:
        scores[hinted] += _HINT_BONUS
    if _valid_utf8(sample):
        # Text in a single-byte set is practically never valid UTF-8 by chance (RFC 3629 §1).
        for codec in scores.keys() & set(_NARROW):
            scores[codec] -= 1.0
        scores["utf-8"] += 0.3
    best = max(scores, key=lambda codec: scores[codec])
    if scores[best] < _NOISE:
        start = data[:CHARSET_SAMPLE_BYTES]
        if len(start.translate(None, _CONTROLS)) * 20 < len(start) * 19:
            return _NO_TEXT
        # Noise in any charset: the label, or UTF-8, if most of it decodes; else keep the letters.
        likely = (name for name in (named, "utf-8") if name and scores.get(name, -9.0) > -1.0)
        best = next(likely, "cp1252")
    return _finish(data, best, label, named, tuple(scores))


def _uncontested(data: bytes, label: str, named: str | None) -> Decoded:
    """The first of the label and the usual charsets that reads all of it; else the first."""
    likely = [codec for codec in (named, "utf-8", "cp932") if codec in _PRIOR]
    codec = next((one for one in likely if "\ufffd" not in _read(data, one)), likely[0])
    told = _told(_read(data, codec), codec, label, named)
    return Decoded(told.text, codec, (*told.defects, Defect("charset-not-contested")))


def _reads_most(sample: bytes, named: str) -> bool:
    """Whether the label is right for most lines, and the rest are another's: a footer."""
    if named not in _WIDE or b"\n" not in sample.rstrip():
        return False
    lines = [line for line in sample.split(b"\n") if line]
    clean = [line for line in lines if "\ufffd" not in _read(line, named)]
    whole = b"\n".join(clean)
    most = len(clean) < len(lines) and len(whole) * 5 > len(sample) * 3
    return most and _score(whole, named) >= _CLEARLY and _rival(whole, named) < _CLEARLY


def _rival(sample: bytes, named: str) -> float:
    """The score that a plausible label has to reach: of the set whose octets look most alike."""
    if named == "gb18030":
        return max(_score(sample, "euc-jp") - 0.2, _score(sample, "utf-8"))
    if named == "cp932":
        return _score(sample, "utf-8")
    return -9.0 if named in _WIDE else _score(sample, "cp932") - 0.2


def _sample(data: bytes) -> bytes:
    """What stands around octets with the high bit, up to the bound: ASCII alone says nothing."""
    found: list[bytes] = []
    left = CHARSET_SAMPLE_BYTES
    match = _HIGH.search(data)
    while match and left > 0:
        at = match.start()
        start = max(data.rfind(b"\n", max(0, at - _BEFORE), at) + 1, at - _BEFORE, 0)
        end = data.find(b"\n", at, at + left)
        end = min(at + left, len(data)) if end < 0 else end + 1
        found.append(data[start:end])
        left -= end - start
        match = _HIGH.search(data, end)
    return b"".join(found)


def _valid_utf8(sample: bytes) -> bool:
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        # A sample that the bound cut off may end inside a character.
        return len(sample) >= CHARSET_SAMPLE_BYTES and error.start >= len(sample) - 3
    return True


def _score(sample: bytes, codec: str) -> float:
    spend(len(sample))
    try:
        text = _read(sample, codec)
        wide = codec[:6] in ("utf-16", "utf-32")
        return -9.0 if wide and unicode_forms.is_noise(text) else plausibility(text, codec)
    except (LookupError, UnicodeError):
        return -9.0


def _utf8(text: str, label: str, named: str | None, tried: tuple[str, ...] = ()) -> Decoded:
    told = _told(text, "utf-8", label, named, tried)
    below = encoded_twice(text)
    if below is None:
        return told
    return Decoded(below, "utf-8", (*told.defects, Defect("charset-encoded-twice")))


def _finish(
    data: bytes, codec: str, label: str, named: str | None, tried: tuple[str, ...]
) -> Decoded:
    try:
        text = _read(data, codec)
    except (LookupError, UnicodeError):
        text, codec = data.decode("utf-8", "replace"), "utf-8"
    broken = "\ufffd" in text or (codec != "utf-8" and is_mixed(data))
    if broken and codec in _PRIOR and b"\n" in data and not is_spent():
        mixed = by_lines(
            data, lambda line: _read(line, codec), lambda line: decide(line, codec).text
        )
        if mixed is not None:
            told = _told(mixed, codec, label, named, tried)
            return Decoded(mixed, codec, (*told.defects, Defect("charset-mixed")))
    if codec == "utf-8":
        return _utf8(text, label, named, tried)
    return _told(text, codec, label, named, tried)


def _read(data: bytes, codec: str) -> str:
    return decode_eucjp(data) if codec == "euc-jp" else data.decode(codec, "replace")


def _told(
    text: str, codec: str, label: str, named: str | None, tried: tuple[str, ...] = ()
) -> Decoded:
    """The decoding with what has to be said of the label."""
    if codec == "utf-7" and not text.isprintable():
        # Python's decoder lets half a surrogate pair through, which is no character.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    defects: list[Defect] = []
    if label and named is None:
        defects.append(Defect("charset-unknown", f"read as {codec}"))
    elif named is not None and not _same(named, codec):
        also = f"; tried {', '.join(tried)}" if tried else ""
        defects.append(Defect("charset-mislabelled", f"labelled {named}, read as {codec}{also}"))
    elif not label:
        defects.append(Defect("charset-missing", f"read as {codec}"))
    if "\ufffd" in text:
        defects.append(Defect("charset-broken", f"some octets are not {codec}"))
    return Decoded(text, codec, tuple(defects))


def _same(named: str, codec: str) -> bool:
    return named == codec or named[:5] == codec[:5] == "utf-1" or named[:6] == codec[:6] == "utf-32"
