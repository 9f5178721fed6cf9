"""Reports that several bodies take alike: a forwarded mail, or an address for a web form."""

from __future__ import annotations

from collections.abc import Callable

from madoguchi.model import Language
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Field, Group, Medium
from madoguchi.reports.pages import live_addresses
from madoguchi.reports.telling import common_words, lacking, title, told


def forwarded(
    package: str,
    *,
    id: str,  # noqa: A002 - as the field of `Destination`
    desk: str,
    fits: Callable[[Case], bool],
    order: int,
    reader: Language = Language.EN,
) -> Destination:
    """A body that wants the mail itself, attached.

    Its folder's `words.toml` has `name`, `subject`, `text`, and for the person `send` and `reader`.
    """

    def draft(material: Material) -> Draft:
        return forwarded_to(material, package, id, reader)

    return _destination(package, id, desk, fits, order, draft)


def forwarded_to(material: Material, package: str, id: str, reader: Language) -> Draft:  # noqa: A002
    """The draft of such a report; the contact is put in by whoever asked for it."""
    words = common_words(reader)
    return Draft(
        id=id,
        group=Group.REPORT,
        medium=Medium.MAIL,
        language=reader,
        subject=say(package, "subject", reader, title=title(material, words)),
        text=say(package, "text", reader, told=told(material, words)),
        attached=(material.as_file(),) if material.has_source else (),
        lacking=lacking(material),
        notes=_notes(material, package),
    )


def entered(
    package: str,
    *,
    id: str,  # noqa: A002 - as the field of `Destination`
    desk: str,
    fits: Callable[[Case], bool],
    order: int,
    reader: Language = Language.EN,
) -> Destination:
    """A body that wants the address of a page in a web form, and what is known of it.

    Its folder's `words.toml` has `name`, the labels `address`, `others` and `details` of the
    fields, `no-address` for what is lacking, and for the person `send` and `reader`.
    """

    def draft(material: Material) -> Draft:
        return entered_at(material, package, id, reader)

    return _destination(package, id, desk, fits, order, draft)


def entered_at(material: Material, package: str, id: str, reader: Language) -> Draft:  # noqa: A002
    """The draft of such a report.  The form needs the addresses live."""
    spoken = material.case.language
    first, *others = live_addresses(material) or ("",)
    texts = {
        "address": first,
        "others": "\n".join(others),
        "details": told(material, common_words(reader)),
    }
    fields = [Field(say(package, key, reader), text) for key, text in texts.items() if text]
    return Draft(
        id=id,
        group=Group.REPORT,
        medium=Medium.FORM,
        language=reader,
        fields=tuple(fields),
        lacking=() if first else (say(package, "no-address", spoken),),
        notes=_notes(material, package),
    )


def _notes(material: Material, package: str) -> tuple[str, ...]:
    return tuple(say(package, note, material.case.language) for note in ("send", "reader"))


def _destination(
    package: str,
    id: str,  # noqa: A002
    desk: str,
    fits: Callable[[Case], bool],
    order: int,
    draft: Callable[[Material], Draft],
) -> Destination:
    return Destination(
        id=id,
        group=Group.REPORT,
        words=package,
        may_have=frozenset(),
        fits=fits,
        draft=draft,
        desk=desk,
        order=order,
    )
