"""Every check has a family, so that lists of signals can be read."""

import pytest

from madoguchi.model import Language
from madoguchi.signals.catalogue import checks
from madoguchi.signals.families import OTHER, family_name, family_of


def test_every_check_has_one() -> None:
    assert [check.id for check in checks() if family_of(check.id) == OTHER] == []


@pytest.mark.parametrize(
    ("check_id", "family"),
    [
        ("brand-other-domain", "identity"),
        ("brand-link-elsewhere", "links"),
        ("asks-pin", "asked"),
        ("asks-open-attachment", "attachments"),
        ("unheard-of", OTHER),
        ("brandy", OTHER),
    ],
)
def test_the_longest_beginning_decides(check_id: str, family: str) -> None:
    assert family_of(check_id) == family


def test_names_are_told_in_both_languages() -> None:
    assert family_name("links", Language.EN) == "where links lead"
    assert family_name("links", Language.JA) == family_name("links", Language.JA_EASY)
