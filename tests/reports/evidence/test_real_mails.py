"""Real mails give papers too.  Nothing of them is printed or kept but a count.

The mails are not in the repository: the folder `mails` is used where it is there.
"""

from itertools import islice
from pathlib import Path

import pytest

from madoguchi.mail.sources import Source, sources
from madoguchi.reports.evidence import evidence_pack
from tests.reports.cases import EVERYTHING, case
from tests.reports.evidence.reading import text_of, unpacked

MAILS = Path(__file__).parents[3] / "mails"
FOLDERS = ("scam-ja", "scam-en", "phishing-pot", "ham-lists", "outlook-msg")

pytestmark = [
    pytest.mark.mails,
    pytest.mark.skipif(not MAILS.is_dir(), reason="no real mails here (mails/)"),
]


@pytest.mark.parametrize("folder", FOLDERS)
def test_some_of_each_folder_give_a_pack(folder: str) -> None:
    if not (MAILS / folder).is_dir():
        pytest.skip(f"no {folder} here")
    found = (one for one in sources([str(MAILS / folder)], None) if isinstance(one, Source))
    wrong = 0
    for source in islice(found, 0, None, 50):
        pack = evidence_pack(case(source.data, EVERYTHING, form=source.form))
        whole = source.data in unpacked(pack.zip).values()
        wrong += not (whole and pack.pdf and pack.sha256 in text_of(pack.pdf))
    assert wrong == 0
