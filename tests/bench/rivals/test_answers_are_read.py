"""What the programs say is understood, and what they do not say is no answer."""

import socket

import pytest
from bench.rivals.answers import NO_ANSWER, Answer

from bench.rivals import bogofilter, rspamd, spamassassin


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (b"SPAMD/1.1 0 EX_OK\r\nSpam: True ; 15.2 / 5.0\r\n\r\n", Answer(15.2, True)),
        (b"SPAMD/1.1 0 EX_OK\r\nSpam: False ; -1.9 / 5.0\r\n\r\nA,B", Answer(-1.9, False)),
        (b"SPAMD/1.1 79 Timeout: (30 second timeout while trying to CHECK)\r\n", NO_ANSWER),
        (b"HTTP/1.1 200 OK\r\nSpam: True ; 15.2 / 5.0\r\n\r\n", NO_ANSWER),
        (b"SPAMD/1.1 0 EX_OK\r\n\r\nX-Spam: True ; 9 / 5", NO_ANSWER),
        (b"", NO_ANSWER),
    ],
)  # fmt: skip
def test_spamd(said: bytes, answer: Answer) -> None:
    assert spamassassin.parse(said) == answer


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (b'{"score": 3.4, "action": "no action"}', Answer(3.4, False)),
        (b'{"score": 4.5, "action": "greylist"}', Answer(4.5, False)),
        (b'{"score": 6.1, "action": "add header"}', Answer(6.1, True)),
        (b'{"score": 20, "action": "reject"}', Answer(20.0, True)),
        (b'{"error": "cannot parse message"}', NO_ANSWER),
        (b"[]", NO_ANSWER),
        (b"<html>", NO_ANSWER),
    ],
)
def test_rspamd(said: bytes, answer: Answer) -> None:
    assert rspamd.parse(said) == answer


def test_bogofilter_keeps_order_and_digits_and_unsure_is_not_called() -> None:
    said = "S 0.99999999999617761\nU 0.50000000000000000\nH 0.00000251096914583\n"
    answers = bogofilter.parse(said)
    assert [answer.called for answer in answers] == [True, False, False]
    assert answers[0].score != 1.0
    assert bogofilter.parse("what?\n") == []


def test_a_name_server_that_knows_no_name() -> None:
    question = b"\x04maps\x06rspamd\x03com\x00\x00\x01\x00\x01"
    asked = (
        b"\xab\xcd\x01\x00\x00\x01\x00\x00\x00\x00\x00\x01" + question + b"\x00\x00\x29" + bytes(8)
    )
    said = rspamd.no_such_name(asked)
    assert said == b"\xab\xcd\x81\x83\x00\x01" + bytes(6) + question
    for cut in range(len(asked)):
        rspamd.no_such_name(asked[:cut])


def test_the_name_server_answers_on_this_machine_and_ends() -> None:
    with rspamd.no_names() as port, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.settimeout(5)
        line.sendto(
            b"\x00\x01\x01\x00\x00\x01" + bytes(6) + b"\x01a\x00\x00\x01\x00\x01",
            ("127.0.0.1", port),
        )
        assert line.recv(512)[3] & 0x0F == 3  # NXDOMAIN
