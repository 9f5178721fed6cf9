"""A locked archive, and its key in the same mail."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Span, Stance
from madoguchi.signals.check import Check, quoted
from madoguchi.signals.view import View

TEXT_LIMIT = 8_000
_ARCHIVE = re.compile(r"\.(?:zip|rar|7z|gz|tgz|cab|lzh|ace|arj)$", re.IGNORECASE)
_PASSWORD = re.compile(
    r"(?:パスワード|解凍(?:キー|パス)|pass(?:word|code|phrase)|\bpwd?\b|contraseña|senha|kennwort|"
    r"passwort|mot de passe|密码|密碼)\s*(?:is|は|为|:|：|=|\s)\s*['\"「]?[!-~]{2,24}",
    re.IGNORECASE,
)


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    archives = [a.filename for a in view.message.attachments if _ARCHIVE.search(a.filename)]
    if not archives:
        return
    found = _PASSWORD.search(view.message.text[:TEXT_LIMIT])
    if found:
        yield quoted(view, Span(found.start(), found.end())), (("file", archives[0][:80]),)


CHECK = Check(
    id="archive-password-in-mail",
    stance=Stance.ACCUSING,
    sees="An archive is attached and the text gives a password.",
    why="A locked archive cannot be looked into by any virus scanner on the way.",
    wrong_when="Some Japanese offices still send files this way (PPAP), mostly in two mails.",
    look=_look,
)
