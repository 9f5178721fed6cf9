"""What a mail says of a person in figures: address, telephone, card, birthday, order numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Message, Span
from madoguchi.reports.exposure import masked
from madoguchi.reports.exposure.exposed import Datum, Exposed
from madoguchi.reports.exposure.people import READ, is_delivery

_AFTER = r"[ 　]{0,3}[はがを]?[ 　]{0,2}[:：】＝=)）]?[ 　]{0,3}"
"""Between a label and its value on one line."""
_DELIVERY = (
    r"(?:お?届け先|お?配送先|お?送り先|ご?送付先|(?:あなた|お客様|ご?登録|ご?請求先)の?"
    r"(?:ご?自宅の?)?ご?住所"
    r"|ご自宅の?ご?住所|ご登録住所|ご請求先)"
)
_POSTAL = re.compile(
    rf"{_DELIVERY}(?:の?ご?住所|情報)?{_AFTER}(?:[^\n]{{0,30}}\n){{0,2}}[^\n]{{0,20}}?"
    r"(?P<ja>(?:〒?[ 　]?\d{3}[-－ー]\d{4}[ 　\n]{0,4})?"
    r"(?:北海道|東京都|(?:京都|大阪)府"
    r"|[一-鿿]{2,3}県)[一-鿿ぁ-んァ-ヶー々]{1,20}[^\n]{0,20}?\d[^\n、。]{0,30})"
    r"|\b(?:you(?:r family)? lives? (?:at|on)|(?:visiting|visit) you at|(?:your|ship(?:ping|ped)?"
    r"|deliver(?:y|ed)?|bill(?:ing|ed)?)(?: (?:home|street|postal|address|to|is)){1,4}:?)\s{1,3}"
    r"(?P<en>\d{1,5} [A-Z][A-Za-z'.-]{1,20}(?: [A-Z][A-Za-z'.-]{1,20}){0,3} "
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Place"
    r"|Pl)\b[^\n]{0,50})",
    re.I,
)
_TEL = r"0\d{1,4}[-－ー‐ (（]?[\d*＊•●]{1,4}[-－ー‐ )）]?\d{3,4}(?!\d)"
_TELEPHONE = re.compile(
    rf"(?:あなた|お客様|ご本人様?|ご?登録|お届け先|ご注文者様?)の?(?:ご?登録)?の?お?"
    rf"(?:携帯)?電話(?:番号)?{_AFTER}(?P<ja>{_TEL})"
    r"|\b(?:your|registered)(?: (?:mobile|cell|phone|telephone|contact|number)){1,3}"
    r"(?: is| on file|:| ending in| \(){0,2}\s?(?P<en>\+?[\d*][\d*() .-]{6,18}\d)",
    re.I,
)
_MOBILE = re.compile(
    rf"(?:電話番号|電話|携帯|TEL){_AFTER}"
    rf"(?P<ja>0[5-9]0[-－ー‐ ]?[\d*＊•●]{{4}}[-－ー‐ ]?\d{{4}})(?!\d)"
)
_BLOCK = re.compile(r"お?届け先|ご登録内容|お客様情報|ご注文者|ご?請求先|お客様のご?登録")
_NEAR = 200
"""Characters in which a block of somebody's data has its heading."""
_CARD = re.compile(
    r"(?:カード|card|visa|jcb|mastercard|amex)[^\n]{0,40}?"
    r"(?:(?:下|末尾)[ 　]?[4４四]?[ 　]?桁?(?:の?番号)?|ending(?: in| with)?"
    r"|last (?:four|4)(?: digits)?(?: are| of)?)"
    r"[ 　]{0,2}[がはの]?[ 　]{0,2}[:：「(（*＊•●x]{0,8}[ 　-]?(?P<behind>\d{4})(?![\d年/／桁])"
    r"|(?:下[4４四]桁|末尾)[ 　がは:：]{0,3}(?P<before>\d{4})(?=[^\n\d]{0,8}カード)"
    r"|\blast (?:four|4) digits of your [a-z ]{0,20}card(?: are|:| \(){0,2} ?(?P<of>\d{4})(?!\d)"
    r"|(?:[*＊•●Xx]{4}[ -]?){1,3}(?P<hidden>\d{4})(?![\d年/／-])",
    re.I,
)
_CARD_NEAR = re.compile(r"カード|card|visa|jcb|master|amex", re.I)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_BIRTH = re.compile(
    rf"(?:生年月日|お?誕生日){_AFTER}(?P<ja>(?:19"
    rf"|20)\d\d[ 　]?[年/.-][ 　]?\d{{1,2}}[ 　]?[月/.-][ 　]?\d{{1,2}}日?"
    r"|(?:大正|昭和|平成|令和)[ 　]?(?:元"
    r"|\d{1,2})[ 　]?年[ 　]?\d{1,2}[ 　]?月[ 　]?\d{1,2}[ 　]?日)"
    r"|(?:your (?:date of birth|birth ?date|birthday|DOB)|^\s{0,9}(?:date of birth|DOB)"
    r"|you were born(?: on)?)"
    rf"(?: is|:| -)?\s(?P<en>\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d|(?:19"
    rf"|20)\d\d[/.-]\d{{1,2}}[/.-]\d{{1,2}}"
    rf"|{_MONTH} \d{{1,2}},? (?:19|20)\d\d|\d{{1,2}} {_MONTH},? (?:19|20)\d\d)",
    re.I | re.M,
)
_NUMBER = re.compile(
    r"(?:ご?注文番号|オーダー番号|お?客様番号|会員番号|会員ID|ご?契約番号|\b(?:order"
    r"|customer|contract|member(?:ship)?|policy) "
    rf"(?:number|no\.?|id|#)){_AFTER}#?(?:is )?(?P<ja>[A-Z0-9][A-Z0-9-]{{4,29}})(?![A-Z0-9@.])",
    re.I,
)
_PURCHASE = re.compile(
    r"(?:ご注文商品|ご購入商品|ご注文品|商品名|\b(?:item|product)(?: name"
    r"| ordered)?)[ 　]?[:：】][ 　]?(?P<ja>[^\n]{2,60})",
    re.I,
)


def figures(message: Message) -> Iterator[Exposed]:
    """Everything that needs no other finding beside it."""
    text = message.text[:READ]
    for value, span in _found(_POSTAL, text):
        shown = masked.postal_address(value)
        delivery = is_delivery(text, span.start)
        yield Exposed(Datum.POSTAL_ADDRESS, shown, "text", span, doubtful=delivery)
    for value, span in (*_found(_TELEPHONE, text), *_mobiles(text)):
        delivery = is_delivery(text, span.start)
        yield Exposed(Datum.TELEPHONE, masked.end(value), "text", span, doubtful=delivery)
    for value, span in _found(_CARD, text):
        if _CARD_NEAR.search(text[max(0, span.start - 60) : span.end + 20]):
            yield Exposed(Datum.CARD_DIGITS, masked.HIDDEN + value[-2:], "text", span)
    for value, span in _found(_BIRTH, text):
        yield Exposed(Datum.BIRTH_DATE, masked.start(value), "text", span)


def baits(message: Message) -> Iterator[Exposed]:
    """Numbers and purchases: true ones and invented ones look alike."""
    text = message.text[:READ]
    for value, span in _found(_NUMBER, text):
        if sum(letter.isdigit() for letter in value) >= 4:
            yield Exposed(Datum.NUMBER, masked.end(value, 3), "text", span, doubtful=True)
    for value, span in _found(_PURCHASE, text):
        yield Exposed(Datum.PURCHASE, masked.start(value.strip()), "text", span, doubtful=True)


def _found(pattern: re.Pattern[str], text: str) -> Iterator[tuple[str, Span]]:
    for match in pattern.finditer(text):
        name = match.lastgroup or 0
        yield match.group(name), Span(*match.span(name))


def _mobiles(text: str) -> Iterator[tuple[str, Span]]:
    """Plainly labelled mobile numbers in a block of the person's data: firms have other numbers."""
    for value, span in _found(_MOBILE, text):
        before = text[max(0, span.start - _NEAR) : span.start]
        if _BLOCK.search(before):
            yield value, span
