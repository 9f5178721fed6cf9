"""Gives a code for logging in that the reader has just asked for."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, worded

CHECK = worded(
    "code-notice",
    Stance.NEUTRAL,
    sees="Gives a code for logging in that the reader has just asked for.",
    why="Honest code mails hold a code and hardly anything else.",
    wrong_when="Forgeries use it as a pretext.",
    near=(
        Near(
            (
                "認証コード",
                "確認コード",
                "ワンタイムパスワード",
                "認証番号",
                "verification code",
                "security code",
                "one-time code",
                "one-time password",
                "one-time passcode",
                "login code",
                "otp",
                "confirmation code",
                "access code",
                "código de verificação",
                "código de verificación",
                "bestätigungscode",
                "code de vérification",
            ),
            r"(?<![\d-])(?!(?:19|20)\d\d\b)\d{4,8}(?![\d-])|\b[a-z]{1,3}-\d{4,8}\b",
            before=40,
            after=60,
        ),
    ),
)
