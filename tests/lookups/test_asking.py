"""Time, list, gate and cache of the questions about one mail."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from madoguchi.lookups import Answer, FixedResolver, Outcome, RecordType, Resolver
from madoguchi.lookups.asking import DEAD_AFTER, Asker
from madoguchi.lookups.cache import FILE, Cache
from madoguchi.lookups.findings import Purpose
from madoguchi.lookups.subjects import Recipients

TABLE = {("a.test", RecordType.A): ("192.0.2.1",), ("a.test", RecordType.MX): ("10 mx.a.test",)}
WHOSE = Recipients(frozenset({"taro.yamada"}), frozenset({"home.test"}))


def asker(resolver: Resolver, cache: Cache | None = None, seconds: float = 10.0) -> Asker:
    return Asker(resolver, "192.0.2.53:53", Cache() if cache is None else cache, WHOSE, seconds)


def test_every_question_is_written_down_and_the_second_is_not_sent() -> None:
    resolver, cache = FixedResolver(TABLE), Cache()
    first, second = asker(resolver, cache), asker(resolver, cache)
    for one in (first, second):
        assert one.dns("A.test.", RecordType.A, Purpose.EXISTS).values == ("192.0.2.1",)
        assert one.dns("b.test", RecordType.A, Purpose.EXISTS).no_such_name
    assert len(resolver.asked) == 2
    assert [(a.what, a.whom, a.outcome, a.from_cache) for a in first.asked + second.asked] == [
        ("a.test A", "192.0.2.53:53", Outcome.FOUND, False),
        ("b.test A", "192.0.2.53:53", Outcome.NOTHING, False),
        ("a.test A", "192.0.2.53:53", Outcome.FOUND, True),
        ("b.test A", "192.0.2.53:53", Outcome.NOTHING, True),
    ]


def test_when_the_time_is_over_nothing_is_asked_but_what_is_kept_is_known() -> None:
    resolver, cache = FixedResolver(TABLE), Cache()
    asker(resolver, cache).dns("a.test", RecordType.A, Purpose.EXISTS)
    late = asker(resolver, cache, seconds=0.0)
    assert late.dns("a.test", RecordType.MX, Purpose.EXISTS).outcome is Outcome.FAILED
    assert late.spent
    assert late.dns("a.test", RecordType.A, Purpose.EXISTS).outcome is Outcome.FOUND
    assert len(resolver.asked) == 1


def test_a_server_that_never_answers_is_left_alone() -> None:
    class Dead:
        asked = 0

        def ask(self, name: str, record_type: RecordType) -> Answer:
            self.asked += 1
            return Answer(Outcome.FAILED)

    dead = Dead()
    one = asker(dead)
    for number in range(20):
        one.dns(f"a{number}.test", RecordType.A, Purpose.EXISTS)
    assert dead.asked == DEAD_AFTER == len(one.asked)


@pytest.mark.parametrize("name", ["taro-yamada._domainkey.a.test", "_dmarc.home.test"])
def test_verification_cannot_ask_for_a_name_that_tells_of_the_recipient(name: str) -> None:
    resolver = FixedResolver(TABLE)
    one = asker(resolver)
    assert one.resolver().ask(name, RecordType.TXT).outcome is Outcome.FAILED
    assert one.resolver().ask("a.test", RecordType.A).outcome is Outcome.FOUND
    assert [asked.purpose for asked in one.asked] == [Purpose.AUTHENTICATION]
    assert resolver.asked == [("a.test", RecordType.A)]


def test_what_is_too_old_is_gone_and_what_is_too_much() -> None:
    now = 1000.0
    cache = Cache(clock=lambda: now)
    cache.put("a", "x", 60.0)
    assert cache.get("a") == "x"
    now = 1061.0
    assert cache.get("a") is None
    cache.put("b", "x" * Cache.MAX_CHARACTERS, 60.0)
    assert cache.get("b") is None
    for number in range(Cache.MAX_ENTRIES + 10):
        cache.put(str(number), None, 60.0)
    assert len(cache) == Cache.MAX_ENTRIES


def test_nothing_is_written_unless_a_folder_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Cache().put("a", "x", 60.0)
    assert list(tmp_path.iterdir()) == []


def test_a_file_outlives_the_process_and_is_for_its_owner_only(tmp_path: Path) -> None:
    Cache(tmp_path / "data").put("a", ["x", "é"], 60.0)
    assert Cache(tmp_path / "data").get("a") == ["x", "é"]
    assert stat.S_IMODE((tmp_path / "data" / FILE).stat().st_mode) == 0o600


def test_the_file_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Cache, "MAX_ENTRIES", 3)
    cache = Cache(tmp_path)
    for number in range(6):
        cache.put(str(number), "x", 60.0 + number)
    again = Cache(tmp_path)
    assert [again.get(str(number)) for number in range(6)] == [None, None, None, "x", "x", "x"]


def test_a_broken_file_or_folder_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"no database at all" * 100)
    (tmp_path / "file").write_text("")
    for folder in (tmp_path, tmp_path / "file" / "below"):
        cache = Cache(folder)
        cache.put("a", "x", 60.0)
        assert cache.get("a") == "x"
