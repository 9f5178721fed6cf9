"""PDF: read in a process of its own that may die without anybody noticing."""

from __future__ import annotations

import os
import threading
import time
import zlib
from pathlib import Path

import pytest
from tests.mail.attached.written import pdf, words

from madoguchi.mail.attached import open_file
from madoguchi.mail.attached.opened import Opened
from madoguchi.mail.attached.pdf import process
from madoguchi.mail.attached.pdf.answer import Answer, read_answer
from madoguchi.mail.attached.pdf.scan import scan
from madoguchi.model import FileTrait

SCRIPTED, ASKS, CARRIES = FileTrait.SCRIPTED, FileTrait.ASKS, FileTrait.CARRIES_FILES
EVIL = "https://evil.example/x"


def opened(content: bytes) -> Opened:
    return open_file(content, "a.pdf", "application/pdf")


def link_to(url: str, action: str = "URI/URI") -> bytes:
    return f"<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/{action}({url})>>>>".encode()


def test_words_and_links_of_a_page() -> None:
    found = opened(pdf(link_to(EVIL), page="/Annots[6 0 R]", content=words("Pay here today")))
    assert "Pay here today" in found.text
    assert [(link.url, link.carrier, link.span) for link in found.links] == [(EVIL, "pdf", None)]
    assert found.traits == frozenset()
    assert found.defects == ()


def test_an_address_in_the_words() -> None:
    found = opened(pdf(content=words("go to https://evil.example/x or www.b.example")))
    assert {link.host for link in found.links} == {"evil.example", "www.b.example"}


def stream_of_objects(*objects: tuple[int, bytes]) -> bytes:
    pairs, body = b"", b""
    for number, one in objects:
        pairs += b"%d %d " % (number, len(body))
        body += one + b" "
    packed = zlib.compress(pairs + body)
    return b"<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream" % (
        len(objects), len(pairs), len(packed), packed,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("content", "traits"),
    [
        (pdf(root="/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"), {SCRIPTED}),
        (pdf(root="/OpenAction<</S/Java#53cript/JS(1)>>"), {SCRIPTED}),
        (pdf(b"<</S/URI/URI(https://evil.example/x)>>", root="/OpenAction 6 0 R"), {SCRIPTED}),
        (pdf(root="/AA<</WC<</S/SubmitForm/F(https://evil.example/x)>>>>"), {SCRIPTED, ASKS}),
        (pdf(b"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(cmd.exe)>>>>",
             page="/Annots[6 0 R]"), {SCRIPTED}),
        (pdf(b"<</FT/Tx/T(name)>>", root="/AcroForm<</Fields[6 0 R]>>"), {ASKS}),
        (pdf(stream_of_objects((9, b"<</S/JavaScript/JS(1)>>"))), {SCRIPTED}),
        (pdf(stream_of_objects((9, b"<</S/URI/URI(https://evil.example/x)>>")),
             root="/OpenAction 9 0 R"), {SCRIPTED}),
        # near misses
        (pdf(root="/OpenAction[3 0 R/FitH 300]"), set()),
        (pdf(b"<</S/GoTo/D[3 0 R/Fit]>>", root="/OpenAction 6 0 R"), set()),
        (pdf(root="/AcroForm<</Fields[]>>"), set()),
        (pdf(b"<</Length 20>>\nstream\n/JavaScript /JS (x)\nendstream"), set()),
        (pdf(content=words("JavaScript and /Launch are words")), set()),
        (pdf(stream_of_objects((9, b"<</S/GoTo/D[3 0 R/Fit]>>")), root="/OpenAction 9 0 R"), set()),
    ],
)  # fmt: skip
def test_what_happens_on_opening(content: bytes, traits: set[FileTrait]) -> None:
    assert opened(content).traits == traits


def test_files_in_a_pdf() -> None:
    content = pdf(
        b"<</Type/Filespec/F(setup.exe)/UF(setup.exe)/EF<</F 7 0 R>>>>",
        b"<</Type/EmbeddedFile/Length 2>>\nstream\nMZ\nendstream",
        root="/Names<</EmbeddedFiles<</Names[(setup.exe) 6 0 R]>>>>",
    )
    found = opened(content)
    assert found.holds == ("setup.exe",)
    assert found.traits == {CARRIES, FileTrait.RUNS_INSIDE}


def test_a_locked_pdf_is_told() -> None:
    locked = pdf(b"<</Filter/Standard/V 1/R 2/O(%s)/U(%s)/P -4>>" % (b"o" * 32, b"u" * 32))
    locked = locked.replace(b"trailer<<", b"trailer<</Encrypt 6 0 R/ID[(aaaaaaaaaaaaaaaa)(b)]")
    assert opened(locked).traits == {FileTrait.ENCRYPTED}


def test_a_broken_pdf_is_told() -> None:
    assert opened(b"%PDF-1.7\nnothing follows").traits == {FileTrait.DAMAGED}
    assert open_file(b"no pdf", "a.pdf", "application/pdf").traits == {FileTrait.DAMAGED}


def bomb(packed: bytes, page: str = "") -> bytes:
    head = b"<</Filter/FlateDecode/Length %d>>\nstream\n" % len(packed)
    whole = pdf(head + packed + b"\nendstream", page=page)
    return whole.replace(b"/Contents 4 0 R", b"/Contents 6 0 R")


HOSTILE = {
    "pages without end": pdf().replace(
        b"/Kids[3 0 R]/Count 1", b"/Kids[" + b"3 0 R " * 50_000 + b"]/Count 2000000000"
    ),
    "pages that hold themselves": pdf().replace(b"/Kids[3 0 R]", b"/Kids[2 0 R 2 0 R]"),
    "a page as large as a country": pdf().replace(b"[0 0 300 300]", b"[0 0 9e9 9e9]"),
    "content that unpacks without end": bomb(zlib.compress(b"q " * 30_000_000, 9)),
    "a path of millions of points": bomb(zlib.compress(b"0 0 m " + b"9 9 l " * 4_000_000 + b"S")),
    "a million letters": bomb(zlib.compress(b"BT /F 9 Tf " + b"(aaaaaaaa) Tj " * 400_000 + b"ET")),
    "dictionaries in dictionaries": pdf(b"<</A" * 100_000),
}


@pytest.mark.parametrize("story", HOSTILE)
def test_a_hostile_pdf_ends_in_time(story: str) -> None:
    begun = time.monotonic()
    open_file(HOSTILE[story], "a.pdf", "application/pdf")
    assert time.monotonic() - begun < process.WALL_SECONDS + process.START_SECONDS
    # Whatever happened to the worker: the next one is read.
    assert "still here" in opened(pdf(content=words("still here"))).text


def worker_pid() -> int:
    worker = process._desk.worker
    assert worker is not None
    return worker.process.pid


def test_one_worker_serves_many_and_is_replaced_when_it_dies() -> None:
    opened(pdf())
    first = worker_pid()
    opened(pdf())
    assert worker_pid() == first
    os.kill(first, 9)
    assert "after" in opened(pdf(content=words("after"))).text
    assert worker_pid() != first


def test_the_worker_can_open_neither_files_nor_connections_nor_processes() -> None:
    opened(pdf())
    limits = Path(f"/proc/{worker_pid()}/limits").read_text("ascii")
    soft = {line[:26].strip(): line[26:].split()[0] for line in limits.splitlines()[1:]}
    assert soft["Max open files"] == "0"
    assert soft["Max processes"] == "0"
    assert soft["Max file size"] == "0"
    assert int(soft["Max address space"]) <= 1 << 29


def test_threads_share_the_worker() -> None:
    found: dict[int, str] = {}

    def one(number: int) -> None:
        found[number] = opened(pdf(content=words(f"number {number}."))).text

    threads = [threading.Thread(target=one, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(f"number {n}." in found[n] for n in range(8))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_forked_process_has_a_worker_of_its_own() -> None:
    opened(pdf())
    ours = worker_pid()
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        try:
            text = opened(pdf(content=words("in the child"))).text
            os.write(writer, f"{worker_pid() != ours} {text.strip()}".encode())
            process.end_worker()
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    assert os.read(reader, 100) == b"True in the child"
    os.close(reader)
    os.close(writer)
    assert "in the parent" in opened(pdf(content=words("in the parent"))).text
    assert worker_pid() == ours


def test_without_a_worker_the_file_is_listed_with_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    process.end_worker()
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    found = opened(pdf(content=words("x")))
    assert (found.text, [(d.id, d.detail) for d in found.defects]) == (
        "", [("pdf-not-read", "not-started")],
    )  # fmt: skip
    monkeypatch.undo()
    process._desk.not_before = 0.0  # for good: the next test reads PDFs too
    assert "x" in opened(pdf(content=words("x"))).text


@pytest.mark.parametrize(
    "piece",
    [b"", b"{", b"[]", b"null", b'{"text":1,"links":{"a":1},"seconds":"x"}', b"[" * 100_000,
     b'{"links":[1,null,"a"],"traits":["no-such-trait"],"damaged":"yes"}'],
)  # fmt: skip
def test_what_a_worker_says_is_not_trusted(piece: bytes) -> None:
    answer = read_answer([piece])
    assert not answer.damaged
    assert set(answer.links) <= {"a"}
    assert isinstance(answer, Answer)


@pytest.mark.parametrize(
    "piece", [b"stream\n", b"/OpenAction 1 0 R ", b"/AA<<", b"1 0 obj ", b"((((", b"#41"]
)
def test_the_scan_is_linear(piece: bytes) -> None:
    begun = time.process_time()
    scan(b"%PDF-1.7 /ObjStm " + piece * (2_000_000 // len(piece)))
    assert time.process_time() - begun < 3
