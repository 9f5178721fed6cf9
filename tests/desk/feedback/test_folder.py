"""The folder of corrections: it only grows, loses nothing, and holds nothing of a mail."""

import json
import re
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.desk.feedback import Correction, DeskFolder, corrections
from madoguchi.desk.feedback.correction import Undoing, entry_of, line_of
from madoguchi.desk.feedback.folder import FILE, KEY
from madoguchi.mail import read
from madoguchi.model import Certainty, Kind, UsageError
from madoguchi.signals import checks
from tests.desk.feedback.conftest import AT, PARCEL, SHOP, add


def lines(folder: DeskFolder) -> list[bytes]:
    return (folder.path / FILE).read_bytes().splitlines()


def test_what_is_kept_holds_nothing_of_the_mail_and_no_name(folder: DeskFolder) -> None:
    add(folder, PARCEL, Kind.UNWANTED_AD, by="Sato Hanako")
    [line] = lines(folder)
    row = json.loads(line)
    assert set(row) == {
        "id", "at", "reporter", "mail", "signals", "wording", "form", "said", "kind_before",
        "certainty_before",
    }  # fmt: skip
    known = {check.id for check in checks()}
    assert set(row["signals"]) <= known
    # What is left beside the names of our own checks are numbers, hashes and closed words.
    rest = json.dumps({**row, "signals": []}).lower()
    message = read(PARCEL)
    words = set(re.findall(r"[^\W\d]{5,}", f"{message.subject} {message.text} sato hanako".lower()))
    assert [word for word in words if word in rest] == []
    assert not any(link.host in line.decode() for link in message.links)
    assert row["certainty_before"] == "scam"
    assert row["said"] == "unwanted-ad"


def test_folder_and_files_are_for_their_owner_alone(folder: DeskFolder) -> None:
    add(folder)
    assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    for name in (FILE, KEY):
        assert stat.S_IMODE((folder.path / name).stat().st_mode) == 0o600
    assert {path.name for path in folder.path.iterdir()} == {FILE, KEY}


def test_a_reporter_is_another_in_another_folder(folder: DeskFolder) -> None:
    other = DeskFolder(folder.path.with_name("other"))
    assert folder.reporter("A") == DeskFolder(folder.path).reporter(" A ")
    assert folder.reporter("A") != other.reporter("A")
    assert folder.reporter("A") != folder.reporter("B")
    assert folder.mail(b"A") != folder.reporter("A")


def test_the_same_word_of_the_same_person_is_kept_once(folder: DeskFolder) -> None:
    first, again, other = add(folder), add(folder), add(folder, by="adviser 2")
    assert (first.new, again.new, other.new) == (True, False, True)
    assert again.correction == first.correction
    assert len(lines(folder)) == 2


def test_who_says_otherwise_is_told_to_undo_first(folder: DeskFolder) -> None:
    first = add(folder)
    with pytest.raises(UsageError) as refused:
        add(folder, said=Kind.PHISHING)
    assert first.correction.id in refused.value.ja
    assert first.correction.id in refused.value.en
    folder.undo([first.correction.id], AT)
    assert add(folder, said=Kind.PHISHING).new
    assert len(folder.read().standing) == 1


def test_undoing_adds_a_line_and_takes_none_away(folder: DeskFolder) -> None:
    noted = [add(folder), add(folder, by="adviser 2")]
    before = lines(folder)
    folder.undo([noted[0].correction.id], AT)
    assert lines(folder)[:2] == before
    assert [each.id for each in folder.read().standing] == [noted[1].correction.id]
    with pytest.raises(UsageError):
        folder.undo([noted[0].correction.id], AT)


def test_of_several_ids_one_of_which_is_unknown_none_is_undone(folder: DeskFolder) -> None:
    noted = add(folder)
    with pytest.raises(UsageError, match="ffffffff"):
        folder.undo([noted.correction.id, "ffffffff"], AT)
    assert len(folder.read().standing) == 1


BROKEN = [
    b"{",
    b"nonsense \xff\xfe",
    b"[]",
    b"null",
    b"7",
    b'{"id": "zz"}',
    b'{"undo": 7, "at": "2026-11-30T00:00:00+00:00"}',
    b'{"undo": "00000000", "at": "yesterday"}',
    b'{"undo": "00000000", "at": "2026-11-30T00:00:00"}',
    b"[" * 100_000,
    b"1" * 10_000,
]


@pytest.mark.parametrize("line", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_line_is_told_by_its_number_and_the_rest_counts(
    folder: DeskFolder, line: bytes
) -> None:
    add(folder)
    path = folder.path / FILE
    path.write_bytes(path.read_bytes() + line + b"\n")
    before = path.read_bytes()
    add(folder, by="adviser 2")
    kept = folder.read()
    assert kept.broken == (2,)
    assert len(kept.standing) == 2
    assert path.read_bytes().startswith(before)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("wording", float("nan")),
        ("wording", 1e9),
        ("wording", "0"),
        ("wording", True),
        ("signals", "asks-card"),
        ("signals", ["a b"]),
        ("signals", [["a"]]),
        ("signals", ["x"] * 500),
        ("said", "undetermined"),
        ("said", "safe"),
        ("certainty_before", "safe"),
        ("reporter", "Sato"),
        ("mail", ""),
        ("form", "../x"),
        ("id", None),
        ("at", 0),
    ],
)
def test_a_line_with_a_value_that_nobody_wrote_is_broken(
    folder: DeskFolder, name: str, value: object
) -> None:
    row = json.loads(line_of(add(folder).correction))
    with pytest.raises(ValueError):  # noqa: PT011 - any of them
        entry_of(json.dumps({**row, name: value}).encode())


def test_a_line_torn_by_a_power_cut_does_not_swallow_the_next(folder: DeskFolder) -> None:
    add(folder)
    path = folder.path / FILE
    path.write_bytes(path.read_bytes() + path.read_bytes()[:60])
    add(folder, by="adviser 2")
    kept = folder.read()
    assert len(kept.standing) == 2
    assert kept.broken == (2,)


def test_the_same_line_twice_counts_once_and_another_under_its_id_is_broken(
    folder: DeskFolder,
) -> None:
    noted = add(folder).correction
    forged = replace(noted, said=Kind.PHISHING)
    path = folder.path / FILE
    path.write_bytes(line_of(noted) * 2 + line_of(forged))
    kept = folder.read()
    assert kept.corrections == (noted,)
    assert kept.broken == (3,)


def test_without_its_key_a_folder_takes_nothing_more(folder: DeskFolder) -> None:
    """Another key would make every reporter two."""
    add(folder)
    (folder.path / KEY).unlink()
    with pytest.raises(UsageError, match="key"):
        add(DeskFolder(folder.path), by="adviser 2")
    assert len(folder.read().standing) == 1
    assert not (folder.path / KEY).exists()


@pytest.mark.parametrize("content", ["", "00", "zz" * 32, "00" * 33, "鍵"])
def test_a_broken_key_is_told_and_kept(folder: DeskFolder, content: str) -> None:
    folder.path.mkdir()
    (folder.path / KEY).write_text(content, "utf-8")
    with pytest.raises(UsageError, match="key"):
        add(folder)
    assert (folder.path / KEY).read_text("utf-8") == content


def test_a_folder_that_is_not_there_or_is_a_file(folder: DeskFolder) -> None:
    with pytest.raises(UsageError):
        folder.read()
    folder.path.write_text("x")
    with pytest.raises(UsageError):
        folder.read()
    with pytest.raises(UsageError):
        add(folder)


def test_a_file_that_cannot_be_written_or_read_is_told(folder: DeskFolder) -> None:
    (folder.path / FILE).mkdir(parents=True)
    with pytest.raises(UsageError):
        folder.read()
    with pytest.raises(UsageError):
        add(folder)


def test_a_place_where_no_folder_can_be_is_told(folder: DeskFolder) -> None:
    """Rights would not do: root, who runs the tests in a container, may write anywhere."""
    folder.path.write_text("a file, no folder")
    with pytest.raises(UsageError):
        add(folder)
    assert folder.path.read_text() == "a file, no folder"


def test_a_full_disk_is_told_and_nothing_is_claimed_to_be_kept(folder: DeskFolder) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no device that is always full")
    noted = add(folder).correction
    (folder.path / FILE).unlink()
    (folder.path / FILE).symlink_to(full)
    with pytest.raises(UsageError):
        folder.add(noted)


@given(
    st.sets(st.sampled_from(["asks-card", "preheader", "no-such"]), max_size=3),
    st.floats(-20, 20),
    st.sampled_from([kind for kind in Kind if kind is not Kind.UNDETERMINED]),
    st.sampled_from(Certainty),
)
def test_a_line_reads_back_as_what_was_written(
    signals: set[str], wording: float, said: Kind, certainty: Certainty
) -> None:
    entry = Correction(
        id="0123abcd",
        at=AT,
        reporter="a" * 64,
        mail="b" * 64,
        signals=tuple(sorted(signals)),
        wording=round(wording, 1),
        form="common",
        said=said,
        kind_before=Kind.PHISHING,
        certainty_before=certainty,
    )
    assert entry_of(line_of(entry)) == entry
    assert entry_of(line_of(Undoing("0123abcd", AT))) == Undoing("0123abcd", AT)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_line_or_a_value_error(data: bytes) -> None:
    try:
        entry_of(data)
    except ValueError:
        return
    raise AssertionError(data)


def test_an_undone_correction_leaves_no_trace_in_the_update(folder: DeskFolder) -> None:
    for who in "ABC":
        add(folder, by=who)
    before = corrections(folder).update.shift
    more = [add(folder, PARCEL, Kind.UNWANTED_AD, by=who) for who in "ABCD"]
    assert corrections(folder).update.shift != before
    folder.undo([each.correction.id for each in more], AT)
    assert corrections(folder).update.shift == before


def test_mails_in_one_folder_are_told_apart(folder: DeskFolder) -> None:
    assert add(folder, SHOP).correction.mail != add(folder, PARCEL).correction.mail
