"""Chinese simplified ideographs inside Japanese sentences."""

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Span, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View
from madoguchi.signals.wording.reading import EVIDENCE_LIMIT, HEAD_CHARS

_FOREIGN = (
    "们这说请认证记账银该进应变务关单对处时间书电话长问题还发现给开经过费车门业"
    "东种样实际权选项钱动构续维护订击链邮码验签输错误让诉讼陆购买卖资质赔偿检测异为户设别帐"
)
"""Forms of everyday words that no Japanese character set before Unicode held (JIS X 0208)."""
_KANA = "\\u3041-\\u3093\\u30a1-\\u30f6"
_AMONG_KANA = re.compile(rf"[{_KANA}][^\n]{{0,8}}[{_FOREIGN}][^\n]{{0,8}}[{_KANA}]")
_ANY = re.compile(f"[{_FOREIGN}]")


def look(view: View) -> Iterator[Evidence]:
    """Passages with kana on both sides, so that quoted Chinese does not count."""
    text = view.message.text
    if text.isascii() or _ANY.search(text, 0, HEAD_CHARS) is None:
        return
    for count, match in enumerate(_AMONG_KANA.finditer(text, 0, HEAD_CHARS)):
        if count == EVIDENCE_LIMIT:
            return
        yield Evidence("text", match.group(), Span(*match.span()))


CHECK = Check(
    id="odd-ideographs",
    stance=Stance.ACCUSING,
    sees="Chinese simplified ideographs inside Japanese sentences.",
    why="Firms in Japan do not write 认证 or 银行 so; texts translated in haste keep the forms.",
    wrong_when="Mail that quotes Chinese inside a Japanese sentence on purpose.",
    look=look,
)
