"""The installed command `madoguchi`: the doors, put side by side.

It stands above them, so that the doors need not know each other.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import click

from madoguchi.cli.commands import commands, run
from madoguchi.cli.options import LANGUAGE_OPTION, PACK_DIR_OPTION, PACK_OPTION


@commands.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8080, show_default=True, type=click.IntRange(0, 65535))
@LANGUAGE_OPTION
@PACK_OPTION
@PACK_DIR_OPTION
def serve(host: str, port: int, lang: str, pack: str | None, pack_dir: Path | None) -> None:
    """Open the counter in a browser."""
    from madoguchi.guidance import use
    from madoguchi.web import serve as serve_web

    use(pack or None, pack_dir)
    gc.enable()
    serve_web(host, port)


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run one command and leave with its exit status."""
    # Loading makes a great many objects that stay: looking through them for garbage again and
    # again is a tenth of the time to the first answer.  Long work turns the collector on.
    gc.disable()
    # The products of one mail are too small for threads; to set them up takes a third of the
    # time that numpy needs to load.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    status = run(list(sys.argv[1:] if argv is None else argv))
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    # Everything is written and nothing is open: taking all objects apart would only take time.
    os._exit(status)


if __name__ == "__main__":
    main()
