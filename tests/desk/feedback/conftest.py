"""Mails written for these tests, and a folder for their corrections."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from madoguchi.desk.feedback import DeskFolder
from madoguchi.desk.feedback.note import Noted, note
from madoguchi.model import Kind

EXAMPLES = Path(__file__).parents[3] / "examples"
AT = datetime(2026, 11, 30, 1, 2, 3, tzinfo=UTC)

PARCEL = (EXAMPLES / "phishing-parcel-en.eml").read_bytes()
SHOP = (EXAMPLES / "honest-shop-newsletter.eml").read_bytes()


@pytest.fixture
def folder(tmp_path: Path) -> DeskFolder:
    return DeskFolder(tmp_path / "desk")


def add(
    folder: DeskFolder, data: bytes = SHOP, said: Kind = Kind.ORDINARY, by: str = "adviser 1"
) -> Noted:
    return note(folder, data, None, said=said, by=by, at=AT)
