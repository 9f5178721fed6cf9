"""Says that a password expires."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

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
        *spoken("""
            ja: パスワードは本日失効 | パスワードの有効期間 | パスワードが本日期限
            ja: パスワードの期限切れ
            en: password will be expired | password is expiring | password expires in
            en: password about to expire | password will expire in | password has been expired
            en: password validity | password will expire today
            zh: 密码已过期 | 密码将过期 | 密码将于 | 密碼即將到期 | 密碼即將過期 | 密碼已過期
            zh: 密碼過期 | 密碼到期 | 密码到期
            ko: 비밀번호가 만료 | 비밀번호 유효기간 | 비밀번호 유효 기간 | 암호가 만료
            ko: 비밀번호 만료일
            vi: mật khẩu sắp hết hạn | mật khẩu của bạn sắp hết hạn | mật khẩu hết hạn
            vi: mật khẩu sẽ hết hạn | mật khẩu đã hết hạn
            pt: senha vai expirar | senha expirou | sua senha expira | senha está expirando
            pt: senha está prestes a expirar | palavra-passe expira | palavra-passe vai expirar
            pt: senha expirada | expiração de senha
            es: contraseña expira | contraseña expirará | contraseña ha expirado
            es: contraseña ha caducado | contraseña caducará | contraseña vence
            es: contraseña está a punto de | caducidad de la contraseña | contraseña vencida
            de: passwort abgelaufen | passwort ist abgelaufen | passwort wird ablaufen
            de: kennwort läuft ab | kennwort abgelaufen | ablauf ihres passworts
            de: passwort laeuft ab | passwortablauf
            fr: mot de passe a expiré | mot de passe expirera | mot de passe va expirer
            fr: mot de passe est expiré | expiration de votre mot de passe
            fr: mot de passe arrive à expiration
            ru: пароль истекает | срок действия пароля | срок действия вашего пароля | пароль истек
            ru: пароль устарел
            it: password scade | password è scaduta | password sta per scadere
            it: password in scadenza | scadenza della password | password scaduta
            nl: wachtwoord verloopt | wachtwoord is verlopen | wachtwoord zal verlopen
            nl: wachtwoord verlopen
            pl: hasło wygasa | hasło wygaśnie | hasło wygasło | twoje hasło wkrótce | ważność hasła
        """),
    ),
)
