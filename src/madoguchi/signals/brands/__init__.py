"""Organisations whose names are used: who they are, and whether a mail presents itself as one."""

from madoguchi.signals.brands.hosts import (
    is_freemail,
    is_rewriter,
    is_shortener,
    is_user_content,
    sends_for_others,
    user_content_domain,
)
from madoguchi.signals.brands.lookalike import lookalike_of
from madoguchi.signals.brands.presented import PRESENTED, BrandMention, brands_presented
from madoguchi.signals.brands.registry import (
    Brand,
    Registry,
    brand,
    is_own_domain,
    owners_of,
    registry,
    sends_as,
)

__all__ = [
    "PRESENTED",
    "Brand",
    "BrandMention",
    "Registry",
    "brand",
    "brands_presented",
    "is_freemail",
    "is_own_domain",
    "is_rewriter",
    "is_shortener",
    "is_user_content",
    "lookalike_of",
    "owners_of",
    "registry",
    "sends_as",
    "sends_for_others",
    "user_content_domain",
]
