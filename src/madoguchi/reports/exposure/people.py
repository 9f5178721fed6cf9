"""Who a mail is written to: mail addresses, names, where they work, who is around them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache

from madoguchi.model import Message, Span
from madoguchi.model.sentences import carried
from madoguchi.reports.exposure import masked
from madoguchi.reports.exposure.exposed import Datum, Exposed

READ = 60_000
"""Characters of the text that are looked at; a salutation stands at its beginning."""
_SALUTATION = 3_000
MOST_ADDRESSES = 3
"""Addressees of a mail that has no delivery field: of more, nobody can say which is the person."""
_DELIVERED = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to")
"""What the person's own server added (RFC 9228 and older habits)."""

_ADDRESS = r"[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}"
_ADDRESSED = re.compile(
    rf"^[\s　>]{{0,20}}(?:(?:Dear|Hi|Hello|Hey)[ ,]{{1,2}}({_ADDRESS})|({_ADDRESS})[ 　]?"
    rf"(?:様|さま|殿))"
    rf"|(?:あなた|お客[様さ]ま?|ご?登録)の?(?:ご登録)?(?:の?メール)?アドレス[はが"
    rf"(（]?[ 　]?[:：「]?[ 　]?({_ADDRESS})"
    rf"|\byour (?:e-?mail|account|mailbox)(?: address)?(?: is|:)? \(?({_ADDRESS})",
    re.M | re.I,
)
_KANJI_NAME = r"[一-鿿々][一-鿿々ヶケ]{0,3}[ 　]?[一-鿿々ぁ-んァ-ヶー]{1,5}"
_KANA_NAME = r"[ァ-ヶー]{2,7}[ 　・][ァ-ヶー]{2,7}"
_ROMAN_NAME = r"[A-Z][A-Za-z'’-]{1,20}(?:[ 　][A-Z][A-Za-z'’.-]{0,20}){1,3}"
_SHORT_NAME = "[林森原堀辻岡関谷岸泉菅島柳榊秦星堤]"
"""Family names of one character; before 様 any other such is a word (神様, 奥様)."""
_NAME = rf"(?:{_KANJI_NAME}|{_SHORT_NAME}|{_KANA_NAME}|{_ROMAN_NAME})"
_ORG = (
    r"(?:(?:株式会社|有限会社|合同会社|社団法人|学校法人|医療法人)[ 　]?[^\s　、。様]{1,20}?"
    r"|[^\s　、。様]{1,20}(?:株式会社|有限会社|合同会社))"
)
_SALUTED = re.compile(
    rf"^[\s　【「]{{0,20}}(?:(?P<org>{_ORG})[ 　\r\n]{{1,4}})?(?P<name>{_NAME})[ 　]?(?:様"
    rf"|さま|殿|さん)"
    r"(?=[\s　、,。!！へ:：】」のにがを]|$)",
    re.M,
)
_SALUTED_ORG = re.compile(rf"^[\s　>]{{0,20}}(?P<org>{_ORG})[ 　\r\n]{{0,3}}(?:御中|様)", re.M)
_GREETED = re.compile(
    r"^\s{0,20}(?:Dear|Hi|Hello|Hey|Attention|Attn|Good (?:day|morning|afternoon"
    r"|evening))[ ,:]{1,2}"
    r"(?:(?:Mr|Ms|Mrs|Miss|Dr)\.? )?"
    r"(?P<name>[A-Z][A-Za-z'’-]{1,20}(?: [A-Z][A-Za-z'’.-]{0,20}){0,3})(?=[ ]?"
    r"(?:[,:;!.\r\n-]|$))",
    re.M,
)
_DELIVER_TO = re.compile(
    r"(?:届け先|配送先|送り先|送付先)[^様]*$|(?:ship|deliver)[a-z]* (?:address|to)\b[^.]*$", re.I
)
_WORKS = re.compile(
    r"(?:あなた(?:の|が)|ご|お)(?:勤務先|勤め先|お勤め先)[はがの]?[ 　]?[:：「(（]?[ 　]?"
    r"(?P<ja>(?![をにで])[^\s　、。」)）]{2,30})"
    r"|\b(?:you work (?:for|at)|your (?:employer|workplace|company),?(?: is|:)?"
    r"|an? employee (?:of|at)) "
    r"(?P<en>[A-Z][\w&.-]{1,30}(?: [A-Z][\w&.-]{1,30}){0,3})"
)
_AROUND = re.compile(
    r"(?:経理|総務|人事|営業|財務)(?:部|課)?(?:の|担当の)(?P<ja>[一-鿿々]{2,3})(?=(?:さん"
    r"|部長|課長|係長)(?:に|へ|と|を|から|も))"
    r"|\byour (?:boss|manager|supervisor|colleague|co-?worker|CEO|CFO|director|wife|husband"
    r"|son|daughter)"
    r",? (?P<en>[A-Z][a-z'’-]{1,20} [A-Z][A-Za-z'’-]{1,20})"
)


@cache
def word_list() -> dict[str, frozenset[str]]:
    """The lists of `nobody.toml`."""
    table = tomllib.loads(carried("madoguchi.reports.exposure", "nobody.toml").decode("utf-8"))
    return {key: frozenset(words) for key, words in table.items()}


def addresses(message: Message) -> Iterator[Exposed]:
    """The mail addresses that it was sent to, and those that it calls the person's."""
    seen: set[str] = set()
    for where, address in _mine(message):
        if address.lower() not in seen:
            seen.add(address.lower())
            yield Exposed(Datum.MAIL_ADDRESS, masked.mail_address(address), where)
    senders = {one.addr_spec.lower() for one in (*message.from_, *message.reply_to)}
    for match in _ADDRESSED.finditer(message.text[:READ]):
        group = match.lastindex or 0
        address = match.group(group)
        if address.lower() not in seen | senders:
            seen.add(address.lower())
            span = Span(*match.span(group))
            yield Exposed(Datum.MAIL_ADDRESS, masked.mail_address(address), "text", span)


def _mine(message: Message) -> list[tuple[str, str]]:
    """`(where, address)` of the mailboxes that are the person's, as far as that can be told."""
    for name in _DELIVERED:
        found = re.findall(_ADDRESS, " ".join(one.value for one in message.all_headers(name)))
        if found:
            return [(f"header:{name.title()}", address) for address in found[:1]]
    to = [one.addr_spec for one in message.to if "@" in one.addr_spec]
    if len(to) > MOST_ADDRESSES or message.header("list-id") is not None:
        return []
    # A mail to everybody in Bcc is often addressed to its own sender (RFC 5322 §3.6.3); one that
    # says "sent from your account" forges the person's own.
    senders = {one.addr_spec.lower() for one in message.from_}
    own = re.search(
        r"your (?:e-?mail|account|mailbox)|あなたの(?:メール|アカウント|デバイス|端末|パソコン)",
        message.text[:READ],
        re.I,
    )
    return [("header:To", one) for one in to if own or one.lower() not in senders]


def names(message: Message) -> Iterator[Exposed]:
    """Names in the salutation, and of the mailbox that it was sent to."""
    mine = {address.lower() for _, address in _mine(message)}
    locals_ = {address.partition("@")[0] for address in mine}
    senders = {_bare(one.display_name) for one in message.from_} - {""}
    seen: set[str] = set()
    for name, span in _in_salutations(message):
        bare = _bare(name)
        if bare not in seen and not any(bare in sender for sender in senders):
            seen.add(bare)
            if bare not in locals_:
                yield Exposed(Datum.NAME, masked.name(name), "text" if span else "subject", span)
    for mailbox in message.to:
        name = mailbox.display_name.strip().strip("\"'").strip()
        bare = _bare(name)
        if mailbox.addr_spec.lower() in mine and _personal(name) and bare not in seen | senders:
            seen.add(bare)
            yield Exposed(Datum.NAME, masked.name(name), "header:To")


def _in_salutations(message: Message) -> Iterator[tuple[str, Span | None]]:
    text = message.text[:_SALUTATION]
    for pattern, is_somebody in ((_SALUTED, _is_somebody), (_GREETED, _is_somebody_in_english)):
        for match in pattern.finditer(text):
            start = match.start("name")
            if is_somebody(match.group("name")) and not is_delivery(text, start):
                yield match.group("name"), Span(*match.span("name"))
    titled = _SALUTED.search(message.subject[:200].rpartition("】")[2])
    if titled is not None and _is_somebody(titled.group("name")):
        yield titled.group("name"), None


def is_delivery(text: str, start: int) -> bool:
    """Whether it stands under "deliver to": of an order that nobody made, that may be anybody."""
    return _DELIVER_TO.search(text[max(0, start - 60) : start]) is not None


def _is_somebody(name: str) -> bool:
    if re.fullmatch(_ROMAN_NAME, name):
        return _is_somebody_in_english(name)
    words = word_list()
    if re.search("[一-鿿]の[一-鿿]", name):  # 経理の見本: somebody who is spoken of
        return False
    if any(name.startswith(known) for known in words["ja_names"]):
        return True
    if name.endswith(tuple(words["ja_ends"])):
        return False
    return not any(word in name for word in words["ja"] | words["org"])


def _is_somebody_in_english(name: str) -> bool:
    pieces = {piece.strip(".'’").lower() for piece in re.split(r"[\s-]+", name)}
    return not pieces & (word_list()["en"] | word_list()["org"])


def _personal(name: str) -> bool:
    """Whether a display name (RFC 5322 §3.4) looks like a person's."""
    if not 2 <= len(name) <= 40 or not re.fullmatch(_NAME, name):
        return False
    return _is_somebody(name)


def _bare(name: str) -> str:
    return re.sub(r"[\s　・,.]+", "", name).lower()


def around(message: Message) -> Iterator[Exposed]:
    """Where the person works, and names of people there."""
    senders = {_bare(one.display_name) for one in message.from_} - {""}
    text = message.text[:READ]
    firms = [
        *((match.group("org"), match.span("org")) for match in _orgs(text[:_SALUTATION])),
        *(_either(match) for match in _WORKS.finditer(text)),
    ]
    seen: set[str] = set()
    for firm, span in firms:
        bare = _bare(firm)
        if bare in seen or any(bare in sender or sender in bare for sender in senders):
            continue
        seen.add(bare)
        yield Exposed(Datum.EMPLOYER, masked.start(firm), "text", Span(*span))
    for match in _AROUND.finditer(text):
        name, span = _either(match)
        if _bare(name) not in seen and _is_somebody(name):
            seen.add(_bare(name))
            yield Exposed(Datum.PEOPLE, masked.name(name), "text", Span(*span))


def _orgs(text: str) -> Iterator[re.Match[str]]:
    yield from _SALUTED_ORG.finditer(text)
    yield from (match for match in _SALUTED.finditer(text) if match.group("org"))


def _either(match: re.Match[str]) -> tuple[str, tuple[int, int]]:
    group = "ja" if match.group("ja") else "en"
    return match.group(group), match.span(group)
