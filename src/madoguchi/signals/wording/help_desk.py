"""What the false help desk says: words of alarm, charge or refund beside the telephone.

For `support-scam-words` alone; here because they would make its file too long.  Written from what
police and consumer centres warn of, not from any mail.
"""

from madoguchi.signals.wording.worded import Near, spoken

HELP_DESK = (
    Near(
        spoken("""
                ja: ウイルス | ウィルス | ハッキング | マルウェア | トロイの木馬 | 返金 | 払い戻し
                ja: 不正通信
            """),
        r"(?:ウイルス|ウィルス|ハッキング|マルウェア|木馬|不正通信).{0,60}"
        r"(?:\b0\d{1,3}-?[\dx]|\+\d|番号|窓口|至急)"
        r"|(?:返金|払い戻し).{0,80}(?:専用(?:アプリ|ソフト|ツール)|画面を見|操作を(?:ご案内|お願い)"
        r"|パソコン|オペレーター|担当(?:者|の者)?(?:が|より).{0,12}電話|お?電話(?:口|でのみ))",
        before=40,
        after=100,
    ),
    Near(
        spoken("""
                en: virus | viruses | malware | hacked | infected | spyware | refund | renewal
                en: renewed
            """),
        r"\b(?:virus(?:es)?|malware|hacked|infected|spyware)\b.{0,90}(?:\bcall\b|\btechnician"
        r"|\+\d|\(\d{3}\)|\b\d{3}-\d{3})"
        r"|\brefund\b.{0,100}\b(?:call|phone) .{0,40}(?:agent|specialist|officer|computer)"
        r"|\brenew\w{2,3}\b.{0,110}\b(?:call .{0,60}cancel|cancel.{0,60}\bcall)",
        before=40,
        after=160,
    ),
    Near(
        spoken("""
                de: bestellung | bestellt
                es: pedido | compra
                pt: pedido | compra
                fr: commande | achat
            """),
        r"\b(?:nicht|pas|no|nao)\b.{0,90}\b(?:llam\w{1,5}|lig(?:ue|ar)|appel\w{1,4}"
        r"|ruf(?:en|nummer)?|anrufen|telefon\w{0,5}|hotline)\b.{0,50}\d{2,4}[ /-]\d{2}",
        before=40,
        after=170,
    ),
    Near(
        spoken("""
                ja: 返金 | 払い戻し | 払戻し | 過払い | 二重請求 | 返還 | 誤請求 | 過剰請求
            """),
        r"(?:サポート|保守|セキュリティ(?:ソフト|サービス|製品)|ウイルス対策|パソコン|pc"
        r"|遠隔|リモート).{0,70}(?:契約"
        r"|料金|終了|廃業|倒産|撤退|解約|プラン|代金|会員)|(?:契約|プラン|代金|料金"
        r"|会員).{0,50}(?:サポート|パソコン"
        r"|遠隔|セキュリティ)|電話.{0,60}(?:パソコン|遠隔|画面)|(?:パソコン"
        r"|画面).{0,40}(?:電話|操作)",
        before=90,
        after=100,
    ),
    Near(
        spoken("""
                ja: 電話 | ダイヤル | オペレーター
            """),
        r"(?:注文|購入).{0,70}(?:身に?覚え|心当たり)|(?:身に?覚え|心当たり).{0,50}(?:注文|購入)"
        r"|キャンセル.{0,40}(?:出荷|発送|処理|時間以内|本日中)",
        before=120,
        after=60,
    ),
    Near(
        spoken("""
                en: refund | refunded | overcharged | reimbursed
            """),
        r"\b(?:computer|pc|tech|technical|support|maintenance|antivirus|security"
        r"|remote) (?:\w+ ){0,4}"
        r"(?:service|services|support|plan|contract|company|subscription|agreement"
        r"|protection|license)\b",
        before=100,
        after=100,
    ),
    Near(
        spoken("""
                en: to cancel | cancel this | cancel the | wish to cancel | want to cancel
                en: like to cancel
            """),
        r"(?:\$|usd|gbp|eur|£|€|\bcharged|\bdebited|\brenew\w{0,4}|\bsubscription"
        r"|\binvoice).{0,150}\b(?:call"
        r"|phone|dial|toll.free|helpline)\b|\b(?:call|phone|dial|helpline)\b.{0,100}(?:\$"
        r"|usd|\bcharged|\bdebited|\brenew\w{0,4}|\bsubscription)",
        before=150,
        after=110,
    ),
    Near(
        spoken("""
                de: anrufen | rufen | telefon | telefonisch | hotline | rufnummer | anruf | nummer
                es: llame | llamar | llámenos | teléfono
                pt: ligue | ligar | telefone | central
                fr: appelez | appeler | téléphone | numéro | appel
            """),
        r"\b(?:norton|mcafee|kaspersky|avast|bitdefender|antivirus\w{0,6}"
        r"|virenschutz\w{0,8}|virenscanner"
        r"|pc-schutz|sicherheitssoftware|sicherheitspaket|microsoft-support)\b|\b(?:ihr|ihrem"
        r"|ihren) (?:\w+ )?"
        r"(?:computer|pc|rechner|laptop)\b|\b(?:su|tu) (?:ordenador|computadora|pc)\b"
        r"|\bseu (?:computador|pc|notebook)\b|\bvotre (?:ordinateur|pc)\b",
        before=140,
        after=120,
    ),
    Near(
        spoken("""
                ja: 電話 | ダイヤル | お掛けください | サポートセンター | サポート窓口
                ja: オペレーター | 技術者 | 担当技師 | 技術担当 | ヘルプデスク | サポートデスク
                ja: ご連絡ください | 至急ご連絡 | まで連絡 | までご連絡 | 折り返し | フリーコール
            """),
        r"(?:パソコン|pc|コンピューター?|端末|スマホ|スマートフォン|機器|デバイス|システム)"
        r".{0,50}(?:ウイルス|ウィルス|感染|ハッキング|ハッカー|遠隔|マルウェア|トロイ|脅威"
        r"|侵入)|(?:パソコン|pc|コンピューター?|ルーター|回線|ネットワーク|ipアドレス|画面"
        r"|windows).{0,50}"
        r"(?:不正アクセス|乗っ取|ロック(?:され|しまし|中)|ハッキング|侵入|不正(?:に"
        r"|な)?(?:利用|使用|通信))"
        r"|(?:ウイルス|ウィルス|トロイの木馬|マルウェア|スパイウェア|ハッカー|脅威).{0,50}"
        r"(?:検出|検知|感染|見つか|発見|侵入|駆除|除去|確認され|漏)"
        r"|電源を切らな|警告(?:画面|音|表示)|画面(?:が|を)ロック"
        r"|再起動(?:し|は|を)?(?:ないで|なさら|せずお控え)",
        before=140,
        after=140,
    ),
    Near(
        spoken("""
                ja: セキュリティソフト | ウイルス対策 | ウイルス対策ソフト | ウイルスバスター
                ja: ノートン | マカフィー | norton | mcafee | カスペルスキー | eset | avast
                ja: セキュリティサービス | セキュリティプラン | パソコン保護 | pc保護 | 端末保護
                ja: パソコンサポート | pcサポート | 遠隔サポート | サポートプラン | 保守プラン
                ja: 保護プラン | リモートサポート | サポート契約 | 保守契約 | 保守サービス
                ja: デバイス保護 | セキュリティ製品 | セキュリティライセンス | サポートサービス
            """),
        r"(?:更新|引き?落と|決済|請求|課金|円|返金|過払|払い?戻|終了"
        r"|期限).{0,110}(?:お?電話|ダイヤル|オペレーター"
        r"|遠隔|リモート|\b0\d{1,3}[-(]\d|\b0120|\b050)|(?:お?電話|ダイヤル"
        r"|\b0\d{1,3}-\d{2,4}-\d).{0,60}(?:キャンセル|解約|取り?消|停止|返金)",
        before=110,
        after=160,
    ),
    Near(
        spoken("""
                ja: 遠隔 | リモート | 画面共有 | 画面を共有
            """),
        r"返金|返還|駆除|除去|修復|解除|診断|解約|キャンセル|取消|お電話(?:くだ|を|で)"
        r"|電話をつな|ウイルス"
        r"|ウィルス|不正|犯人|安全な?口座|口座を(?:守|保護)|ネットバンキング|ハッカー"
        r"|オペレーター",
        before=70,
        after=70,
    ),
    Near(
        spoken("""
                ja: 注文 | ご注文 | 購入 | ご購入 | 決済 | お買い上げ
            """),
        r"(?:ノートパソコン|パソコン|pc|iphone|macbook|テレビ|カメラ|時計|円).{0,90}(?:覚え"
        r"|心当たり|ご本人でない|キャンセル|取り?消).{0,40}(?:お電話|電話|ダイヤル)",
        before=60,
        after=160,
    ),
    Near(
        spoken("""
                en: call | calling | dial | phone | telephone | helpline | hotline | toll-free
                en: toll free | helpdesk | help desk | support line | technician | technicians
                en: support desk | billing department | cancellation department
                en: customer care number | support team
            """),
        r"\b(?:norton|mcafee|lifelock|geek squad|antivirus|anti-virus|webroot|avast|bitdefender"
        r"|kaspersky|malwarebytes|(?:pc|computer|device|web|total|internet|network|online"
        r"|system) (?:protection|security|care|shield|support|defender|guard)|windows defender"
        r"|defender)\b.{0,140}"
        r"\b(?:renew\w{0,4}|charg\w{1,3}|debit\w{0,3}|bill\w{0,3}|invoice|subscription"
        r"|order|cancel\w{0,7}"
        r"|refund|expire\w{0,1}|deduct\w{0,3})\b|\b(?:renew\w{0,4}|charged|debited|deducted"
        r"|billed) .{0,140}"
        r"\b(?:norton|mcafee|lifelock|geek squad|antivirus|protection|security plan|defender"
        r"|tech support|computer support)\b|\b(?:your|this|the) (?:\w+ )?(?:computer|pc"
        r"|device|laptop|windows|phone|network|ip address|router)\b.{0,40}\b(?:infected|hacked"
        r"|compromised|locked"
        r"|blocked|virus(?:es)?|trojan|malware|spyware|hackers?)\b|\b(?:virus(?:es)?"
        r"|trojans?|malware"
        r"|hackers?) .{0,40}\b(?:your|this) (?:computer|pc|device|network|laptop)\b"
        r"|\bdo not (?:turn off|shut down|restart)\b",
        before=180,
        after=180,
    ),
    Near(
        spoken("""
                en: did not authorize | didn't authorize | did not place | didn't place
                en: not made by | did not make | didn't make | do not recognize | don't recognize
                en: disputed | request a refund | claim a refund | get a refund | to dispute
                en: did not request | did not order | unauthorized | eligible for a refund
                en: due a refund | owed a refund
            """),
        r"\b(?:call|dial|phone|ring) (?:\w+ ){0,8}(?:\(?\+?\d{1,4}[ )(.-]{1,3}){2}|\b(?:toll.?free"
        r"|helpline|support (?:number|line)|customer care number|remote(?:ly)?)\b",
        before=90,
        after=110,
    ),
    Near(
        spoken("""
                de: anrufen | rufen | telefon | telefonisch | hotline | techniker | telefonnummer
                de: anruf | rufnummer
                es: llame | llamar | llámenos | teléfono | técnico | técnicos | llamada | llame al
                pt: ligue | ligar | telefone | técnico | técnicos | central | ligue para
                fr: appelez | appeler | téléphone | technicien | techniciens | numéro | contactez
                fr: appel
            """),
        r"\b(?:vir(?:us|en)|trojan\w{0,2}|troyanos?|malware|schadsoftware|infizi\w{2,5}"
        r"|infectad\w|infecte\w?|gehackt|hacke\w{1,4}|piratage|pirate\w{0,2}|hacker\w?|invadid\w"
        r"|gesperrt(?:er)? (?:pc|computer"
        r"|bildschirm)|(?:ordinateur|ecran) (?:est |a ete )?(?:bloque|verrouille)"
        r"|(?:ordenador|computador\w?"
        r"|equipo|pantalla|tela) (?:esta |foi |fue |ha sido )?bloquead\w)\b|\b(?:norton"
        r"|mcafee|kaspersky"
        r"|avast|bitdefender|antivirus\w{0,6}|virenschutz\w{0,8}|pc-schutz|sicherheitspaket"
        r"|antivirus|windows|microsoft|geraeteschutz|gerateschutz|soporte tecnico|suporte tecnico"
        r"|protection informatique|proteccion|protecao)\b.{0,140}\b(?:verlanger\w{1,4}|abgebucht"
        r"|abbuch\w{1,4}|stornier\w{1,4}|kundig\w{1,4}|erneuer\w{1,4}|renov\w{2,6}|cobrad\w"
        r"|cargo|cobranca|cancel\w{1,6}|debitad\w|reembols\w{1,4}|renouvel\w{2,6}|preleve\w{0,4}"
        r"|annul\w{1,6}|rembours\w{1,6}|erstatt\w{1,4}|ruckerstatt\w{1,4})\b",
        before=180,
        after=180,
    ),
)
"""Each is enough by itself: the trouble and the call to the telephone stand together."""
