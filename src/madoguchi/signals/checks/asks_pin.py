"""Asks for the PIN of a card or account (暗証番号)."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import NEVER_ASKS, Near, spoken, worded

CHECK = worded(
    "asks-pin",
    Stance.ACCUSING,
    sees="Asks for the PIN of a card or account (暗証番号).",
    why="No bank and no card company ever needs to be told a PIN.",
    wrong_when=(
        "A notice that warns never to give the PIN away; silent when the page behind the link asks."
    ),
    phrases=(
        "enter your pin",
        "confirm your pin",
        "your atm pin",
        "enter pin",
        "change your pin here",
        "verify your pin",
        *spoken("""
            en: your debit card pin | your card pin | reply with your pin | send your pin
            en: provide your pin | your 4-digit pin | your four digit pin
            zh: 输入取款密码 | 输入交易密码 | 输入网银密码 | 輸入提款卡密碼 | 輸入金融卡密碼
            zh: 輸入網銀密碼 | 输入银行卡密码
            ko: 카드 비밀번호를 입력 | 비밀번호 앞 두자리 | 비밀번호 앞 2자리
            ko: 계좌 비밀번호를 입력 | 계좌비밀번호를 입력 | 보안카드 번호를 | 보안카드 전체
            vi: nhập mã pin | cung cấp mã pin | xác nhận mã pin | gửi mã pin
            pt: digite seu pin | insira seu pin | insira o seu pin | informe seu pin
            pt: digite a senha do cartão | informe a senha do cartão | confirme a senha do cartão
            pt: digite sua senha de 6 dígitos | digite sua senha eletrônica
            es: introduzca su pin | introduce tu pin | ingrese su pin | ingresa tu pin
            es: confirme su pin | confirma tu pin | el pin de su tarjeta | el pin de tu tarjeta
            es: su clave de cajero | ingrese su clave dinámica
            de: geben sie ihre pin | ihre pin eingeben | bestätigen sie ihre pin
            de: ihre pin bestätigen | ihre geheimzahl eingeben | geben sie ihre geheimzahl
            fr: saisissez votre code pin | entrez votre code pin | confirmez votre code pin
            fr: saisissez votre code secret | saisissez votre code confidentiel
            fr: code confidentiel de votre carte
            ru: введите пин-код | введите pin-код | укажите пин-код | сообщите пин-код
            ru: пришлите пин-код
            it: inserisci il pin | inserisci il tuo pin | inserisca il pin | conferma il pin
            it: conferma il tuo pin
            nl: voer uw pincode in | vul uw pincode in | bevestig uw pincode | voer uw pin in
            pl: podaj kod pin | wpisz kod pin | podaj swój pin | potwierdź kod pin
        """),
        *spoken("""
            en: enter the pin | type your pin | key in your pin | pin and otp
            en: pin and the one-time
        """),
    ),
    near=(
        Near(
            ("暗証番号",),
            (
                r"入力|記入|返信|お知らせくだ|教えて|変更(?:し|をお願い|手続|の手続|はこちら"
                r"|が必要)|確認(?:し|をお願い)|照合|更新|再登録|再設定|送って|送信"
            ),
        ),
        Near(
            (
                "pin code",
                "pin number",
            ),
            (
                r"\b(?:enter|provide|confirm|reply with|change|tell us|send us) (?:me |us "
                r"|to us )?(?:your|the)\b"
            ),
            before=30,
            after=0,
        ),
    ),
    unless=NEVER_ASKS,
)
