"""Whether a mail takes the reader somewhere: words that ask to confirm matter only then."""

from __future__ import annotations

from madoguchi.model import Missing
from madoguchi.signals.view import View

_POINTING = (
    "こちら",
    "下記",
    "以下の",
    "リンク",
    "url",
    "クリック",
    "ログイン",
    "click",
    "button",
    "link",
)


def leads_somewhere(view: View) -> bool:
    """It has links, or points at one that was lost when the mail was copied or converted."""
    message = view.message
    if message.links or Missing.LINKS in message.missing:
        return True
    return view.wording.has(*_POINTING)
