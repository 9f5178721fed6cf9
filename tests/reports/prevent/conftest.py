"""Real programs that read the rules; where one is not installed, its tests say so."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

Compile = Callable[[bytes], None]
Filed = Callable[[bytes, Iterable[bytes]], list[bool]]


def programme(name: str, package: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"no {name} on this machine (apt-get install {package}): its rules are not run")
    return found


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Compile:
    """Pigeonhole's compiler: fails the test where it refuses the script."""
    sievec = programme("sievec", "dovecot-sieve")
    folder = tmp_path_factory.mktemp("compiled")

    def check(script: bytes) -> None:
        path = folder / "rules.sieve"
        path.write_bytes(script)
        done = subprocess.run([sievec, str(path), str(folder / "out")], capture_output=True)
        assert done.returncode == 0, done.stderr.decode("utf-8", "replace")

    return check


@pytest.fixture(scope="session")
def filed() -> Iterator[Filed]:
    """Which of the mails a script files into Junk, as Pigeonhole runs it."""
    sievec = programme("sievec", "dovecot-sieve")
    sieve_test = programme("sieve-test", "dovecot-sieve")
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
                [sievec, "-c", str(settings), str(path)], check=True, capture_output=True
            )
            command = [sieve_test, "-c", str(settings), str(path), str(folder / "mail.eml")]
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
    done = subprocess.run(command, capture_output=True)
    said = done.stdout.decode("utf-8", "replace")
    assert done.returncode == 0, said + done.stderr.decode("utf-8", "replace")
    assert "store message in folder" in said, said
    return "store message in folder: Junk" in said
