"""Asks to send name, address, telephone and the like."""

from madoguchi.model import Stance
from madoguchi.signals.view import View
from madoguchi.signals.wording.worded import Near, pattern, spoken, worded

_ASKING = (
    r"\b(?:reply|send|provide|forward|furnish|fill|reconfirm|re-confirm|submit|required|contact)\b"
    r"|返信|送って|お送り|送信|お知らせ|ご記入|教えて|連絡|提供|\b(?:envie|senden|envoyez)\b"
)
_TO_BE_SENT = (
    r"(?:返信|お?送り(?:くだ|下さ|いただ)|送って|送信(?:して|くだ|の上|のうえ)|お知らせ(?:くだ|下さ"
    r"|いただ)|教えて|ご連絡くだ|ご提供くだ)"
)


def _asked(view: View) -> bool:
    return pattern(_ASKING).search(view.wording.folded.text) is not None


CHECK = worded(
    "asks-personal-data",
    Stance.ACCUSING,
    sees="Asks to send name, address, telephone and the like.",
    why=("Such lists are sold, and used to write the next letter with the right name in it."),
    wrong_when="Business enquiries and real forms ask for names and addresses too.",
    phrases=(
        "your full name",
        "your full names",
        "full names:",
        "full name:",
        "your occupation",
        "occupation:",
        "your age",
        "age:",
        "your home address",
        "house address",
        "home address:",
        "your contact address",
        "contact address:",
        "residential address",
        "your direct telephone",
        "your telephone number",
        "your phone number",
        "phone number:",
        "mobile number:",
        "telephone number:",
        "cell phone number",
        "your mobile number",
        "your country",
        "country:",
        "marital status",
        "sex:",
        "gender:",
        "your nationality",
        "date of birth",
        "next of kin",
        "フルネーム",
        "携帯電話番号",
        "生年月日",
        "職業",
        "年齢",
        "あなたの住所",
        "あなたの電話番号",
        "自宅の住所",
        "あなたの氏名",
        "あなたの名前",
        "国籍",
        "氏名・住所",
        "お名前とご住所",
        "nome completo",
        "seu endereço",
        "nombre completo",
        "vollständiger name",
        "ihr vollständiger name",
        "ihre adresse",
        "nom complet",
        "votre adresse",
        *spoken("""
            zh: 您的姓名 | 您的全名 | 姓名： | 联系电话 | 聯絡電話 | 家庭住址 | 出生日期 | 您的职业
            zh: 职业： | 年龄： | 身份证号 | 身分證字號
            ko: 성명 | 이름: | 전화번호: | 연락처: | 생년월일 | 주민등록번호 | 직업: | 나이:
            ko: 거주지
            vi: họ và tên | số điện thoại của bạn | ngày sinh | địa chỉ của bạn | nghề nghiệp
            vi: số cccd | quốc tịch | tuổi:
            pt: seu nome completo | seu telefone | seu número de telefone | data de nascimento
            pt: sua profissão | estado civil | idade: | sua nacionalidade | seu cpf
            es: su dirección | su número de teléfono | tu número de teléfono | fecha de nacimiento
            es: su ocupación | su edad | su nacionalidad
            de: ihre telefonnummer | geburtsdatum | ihr beruf | familienstand | ihr alter
            de: staatsangehörigkeit | ihre anschrift
            fr: votre numéro de téléphone | date de naissance | votre profession | votre âge
            fr: situation familiale | votre nationalité | nom et prénom
            ru: ваше имя | полное имя | номер телефона | дата рождения | ваш адрес | домашний адрес
            ru: профессия | возраст | гражданство
            it: nome e cognome | numero di telefono | data di nascita | la tua professione
            it: la sua professione | il suo indirizzo | il tuo indirizzo | età:
            nl: volledige naam | uw telefoonnummer | geboortedatum | uw adres | uw beroep
            nl: leeftijd: | nationaliteit
            pl: imię i nazwisko | numer telefonu | data urodzenia | adres zamieszkania | zawód:
            pl: wiek:
        """),
    ),
    near=(
        Near(
            ("full name", "full names", "fullname", "names in full"),
            (
                r"\b(?:phone|mobile|telephone|cell|address|country)\b.{0,50}"
                r"\b(?:occupation|age|country|bank|date of birth|address|phone|sex|nationality)\b"
            ),
            before=10,
            after=120,
        ),
        # A club asks for name, address and telephone; only a thief wants the account beside them.
        Near(
            ("お名前", "ご氏名", "氏名", "御氏名", "名前", "フルネーム"),
            (
                r"(?:住所|電話番号|連絡先|生年月日).{0,40}"
                r"(?:口座番号|口座情報|銀行口座|振込先口座|受取口座|カード番号|暗証番号|パスワード)"
                rf".{{0,40}}{_TO_BE_SENT}"
                r"|(?:口座番号|口座情報|銀行口座|カード番号|暗証番号|パスワード).{0,40}"
                rf"(?:住所|電話番号|連絡先|生年月日).{{0,40}}{_TO_BE_SENT}"
                rf"|(?:年齢|職業|年収|国籍|身分証).{{0,30}}(?:年齢|職業|年収|国籍|口座|身分証)"
                rf".{{0,40}}{_TO_BE_SENT}"
            ),
            before=0,
            after=140,
        ),
    ),
    when=_asked,
    at_least=3,
)
