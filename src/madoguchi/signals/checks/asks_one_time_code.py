"""Asks to pass on a code that came by SMS or mail."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import NEVER_ASKS, Near, worded

CHECK = worded(
    "asks-one-time-code",
    Stance.ACCUSING,
    sees="Asks to pass on a code that came by SMS or mail.",
    why=(
        "The code is the last lock of an account: who asks to be told it stands before that lock."
    ),
    wrong_when="Honest code mails ask to type the code on a page, which this leaves alone.",
    phrases=(
        "send me the code",
        "reply with the code",
        "forward the code",
        "share the code with",
        "tell me the code",
        "send us the code",
        "give me the code",
        "send the verification code",
        "screenshot of the code",
        "reply with the verification code",
        "send me the verification code",
    ),
    near=(
        Near(
            (
                "認証コード",
                "確認コード",
                "認証番号",
                "ワンタイムパスワード",
                "ワンタイムコード",
                "sms認証",
                "6桁の番号",
                "6桁のコード",
                "4桁の番号",
                "4桁の認証",
            ),
            (
                r"教えて(?:くだ|もら|いただ|ね|ほしい)|(?:を|が届いたら).{0,10}(?:返信|送って"
                r"|送信|お知らせくだ|転送|連絡)|スクリーンショット|スクショ"
            ),
            before=20,
            after=36,
        ),
    ),
    unless=NEVER_ASKS,
)
