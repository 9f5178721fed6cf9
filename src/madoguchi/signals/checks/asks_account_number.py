"""Asks to be told a bank account."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import NEVER_ASKS, Near, worded

CHECK = worded(
    "asks-account-number",
    Stance.ACCUSING,
    sees="Asks to be told a bank account.",
    why=("Whoever has an account number and a little more can pretend to send or can take money."),
    wrong_when="An employer or an office that really owes money asks for an account too.",
    phrases=(
        "銀行の詳細",
        "銀行口座の詳細",
        "口座情報を入力",
        "口座情報の更新",
        "口座情報を更新",
        "口座情報の確認",
        "ロ座情報を更新",
        "口座を検証",
        "銀行口座情報をお",
        "your bank account details",
        "your bank details",
        "your banking details",
        "your bank account number",
        "your bank information",
        "your account number",
        "bank name and account",
        "your bank account information",
        "banking information to",
        "full banking details",
        "seus dados bancários",
        "sus datos bancarios",
        "ihre bankverbindung",
        "ihre bankdaten",
        "vos coordonnées bancaires",
        "您的银行账户",
    ),
    near=(
        Near(
            ("口座番号",),
            (r"入力|記入|返信|教えて|お知らせくだ|ご連絡くだ|提供|送って|送信|登録してくだ"),
        ),
        Near(
            (
                "account number",
                "bank account",
            ),
            (
                r"\b(?:send|provide|reply|forward|furnish|submit|give|confirm) (?:us |me |to me "
                r"|to us )?(?:with )?(?:your|the following|all)\b"
            ),
        ),
    ),
    unless=NEVER_ASKS,
)
