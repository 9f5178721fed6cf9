"""`madoguchi prevent` and its options; what it does stands in `prevention`."""

from __future__ import annotations

import click

from madoguchi.cli.options import LANGUAGE_OPTION


@click.command()
@click.argument("paths", nargs=-1, metavar="MAIL… | -")
@click.option(
    "--for",
    "programme",
    metavar="PROGRAM",
    help="sieve (default), gmail, outlook, postfix, rspamd, spamassassin, hosts, ublock or rpz",
)
@click.option(
    "--provider",
    metavar="NAME",
    help="Tell how mail is refused there: auto (from the mail), docomo, au, softbank, …",
)
@click.option("--exposed", is_flag=True, help="Tell which of your data the mail shows.")
@click.option("--out", metavar="FILE", help="Write the rules there (else to standard output).")
@LANGUAGE_OPTION
def prevent(
    paths: tuple[str, ...],
    programme: str | None,
    provider: str | None,
    exposed: bool,
    out: str | None,
    lang: str,
) -> int:
    """Make filter rules that catch other mails of the same scam.

    Only of what honest mail does not share; the rest is named, with why.  Nothing is put in place.

    With --provider or --exposed it tells, and makes rules only if --for or --out is given too.
    """
    from madoguchi.cli.prevention import Wanted, keep_out

    return keep_out(paths, Wanted(programme, provider, exposed, out), lang)
