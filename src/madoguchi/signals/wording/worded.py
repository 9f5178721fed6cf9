"""Checks that rest on words: written down as phrases, and as words beside other words.

    worded("asks-pin", ...,
           phrases=("enter your pin",),                       # enough by themselves
           near=(Near(("暗証番号",), r"入力|変更"),),           # only with the other beside
           unless=NEVER_ASKS)                                  # not where the mail says the reverse

Words that honest notices use too belong into `near`, or the check is neutral.  Phrases may
stand many to a line behind the ISO 639 code of their language: `*spoken("pt: a | b")`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View
from madoguchi.signals.wording.excuses import excused
from madoguchi.signals.wording.fold import fold_letters
from madoguchi.signals.wording.phrases import Occurrence
from madoguchi.signals.wording.reading import NEAR_LIMIT

_DENIAL_REACH = 50
"""Folded characters on either side in which a denial turns the meaning round."""
_MARK_LIMIT = 90
"""A mark longer than a sentence shows nothing."""

NEVER_ASKS = (
    r"\b(?:never|not|n't|cannot) (?:ever )?(?:ask|request|require|share|disclose|send|reply|reveal)"
    r"|(?:お尋ね|お聞き|お伺い|お願い|ご?請求|要求|お問い?合わせ)(?:を)?(?:する|いたす|致す"
    r"|すること)"
    r".{0,8}(?:ありません|ございません|ない)"
    r"|(?:求め|要求し|尋ね|聞い|お聞きし|伺っ)(?:る|たり|て|することは"
    r"|ることは).{0,14}(?:ありません|ございません|しません|いたしません)"
    r"|(?:入力|送信|返信|開示)(?:し|なさら|され)ない(?:で|よう)|教えないで|お伝えにならない"
    r"|見せないで|共有しないで|第三者に(?:教え|知らせ|伝え)|他人に(?:教え|知らせ)|人に教え"
    # 不要告诉, 절대 … 마세요, nunca pedimos, wir fragen nie, ne communiquez jamais, никогда не ...
    r"|(?:请勿|切勿|不要|請勿|绝不|絕不|绝不会|不会|不會|从不|從不|不得)"
    r".{0,16}(?:告(?:诉|訴|知)(?:他人|任何人|别人|別人|第三)|透露|泄|洩|提供|索|询|詢|要求|转发"
    r"|轉發|输入|輸入)"
    r"|(?:요구|요청|묻|공유|제공|알려|입력|전달|유출)(?:하|되|주)?지(?:않|마| 않| 마)"
    r"|(?:không|đừng|chớ)(?: bao giờ| được| nên)? (?:cung cấp|chia sẻ|yêu cầu|tiết lộ|gửi|hỏi|nhập)"
    r"|\b(?:nunca|jamás|jamais|non|mai|nooit|nigdy|niemals|nie|keine|geen)\b"
    r".{0,24}\b(?:ped|solicit|pid|compart|inform|forne|facilit|proporcion|revel|divulg|communiqu"
    r"|demand|partag|transm|chied|richied|condivid|forni|comunic|rivel|vrag|deel|geef|pyta|prosi"
    r"|podawaj|udostepniaj|frag|bitt|forder|weiterg|teilen|geben sie|mitteil|preisg|senden|send)"
    r"|\b(?:não|nao|no|nicht|niet) (?:os |as |les? |te |se |la |lo )?(?:ped|solicit|pid|compart"
    r"|inform[ae]|forne|facilit|proporcion|revel|divulg|weiterg|mitteil|nach|vragen)"
    r"|\b(?:frag|bitt|forder|vrag|demand|ped|solicit|chied)\w{0,8} (?:sie |u |je |wir )?"
    r"(?:niemals|nie|nooit|jamais|nunca|mai)\b"
    r"|никогда не.{0,24}(?:запраш|прос|спраш|треб)|не (?:сообщайте|передавайте|вводите|называйте)"
    r"|никому не"
)
"""A mail that says it never asks, or warns not to tell."""

TOLD = (
    r"を?(?:かたる|騙る|かたり|騙り|装う|装った|装い|名乗る)|なりすま(?:す|した)|手口|文面"
    r"|【?事例】?|実例"
    r"|偽の?(?:メール|サイト|sms|ショップ|ページ|警告)|詐欺(?:です|メール|サイト|電話)"
    r"|(?:という|といった|などの|と書かれた|と称する|とする)(?:文面|内容|件名|メール|sms|電話|連絡"
    r"|手口)"
    r"|(?:相談|被害)(?:が|も)(?:増え|多|寄せ|急増|相次)"
    r"|\b(?:scammers|fraudsters|criminals|phishing (?:e-?mails?|messages|attempts|scams?)"
    r"|fake (?:e-?mails|messages|texts|websites)|scam (?:e-?mails|messages|texts)|e-?mails claim"
    r"|messages claim|pretend(?:ing|s)? to be|posing as|impersonat\w{1,5}"
    r"|betruger|kriminelle|escrocs?|arnaqueurs?|estafadores|ciberdelincuentes|golpistas?|criminosos"
    r"|truffatori|oplichters?|oszust\w{0,4})\b"
    r"|骗子|詐騙集團|冒充|사칭|피싱|스미싱|kẻ gian|мошенник"
)
"""Somebody tells of scams: what stands beside it is what scams say, not what this mail says."""
_TOLD_REACH = 90

SPEAKS_OF_SCAMS = (
    r"\b(?:scams?|scammers?|phishing|fraudsters?|crooks|beware|watch out|hoax|betrug|betruger"
    r"|betrugerisch\w{0,3}|betrugsmasche|kriminelle|arnaques?|arnaqueurs?|escrocs?|hameconnage"
    r"|estafas?|estafadores|ciberdelincuentes|golpes?|golpistas?|criminosos|truff[ae]|truffatori"
    r"|oplichting|oplichters?|oszust\w{0,4})\b|をかたる|詐欺|フィッシング|手口|ご注意ください"
    r"|偽メール"
    r"|诈骗|詐騙|骗子|钓鱼|釣魚|사기|피싱|사칭|lừa đảo|kẻ gian|мошенни|фишинг"
)
"""A mail about such tricks.  Wider than `TOLD`: for words no forger puts beside a warning."""


def spoken(table: str) -> tuple[str, ...]:
    """Phrases written as `pt: conta bloqueada | cartão bloqueado`, a line or more per language."""
    lines = (line.partition(":")[2] for line in table.splitlines())
    return tuple(phrase.strip() for line in lines for phrase in line.split("|") if phrase.strip())


@dataclass(frozen=True, slots=True)
class Near:
    """Words that count only with a pattern beside them, within the paragraph unless `across`."""

    words: tuple[str, ...]
    beside: str
    """A regular expression over folded text; bounded repeats only."""
    before: int = 40
    after: int = 40
    across: bool = False
    """Whether the pattern may stand in the next paragraph: for words that a forger writes apart."""


class _Place(NamedTuple):
    """A passage that speaks for the check, in folded text."""

    what: str
    start: int
    end: int
    beside: bool
    """Found with its `near` beside it: one such is enough."""


@cache
def pattern(source: str) -> re.Pattern[str]:
    """A pattern for folded text: its Japanese letters are folded as the text is.

    `\\b` stands between Latin letters and Japanese too, where no space does.

    Compiled when first needed: most mails need few.  A range of ideographs (`[一-龥]`) would not
    survive the folding; look for those in the text itself.
    """
    return re.compile(fold_letters(source), re.ASCII)


def worded(
    check_id: str,
    stance: Stance,
    *,
    sees: str,
    why: str,
    wrong_when: str,
    phrases: tuple[str, ...] = (),
    near: tuple[Near, ...] = (),
    unless: str = "",
    when: Callable[[View], bool] | None = None,
    at_least: int = 1,
    told: str = TOLD,
) -> Check:
    """A check on wording.  `when` is asked only where words were found; `at_least` is how many
    different `phrases` it takes, none inside another (one with its `near` beside it is enough);
    `told` is what beside its words shows that somebody only tells of such mails."""
    enough = frozenset(phrases)
    by_word: dict[str, list[Near]] = {}
    for one in near:
        for word in dict.fromkeys(one.words):
            by_word.setdefault(word, []).append(one)

    def look(view: View) -> Iterable[Evidence]:
        wording = view.wording
        found = wording.found.get(check_id)
        if not found:
            return ()
        denial = pattern(unless) if unless else None
        ranges = [
            place
            for place in _ranges(view, found, enough, by_word)
            if denial is None or not _denied(view, place, denial)
        ]
        # Without any of its phrases `TOLD` is not there either: a quick look.
        telling = told is not TOLD or "about-scams" in wording.found
        if stance is Stance.ACCUSING and ranges and telling:
            ranges = [place for place in ranges if not _told(view, place, told)]
        if not ranges or not (
            at_least == 1
            or any(place.beside for place in ranges)
            or len(_different(ranges)) >= at_least
        ):
            return ()
        if when is not None and not when(view):
            return ()
        return wording.evidence_for((place.what, place.start, place.end) for place in ranges)

    words = tuple(word for one in near for word in one.words)
    return Check(check_id, stance, sees, why, wrong_when, look, (*phrases, *words))


def _ranges(
    view: View,
    found: Sequence[Occurrence],
    enough: frozenset[str],
    by_word: Mapping[str, Sequence[Near]],
) -> Iterator[_Place]:
    for occurrence in found[:NEAR_LIMIT]:
        if occurrence.phrase in enough:
            yield _Place(occurrence.phrase, occurrence.start, occurrence.end, beside=False)
        for one in by_word.get(occurrence.phrase, ()):
            around, begin = view.wording.around(
                occurrence.start, occurrence.end, one.before, one.after, across=one.across
            )
            match = pattern(one.beside).search(around)
            if match is not None:
                start = min(occurrence.start, begin + match.start())
                end = max(occurrence.end, begin + match.end())
                if end - start > _MARK_LIMIT:
                    start, end = occurrence.start, occurrence.end
                yield _Place(occurrence.phrase, start, end, beside=True)


def _different(places: Sequence[_Place]) -> set[str]:
    """The phrases that count: one that stands only inside a longer one says nothing of its own
    ("in a meeting" in "I am in a meeting"); one that overlaps another in part, or stands in
    another place too, does."""
    return {
        place.what
        for place in places
        if not any(
            other.start <= place.start
            and place.end <= other.end
            and other.end - other.start > place.end - place.start
            for other in places
        )
    }


def _told(view: View, place: _Place, told: str) -> bool:
    """Whether scams are spoken of on either side, in the next paragraph too."""
    low, high = max(0, place.start - _TOLD_REACH), place.end + _TOLD_REACH
    return excused(view.wording, place.start, place.end, pattern(told), low, high)


def _denied(view: View, place: _Place, denial: re.Pattern[str]) -> bool:
    around, low = view.wording.around(place.start, place.end, _DENIAL_REACH, _DENIAL_REACH)
    return excused(view.wording, place.start, place.end, denial, low, low + len(around))
