"""Speaks about scams: warnings, lessons, digests, and people who ask whether a mail is real."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "about-scams",
    Stance.NEUTRAL,
    sees="Uses several different words with which people talk about scams.",
    why="Warnings quote what scams say; without this every security digest looks like one.",
    wrong_when="A forger writes a warning of his own around his link.",
    at_least=3,
    phrases=(
        "手口",
        "詐欺",
        "架空請求",
        "フィッシング",
        "偽メール",
        "偽のメール",
        "偽サイト",
        "偽のサイト",
        "なりすまし",
        "装った",
        "をかたる",
        "騙る",
        "注意喚起",
        "事例",
        "被害が",
        "被害に遭",
        "不審なメール",
        "迷惑メール",
        "標的型",
        "訓練メール",
        "消費生活センター",
        "サイバーセキュリティ",
        "phishing",
        "scam emails",
        "scammers",
        "fraudsters",
        "spot a scam",
        "how to recognise",
        "how to recognize",
        "suspicious emails",
        "security awareness",
        "victims of",
        "fake websites",
        "impersonating",
        *spoken("""
            zh: 诈骗 | 钓鱼邮件 | 钓鱼网站 | 骗子 | 冒充 | 受害者 | 防骗 | 詐騙 | 釣魚郵件
            zh: 釣魚網站 | 反詐騙 | 提醒民眾
            ko: 사기 | 피싱 | 스미싱 | 보이스피싱 | 사칭 | 주의보 | 피해 사례
            vi: lừa đảo | kẻ gian | mạo danh | cảnh báo | thủ đoạn | nạn nhân
            pt: golpe | golpes | golpistas | vítimas | fraude | e-mails falsos | alerta
            es: estafa | estafas | estafadores | víctimas | correos falsos | suplantación
            es: ciberdelincuentes
            de: betrug | betrüger | betrugsmasche | verbraucherzentrale | phishing-mails | opfer
            de: warnung vor | fälschung
            fr: arnaque | arnaques | escrocs | escroquerie | hameçonnage | victimes | usurpation
            ru: мошенники | мошенников | мошенничество | фишинг | жертвы | поддельные
            it: truffa | truffe | truffatori | vittime | frode | email false
            nl: oplichting | oplichters | slachtoffers | valse e-mails | nepmails | fraudehelpdesk
            pl: oszustwo | oszuści | oszustów | ofiary | fałszywe wiadomości | wyłudzenie
        """),
    ),
)
