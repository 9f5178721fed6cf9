"""Opening the counter on an address, or saying why it cannot be opened."""

from __future__ import annotations

import subprocess
import sys

import pytest
from starlette.applications import Starlette

from madoguchi.model import Language, UsageError
from madoguchi.web import create_app, serve
from madoguchi.web.server import listen
from tests.web.asking import Counter


def test_the_application_can_be_mounted_elsewhere() -> None:
    assert isinstance(create_app(), Starlette)


def test_it_says_that_it_is_well(counter: Counter) -> None:
    reply = counter.get("/healthz")
    assert (reply.status, reply.body) == (200, "ok\n")


def test_a_taken_port_is_said_with_what_to_do(counter: Counter) -> None:
    with pytest.raises(UsageError) as error:
        serve("127.0.0.1", counter.port)
    assert "もう使われています" in error.value.says(Language.JA)
    assert "already in use" in error.value.says(Language.EN)
    assert "--port" in error.value.says(Language.EN)


@pytest.mark.parametrize("host", ["192.0.2.1", "nowhere.invalid"])
def test_an_address_that_is_not_ours_is_said(host: str) -> None:
    with pytest.raises(UsageError) as error:
        listen(host, 0)
    assert host in error.value.says(Language.JA)


def test_naming_the_room_loads_no_web_server() -> None:
    code = "import sys, madoguchi.web; sys.exit('uvicorn' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
