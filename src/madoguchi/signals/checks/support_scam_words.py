"""Says the device is infected or a licence was charged, and offers help by telephone."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "support-scam-words",
    Stance.ACCUSING,
    sees=("Says the device is infected or a licence was charged, and offers help by telephone."),
    why="The false help desk wants remote control and payment.",
    wrong_when="Makers of security programs advertise with the same fear.",
    phrases=(
        "ウイルスに感染",
        "ウィルスに感染",
        "ウイルスが検出",
        "ウイルスを検出",
        "ウイルスが見つかり",
        "パソコンが感染",
        "pcが感染",
        "お使いのパソコンは",
        "サポートに電話",
        "サポートセンターまでお電話",
        "マイクロソフトサポート",
        "windowsサポート",
        "windowsディフェンダーのライセンス",
        "セキュリティソフトの有効期限",
        "ライセンスの自動更新",
        "your computer is infected",
        "your computer has been",
        "your pc is infected",
        "your device is infected",
        "your pc has been",
        "virus detected",
        "viruses detected",
        "viruses found",
        "threats detected",
        "threats found",
        "infected with",
        "geek squad",
        "norton subscription",
        "norton lifelock",
        "norton protection",
        "mcafee subscription",
        "mcafee total",
        "mcafee protection",
        "mcafee renewal",
        "your norton",
        "your mcafee",
        "antivirus subscription",
        "antivirus protection",
        "antivirus has expired",
        "windows defender subscription",
        "microsoft support",
        "tech support",
        "technical support team",
        "pc support",
        "renewal of your",
        "protection has expired",
        "protection is expired",
        "your protection",
        "subscription has been renewed",
        "has been auto-renewed",
        "auto renewal",
        "auto-renewal",
        "auto-debited",
        "auto debited",
        "will be renewed automatically",
        "renewed successfully",
        "successfully renewed",
        "seu computador está infectado",
        "vírus detectado",
        "virenschutz",
        "virus gefunden",
        "votre ordinateur est infecté",
        "antivirus expiré",
        "abonnement antivirus",
        *spoken("""
            ja: トロイの木馬に感染 | マルウェアが検出 | マルウェアを検出 | マルウェアに感染
            ja: スパイウェアが検出 | スパイウェアに感染 | ウイルス感染を検出 | ウイルス感染が検出
            ja: 電源を切らないで | マイクロソフトのサポート | マイクロソフトテクニカル
            ja: microsoftサポート | microsoftテクニカル | microsoftのサポート | 技術サポート
            ja: セキュリティ警告 | windowsセキュリティ
            ja: ウイルスを検知しました | トロイの木馬が検出 | トロイの木馬を検出 | 今すぐサポートに
            ja: サポート窓口に電話 | お使いの端末が感染 | 自動更新の請求が
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
    at_least=2,
)
