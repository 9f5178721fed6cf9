"""Bills for the use of a site, app or membership (架空請求)."""

from madoguchi.model import Stance
from madoguchi.signals.view import View
from madoguchi.signals.wording.bills import NOBODY_ORDERED, ONE_CLICK, OVERDUE, SHUT_OFF
from madoguchi.signals.wording.worded import Near, pattern, spoken, worded

_FOR_A_SERVICE = (
    r"料金|利用料|登録料|会費|入会金|未納|未払|滞納|延滞|会員"
    r"|\b(?:fees?|bill|invoice|membership|subscription|balance|debt|toll|fines?)\b"
)
_THREATS = 2
"""Different phrases of `threat-exposure` from which a mail is one of blackmail."""


def _bills(view: View) -> bool:
    """Not blackmail, which names adult sites and a sum too, unless it bills a service as well."""
    threats = {at.phrase for at in view.wording.occurrences("threat-exposure")}
    if len(threats) < _THREATS:
        return True
    return pattern(_FOR_A_SERVICE).search(view.wording.folded.text) is not None


CHECK = worded(
    "fictitious-bill",
    Stance.ACCUSING,
    sees="Bills for the use of a site, app or membership (架空請求).",
    why="The page this program follows begins with it: not used means nothing to pay.",
    wrong_when="Real providers bill real memberships, with name and contract number.",
    phrases=(
        "有料サイト",
        "有料コンテンツ",
        "有料動画",
        "有料番組",
        "有料情報",
        "有料会員",
        "総合情報サイト",
        "総合コンテンツ",
        "情報サイト運営",
        "モバイルコンテンツ",
        "電子消費料金",
        "消費料金",
        "出会い系サイト",
        "動画閲覧履歴",
        "動画サイトの",
        "サイト利用料",
        "サイト登録料",
        "登録料金が",
        "登録料金の",
        "登録料のお支払い",
        "入会金のお支払い",
        "未納料金",
        "未納利用料",
        "未納分",
        "未納となって",
        "料金未納",
        "未払い料金",
        "未払料金",
        "未払い金",
        "利用料金の未納",
        "利用料が未納",
        "延滞料金",
        "延滞金",
        "遅延損害金",
        "料金滞納",
        "滞納金",
        "滞納料金",
        "滞納されて",
        "最終通告",
        "最終通知",
        "最終警告",
        "最終勧告",
        "退会手続き",
        "退会処理",
        "退会のご連絡",
        "無料期間中に退会",
        "無料期間内に",
        "無料期間が終了",
        "放置されて",
        "長期放置",
        "長期延滞",
        "運営元から",
        "運営会社より依頼",
        "コンテンツ提供会社",
        *spoken("""
            ja: 未払い税金 | 未納の税金 | 未払いの税金 | 税金が未納 | 税金の未納 | 滞納した税金
            ja: 差押最終通知 | 差し押さえ最終通知 | 差押予告 | 電気料金の未払い | 水道料金の未払い
            ja: ガス料金の未払い | 受信料の未払い | 国税の未納 | 住民税の未納
            ja: 保険料が未納となって
            de: unbezahltes bußgeld | offenes bußgeld | ausstehendes bußgeld | unbezahltes bussgeld
            de: unbezahlte maut | offene mautgebühr | ausstehende mautgebühr
            de: unbezahlte mautgebühr | unbezahlter strafzettel | bußgeldbescheid gegen sie
            de: ausstehender rundfunkbeitrag
            fr: amende impayée | amendes impayées | contravention impayée
            fr: avis de contravention impayé | péage impayé | péage non réglé | télépéage impayé
            fr: amende en attente | amende forfaitaire majorée
            fr: contravention en attente de paiement | infraction routière impayée
            es: multa pendiente | multa impaga | multas pendientes | multa de tráfico pendiente
            es: multa no pagada | peaje pendiente | peaje impagado | sanción pendiente de pago
            es: multa sin pagar
            pt: multa pendente | multa em aberto | multas pendentes | pedágio em aberto
            pt: pedágio pendente | débito de pedágio | portagem por pagar | portagens por pagar
            pt: portagens em dívida | ipva em atraso | ipva atrasado | dívida em seu cpf
            pt: dívida no seu cpf | débito em seu cpf | pendência financeira em seu
            it: multa non pagata | multa in sospeso | multe non pagate | sanzione non pagata
            it: pedaggio non pagato | pedaggi non pagati | mancato pagamento del pedaggio
            it: contravvenzione non pagata
            nl: openstaande boete | onbetaalde boete | openstaande verkeersboete
            nl: onbetaalde verkeersboete | openstaande tol | onbetaalde tol
            nl: openstaande belastingschuld
            pl: niezapłacony mandat | nieopłacony mandat | zaległy mandat
            pl: nieopłacona opłata za przejazd | zaległość podatkowa | zaległość za prąd
            pl: nieopłacony rachunek za
            ru: неоплаченный штраф | неоплаченные штрафы | задолженность по штрафам
            ru: неоплаченный проезд | налоговая задолженность | задолженность по налогам
            zh: 违章未处理 | 未缴罚款 | 未缴纳罚款 | 高速通行费未 | etc已失效 | etc失效 | etc已停用
            zh: 未繳罰單 | 停車費罰單 | 停車費未繳 | 未繳的罰單 | 未繳停車費 | 停车费未缴
            zh: 未繳納罰款 | 罰單未繳 | 未繳通行費 | 通行費未繳 | 電費未繳 | 水費未繳 | 未繳電費
            zh: 未繳水費
            ko: 미납 과태료 | 과태료 미납 | 범칙금 미납 | 통행료 미납 | 미납 통행료 | 하이패스 미납
            ko: 미납 세금 | 세금 미납 | 체납 세금 | 신호위반 과태료 | 교통법규 위반 과태료
            vi: chưa nộp phạt | lỗi phạt nguội của bạn | phạt nguội chưa nộp | nợ tiền điện
            vi: chưa thanh toán tiền điện | nợ cước viễn thông
        """),
        *spoken("""
            pt: multas não pagas | multa não paga | multas em atraso
            nl: openstaande schuld bij | openstaande schuld van
            pl: zaległość za energię | zaległości za energię | zaległość za gaz
            zh: 水費已逾期 | 電費已逾期 | 水费已逾期 | 电费已逾期 | 水費逾期 | 電費逾期
        """),
    ),
    near=(
        Near(
            (
                "利用料金",
                "ご利用料金",
                "月額料金",
                "会費",
                "登録料",
                "入会金",
                "コンテンツ料金",
                "違約金",
                "解約金",
            ),
            (
                r"未納|未払|滞納|延滞|確認が(?:取れ|とれ|でき)|確認できて(?:おりま|いま)せん"
                r"|お支払いが(?:まだ確認|済んで(?:おりま|いま))|退会|発生して(?:おり|い)ます"
            ),
        ),
        Near(
            ("アダルトサイト",),
            (
                r"料金|請求|利用料|登録|未納|未払|滞納|延滞|会員|退会|入会|会費|ご利用(?:され"
                r"|いただ|の)|精算|支払いが(?:確認|済|完了)"
            ),
            before=60,
            after=60,
        ),
        Near(
            ("通行料金", "高速道路料金", "通行料"),
            r"未払|未納|滞納|支払いが(?:確認|完了|済ん)|お支払いいただけて|引き?落とし?(?:が)?でき",
        ),
        Near(
            (
                "membership fee",
                "subscription fee",
                "adult site",
                "adult website",
                "unpaid balance",
                "outstanding balance",
                "unpaid toll",
                "unpaid fine",
                "unpaid fees",
                "outstanding debt",
            ),
            r"\b(?:pay|due|overdue|settle|avoid|owe|immediate|legal|penalt|charg)",
            before=60,
            after=60,
        ),
        *ONE_CLICK,
        *NOBODY_ORDERED,
        *SHUT_OFF,
        *OVERDUE,
    ),
    unless=r"月会費無料|年会費無料|入会金無料|登録料無料|(?:電子マネー|ギフト|プリペイド).{0,40}ません",
    when=_bills,
)
