"""Asks to type, confirm or send a password."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import NEVER_ASKS, Near, spoken, worded

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
        *spoken("""
            ja: パスワードを維持 | 同じパスワードを使い続け | パスワードをそのまま使用
            ja: 現在のパスワードを継続 | ログインidとパスワードを返信
            ja: メールアドレスとパスワードを入力
            en: submit your password | type your password | continue with same password
            en: continue using same password | use same password | confirm your email password
            en: keep using your current password | reply with your password
            en: your email address and password below
            zh: 请输入您的密码 | 請輸入您的密碼 | 验证您的密码 | 確認您的密碼 | 驗證您的密碼
            zh: 保留当前密码 | 保持当前密码 | 继续使用当前密码 | 保留目前密碼 | 繼續使用目前密碼
            zh: 保留原密码 | 提供您的密码 | 提供您的密碼
            ko: 비밀번호 입력해 | 비밀번호를 확인해 주 | 비밀번호를 알려 | 비밀번호를 보내
            ko: 비밀번호를 회신 | 현재 비밀번호 유지 | 현재 비밀번호를 유지 | 기존 비밀번호 유지
            ko: 동일한 비밀번호를 계속 | 비밀번호를 유지
            vi: nhập mật khẩu của bạn | nhập mật khẩu hiện tại | xác nhận mật khẩu
            vi: xác minh mật khẩu | cung cấp mật khẩu | giữ nguyên mật khẩu | giữ mật khẩu hiện tại
            vi: tiếp tục sử dụng mật khẩu | gửi mật khẩu của bạn
            pt: digite sua senha | digite a sua senha | insira sua senha | insira a sua senha
            pt: confirme a sua senha | confirmar sua senha | confirmar a sua senha
            pt: informe a sua senha | valide sua senha | introduza a sua palavra-passe
            pt: confirme a sua palavra-passe | manter a mesma senha | manter senha atual
            pt: manter a senha atual | continuar com a mesma senha | envie sua senha
            es: introduzca su contraseña | introduce tu contraseña | ingrese su contraseña
            es: ingresa tu contraseña | confirma tu contraseña | confirmar su contraseña
            es: confirme la contraseña | verifique su contraseña | verifica tu contraseña
            es: valide su contraseña | ingrese su clave | ingresa tu clave | digite su clave
            es: mantener la misma contraseña | mantener mi contraseña
            es: mantener la contraseña actual | envíe su contraseña
            de: bestätigen sie ihr passwort | bestätige dein passwort | geben sie ihr passwort ein
            de: gib dein passwort ein | ihr passwort verifizieren | passwort beibehalten
            de: passwort behalten | aktuelles passwort behalten | kennwort beibehalten
            de: bestätigen sie ihr kennwort | geben sie ihr kennwort ein | ihr kennwort bestätigen
            de: passwort bestaetigen | senden sie uns ihr passwort
            fr: saisissez votre mot de passe | entrez votre mot de passe
            fr: confirmer votre mot de passe | confirme ton mot de passe
            fr: validez votre mot de passe | vérifiez votre mot de passe
            fr: conserver le mot de passe | conserver mon mot de passe
            fr: conserver le même mot de passe | garder le même mot de passe
            fr: garder mon mot de passe | envoyez votre mot de passe
            ru: введите ваш пароль | введите свой пароль | подтвердите пароль
            ru: подтвердите ваш пароль | подтвердите свой пароль | сохранить текущий пароль
            ru: оставить текущий пароль | оставить прежний пароль | использовать тот же пароль
            ru: пришлите пароль | отправьте пароль
            it: inserisci la tua password | inserisca la sua password | conferma la tua password
            it: confermi la sua password | verifica la tua password | mantieni la password
            it: mantenere la stessa password | mantenere la password attuale
            nl: voer uw wachtwoord in | vul uw wachtwoord in | bevestig uw wachtwoord
            nl: bevestig je wachtwoord | huidig wachtwoord behouden | behoud huidig wachtwoord
            nl: wachtwoord behouden | stuur uw wachtwoord
            pl: podaj swoje hasło | wpisz swoje hasło | potwierdź hasło | potwierdź swoje hasło
            pl: zachowaj obecne hasło | zachowaj to samo hasło | zachować obecne hasło
        """),
        *spoken("""
            ja: パスワードを引き続き使用 | パスワードを引き続きご利用 | パスワードを継続して使用
            ja: 同じパスワードを使用 | パスワードの継続利用
        """),
        *spoken("""
            es: usuario y contraseña para continuar | rut y clave
        """),
    ),
    near=(
        Near(
            spoken("""
            de: passwort | kennwort
            es: contraseña
            pt: senha | palavra-passe
            fr: mot de passe
            it: password
            nl: wachtwoord
            pl: hasło | hasła
            ru: пароль
        """),
            (
                r"(?:behalten|beibehalt|mantien|manten|mant[eé]n|manter|conserv|garder|gardez"
                r"|behoud|zachow|сохран|остав).{0,30}"
                r"(?:actual|atual|actuel|aktuell|derzeitig|attuale|huidig|obecn|текущ)"
                r"|(?:actual|atual|actuel|aktuell|derzeitig|attuale|huidig|obecn"
                r"|текущ).{0,30}(?:behalten|beibehalt|bei\b|manter|mantener|conserv|behoud)"
            ),
            before=45,
            after=45,
        ),
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
