"""Asks to type, confirm or send a password."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import NEVER_ASKS, Near, worded

CHECK = worded(
    "asks-password",
    Stance.ACCUSING,
    sees="Asks to type, confirm or send a password.",
    why=(
        "With the password the other side can enter the account; a firm that knows its "
        "customers needs no password by mail."
    ),
    wrong_when=(
        "Honest services explain how to log in with ID and password; silent when only a linked "
        "page asks."
    ),
    phrases=(
        "enter your password",
        "confirm your password",
        "verify your password",
        "validate your password",
        "provide your password",
        "re-enter your password",
        "keep current password",
        "keep same password",
        "keep my password",
        "retain your password",
        "keep the same password",
        "keep your current password",
        "maintain same password",
        "your username and password",
        "your email and password",
        "email address and password",
        "user name and password:",
        "login with your email and password",
        "password:______",
        "confirme sua senha",
        "informe sua senha",
        "seu e-mail e senha",
        "confirme su contraseña",
        "ihr passwort bestätigen",
        "confirmez votre mot de passe",
        "输入您的密码",
        "确认您的密码",
        "비밀번호를 입력",
    ),
    near=(
        Near(
            ("パスワード",),
            (
                r"(?:を|の|もしくは.{1,12}を)(?:ご|再)*(?:入力|記入|返信|送信|教え|お知らせ"
                r"|確認)(?:し|くだ|いただ|の上|をお願い)|(?:を|の)(?:ご)?(?:更新|変更|再設定"
                r"|維持)(?:してくだ|をお願い|する必要|いただく必要|が必要)"
            ),
            before=0,
            after=28,
        ),
        Near(
            ("password",),
            (
                r"\b(?:send|reply with|forward|give|submit|provide)\b.{0,40}\bpassword"
                r"|keep (?:using )?(?:your|the|my)?.{0,10}password"
            ),
            before=40,
            after=10,
        ),
    ),
    unless=NEVER_ASKS,
)
