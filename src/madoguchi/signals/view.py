"""A mail laid out for the checks: what several need is worked out once, when first asked."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from madoguchi.model import Authentication, Mailbox, Message

if TYPE_CHECKING:
    from madoguchi.lookups.findings import Findings
    from madoguchi.signals.brands import BrandMention
    from madoguchi.signals.wording import Wording


_LIST_FIELDS = frozenset(("list-id", "list-post", "mailing-list", "x-mailman-version", "x-ml-name"))


class View:
    """The message, what is known of who sent it, and the shared readings of both."""

    def __init__(
        self,
        message: Message,
        authentication: Authentication,
        looked_up: Findings | None = None,
    ) -> None:
        self.message = message
        self.authentication = authentication
        self.looked_up = looked_up
        """What the outside answered; `None` where nothing was asked, as is the rule."""

    @cached_property
    def wording(self) -> Wording:
        """Subject and seen text folded for matching, and every check's phrases found in them."""
        from madoguchi.signals.wording import read_wording

        return read_wording(self.message)

    @cached_property
    def author(self) -> Mailbox | None:
        """The first From mailbox with an address; `None` for pasted text without one."""
        return next((mailbox for mailbox in self.message.from_ if mailbox.domain), None)

    @cached_property
    def came_by_list(self) -> bool:
        """Whether a mailing list carried the mail (RFC 2919, RFC 2369)."""
        return any(entry.name.lower() in _LIST_FIELDS for entry in self.message.headers)

    @cached_property
    def brands(self) -> tuple[BrandMention, ...]:
        """Organisations that the mail presents itself as, the most prominent first."""
        from madoguchi.signals.brands import brands_presented

        return brands_presented(self.message)
