"""Says that the reader has won or was chosen."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "lure-prize",
    Stance.ACCUSING,
    sees="Says that the reader has won or was chosen.",
    why="What one did not enter one cannot win. After the joy comes an advance to pay.",
    wrong_when="Shops announce the winners of draws one did enter; newsletters advertise draws.",
    phrases=spoken("""
        ja: 当選されました | ご当選されました | 当選致しました | 当選いたしました | 当選しました
        ja: 当選者様 | 当選金 | 当選通知 | 当選のお知らせ | 当選おめでとう | ご当選おめでとう
        ja: 当選権利 | 当選資格 | 当せん金 | 当選番号 | 高額当選 | 一等当選 | 賞金を受け取
        ja: 賞金の受け取り | 賞金受取 | 賞品を受け取 | 抽選で選ばれ | 抽選で選出 | ランダムに選ばれ
        ja: 無作為に選ばれ | 宝くじに当 | 宝くじの当 | 国際宝くじ | 海外宝くじ | ロト6の当選
        ja: 懸賞に当 | 懸賞金 | 厳正なる抽選の結果 | 見事当選 | 受賞者である | あなたは選ばれ
        ja: 受取権利 | 当選確定 | 当選権を獲得 | 当選された方限定 | 当選のご連絡 | 特別当選
        ja: 当選結果のお知らせ | 賞品の受け取り手続 | 賞品のお受け取り手続 | 当せんおめでとう
        ja: 厳選された方のみ
        en: you have won | you've won | you won | you are a winner | you are the winner
        en: dear winner | lucky winner | lottery winner | winning number | winning numbers
        en: your winning | claim your prize | claim your reward | claim your gift | claim your free
        en: your prize | cash prize | mega millions | powerball winner | email ballot | ballot draw
        en: balloting | been chosen to receive | been selected to receive | congratulations! you
        en: congratulations you | free iphone | mystery box | your free gift | exclusive reward
        en: winning notification | award notification | unclaimed prize | unclaimed reward
        en: unclaimed package | get your reward | receive your reward | your reward is waiting
        en: your winnings | prize notification | prize winner | you are our lucky | you are today's
        en: grand prize winner | won a brand new | your email was selected
        en: your email address was selected | your email has won
        zh: 您已中奖 | 恭喜您中奖 | 恭喜中奖 | 恭喜您获得 | 中奖通知 | 中奖信息 | 获奖通知
        zh: 领取奖品 | 领取您的奖品 | 领取大奖 | 您已被抽中 | 幸运观众 | 您中獎 | 您已中獎
        zh: 恭喜中獎 | 恭喜您獲得 | 中獎通知 | 領取獎品 | 領取您的獎品 | 領取大獎 | 幸運得主
        ko: 당첨되셨 | 당첨되었습니다 | 당첨을 축하 | 당첨금 | 당첨 축하 | 당첨자로 선정
        ko: 경품을 수령 | 경품 수령 | 상금을 수령 | 복권에 당첨
        vi: bạn đã trúng | quý khách đã trúng | chúc mừng bạn đã trúng | trúng giải đặc biệt
        vi: nhận giải thưởng của bạn | số may mắn của bạn đã trúng | khách hàng may mắn trúng
        pt: você ganhou | foi contemplado | foi sorteado | você foi sorteado
        pt: você foi selecionado para receber | resgate seu prêmio | resgatar seu prêmio
        pt: retire seu prêmio | retirar seu prêmio | ganhador da loteria | você é o ganhador
        pt: você é o vencedor
        es: has ganado un | has ganado una | usted ha ganado | ha ganado usted
        es: ha ganado un premio | ha resultado ganador | ha sido el ganador | usted es el ganador
        es: eres el ganador | reclame su premio | reclama tu premio | reclamar su premio
        es: retire su premio | ganador de la lotería | premio de lotería
        es: ha sido seleccionado para recibir | has sido seleccionado para recibir
        es: ha sido seleccionado como ganador
        de: sie haben gewonnen | du hast gewonnen | gewinndaten | gewinnbenachrichtigung
        de: gewinnmitteilung | sie sind der gewinner | sie sind der glückliche
        de: glücklicher gewinner | sie wurden als gewinner | ihr gewinn wartet | gewinn abholen
        de: gewinn abzuholen | gewinnauszahlung | lotteriegewinn | sie wurden ausgewählt, um
        de: preis abholen | ihr preis wartet
        fr: vous avez gagné | vous avez été tiré au sort | vous avez été sélectionné pour recevoir
        fr: vous avez été choisi pour recevoir | heureux gagnant | vous êtes le gagnant
        fr: vous êtes l'un des gagnants | réclamez votre prix | réclamez votre lot
        fr: réclamer votre prix | retirer votre gain | gagnant de la loterie | avis de gain
        fr: notification de gain | tu as gagné
        ru: вы выиграли | вы стали победителем | вы стали обладателем | ваш выигрыш
        ru: получите выигрыш | получить выигрыш | заберите приз | забрать приз | выигрыш в лотерею
        ru: номер выиграл
        it: hai vinto | ha vinto un premio | lei ha vinto | sei il vincitore
        it: sei stato selezionato per ricevere | è stato selezionato per ricevere
        it: ritira il tuo premio | reclama il tuo premio | riscatta il tuo premio
        it: vincita alla lotteria | notifica di vincita
        nl: u heeft gewonnen | je hebt gewonnen | u hebt gewonnen | u bent de winnaar
        nl: je bent de winnaar | gelukkige winnaar | claim uw prijs | claim je prijs
        nl: u bent geselecteerd om | u bent uitgekozen om
        pl: wygrałeś | wygrałaś | wygrał pan | wygrała pani | jesteś zwycięzcą | odbierz nagrodę
        pl: odbierz swoją nagrodę | zostałeś wybrany do odbioru | szczęśliwym zwycięzcą
        pl: wygrana na loterii
    """),
    near=(
        Near(
            (
                "lottery",
                "lotto",
                "jackpot",
                "sweepstake",
                "sweepstakes",
                "premio",
                "gewinnspiel",
                "gewinnen",
                "lotería",
            ),
            (
                r"\b(?:you(?:'ve| have)? won|winners?|winning|claim|congratulat\w{1,6}|selected"
                r"|million|e-?mail|usd|sie|ihnen|ihre?|usted|su)\b|\$ ?\d|€ ?\d|\d ?€"
            ),
            before=80,
            after=80,
        ),
        Near(
            ("当選",),
            (
                r"おめでとう|受け取|受取|万円|億円|手数料|手続|振込|口座|ご連絡|ドル|権利|確定"
                r"|お渡し|贈呈"
            ),
        ),
        Near(
            (
                "必ずもらえる",
                "もれなくもらえる",
                "受け取ってください",
                "受け取りください",
                "お受け取り手続",
            ),
            r"下記url|下記リンク|こちらから|クリック|すぐに|ポイント|万円|億円",
        ),
        Near(
            spoken("""
            en: selected as | you are one of the | you have been selected | you've been selected
            en: randomly selected | selected at random | selected randomly | you were selected
            en: you were chosen | you have been chosen
        """),
            (
                r"\b(?:to (?:receive|win|get|claim)|reward|gift|prize|winners?|free|claim|voucher"
                r"|bonus|iphone|lucky|cash)\b|\$ ?\d|€ ?\d|£ ?\d"
            ),
            before=60,
            after=80,
        ),
        Near(
            spoken("""
            pt: parabéns | parabens
            es: felicidades | felicitaciones | enhorabuena
            de: glückwunsch | gratulieren ihnen
            fr: félicitations
            it: congratulazioni | complimenti
            nl: gefeliciteerd | van harte gefeliciteerd
            pl: gratulacje | gratulujemy
            ru: поздравляем | поздравляю
            zh: 恭喜您 | 恭喜你 | 恭喜
            ko: 축하합니다 | 축하드립니다
            vi: chúc mừng
        """),
            (
                r"voce (?:ganhou|foi (?:sortead|selecionad|contemplad|escolhid))|seu (?:premio"
                r"|numero foi)"
                r"|usted ha ganado|has ganado|ha ganado un|(?:ha|has) sido (?:seleccionad|elegid"
                r"|agraciad)|su premio|tu premio"
                r"|sie (?:haben .{0,12}gewonnen|sind .{0,14}gewinner|wurden .{0,20}ausgewahlt)"
                r"|du hast .{0,12}gewonnen"
                r"|ihr gewinn|vous avez (?:gagne|ete (?:selectionne|tire au sort|choisi))"
                r"|vous etes .{0,12}gagnant|tu as gagne"
                r"|votre (?:gain|lot|prix)|hai vinto|ha vinto un|sei .{0,8}vincitore"
                r"|sei stato (?:selezionat|sorteggiat)"
                r"|tuo premio|\b(?:u|je) (?:hebt|heeft|bent) .{0,16}(?:gewonnen|winnaar"
                r"|geselecteerd|uitgekozen)|\b(?:uw|je) prijs"
                r"|wygrales|wygralas|zwyciezc|zostal[ae]s wybran|twoja nagrod|вы .{0,16}(?:выигра"
                r"|победител|выбран|приз)|ваш приз"
                r"|中奖|中獎|获奖|獲獎|被选中|被選中|抽中|大奖|大獎|당첨|행운의 주인공"
                r"|\btrúng (?:thưởng|giải)|được chọn|may mắn nhận"
            ),
            before=30,
            after=70,
        ),
        Near(
            spoken("""
                ja: ルーレット | ガチャ | スピン | スクラッチ | くじ引き | ラッキーチャンス
                en: wheel of fortune | spin the wheel | lucky wheel | lucky spin | spin to win
                en: prize wheel | your spin | mystery box | mystery boxes | unclaimed pallet
                de: glücksrad | überraschungsbox | mystery-box | gewinnbox | überraschungspaket
                fr: roue de la fortune | boîte mystère | coffret | colis mystère | box mystère
                fr: roue de la chance
                es: ruleta | caja misteriosa | caja sorpresa | rueda de la fortuna
                pt: roleta | caixa misteriosa | caixa surpresa | roda da sorte
            """),
            r"送料|配送料|手数料|カード(?:番号|情報)|(?:賞品|景品|商品|iphone).{0,24}(?:受け?取|発送)"
            r"|当た(?:り|って|った)|おめでとう|獲得(?:し|され)"
            r"|\b(?:postage|shipping|delivery fee|handling|claim|congratulat\w{1,6}|versand\w{0,7}"
            r"|porto|gewonnen|frais|livraison|expedition|gagn\w{1,4}|envio|gastos|ganad[oa]|gano"
            r"|frete|ganhou|taxa)\b",
            before=140,
            after=200,
            across=True,
        ),
        Near(
            spoken("""
                en: lottery | lotto | draw | sweepstake | sweepstakes | jackpot | raffle
                de: lotterie | lotto | ziehung | gewinnspiel
                fr: loterie | tirage | tombola
                es: lotería | sorteo
                pt: loteria | sorteio
            """),
            r"\b(?:claims? (?:agent|officer|department|form)|fiduciary|(?:processing|release|notary"
            r"|transfer) fee|batch (?:number|no)|without (?:a )?ticket|your e-?mail (?:address|id)"
            r"|bearbeitungsgebuhr|auszahlung\w{0,10}|gewinnnummer|losnummer|ihre e-?mail|frais de"
            r" dossier|huissier|votre (?:adresse )?e-?mail|su (?:correo|e-?mail)|abogado"
            r"|gastos de (?:gestion|tramit\w{1,5})|seu e-?mail|taxa de liberacao)\b",
            before=120,
            after=200,
            across=True,
        ),
        Near(
            spoken("""
                fr: cadeau | récompense | votre lot | colis non réclamé | kit
                de: geschenk | belohnung | werkzeugset | nicht abgeholt
                es: regalo | recompensa | premio
                pt: brinde | recompensa | prêmio
            """),
            r"(?:frais|participation|livraison|expedition|versand\w{0,6}|porto|envio|gastos|frete)"
            r".{0,40}\d[,.]\d\d ?(?:€|eur)|\d[,.]\d\d ?(?:€|eur|euros?).{0,30}(?:frais"
            r"|participation|livraison|expedition|versand|porto|envio|gastos|frete)"
            r"|(?:frete|taxa).{0,20}r\$ ?\d",
            before=120,
            after=200,
            across=True,
        ),
        Near(
            spoken("""
                ja: 当せん | 大当たり | 当たりました | 幸運な | 賞金 | 懸賞 | 特賞 | 一等 | 景品
                ja: 選ばれました | 選ばれた方 | 選出されました
            """),
            r"送料|配送料|手数料|(?:先払|前払|事前).{0,12}(?:支払|振り?込|入金)|受け?取(?:り|る)?"
            r"(?:口座|手続|権利|期限)|口座(?:番号|情報)|(?:万|億)円.{0,20}受け?取",
            before=120,
            after=160,
            across=True,
        ),
        Near(
            spoken("""
                de: ausgewählt | gewinner | gewinn
                fr: sélectionné | sélectionnée | gagnant | tiré au sort
                es: seleccionado | seleccionada | ganador | ganadora | elegido
                pt: selecionado | selecionada | sorteado | contemplado | ganhador
            """),
            r"\b(?:versand(?:kosten|gebuhr)?|porto|bearbeitungsgebuhr"
            r"|frais (?:de|d')|gastos de envio"
            r"|costes de envio|solo el envio|pague? (?:apenas |so )?o frete|taxa de (?:envio"
            r"|entrega)|frete|iphone|smartphone|samsung|air ?fryer|werkzeugset|bohrmaschine)\b",
            before=140,
            after=200,
            across=True,
        ),
    ),
    unless=(r"抽選で.{0,20}(?:名様|様に)|名様に(?:当たる|プレゼント)|応募(?:期間|方法|条件)"),
)
