"""Checks that rest on words: written down as phrases, and as words beside other words.

    worded("asks-pin", ...,
           phrases=("enter your pin",),                       # enough by themselves
           near=(Near(("暗証番号",), r"入力|変更"),),           # only with the other beside
           unless=NEVER_ASKS)                                  # not where the mail says the reverse

Words that honest notices use too belong into `near`, or the check is neutral.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View
from madoguchi.signals.wording.fold import fold_letters
from madoguchi.signals.wording.phrases import Occurrence
from madoguchi.signals.wording.reading import NEAR_LIMIT

_DENIAL_REACH = 50
"""Folded characters on either side in which a denial turns the meaning round."""
_MARK_LIMIT = 90
"""A mark longer than a sentence shows nothing."""

NEVER_ASKS = (
    r"\b(?:never|not|n't|cannot) (?:ever )?(?:ask|request|require|share|disclose|send|reply|reveal)"
    r"|(?:お尋ね|お聞き|お伺い|お願い|ご?請求|要求|お問い?合わせ)(?:を)?(?:する|いたす|致す|すること)"
    r".{0,8}(?:ありません|ございません|ない)"
    r"|(?:求め|要求し|尋ね|聞い|お聞きし|伺っ)(?:る|たり|て|することは|ることは).{0,14}(?:ありません|ございません|しません|いたしません)"
    r"|(?:入力|送信|返信|開示)(?:し|なさら|され)ない(?:で|よう)|教えないで|お伝えにならない"
    r"|見せないで|共有しないで|第三者に(?:教え|知らせ|伝え)|他人に(?:教え|知らせ)|人に教え"
)
"""A mail that says it never asks, or warns not to tell."""

TOLD = (
    r"を?(?:かたる|騙る|かたり|騙り|装う|装った|装い|名乗る)|なりすま(?:す|した)|手口|文面|【?事例】?|実例"
    r"|偽の?(?:メール|サイト|sms|ショップ|ページ|警告)|詐欺(?:です|メール|サイト|電話)"
    r"|(?:という|といった|などの|と書かれた|と称する|とする)(?:文面|内容|件名|メール|sms|電話|連絡|手口)"
    r"|(?:相談|被害)(?:が|も)(?:増え|多|寄せ|急増|相次)"
    r"|\b(?:scammers|fraudsters|criminals|phishing (?:e-?mails?|messages|attempts|scams?)"
    r"|fake (?:e-?mails|messages|texts|websites)|scam (?:e-?mails|messages|texts)|e-?mails claim"
    r"|messages claim|pretend(?:ing|s)? to be|posing as|impersonat\w{1,5})\b"
)
"""Somebody tells of scams: what stands beside it is what scams say, not what this mail says."""
_TOLD_REACH = 90


@dataclass(frozen=True, slots=True)
class Near:
    """Words that count only with a pattern beside them, within the paragraph."""

    words: tuple[str, ...]
    beside: str
    """A regular expression over folded text; bounded repeats only."""
    before: int = 40
    after: int = 40


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
) -> Check:
    """A check on wording.  `when` is asked only where words were found; `at_least` is how many
    different `phrases` it takes (one with its `near` beside it is enough)."""
    enough = frozenset(phrases)

    def look(view: View) -> Iterable[Evidence]:
        wording = view.wording
        found = wording.found.get(check_id)
        if not found:
            return ()
        denial = pattern(unless) if unless else None
        ranges = [
            place
            for place in _ranges(view, found, enough, near)
            if denial is None or not _denied(view, place, denial)
        ]
        if stance is Stance.ACCUSING and ranges and "about-scams" in wording.found:
            ranges = [place for place in ranges if not _told(view, place)]
        different = {what for what, _, _ in ranges}
        if not different or (different <= enough and len(different) < at_least):
            return ()
        if when is not None and not when(view):
            return ()
        return wording.evidence_for(ranges)

    words = tuple(word for one in near for word in one.words)
    return Check(check_id, stance, sees, why, wrong_when, look, (*phrases, *words))


def _ranges(
    view: View,
    found: Sequence[Occurrence],
    enough: frozenset[str],
    near: tuple[Near, ...],
) -> Iterator[tuple[str, int, int]]:
    for occurrence in found[:NEAR_LIMIT]:
        if occurrence.phrase in enough:
            yield occurrence.phrase, occurrence.start, occurrence.end
        for one in near:
            if occurrence.phrase not in one.words:
                continue
            around, begin = view.wording.around(
                occurrence.start, occurrence.end, one.before, one.after
            )
            match = pattern(one.beside).search(around)
            if match is not None:
                start = min(occurrence.start, begin + match.start())
                end = max(occurrence.end, begin + match.end())
                if end - start > _MARK_LIMIT:
                    start, end = occurrence.start, occurrence.end
                yield occurrence.phrase, start, end


def _told(view: View, place: tuple[str, int, int]) -> bool:
    """Whether scams are spoken of on either side, in the next paragraph too."""
    text = view.wording.folded.text
    around = text[max(0, place[1] - _TOLD_REACH) : place[2] + _TOLD_REACH]
    return pattern(TOLD).search(around) is not None


def _denied(view: View, place: tuple[str, int, int], denial: re.Pattern[str]) -> bool:
    around, _ = view.wording.around(place[1], place[2], _DENIAL_REACH, _DENIAL_REACH)
    return denial.search(around) is not None
