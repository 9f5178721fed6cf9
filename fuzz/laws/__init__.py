"""What must hold of anything that was read, whatever the octets were."""

from fuzz.laws.answer import answer_holds
from fuzz.laws.links import link_holds, url_holds
from fuzz.laws.message import message_holds
from fuzz.laws.text import defects_hold, segments_hold, text_is_clean, writable

__all__ = [
    "answer_holds",
    "defects_hold",
    "link_holds",
    "message_holds",
    "segments_hold",
    "text_is_clean",
    "url_holds",
    "writable",
]
