"""HONEST: everything to click belongs to the organisation that the mail names."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Form, Missing, Stance
from madoguchi.signals.brands import is_own_domain, is_user_content, sends_as
from madoguchi.signals.brands.claims import (
    author,
    claim_args,
    claimed,
    from_brand,
    headers_known,
)
from madoguchi.signals.brands.leads import leads, link_evidence, unwrapped
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    message, mailbox, claim = view.message, author(view), claimed(view)
    brand_id = claim.brand_id if claim else from_brand(view)
    if mailbox is None or not brand_id or not sends_as(brand_id, mailbox.domain):
        return
    if message.form is Form.PASTED or Missing.LINKS in message.missing or not headers_known(view):
        return  # what is shown may differ from where it led
    if view.authentication.aligned is False or message.attachments:
        return
    found = leads(message)
    hosts = {unwrapped(link) for _, link in found}
    if hosts and all(is_own_domain(brand_id, h) and not is_user_content(h) for h in hosts):
        yield link_evidence(found[0]), claim_args(brand_id, domain=mailbox.domain)


CHECK = Check(
    id="brand-links-own",
    stance=Stance.HONEST,
    sees="From is a brand's own domain, not denied, and every link leads to the brand's own site.",
    why="A forgery gains nothing when all it offers to click is the real site.",
    wrong_when=(
        "An archive kept the shown address and lost where it led; a forged mail asks to call a "
        "number or to answer and links the real site for decoration."
    ),
    look=_look,
)
