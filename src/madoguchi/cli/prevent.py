"""`madoguchi prevent` and its options; what it does stands in `prevention`."""

from __future__ import annotations

import click

from madoguchi.cli.options import LANGUAGE_OPTION


@click.command()
@click.argument("paths", nargs=-1, metavar="MAIL… | -")
@click.option(
    "--for",
    "programme",
    default="sieve",
    metavar="PROGRAM",
    help="sieve (default), gmail, outlook, postfix, rspamd, spamassassin, hosts, ublock or rpz",
)
@click.option("--out", metavar="FILE", help="Write the rules there (else to standard output).")
@LANGUAGE_OPTION
def prevent(paths: tuple[str, ...], programme: str, out: str | None, lang: str) -> int:
    """Make filter rules that catch other mails of the same scam.

    Only of what honest mail does not share; the rest is named, with why.  Nothing is put in place.
    """
    from madoguchi.cli.prevention import make_rules

    return make_rules(paths, programme, out, lang)
