"""Prevention (受信拒否設定): rules from mails that file or refuse the campaign's others."""

from madoguchi.reports.prevent.choose import choose
from madoguchi.reports.prevent.features import Feature, Features, LeftOut, Trait
from madoguchi.reports.prevent.rules import Programme, Rules, prevent, programmes_for

__all__ = [
    "Feature",
    "Features",
    "LeftOut",
    "Programme",
    "Rules",
    "Trait",
    "choose",
    "prevent",
    "programmes_for",
]
