"""One mail and what was said of it, from the command line: what every paper is made of."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from madoguchi.cli.check import network_of, situation_of
from madoguchi.cli.words import complain, words_for
from madoguchi.desk import language, moment, take
from madoguchi.desk.options import usage_error
from madoguchi.mail.sources import Source, sources
from madoguchi.model import NO_DETAILS, Details
from madoguchi.reports import Case, details_of

BIGGEST_DETAILS = 2_000_000
"""Octets of a file of details: more than the longest that `details_of` takes."""


def case_of(mail: str | None, options: Mapping[str, Any]) -> Case:
    """The case of one mail.

    Raises `UsageError` for no mail, several, or a value that does not exist; `InputError` for
    a mail that cannot be read.
    """
    spoken = language(options["lang"])
    if mail is None:
        raise usage_error("no-mail")
    at = moment(options["at"], now=datetime.now(UTC)).replace(microsecond=0)
    situation = situation_of(options, at)
    details = _details(options["details"])
    source = _only(mail)
    network = network_of(options) if "network" in options else None
    if network is not None:
        # Before the first question goes out, and only where the person said so.
        from madoguchi.cli.looked_up import announcement

        words = words_for(spoken)
        complain(words, announcement(network.settings, words))
    answer = take(source.data, situation, at=at, language=spoken, form=source.form, network=network)
    return Case(source.data, answer, situation, at, spoken, details)


def _only(path: str) -> Source:
    found: Source | None = None
    for item in sources([path], sys.stdin.buffer):
        if not isinstance(item, Source):
            raise item.error
        if found is not None:
            raise usage_error("one-mail", value=path)
        found = item
    if found is None:
        raise usage_error("no-mail")
    return found


def _details(path: Path | None) -> Details:
    if path is None:
        return NO_DETAILS
    try:
        with path.open("rb") as file:
            data = file.read(BIGGEST_DETAILS + 1)
    except OSError as error:
        cause = error.strerror or type(error).__name__
        raise usage_error(
            "unreadable-file", option="--details", value=str(path), cause=cause
        ) from None
    if len(data) > BIGGEST_DETAILS:
        raise usage_error("too-large-file", option="--details", value=str(path))
    return details_of(data)
