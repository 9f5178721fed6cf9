"""IPA 情報セキュリティ安心相談窓口: what was done to a private person's computer or telephone.

https://www.ipa.go.jp/security/anshin/index.html (its own page, about 2022): technical advice on
viruses and unauthorised access, by telephone or mail when its questions and answers do not help;
nothing else.  It neither looks into a device nor repairs it, and catches nobody
(http://www.ipa.go.jp/security/keihatsu/pr2012/tech/041_anshin.html, 2012).  Its number and mail
address were not seen there, so none is shown.  No mail is attached: it does not ask for one, and
an attached file may be the virus.
"""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Did, Kind, Language
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Group, Medium
from madoguchi.reports.happened import bulleted, happened
from madoguchi.reports.offered import at_work, device_touched
from madoguchi.reports.telling import common_words, files, outline, received, sender, title

_LACKING = ("device", "since")
_NOTES = ("first", "address", "about", "reply", "off")


def concerned(case: Case) -> bool:
    """Whether a device is what the advice is needed for."""
    called = bool(case.situation.did & {Did.CLICKED, Did.CALLED})
    return device_touched(case) or (called and case.answer.verdict.kind is Kind.SUPPORT_SCAM)


def _fits(case: Case) -> bool:
    return concerned(case) and not at_work(case)


def _draft(material: Material) -> Draft:
    spoken = material.case.language
    return Draft(
        id=DESTINATION.id,
        group=DESTINATION.group,
        medium=Medium.MAIL,
        language=Language.JA,
        subject=say(__package__, "subject", Language.JA),
        text="\n\n".join(_text(material)),
        lacking=tuple(say(__package__, f"lacks-{one}", spoken) for one in _LACKING),
        notes=tuple(say(__package__, note, spoken) for note in _NOTES),
    )


def _text(material: Material) -> Iterator[str]:
    words = common_words(Language.JA)
    yield say(__package__, "intro", Language.JA)
    yield say(
        __package__,
        "mail",
        Language.JA,
        received=received(material, words),
        sender=sender(material, words),
        title=title(material, words),
        outline=outline(material, words),
    )
    if names := files(material):
        yield say(__package__, "files", Language.JA, lines="\n".join(bulleted(names)))
    lines = happened(material, own=False)
    if did := lines.did():
        yield say(__package__, "did", Language.JA, lines="\n".join(bulleted(did)))
    if story := lines.story():
        yield say(__package__, "story", Language.JA, story=story)


DESTINATION = Destination(
    id="ipa",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset(),
    fits=_fits,
    draft=_draft,
    desk="ipa",
    order=15,
)
