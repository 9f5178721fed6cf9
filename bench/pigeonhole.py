"""Dovecot's Pigeonhole: which mails a Sieve script files, as mail servers run it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

Filed = Callable[[bytes, Iterable[bytes]], list[bool]]
"""Of each mail, whether the script files it into Junk."""

PROGRAMS = ("sievec", "sieve-test")


def lacking() -> tuple[str, ...]:
    """The programs that are not on this machine (apt-get install dovecot-sieve)."""
    return tuple(name for name in PROGRAMS if shutil.which(name) is None)


@contextmanager
def pigeonhole() -> Iterator[Filed]:
    """Runs scripts over mails, one process a mail; what it refuses is an `AssertionError`."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        settings = folder / "dovecot.conf"
        settings.write_text(_settings(folder))
        # Dovecot opens no mail as root: there it becomes nobody, who must be let in.
        folder.chmod(0o755)

        def run(script: bytes, mails: Iterable[bytes]) -> list[bool]:
            path = folder / "rules.sieve"
            path.write_bytes(script)
            # Once for all mails: sieve-test takes the .svbin beside the script.
            subprocess.run(
                ["sievec", "-c", str(settings), str(path)], check=True, capture_output=True
            )
            command = ["sieve-test", "-c", str(settings), str(path), str(folder / "mail.eml")]
            return [_run(command, data) for data in mails]

        yield run


def _settings(folder: Path) -> str:
    uid, gid = (os.getuid(), os.getgid()) if os.getuid() else (65534, 65534)
    return (
        f"mail_uid = {uid}\nmail_gid = {gid}\nfirst_valid_gid = 0\nssl = no\n"
        f"log_path = /dev/stderr\nmail_home = {folder}\nmail_location = maildir:{folder}/mails\n"
    )


def _run(command: list[str], data: bytes) -> bool:
    Path(command[-1]).write_bytes(data)
    done = subprocess.run(command, check=False, capture_output=True)
    said = done.stdout.decode("utf-8", "replace")
    assert done.returncode == 0, said + done.stderr.decode("utf-8", "replace")
    assert "store message in folder" in said, said
    return "store message in folder: Junk" in said
