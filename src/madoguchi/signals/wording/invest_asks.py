"""How false investments, side jobs and loves speak: a word, and beside it what makes it the trick.

Shares, work at home and a parcel are honest things; sure profit, a fee before the pay and a parcel
from somebody never met are not.  Source: public warnings on SNS型投資・ロマンス詐欺, task jobs.
"""

from madoguchi.signals.wording.worded import Near, spoken

INVESTMENT_PROMISES: tuple[Near, ...] = (
    Near(
        spoken("""
            ja: 投資 | 株 | 株式 | fx | 暗号資産 | 仮想通貨 | ビットコイン | 銘柄 | 資産運用 | 上場
            ja: ipo | 未公開 | 金取引 | 金投資 | 純金 | ゴールド | トレード | 取引アプリ | 取引所
            ja: usdt | 配当 | 運用 | 先物 | 資金が | 利益 | ファンド | コイン | 短期売買 | デイトレ
        """),
        (
            r"必ず.{0,8}(?:儲|利益|上が|勝|増|得)|確実に|絶対に?(?:儲|勝|損)|[2-9０-９0-9]倍|数倍"
            r"|倍増"
            r"|倍に(?:な|増)|(?:利益|利率|配当|リターン|収益|利回り|勝率).{0,8}[0-9]{2,4}(?:%"
            r"|パーセント)"
            r"|(?:毎日|日々|毎週|1日|毎月|月に?|日に).{0,10}(?:利益|配当|[0-9]{1,3}%"
            r"|[0-9]{1,3}万円)"
            r"|先生(?:の|が|に|から|と)|(?:無料|限定)(?:で)?.{0,8}(?:グループ|公開|お教え|教え|配布"
            r"|共有)"
            r"|(?:line|ライン|telegram|whatsapp|チャット).{0,12}(?:グループ|追加|登録|参加|友だち"
            r"|友達)"
            r"|グループ(?:に|へ).{0,6}(?:招待|参加|ご案内|追加)|アシスタント|限定[0-9]{1,4}(?:名"
            r"|口)|先着"
            r"|損(?:を|は|失).{0,8}(?:ない|ません|させ|補)|リスク(?:は)?(?:なし|ゼロ|が?ありません"
            r"|0)"
            r"|元本.{0,6}(?:保証|確保)|(?:特別|優先|割当|割り当て|当選)(?:枠|さ|に当)|儲か|儲け|億"
            r"|教えて(?:くれ|もら|あげ)|教えます|(?:おじ|叔父|叔母|兄|友人|知人).{0,12}(?:教|内部"
            r"|プロ|専門)"
            r"|一緒に(?:やり|始め|投資|運用|稼|取引)|将来のため|二人の|結婚資金|インサイダー"
            r"|内部情報"
            r"|出金.{0,20}(?:税金|手数料|保証金)|(?:税金|手数料|保証金).{0,20}出金"
        ),
        before=80,
        after=90,
    ),
    Near(
        spoken("""
            en: invest | investment | investing | crypto | bitcoin | trading | stocks | stock
            en: forex
            en: ethereum | usdt | shares | tokens | mining
        """),
        (
            r"\b(?:guarante\w{1,3}|risk.free|no risk|zero risk|double[ds]?|doubling|tripled?|[2-9]x"
            r"|10x"
            r"|returns? of|every (?:day|week)|per (?:day|week)|mentor|my (?:uncle|aunt)"
            r"|insider|vip|whatsapp|telegram|signals?|small amount|start with|can teach you"
            r"|teach you"
            r"|show you how|made me|i made|i earn\w{0,2}|withdraw\w{0,3}|account manager"
            r"|life.changing"
            r"|before it (?:lists|goes)|pre-?(?:ipo|sale)|soar|skyrocket)\b|\d{2,3} ?(?:%|percent)"
        ),
        before=80,
        after=80,
    ),
    Near(
        spoken("""
            de: investieren | investition | bitcoin | kryptowährung | krypto | aktien | trading
            de: handelsplattform | geldanlage | anlage
            fr: investir | investissement | bitcoin | crypto | cryptomonnaie | trading | placement
            es: invertir | inversión | bitcoin | criptomonedas | trading | acciones | inversiones
            pt: investir | investimento | bitcoin | criptomoedas | trading | ações | investimentos
        """),
        (
            r"\b(?:garantier\w{1,3}|garantid\w{1,2}|garantizad\w{1,2}|garanti\w{0,2}|risikofrei"
            r"|ohne risiko"
            r"|risikolos|sans risque|sin riesgo|sem risco|verdoppel\w{1,3}|doubl\w{1,4}"
            r"|duplic\w{1,4}"
            r"|dobr\w{1,4}|taglich\w{0,2}|par jour|chaque jour|por dia|al dia|diari[oa]s?"
            r"|cada semana"
            r"|por semana|pro (?:tag|woche)|whatsapp|telegram|grupo (?:vip|exclusivo)|mein onkel"
            r"|mi tio"
            r"|mon oncle|meu tio|mentor)\b|\d{2,3} ?%"
        ),
        before=80,
        after=80,
    ),
    Near(
        spoken("ja: 著名 | 有名 | 実業家 | 投資家 | 資産家 | 評論家 | アナリスト | 富豪"),
        (
            r"(?:投資|基金|ファンド|資産|株|銘柄|講座|勉強会|プロジェクト).{0,60}"
            r"(?:無料|限定|参加|登録|招待|追加|当選|line|利益|支援)"
        ),
        before=80,
        after=110,
    ),
    Near(
        spoken("ja: 二人の | ふたりの | 2人の | 私たちの | 僕たちの"),
        r"(?:取引|投資|暗号|仮想通貨|usdt|口座に|資産|入金|コイン|貯金)",
        before=80,
        after=80,
    ),
    Near(
        spoken("""
            en: profit | profits | returns | portfolio | traders | platform | capital
            de: rendite | gewinn | gewinne | kapital | ertrag
            fr: rendement | gains | bénéfices | capital | profits
            es: ganancias | rentabilidad | beneficios | rendimiento
            pt: lucro | lucros | rendimento | ganhos | rentabilidade
        """),
        (
            r"\b(?:guarante\w{1,3}|risk.free|whatsapp|telegram|minimum (?:deposit|investment)"
            r"|deposit of"
            r"|garantier\w{1,3}|garantid\w{1,2}|garantizad\w{1,2}|garanti[es]{0,2}|ohne risiko"
            r"|sans risque"
            r"|sin riesgo|sem risco|(?:each|every|per|a) (?:day|week)|daily|weekly|pro (?:tag"
            r"|woche)"
            r"|par (?:jour|semaine)|(?:al|por) (?:dia|semana)|diari[oa]s?|mindesteinzahlung)\b"
        ),
        before=80,
        after=80,
    ),
)

JOB_ADVANCES: tuple[Near, ...] = (
    Near(
        spoken("""
            ja: 副業 | タスク | いいね | 在宅 | バイト | アルバイト | お仕事 | 仕事 | 求人 | 採用
            ja: 転売 | 物販 | せどり | モニター | レビュー | 動画を見 | スクリーンショット | スマホ
            ja: 簡単な | 報酬 | 稼げ | 稼ぎ | 収入 | 日給
        """),
        (
            r"登録料|登録費|保証金|教材費?|サポート(?:費|プラン|料)|初期費用|前払い|立て?替え"
            r"|チャージ"
            r"|デポジット|入金(?:し|を|する|後)|先に(?:お)?(?:支払|振込|振り込|購入)"
            r"|報酬.{0,15}(?:受け取|出金)"
            r"|(?:日給|日収|1日|日当|毎日).{0,8}[0-9,]{1,7}(?:万|円|千)|月(?:収|に|30|50"
            r"|100).{0,6}万"
            r"|(?:1件|1回|1タスク|1本|1つ).{0,10}円|誰でも.{0,6}(?:簡単|稼)|(?:スマホ|携帯)(?:だけ"
            r"|1台|一台|さえ)"
            r"|(?:すき|スキ)ま時間|隙間時間|空き時間|(?:いいね|フォロー|高評価).{0,12}(?:だけ|する"
            r"|押)"
            r"|即日(?:払|入金|振込)|当日(?:払|現金)|高額|全額(?:返金|保証)|必ず(?:稼|利益|売れ)"
            r"|ホワイト案件"
            r"|荷物.{0,12}(?:受け取|転送|運)|(?:口座|キャッシュカード).{0,10}(?:貸|提供|使わせ)"
            r"|line.{0,8}(?:追加|登録)"
        ),
        before=70,
        after=80,
    ),
    Near(
        spoken("""
            en: job | part-time | remote | tasks | task | work from home | online work | recruiter
            en: position | hiring | earn | salary | commission
        """),
        (
            r"\b(?:no experience|like (?:videos|posts)|liking|rating|optimi[sz]\w{1,4}|deposit"
            r"|top.?up"
            r"|per task|each task|a day|per day|daily pay|daily|usdt|whatsapp|telegram"
            r"|minutes (?:a|per) day|hours? (?:a|per) day|registration fee|training fee|starter kit"
            r"|only (?:need )?(?:a|your) (?:phone|smartphone)|flexible (?:hours|time))\b.{0,140}"
            r"(?:[$€£]|\b\d{2,5}\b|usd|whatsapp|telegram|deposit|fee)"
        ),
        before=90,
        after=110,
    ),
    Near(
        spoken("""
            pt: vaga | trabalho | tarefas | renda | emprego | home office
            es: trabajo | empleo | tareas | vacante | ingresos
            de: nebenjob | nebenverdienst | homeoffice | aufgaben | minijob | job
            fr: tâches | petites missions | télétravail
        """),
        (
            r"\b(?:whatsapp|telegram|curtir|curtidas|me gusta|likes?|pix|taxa de (?:inscricao"
            r"|cadastro)"
            r"|cuota de inscripcion|por dia|al dia|pro tag|am tag|par jour|sem experiencia"
            r"|sin experiencia"
            r"|ohne erfahrung|sans experience|solo (?:con|necesitas)|so com o celular"
            r"|frais d'inscription|anmeldegebuhr)\b.{0,100}(?:\d{2,5}|whatsapp|telegram|euros?|€"
            r"|r\$)"
        ),
        before=90,
        after=100,
    ),
)

ROMANCE_STORIES: tuple[Near, ...] = (
    Near(
        spoken("""
            ja: 軍人 | 軍医 | 医師 | 外科医 | 未亡人 | 国連 | 船長 | パイロット | 石油 | エンジニア
            ja: シリア | イエメン | 任務 | 派遣 | 戦地 | 夫を亡 | 妻を亡 | 余命 | 癌
            ja: あなた | 愛して | 会いたい | 結婚 | 運命 | 出会 | マッチング | プロフィール | 恋
        """),
        (
            r"荷物.{0,30}(?:送|預|受け取|通関|税関|関税)|(?:通関|税関|関税).{0,20}(?:費用|手数料|料"
            r"|支払)"
            r"|遺産|遺贈|(?:航空券|渡航費|飛行機代|旅費|ビザ|パスポート|治療費|手術|入院|休暇申請"
            r"|退役).{0,40}"
            r"(?:送金|貸|お金|費用|払|円|ドル|必要|助け|立て?替)|(?:お金|資金|財産).{0,15}(?:預|託"
            r"|送|貸|渡)"
            r"|信頼できる(?:人|方|あなた|相手)|将来.{0,10}(?:一緒|二人|ふたり)|(?:一緒|二人"
            r"|ふたり)(?:に|で).{0,12}"
            r"(?:投資|運用|暗号|仮想通貨|取引|稼|資産|将来)|(?:友達|友人|知り合い)に(?:なり|なって"
            r"|なれ)"
            r"|もっと(?:あなた|お互い|話|知)|(?:line|ライン).{0,12}(?:話|追加|交換|移|id)|恋に落"
            r"|愛して(?:い|る)"
            r"|独身|離婚|(?:夫|妻)を亡くし|間違え?(?:て|た|まし).{0,50}(?:縁|友|出会)|(?:縁"
            r"|友).{0,20}間違"
        ),
        before=90,
        after=100,
    ),
    Near(
        spoken("""
            ja: 間違って | 間違えてしま | 間違いでした | 別の方 | 違う方 | 誤送信 | 送信ミス
            ja: 番号を間違 | 宛先を間違 | 送り先を間違 | 送り間違 | 間違えて送 | 人違い | 間違えまし
        """),
        r"ご縁|何かの縁|縁(?:です|かも|だと|を)|友だち|友達|友人|仲良|お話|優し|親切|よろしければ"
        r"|お名前|住まい|line|ライン",
        before=90,
        after=130,
    ),
    Near(
        spoken("""
            en: widow | widower | widowed | soldier | army | surgeon | deployed | oil rig | engineer
            en: darling | my love | my dear | sweetheart | honey | love you | lonely | marry
            en: soulmate
            en: my heart | your profile | fate
        """),
        (
            r"\b(?:parcel|package|customs|inheritance|visa|plane ticket|flight|ticket|hospital"
            r"|surgery"
            r"|western union|gift card\w{0,1}|send (?:me|you|the) (?:money|\d{2,5})|lend|borrow|fee"
            r"|bitcoin"
            r"|crypto|trust (?:you|me)|god.fearing|late (?:husband|wife)|passed away"
            r"|lost my (?:husband|wife)"
            r"|whatsapp|telegram|hangouts|get to know|know each other|come (?:to|and) (?:see|visit"
            r"|be with))\b"
        ),
        before=100,
        after=110,
    ),
    Near(
        spoken("""
            de: witwe | witwer | soldat | arzt | liebling | mein schatz | meine liebe
            de: ich liebe dich
            de: mein herz | bohrinsel
            fr: veuve | veuf | militaire | médecin | mon amour | ma chérie | mon chéri | je t'aime
            fr: mon cœur
            es: viuda | viudo | soldado | médico | mi amor | cariño | mi vida | te amo | te quiero
            es: corazón
            pt: viúva | viúvo | soldado | médico | meu amor | querida | querido | te amo
            pt: meu coração
        """),
        (
            r"\b(?:paket|zoll\w{0,9}|visum|flugticket|flug|krankenhaus|erbe|geld|uberweis\w{0,3}"
            r"|kennenlern\w{0,2}"
            r"|colis|douane|visa|billet|hopital|heritage|argent|virement|mieux (?:te"
            r"|vous) connaitre"
            r"|paquete|aduana|visado|billete|boleto|hospital|herencia|dinero|enviar\w{0,2}"
            r"|conocer(?:te|nos)"
            r"|encomenda|pacote|alfandega|visto|passagem|heranca|dinheiro|pix|conhecer|confianza"
            r"|confianca"
            r"|whatsapp|telegram)\b"
        ),
        before=100,
        after=110,
    ),
)
