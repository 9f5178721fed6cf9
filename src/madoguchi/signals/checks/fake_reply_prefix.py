"""A subject that says it is an answer, in a mail that answers nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Form, Stance
from madoguchi.signals.brands.claims import headers_known
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

_REPLY = re.compile(r"(?:re|sv|aw|antw|返信|回复|答复|ＲＥ|Ｒｅ)\s{0,2}(?:\[\d+\])?[:：]", re.I)


def _look(view: View) -> Iterator[Evidence]:
    message = view.message
    if not headers_known(view) or message.form in (Form.MSG, Form.PASTED):
        return
    if message.wrapped_in is not None:
        return
    # RFC 5322 §3.6.4: an answer names what it answers.
    answers = message.header("In-Reply-To") or message.header("References")
    if not answers and _REPLY.match(message.subject[:100].lstrip()):
        yield Evidence("header:Subject", message.subject[:200])


CHECK = Check(
    id="fake-reply-prefix",
    stance=Stance.NEUTRAL,
    sees="The subject begins with Re: or 返信:, and no field names a mail that it would answer.",
    why="People open what looks like an answer to something that they wrote.",
    wrong_when="It is no accusation: old programs and ticket systems leave those fields out.",
    look=_look,
)
