"""One GET over HTTPS: a whole time, a whole size, few redirects, and never elsewhere than asked."""

from __future__ import annotations

import http.client
import socket
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from threading import Timer
from urllib.parse import urljoin, urlsplit

MAX_OCTETS = 256 * 1024
"""An RDAP answer about a domain has some kilobytes."""
MAX_REDIRECTS = 2
"""RFC 7480 §5.2: an answer may be elsewhere; more steps than that is a loop."""
_AGENT = "madoguchi"

Addresses = Callable[[str], tuple[str, ...]]
"""The addresses of a host name, by the operator's own DNS server."""


@dataclass(frozen=True, slots=True)
class Reply:
    """The status (RFC 9110 §15) and what came with it; 0: nothing that can be read."""

    status: int
    body: bytes = b""


_NOTHING = Reply(0)


@dataclass(frozen=True, slots=True)
class Getter:
    """Fetches; never raises.

    `own` is the base of a server that the operator named: it may be in their own house, and answer
    in plain HTTP.
    """

    addresses: Addresses
    accept: str
    own: str = ""

    def get(self, url: str, seconds: float) -> Reply:
        """What the address answers within that time, redirects and all."""
        until = time.monotonic() + seconds
        for step in range(MAX_REDIRECTS + 1):
            try:
                reply, onward = self._once(url, until - time.monotonic(), first=not step)
                url = urljoin(url, onward)
            except (OSError, http.client.HTTPException, ValueError):
                return _NOTHING
            if not onward:
                return reply
        return _NOTHING

    def _once(self, url: str, seconds: float, *, first: bool) -> tuple[Reply, str]:
        parts = urlsplit(url)
        own = bool(self.own) and url.startswith(self.own)
        secure = parts.scheme == "https"
        if seconds <= 0 or not parts.hostname or not (secure or (own and first)):
            return _NOTHING, ""
        found = _addresses(parts.hostname, self.addresses)
        if not own:
            # A registry's answer cannot send us into the operator's own house.
            found = tuple(one for one in found if ip_address(one).is_global)
        if not found:
            return _NOTHING, ""
        port = parts.port or (443 if secure else 80)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        with _Line(found[0], port, seconds) as line:
            line.open(parts.hostname if secure else "")
            return self._talk(line, parts.hostname, port, path)

    def _talk(self, line: _Line, host: str, port: int, path: str) -> tuple[Reply, str]:
        connection = http.client.HTTPConnection(host, port)
        connection.sock = line.sock
        connection.request("GET", path, headers={"Accept": self.accept, "User-Agent": _AGENT})
        response = connection.getresponse()
        if response.status in (301, 302, 303, 307, 308):
            return _NOTHING, response.getheader("Location", "")
        body = response.read(MAX_OCTETS + 1)
        return (Reply(response.status, body) if len(body) <= MAX_OCTETS else _NOTHING), ""


class _Line:
    """A connection that is cut when its time is over, however slowly the other side drips."""

    def __init__(self, address: str, port: int, seconds: float) -> None:
        self.sock: socket.socket = socket.create_connection((address, port), seconds)
        self._timer = Timer(seconds, self._cut)
        self._timer.daemon = True

    def open(self, server_name: str) -> None:
        """TLS, with a certificate for that name (RFC 9325); none for plain HTTP."""
        self._timer.start()
        if server_name:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(
                self.sock, server_hostname=server_name, do_handshake_on_connect=False
            )
            # Only now, so that the cutter already holds the socket that shakes hands.
            assert isinstance(self.sock, ssl.SSLSocket)  # noqa: S101
            self.sock.do_handshake()

    def _cut(self) -> None:
        with suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> _Line:
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self.sock.close()


def _addresses(host: str, ask: Addresses) -> tuple[str, ...]:
    try:
        return (str(ip_address(host)),)
    except ValueError:
        return ask(host)
