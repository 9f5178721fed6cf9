"""A plain HTTP client for the tests: a form as a browser sends it (RFC 7578)."""

from __future__ import annotations

import http.client
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

EXAMPLES = Path(__file__).parents[2] / "examples"
BOUNDARY = "madoguchi-test-boundary"
OURS = {"Sec-Fetch-Site": "same-origin"}

Fields = Iterable[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    octets: bytes

    @property
    def body(self) -> str:
        return self.octets.decode()

    @property
    def tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.body)

    def texts(self, selector: str) -> list[str]:
        return [" ".join(node.text().split()) for node in self.tree.css(selector)]

    def values(self, selector: str, attribute: str) -> list[str]:
        return [node.attributes.get(attribute) or "" for node in self.tree.css(selector)]


def form_body(fields: Fields, file: bytes | None = None, filename: str = "mail.eml") -> bytes:
    """The octets of a form; `file` is the mail, `None` when no file was chosen."""
    pieces: list[bytes] = []
    for name, value in fields:
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'
        pieces += (head.encode(), value.encode(), b"\r\n")
    shown = "" if file is None else filename
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="mail"; filename="{shown}"\r\n'
    pieces += (head.encode(), b"Content-Type: application/octet-stream\r\n\r\n", file or b"")
    pieces.append(f"\r\n--{BOUNDARY}--\r\n".encode())
    return b"".join(pieces)


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter that is open on a port of this computer."""

    port: int

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, body, dict(headers or {}))
            response = connection.getresponse()
            names = {name.lower(): value for name, value in response.getheaders()}
            return Reply(response.status, names, response.read())
        finally:
            connection.close()

    def get(self, path: str, **headers: str) -> Reply:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.ask("GET", path, headers=named)

    def post(
        self,
        path: str,
        fields: Fields = (),
        file: bytes | None = None,
        headers: Mapping[str, str] = OURS,
    ) -> Reply:
        kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
        return self.ask("POST", path, form_body(fields, file), {**kind, **headers})


def example(name: str) -> bytes:
    return (EXAMPLES / name).read_bytes()
