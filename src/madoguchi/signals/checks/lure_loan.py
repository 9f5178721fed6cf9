"""Offers credit to anybody."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "lure-loan",
    Stance.ACCUSING,
    sees="Offers credit to anybody.",
    why="A deposit or fee is asked first, and the loan never comes (融資保証金詐欺).",
    wrong_when="Banks advertise loans to their customers.",
    phrases=(
        "審査なし",
        "無審査",
        "審査不要",
        "ブラックでもok",
        "ブラックok",
        "ブラックの方でも",
        "即日融資",
        "即日振込",
        "融資可能",
        "融資いたします",
        "融資の案内",
        "低金利で融資",
        "低金利融資",
        "貸付致します",
        "誰でも借り",
        "債務一本化",
        "おまとめローン",
        "総量規制対象外",
        "個人融資",
        "ローンを提供",
        "loan offer",
        "we offer loans",
        "offer loan",
        "offers loan",
        "business loan",
        "personal loan",
        "personal loans",
        "quick loan",
        "apply for a loan",
        "low interest rate",
        "interest rate of",
        "3% interest",
        "2% interest",
        "no credit check",
        "bad credit",
        "loan amount",
        "loan company",
        "loan lender",
        "project financing",
        "funding for your",
        "fund your project",
        "need a loan",
        "need loan",
        "instant loan",
        "debt consolidation",
        "student loan",
        "loan forgiveness",
        "loan approved",
        "pre-approved",
        "project funding",
        "private lender",
        "empréstimo",
        "crédito aprovado",
        "préstamo",
        "kredit ohne",
        "kreditangebot",
        "sofortkredit",
        "offre de prêt",
        "prêt entre particulier",
        "prestito",
        "贷款",
        "대출",
        *spoken("""
            zh: 无抵押 | 秒批 | 秒下款 | 黑户可 | 当天放款 | 免征信 | 無抵押 | 免聯徵 | 當天撥款
            zh: 信用不良可
            ko: 무담보 | 당일 승인 | 신용불량자 가능 | 무직자 가능 | 무서류
            vi: vay nhanh | không thế chấp | giải ngân trong ngày | nợ xấu vẫn | vay tiền online
            vi: không cần thẩm định
            pt: sem consulta ao spc | sem consulta ao serasa | liberado na hora | dinheiro na hora
            pt: juros baixos | para negativados
            es: sin aval | sin buró | sin nómina | aprobación inmediata | interés del 2
            es: interés del 3 | dinero urgente | sin garantías
            de: ohne schufa | schufafrei | kredit von privat | sofortauszahlung | zinssatz von 2
            de: zinssatz von 3 | darlehen zwischen privatpersonen | wir bieten kredite
            fr: taux de 2 | taux de 3 | sans justificatif | entre particuliers | besoin d'un prêt
            fr: prêt d'argent | offre de crédit | prêt rapide
            ru: без отказа | без справок | займ онлайн | займ без процентов
            ru: с плохой кредитной историей | частный займ | быстрый займ
            it: senza garanzie | senza busta paga | tasso del 2 | tasso del 3 | offriamo prestiti
            it: cattivi pagatori
            nl: lening zonder bkr | snel geld lenen | rente van 2 | rente van 3
            nl: particuliere lening
            pl: pożyczka prywatna | pożyczki prywatne | bez bik | oprocentowanie 2
            pl: oprocentowanie 3 | bez zaświadczeń | oferujemy pożyczki
        """),
    ),
    at_least=2,
)
