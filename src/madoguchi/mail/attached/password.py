"""Whether the words of a mail tell the password of the file that came with it."""

from __future__ import annotations

import re
import unicodedata

from madoguchi.mail.attached.names import one_of
from madoguchi.model import Span

MAX_SEARCHED = 20_000
"""Characters of the mail in which a password is looked for."""

_KEY_JA = (
    r"(?:パスワード|パスコード|暗証番号|暗証コード|解凍キー|解凍パス|開封キー|解除キー|"
    r"(?<![A-Za-z])(?:PW|pw|Pw|PASS|Pass|pass)(?![A-Za-z]))"
)
_JOIN_JA = (
    r"(?:\s{0,3}[(\[【〔].{0,20}?[)\]】〕])?\s{0,3}"
    r"(?:(?:は|が|を|:|=|→|⇒|-|─|・|】|\]|」|』|\)|以下|下記|次|の|通り|とおり|"
    r"です|になります|となります|、|。)\s{0,3}){0,8}[\s「『【\[(<\"'“‘]{0,6}"
)
_SAID = r"(?P<token>[!-~]{3,40}+)"
_JA = re.compile(f"{_KEY_JA}{_JOIN_JA}{_SAID}")
_EN = re.compile(
    r"\b(?:pass ?(?:word|code|phrase|key)|pwd|pw|pin(?: code)?|access code|mot de passe|"
    r"contraseña|senha|passwort|kennwort)\b"
    r"(?:\s(?:for|to|of)\s[^\n.:=]{1,60}?)?\s{0,3}(?P<join>is\b|:|=|-|→)\s{0,3}:?\s{0,3}"
    r"(?P<quote>[\"'“‘`<(\[*]{0,2})" + _SAID,
    re.IGNORECASE,
)
_ZH_KO = re.compile(rf"(?:密码|密碼|解压码|비밀번호|암호)\s{{0,3}}[은는为是:]?\s{{0,3}}{_SAID}")
_STRIPPED = "\"'“”‘’`<>()[]{}*.,;:!?"
_URL = re.compile(r"(?:https?|ftp):|www\.|[^@\s]+@[^@\s]+\.[a-z]", re.IGNORECASE)
_GOES_ON = re.compile(r"[ \t]?(?!です|でございます|だ|と|に|、|。|」|』|】|または|又は)[぀-ヿ一-鿿]")
_WORDS = one_of(
    "required needed protected sent separately below above attached attachment different "
    "incorrect wrong invalid expired expires expiring changed reset correct your the this that "
    "same password in will not none available provided following case secure safe set pdf zip "
    "file id no yes forgot change update unknown"
)


def tells_password(text: str) -> bool:
    """Whether a text gives the password itself (パスワードは 1234 です, `Password: x9Kp`).

    To say that it comes in another mail, that one is needed, or what it is made of (お客様の
    生年月日) does not give it.
    """
    return told_password(text) is not None


def told_password(text: str) -> Span | None:
    """Where a text gives the password: the passage, or its lines where compatibility forms
    (full-width, UAX #15) make the offsets uncertain."""
    text = text[:MAX_SEARCHED]
    folded = unicodedata.normalize("NFKC", text)
    for pattern in (_JA, _ZH_KO, _EN):
        for match in pattern.finditer(folded):
            if _is_one(match, folded):
                return _span_in(text, folded, match)
    return None


def _span_in(text: str, folded: str, match: re.Match[str]) -> Span:
    """The range of the text as it stood; no character normalises to, or from, an end of line."""
    first = folded.count("\n", 0, match.start())
    last = folded.count("\n", 0, match.end())
    lines = text.split("\n")
    start = sum(len(line) + 1 for line in lines[:first])
    end = sum(len(line) + 1 for line in lines[: last + 1]) - 1
    if unicodedata.normalize("NFKC", text[start:end]) == text[start:end]:
        begun = folded.rfind("\n", 0, match.start()) + 1
        return Span(start + match.start() - begun, start + match.end() - begun)
    return Span(start, end)


def _is_one(match: re.Match[str], text: str) -> bool:
    token = match["token"].strip(_STRIPPED)
    if len(token) < 3 or _URL.match(token) or sum(c.isalnum() for c in token) < 3:
        return False
    if token.lower() in _WORDS or _GOES_ON.match(text, match.end()):
        return False
    if any(c.isdigit() for c in token):
        return True
    if any(not c.isalnum() for c in token) or not (token.islower() or token.istitle()):
        return token.upper() != token or match.re is not _EN
    # A word of letters only: it is one when it stands alone on the rest of its line, or quoted.
    line = text[match.end() : match.end() + 80].partition("\n")[0].strip(_STRIPPED + " \t")
    named = match.groupdict()
    if named.get("join") in ("is", "IS", "Is"):
        return bool(named.get("quote"))
    return not line or match.re is not _EN
