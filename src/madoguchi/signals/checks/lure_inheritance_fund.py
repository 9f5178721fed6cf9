"""Offers an inheritance, a donation or a share of somebody's money."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

_MONEY = (
    r"(?:お金|資金|現金|資産|財産|謝礼|支援金|寄付金|援助金|全額"
    r"|(?:億|万) ?(?:円|ドル|ユーロ)|\d円)"
)
_HANDED_OVER = (
    r"(?:受け?取|差し上げ|さしあげ|配|贈|譲|寄付|寄贈|プレゼント|お?渡し|支援|援助|振り?込|分け)"
)
_GIVEN_AWAY = (
    Near(
        spoken("""
            ja: 億万長者 | 資産家 | 大富豪 | 富豪
            ja: 全財産 | 宝くじ | 当せん者 | 高額当選者
            ja: 余命 | 末期 | 病床 | 未亡人 | 身寄り
            ja: 子どもがいない | 子どもはおらず | 子供もなく
            ja: 子供がいない | 跡継ぎ | 使い切れない | 使いきれない | 個人的な支援
            ja: 無償で | 無条件で | 見返りは | 怪しい者では | 抽選ではなく | あなたを選び
            ja: 返済不要 | 返済の必要 | お金配り | 現金配布 | 現金プレゼント
        """),
        f"{_MONEY}.{{0,40}}{_HANDED_OVER}|{_HANDED_OVER}.{{0,30}}{_MONEY}",
        before=120,
        after=200,
        across=True,
    ),
    Near(
        spoken("""
            ja: 支援金 | 給付金 | 援助金 | 助成金 | 補助金 | 支援資金 | 生活支援 | 救済金
            ja: 見舞金 | 分配金 | 補償金
        """),
        # Cities write of an application and a date; not of a fee, nor of a right to be lost today.
        r"手数料|保証金|受け?取(?:り|る)?(?:の)?(?:権利|専用)"
        r"|口座(?:番号|情報|名義).{0,16}(?:返信|入力|教え|知らせ|送|記入)|返信.{0,20}口座"
        r"|(?:本日|\d時間以内).{0,24}(?:失効|締め?切|無効)"
        r"|(?:億|百万|千万)円.{0,24}(?:受け?取|確定|支給|振り?込)|受け?取りが(?:まだ|完了|済ん|未)"
        r"|(?:対象者|受給者|受取人)(?:に|として)(?:選|当選|決定)|未受(?:領|取|給)",
        before=80,
        after=180,
        across=True,
    ),
    Near(
        spoken("""
            ja: 相続人 | 法定相続 | 遺産 | 遺言 | 被相続人 | 相続 | 遠縁
        """),
        r"(?:あなた|貴殿|貴方|貴女)(?:様|さま)?(?:が|を|は|に|へ|の|と).{0,40}"
        r"(?:相続|受取|受け取|指定|遺贈|該当|同じ姓)"
        r"|手数料|保証金|内密|口外|極秘|同じ(?:姓|苗字|名字)"
        r"|(?:億|千万|百万|万) ?(?:円|ドル|ユーロ).{0,40}(?:受け?取|相続|譲)"
        r"|(?:受け?取|相続|譲).{0,40}(?:億|千万|百万|万) ?(?:円|ドル|ユーロ)"
        r"|(?:口座|身分証|パスポート).{0,24}(?:返信|送|知らせ)",
        before=100,
        after=180,
        across=True,
    ),
    Near(
        spoken("""
            ja: 芸能人 | アイドル | 俳優 | 女優 | マネージャー | タレント | 歌手 | 有名人
        """),
        r"謝礼|報酬.{0,20}(?:万|億)|相談(?:に乗|相手)|話し相手|(?:連絡先|アドレス)(?:を|の)?交換"
        r"|悩み.{0,20}(?:聞|相談)|(?:内密|極秘|秘密).{0,20}(?:お願い|連絡)",
        before=80,
        after=180,
        across=True,
    ),
    Near(
        spoken("""
            en: donate | donating | donation | give away | giving away | giveaway | grant
            en: philanthropist | millionaire | billionaire | lottery winner
            de: spende | spenden | schenken | schenkung | millionär
            fr: don | faire don | donation | léguer | legs | milliardaire
            es: donar | donación | donativo | millonario | filántropo
            pt: doar | doação | milionário | filantropo
        """),
        r"\b(?:(?:you|your (?:e-?mail|name)) (?:have been|has been|were|was|are) .{0,20}"
        r"(?:selected|chosen|picked|lucky)|(?:selected|chosen|picked) (?:you|at random|randomly)"
        r"|powerball|mega ?millions|euro ?millions?|lucky (?:recipient|person|individual)"
        r"|to (?:five|ten|\d{1,2}) (?:lucky|random|people|individuals)"
        r"|krebs|witwe|ausgewahlt|cancer (?:en|du|de)|veuve|notaire|heritiers?|choisie?s?"
        r"|cancer|viuda|herederos?|elegid[oa]|seleccionad[oa]|viuva|herdeiros?|escolhid[oa]"
        r"|selecionad[oa])\b",
        before=120,
        after=200,
        across=True,
    ),
)

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
        "наследство",
        "상속",
        *spoken("""
            en: diagnosed with cancer | suffering from cancer | dying of cancer | esophageal cancer
            en: i am a widow | am a widow | the orphans | motherless babies | donating my
            en: donating the | your inheritance | deceased client | deceased customer
            en: no next of kin | terminally ill | god has directed me | unclaimed inheritance
            en: share the money | transfer into your account
            ja: 癌と診断 | がんと診断 | 末期癌 | 末期がん | 亡き夫の | 余命わずか
            ja: 身寄りのない | 休眠口座 | 遺贈
            zh: 遗产 | 受益人 | 基金会
            zh: 已故客户 | 已故的丈夫 | 去世的丈夫 | 癌症晚期 | 捐赠给您 | 捐给您 | 无人认领
            zh: 最近亲属 | 遺產 | 過世的丈夫 | 癌症末期 | 捐贈給您 | 無人認領 | 已故客戶
            ko: 유산을 | 고인이 된 | 고인의 계좌 | 사망한 남편 | 돌아가신 남편 | 말기 암
            ko: 기부하고 싶 | 수혜자 | 휴면 계좌
            vi: thừa kế | người thụ hưởng | quá cố | ung thư giai đoạn cuối
            vi: tài khoản không hoạt động
            pt: herança | fundo de | beneficiário
            es: herencia | fallecido
            de: erbschaft | begünstigter | verstorben
            fr: héritage | bénéficiaire | défunt
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
        Near(
            (
                "億円",
                "千万円",
                "000万円",
                "百万円",
                "億 円",
                "資金を",
                "資産を",
                "財産を",
            ),
            r"差し上げ|さしあげ|お渡しし|お譲り|受け?取って(?:ほし|欲し|くだ|下さ|いただ|もら)"
            r"|振り?込ませ|使って(?:ほし|欲し|くだ|いただ)|贈(?:らせ|りたい|呈いた)",
            before=60,
            after=60,
        ),
        *_GIVEN_AWAY,
    ),
    unless=r"\bgnu\b|kernel|git|linux|(?:手数料|口座|暗証番号|atm)"
    r".{0,40}(?:ありません|ございません|ください?ませ)",
    at_least=2,
)
