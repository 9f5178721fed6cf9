"""The data files: strict reading, sources for everything, and a compiled file that is fresh."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest

from madoguchi.guidance.desks import Confidence, Desk, ReportingPoint, directory, parse_desks
from madoguchi.guidance.desks.compile import check_pack, compiled
from madoguchi.guidance.desks.entry import ChannelKind
from madoguchi.guidance.desks.pack import PACKS, pack_of, read_pack
from madoguchi.model import Kind, Language, PackError

Row = dict[str, object]

TEL: Row = {"kind": "tel", "value": "03-0000-0001", "confidence": "own", "source": "a page"}


def good() -> Row:
    return {
        "id": "counter",
        "type": "desk",
        "roles": ["counter"],
        "names": {"ja": "窓口", "en": "Counter"},
        "area": "JP-37",
        "brands": ["example"],
        "channels": [
            TEL,
            {"kind": "web", "value": "https://counter.example/", "confidence": "third"},
            {"kind": "mail", "value": "a@counter.example", "confidence": "none", "source": "x"},
        ],
        "hours": {"mon-fri": ["09:00-17:00"], "holidays": "closed", "confidence": "third"},
        "hours_words": {"ja": "平日", "en": "weekdays"},
        "note": "shared",
        "languages": ["ja", "en"],
        "fallback": ["counter"],
        "seen_on": "2026-11",
        "valid": {"from": "2026-04-01", "until": "2027-03-31"},
        "remark": "check it",
    }


NOTES = {"shared": {"ja": "相談できます。", "en": "Gives advice."}}


def parsed(*rows: Row) -> tuple[Desk | ReportingPoint, ...]:
    return parse_desks(rows, lambda index: f"counter.yaml:{index + 1}", NOTES)


def test_a_row_is_read_whole() -> None:
    (desk,) = parsed(good())
    assert isinstance(desk, Desk)
    assert desk.names.says(Language.JA) == "窓口"
    assert desk.note is not None
    assert desk.note.says(Language.EN) == "Gives advice."
    assert [channel.confidence for channel in desk.channels] == [
        Confidence.OWN,
        Confidence.THIRD,
        Confidence.NONE,
    ]
    assert [channel.value for channel in desk.shown(ChannelKind.TEL)] == ["03-0000-0001"]
    assert desk.shown(ChannelKind.WEB) == desk.shown(ChannelKind.MAIL) == ()
    assert desk.hours_confidence is Confidence.THIRD
    assert (desk.fallback, desk.languages) == (("counter",), ("ja", "en"))


def without(key: str) -> Callable[[Row], None]:
    return lambda row: row.__delitem__(key)


def put(key: str, value: object) -> Callable[[Row], None]:
    return lambda row: row.__setitem__(key, value)


def channel(**change: object) -> Callable[[Row], None]:
    return put("channels", [TEL | change])


@pytest.mark.parametrize(
    "broken",
    [
        without("id"),
        without("type"),
        without("roles"),
        without("names"),
        without("seen_on"),
        put("type", "desks"),
        put("type", "reporting-point"),  # has no fallback
        put("colour", "blue"),
        put("roles", []),
        put("roles", "counter"),
        put("roles", [["counter"]]),
        put("names", {"ja": "窓口"}),
        put("names", {"ja": "窓口", "en": "Counter", "fr": "Guichet"}),
        put("names", "窓口"),
        put("names", {"ja": "窓口", "en": ["Counter"]}),
        put("area", "JP-48"),
        put("area", "香川県"),
        put("note", "no-such-note"),
        put("valid", {"from": "2026-4-1"}),
        put("valid", {"from": "2026-02-30"}),
        put("valid", {"since": "2026-04-01"}),
        put("valid", "2026"),
        put("hours", {"mon": ["09:00-17:00"], "holidays": "closed"}),  # whose word is it?
        put("channels", {"tel": "03-0000-0001"}),
        put("channels", ["03-0000-0001"]),
        channel(kind="fax"),
        channel(value="03(0000)0001"),
        channel(value="0"),
        channel(value="104"),
        channel(confidence="sure"),
        channel(source=""),
        channel(colour="blue"),
        channel(kind="web"),
        channel(kind="web", value="javascript:alert(1)"),
        channel(kind="web", value="https://counter.example/a b"),
        channel(kind="mail", value="nobody"),
        channel(label="from abroad"),
    ],
)
def test_a_broken_row_is_refused_with_its_place(broken: Callable[[Row], None]) -> None:
    second = good() | {"id": "second"}
    broken(second)
    with pytest.raises(PackError) as refused:
        parsed(good(), second)
    assert refused.value.ja.startswith("counter.yaml:2: ")
    assert refused.value.en.startswith("counter.yaml:2: ")


def test_an_id_stands_once() -> None:
    with pytest.raises(PackError, match="counter"):
        parsed(good(), good())


def test_a_pack_that_is_not_there_is_refused() -> None:
    with pytest.raises(PackError, match="atlantis"):
        read_pack("atlantis")


def data(*rows: Row) -> dict[str, object]:
    return {
        "rows": rows,
        "places": [f"counter.yaml:{n}" for n in range(len(rows))],
        "notes": NOTES,
        "phrases": {},
        "listings": {"desks": [], "each": [], **{f"reporting {kind}": [] for kind in Kind}},
        "prefectures": [],
    }


def closes(name: str, *fallback: str) -> Row:
    row = good() | {"id": name, "roles": [name], "fallback": list(fallback), "area": "national"}
    row["hours"] = {"mon": ["09:00-17:00"], "holidays": "closed", "confidence": "own"}
    return row | {"brands": [], "valid": {}}


@pytest.mark.parametrize(
    ("rows", "word"),
    [
        ((closes("a"),), "'a'"),
        ((closes("a", "b"), closes("b", "a")), "'a'"),
        ((closes("a", "nobody"),), "nobody"),
    ],
)
def test_a_fallback_that_leads_nowhere_is_refused(rows: tuple[Row, ...], word: str) -> None:
    pack = pack_of(data(*rows), "counter.yaml")
    with pytest.raises(PackError, match=word):
        check_pack(pack, [f"counter.yaml:{n}" for n in range(len(rows))])


def test_a_fallback_that_ends_is_taken() -> None:
    always = closes("c") | {"hours": "always"}
    pack = pack_of(data(closes("a", "b"), closes("b", "c"), always), "counter.yaml")
    check_pack(pack, ["counter.yaml:1", "counter.yaml:2", "counter.yaml:3"])


def test_the_compiled_file_is_fresh() -> None:
    """`python -m madoguchi.guidance.desks.compile` makes it so."""
    assert compiled("jp") == (PACKS / "jp-desks.json").read_text("utf-8")


def test_errors_name_file_and_line() -> None:
    lines = (PACKS / "jp" / "desks" / "police.yaml").read_text("utf-8").splitlines()
    line = lines.index("- id: police-kagawa") + 1
    assert f'"jp/desks/police.yaml:{line}"' in Path(PACKS / "jp-desks.json").read_text("utf-8")


@pytest.mark.parametrize("role", ["police-local", "consumer-local"])
def test_all_forty_seven_prefectures_are_there(role: str) -> None:
    areas = [entry.area for entry in directory().entries if role in entry.roles]
    assert sorted(areas) == sorted(["national", *directory().gazetteer.codes])


def test_whatever_is_shown_has_a_source_and_a_day_it_was_seen() -> None:
    for entry in directory().entries:
        assert entry.seen_on
        assert all(channel.source for channel in entry.channels)
        if entry.hours.week:
            assert entry.hours_source, entry.id


def test_brands_are_claimed_once() -> None:
    claimed = [b for e in directory().entries if "brand" in e.roles for b in e.brands]
    assert len(claimed) == len(set(claimed))
    assert len(claimed) >= 56


def test_brands_are_named_as_the_signals_name_them() -> None:
    """A verdict's brand finds its desk: a misspelt id would silently lead to the general one."""
    registry = files("madoguchi") / "signals" / "brands" / "registry.json"
    known = {brand["id"] for brand in json.loads(registry.read_text("utf-8"))["brands"]}
    assert {b for e in directory().entries for b in e.brands} <= known
