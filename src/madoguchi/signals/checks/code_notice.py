"""Gives a code for logging in that the reader has just asked for."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "code-notice",
    Stance.NEUTRAL,
    sees="Gives a code for logging in that the reader has just asked for.",
    why="Honest code mails hold a code and hardly anything else.",
    wrong_when="Forgeries use it as a pretext.",
    near=(
        Near(
            spoken("""
            zh: 验证码 | 校验码 | 動態密碼 | 驗證碼 | 动态密码
            ko: 인증번호 | 인증 번호 | 인증코드
            vi: mã otp | mã xác minh | mã xác nhận | mã xác thực
            pt: código de segurança | código de acesso | seu código
            es: código de seguridad | código de acceso | tu código | su código
            de: sicherheitscode | ihr code | dein code | einmalcode
            fr: code de sécurité | code de confirmation | votre code
            ru: код подтверждения | проверочный код | ваш код
            it: codice di verifica | codice di sicurezza | il tuo codice
            nl: verificatiecode | beveiligingscode | je code
            pl: kod weryfikacyjny | kod bezpieczeństwa | twój kod
        """),
            r"(?<![\d-])(?!(?:19|20)\d\d\b)\d{4,8}(?![\d-])",
            before=30,
            after=30,
        ),
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
