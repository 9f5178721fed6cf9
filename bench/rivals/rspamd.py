"""rspamd's shipped rules about what a mail says: one worker of its own, nothing asked outside.

What needs a network, a database or the connection that a mail came in by is turned off, and so is
the point for a mail that is older than a few days: no mail here is new.
"""

from __future__ import annotations

import http.client
import json
import re
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from bench.rivals.answers import NO_ANSWER, Answer, CannotRunError, Cost, Judge, Ruled
from bench.rivals.daemon import Daemon, running
from madoguchi.triage.training.corpus import Example

SHIPPED = Path("/etc/rspamd")
"""The settings of the package, read and not changed."""
RULES = Path("/usr/share/rspamd")
PATIENCE = 60
CALLED = ("add header", "rewrite subject", "reject")
"""Actions that tell the person; greylisting only lets a mail wait."""
OFF = (
    *("antivirus", "arc", "asn", "bimi", "dcc", "dkim", "dkim_signing", "dmarc", "elastic"),
    *("external_relay", "external_services", "fuzzy_check", "greylist", "hfilter", "history_redis"),
    *("metric_exporter", "milter_headers", "mx_check", "neural", "p0f", "ratelimit", "rbl"),
    *("redis", "replies", "reputation", "spf", "surbl", "url_redirector", "whitelist"),
)
"""Modules that need a network, a database, or the connection."""
NO_NAME = 0x8183
"""An answer, recursion done, "no such name" (RFC 1035 §4.1.1)."""

_MAIN = """
.include "$CONFDIR/common.conf"
options {{
    pidfile = "$RUNDIR/rspamd.pid";
    .include "$CONFDIR/options.inc"
    .include(duplicate=merge) "$LOCAL_CONFDIR/local.d/options.inc"
}}
logging {{ type = "console"; level = "error"; }}
worker "normal" {{ bind_socket = "127.0.0.1:{port}"; count = {workers}; }}
"""
_OPTIONS = """
dns {{ nameserver = ["127.0.0.1:{port}"]; timeout = 0.5s; retransmits = 1; }}
disable_monitoring = true;
filters = "chartable,regexp";
"""


def version() -> str:
    """Of the program that is installed."""
    if shutil.which("rspamd") is None or not SHIPPED.is_dir():
        raise CannotRunError("rspamd is not installed (Debian: apt-get install rspamd)")
    said = subprocess.run(["rspamd", "--version"], capture_output=True, text=True, check=False)
    found = re.search(r"version ([0-9.]+)", said.stdout)
    return found[1] if found else ""


def parse(said: bytes) -> Answer:
    """The answer to `/checkv2`, which is what rspamc asks."""
    try:
        read = json.loads(said)
        return Answer(float(read["score"]), read["action"] in CALLED)
    except (ValueError, KeyError, TypeError):
        return NO_ANSWER


class Rspamd:
    """Workers on a port of this machine."""

    def __init__(self, port: int, daemon: Daemon, workers: int) -> None:
        self._port, self._daemon, self._workers = port, daemon, workers

    def answers(self, mails: Sequence[Example]) -> list[Answer]:
        """As many mails at a time as there are workers."""
        with ThreadPoolExecutor(self._workers) as pool:
            return list(pool.map(lambda example: _ask(self._port, example.data), mails))

    def cost(self, warm: Sequence[Example], mails: Sequence[Example]) -> Cost:
        """One mail after the other."""
        for example in warm:
            _ask(self._port, example.data)
        cpu, wall = self._daemon.cpu(), time.perf_counter()
        for example in mails:
            _ask(self._port, example.data)
        wall = time.perf_counter() - wall
        return Cost(len(mails), self._daemon.cpu() - cpu, wall, self._daemon.peak())


@contextmanager
def ready(folder: Path, workers: int) -> Iterator[Judge]:
    """Started from settings in the folder; ended afterwards."""
    version()
    port = _free_port()
    with no_names() as names:
        _write_settings(folder, port, names, workers)
        places = {
            "CONFDIR": SHIPPED,
            "LOCAL_CONFDIR": folder,
            "SHAREDIR": RULES,
            "RULESDIR": RULES / "rules",
            "PLUGINSDIR": RULES / "plugins",
            "DBDIR": folder / "db",
            "RUNDIR": folder / "db",
            "LOGDIR": folder / "db",
        }
        command = ["rspamd", "--no-fork", "--insecure", "--config", str(folder / "rspamd.conf")]
        for name, path in places.items():
            command += ["--var", f"{name}={path}"]
        with running(command, folder / "rspamd.log", lambda: _answers(port)) as daemon:
            daemon.wait_until_idle()
            yield Rspamd(port, daemon, workers)


def _write_settings(folder: Path, port: int, names: int, workers: int) -> None:
    local = folder / "local.d"
    local.mkdir()
    (folder / "db").mkdir()
    (folder / "rspamd.conf").write_text(_MAIN.format(port=port, workers=workers), "utf-8")
    (local / "options.inc").write_text(_OPTIONS.format(port=names), "utf-8")
    for module in OFF:
        (local / f"{module}.conf").write_text("enabled = false;\n", "utf-8")
    old = 'symbols = { "DATE_IN_PAST" { weight = 0.0; } }\n'
    (local / "headers_group.conf").write_text(old, "utf-8")


@contextmanager
def no_names() -> Iterator[int]:
    """A name server on this machine that knows no name: its port."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind(("127.0.0.1", 0))
        line.settimeout(0.2)
        over = threading.Event()
        thread = threading.Thread(target=_refuse, args=(line, over), daemon=True)
        thread.start()
        try:
            yield int(line.getsockname()[1])
        finally:
            over.set()
            thread.join()


def _refuse(line: socket.socket, over: threading.Event) -> None:
    while not over.is_set():
        try:
            asked, whence = line.recvfrom(4096)
        except TimeoutError:
            continue
        line.sendto(no_such_name(asked), whence)


def no_such_name(asked: bytes) -> bytes:
    """The question given back, without further records, as one that has no answer."""
    end = 12
    while end < len(asked) and asked[end]:
        end += 1 + asked[end]
    counts = b"\0\1" + bytes(6)
    return asked[:2] + NO_NAME.to_bytes(2, "big") + counts + asked[12 : end + 5]


def _answers(port: int) -> bool:
    try:
        return parse(_exchange(port, b"Subject: ready?\n\n?\n")) is not NO_ANSWER
    except OSError:
        return False


def _ask(port: int, data: bytes) -> Answer:
    try:
        return parse(_exchange(port, data))
    except (OSError, http.client.HTTPException):
        return NO_ANSWER


def _exchange(port: int, data: bytes) -> bytes:
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        line.request("POST", "/checkv2", body=data)
        return line.getresponse().read()
    finally:
        line.close()


def _free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])


RSPAMD = Ruled("rspamd", version, ready)
