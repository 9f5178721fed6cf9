"""Announces collectors, visits at home or at work, or enquiries about the family."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "pressure-debt-collector",
    Stance.ACCUSING,
    sees="Announces collectors, visits at home or at work, or enquiries about the family.",
    why=("The police page: threats and collectors at the door are for the police, not for paying."),
    wrong_when=(
        "Real collection firms write on paper, with the contract; bank news about their "
        "collection firm."
    ),
    phrases=spoken("""
        ja: 債権回収 | 債権の譲渡 | 債権譲渡 | 回収業者 | 回収員 | 調査員 | 調査会社 | 身辺調査
        ja: 身元調査 | 自宅訪問 | 自宅へ訪問 | 自宅に訪問 | ご自宅へお伺い | 自宅に伺 | 自宅を訪問
        ja: ご自宅まで | 勤務先への | 勤務先に連絡 | 勤務先へ連絡 | 勤務先を調 | お勤め先へ
        ja: 勤め先に | ご家族へ請求 | ご家族に請求 | 家族への請求 | 身内へ | 親族に請求 | 取り立て
        ja: 取立て | 直接回収 | 訪問回収 | 訪問徴収 | 個体識別番号 | 個人識別番号 | 端末情報から
        ja: 接続情報から | ipアドレスを特定 | 住所を特定 | 居住地を特定 | 個人情報を開示
        ja: 発信者情報
        en: debt collector | debt collectors | debt collection | collection agency
        en: collections agency | debt recovery | visit your home | come to your house
        en: visit your workplace | contact your employer | recovery agent | inkasso
        en: agence de recouvrement | bailiff | bailiffs | enforcement agents | debt recovery agents
        en: collection agents
        zh: 催收公司 | 上门催收 | 上門催收 | 委托催收 | 委託催收 | 討債公司
        ko: 채권추심 | 추심업체 | 추심팀 | 자택을 방문 | 직장으로 연락
        vi: công ty thu nợ | công ty thu hồi nợ | đến nhà bạn | liên hệ cơ quan bạn
        pt: empresa de cobrança | cobrança judicial | cobrança extrajudicial
        pt: escritório de cobrança
        es: agencia de cobro | empresa de cobro | agencia de cobranza | empresa de recobro
        de: inkassobüro | inkassounternehmen | inkassoverfahren | inkassodienst | inkassobuero
        fr: société de recouvrement | cabinet de recouvrement | procédure de recouvrement
        ru: коллекторам | коллекторы | коллекторское агентство | коллекторского агентства
        it: società di recupero crediti | recupero crediti | agenzia di recupero
        nl: incassobureau | incassotraject | incassoprocedure
        pl: firma windykacyjna | firmie windykacyjnej | windykator | postępowanie windykacyjne
    """),
    near=(
        Near(
            spoken("""
                ja: 弁護士 | 法律事務所 | 司法書士 | 法務部 | 顧問弁護士 | 訴訟管理 | 法務局
                ja: 債権管理 | 債権者 | 回収部 | 回収センター | 管理センター | 訴訟センター
                ja: 相談窓口 | 訟務局 | 裁判所
            """),
            r"(?:訴訟|提訴|裁判|差し?押|強制執行|法的).{0,60}"
            r"(?:本日|至急|取り?下げ|\d時間以内)"
            r"|(?:本日|至急|取り?下げ|\d時間以内).{0,60}(?:訴訟|提訴|裁判|差し?押|強制執行|法的)"
            r"|(?:未納|未払|滞納|料金).{0,60}(?:本日|至急).{0,20}(?:電話|連絡)",
            before=120,
            after=160,
        ),
    ),
    unless=r"国勢調査|統計調査|ヤフー|お届け",
)
