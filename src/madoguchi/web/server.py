"""The server of the counter: uvicorn on one address, without an access log."""

from __future__ import annotations

import errno
import logging
import socket
import sys

import uvicorn

from madoguchi.model import Language, UsageError
from madoguchi.model.spoken import SPOKEN
from madoguchi.web.app import build
from madoguchi.web.guard import LOOPBACK
from madoguchi.web.words import words_for

CONNECTIONS = 100
"""People served at once; the next one gets a 503."""
BACKLOG = 128


def run(host: str, port: int) -> None:
    """Serve until interrupted.  Raises `UsageError` when the address cannot be used."""
    listening = listen(host, port)
    shown = _address(host, listening.getsockname()[1])
    for language in SPOKEN:
        _announce(language, "serving", address=shown)
        if host not in LOOPBACK:
            _announce(language, "serving-open")
    try:
        server(host).run(sockets=[listening])
    finally:
        listening.close()


def _announce(language: Language, key: str, **values: str) -> None:
    sys.stderr.write(words_for(language).say(key, **values) + "\n")
    sys.stderr.flush()


def server(host: str) -> uvicorn.Server:
    """The server for that host; on this computer's own names only they may call it."""
    # The form parser would log bytes of a broken form, which may be of a mail.
    logging.getLogger("python_multipart").setLevel(logging.CRITICAL)
    config = uvicorn.Config(
        build(LOOPBACK if host in LOOPBACK else None),
        access_log=False,
        log_level="warning",
        server_header=False,
        limit_concurrency=CONNECTIONS,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=3,
        lifespan="off",
        ws="none",
    )
    return uvicorn.Server(config)


def listen(host: str, port: int) -> socket.socket:
    """A listening socket.  Raises `UsageError` with what to do when there can be none."""
    try:
        family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family, kind)
    except OSError as error:
        raise _refused(host, port, error) from error
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(BACKLOG)
    except OSError as error:
        listening.close()
        raise _refused(host, port, error) from error
    return listening


def _refused(host: str, port: int, error: OSError) -> UsageError:
    key = "port-taken" if error.errno == errno.EADDRINUSE else "port-refused"
    values = {"address": _address(host, port), "reason": error.strerror or type(error).__name__}
    ja, en = (words_for(language).say(key, **values) for language in (Language.JA, Language.EN))
    return UsageError(ja, en)


def _address(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
