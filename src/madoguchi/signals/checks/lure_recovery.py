"""Offers to bring lost money back (二次被害)."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

_WARNED = (
    r"手口|かたる|騙る|装う|装った|なりすま|二次被害|ご注意|注意してくだ|(?:という|と称する"
    r"|と持ちかけ)(?:文面|電話"
    r"|連絡|業者|手口)?|\b(?:beware|be careful|watch out|avoid|posing as|pretend(?:ing|s)? to be"
    r"|impersonat\w{1,5}|(?:scammers|fraudsters|criminals) (?:\w+ )?(?:contact|offer|claim|promise"
    r"|call|say|tell|target|may|will|ask))\b"
    r"|\b(?:recovery (?:fraud|scams?)|report (?:it|them|fraud|any)|crime (?:number|reference)"
    r"|never pay|do not pay|mefiez|attention aux|ne (?:payez|versez|donnez|communiquez)"
    r"|signale[zr]|no (?:pague|comparta|facilite)|cuidado|desconfi\w{1,4}|vorsicht|warn(?:en|t"
    r"|ung)\b"
    r"|escrocs|arnaqueurs|estafadores|golpistas|betruger (?:geben|melden|versprechen|rufen|bieten))"
)
"""Who offers to win lost money back speaks of scams himself: only warnings excuse these words."""

CHECK = worded(
    "lure-recovery",
    Stance.ACCUSING,
    sees="Offers to bring lost money back (二次被害).",
    why="Who paid once is on a list; the helpers on that list want a fee in advance.",
    wrong_when="Lawyers and consumer centres who really help, without coming by mail.",
    phrases=(
        "被害金を取り戻",
        "被害金の回収",
        "被害金を回収",
        "被害額を取り戻",
        "お金を取り戻",
        "取り戻すお手伝い",
        "取り戻せます",
        "返金代行",
        "返金請求代行",
        "返金交渉",
        "被害回復",
        "被害救済",
        "被害者救済",
        "詐欺被害者",
        "詐欺の被害者",
        "詐欺被害の",
        "詐欺被害に遭",
        "被害に遭われた方",
        "過去に詐欺",
        "救済金",
        "救済基金",
        "詐欺の被害者の",
        "損失を回復",
        "損失補填",
        "損失を取り戻",
        "recover your lost",
        "recover lost funds",
        "recover your funds",
        "recover your money",
        "recover the money",
        "funds recovery",
        "fund recovery",
        "recovery expert",
        "recovery experts",
        "recovery service",
        "recovery agency",
        "scam victim",
        "scam victims",
        "victims of scam",
        "victim of scam",
        "victim of a scam",
        "been scammed",
        "you were scammed",
        "have been a victim",
        "lost money to",
        "lost your money",
        "money you lost",
        "compensate scam",
        "scammed victims",
        "fraud victims",
        "victims of fraud",
        "victims of internet",
        "internet fraud",
        "crypto recovery",
        "get your money back",
        "stolen crypto",
        "recover stolen",
        *spoken("""
            ja: 返金の専門 | 取り戻した実績 | 回収成功率 | 返金成功率 | 泣き寝入り
            ja: 着手金無料で返金 | 返還金の受け取り | 被害分配金 | 出金をサポート | 出金代行
            ja: 出金支援 | 被害者名簿 | 被害者リスト | カモリスト | 騙し取られたお金を
            ja: 資金を取り戻 | 資金を奪還
            en: hire a hacker | recovery hacker | lost your crypto | lost your bitcoin
            en: chargeback experts | no recovery no fee | trace your funds | recover what you lost
            en: recover your losses | reclaim your money | reclaim your lost | recover your bitcoin
            ja: 被害金の返還 | 被害金を返還 | 詐欺被害金 | 損害を取り戻 | 返金手続きを代行
            ja: 投資被害の回復
            en: recover your stolen | recover all your lost | recover your crypto
            en: lost cryptocurrency | recovery of your lost | asset recovery | recovered funds
            en: retrieve your lost | compensation for scam | we can get your money back
            zh: 追回被骗 | 追回损失 | 帮您追回 | 被骗资金追回 | 追回被騙 | 追回損失 | 協助您追回
            zh: 被騙款項
            ko: 피해금 환수 | 피해금을 되찾 | 투자 손실 복구 | 피해금 회수 | 피해금을 회수
            vi: thu hồi tiền bị lừa | lấy lại tiền bị lừa | lấy lại tiền lừa đảo
            vi: thu hồi tiền bị treo
            pt: recuperar seu dinheiro perdido | recuperar o dinheiro perdido
            pt: recuperação de fundos perdidos | recuperar seus fundos
            pt: recuperar suas criptomoedas
            es: recuperar su dinero perdido | recuperar el dinero perdido | recuperación de fondos
            es: recuperar sus fondos | recuperar tus fondos | recuperar sus criptomonedas
            de: verlorenes geld zurück | verlorene gelder | verlorenen gelder
            de: wiederherstellung verlorener gelder | wiederherstellung gestohlener
            de: rückholung ihrer gelder | rückholung von geldern | ihre verlorenen
            fr: récupérer vos fonds | récupération de fonds | récupération de vos fonds
            fr: recouvrement de vos fonds | argent perdu dans | récupérer votre argent perdu
            ru: вернуть потерянные деньги | вернем ваши деньги | вернуть украденные деньги
            ru: возврат потерянных средств | вернуть деньги от брокера
            it: recuperare i soldi persi | recuperare il denaro perso | recuperare i tuoi fondi
            it: recupero dei fondi persi | recuperare i fondi persi
            nl: verloren geld terug | verloren geld terughalen | verloren fondsen
            nl: uw verloren geld
            pl: odzyskać utracone | odzyskanie utraconych | odzyskać stracone | odzyskamy twoje
            pl: odzyskać swoje utracone
        """),
    ),
    near=(
        Near(
            spoken("""
                ja: 被害 | 出金 | 入金した資金 | 預けた資金 | 返金 | 返還金 | 分配金
                ja: 被害回復分配金
            """),
            r"被害.{0,40}(?:返金|返還|分配|給付|補填|取り?戻|回収)(?:の)?(?:手続|対象|決定|確定"
            r"|可能|金|請求|が|を|でき)"
            r"|(?:返金|返還|分配金|給付).{0,50}(?:過去の|詐欺|被害(?:者|に|額|金|届)|投資"
            r"|ロマンス|サイト利用)"
            r"|出金.{0,40}(?:できな|凍結|停止|保留|制限|拒否|滞).{0,70}(?:手数料|税|保証金"
            r"|サポート|支援|代行|回収|解除"
            r"|弁護|専門|可能)|(?:凍結|保留).{0,30}出金.{0,40}(?:手数料|保証金|税|解除)",
            before=80,
            after=80,
        ),
        Near(
            spoken("""
                de: entschädigung | erstattung | rückerstattung | rückzahlung | rückholung | gelder
                de: guthaben | handelsplattform | broker | trading | auszahlung | anlage
                de: kryptowährung
                fr: indemnisation | dédommagement | restitution | remboursement | plateforme
                fr: courtier | trading | fonds | cryptomonnaie | investissement
                es: compensación | indemnización | reembolso | devolución | plataforma | bróker
                es: fondos | criptomonedas | inversión
                pt: indenização | ressarcimento | reembolso | devolução | plataforma | corretora
                pt: fundos | criptomoedas | investimento
            """),
            r"\b(?:betrugs?(?:opfer|fall|falle|falles|fallen)?|betrogen\w?|opfern?"
            r"|geschadigte[nr]?|verlorene?[ns]?"
            r"|beschlagnahmt\w{0,2}|sichergestellt\w{0,2}|zuruckhol\w{1,3}|interpol|europol)\b"
            r"|\b(?:victimes?|arnaques?|escroqueries?|fraudes?|perdus?|saisis|recouvr\w{1,6}"
            r"|recuperes?)\b"
            r"|\b(?:victimas?|estafas?|estafad\w{1,2}|perdid\w{1,2}|perdio|recuperad\w{1,2}"
            r"|incautad\w{1,2})\b|\b(?:vitimas?|golpes?|perdeu|apreendid\w{1,2})\b",
            before=110,
            after=110,
        ),
        Near(
            spoken("""
                ja: 被害金 | 被害額 | 被害資金 | 詐欺 | 騙し取られ | だまし取られ | 騙された
                ja: だまされた | 失った資金 | 失ったお金 | 失われた資金 | 失った暗号資産
                ja: 失った仮想通貨 | 損失 | 盗まれた | 奪われた | 出金できな | 出金でき
                ja: 引き出せな | 出金拒否 | 出金停止 | 凍結された | 凍結資金 | 投資被害 | 損害
                ja: 閉鎖した取引所 | 破綻した | 投資金 | 未返還
            """),
            r"取り?戻[すせしそ]|取りもど|奪還|回収(?:でき|可能|に成功|いたし|します|を(?:代行"
            r"|お手伝い|支援"
            r"|開始|承))|(?:返金|返還|回復|分配|払い?戻し|補償)(?:の)?(?:手続|手数料|対象|請求"
            r"|可能|額|金"
            r"|が(?:決|認|可能|受け)|でき|され|いたし|します|を(?:受け|代行|支援|お手伝い|開始"
            r"|ご希望))|回収の(?:ご?(?:案内|手続|専門))|全額(?:返|回収)|成功報酬",
            before=70,
            after=70,
        ),
        Near(
            spoken("""
                ja: ハッカー | ホワイトハッカー | ブロックチェーン | 追跡調査 | 資金追跡
                ja: 資金の追跡 | 探偵 | 調査会社 | 調査員 | 興信所 | 弁護士 | 司法書士 | 行政書士
                ja: 消費者センター | 消費生活センター | 国民生活センター | 消費者庁 | 消費者保護
                ja: 警察庁 | 金融庁 | 捜査 | 救済法 | 取引所 | 相談窓口 | 被害者の会 | 被害対策
                ja: エンジニア
            """),
            r"取り?戻[すせし]|奪還|(?:被害金|資金|お金|送金|仮想通貨|暗号資産|損失"
            r"|投資).{0,30}(?:回収|返金"
            r"|返還|追跡)|(?:返金|返還|回収|分配金).{0,60}(?:手数料|着手金|保証金|費用|供託"
            r"|税金|前払"
            r"|先払|前金|口座(?:情報|番号))|(?:手数料|着手金|保証金|費用|供託金).{0,60}(?:返金"
            r"|返還|回収|分配)",
            before=90,
            after=90,
        ),
        Near(
            spoken("""
                ja: 名簿 | リスト | 個人情報 | 登録情報
            """),
            r"(?:詐欺|被害者?|カモ|業者|闇).{0,30}(?:名簿|リスト|出回|流出|登録).{0,60}(?:削除"
            r"|抹消|消去)|(?:削除|抹消|消去)(?:代行|手数料|費用|料)",
            before=60,
            after=70,
        ),
        Near(
            spoken("""
                en: scam | scams | scammed | scammer | scammers | defrauded | fraud | lost | stolen
                en: victim | victims | fraudulent | swindled | losses | unpaid withdrawals
                en: frozen funds | blocked withdrawal | lost crypto | lost bitcoin | fake broker
                en: fake brokers | fake investment | bitcoin | crypto | wallet
            """),
            r"\b(?:recover(?:ed|y|ing)?|retriev(?:e|ed|al|ing)|reclaim(?:ed|ing)?|get (?:it"
            r"|them|back|"
            r"every)|trac(?:e|ed|ing)) .{0,40}(?:funds?|money|assets?|crypto\w{0,8}|bitcoins?"
            r"|coins?|losses|wallets?|investments?|savings|payments?)\b|\b(?:funds?|money|assets?"
            r"|bitcoins?"
            r"|coins|losses) (?:\w+ ){0,4}(?:recover(?:ed|y)|retrieved|traced|returned to you"
            r"|released to"
            r"|refunded|located)\b|\b(?:ethical|white.hat|certified|professional) hackers?\b"
            r"|\b(?:asset"
            r"|funds?|crypto) (?:tracing|recovery|retrieval|tracer)\b|\bcompensation (?:fund"
            r"|payment|scheme|of)\b",
            before=90,
            after=90,
        ),
        Near(
            spoken("""
                de: verloren | verlorene | verlorenes | verlorenen | betrogen | betrug
                de: anlagebetrug | betrugsopfer | opfer | geschädigte | geschädigten | geschädigter
                de: gestohlen | gestohlene | gestohlenen | verluste | verlust
            """),
            r"zuruckhol|zuruck(?:zu)?(?:bekomm|erhalt|gewinn|forder|erlang)|ruckerstatt|ruckhol"
            r"|ruckfuhr"
            r"|ruckforder|wiederbeschaff|wiedererlang|entschadig|sichergestellt|erstattung|hacker",
            before=100,
            after=100,
        ),
        Near(
            spoken("""
                es: estafa | estafas | estafado | estafada | víctima | víctimas | perdido | perdió
                es: perdidos | robado | robados | fraude
                pt: golpe | golpes | golpista | golpistas | vítima | vítimas | perdido | perdeu
                pt: perdidos | roubado | roubados | fraude | enganado
                fr: arnaque | arnaques | arnaqué | escroquerie | escroqueries | victime | victimes
                fr: perdu | perdus | perdues | volé | volés | fraude
            """),
            r"\b(?:recuper\w{1,7}|restitu\w{2,7}|reembols\w{1,6}|devol\w{2,6}|indemni\w{2,8}"
            r"|indeniz\w{2,6}"
            r"|ressarc\w{2,6}|compensacion|rembours\w{1,7}|restituer|indemnis\w{2,6}"
            r"|hackers?) .{0,70}"
            r"\b(?:dinero|fondos|dinheiro|fundos|argent|fonds|sommes?|pertes|valor(?:es)?"
            r"|criptomonedas"
            r"|criptomoedas|cryptomonnaies|ahorros|inversion|investimento|inversiones|tasa|taxa"
            r"|frais"
            r"|honorarios|comision|importe|montant|abogados?|advogados?|avocats?)\b|\b(?:dinero"
            r"|fondos|dinheiro|fundos|argent|fonds|sommes?|valor(?:es)?|importe"
            r"|montant) .{0,60}\b(?:recuper\w{1,7}"
            r"|restitu\w{2,7}|reembols\w{1,6}|devol\w{2,6}|indemn?i\w{2,8}|rembours\w{1,7}"
            r"|localizad\w{1,3}|bloque\w{1,4}|bloquead\w{1,3}|saisi\w{0,3})\b",
            before=130,
            after=130,
        ),
        Near(
            (
                "victims",
                "被害者",
            ),
            r"\b(?:compensat|recover|fund|reimburse)|補償|返金|救済|受取人|回収",
            before=60,
            after=60,
        ),
    ),
    told=_WARNED,
    unless=r"money.back guarantee|disaster|地震|震災|豪雨|flood|earthquake",
)
