"""`python -P -m madoguchi.mail.inputs.ocr.child`: a picture on standard input, JSON out.

A process of its own because decoders and engines are large programs that read hostile octets:
what goes wrong in here, or grows, ends here.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from madoguchi.mail.inputs.ocr import picture
from madoguchi.mail.inputs.ocr.engines import installed_engine

if TYPE_CHECKING:
    from PIL.Image import Image

    from madoguchi.mail.inputs.ocr.value import Line

MAX_MEMORY = 4 * 1024**3
"""Octets of address space: engine and models map 1.2 GiB, a picture of 50 megapixels 1 GiB."""
MAX_CPU_SECONDS = 120
"""Of both threads together; a phone's screen takes 5."""
MAX_LINES = 800
"""Lines of text: a screen shows a hundred."""
MAX_LINE_CHARS = 1000


def main() -> None:
    """Read, recognise, answer."""
    _limit()
    data = sys.stdin.buffer.read()
    problem, size = "", (0, 0)
    found: list[Line] = []
    try:
        opened = picture.open_picture(data)
        if picture.is_too_large(opened):
            problem = "picture-too-large"
        else:
            image = picture.upright(opened)
            size = image.size
            problem, found = _recognised(image)
    except Exception:  # a decoder raises whatever a broken file makes it stumble over
        problem = "picture-unreadable"
    lines = [
        [line.text[:MAX_LINE_CHARS], line.left, line.top, line.right, line.bottom]
        for line in found[:MAX_LINES]
    ]
    answer = {"problem": problem, "width": size[0], "height": size[1], "lines": lines}
    sys.stdout.write(json.dumps(answer))


def _recognised(image: Image) -> tuple[str, list[Line]]:
    make = installed_engine()
    if make is None:
        return "ocr-not-installed", []
    engine = make()
    found: list[Line] = []
    end = 0
    for top, piece in picture.pieces(image):
        end = top + piece.height
        found += (
            replace(line, top=line.top + top, bottom=line.bottom + top)
            for line in engine.lines(piece)
        )
    return ("picture-too-long" if end < image.height else ""), found


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows has none; the parent's clock still runs
        return
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MAX_CPU_SECONDS, MAX_CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # nothing of a mail touches the disk
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()
