"""A password that an extortionist quotes (セクストーション): it leaked somewhere, once.

IPA (2018-10-10, https://scan.netsecurity.ne.jp/article/2018/10/11/41475.html), 池田市 (2025-07,
https://mykoho.jp/article/272043/9594144/9647563) and 愛媛県警察
(http://www.police.pref.ehime.jp/mobile/s/cyber/58.html): such mails quote passwords that leaked
elsewhere, to look as if somebody had broken in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Message, Span
from madoguchi.reports.exposure import masked
from madoguchi.reports.exposure.exposed import Datum, Exposed
from madoguchi.reports.exposure.people import READ, word_list

_THREAT = re.compile(
    r"bitcoin|\bBTC\b|ビットコイン|暗号資産|仮想通貨|ライトコイン|USDT|webcam|web ?cam"
    r"|ウェブカメラ|Webカメラ|"
    r"hacked|hacker|ハッカー|ハッキング|malware|マルウェア|トロイ|trojan|spyware|スパイウェア|"
    r"録画|撮影|recorded|masturbat|自慰|アダルト|porn|ばらま|拡散|RAT\b|keylogger",
    re.I,
)
"""Without one of these a mail that tells a password is some service's own."""
_QUOTED = r"[\"'“”「『〈<【\[]{0,2}"
_WORD = r"(?P<word>[!-~]{4,40}?)"
_END = r"[\"'“”」』〉>】\]]{0,2}(?=$|[\s　、。,.!?;です(]|[.](?:\s|$))"
_OURS = r"(?:あなた|貴方|貴殿|お前|おまえ|君|ご?利用中|お客様|アカウント|デバイス)"
_PATTERNS = tuple(
    re.compile(one, re.I | re.M)
    for one in (
        rf"{_OURS}(?:の|が|で)[^\n。]{{0,30}}?(?:パスワード|暗証)[ 　]{{0,2}}(?:は|が|:|："
        rf"|＝|=|[(（])[ 　]{{0,2}}{_QUOTED}{_WORD}{_END}",
        rf"(?:^|[。、\s])(?:パスワード|PASS(?:WORD)?)[ 　]?[:：][ 　]?{_QUOTED}{_WORD}{_END}",
        rf"{_QUOTED}{_WORD}[\"'”」』]?[ 　]?(?:は|が)[ 　]?{_OURS}の[^\n。]{{0,20}}?パスワード",
        rf"\byour (?:[a-z]{{1,12}} ){{0,3}}pass ?(?:word|phrase|code)s?(?:[ ]?[:=]|,? (?:is"
        rf"|was|used to be)[:,]?| -)\s?{_QUOTED}{_WORD}{_END}",
        rf"(?:^|[\s\"'“(]){_QUOTED}{_WORD}[\"'”]?,? (?:is|was) (?:one of )?your "
        rf"(?:[a-z]{{1,12}} ){{0,2}}pass ?(?:words?|phrase|code)?\b",
        rf"\bI (?:know|do know|have|am aware),? (?:that )?{_QUOTED}{_WORD}[\"'”]?,? is your pass",
    )
)
_NOT_THEIRS = re.compile(
    r"(?:解凍|展開|添付|仮|初期|ワンタイム|一時|新しい|会議|ミーティング|ZIP|PDF|Wi-?Fi"
    r"|temporary|new|one[- ]time|zip|meeting|archive)"
    r"[^\n]{0,12}$",
    re.I,
)
_LOGIN = re.compile(
    r"(?:\b(?:user(?:name)?|login|log-in|ID)|ユーザー名?|ログイン|アカウント名)[ 　]?(?:ID"
    r"|name)?[ 　]?[:：][^\n]{1,40}\s{1,4}"
    r"[^\n]{0,12}$",
    re.I,
)
_PLACEHOLDER = re.compile(r"[*＊•●xX._-]+|https?:.*|www\..*|.*@.*\..*|\d{1,3}|[<>(){}\[\]]+.*")


def passwords(message: Message) -> Iterator[Exposed]:
    """Passwords that a threatening mail says are the person's; each once."""
    text = message.text[:READ]
    if not _THREAT.search(text) and not _THREAT.search(message.subject):
        return
    seen: set[str] = set()
    for where, read in (("subject", message.subject[:300]), ("text", text)):
        for pattern in _PATTERNS:
            for match in pattern.finditer(read):
                word = match.group("word").partition("<")[0].rstrip(".,;!?")
                before = read[max(0, match.start("word") - 80) : match.start("word")]
                if word in seen or not _is_one(word) or _about_another(before):
                    continue
                seen.add(word)
                start = match.start("word")
                span = Span(start, start + len(word)) if where == "text" else None
                yield Exposed(Datum.PASSWORD, masked.start(word), where, span)


def _is_one(word: str) -> bool:
    return (
        len(word) >= 4
        and word.lower() not in word_list()["no_password"]
        and not _PLACEHOLDER.fullmatch(word)
    )


def _about_another(before: str) -> bool:
    """Whether the mail itself sets it: for a file, a meeting, an account with riches in it."""
    label = re.split(r"パスワード|PASS|pass ?word", before, flags=re.I)[0]
    return _NOT_THEIRS.search(label[-40:]) is not None or _LOGIN.search(before) is not None
