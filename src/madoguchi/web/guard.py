"""What stands in front of every page: who may call, what a browser may do, what a log may say."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOG = logging.getLogger("madoguchi.web")

LOOPBACK: frozenset[str] = frozenset({"localhost", "127.0.0.1", "::1"})
"""Names of this computer.  Any other one in `Host` is a page elsewhere that re-points its name
to us (DNS rebinding) to read what a person entered."""

POLICY = (
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
"""No script, picture, frame or connection of any kind: a mail cannot come alive here."""

HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "X-Robots-Tag": "noindex",
}


Refuse = Callable[[Request, int, str], Response]
"""Draws the page for a status and the key of a sentence."""


class Guard:
    """Turns away what is not for us, puts headers on every response, keeps the log clean."""

    def __init__(self, app: ASGIApp, *, hosts: Collection[str] | None, refuse: Refuse) -> None:
        self.app = app
        self.hosts = hosts
        self.refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def guarded(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                _put_headers(message)
            await send(message)

        request = Request(scope)
        try:
            app = self._refusal(request) or self.app
            await app(scope, receive, guarded)
        except ClientDisconnect:
            return
        except Exception as error:
            # A message may quote the mail, so only what failed and where is logged.
            LOG.error("no answer: %s at %s", type(error).__name__, place(error))
            if not started:
                await self.refuse(request, 500, "error-inside")(scope, receive, guarded)

    def _refusal(self, request: Request) -> Response | None:
        if not host_is_ours(request.headers, self.hosts):
            return self.refuse(request, 421, "error-host")
        if request.method == "POST" and not same_site(request.headers):
            return self.refuse(request, 403, "error-other-site")
        return None


def _put_headers(start: Message) -> None:
    headers = MutableHeaders(scope=start)
    for name, value in HEADERS.items():
        headers[name] = value
    # Back must not show to the next person what this one entered.
    headers.setdefault("Cache-Control", "no-store")


def place(error: BaseException) -> str:
    """Module and line where an error arose, without anything that it says."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "?"
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"


def host_is_ours(headers: Headers, hosts: Collection[str] | None) -> bool:
    """Whether the request calls us by one of our names (RFC 9110 §7.2)."""
    return hosts is None or _hostname(headers.get("host", "")) in hosts


def _hostname(authority: str) -> str:
    try:
        return urlsplit(f"//{authority}").hostname or ""
    except ValueError:
        return ""


def same_site(headers: Headers) -> bool:
    """Whether a form was sent from our own page (Fetch Metadata; RFC 6454 §7 where it is missing).

    Our `no-referrer` makes a browser say `Origin: null`, and over plain http beyond this computer
    it sends no Fetch Metadata either; nothing is kept here that a foreign form could change.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = headers.get("origin", "null")
    return origin == "null" or urlsplit(origin).netloc == headers.get("host", "")
