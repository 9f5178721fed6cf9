"""Real programs that read the rules; where one is not installed, its tests say so."""

import shutil
import subprocess
from collections.abc import Callable, Iterator

import pytest
from bench.pigeonhole import PROGRAMS, Filed, pigeonhole

__all__ = ["Compile", "Filed", "programme"]

Compile = Callable[[bytes], None]


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
    for name in PROGRAMS:
        programme(name, "dovecot-sieve")
    with pigeonhole() as run:
        yield run
