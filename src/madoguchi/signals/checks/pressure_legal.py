"""Threatens with a lawsuit, seizure or prosecution."""

from madoguchi.model import Stance
from madoguchi.signals.view import View
from madoguchi.signals.wording.worded import Near, pattern, spoken, worded

_LETTER = r"当職|貴殿|通知人|冠省|前略|草々|代理人として|受任"
_OF_LAWYERS = 4


def _no_lawyers_letter(view: View) -> bool:
    """Whether it lacks the set forms in which lawyers write, who do announce a lawsuit."""
    found = set(pattern(_LETTER).findall(view.wording.folded.text))
    return len(found) < _OF_LAWYERS


CHECK = worded(
    "pressure-legal",
    Stance.ACCUSING,
    sees="Threatens with a lawsuit, seizure or prosecution.",
    why="Fear of the law makes people pay what they do not owe.",
    wrong_when="Lawyers who really collect a debt; site terms that mention legal measures.",
    phrases=spoken("""
        ja: 訴訟を起こ | 訴訟を提起 | 訴訟手続 | 訴訟に移行 | 訴訟の申 | 訴訟通知 | 訴訟最終
        ja: 訴訟告知 | 少額訴訟 | 裁判を起こ | 裁判となり | 裁判に移行 | 裁判取り下げ
        ja: 訴訟取り下げ | 訴訟番号 | 訴訟履歴 | 告訴状 | 刑事告訴 | 刑事訴訟 | 被告人 | 差し押さえ
        ja: 差押え | 執行官 | 執行証書 | 給与の差 | 財産の差 | 法的手段 | 消費料金に関する
        ja: 特定消費料金 | 信用情報機関 | ブラックリストに登録 | 支払督促 | 仮差押 | 民事訴訟を
        ja: 民事訴訟の | 民事訴訟に | 強制執行を | 強制執行の | 提訴いた | 提訴する | 提訴され
        ja: 督促状を | 財産差押 | 給与を差し押 | 最終督促 | 法的請求 | 刑事罰の対象
        en: sue you | take you to court | you will be arrested | warrant for your arrest
        en: seizure of your | charges against you | legal action against you | lawsuit against you
        en: summon you | court case against you | legal proceedings against you
        en: you will be prosecuted | be prosecuted if you | initiate legal proceedings against
        en: case filed against you | complaint filed against you | final notice before legal
        en: before legal action is
        zh: 法律诉讼 | 法院传票 | 起诉您 | 您将被起诉 | 依法起诉您 | 律师函 | 逮捕令 | 拘捕令
        zh: 冻结您的财产 | 追究您的法律责任 | 追究您的刑事责任 | 法院傳票 | 律師函 | 存證信函
        zh: 對您提起訴訟 | 強制執行您 | 追究您的法律責任
        ko: 법적 조치 | 법적조치 | 민사소송을 | 형사고소 | 형사 고발 | 고소장이 | 소송을 제기
        ko: 재산을 압류 | 급여를 압류 | 급여 압류 | 계좌를 압류 | 가압류 | 강제집행 | 체포영장
        ko: 구속영장 | 출석요구서 | 지급명령 | 재산이 압류 | 급여가 압류 | 압류됩니다 | 압류될 수
        vi: khởi kiện quý khách | khởi kiện bạn | khởi kiện ra tòa | lệnh bắt tạm giam
        vi: lệnh bắt giữ | giấy triệu tập | trát hầu tòa | truy tố trách nhiệm | cưỡng chế tài sản
        pt: intimação | intimação judicial | mandado judicial | mandado de prisão
        pt: mandado de intimação | pendência judicial | dívida ativa | negativado
        pt: processo judicial contra | ação judicial contra | medidas judiciais cabíveis
        pt: penhora de bens | bloqueio de bens | será processado | protesto em cartório
        pt: seu nome será protestado
        es: demanda judicial | citación judicial | acción legal en su contra
        es: acciones legales en su contra | demanda en su contra | embargo de bienes
        es: embargo de sus | embargo de su | orden de embargo | embargo salarial | orden de arresto
        es: orden de detención | notificación judicial | proceso judicial en su contra
        de: gerichtliches mahnverfahren | gerichtliche schritte | gerichtlichen schritten
        de: gerichtlich gegen sie | rechtliche schritte gegen sie | lohnpfändung | kontopfändung
        de: pfändung ihres | gerichtsvollzieher | mahnbescheid | vollstreckungsbescheid
        de: zwangsvollstreckung | strafanzeige gegen sie | haftbefehl gegen sie | klage gegen sie
        de: schufa-eintrag
        fr: poursuites judiciaires | poursuites pénales | convocation judiciaire
        fr: convocation en justice | mandat d'arrêt | procédure judiciaire à votre
        fr: saisie sur salaire | saisie sur votre | saisie de vos | saisie de votre
        fr: huissier de justice | par voie d'huissier | mise en demeure | injonction de payer
        fr: plainte contre vous | poursuivi en justice
        ru: подадим в суд | подать на вас в суд | подан иск против | судебные приставы
        ru: судебный приказ | против вас возбуждено | уголовное дело против вас | арест счетов
        ru: арест вашего имущества | повестка в суд | судебная повестка
        ru: исполнительное производство в отношении
        it: azione legale nei suoi | azioni legali nei suoi | procedimento giudiziario a suo
        it: pignoramento | decreto ingiuntivo | ufficiale giudiziario | mandato di arresto
        it: citazione in giudizio | denuncia nei suoi confronti | querela nei suoi
        nl: gerechtelijke stappen | gerechtsdeurwaarder | deurwaarder | beslaglegging
        nl: beslag op uw | beslag leggen op | loonbeslag | dagvaarding | juridische stappen tegen u
        nl: beslag te voorkomen | beslag wordt gelegd
        pl: postępowanie sądowe przeciwko | sprawa sądowa przeciwko | skierujemy sprawę do sądu
        pl: skierowana do sądu | komornik | komornika | egzekucja komornicza
        pl: zajęcie wynagrodzenia | zajęcie konta | pozew przeciwko | nakaz zapłaty
        pl: nakaz aresztowania
    """),
    near=(
        Near(
            (
                "file a lawsuit",
                "lawsuit",
                "legal proceedings",
                "legal action",
                "legal actions",
                "legal consequences",
                "court summons",
                "summoned to",
                "subpoena",
                "arrest warrant",
                "prosecution",
                "criminal charges",
                "criminal case",
                "legal case",
                "garnish",
                "prosecuted",
                "taken to court",
                "court action",
            ),
            (
                r"\b(?:against you|you (?:will|may|must|owe|fail|have failed)|your (?:debt"
                r"|failure|account|payment|name|wages|property|employer)|fail(?:ure)? to (?:pay"
                r"|respond|comply|contact)|unpaid|overdue|outstanding)\b"
            ),
            before=70,
            after=70,
        ),
        Near(
            (
                "法的措置",
                "法的手続",
                "法的な手続",
                "法的処置",
            ),
            (
                r"取ら|とら|講じ|移行|開始|支払|未納|未払|料金|滞納|連絡|期日|期限|至急"
                r"|やむを得ず|検討|準備|行使|警告"
            ),
        ),
        Near(
            spoken("""
            pt: ações legais | medidas legais | processo judicial
            es: acciones legales | medidas legales | proceso judicial
            de: rechtliche schritte | gerichtlich | vollstreckung | inkasso
            fr: action en justice | tribunal | huissier
            it: azioni legali | vie legali
            nl: juridische stappen | rechtszaak
            pl: droga sądowa | drogę sądową | kroki prawne
            ru: судебное разбирательство | судебный иск
            zh: 法律行动 | 法律行動 | 强制执行 | 強制執行
            ko: 법적 절차
            vi: biện pháp pháp lý
        """),
            (
                r"\b(?:divida|debito|pagamento|deuda|pago pendiente|impago|su contra|zahlung"
                r"|forderung|offene\w?|frist|mahnung"
                r"|dette|impaye\w{0,2}|paiement|regler|debito|pagamento|mancato|schuld|betaling"
                r"|dlug\w{0,2}|zaplat\w|platnosc\w)\b"
                r"|долг|задолженн|оплат|欠款|付款|还款|還款|逾期|미납|연체|\bnợ\b|thanh toán"
            ),
            before=50,
            after=60,
        ),
    ),
    unless=(
        r"\b(?:terms of (?:use|service)|license|copyright|gpl|patent)\b|利用規約|無断(?:転載"
        r"|複製)|著作権"
    ),
    when=_no_lawyers_letter,
)
