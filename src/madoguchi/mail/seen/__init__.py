"""Text as the person saw it, with what was hidden kept apart and a map back to the source."""

from __future__ import annotations

from madoguchi.mail.seen.html import see_html
from madoguchi.mail.seen.plain import Flow, see_plain
from madoguchi.mail.seen.value import Seen

__all__ = ["Flow", "Seen", "see_html", "see_plain"]
