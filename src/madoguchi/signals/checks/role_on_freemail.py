"""An office, a service desk or a court that writes from a mailbox anybody can have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import is_freemail
from madoguchi.signals.brands.claims import author, came_by_list, from_evidence
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

_ROLE = (
    r"\b(?:support|customer (?:service|care)|help ?desk|administrator|security (?:team|center)"
    r"|bank|billing|court|police|ministry|tax office|post office"  # English
    r"|kundendienst|kundenservice|gericht|finanzamt|service client|tribunal|soporte|suporte"
    r"|atenci[oó]n al cliente|atendimento)\b"
    r"|事務局|サポート|カスタマー|お客様(?:センター|係|相談)|お客さまセンター|管理者|銀行|裁判所"
    r"|警察|税務署"
    r"|客服|银行|法院|고객센터|은행|법원"
)


@cache
def _role() -> re.Pattern[str]:
    return re.compile(_ROLE, re.IGNORECASE)


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox = author(view)
    if mailbox is None or not is_freemail(mailbox.domain) or came_by_list(view):
        return
    if _role().search(mailbox.display_name[:200]):
        yield from_evidence(mailbox), (("domain", mailbox.domain),)


CHECK = Check(
    id="role-on-freemail",
    stance=Stance.ACCUSING,
    sees="The display name of From is an office or a service; the address is a free mailbox.",
    why="Offices and service desks have domains of their own.",
    wrong_when="The support of a very small shop or club; a provider that writes from its domain.",
    look=_look,
)
