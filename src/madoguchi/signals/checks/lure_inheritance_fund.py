"""Offers an inheritance, a donation or a share of somebody's money."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "lure-inheritance-fund",
    Stance.ACCUSING,
    sees="Offers an inheritance, a donation or a share of somebody's money.",
    why="No stranger gives money away by mail; there is always a fee, then another.",
    wrong_when="Charities and lawyers writing about real estates.",
    phrases=(
        "遺産",
        "相続人",
        "受益者",
        "近親者",
        "最近親者",
        "支援金",
        "援助金",
        "寄付金を受",
        "寄付したい",
        "寄付します",
        "慈善寄付",
        "慈善事業",
        "慈善団体に",
        "あなたに寄付",
        "資金を寄付",
        "資金を移",
        "資金の受け取り",
        "資金を受け取",
        "未請求の資金",
        "補償基金",
        "補償金",
        "故人の口座",
        "故人の顧客",
        "亡くなった夫から",
        "亡くなった夫",
        "癌と診断",
        "がんと診断",
        "末期癌",
        "末期がん",
        "資産をあなたに",
        "財産を譲",
        "資産を譲",
        "私の財産",
        "億円を支援",
        "億円を受け取",
        "万円を受け取",
        "お金を受け取ってくだ",
        "お金を差し上げ",
        "受取人として",
        "信託基金",
        "inheritance",
        "inherit",
        "next of kin",
        "beneficiary",
        "beneficiaries",
        "deceased",
        "late husband",
        "my late",
        "late father",
        "late client",
        "late customer",
        "unclaimed fund",
        "unclaimed funds",
        "dormant account",
        "abandoned fund",
        "abandoned sum",
        "compensation fund",
        "compensation payment",
        "compensated",
        "compensation of",
        "fund release",
        "release of your fund",
        "your fund",
        "your funds",
        "overdue fund",
        "over due payment",
        "contract payment",
        "contract fund",
        "donation to you",
        "donate to you",
        "donated to you",
        "charity donation",
        "charitable donation",
        "accept my donation",
        "accepting his donation",
        "my donation",
        "relief fund",
        "humanitarian grant",
        "charity project",
        "charity work",
        "terminal illness",
        "transfer of funds",
        "transfer the sum",
        "transfer the fund",
        "move the fund",
        "the sum of",
        "trunk box",
        "trunk boxes",
        "consignment box",
        "consignment",
        "diplomat",
        "diplomatic agent",
        "atm card",
        "atm visa card",
        "bank draft",
        "certified cheque",
        "cashier check",
        "security company",
        "bank of africa",
        "foreign partner",
        "foreign beneficiary",
        "percentage for you",
        "share with you",
        "for both of us",
        "business proposal",
        "mutual benefit",
        "inheritance fund",
        "claim the fund",
        "claim your fund",
        "oil contract",
        "gold dust",
        "investment project",
        "investment assistance",
        "barrister",
        "solicitor",
        "qatar foundation",
        "my foundation",
        "god bless",
        "remain blessed",
        "herança",
        "fundo de",
        "beneficiário",
        "herencia",
        "fallecido",
        "erbschaft",
        "begünstigter",
        "verstorben",
        "héritage",
        "bénéficiaire",
        "défunt",
        "наследство",
        "遗产",
        "受益人",
        "基金会",
        "상속",
        *spoken("""
            en: diagnosed with cancer | suffering from cancer | dying of cancer | esophageal cancer
            en: i am a widow | am a widow | the orphans | motherless babies | donating my
            en: donating the | your inheritance | deceased client | deceased customer
            en: no next of kin | terminally ill | god has directed me | unclaimed inheritance
            en: share the money | transfer into your account
            ja: 亡き夫の | 余命わずか | 身寄りのない | 休眠口座 | 遺贈
            zh: 已故客户 | 已故的丈夫 | 去世的丈夫 | 癌症晚期 | 捐赠给您 | 捐给您 | 无人认领
            zh: 最近亲属 | 遺產 | 過世的丈夫 | 癌症末期 | 捐贈給您 | 無人認領 | 已故客戶
            ko: 유산을 | 고인이 된 | 고인의 계좌 | 사망한 남편 | 돌아가신 남편 | 말기 암
            ko: 기부하고 싶 | 수혜자 | 휴면 계좌
            vi: thừa kế | người thụ hưởng | quá cố | ung thư giai đoạn cuối
            vi: tài khoản không hoạt động
            pt: falecido marido | meu falecido | marido falecido | cliente falecido
            pt: parente mais próximo | câncer terminal | cancro terminal | fundos não reclamados
            pt: sem herdeiros | doar para você | sou viúva
            es: difunto marido | mi difunto | mi marido falleció | pariente más cercano
            es: familiar más cercano | fondos no reclamados | sin herederos | donarle | soy viuda
            de: mein verstorbener | meines verstorbenen | verstorbener kunde | verstorbenen kunden
            de: nächster verwandter | nächsten angehörigen | krebs im endstadium | unheilbar krank
            de: ohne erben | ihnen spenden | bin witwe
            fr: mon défunt mari | feu mon mari | client décédé | plus proche parent
            fr: phase terminale | sans héritier | fonds non réclamés | vous faire don
            fr: je suis veuve | vous léguer
            ru: наследника | покойного мужа | покойный муж | покойного клиента
            ru: ближайшего родственника | ближайший родственник | неизлечимо больна
            ru: пожертвовать вам | невостребованные средства | бенефициар
            it: eredità | defunto marito | mio defunto | cliente defunto | parente più prossimo
            it: cancro terminale | malattia terminale | senza eredi | fondi non reclamati
            it: sono vedova
            nl: erfenis | begunstigde | mijn overleden | overleden klant | naaste familie
            nl: terminale kanker | zonder erfgenamen | ben weduwe | aan u schenken
            pl: spadek po | zmarłego męża | mojego zmarłego | zmarłego klienta
            pl: najbliższego krewnego | najbliższy krewny | nieuleczalnie chora | bez spadkobierców
            pl: jestem wdową | beneficjent | beneficjentem
        """),
        *spoken("""
            en: client who died | died without | left by a client | died intestate
        """),
    ),
    near=(
        Near(
            ("imf", "world bank", "united nations", "monetary fund"),
            (
                r"\b(?:your (?:fund|payment|compensation)|compensat\w{1,4}|beneficiary"
                r"|scam victims?"
                r"|atm card|release|deposited|approved)\b"
            ),
            before=60,
            after=80,
        ),
        Near(
            ("あなたに", "貴方に", "貴方様に", "あなた様に"),
            r"(?:億|千万|百万|万)(?:円|ドル|ユーロ).{0,14}(?:受け取|お渡し|差し上げ|譲|寄付|支援"
            r"|振り込)",
            before=10,
            after=50,
        ),
    ),
    unless=r"\bgnu\b|kernel|git|linux",
    at_least=2,
)
