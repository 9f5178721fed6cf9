"""The commands and their options; what each does stands in a module of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from madoguchi import __version__
from madoguchi.cli import INTERRUPTED, READ_ALL, UNREADABLE, USAGE
from madoguchi.cli.brands import brands
from madoguchi.cli.desks import desks
from madoguchi.cli.feedback import feedback
from madoguchi.cli.options import (
    DATE_OPTIONS,
    DESK_OPTION,
    LANGUAGE_OPTION,
    NETWORK_OPTIONS,
    PACK_DIR_OPTION,
    PACK_OPTION,
    PAID_ON_OPTION,
    SITUATION_OPTIONS,
    written_on_the_line,
)
from madoguchi.cli.pack import pack
from madoguchi.cli.prevent import prevent
from madoguchi.cli.report import report
from madoguchi.cli.signals import signals
from madoguchi.cli.train import train
from madoguchi.cli.words import complain, words_for
from madoguchi.model import Language, MadoguchiError, UsageError

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 90}


@click.group(context_settings=_CONTEXT)
@click.version_option(__version__, prog_name="madoguchi")
def commands() -> None:
    """窓口 madoguchi: hand over a suspicious mail, get what to do now.

    Offline: nothing leaves this machine, unless you say --network.  Exit status: 0 all read,
    2 something could not be read, 64 wrong usage.
    """


@commands.command()
@click.argument("paths", nargs=-1, metavar="PATH… | -")
@click.option("--format", "form", default="text", metavar="FORMAT", help="text (default) or jsonl")
@click.option("--no-plan", is_flag=True, help="Only what the mail is, not what to do.")
@click.option("--full", is_flag=True, help="Show the whole mail, not only the marked passages.")
@click.option(
    "--base-rate",
    envvar="MADOGUCHI_BASE_RATE",
    metavar="SHARE",
    help="Share of scams among what you hand over, 0.001 to 0.999 (default 0.5).",
)
@DESK_OPTION
@PACK_OPTION
@PACK_DIR_OPTION
@LANGUAGE_OPTION
@SITUATION_OPTIONS
@PAID_ON_OPTION
@DATE_OPTIONS
@NETWORK_OPTIONS
@click.pass_context
def check(context: click.Context, /, paths: tuple[str, ...], **options: Any) -> int:
    """Say what to do about a mail, what it is and why.

    PATH is a mail file, an mbox, a Maildir or a folder; - is standard input.
    """
    from madoguchi.cli.check import Wanted, check_paths

    written = written_on_the_line(context, options)
    return check_paths(paths, Wanted.from_options({**options, "written": written}))


@commands.command()
@click.argument("mail", required=False, metavar="[MAIL]")
@click.option("--kind", metavar="KIND", help="Without a mail: phishing, prize, … if you know.")
@LANGUAGE_OPTION
@SITUATION_OPTIONS
@PAID_ON_OPTION
@DATE_OPTIONS
def consult(mail: str | None, **options: Any) -> int:
    """Be asked one question at a time, then be told what to do.

    MAIL is a mail file; without one, tell what happened.  What the options say is not asked again.
    Answers may be piped in, a line each: a number, several (1,3), or the words of docs/json.md.
    """
    from madoguchi.cli.consult import consult_about

    return consult_about(mail, options)


@commands.command()
@click.argument("facts", nargs=-1, metavar="[FACT=VALUE[,VALUE]]…")
@click.option("--at", metavar="DAY|TIME", help="What was said then: 2026-11-24, …T10:00+09:00")
@click.option("--pack", metavar="NAME[@VERSION]", help="By this guidance: jp, jp@2026.11.1")
@click.option("--prefecture", metavar="NAME", help="Where the person lives: 香川県, JP-37, …")
@click.option("--brand", metavar="ID", help="Whose name the mail used: madoguchi brands list")
@click.option("--format", "form", default="text", metavar="FORMAT", help="text (default) or json")
@DATE_OPTIONS
@LANGUAGE_OPTION
def plan(facts: tuple[str, ...], **options: Any) -> int:
    """Say the plan for facts, or what the plan was on another day.

    Facts are those of the guidance: did=clicked,called told=pin paid=bank-transfer
    kind=phishing certainty=scam elapsed=today court-paper=handed-over for-whom=other
    """
    from madoguchi.cli.said import plan_said

    return plan_said(facts, options)


commands.add_command(pack)
commands.add_command(brands)
commands.add_command(desks)

commands.add_command(feedback)
commands.add_command(prevent)
commands.add_command(report)
commands.add_command(signals)
commands.add_command(train)


def run(arguments: Sequence[str]) -> int:
    """Run the command; every error ends in one message and one exit status."""
    asked = _language_asked(arguments)
    # Who asks for a language that does not exist is answered in both that everybody here has.
    spoken = [words_for(one) for one in ([asked] if asked else [Language.JA, Language.EN])]
    words = spoken[0]
    try:
        status = commands.main(list(arguments), prog_name="madoguchi", standalone_mode=False)
    except UsageError as error:
        for each in spoken:
            complain(each, error.says(each.language))
        return USAGE
    except MadoguchiError as error:
        complain(words, error.says(words.language))
        return UNREADABLE
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help(), err=True)
        return USAGE
    except click.UsageError as error:
        complain(words, words.say("wrong-usage", problem=error.format_message()))
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nobody is left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READ_ALL
    return status if isinstance(status, int) else READ_ALL


def _language_asked(arguments: Sequence[str]) -> Language | None:
    """The language for complaints, read before the options are known to be right.

    Japanese when none was named, `None` when the one named does not exist.
    """
    asked = os.environ.get("MADOGUCHI_LANG", "")
    for at, argument in enumerate(arguments):
        if argument == "--lang" and at + 1 < len(arguments):
            asked = arguments[at + 1]
        elif argument.startswith("--lang="):
            asked = argument.partition("=")[2]
    try:
        return Language(asked or Language.JA)
    except ValueError:
        return None
