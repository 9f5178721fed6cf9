"""Asks to be told a bank account."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import NEVER_ASKS, Near, spoken, worded

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
        *spoken("""
            ja: 銀行名、支店名、口座番号を | 口座情報をお知らせ | 口座情報を送 | 銀行口座の情報を送
            en: send us your bank | send your bank | provide your bank | provide us with your bank
            en: your bank account info | your bank particulars | your banking information
            en: bank account where you | your receiving bank | the bank account you want
            zh: 提供您的银行账 | 提供您的银行卡 | 您的银行账号 | 您的银行卡号 | 提供银行账户
            zh: 填写您的银行 | 提供收款账户 | 提供您的銀行帳 | 您的銀行帳號 | 提供銀行帳戶
            zh: 填寫您的銀行
            ko: 계좌번호를 알려 | 계좌번호를 보내 | 계좌번호를 입력 | 계좌번호를 회신
            ko: 계좌 정보를 입력 | 계좌정보를 입력 | 계좌 정보를 보내 | 은행 계좌 정보를
            ko: 계좌번호와 비밀번호
            vi: cung cấp số tài khoản | gửi số tài khoản | nhập số tài khoản
            vi: cung cấp thông tin tài khoản | thông tin tài khoản ngân hàng của bạn
            vi: gửi thông tin tài khoản ngân hàng
        """),
    ),
    near=(
        Near(
            spoken("""
            pt: seus dados bancários | dados da sua conta bancária | o número da sua conta
            es: sus datos bancarios | tus datos bancarios | su número de cuenta
            es: su cuenta bancaria
            de: ihre bankverbindung | ihre bankdaten | ihre kontodaten | ihre kontonummer
            de: ihre iban | deine bankdaten | deine iban | deine kontonummer
            fr: vos coordonnées bancaires | votre rib | votre iban | vos informations bancaires
            fr: ton rib | tes coordonnées bancaires
            ru: банковские реквизиты | реквизиты вашего счета | номер вашего счета
            ru: номер вашей карты | номер счета
            it: i suoi dati bancari | i tuoi dati bancari | il tuo iban | il suo iban
            it: coordinate bancarie
            nl: uw bankgegevens | je bankgegevens | uw rekeningnummer | je rekeningnummer
            pl: dane bankowe | numer konta bankowego | numer rachunku | numer twojego konta
            zh: 您的银行账户 | 您的銀行帳戶 | 银行卡号 | 银行账户 | 銀行帳戶
            vi: số tài khoản
        """),
            (
                r"\b(?:envi[ea]|mand[ea]|inform[ea]|forne[cç]|confirm[ae]|proporcion|facilit|atuali"
                r"|actuali|ingres[ea]|introdu[zc]|senden|schicken|sende|schick|teilen sie|nennen"
                r"|geben sie|bestatig|bestaetig|aktualisier|verifizier|envoy|transmett|communiqu"
                r"|fourni|renseign|saisi|mettez a jour|invi[aio]|forni|inseri|aggiorn|comunic|stuur"
                r"|bevestig|verstrek|vul |geef|podaj|wyslij|przeslij|przeslac|potwierdz"
                r"|zaktualizuj)"
                r"|отправьте|пришлите|сообщите|укажите|подтвердите|предоставьте|gửi|cung cấp"
                r"|cho tôi|提供|填|发给我|發給我|发送|告知"
                r"|發送"
            ),
            before=70,
            after=50,
        ),
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
