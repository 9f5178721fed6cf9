"""NEUTRAL: a contact form's automatic answer that carries back what somebody typed into it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Span, Stance
from madoguchi.signals.check import Check, quoted
from madoguchi.signals.view import View

TEXT_LIMIT = 4_000
_THANKS = re.compile(
    r"お問い?合わ?せ(?:を|いただき|頂き|くださ|下さ|の|あり|、|内容|が)|自動(?:返信|送信|配信"
    r"|応答)|"
    r"以下の内容で|受け?付けました|受付いたしました|ご登録ありがとう|お申し?込みありがとう|"
    r"thank you for (?:contacting|your (?:inquiry|enquiry|message))|"
    r"we have received your (?:message|inquiry|enquiry)|auto(?:matic)?[- ]?(?:reply|response)",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"^[ \t\u3000]{0,8}[【\[■●◆▼・*]?[ \t\u3000]{0,4}(?:お名前|氏名|ご氏名|"
    r"名前|フリガナ|ふりがな|メールアドレス|E-?mail|電話番号|"
    r"お問い?合わ?せ内容|内容|本文|件名|ご用件|会社名|御社名|name|e-?mail|message|subject|phone"
    r"|company)"
    r"[ \t\u3000]{0,8}[】\]]?[ \t\u3000]{0,8}[:：】\]\n]",
    re.IGNORECASE | re.MULTILINE,
)
_TELLS = (
    "お問",
    "自動",
    "以下の内",
    "受け付",
    "受付",
    "ご登録",
    "お申",
    "ank you",
    "ve rec",
    "uto",
)
"""One of them stands in every text that `_THANKS` finds; to look for these is much quicker."""
FIELDS = 2
"""Labelled fields from which on the text is a filled-in form."""


def _look(view: View) -> Iterator[Evidence]:
    if not any(link.host for link in view.message.links):
        return
    text = view.message.text[:TEXT_LIMIT]
    if not any(word in text for word in _TELLS):
        return
    thanks = _THANKS.search(text)
    if thanks is None:
        return
    fields = {match.group().strip().lower() for match in _FIELD.finditer(text)}
    if len(fields) >= FIELDS:
        yield quoted(view, Span(thanks.start(), thanks.end()))


CHECK = Check(
    id="relayed-autoreply",
    stance=Stance.NEUTRAL,
    sees="Thanks for an inquiry, labelled form fields filled in, and a link among them.",
    why="Scammers type their text and a stranger's address into honest contact forms.",
    wrong_when=(
        "The person really filled in that form.  Silent on forms in other languages, or without "
        "labels.  The form's owner is not the scammer."
    ),
    look=_look,
)
