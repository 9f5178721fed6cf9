"""What `madoguchi prevent` does: mails in, rules for one program out, and why in words."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from madoguchi.cli import READ_ALL, UNREADABLE
from madoguchi.cli.words import complain, words_for
from madoguchi.desk import language, take
from madoguchi.desk.options import usage_error
from madoguchi.mail.sources import Source, sources
from madoguchi.model import Attached, Situation, defang_text
from madoguchi.model.spoken import Words, words_of
from madoguchi.reports.prevent import Programme, Rules, prevent

LEFT_OUT_SHOWN = 20
"""Lines of what became no rule; a folder of mails has many."""


def make_rules(paths: Sequence[str], programme: str, out: str | None, lang: str) -> int:
    """Write the rules, and say on standard error why each is there and what was left out.

    Raises `UsageError` for a program that does not exist, no mail, or a file that cannot be made.
    """
    spoken = language(lang)
    if programme not in list(Programme):
        raise usage_error(
            "unknown-value", option="--for", value=programme, known=", ".join(Programme)
        )
    if not paths:
        raise usage_error("no-paths")
    words = words_for(spoken)
    at = datetime.now(UTC)
    answers, status = [], READ_ALL
    for item in sources(paths, sys.stdin.buffer):
        if isinstance(item, Source):
            answers.append(
                take(
                    item.data,
                    Situation(),
                    at=at,
                    language=spoken,
                    form=item.form,
                    with_plan=False,
                )
            )
        else:
            status = UNREADABLE
            complain(words, f"{item.path}: {item.error.says(words.language)}")
    rules = prevent(answers, Programme(programme), language=spoken, at=at)
    _write(rules, out)
    _tell(rules, out, words_of("madoguchi.cli.words.prevent", spoken))
    return status


def _write(rules: Rules, out: str | None) -> None:
    if out is None:
        many = len(rules.files) > 1
        for file in rules.files:
            if many:
                click.echo(f"# {file.name}")
            sys.stdout.buffer.write(file.data)
            sys.stdout.buffer.flush()
        return
    for path, file in _places(rules, out):
        try:
            path.write_bytes(file.data)
        except OSError as error:
            cause = error.strerror or type(error).__name__
            raise usage_error("unwritable", option="--out", value=str(path), cause=cause) from None


def _places(rules: Rules, out: str) -> list[tuple[Path, Attached]]:
    """Of several files, the second and later have their own name behind that of the first."""
    first = Path(out)
    places = [first, *(first.with_name(f"{first.name}.{file.name}") for file in rules.files[1:])]
    return list(zip(places, rules.files, strict=False))


def _tell(rules: Rules, out: str | None, words: Words) -> None:
    """Nothing that a mail says is printed live: a terminal makes links of hosts."""
    lines: list[str] = []
    if rules.files:
        lines += [words.say("kept", count=len(rules.kept)), *_listed(rules.kept)]
    else:
        lines.append(words.say("none"))
    if rules.left_out:
        shown = rules.left_out[:LEFT_OUT_SHOWN]
        lines += [words.say("left-out", count=len(rules.left_out)), *_listed(shown)]
        if len(shown) < len(rules.left_out):
            lines.append(words.say("more", count=len(rules.left_out) - len(shown)))
    if rules.files:
        lines.append(rules.note)
        if out is not None:
            written = ", ".join(str(path) for path, _ in _places(rules, out))
            lines.append(words.say("written", path=written))
        lines.append(words.say("look"))
    click.echo("\n".join(lines), err=True)


def _listed(sentences: Sequence[str]) -> list[str]:
    return [f"  - {defang_text(sentence)}" for sentence in sentences]
