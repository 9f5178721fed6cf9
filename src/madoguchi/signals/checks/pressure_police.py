"""Says that the police, a prosecutor or an authority is investigating the reader."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "pressure-police",
    Stance.ACCUSING,
    sees="Says that the police, a prosecutor or an authority is investigating the reader.",
    why='The police never question, fine or "check the money" by mail.',
    wrong_when=(
        "Local police newsletters about crime; lawyers and victims writing about a real case."
    ),
    phrases=spoken("""
        ja: 逮捕状 | あなたに逮捕 | あなたの口座が犯罪 | 犯罪に使われ | 犯罪に利用され | 犯罪組織
        ja: 捜査対象 | 捜査の対象 | 資金調査 | 資産調査 | 口座が不正に使用 | 容疑者として
        ja: 容疑がかけ | 出頭命令 | 出頭を求め | 出頭して | 出頭しない | 出頭要請 | 取り調べを受け
        ja: 取り調べに | あなたの名義 | マネーロンダリングの疑い | 資金洗浄の疑い | 犯罪収益
        ja: 口座の資金を調査 | 紙幣番号 | 優先調査 | 捜査に協力 | 詐欺事件に使われ
        ja: 事件に使われてい | 犯罪に使用され | 捜査のため資産 | 捜査のため口座 | 捜査のためお金
        ja: 口座が詐欺 | 口座が不正送金 | 詐欺グループから押収
        en: you are under investigation | investigation against you | you are accused of
        en: you have been accused | you are a suspect | money laundering case against
        en: your identity was used in
        zh: 您涉嫌 | 您的身份被冒用 | 您的账户涉嫌 | 涉嫌洗钱案 | 配合调查 | 您涉及 | 通缉令
        zh: 您的帳戶涉嫌 | 涉嫌洗錢案 | 配合調查 | 通緝令
        ko: 귀하의 명의가 도용 | 명의도용 사건 | 대포통장 | 범죄에 연루 | 피의자로 | 수사 협조
        ko: 자금 조사
        vi: bạn liên quan đến vụ án | tài khoản liên quan đến rửa tiền | phục vụ điều tra
        vi: lệnh bắt của viện kiểm sát | chuyển tiền để điều tra
        fr: brigade de protection des mineurs | convocation de police
        fr: vous faites l'objet d'une enquête | vous faites l'objet de poursuites
        fr: infractions à votre encontre | contenu pédopornographique | pédopornographie
        fr: cyberpédopornographie
        de: ermittlungsverfahren gegen sie | strafverfahren gegen sie | ermittlungen gegen sie
        de: gegen sie wird ermittelt | vorladung der polizei | vorladung als beschuldigte
        es: investigación en su contra | usted está siendo investigado | citación policial
        es: está acusado de | pornografía infantil
        pt: investigação contra você | você está sendo investigado | intimação da polícia
        pt: intimação policial | pornografia infantil
        it: indagine nei suoi confronti | lei è indagato | convocazione di polizia | è accusato di
        it: pedopornografia
        nl: onderzoek tegen u | u wordt verdacht van | u bent verdachte | oproep van de politie
        pl: śledztwo przeciwko | postępowanie karne przeciwko | wezwanie na policję
        pl: jest pan podejrzany | jest pani podejrzana
        ru: вы подозреваетесь | уголовное дело в отношении вас | против вас ведется
        ru: вы проходите по делу | безопасный счет
    """),
    near=(
        Near(
            (
                "under investigation",
                "child pornography",
                "pedophilia",
                "europol",
                "interpol",
                "cyber police",
                "federal bureau of investigation",
                "juvenile police",
                "sex offender",
                "cybercrime unit",
                "police department",
            ),
            r"\b(?:you (?:are|have|were|will)|your (?:name|account|computer|ip|identity|arrest"
            r"|activit\w{1,3}"
            r"|internet|device|file|case|fund)|beneficiary|convocation|summon\w{0,3})\b",
            before=70,
            after=70,
        ),
        Near(
            ("fbi",),
            (
                r"\b(?:payment|your fund|compensation|anti-terrorist|your name|your email"
                r"|your address|warn(?:ing)? you)"
            ),
            before=60,
            after=60,
        ),
        Near(
            spoken("""
            fr: gendarmerie | police nationale | police judiciaire
            de: bundeskriminalamt | ordnungswidrigkeit
            pt: polícia civil | polícia federal | policia federal
            es: policía nacional | guardia civil
            it: polizia postale | carabinieri
            nl: politie
            pl: policja
            zh: 公安局 | 公安机关 | 检察院 | 公安機關 | 檢察署 | 地檢署
            ko: 경찰청 | 검찰청 | 검찰 | 금융감독원
            vi: công an | viện kiểm sát
            ru: мвд | фсб | следственный комитет | полиция
        """),
            (
                r"\bconvocation|a votre encontre|contre vous|vous (?:avez commis|etes accuse)"
                r"|gegen sie\b|vorladung|intimac|contra voce"
                r"|en su contra|citacion|nei suoi confronti|tegen u\b|przeciwko (?:panu|pani"
                r"|tobie)|您(?:的(?:账户|帳戶|身份|身分)|涉)"
                r"|귀하(?:의 (?:명의|계좌)|는)|연루|(?:bạn|quý khách|anh|chị) (?:đang )?(?:bị"
                r"|liên quan)|против вас|в отношении вас"
            ),
            before=60,
            after=70,
        ),
    ),
    unless=r"ご注意ください|被害が(?:発生|多発)|防犯|注意喚起",
)
