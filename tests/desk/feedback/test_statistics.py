"""The report in numbers: people are counted, mails are not told."""

import json

from madoguchi.desk.feedback import DeskFolder, corrections
from madoguchi.desk.feedback.statistics import statistics, statistics_record
from madoguchi.model import Certainty, Kind
from tests.desk.feedback.conftest import AT, PARCEL, SHOP, add


def test_an_empty_folder(folder: DeskFolder) -> None:
    folder.path.mkdir()
    found = statistics(corrections(folder))
    assert (found.corrections, found.reporters, found.borne_out, found.signals) == (0, 0, 0, ())
    assert found.bias == 0
    json.dumps(statistics_record(found))


def test_what_was_said_of_what_by_how_many(folder: DeskFolder) -> None:
    for who in ("A", "B"):
        add(folder, PARCEL, Kind.UNWANTED_AD, by=who)
        add(folder, SHOP, Kind.ORDINARY, by=who)
    undone = add(folder, SHOP, Kind.PHISHING, by="C")
    folder.undo([undone.correction.id], AT)
    found = statistics(corrections(folder))
    assert (found.corrections, found.undone, found.reporters) == (4, 1, 2)
    assert found.confirming == 2
    assert found.borne_out == 0
    assert dict(found.said) == {Kind.UNWANTED_AD: 2, Kind.ORDINARY: 2}
    assert dict(found.before) == {Certainty.SCAM: 2, Certainty.NOTHING_FOUND: 2}
    assert found.pairs == (
        (Certainty.SCAM, Kind.UNWANTED_AD, 2),
        (Certainty.NOTHING_FOUND, Kind.ORDINARY, 2),
    )
    assert found.said_not_scam.moved == 0
    assert found.said_not_scam.before == found.said_not_scam.after


def test_what_three_say_moves_signals_and_the_corrected_mails(folder: DeskFolder) -> None:
    for who in "ABC":
        add(folder, PARCEL, Kind.UNWANTED_AD, by=who)
    add(folder, SHOP, Kind.ORDINARY, by="A")
    found = statistics(corrections(folder))
    assert found.borne_out == 3
    assert found.signals
    assert [abs(row.shift) for row in found.signals] == sorted(
        (abs(row.shift) for row in found.signals), reverse=True
    )
    assert all(row.shift < 0 for row in found.signals)
    assert found.said_not_scam.corrections == 4
    assert found.said_not_scam.moved == 3
    assert found.said_not_scam.after < found.said_not_scam.before
    assert found.said_scam.corrections == 0


def test_the_record_names_no_mail_and_no_person(folder: DeskFolder) -> None:
    noted = [add(folder, PARCEL, Kind.UNWANTED_AD, by=who).correction for who in "ABC"]
    text = json.dumps(statistics_record(statistics(corrections(folder))))
    for each in noted:
        for told in (each.id, each.reporter, each.mail):
            assert told not in text
