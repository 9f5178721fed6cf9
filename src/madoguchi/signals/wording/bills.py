"""What bills for nothing say: words that `fictitious-bill` wants to see beside others.

Real bills, reminders and renewals use the words on the left; what stands beside them here is what
they do not say.  From the warnings of consumer centres, utilities and registrars.
"""

from madoguchi.signals.wording.worded import Near, spoken

ONE_CLICK = (
    Near(
        spoken("""
            ja: ワンクリック | 登録が完了 | 登録完了 | 登録手続きが完了 | 入会完了 | 入会が完了
            ja: ご入会 | 入会手続 | 自動登録 | 自動入会 | 本登録 | 再生ボタン | 年齢認証
            ja: 年齢確認 | 18歳以上 | 成人向け | 動画見放題 | 見放題 | 会員登録されました
            ja: 登録されました | 入会されました | 視聴履歴 | 閲覧履歴 | アクセス履歴
        """),
        # What a real service does not say to a new member.
        r"(?:支払|振り?込|入金|精算|清算).{0,24}(?:本日|以内|至急)"
        r"|(?:本日|以内|至急).{0,24}(?:支払|振り?込|入金|精算|清算)"
        r"|(?:退会|解約|キャンセル)(?:料|費|金|には|の場合).{0,24}(?:円|支払|連絡|電話)"
        r"|(?:登録|入会)(?:料|金|費).{0,16}(?:万|\d|支払)|延滞|未納|未払|滞納|誤(?:登録|操作)"
        r"|個体識別|端末(?:情報|番号)|ipアドレス|定額(?:料|制).{0,12}(?:円|支払)",
        before=140,
        after=200,
        across=True,
    ),
    Near(
        spoken("""
            ja: 誤操作 | 誤って登録 | 間違えて登録 | 誤登録 | 誤ってクリック | 間違って登録
            ja: 退会をご希望 | 退会を希望 | 退会希望 | 退会される場合 | 退会申請
        """),
        r"お?電話|精算|清算|(?:退会|解約)(?:料|費|金)|違約金|支払|料金|未納|未払",
        before=60,
        after=60,
    ),
    Near(
        spoken("""
            ja: 代引 | 代金引換 | ご注文の商品 | ご注文品 | 注文された商品 | ご購入商品
        """),
        r"(?:受取|受け取り)拒否.{0,24}(?:請求|料|法|違約|できません)"
        r"|キャンセル料|返品(?:は|不可|でき).{0,24}法的|身に覚え.{0,24}(?:支払|請求)",
        before=100,
        after=160,
        across=True,
    ),
)
_PAID_FOR = (
    r"請求|振り?込|入金|送金|掲載(?:料|費)|更新料|年間.{0,8}円|支払|\d円"
    r"|\b(?:invoice|fees?|payment|overdue|outstanding|renew\w{0,4}|amount due|remit)\b"
    r"|\b(?:rechnung|gebuhr\w{0,2}|uberweis\w{1,4}|betrag|factur[ae]|redevance|reglement|virement"
    r"|pago|pagar|transferencia|cuota|fatura|boleto|taxa|pagamento|anuidade)\b"
)
NOBODY_ORDERED = (
    Near(
        spoken("""
            ja: ドメイン更新 | ドメインの更新 | ドメイン名の更新 | ドメイン登録 | ドメイン名登録
            ja: ドメイン名の登録 | ドメインの登録 | ドメインの有効期限 | ドメイン名の有効期限
            ja: ドメインの使用権 | ドメイン
        """),
        r"請求書|振り?込|送金|seo|検索エンジン|掲載(?:料|費)|管理費|代行(?:料|費)|本日中"
        r"|\d時間以内",
        before=80,
        after=120,
    ),
    Near(
        spoken("""
            ja: 企業年鑑 | 会社年鑑 | 企業名簿 | 名簿掲載 | 名鑑 | 紳士録 | 企業データベース
            ja: 企業情報サイトへの掲載 | ビジネスディレクトリ | 職業別電話帳 | 電話帳掲載
            ja: 商標データベース | 商標公報 | 国際商標 | 商標登録簿 | 商標年鑑 | 商標の更新
            ja: 商標更新 | seo対策費 | 検索エンジン登録 | seo登録 | サイト登録管理
            en: business directory | online directory | directory listing | directory entry
            en: trade directory | yellow pages | business register | company register
            en: trademark publication | international trademark | trademark register
            en: register of trademarks | trademark renewal | trademark database
            en: search engine submission | search engine registration | search engine listing
            en: seo registration | domain listing | website listing
            de: branchenbuch | branchenverzeichnis | gewerberegister | firmenregister
            de: firmenverzeichnis | markenregister | gewerbeverzeichnis | suchmaschineneintrag
            fr: annuaire professionnel | annuaire des entreprises | registre des marques
            fr: référencement internet | référencement du nom | registre des sociétés
            es: directorio de empresas | directorio empresarial | registro de marcas
            es: guía de empresas | registro de empresas | posicionamiento en buscadores
            pt: lista telefônica | catálogo empresarial | registro de marca | registro de marcas
            pt: guia de empresas | diretório de empresas | cadastro em buscadores
        """),
        _PAID_FOR,
        before=140,
        after=200,
        across=True,
    ),
    Near(
        spoken("""
            ja: 無料掲載 | 無料求人 | 無料トライアル掲載 | 求人広告 | 求人掲載 | 広告掲載料
        """),
        r"自動(?:更新|継続).{0,40}(?:請求|円|支払)"
        r"|有料(?:掲載|契約|プラン|広告).{0,16}(?:移行|切り?替|更新)"
        r"|(?:請求|支払).{0,40}(?:自動(?:更新|継続)|解約.{0,12}なかった)",
        before=60,
        after=120,
    ),
    Near(
        ("domain", "domain name", "domains", "domain registration", "domain renewal"),
        r"search engine|\bseo\b|\blisting\b|submission|traffic generator|registration fee"
        r"|(?:wire|bank) transfer|this (?:notice|offer|notification) (?:will )?expires?"
        r"|(?:final|last|expiration) (?:notice|notification).{0,60}(?:pay|fee|usd|\$|€|£)"
        r"|(?:pay|invoice|fee).{0,60}(?:final|last|expiration) (?:notice|notification)"
        r"|invoice (?:number|no|date|for)|amount due",
        before=140,
        after=200,
        across=True,
    ),
    Near(
        spoken("""
            de: domain | domainname | domainregistrierung | domain-verlängerung | domainverlängerung
            fr: nom de domaine | votre domaine | noms de domaine
            es: nombre de dominio | su dominio | dominio
            pt: nome de domínio | seu domínio | domínio
        """),
        r"\b(?:suchmaschin\w{1,9}|uberweis\w{1,4}|gebuhr|referencement|annuaire|virement"
        r"|redevance|moteurs? de recherche|buscadores|transferencia|posicionamiento"
        r"|boleto|pix|taxa|transferencia bancaria)\b"
        r"|(?:rechnung|facture|factura|fatura).{0,60}(?:€|eur|r\$|\d,\d)",
        before=140,
        after=200,
        across=True,
    ),
)
SHUT_OFF = (
    Near(
        spoken("""
            ja: 電子マネー | プリペイドカード | ギフトカード | ギフト券 | プリペイド番号
            ja: ウェブマネー | webマネー | ビットキャッシュ
        """),
        r"未納|未払|滞納|延滞|供給|給水|送電|訴訟|裁判|差し?押|利用停止|違約",
        before=100,
        after=80,
    ),
    Near(
        spoken("""
            ja: 供給停止 | 供給を停止 | 送電停止 | 送電を停止 | 給水停止 | 給水を停止 | 停電
            ja: 電気を止め | 水道を止め | ガスを止め | 電気が止ま | 水道が止ま | ガスが止ま
        """),
        r"(?:電気|電力|水道|ガス|送電|給水|供給).{0,60}(?:本日(?:中|午後)|\d時間以内)"
        r"|(?:本日(?:中|午後)|\d時間以内).{0,60}(?:電気|電力|水道|ガス|送電|給水|供給)",
        before=80,
        after=80,
    ),
    Near(
        spoken("""
            en: disconnect | disconnected | disconnection | shut off | shutoff | cut off
            en: power will be | electricity supply | water supply | gas supply | interrupted
        """),
        r"\b(?:within (?:the (?:next |hour)|\w{1,6} (?:hours?|minutes))"
        r"|in \w{1,6} (?:minutes|hours)|today|tonight|prepaid|gift cards?|moneypak|green ?dot"
        r"|zelle|cash app|bitcoin|technicians?"
        r"|crew|dispatched)\b",
        before=120,
        after=160,
        across=True,
    ),
)
OVERDUE = (
    Near(
        spoken("""
            en: debt | payday loan | unpaid loan | past due | outstanding amount | balance owed
            en: amount owed | unpaid account | unpaid invoice | delinquent | case file
        """),
        r"\b(?:sheriff|arrest\w{0,3}|garnish\w{0,4}|affidavit|your employer|your workplace"
        r"|your wages|out of court|court (?:papers|proceedings|action|date)|enforcement"
        r"|credit (?:file|record|score)|process server"
        r"|settle (?:this|it|the matter) (?:today|now))\b",
        before=140,
        after=200,
        across=True,
    ),
    Near(
        spoken("""
            en: toll | tolls | parking charge | penalty charge | congestion charge
            en: e-zpass | ezpass | fastrak | sunpass | traffic ticket | traffic violation
            en: parking ticket
        """),
        r"\b(?:unpaid|outstanding|overdue|past due|late fees?|licen[cs]e|suspen\w{1,5}"
        r"|surcharge)\b",
        before=100,
        after=160,
        across=True,
    ),
    Near(
        spoken("""
            de: offene rechnung | offene forderung | unbezahlte rechnung | zahlungsrückstand
            de: letzte mahnung | offener betrag | offenen betrag
            fr: facture impayée | solde impayé | impayé | impayée | dette | somme due
            fr: montant impayé | dernier rappel | facture en retard
            es: factura pendiente | factura vencida | factura impagada | deuda | importe pendiente
            es: recibo impagado | pago pendiente | último aviso
            pt: fatura em atraso | fatura em aberto | fatura vencida | débito em aberto
            pt: débito pendente | conta em atraso | dívida | boleto vencido | boleto em aberto
        """),
        r"\b(?:inkasso\w{0,12}|gericht\w{0,8}|schufa|abschalt\w{1,4}|24 stunden|48 stunden"
        r"|unverzuglich|huissier|recouvrement|coupure|coupe[er]?|24 ?h|48 ?h|24 heures|48 heures"
        r"|immediatement|penalites?|poursuites?|asnef|embargo|corte|cortar\w{0,2}|24 horas"
        r"|48 horas|inmediat\w{1,5}|judicial\w{0,5}|serasa|spc|protesto|negativa\w{1,4}"
        r"|imediat\w{1,5}|hoje mesmo|abogados?|advogad\w{1,3}|avocat)\b",
        before=140,
        after=200,
        across=True,
    ),
)
