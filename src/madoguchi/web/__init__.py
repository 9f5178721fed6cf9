"""The counter in a browser: one page, no JavaScript, nothing stored, nothing of a mail live.

Imports wait until the door is opened: `madoguchi check` must not pay for a web server.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from starlette.applications import Starlette

__all__ = ["create_app", "serve"]


def create_app(*, hosts: Collection[str] | None = None) -> Starlette:
    """The ASGI application.

    `hosts` are the names by which it may be called (without port); `None` takes any, for a server
    behind a proxy that checks them.
    """
    from madoguchi.web.app import build

    return build(hosts)


def serve(host: str, port: int) -> None:
    """Open the counter on an address until interrupted.

    Raises `UsageError` when the address cannot be used, such as when the port is taken.
    """
    from madoguchi.web.server import run

    run(host, port)
