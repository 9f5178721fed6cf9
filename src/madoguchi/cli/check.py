"""`madoguchi check`: every mail handed over gets an answer, as text to look at or as JSON lines."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from madoguchi.cli import READ_ALL, UNREADABLE
from madoguchi.cli.words import complain, words_for
from madoguchi.desk import Answer, language, moment, record_line, situation, take
from madoguchi.desk.options import base_rate, dates, day, elapsed_since, usage_error
from madoguchi.guidance import use
from madoguchi.mail.sources import Source, Unreadable, sources
from madoguchi.model import CALIBRATED_FOR, Language, Situation, sentence
from madoguchi.model.spoken import Words

if TYPE_CHECKING:
    from rich.progress import Progress

    from madoguchi.desk.feedback import Corrections
    from madoguchi.desk.network import Network

FORMATS = ("text", "jsonl")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for on the command line, all of it known to be right."""

    format: str
    situation: Situation
    language: Language
    at: datetime
    with_plan: bool
    full: bool
    network: Network | None = None
    """Given only with --network: without it nothing leaves the machine."""
    base_rate: float = CALIBRATED_FOR
    corrections: Corrections | None = None
    """Given only with --desk."""
    pack: str | None = None
    pack_dir: Path | None = None
    ics: Path | None = None
    """Where the calendar of the last days goes."""

    @classmethod
    def from_options(cls, options: Mapping[str, Any]) -> Wanted:
        """Raises `UsageError` for the first value that does not exist."""
        if options["form"] not in FORMATS:
            raise usage_error(
                "unknown-value",
                option="--format",
                value=options["form"],
                known=", ".join(FORMATS),
            )
        at = moment(options["at"], now=datetime.now(UTC))
        return cls(
            format=options["form"],
            situation=situation_of(options, at),
            language=language(options["lang"]),
            at=at,
            with_plan=not options["no_plan"],
            full=options["full"],
            network=network_of(options),
            base_rate=base_rate(options["base_rate"]),
            corrections=_corrections(options["desk"]),
            pack=options["pack"] or None,
            pack_dir=options["pack_dir"],
            ics=Path(options["ics"]) if options["ics"] else None,
        )

    def answer(self, source: Source) -> Answer:
        """The answer for one mail, with these options."""
        return take(
            source.data,
            self.situation,
            at=self.at,
            language=self.language,
            form=source.form,
            with_plan=self.with_plan,
            network=self.network,
            base_rate=self.base_rate,
            local=self.corrections.update if self.corrections else None,
        )


def situation_of(options: Mapping[str, Any], at: datetime) -> Situation:
    """What the options say that the person did; raises `UsageError`."""
    elapsed = options["elapsed"]
    if elapsed is None and options["paid_on"]:
        elapsed = elapsed_since(day("--paid-on", options["paid_on"], at), at)
    return situation(
        did=_listed(options["did"]),
        told=_listed(options["told"]),
        paid=_listed(options["paid"]),
        elapsed=elapsed,
        for_whom=options["for_whom"],
        who=options["who"],
        afraid=options["afraid"],
        court_paper=options["court_paper"],
        prefecture=options["prefecture"],
        dates=dates(
            at,
            received_on=options["received_on"],
            lost_on=options["lost_on"],
            notice_on=options["notice_on"],
            claims_from=options["claims_from"],
        ),
    )


NETWORK_OPTIONS = {
    "dns_server": "--dns-server",
    "rdap": "--rdap",
    "rdap_table": "--rdap-table",
    "block_lists": "--block-list",
    "cache_folder": "--network-cache",
}


def network_of(options: Mapping[str, Any]) -> Network | None:
    """The outside, where --network lets questions go out; raises `UsageError` for a wrong one."""
    if not options["network"]:
        # Of the environment they may always be there; written on the line, they are a mistake.
        for name in options["written"]:
            if name in NETWORK_OPTIONS:
                raise usage_error("network-without-leave", option=NETWORK_OPTIONS[name])
        return None
    from madoguchi.desk.network import Network, settings

    given = {name: options[name] for name in NETWORK_OPTIONS}
    return Network(settings(**{**given, "block_lists": _listed(given["block_lists"])}))


def _corrections(desk: Path | None) -> Corrections | None:
    if desk is None:
        return None
    from madoguchi.desk.feedback import DeskFolder, corrections

    return corrections(DeskFolder(desk))


def _listed(values: Sequence[str]) -> list[str]:
    """`--did a,b --did c` is three values."""
    return [word for value in values for word in value.split(",")]


def check_paths(paths: Sequence[str], wanted: Wanted) -> int:
    """Answer for every mail in the paths; the exit status says whether all could be read."""
    words = words_for(wanted.language)
    if not paths:
        raise usage_error("no-paths")
    use(wanted.pack, wanted.pack_dir, lambda error: complain(words, error.says(words.language)))
    if wanted.corrections is not None and wanted.corrections.kept.broken:
        from madoguchi.cli.corrections import broken_lines

        complain(words, broken_lines(wanted.corrections.kept, words))
    if wanted.network is not None:
        from madoguchi.cli.looked_up import announcement

        complain(words, announcement(wanted.network.settings, words))
    found = _Complaints(words)
    stream = found.readable(sources(paths, sys.stdin.buffer))
    if wanted.format == "jsonl":
        _write_json(stream, wanted, words)
    else:
        _write_text(stream, wanted, words)
    return UNREADABLE if found.any else READ_ALL


class _Complaints:
    """Says on standard error what could not be read, and lets the rest pass."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.any = False

    def readable(self, items: Iterable[Source | Unreadable]) -> Iterator[Source]:
        for item in items:
            if isinstance(item, Source):
                yield item
                continue
            self.any = True
            says = item.error.says(self.words.language)
            complain(self.words, f"{item.path}: {says}")


def _write_json(stream: Iterable[Source], wanted: Wanted, words: Words) -> None:
    _mention_fallback(wanted)
    warm = False
    write = sys.stdout.buffer.write
    with _progress(words) as advance:
        for source in stream:
            answer = wanted.answer(source)
            write(record_line(answer, source.path, source.index, wanted.language) + b"\n")
            if not warm:
                warm = True
                _keep_what_is_loaded()
            advance()
    sys.stdout.buffer.flush()


def _keep_what_is_loaded() -> None:
    """Registry, model and pack stay for good: the collector need not look through them again."""
    gc.freeze()
    gc.enable()
    gc.set_threshold(20_000, 20, 50)


def _write_text(stream: Iterator[Source], wanted: Wanted, words: Words) -> None:
    from madoguchi.cli.show import Screen

    _mention_fallback(wanted)
    screen = Screen(words)
    first = list(islice(stream, 2))
    if len(first) == 1:
        answer = wanted.answer(first[0])
        if wanted.ics is not None:
            from madoguchi.cli.calendar_file import write_calendar

            write_calendar(answer.plan, wanted.ics, words)
        screen.whole(answer, first[0].path, full=wanted.full)
        return
    shown = 0
    _keep_what_is_loaded()
    for source in chain(first, stream):
        screen.card(wanted.answer(source), source.path, source.index)
        shown += 1
    if shown:
        screen.total(shown)
    if wanted.ics is not None:
        complain(words, words.say("ics-one"))


def _mention_fallback(wanted: Wanted) -> None:
    """Says visibly that another language is shown than the one asked for."""
    shown = words_for(wanted.language).language
    if shown is not wanted.language:
        told = sentence(
            "madoguchi.desk",
            "options.toml",
            "language-falls-back",
            value=wanted.language,
            known=shown,
        )
        complain(words_for(shown), told[shown])


@contextmanager
def _progress(words: Words) -> Iterator[Any]:
    """A count on standard error while long work runs, where a person is looking."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    bar: Progress = Bar(
        SpinnerColumn(),
        TextColumn(words.say("progress")),
        MofNCompleteColumn(),
        TextColumn(words.say("mails")),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    with bar:
        task = bar.add_task("", total=None)
        yield lambda: bar.advance(task)
