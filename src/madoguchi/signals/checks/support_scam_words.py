"""Says the device is infected or a licence was charged, and offers help by telephone."""

from madoguchi.model import Stance
from madoguchi.signals.wording.help_desk import HELP_DESK
from madoguchi.signals.wording.worded import TOLD, spoken, worded

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
    near=HELP_DESK,
    at_least=2,
    told=TOLD + _WARNED,
)
