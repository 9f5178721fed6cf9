"""What who writes in a chief's, a supplier's or a child's name asks for, and in which words.

A transfer alone, a gift card alone, a changed account alone is business.  Beside it stands what
makes it the trick: quietly, no calls, only this once, the account is under audit.
Source: public warnings on business mail compromise, ニセ社長 and オレオレ詐欺.
"""

from madoguchi.signals.wording.worded import Near, spoken

BOSS_ASKS: tuple[Near, ...] = (
    Near(
        spoken("""
        ja: ギフトカード | ギフト券 | ギフトコード | プリペイドカード | itunesカード
        ja: google playカード | amazonカード | appleカード
    """),
        (
            r"(?:購入|買).{0,25}(?:ほしい|欲しい|もらえ|もらいた|くれ|きて|おいて|頼)|頼みたい"
            r"|購入をお願い|立て?替え|裏面|スクラッチ|銀色|削っ|後で(?:精算|清算|返)|経費で"
        ),
        before=110,
        after=110,
    ),
    Near(
        spoken("""
        ja: 振込 | 振り込 | 送金 | 海外送金 | 支払手続
    """),
        (
            r"内密|極秘|内々|誰にも|他言|口外|秘密(?:保持|厳守|に|裏)|社外秘|内聞|公表前|未公表"
            r"|他の(?:社員|者|人|役員|メンバー|部署).{0,3}(?:は|も).{0,12}(?:ない|ず|無用|伏せ)"
            r"|会議(?:中|に入|が続|で).{0,20}電話|電話(?:に|は|には|も)?(?:出|で)(?:ら"
            r"|れ)れ?な(?!.{0,3}(?:こと|場合|時))"
            r"|電話.{0,6}(?:せず|しないで|控え|ではなく|は不要)|手が離せ|買収|m&a|企業結合"
            r"|(?:対応|手配|処理|実行|用意|準備)(?:を)?(?:して)?(?:ほしい|欲しい|くれ|もらえ"
            r"|もらいた"
            r"|頼)|頼みたい|頼める"
        ),
        before=100,
        after=100,
    ),
    Near(
        spoken("""
        ja: 振込先 | 送金先 | 入金先 | 支払先 | 支払い先 | 口座変更 | 新口座 | 振込口座
        ja: 入金口座 | 受取口座 | 指定口座 | 新しい口座 | 別の口座 | 下記の口座 | 下記口座
        ja: 旧口座 | 従来の口座 | 取引口座
    """),
        (
            r"監査|凍結|税務調査|使(?:え|用でき)な|利用(?:でき|停止)|受け取れな|着金でき"
            r"|今回(?:に限|のみ|だけ|分)"
            r"|名義(?:が|は).{0,8}(?:異な|違|別)|海外(?:の)?口座|関連会社|子会社|グループ会社"
            r"|電話.{0,12}(?:つなが|繋が|出られ|控え|不要|でき(?:ない|ません))|メールのみ"
            r"|(?:送金|振込|支払).{0,6}(?:控え|明細|証明).{0,12}(?:送|返信|添付)|保証金"
        ),
        before=110,
        after=110,
    ),
    Near(
        spoken("ja: 給与 | 給料 | 賞与 | ボーナス"),
        (
            r"口座.{0,25}(?:変更したい|変更してほしい|変更してもら|変更していただけ|変更をお願い"
            r"|変えたい|変えてほしい|切り替え)|(?:銀行|口座)を(?:変え|変更)(?:た|し(?:た|まし))"
        ),
        before=70,
        after=90,
    ),
    Near(
        spoken("""
        ja: 従業員 | 全社員 | 社員名簿 | 社員の | 社員全員 | 職員名簿 | 職員の | 源泉徴収票
        ja: 給与台帳 | 給与データ | 給与一覧 | 住所録 | 組織図
    """),
        (
            r"(?:一覧|リスト|名簿|データ|ファイル|台帳|マイナンバー|連絡先|源泉徴収"
            r"|生年月日).{0,60}"
            r"(?:送って|送付して|返信|添付して|まとめて|pdfで|エクセル|excel|至急|急ぎ|くれ|ほしい)"
        ),
        before=90,
        after=110,
    ),
    Near(
        spoken("""
        ja: 携帯番号 | 携帯電話番号 | 携帯の番号 | 電話番号 | line id | lineのid
    """),
        (
            r"(?:教えて|送って|知らせて|返信して)(?:くれ|もら|ほしい|欲しい|いただけ|おいて)"
            r"|頼みたい|急ぎの用|急用|(?:会議|商談|出張)中|個人の(?:携帯|番号|line)"
        ),
        before=90,
        after=90,
    ),
    Near(
        spoken("ja: 残高 | 資金状況 | 手元資金 | 預金"),
        (
            r"(?:残高|資金|預金)(?!不足).{0,40}(?:報告(?:して|を|せよ)|教えて|知らせて|送って"
            r"|一覧(?:に|を)|スクリーンショット|画面を|返信して|まとめて)"
        ),
        before=60,
        after=90,
    ),
    Near(
        spoken("""
        ja: 税理士 | 顧問弁護士 | 弁護士 | 会計士 | 法律事務所 | 監査法人 | 司法書士
    """),
        (
            r"指示(?:に従|どおり|通り|を受け|された)|極秘|内密|買収|秘密保持|守秘|口外"
            r"|(?:送金|振込|振り込|支払).{0,20}(?:進め|実行|手配|対応して|済ませ|完了)"
            r"|(?:から|より).{0,15}(?:連絡|メール|電話).{0,40}(?:送金|振込|支払|対応|従)"
        ),
        before=100,
        after=120,
    ),
    Near(
        spoken("""
        ja: 俺だけど | オレだけど | 私だけど | 僕だけど | おれだけど | 母さん | お母さん
        ja: ばあちゃん | じいちゃん | 父さん | お父さん | 母ちゃん
        en: hi mum | hi mom | hey mum | hey mom | hi dad | hey dad | hello mum | hello mom
        de: hallo mama | hallo papa | hi mama | hi papa
        pt: oi mãe | oi mae | oi pai | olá mãe
        es: hola mamá | hola papá
        fr: coucou maman | coucou papa | salut maman | bonjour maman
    """),
        (
            r"(?:携帯|スマホ|番号|電話|風邪|事故|会社の金|示談|鞄|カバン|かばん).{0,90}"
            r"(?:お金|万円|円|振込|振り込|送金|立て?替|貸して|借り|示談|払)"
            r"|(?:new number|new phone|broke|lost my).{0,120}(?:pay|transfer|lend|bill|money|send)"
            r"|(?:nummer|handy).{0,120}(?:uberweis|bezahl|rechnung|geld|whatsapp)"
            r"|(?:numero|celular|movil|telefono|telemovel).{0,120}(?:pix|pagar|transfer|dinero"
            r"|boleto)"
            r"|(?:numero|portable|telephone).{0,120}(?:payer|virement|argent|facture|whatsapp)"
        ),
        before=60,
        after=160,
    ),
    Near(
        spoken("""
        en: gift card | gift cards | itunes cards | apple cards | steam cards | vouchers
        en: google play cards | amazon cards | prepaid cards
        de: geschenkkarten | gutscheinkarten | gutscheine | guthabenkarten | prepaidkarten
        fr: cartes cadeaux | cartes-cadeaux | cartes prépayées | coupons pcs | carte cadeau
        es: tarjetas regalo | tarjetas de regalo | tarjeta regalo
        pt: cartões presente | cartões-presente | vales-presente | gift cards | cartão presente
    """),
        (
            r"\b(?:i need|need you|can you|could you|i want you|help me|i'd like you)\b.{0,60}"
            r"\b(?:buy|purchase|get|pick up|grab)\b|scratch|\bthe back\b|reimburse|refund you"
            r"|(?:photos?|pictures?) of|send me the|codes? (?:to|by)"
            r"|\b(?:brauche|besorg|konnen sie|kannst du|bitte kaufen|kaufen sie|freirubbeln"
            r"|ruckseite"
            r"|erstatte)|\b(?:besoin|pouvez-vous|peux-tu|achetez|acheter|grattez|rembours|au dos)"
            r"|\b(?:necesito|puedes|podrias|compre|compra|comprar|rasca|reembols|reverso)"
            r"|\b(?:preciso|voce pode|pode comprar|raspe|reembols|verso)"
        ),
        before=110,
        after=110,
    ),
    Near(
        spoken("""
        en: wire | wire transfer | transfer | payment | bank transfer | remittance | payments
        de: überweisung | überweisen | zahlung | zahlungen | auslandsüberweisung
        fr: virement | virements | paiement | règlement
        es: transferencia | pago | transferir
        pt: transferência | pagamento | transferir | pix | ted
    """),
        (
            r"\b(?:strictly confidential|highly confidential|keep (?:this|it) (?:between"
            r"|confidential"
            r"|quiet|private)|between (?:us|you and me)|acquisition|discreet\w{0,2}"
            r"|(?:do not|don't|not) (?:discuss|mention|tell|speak|call)|no calls|nobody else"
            r"|(?:can't|cannot|can not) (?:talk"
            r"|take"
            r"|pick|answer)|let me know (?:when|once) (?:it is |it's )?done"
            r"|i(?: will| 'll|'ll) send (?:you )?the (?:details|beneficiary|account))"
            r"|vertraulich|stillschweigen|diskret|niemand\w{0,2} (?:sonst|davon)|ubernahme"
            r"|mit niemandem|telefonisch nicht|nicht telefon|nicht anruf"
            r"|confidentiel|discretion|n'en parle|ne parle|pas joignable"
            r"|acquisition"
            r"|confidencial|discrecion|no (?:lo )?(?:comente|hable|digas)"
            r"|adquisicion"
            r"|sigilo|nao (?:comente|fale|conte|posso (?:falar|atender))"
            r"|aquisicao"
        ),
        before=100,
        after=100,
    ),
    Near(
        spoken("""
        en: bank account | account details | bank details | banking details | new account
        en: banking information | remittance details | payment details | bank information
        de: bankverbindung | kontodaten | neues konto | bankdaten | kontoverbindung | iban
        fr: rib | coordonnées bancaires | nouveau compte | compte bancaire | iban
        es: cuenta bancaria | datos bancarios | nueva cuenta | número de cuenta
        pt: conta bancária | dados bancários | nova conta | número da conta
    """),
        (
            r"\b(?:audit\w{0,3}|frozen|tax review|under (?:review|audit)|(?:no longer|not|cannot"
            r"|can't"
            r"|unable to) (?:receive|accept)|hold (?:all )?payment|disregard|my (?:salary|pay"
            r"|paycheck"
            r"|payroll|wages)|next (?:payroll|pay day|payday|pay run)|swift copy|asap|urgently"
            r"|(?:confirm|reply) (?:once|when|by (?:e-?mail|return|today))|today)\b"
            r"|(?:transfer|payment|remittance) (?:slip|advice|confirmation|receipt)"
            r"|wirtschaftsprufung|steuerprufung|gesperrt|buchprufung|mein gehalt"
            r"|meine gehalt\w{0,10}"
            r"|noch heute|umgehend|nicht mehr (?:auf|an)|zahlungsbeleg|per e-?mail bestatig"
            r"|en cours d'audit|controle fiscal|bloque|mon salaire|aujourd'hui|preuve de virement"
            r"|urgence"
            r"|auditoria|bloquead|mi (?:nomina|sueldo|salario)"
            r"|meu salario|ainda hoje|comprovante|congelad"
        ),
        before=110,
        after=110,
    ),
    Near(
        spoken("en: direct deposit | payroll | my salary | my paycheck | my pay"),
        r"\b(?:i|i'd|i've|my|me)\b.{0,50}(?:chang|switch|updat|new).{0,30}\b(?:bank|account)",
        before=80,
        after=80,
    ),
    Near(
        spoken("""
        en: w-2 | w2 | w-2s | employee list | all employees | payroll list | staff list
        pt: lista de funcionários | es: lista de empleados | fr: liste des employés
        de: mitarbeiterliste | liste aller mitarbeiter
    """),
        (
            r"\b(?:send (?:me|it|them)|i need|e-?mail me|forward me|asap|urgent\w{0,2}|me envie"
            r"|envie(?:-me)?|enviame|envoyez|senden sie mir|schicken sie mir|brauche)\b"
        ),
        before=80,
        after=80,
    ),
)
