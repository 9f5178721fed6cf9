"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from madoguchi.model import Language

_Command = TypeVar("_Command", bound=Callable[..., Any])

LANGUAGE_OPTION = click.option(
    "--lang",
    envvar="MADOGUCHI_LANG",
    default=Language.JA.value,
    metavar="LANG",
    help="Language of the answer: ja (default), en, …",
)

DESK_OPTION = click.option(
    "--desk",
    envvar="MADOGUCHI_DESK",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Folder of your desk's own corrections (docs/feedback.md).",
)

PACK_OPTION = click.option(
    "--pack",
    envvar="MADOGUCHI_PACK",
    metavar="NAME",
    help="Guidance for everybody here (else by prefecture): docs/packs.md.",
)

PACK_DIR_OPTION = click.option(
    "--pack-dir",
    envvar="MADOGUCHI_PACKS",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Folder of your own guidance packs.",
)


def written_on_the_line(context: click.Context, options: Mapping[str, Any]) -> list[str]:
    """The options that stand on the command line, not in the environment or by default."""
    commandline = click.core.ParameterSource.COMMANDLINE
    return [name for name in options if context.get_parameter_source(name) is commandline]


def _options(*options: Callable[[_Command], _Command]) -> Callable[[_Command], _Command]:
    def add(command: _Command) -> _Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


SITUATION_OPTIONS = _options(
    click.option("--did", multiple=True, metavar="A,B", help="clicked, replied, called, …"),
    click.option("--told", multiple=True, metavar="A,B", help="card, pin, id-password, …"),
    click.option("--paid", multiple=True, metavar="A,B", help="no, bank-transfer, emoney, …"),
    click.option("--elapsed", metavar="WHEN", help="1h, today, 3d, older"),
    click.option("--for", "for_whom", metavar="WHOM", help="self (default) or other"),
    click.option("--who", metavar="WHO", help="private (default), minor, business, staff"),
    click.option("--afraid", flag_value="yes", help="The person says that they are frightened."),
    click.option("--court-paper", metavar="HOW", help="none, handed-over, by-mail-or-post"),
    click.option("--prefecture", metavar="NAME", help="Where the person lives: 香川県, JP-37, …"),
    click.option("--at", metavar="TIME", help="Answer for that minute: 2026-11-23T10:00+09:00"),
)

DAY_OPTIONS = _options(
    click.option("--received-on", metavar="DAY", help="The postman handed over a court paper."),
    click.option("--lost-on", metavar="DAY", help="Money left a bank account without you."),
    click.option("--notice-on", metavar="DAY", help="The account stood in the DIC's notices."),
    click.option("--claims-from", metavar="DAY", help="The DIC's notice that one may apply."),
)

DATE_OPTIONS = _options(
    DAY_OPTIONS,
    click.option("--ics", metavar="FILE", help="Write the last days to a calendar file."),
)

PAID_ON_OPTION = click.option("--paid-on", metavar="DAY", help="Says --elapsed by a date.")

NETWORK_OPTIONS = _options(
    click.option("--network", is_flag=True, help="Let questions about names go out (off)."),
    click.option(
        "--dns-server",
        envvar="MADOGUCHI_DNS_SERVER",
        metavar="ADDRESS[:PORT]",
        help="DNS server to ask instead of the machine's own.",
    ),
    click.option(
        "--rdap",
        envvar="MADOGUCHI_RDAP",
        metavar="URL",
        help="One RDAP server for the age of all domains, instead of each registry's.",
    ),
    click.option(
        "--rdap-table",
        envvar="MADOGUCHI_RDAP_TABLE",
        metavar="FILE",
        help="A copy of IANA's table of RDAP servers, instead of the short one inside.",
    ),
    click.option(
        "--block-list",
        "block_lists",
        envvar="MADOGUCHI_BLOCK_LISTS",
        multiple=True,
        metavar="LIST",
        help="A block list: its name, domain:ZONE or address:ZONE.  Mind its terms.",
    ),
    click.option(
        "--network-cache",
        "cache_folder",
        envvar="MADOGUCHI_NETWORK_CACHE",
        metavar="FOLDER",
        help="Keep answers in a file there (else in memory only).",
    ),
)
