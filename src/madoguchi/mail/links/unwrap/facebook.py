"""`l.facebook.com/l.php?u=…`, and the same of Instagram and Messenger."""

from __future__ import annotations

from madoguchi.mail.links.unwrap.query import value_of

HOSTS = ("l.facebook.com", "lm.facebook.com", "www.facebook.com", "facebook.com",
         "l.instagram.com", "l.messenger.com", "l.threads.com", "l.workplace.com")  # fmt: skip


def opened(url: str) -> str | None:
    """Where the "you are leaving" page leads."""
    return value_of(url, "u")
