"""Promises profit from shares, FX, crypto or a system."""

from madoguchi.model import Stance
from madoguchi.signals.wording.invest_asks import INVESTMENT_PROMISES
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "lure-investment",
    Stance.ACCUSING,
    sees="Promises profit from shares, FX, crypto or a system.",
    why=("Sure profit does not exist; false exchanges show gains until one wants the money."),
    wrong_when="Brokers and papers write about investing; they may not promise.",
    phrases=(
        "必ず儲かる",
        "必ず儲",
        "確実に儲",
        "絶対に儲",
        "必ず利益",
        "確実に利益",
        "利益を保証",
        "元本保証",
        "月利",
        "日利",
        "高配当",
        "高利回り",
        "不労所得",
        "推奨銘柄",
        "注目銘柄",
        "急騰銘柄",
        "爆上げ",
        "銘柄を無料",
        "投資グループ",
        "投資の先生",
        "投資アドバイザー",
        "投資セミナー",
        "投資コミュニティ",
        "投資で月",
        "fx自動",
        "自動売買",
        "ビットコイン投資",
        "暗号資産投資",
        "仮想通貨投資",
        "仮想通貨で",
        "資産を増や",
        "資産が倍",
        "資産倍増",
        "未公開株",
        "新規上場株",
        "投資詐欺ではあり",
        "バイナリーオプション",
        "勝率9",
        "ビットコインで稼",
        "guaranteed profit",
        "guaranteed profits",
        "guaranteed return",
        "guaranteed returns",
        "risk-free profit",
        "double your money",
        "double your bitcoin",
        "multiply bitcoins",
        "free bitcoin",
        "free bitcoins",
        "bitcoin profit",
        "bitcoin code",
        "bitcoin era",
        "bitcoin investment",
        "invest in bitcoin",
        "high return on",
        "weekly profit",
        "daily profit",
        "passive income",
        "financial freedom",
        "binary options",
        "make money online",
        "make money from home",
        "earn money online",
        "become a millionaire",
        "make millions",
        "makes people millionaires",
        "earn over",
        "earn from",
        "per day online",
        "investment proposition",
        "investment proposal",
        "investment partner",
        "profitable investment",
        "claim your token",
        "claim your tokens",
        "ico presale",
        "whitelist spot",
        "staking rewards",
        "investimento garantido",
        "dinero fácil",
        "revenus passifs",
        "股票群",
        "수익 보장",
        *spoken("""
            ja: 稼げる方法 | 稼ぐ方法を | 稼げる副業 | 毎日稼げ | 日給10万 | 1日10万円 | 月収100万
            ja: 毎日利益 | 資産運用グループ | 投資lineグループ | ai自動売買 | 必勝法
            ja: インサイダー情報 | 確実な利益 | 確実に稼 | 誰でも稼 | 毎日配当 | 配当金が毎日
            ja: 急騰予想
            en: guaranteed income | guaranteed roi | risk free profit | risk-free return
            en: no risk investment | daily returns of | weekly returns of | roi daily | roi weekly
            en: grow your bitcoin | expert trader will | invest and earn | stock tips group
            en: invest a minimum of | minimum investment of | earn good profits | instant bonus of
            en: earn daily profits | daily earnings of | crypto trading program
            en: make money every day | thousand dollars a day | dollars per day from home
            en: vip trading group | investment group on whatsapp | ai trading bot
            en: automated trading bot | withdraw your profit | withdraw your profits
            zh: 稳赚不赔 | 保本保息 | 高额回报 | 高回报 | 内幕消息 | 荐股 | 牛股推荐 | 老师带单
            zh: 带你赚 | 带您赚 | 跟单赚 | 炒股群 | 股票交流群 | 包赚 | 躺赚 | 翻倍收益 | 零风险
            zh: 赚钱项目 | 轻松赚钱 | 穩賺不賠 | 保證獲利 | 高額回報 | 飆股 | 飆股推薦 | 內線消息
            zh: 老師帶單 | 投資群組 | 股票群組 | 零風險 | 獲利翻倍 | 輕鬆賺錢
            ko: 고수익 보장 | 원금 보장 | 원금보장 | 확정 수익 | 급등주 | 급등 종목
            ko: 무료 종목 추천 | 종목 추천방 | 리딩방 | 투자 리딩 | 코인 투자 수익 | 수익률 300
            vi: cam kết lợi nhuận | không rủi ro | sinh lời mỗi ngày | lợi nhuận mỗi ngày
            vi: nhóm đầu tư | phím hàng | chuyên gia dẫn dắt | bảo toàn vốn | x2 tài khoản
            vi: nhân đôi số tiền | kiếm tiền online | đầu tư tiền ảo
            pt: lucro garantido | lucros garantidos | rendimento garantido | retorno garantido
            pt: dobre seu dinheiro | dobrar seu dinheiro | lucro diário | lucros diários
            pt: robô de investimento | robô trader | robô milionário | grupo vip de sinais
            pt: ganhos diários | dinheiro fácil | ganhe dinheiro em casa | ganhe dinheiro online
            pt: ganhe dinheiro rápido | lucre todos os dias
            es: ganancias garantizadas | beneficios garantizados | rentabilidad garantizada
            es: rendimiento garantizado | retorno garantizado | sin riesgo alguno
            es: duplica tu dinero | duplique su dinero | multiplica tu dinero | ganancias diarias
            es: beneficios diarios | ingresos pasivos | ganar dinero desde casa
            es: gana dinero desde casa | ganar dinero fácil | gana dinero rápido | robot de trading
            es: señales de trading | inversión mínima de 250
            de: garantierte gewinne | garantierter gewinn | garantierte rendite
            de: garantierte renditen | risikofreie rendite | passives einkommen | schnell reich
            de: geld verdoppeln | verdoppeln sie ihr geld | täglich verdienen | tägliche gewinne
            de: tägliche rendite | bitcoin-trader | trading-roboter | automatisiertes trading
            de: 250 euro investieren | geld verdienen von zu hause | schnell geld verdienen
            fr: gains garantis | profit garanti | profits garantis | rendement garanti
            fr: rendements garantis | sans aucun risque | doublez votre argent
            fr: doubler votre argent | gagner de l'argent facilement
            fr: gagnez de l'argent facilement | gagner de l'argent depuis chez | argent facile
            fr: revenu passif | gains quotidiens | profits quotidiens | signaux de trading
            ru: гарантированный доход | гарантированная прибыль | гарантированную прибыль
            ru: пассивный доход | ежедневный доход | ежедневная прибыль | заработок в интернете
            ru: заработок без вложений | заработать в интернете | легкие деньги | удвоить деньги
            ru: торговый робот | начать зарабатывать | зарабатывать от
            it: guadagni garantiti | profitto garantito | profitti garantiti | rendimento garantito
            it: rendimenti garantiti | senza alcun rischio | raddoppia i tuoi soldi
            it: raddoppiare i tuoi soldi | reddito passivo | guadagnare da casa | guadagna da casa
            it: soldi facili | guadagni giornalieri | robot di trading | segnali di trading
            nl: gegarandeerde winst | gegarandeerd rendement | passief inkomen | verdubbel je geld
            nl: verdubbel uw geld | dagelijkse winst | snel rijk | thuis geld verdienen
            nl: geld verdienen vanuit huis | trading-robot
            pl: gwarantowany zysk | gwarantowane zyski | bez ryzyka straty | dochód pasywny
            pl: pasywny dochód | podwój swoje pieniądze | podwoić pieniądze | codzienne zyski
            pl: codzienny zysk | szybki zarobek | łatwe pieniądze | zarabiaj w domu
            pl: robot inwestycyjny
        """),
        *spoken("""
            en: double your deposit | double your investment | double your capital
            en: returns are guaranteed | profits are guaranteed | profit is guaranteed
            en: triple your money
        """),
    ),
    near=(
        Near(
            spoken("""
            ja: 株の情報 | 株式投資の | 自動取引 | 副収入
            en: trading platform | investment plan | investment opportunity | trading signals
            en: forex trading | high returns | return on investment of | crypto investment
            en: cryptocurrency investment
        """),
            (
                r"\b(?:guarante\w{1,3}|profits?|risk.free|double|withdraw\w{0,4}|daily|weekly"
                r"|whatsapp"
                r"|telegram|passive|minimum deposit|earn|huge)\b|無料で|必ず|確実|line|月\d{2,3}万"
                r"|先生|稼"
            ),
            before=60,
            after=60,
        ),
        *INVESTMENT_PROMISES,
    ),
    unless=r"元本保証(?:は|では|の商品では)|保証するものではあり|リスクがあり|not a guarantee",
)
