"""Urges to telephone, and gives the number."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "asks-call",
    Stance.ACCUSING,
    sees="Urges to telephone, and gives the number.",
    why="On the telephone one is led on, and nothing of it is left as proof.",
    wrong_when="Tradesmen, doctors and hotels ask to be called back urgently too.",
    near=(
        Near(
            (
                "至急",
                "本日中",
                "必ずお電話",
                "直ちに",
                "早急に",
                "至急ご連絡",
                "大至急",
                "今すぐ",
            ),
            (
                r"(?:電話|連絡|tel|ダイヤル"
                r"|窓口).{0,40}(?:0\d{1,4}[-() ]{0,2}\d{1,4}[-() ]{0,2}\d{3,4})"
            ),
            before=10,
            after=80,
        ),
        Near(
            (
                "お電話ください",
                "電話してください",
                "お電話下さい",
                "電話をかけて",
                "まで電話",
                "までお電話",
                "下記の電話番号",
                "記載の番号",
                "サポートセンターに電話",
                "サポート窓口に電話",
                "サポート窓口へ電話",
                "サポート窓口へお電話",
                "サポートへお電話",
                "サポートに連絡",
                "サポートにご連絡",
                "サポートへご連絡",
                "サポートセンターへご連絡",
                "サポートに電話",
            ),
            r"0\d{1,4}[-() ]{0,2}\d{1,4}[-() ]{0,2}\d{3,4}|050[-]?\d{4}",
            before=30,
            after=60,
        ),
        Near(
            (
                "call us",
                "call now",
                "call immediately",
                "please call",
                "kindly call",
                "call our",
                "give us a call",
                "call the number",
                "call this number",
                "call on",
                "call support",
                "call customer",
                "contact our support",
                "call microsoft",
                "call windows",
                "call apple",
                "call norton",
                "call mcafee",
                "call the toll",
                "call tech",
                "call technical",
                "call a certified",
                "call at",
                "toll free",
                "toll-free",
                "helpline",
                "help desk at",
                "helpdesk",
                "customer care number",
            ),
            r"\+?1?[-. ]{0,2}\(?\d{3}\)?[-. ]{0,3}\d{3}[-. ]{0,3}\d{4}\b",
            before=20,
            after=80,
        ),
        Near(
            spoken("""
            en: call us immediately | call immediately | call right away | call urgently
            zh: 请立即致电 | 请速致电 | 请尽快致电 | 立即拨打 | 請立即致電 | 請速致電 | 立即撥打
            zh: 請盡快致電
            ko: 즉시 전화 | 바로 전화 | 급히 전화 | 지금 전화 | 즉시 연락 | 급히 연락
            vi: gọi gấp | gọi ngay cho | gọi ngay số | liên hệ khẩn | liên hệ ngay số
            pt: ligue imediatamente | ligue agora mesmo | ligue urgente | ligue urgentemente
            pt: não reconhece a compra ligue | se não foi você ligue
            pt: entre em contato imediatamente
            es: llame inmediatamente | llame de inmediato | llame urgentemente | llame ahora mismo
            es: llama de inmediato | llámenos de inmediato | llame cuanto antes
            es: llama urgentemente
            de: rufen sie sofort | rufen sie umgehend | rufen sie uns sofort
            de: rufen sie uns umgehend | rufen sie bitte umgehend | rufen sie bitte sofort
            de: ruf sofort | sofort anrufen
            fr: appelez immédiatement | appelez d'urgence | appelez sans attendre
            fr: appelez au plus vite | contactez d'urgence | contactez immédiatement
            fr: appeler immédiatement
            ru: срочно позвоните | немедленно позвоните | позвоните немедленно | срочно перезвоните
            ru: срочно свяжитесь | немедленно свяжитесь
            it: chiami immediatamente | chiama immediatamente | chiami subito
            it: contatti immediatamente
            nl: bel onmiddellijk | bel zo snel mogelijk | bel dringend
            pl: zadzwoń natychmiast | zadzwoń pilnie | proszę pilnie zadzwonić
        """),
            r"\d[\d() ./-]{6,18}\d",
            before=10,
            after=60,
        ),
    ),
    unless=r"営業時間|定休日|受付時間|平日|\bmon(?:day)?\b.{0,12}\bfri",
)
