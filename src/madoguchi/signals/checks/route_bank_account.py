"""Names a bank account to pay into."""

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View
from madoguchi.signals.wording.worded import pattern

_ACCOUNT = (
    # 〇〇銀行 △△支店 普通 1234567; folding has dropped the spaces beside Japanese.
    r"(?:銀行|信用金庫|信金|信用組合|信組|労働金庫|農協|ゆうちょ)[^\n]{0,40}?"
    r"(?:普通|当座|総合|貯蓄)(?:預金|口座|貯金)?[^\d\n]{0,14}\d{6,8}(?!\d)"
    r"|口座番号[^\d\n]{0,8}\d{6,8}(?!\d)"
    r"|記号[^\d\n]{0,6}\d{5}[^\d\n]{0,6}番号[^\d\n]{0,6}\d{1,8}(?!\d)"
    r"|\b(?:account (?:number|no)\.?|acct\.? (?:number|no)\.?|a/c no\.?|iban|swift(?: code)?"
    r"|routing (?:number|no)\.?|sort code)[ :#.-]{1,4}[a-z0-9][a-z0-9 -]{5,33}\d"
)
_TRIGGERS = (
    "口座番号",
    "普通預金",
    "普通口座",
    "普通",
    "当座",
    "振込先",
    "振り込み先",
    "お振込み先",
    "記号番号",
    "記号",
    "iban",
    "account number",
    "account no",
    "acct no",
    "acct number",
    "a/c no",
    "routing number",
    "sort code",
    "swift code",
    "swift",
)


def look(view: View) -> tuple[Evidence, ...]:
    """Lines with bank, branch, kind and number; looked for only where such words stand."""
    wording = view.wording
    if not wording.occurrences("route-bank-account"):
        return ()
    return wording.evidence_for(
        (str(start), start, end) for start, end in wording.search(pattern(_ACCOUNT))
    )


CHECK = Check(
    id="route-bank-account",
    stance=Stance.NEUTRAL,
    sees="Names a bank account to pay into.",
    why=(
        "The account is where the money goes, and what the bank needs to stop it "
        "(振り込め詐欺救済法)."
    ),
    wrong_when="Every honest invoice names an account.",
    look=look,
    phrases=_TRIGGERS,
)
