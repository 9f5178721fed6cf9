"""Says the device is infected or a licence was charged, and offers help by telephone."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import TOLD, Near, spoken, worded

_WARNED = (
    r"|電話(?:を|は)?(?:し|かけ|掛け)ない|応じない|従わない|慌てず|あわてず|表示させ"
    r"|誘導(?:され|する|し)|求められ|偽の?(?:警告|セキュリティ|サポート)|サポート詐欺|ニセ"
    r"|\b(?:do not call|don't call|scams?|never call|hang up)\b"
)
"""Warnings of this very trick quote its words; a forged warning names no trick."""

CHECK = worded(
    "support-scam-words",
    Stance.ACCUSING,
    sees=("Says the device is infected or a licence was charged, and offers help by telephone."),
    why="The false help desk wants remote control and payment.",
    wrong_when="Makers of security programs advertise with the same fear.",
    phrases=(
        *spoken("""
            ja: サポート契約 | 保守契約 | 返金担当 | 返金窓口 | 返金部門 | 折り返しお電話
            ja: パソコンの前 | パソコンを起動 | パソコンの電源を入れ | 返金のお手続き
            ja: サポート終了に伴う | お返しいたします
            en: in front of your computer | at your computer | turn on your computer | refund team
            en: switch on your computer | computer services | computer maintenance | pc maintenance
            en: pending refund | refund is pending | our refund | lifetime support | refund of your
            en: call to cancel | call us to cancel | if you did not authorize
            en: if this was not you call | not authorized by you | annual plan | annual protection
            en: pc care | computer care
            ja: ウイルスに感染 | ウィルスに感染 | ウイルスが検出 | ウイルスを検出
            ja: ウイルスが見つかり | パソコンが感染 | pcが感染 | お使いのパソコンは
            ja: サポートに電話 | サポートセンターまでお電話 | マイクロソフトサポート
            ja: windowsサポート | windowsディフェンダーのライセンス | セキュリティソフトの有効期限
            ja: ライセンスの自動更新
            en: your computer is infected | your computer has been | your pc is infected
            en: your device is infected | your pc has been | virus detected | viruses detected
            en: viruses found | threats detected | threats found | infected with | geek squad
            en: norton subscription | norton lifelock | norton protection | mcafee subscription
            en: mcafee total | mcafee protection | mcafee renewal | your norton | your mcafee
            en: antivirus subscription | antivirus protection | antivirus has expired
            en: windows defender subscription | microsoft support | tech support
            en: technical support team | pc support | renewal of your | protection has expired
            en: protection is expired | your protection | subscription has been renewed
            en: has been auto-renewed | auto renewal | auto-renewal | auto-debited | auto debited
            en: will be renewed automatically | renewed successfully | successfully renewed
            pt: seu computador está infectado | vírus detectado
            de: virenschutz | virus gefunden
            fr: votre ordinateur est infecté | antivirus expiré | abonnement antivirus
            ja: 警告が表示され | 画面を閉じない | 画面を閉じず | 電源を落とさ | 再起動しないで
            ja: 操作しないで
            en: to cancel call | cancel the renewal | cancel within 24 hours | call within 24 hours
            en: computer protection | pc protection | device protection | protection plan
            en: security plan | premium support | auto renew | renewal amount | amount charged
            en: cancel this renewal | membership renewal | cancellation department
            en: billing helpline | refund department
            ja: パソコンがロック | 画面がロック | パソコンをロック | ipアドレスがハッキング
            ja: ウイルスの駆除 | ウイルス駆除 | ハッキングされています | ハッキングされました
            ja: 警告音が | 遠隔サポート | リモートサポート | 遠隔で返金 | 遠隔で解除
            ja: 自動更新されました | 自動更新されます | トロイの木馬に感染 | マルウェアが検出
            ja: マルウェアを検出 | マルウェアに感染 | スパイウェアが検出 | スパイウェアに感染
            ja: ウイルス感染を検出 | ウイルス感染が検出 | 電源を切らないで
            ja: マイクロソフトのサポート | マイクロソフトテクニカル | microsoftサポート
            ja: microsoftテクニカル | microsoftのサポート | 技術サポート | セキュリティ警告
            ja: windowsセキュリティ | ウイルスを検知しました | トロイの木馬が検出
            ja: トロイの木馬を検出 | 今すぐサポートに | サポート窓口に電話 | お使いの端末が感染
            ja: 自動更新の請求が
            en: your computer was infected | your windows is infected | has been infected with
            en: your computer has a virus | computer is at risk | trojan | spyware | ransomware
            en: do not turn off your computer | do not shut down | windows support | apple support
            en: microsoft technician | certified technician | microsoft technical | call windows
            en: windows security alert | security alert from microsoft | firewall alert
            en: your device has been infected | your system is infected | malware detected
            en: trojan detected | call our helpline | call microsoft | call our toll free
            en: renewed your subscription for | charged for the renewal | renewal charge
            zh: 您的电脑已感染 | 电脑已被感染 | 检测到病毒 | 发现病毒 | 微软技术支持 | 技术支持热线
            zh: 您的電腦已感染 | 電腦已被感染 | 偵測到病毒 | 發現病毒 | 微軟技術支援 | 技術支援專線
            ko: 바이러스에 감염 | 바이러스가 발견 | 바이러스가 감지 | 컴퓨터가 감염
            ko: 마이크로소프트 지원 | 기술 지원 센터로 | 고객센터로 전화
            vi: máy tính của bạn đã bị nhiễm | phát hiện virus | bị nhiễm virus
            vi: hỗ trợ của microsoft | gọi hỗ trợ kỹ thuật
            pt: computador foi infectado | dispositivo está infectado | ameaças encontradas
            pt: ameaças detectadas | suporte microsoft | suporte da microsoft | assinatura norton
            pt: assinatura mcafee | assinatura do antivírus
            es: su ordenador está infectado | su computadora está infectada | virus detectados
            es: amenazas detectadas | soporte de microsoft | soporte técnico de microsoft
            es: suscripción de norton | suscripción a norton | suscripción de mcafee
            de: computer ist infiziert | computer wurde infiziert | ihr pc ist infiziert
            de: gerät ist infiziert | viren gefunden | viren erkannt | bedrohungen gefunden
            de: bedrohungen erkannt | microsoft-support | norton-abonnement | norton-abo
            de: mcafee-abonnement | mcafee-abo
            fr: ordinateur a été infecté | ordinateur est bloqué | appareil est infecté
            fr: virus détectés | menaces détectées | support microsoft | assistance microsoft
            fr: abonnement norton | abonnement mcafee
            ru: компьютер заражен | обнаружен вирус | обнаружены вирусы | обнаружены угрозы
            ru: поддержка microsoft | поддержки microsoft | подписка norton | подписка mcafee
            it: computer è infetto | dispositivo è infetto | virus rilevati | virus rilevato
            it: minacce rilevate | assistenza microsoft | supporto microsoft | abbonamento norton
            it: abbonamento mcafee
            nl: computer is geïnfecteerd | apparaat is geïnfecteerd | virussen gevonden
            nl: bedreigingen gevonden | microsoft-ondersteuning | helpdesk van microsoft
            pl: komputer jest zainfekowany | komputer został zainfekowany | wykryto wirusa
            pl: wykryto wirusy | wykryto zagrożenia | wsparcie microsoft
            pl: pomoc techniczna microsoft | subskrypcja norton | subskrypcja mcafee
        """),
    ),
    near=(
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
            r"\b(?:call|dial|phone|ring) (?:\w+ ){0,8}(?:\(?\+?\d{1,4}[ )(.-]{1,3}){2}"
            r"|\b(?:toll.?free"
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
            r"|infectad\w|infecte\w?"
            r"|gehackt|hacke\w{1,4}|piratage|pirate\w{0,2}|hacker\w?|invadid\w"
            r"|gesperrt(?:er)? (?:pc|computer"
            r"|bildschirm)|(?:ordinateur|ecran) (?:est |a ete )?(?:bloque|verrouille)"
            r"|(?:ordenador|computador\w?"
            r"|equipo|pantalla|tela) (?:esta |foi |fue |ha sido )?bloquead\w)\b|\b(?:norton"
            r"|mcafee|kaspersky"
            r"|avast|bitdefender|antivirus\w{0,6}|virenschutz\w{0,8}|pc-schutz|sicherheitspaket"
            r"|antivirus"
            r"|windows|microsoft|geraeteschutz|gerateschutz|soporte tecnico|suporte tecnico"
            r"|protection informatique|proteccion|protecao)\b.{0,140}\b(?:verlanger\w{1,4}"
            r"|abgebucht"
            r"|abbuch\w{1,4}|stornier\w{1,4}|kundig\w{1,4}|erneuer\w{1,4}|renov\w{2,6}|cobrad\w"
            r"|cargo|cobranca"
            r"|cancel\w{1,6}|debitad\w|reembols\w{1,4}|renouvel\w{2,6}|preleve\w{0,4}"
            r"|annul\w{1,6}|rembours\w{1,6}|erstatt\w{1,4}|ruckerstatt\w{1,4})\b",
            before=180,
            after=180,
        ),
    ),
    at_least=2,
    told=TOLD + _WARNED,
)
