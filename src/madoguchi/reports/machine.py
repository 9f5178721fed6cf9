"""A form for other programs as a paper: what every folder of `machines` is made with."""

from __future__ import annotations

from collections.abc import Callable

from madoguchi.model import Attached, Certainty, Language
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Group, Medium


def accuses(case: Case) -> bool:
    """Whether there is something that other programs should look for."""
    return case.answer.verdict.certainty is Certainty.SCAM


def machine(
    package: str,
    *,
    id: str,  # noqa: A002 - as the field of `Destination`
    file: str,
    media_type: str,
    fits: Callable[[Case], bool],
    make: Callable[[Material], bytes | None],
) -> Destination:
    """A destination whose paper is one file; its folder's `words.toml` has `name` and `use`.

    Where `make` gives `None`, there is nothing to write, and `lacking` says what it would take
    (`[empty]` of the words).
    """

    def draft(material: Material) -> Draft:
        spoken, data = material.case.language, make(material)
        return Draft(
            id=id,
            group=Group.MACHINE,
            medium=Medium.FILE,
            language=Language.EN,
            attached=(Attached(file, media_type, data),) if data is not None else (),
            lacking=() if data is not None else (say(package, "empty", spoken),),
            notes=(say(package, "use", spoken),),
        )

    return Destination(
        id=id,
        group=Group.MACHINE,
        words=package,
        may_have=frozenset(),
        fits=fits,
        draft=draft,
    )
