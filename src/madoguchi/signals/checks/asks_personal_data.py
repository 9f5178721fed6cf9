"""Asks to send name, address, telephone and the like."""

from madoguchi.model import Stance
from madoguchi.signals.view import View
from madoguchi.signals.wording.worded import pattern, worded

_ASKING = (
    r"\b(?:reply|send|provide|forward|furnish|fill|reconfirm|re-confirm|submit|required|contact)\b"
    r"|返信|送って|送信|お知らせ|ご記入|教えて|連絡|提供|\b(?:envie|senden|envoyez)\b"
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
    ),
    when=_asked,
    at_least=3,
)
