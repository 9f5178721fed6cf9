"""Whatever a mail says, it cannot break out of a rule in any of the grammars."""

import re
import subprocess
import xml.etree.ElementTree as ElementTree
from email.header import Header
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from madoguchi.model import Language
from madoguchi.model.spoken import words_of
from madoguchi.reports.prevent import Feature, Features, Programme, Trait, choose, prevent
from madoguchi.reports.prevent.written.gmail import gmail
from madoguchi.reports.prevent.written.lists import RPZ_ORIGIN
from madoguchi.reports.prevent.written.sieve import sieve
from tests.reports.prevent.campaigns import AT, answered
from tests.reports.prevent.conftest import Compile, Filed, programme

EXAMPLE = Path(__file__).parents[3] / "examples" / "phishing-amazon-lookalike.eml"
HOSTILE = st.text(
    st.one_of(st.sampled_from("\"\\*?;{}()[]<>&/#!%$@,:'\r\n\0 \u2028|^`~"), st.characters())
)
EVIL = st.one_of(
    HOSTILE,
    st.sampled_from(
        [
            '"; discard; #',
            '\\"; stop;',
            "*",
            "\r\ndiscard;\r\n",
            "${x}",
            "*/ keep; /*",
            "]]>",
            "'/>",
        ]
    ),
)
A_LINE = re.compile(rb"[A-Za-z0-9 #!|^$.,:;*@{}\[\]\"_=()\\/?<>&+-]*")


def mail(subject: str, sender: str, host: str) -> bytes:
    """The example with the hostile strings in it, as a mail program would carry them."""
    subject = Header(subject.encode("utf-8", "replace").decode(), "utf-8").encode(linesep="\r\n")
    found = EXAMPLE.read_bytes()
    found = re.sub(rb"(?m)^Subject:.*\n(?:[ \t].*\n)*", lambda _: b"", found)
    found = re.sub(rb"(?m)^From:.*\n(?:[ \t].*\n)*", lambda _: b"", found)
    line = " ".join(f"{sender}@{host}".split()).encode("utf-8", "replace")
    link = f"https://{host}/".encode("utf-8", "replace")
    head = b"Subject: " + subject.encode() + b"\nFrom: Amazon <" + line + b">\n"
    return head + found + b"\n" + link + b"\n"


def subject_rule(subject: str) -> Features:
    return Features(
        (Feature(Trait.SUBJECT, subject, "names-brand", unless_from=("amazon.example",)),), ()
    )


@given(subject=EVIL)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_any_subject_is_one_string_of_the_script(compiled: Compile, subject: str) -> None:
    """RFC 5228 §2.4.2: the script compiles, and has no command but ours."""
    script = sieve(subject_rule(subject), lambda _: subject)
    octets = script.encode("utf-8", "replace")
    compiled(octets)
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', '""', re.sub(r"(?m)^ *#.*\r$", "", script), flags=re.DOTALL)
    assert bare.count(";") == 3
    assert "discard" not in bare


def test_marks_in_a_subject_mean_themselves(filed: Filed) -> None:
    script = sieve(subject_rule('Pay "now" *?\\ 1234 or lose'), lambda _: "why").encode()
    like = [
        b'Pay "now" *?\\ 99 or lose',
        b'Pay "now" xx\\ 99 or lose',
        b"Pay now *?\\ 99 or lose",
        b'Pay "now" *?\\ 99 or lose it',
    ]
    mails = [b"From: a@b.example\r\nSubject: " + each + b"\r\n\r\nx\r\n" for each in like]
    assert filed(script, mails) == [True, False, False, False]
    own = b'From: a@mail.amazon.example\r\nSubject: Pay "now" *?\\ 99 or lose\r\n\r\nx\r\n'
    assert filed(script, [own]) == [False], "the brand's own mail is left alone"


def test_a_host_is_not_found_in_a_longer_one(filed: Filed) -> None:
    feature = Feature(Trait.LINK_HOST, "evil.example", "only-link")
    script = sieve(Features((feature,), ()), lambda _: "why").encode()
    hosts = ["evil.example", "www.evil.example", "notevil.example", "evil.example.test"]
    mails = [
        f'From: a@b.example\nContent-Type: text/html\n\n<a href="https://{host}/x">x</a>\n'.encode()
        for host in hosts
    ]
    assert filed(script, mails) == [True, True, False, False]


@given(text=EVIL)
def test_any_subject_is_one_attribute_of_the_feed(text: str) -> None:
    made = gmail(subject_rule(text), lambda _: text).encode("utf-8", "strict")
    feed = ElementTree.fromstring(made)
    names = [one.get("name") for one in feed.iter("{http://schemas.google.com/apps/2006}property")]
    assert names == ["subject", "doesNotHaveTheWord", "label", "shouldArchive"]


@given(subject=EVIL, sender=EVIL, host=EVIL)
@settings(max_examples=40)
def test_hostile_mails_never_raise_and_stay_in_their_lines(
    subject: str, sender: str, host: str
) -> None:
    """Every file but those that hold subjects is made of plain lines of our own shape."""
    answer = answered(mail(subject, sender, host))
    for each in Programme:
        rules = prevent([answer], each, language=Language.EN, at=AT)
        for file in rules.files:
            if each not in (Programme.SIEVE, Programme.GMAIL):
                assert all(map(A_LINE.fullmatch, file.data.splitlines())), each
            else:
                assert b"discard" not in file.data.replace(subject.encode("utf-8", "replace"), b"")


@given(sender=EVIL, host=EVIL)
@settings(max_examples=40)
def test_what_is_chosen_is_plain(sender: str, host: str) -> None:
    for feature in choose([answered(mail("Amazon", sender, host))]).taken:
        if feature.trait is not Trait.SUBJECT:
            assert re.fullmatch(r"[a-z0-9._+=@-]+", feature.value)


def test_a_name_server_takes_the_zone(tmp_path: Path) -> None:
    checkzone = programme("named-checkzone", "bind9-utils")
    rules = prevent([answered(EXAMPLE.read_bytes())], Programme.RPZ, language=Language.JA, at=AT)
    zone = tmp_path / "zone"
    zone.write_bytes(rules.files[0].data)
    done = subprocess.run([checkzone, RPZ_ORIGIN, str(zone)], capture_output=True)
    assert done.returncode == 0, done.stdout.decode()


@pytest.mark.parametrize("each", list(Programme))
def test_same_mails_and_time_give_the_same_octets(each: Programme) -> None:
    answer = answered(EXAMPLE.read_bytes())
    one, other = (prevent([answer], each, language=Language.JA, at=AT) for _ in range(2))
    assert one == other
    assert one.files


def test_both_languages_say_the_same() -> None:
    package = "madoguchi.reports.prevent.words"
    ja, en = (words_of(package, one).entries.keys() for one in (Language.JA, Language.EN))
    assert ja == en
    assert {f"note.{each}" for each in Programme} | {f"trait.{each}" for each in Trait} <= ja
