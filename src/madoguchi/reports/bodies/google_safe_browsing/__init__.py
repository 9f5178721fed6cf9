"""Google Safe Browsing: the address of a fake site, by web form; browsers then warn of it.

https://developers.google.com/safe-browsing/v4/reporting (its own page, 2023-12-02, seen 2026-11):
phishing and malware addresses that are not on the list yet are reported by form; cloud.google.com/
phishing-protection/docs/concepts-overview: what is confirmed is warned of on billions of devices.
"""

from __future__ import annotations

from madoguchi.reports.pages import leads_somewhere
from madoguchi.reports.reporting import entered

DESTINATION = entered(
    __package__,
    id="google-safe-browsing",
    desk="google-safe-browsing",
    fits=leads_somewhere,
    order=40,
)
