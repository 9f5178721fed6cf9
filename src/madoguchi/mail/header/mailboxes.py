"""Address fields (RFC 5322 §3.4, with the obsolete syntax of §4.4) as mailboxes.

The grammar is read before encoded words are decoded (RFC 2047 §6.2), so that a comma or an
address inside a display name stays a name.  What forgers write is read too: no brackets, several
brackets, the whole field in one encoded word, unclosed quotes, raw octets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.mail.bounds import MAX_MAILBOXES, MAX_VALUE_BYTES
from madoguchi.mail.charsets import decide
from madoguchi.mail.header.encoded_words import decode_field, one_line
from madoguchi.model import Defect, Mailbox

_SIMPLE = re.compile(
    rb'\s*(?:"([^"\\]*)"|([^"<>(),:;@\\\[\]]*?))\s*<\s*([^\s<>"(),:;@\\]+@[^\s<>"(),:;@\\\[\]]+)\s*>\s*'
)
_ALONE = re.compile(
    rb'[ \t]*+([^\x00-\x20\x7f-\xff<>"(),:;@\\\[\]=]++'
    rb'@[^\x00-\x20\x7f-\xff<>"(),:;@\\\[\]=]++)[ \t]*+'
)
"""An address and nothing else, which no rule of the obsolete syntax says anything of."""
_CLEAN = re.compile(r"[^\s()\":@]++@[^\s()\":@]++")
_SIMPLE_BYTES = 400
"""Length up to which the usual form is tried first; its white space backtracks."""
_WORD = re.compile(r"=\?[^?\s]{0,60}\?[BbQq]\?[^?]{0,1000}\?=")
_PLAIN = re.compile(r'[^",;:()<>=]+')
_LOCAL_END = re.compile(r"[^\s<>\"(),:;@]{1,320}\Z")
_DOMAIN_START = re.compile(r"[^\s<>\"(),:;@]{1,320}")
_CLOSERS = {'"': re.compile(r'\\.|"', re.S), "(": re.compile(r"\\.|[()]", re.S)}
_BARE = re.compile(r"[^\s<>\"(),:;@]+@[^\s<>\"(),:;@]+")
_ANGLES = frozenset(("", "<", ">"))
"""Behind a name: of an address in two pairs of them, or with half of one."""
_QUOTED_PAIR = re.compile(r"\\(.)")


def read_mailboxes(raw: bytes, defects: list[Defect]) -> tuple[Mailbox, ...]:
    """The mailboxes of one field, members of groups included, in order."""
    raw = raw[:MAX_VALUE_BYTES]
    alone = _ALONE.fullmatch(raw)
    if alone:
        return (Mailbox("", _addr_spec(alone.group(1).decode())),)
    match = _SIMPLE.fullmatch(raw) if len(raw) < _SIMPLE_BYTES and raw.isascii() else None
    if match and b"\x1b" not in raw:
        name = match.group(1) if match.group(1) is not None else match.group(2)
        return (Mailbox(decode_field(name, defects), _addr_spec(match.group(3).decode())),)
    plain = raw.isascii() and b"\x1b" not in raw
    text = raw.decode("ascii") if plain else decide(raw).text
    found = _parse(text, defects)
    if text.startswith("=?") and not any(box.addr_spec for box in found):
        # The whole field in one encoded word: programs show, and some use, what is inside.
        decoded = decode_field(raw, [])
        again = _parse(decoded, []) if "@" in decoded else ()
        if any(box.addr_spec for box in again):
            defects.append(Defect("address-field-encoded-whole"))
            return again
    return found


def _parse(text: str, defects: list[Defect]) -> tuple[Mailbox, ...]:
    """Tokens to mailboxes: commas and semicolons divide, a colon before one opens a group."""
    boxes: list[Mailbox] = []
    piece: list[str] = []
    in_group = False
    for mark in _tokens(text):
        if mark in (",", ";"):
            _add(boxes, piece, mark, in_group, defects)
            piece = []
            in_group = in_group and mark != ";"
        elif mark == ":" and not in_group and not any("@" in part for part in piece):
            piece, in_group = [], True  # RFC 5322 §3.4: display-name ":" [group-list] ";"
        else:
            piece.append(mark)
        if len(boxes) >= MAX_MAILBOXES:
            defects.append(Defect("mailboxes-too-many"))
            break
    else:
        _add(boxes, piece, "", in_group, defects)
    return tuple(_joined(boxes))


def _tokens(text: str) -> Iterator[str]:
    """Quoted strings, comments, angle addresses, encoded words, specials, and what is between.

    Once something is opened and never closed, its opening sign is an ordinary character.
    """
    at = 0
    open_for_ever = ""
    while at < len(text):
        char = text[at]
        end = at + 1
        if char in '"(<' and char not in open_for_ever:
            end = _closed(text, at)
            if end < 0:
                open_for_ever += char
                end = at + 1
        elif match := (_WORD.match(text, at) if char == "=" else _PLAIN.match(text, at)):
            end = match.end()
        yield text[at:end]
        at = end


def _closed(text: str, at: int) -> int:
    """Offset after what closes the quote, comment or bracket at `at`; -1 when nothing does."""
    if text[at] == "<":
        end, again = text.find(">", at), text.find("<", at + 1)
        return -1 if end < 0 else at + 1 if 0 <= again < end else end + 1
    depth = 0
    for match in _CLOSERS[text[at]].finditer(text, at + 1):
        sign = match.group()[0]
        if sign == "(":
            depth += 1
        elif sign != "\\":
            if depth == 0:
                return match.end()
            depth -= 1
    return -1


def _add(
    boxes: list[Mailbox], piece: list[str], by: str, in_group: bool, defects: list[Defect]
) -> None:
    box = _mailbox(piece, defects)
    if box.addr_spec or box.display_name:
        boxes.append(box)


def _joined(boxes: list[Mailbox]) -> list[Mailbox]:
    """`Doe, John <j@example.com>` without quotes is one mailbox: nobody is only a name."""
    out: list[Mailbox] = []
    before = ""
    for at, box in enumerate(boxes):
        if not box.addr_spec and at + 1 < len(boxes):
            before = f"{before}, {box.display_name}" if before else box.display_name
            continue
        if before:
            name = f"{before}, {box.display_name}" if box.display_name else before
            box = Mailbox(name, box.addr_spec)
            before = ""
        out.append(box)
    return out


def _mailbox(piece: list[str], defects: list[Defect]) -> Mailbox:
    angles = [at for at, token in enumerate(piece) if token.startswith("<") and len(token) > 1]
    real = [at for at in angles if "@" in piece[at]] or angles
    if len(real) > 1:
        defects.append(Defect("address-ambiguous", "several angle brackets"))
    if real:
        at = real[-1]
        name = _name(piece[:at]) or _comment(piece) or _name(piece[at + 1 :])
        return Mailbox(name, _addr_spec(piece[at][1:-1]))
    if "<" in piece:  # never closed
        at = len(piece) - 1 - piece[::-1].index("<")
        return Mailbox(_name(piece[:at]), _addr_spec("".join(piece[at + 1 :]).rstrip(">")))
    return _without_brackets(piece)


def _without_brackets(piece: list[str]) -> Mailbox:
    bare = "".join(token for token in piece if not token.startswith("("))
    if re.fullmatch(r'\s*"(?:[^"\\]|\\.)*"\s*@\s*[^\s@]+\s*', bare):
        return Mailbox(_comment(piece), _addr_spec(bare))
    outside = "".join(token for token in piece if not token.startswith(("(", '"', "=?")))
    compact = re.sub(r" ?([@.]) ?", r"\1", " ".join(outside.split()))
    if _BARE.fullmatch(compact):  # RFC 5322 §4.4: space around the dots and the at sign
        return Mailbox(
            _name([t for t in piece if t[0] in '"=']) or _comment(piece), _addr_spec(compact)
        )
    address = _last_address(outside)
    if not address:
        return Mailbox(_name(piece) or _comment(piece), "")
    name = _name([token.replace(address, " ") for token in piece])
    return Mailbox(name or _comment(piece), _addr_spec(address))


def _last_address(text: str) -> str:
    """The last thing that looks like an address; empty when nothing does."""
    at = len(text)
    for _ in range(20):
        at = text.rfind("@", 0, at)
        if at < 0:
            break
        local = _LOCAL_END.search(text[max(0, at - 320) : at])
        domain = _DOMAIN_START.match(text, at + 1)
        if local and domain:
            return f"{local.group()}@{domain.group()}"
    return ""


def _name(tokens: list[str]) -> str:
    """The phrase of a mailbox: quoted strings opened, comments left out, words decoded."""
    out: list[str] = []
    tokens = list(tokens)
    while tokens and tokens[-1].strip() in _ANGLES:
        tokens.pop()
    for token in tokens:
        if token.startswith("(") and len(token) > 1:
            if out:
                out[-1] = out[-1].rstrip()
            continue
        if token.startswith('"') and len(token) > 1 and token.endswith('"'):
            token = _QUOTED_PAIR.sub(r"\1", token[1:-1])
        out.append(token)
    phrase = "".join(out).strip()
    if len(phrase) > 1 and phrase[0] == '"' and '"' not in phrase[1:]:
        phrase = phrase[1:].strip()
    return decode_field(phrase.encode("utf-8"))


def _comment(tokens: list[str]) -> str:
    """The last comment, where old programs put the name: `a@example.com (Name)`."""
    for token in reversed(tokens):
        if token.startswith("(") and len(token) > 2:
            return decode_field(_QUOTED_PAIR.sub(r"\1", token[1:-1]).encode("utf-8"))
    return ""


def _addr_spec(text: str) -> str:
    """`local@domain` without folding space, comments or a source route; domain lower-case."""
    if text.isprintable() and _CLEAN.fullmatch(text):
        local, _, domain = text.partition("@")
        return f"{local}@{domain.lower()}"
    text = one_line(text)
    if text.startswith("@") and ":" in text:
        text = text.rpartition(":")[2]  # RFC 5322 §4.4 obs-route
    if text[:7].lower() == "mailto:":
        text = text[7:].partition("?")[0]
    if '"' not in text:
        words = re.sub(r"\s{0,99}([@.])\s{0,99}", r"\1", re.sub(r"\([^()]*\)", "", text)).split()
        text = next((word for word in reversed(words) if "@" in word), "".join(words))
    local, at, domain = text.rpartition("@")
    if not at:
        return ""
    return f"{local.strip()}@{domain.strip().lower()}"
