"""Who a mail claims to be from, beside who sent it: what the identity checks ask of a view."""

from __future__ import annotations

from madoguchi.model import Evidence, Mailbox, Missing
from madoguchi.signals.brands.hosts import is_freemail
from madoguchi.signals.brands.presented import PRESENTED, BrandMention
from madoguchi.signals.brands.registry import brand, owners_of
from madoguchi.signals.view import View


def author(view: View) -> Mailbox | None:
    """The first From mailbox with an address; `None` for pasted text without one."""
    return view.author


def headers_known(view: View) -> bool:
    """Whether the whole header section came in: only then does an absent field mean anything."""
    return bool(view.message.headers) and Missing.HEADERS not in view.message.missing


def came_by_list(view: View) -> bool:
    """Whether a mailing list carried the mail."""
    return view.came_by_list


def claimed(view: View) -> BrandMention | None:
    """The brand that the mail presents itself as, when it presents itself as one."""
    brands = view.brands
    return brands[0] if brands and brands[0].prominence >= PRESENTED else None


def family(brand_id: str) -> str:
    """The group of a brand, or the brand itself when it is alone."""
    return brand(brand_id).family or brand_id


def from_brand(view: View) -> str:
    """Id of the brand whose own sending domain stands in From; empty when none."""
    mailbox = author(view)
    if mailbox is None or is_freemail(mailbox.domain):
        return ""
    owners = owners_of(mailbox.domain)
    return owners[0] if owners else ""


def claim_args(brand_id: str, **more: str) -> tuple[tuple[str, str], ...]:
    """Arguments for a sentence that names a brand."""
    named = brand(brand_id)
    return (
        ("brand", brand_id),
        ("brand_ja", named.name_ja),
        ("brand_en", named.name_en),
        ("brand_domain", named.main_domain),
        *more.items(),
    )


def from_evidence(mailbox: Mailbox) -> Evidence:
    """The From mailbox as the person sees it."""
    shown = f"{mailbox.display_name} <{mailbox.addr_spec}>".strip()
    return Evidence("header:From", shown[:200])
