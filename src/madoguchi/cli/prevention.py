"""What `madoguchi prevent` does: mails in, rules for one program out, and why in words."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import click

from madoguchi.cli import READ_ALL, UNREADABLE
from madoguchi.cli.kept_out import checked, tell_exposed, tell_steps
from madoguchi.cli.words import complain, words_for
from madoguchi.desk import JAPAN, Answer, language, take
from madoguchi.desk.options import usage_error
from madoguchi.mail.sources import Source, sources
from madoguchi.model import (
    Attached,
    Language,
    Message,
    Situation,
    UsageError,
    defang_text,
    sentence,
)
from madoguchi.model.spoken import Words, words_of
from madoguchi.reports.exposure import Datum, exposed
from madoguchi.reports.prevent import Programme, Rules, prevent, programmes_for
from madoguchi.reports.providers import provider, provider_of

LEFT_OUT_SHOWN = 20
"""Lines of what became no rule; a folder of mails has many."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command was asked for, as it was written."""

    programme: str | None
    """Rules for it; without it Sieve's, unless only something else is asked for."""
    provider: str | None
    exposed: bool
    out: str | None

    @property
    def rules(self) -> bool:
        """Whether rules are made: asked for, or nothing else is."""
        named = self.programme is not None or self.out is not None
        return named or not (self.exposed or self.provider is not None)


def keep_out(paths: Sequence[str], wanted: Wanted, lang: str) -> int:
    """Write the rules, and say on standard error why each is there and what was left out.

    Steps at a provider, and what the mails show of the person, go to standard output.
    Raises `UsageError` for a program or provider that does not exist, no mail, or a file that
    cannot be made.
    """
    spoken = language(lang)
    if wanted.programme is not None and wanted.programme not in list(Programme):
        # Who asks for rules for a telephone company means the settings there.
        name = "for-a-provider" if provider(wanted.programme) else "unknown-programme"
        raise _wrong(name, value=wanted.programme, known=", ".join(Programme))
    told_provider = wanted.provider is not None and checked(wanted.provider)
    if not paths and (wanted.exposed or wanted.rules or not told_provider):
        raise _wrong("no-mail")
    at = datetime.now(UTC)
    answers, status = _answers(paths, spoken, at)
    words = words_of("madoguchi.cli.words.prevent", spoken)
    if wanted.exposed:
        tell_exposed([answer.message for answer in answers], words)
    if wanted.provider is not None:
        on = at.astimezone(JAPAN).date()
        tell_steps(wanted.provider, [answer.message for answer in answers], words, on)
    if answers and wanted.rules:
        programme = Programme(wanted.programme or Programme.SIEVE)
        rules = prevent(answers, programme, language=spoken, at=at)
        _write(rules, wanted.out)
        _tell(rules, wanted.out, words)
        if not rules.files and (others := programmes_for(answers)):
            click.echo(words.say("others", programmes=", ".join(others)), err=True)
        if not wanted.exposed and wanted.provider is None:
            _hint([answer.message for answer in answers], words)
    return status


def _wrong(name: str, **values: str) -> UsageError:
    return UsageError(**sentence("madoguchi.cli", "prevent.toml", name, **values))


def _answers(paths: Sequence[str], spoken: Language, at: datetime) -> tuple[list[Answer], int]:
    words = words_for(spoken)
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
    return answers, status


def _hint(messages: Sequence[Message], words: Words) -> None:
    """What else there is for these mails, in a line each."""
    found = {one.id: one for one in map(provider_of, messages) if one is not None}
    if len(found) == 1:
        one = next(iter(found.values()))
        name = one.names.says(words.asked)
        click.echo(words.say("hint-provider", name=name, id=one.id), err=True)
    if len(messages) == 1 and any(
        one.datum is not Datum.MAIL_ADDRESS for one in exposed(messages[0])
    ):
        click.echo(words.say("hint-exposed"), err=True)


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
