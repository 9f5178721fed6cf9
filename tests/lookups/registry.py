"""An RDAP server on 127.0.0.1 for the tests (RFC 9082, RFC 9083)."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def domain(name: str, day: str, action: str = "registration") -> bytes:
    """What a registry says of a domain."""
    events = [
        {"eventAction": "last changed", "eventDate": "2026-11-20T00:00:00Z"},
        {"eventAction": action, "eventDate": day},
    ]
    found = {"objectClassName": "domain", "ldhName": name.upper(), "events": events}
    return json.dumps(found).encode()


def card(address: str) -> list[object]:
    """A jCard with one address (RFC 7095 §3.3)."""
    return ["vcard", [["version", {}, "text", "4.0"], ["email", {}, "text", address]]]


def with_abuse(name: str, address: str, day: str = "2026-11-20T03:00:00Z") -> bytes:
    """The same, as the registries of gTLDs answer: the registrar, and its desk for abuse."""
    found = json.loads(domain(name, day))
    desk = {"objectClassName": "entity", "roles": ["abuse"], "vcardArray": card(address)}
    found["entities"] = [
        {"objectClassName": "entity", "roles": ["registrant"], "vcardArray": card("me@lure.test")},
        {"objectClassName": "entity", "roles": ["registrar"], "entities": [desk]},
    ]
    return json.dumps(found).encode()


class Registry:
    """Answers by path; a number is a status, `drip` never ends, another text is a redirect."""

    def __init__(self, answers: dict[str, bytes | int | str]) -> None:
        self.answers = answers
        self.asked: list[tuple[str, str]] = []
        """Path, and what it was asked for (`Accept`)."""
        self.port = 0

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}/rdap"


@contextmanager
def registry(answers: dict[str, bytes | int | str]) -> Iterator[Registry]:
    """The server while it runs."""
    held = Registry(answers)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            held.asked.append((self.path, self.headers.get("Accept", "")))
            found = held.answers.get(self.path, 404)
            if found == "drip":
                return self._drip()
            self.send_response(
                found if isinstance(found, int) else 302 if isinstance(found, str) else 200
            )
            if isinstance(found, str):
                self.send_header("Location", found)
            body = found if isinstance(found, bytes) else b""
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            return None

        def _drip(self) -> None:
            try:
                while True:
                    self.wfile.write(b"H")
                    self.wfile.flush()
                    time.sleep(0.05)
            except OSError:
                return

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    held.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield held
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
