"""A DNS server on 127.0.0.1 for the tests, made of dnspython's messages: UDP and TCP."""

from __future__ import annotations

import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import dns.flags
import dns.message
import dns.rcode
import dns.rrset

SILENT = "silent"
SERVFAIL = "servfail"
GARBAGE = "garbage"
Zone = dict[tuple[str, str], list[str] | str]
"""By name (with its last dot) and type: the records as a zone file writes them, or how to fail."""


class Server:
    """Answers out of a zone, and counts."""

    def __init__(self, zone: Zone) -> None:
        self.zone = zone
        self.asked: list[tuple[str, str, str]] = []
        """Name, type, `udp` or `tcp`."""
        self.port = 0

    def answer(self, wire: bytes, transport: str) -> bytes:
        query = dns.message.from_wire(wire)
        question = query.question[0]
        name, kind = question.name.to_text().lower(), dns.rdatatype.to_text(question.rdtype)
        self.asked.append((name, kind, transport))
        found = self.zone.get((name, kind))
        if found == SILENT:
            return b""
        if found == GARBAGE:
            return wire[:2] + b"\xff" * 30
        response = dns.message.make_response(query)
        response.flags |= dns.flags.RA
        if found == SERVFAIL:
            response.set_rcode(dns.rcode.SERVFAIL)
        elif isinstance(found, list):
            response.answer.append(dns.rrset.from_text_list(question.name, 60, "IN", kind, found))
        elif not any(held == name for held, _ in self.zone):
            response.set_rcode(dns.rcode.NXDOMAIN)
        whole = response.to_wire(max_size=65_535)
        if transport == "tcp" or len(whole) <= 1_232:
            return whole
        response.answer.clear()
        response.flags |= dns.flags.TC
        return response.to_wire()


@contextmanager
def serving(zone: Zone) -> Iterator[Server]:
    """The server while it runs, on a port that was free."""
    server = Server(zone)

    class Datagram(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            wire, sock = self.request
            reply = server.answer(wire, "udp")
            if reply:
                sock.sendto(reply, self.client_address)

    class Stream(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            (length,) = struct.unpack("!H", self.rfile.read(2))
            reply = server.answer(self.rfile.read(length), "tcp")
            self.wfile.write(struct.pack("!H", len(reply)) + reply)

    udp, tcp = _bound(Datagram, Stream)
    server.port = udp.server_address[1]
    threads = [threading.Thread(target=one.serve_forever, args=(0.02,)) for one in (udp, tcp)]
    for thread in threads:
        thread.start()
    try:
        yield server
    finally:
        for one in (udp, tcp):
            one.shutdown()
            one.server_close()
        for thread in threads:
            thread.join()


def _bound(datagram: Any, stream: Any) -> tuple[Any, Any]:
    """Both on one port: the one that UDP was given may be taken for TCP."""
    for _ in range(20):
        udp = socketserver.ThreadingUDPServer(("127.0.0.1", 0), datagram)
        try:
            return udp, socketserver.ThreadingTCPServer(udp.server_address, stream)
        except OSError:
            udp.server_close()
    raise OSError("no port is free for both")
