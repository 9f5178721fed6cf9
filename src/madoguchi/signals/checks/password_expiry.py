"""Says that a password expires."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import worded

CHECK = worded(
    "password-expiry",
    Stance.NEUTRAL,
    sees="Says that a password expires.",
    why="A favourite of those who want the password of a mail account.",
    wrong_when="Banks and employers still send this (ログインパスワード 有効期限まであとN日).",
    phrases=(
        "password expires",
        "password will expire",
        "password expiration",
        "password is about to expire",
        "password expiry",
        "password has expired",
        "password expired",
        "password is set to expire",
        "password is due to expire",
        "password expires today",
        "expiring password",
        "password notification",
        "パスワードの有効期限",
        "パスワード有効期限",
        "パスワードが失効",
        "パスワードの期限",
        "パスワードが期限切れ",
        "senha expira",
        "senha irá expirar",
        "contraseña caduca",
        "passwort läuft ab",
        "mot de passe expire",
        "密码即将过期",
        "密码过期",
        "비밀번호 만료",
    ),
)
