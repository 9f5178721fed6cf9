"""Names a sum of a million or more to be given or shared."""

from madoguchi.model import Stance
from madoguchi.signals.view import View
from madoguchi.signals.wording.worded import Near, pattern, worded

_OFFERED = (
    r"\b(?:donat|beneficiar|inherit|my late|deceased|death|next of kin|to you|compensat|you won"
    r"|winner|lottery|charity|dear friend|dearest|consignment|trunk|my name is|contact me|reply"
    r"|confidential|god|widow|assist|partner|herencia|spende|your (?:full )?name|i am m)"
    r"|受け取|寄付|支援|遺産|補償|当選|預け|譲|亡くな|ご連絡"
)


def _is_offered(view: View) -> bool:
    return len(set(pattern(_OFFERED).findall(view.wording.folded.text))) >= 3


CHECK = worded(
    "large-sum",
    Stance.ACCUSING,
    sees="Names a sum of a million or more to be given or shared.",
    why="Sums like that are not handed out by mail.",
    wrong_when="Business news, invoices between companies.",
    near=(
        Near(
            (
                "億円",
                "億ドル",
                "万ドル",
                "万米ドル",
                "万ユーロ",
                "百万ドル",
            ),
            (
                r"\d[\d,.]*.{0,3}(?:億|万|百万).{0,30}(?:受け取|受取|差し上げ|寄付|支援|譲|贈"
                r"|送金|お渡し|補償|預け|提供|振り込|振込)|(?:受け取|受取|寄付|支援金|譲渡|補償"
                r"|遺産|総額|合計).{0,30}\d[\d,.]*.{0,3}(?:億|万|百万)"
            ),
            before=45,
            after=45,
        ),
        Near(
            (
                "million",
                "millions",
                "billion",
                "m usd",
                "thousand dollars",
                "million dollars",
                "hundred thousand",
                "million usd",
                "million united states dollars",
                "million euros",
                "millionen",
                "millones",
                "milhões",
                "millions de dollars",
            ),
            (
                r"(?:\$|usd|us|eur|€|£|gbp|\bdollars?|\beuros?|pounds?|united states).{0,60}"
                r"|\bsum of\b|\btotal of\b"
            ),
            before=50,
            after=50,
        ),
    ),
    when=_is_offered,
)
