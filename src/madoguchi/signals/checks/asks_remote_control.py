"""Asks for remote control of the computer or telephone."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import NEVER_ASKS, TOLD, Near, spoken, worded

CHECK = worded(
    "asks-remote-control",
    Stance.ACCUSING,
    sees="Asks for remote control of the computer or telephone.",
    why="Who controls the screen can move money while the owner watches.",
    wrong_when="A firm's own help desk uses the same programs.",
    phrases=(
        "anydesk",
        "teamviewer",
        "ultraviewer",
        "airdroid",
        "logmein",
        "quicksupport",
        "rustdesk",
        "supremo remote",
        "遠隔操作ソフト",
        "遠隔操作アプリ",
        "遠隔サポートソフト",
        "リモート操作を",
        "遠隔で操作",
        "遠隔操作で",
        "リモートで接続",
        "画面共有をして",
        "画面を共有して",
        "remote access to your computer",
        "remote connection to your",
        "give us remote access",
        "allow remote access",
        "share your screen with",
        *spoken("""
            ja: リモート操作アプリ | リモート操作ソフト | 遠隔操作を許可 | 画面共有アプリ
            en: grant remote access | remote access software | remote desktop software
            en: screen sharing app | remotely connect to your | take control of your computer
            en: remote support app
            zh: 远程控制软件 | 遠端控制軟體 | 遠端遙控軟體 | 开启屏幕共享 | 打开屏幕共享
            zh: 開啟螢幕分享 | 共享屏幕给 | 向日葵远程
            ko: 원격제어 프로그램 | 원격제어 앱 | 원격 제어 앱 | 원격 제어 프로그램 | 원격으로 접속
            ko: 팀뷰어 | 화면 공유를 켜
            vi: phần mềm điều khiển từ xa | ứng dụng điều khiển từ xa | quyền truy cập từ xa
            vi: chia sẻ màn hình cho
            pt: acesso remoto ao seu | programa de acesso remoto | aplicativo de acesso remoto
            pt: compartilhe sua tela | compartilhe a tela do
            es: acceso remoto a su | programa de acceso remoto | aplicación de acceso remoto
            es: comparta su pantalla | controlar su ordenador | controlar su computadora
            de: fernzugriff auf ihren | fernzugriff auf ihr | fernwartungssoftware
            de: fernwartungsprogramm | teilen sie ihren bildschirm
            fr: prise en main à distance | accès à distance à votre
            fr: logiciel de contrôle à distance | prendre le contrôle de votre
            fr: partagez votre écran
            ru: удаленный доступ к вашему | программу удаленного доступа
            ru: приложение удаленного доступа | демонстрацию экрана
            it: accesso remoto al suo | accesso remoto al tuo | programma di controllo remoto
            it: condivida lo schermo | condividi lo schermo con
            nl: toegang op afstand tot uw | computer op afstand overnemen | deel uw scherm
            nl: uw scherm delen
            pl: zdalny dostęp do twojego | program do zdalnej | aplikację do zdalnej
            pl: udostępnij ekran
        """),
    ),
    near=(
        Near(
            spoken("""
                ja: 遠隔操作 | 遠隔サポート | リモートサポート | リモート操作 | リモート接続
                ja: 遠隔接続 | 画面共有 | リモートデスクトップ | 遠隔診断 | リモート診断
                ja: サポートツール | 接続ツール | サポートアプリ | サポート用アプリ
                ja: サポート用ソフト | 接続アプリ | 接続用ソフト
            """),
            r"インストール|ダウンロード|(?:アプリ|ソフト|ツール)を(?:入れ|起動|開)|起動し(?:て"
            r"|、)|接続(?:番号|コード|id)"
            r"|(?:番号|コード|id)を(?:お伝え|教え|お知らせ|読み上げ|ご返信)|許可し|担当(?:者"
            r"|員)?(?:が|に|の)|オペレーター|電話を切ら|お電話",
            before=60,
            after=60,
        ),
        Near(
            spoken("""
                en: remote | remotely | screen sharing | share your screen
            """),
            r"\b(?:technician|agent|engineer|expert|specialist|officer|executive"
            r"|advisor)s? (?:\w+ ){0,6}"
            r"(?:connect|access|remote|log|fix|remove|clean|guide)|\b(?:download|install"
            r"|open) .{0,40}\b(?:app|program|software|tool)\b|\b(?:access|connect\w{0,3}"
            r"|session) .{0,50}\b(?:refund"
            r"|virus|malware|hackers?|your (?:computer|pc|laptop|phone|device))\b|\b(?:code|id"
            r"|number) .{0,30}\b(?:read|tell|give|screen)\b",
            before=80,
            after=80,
        ),
        Near(
            spoken("""
                de: fernzugriff | fernwartung | fernsteuerung | bildschirmfreigabe | bildschirm
                es: acceso remoto | control remoto | conexión remota | remotamente | forma remota
                pt: acesso remoto | remotamente | conexão remota | forma remota
                pt: compartilhar a tela
                fr: à distance | partage d'écran | télémaintenance
            """),
            r"\b(?:techniker\w{0,2}|mitarbeiter\w{0,2}|install\w{2,6}|herunter\w{2,8}|lad(?:en"
            r"|e) sie|descarg\w{1,4}|instal\w{1,4}|baix\w{1,4}|tecnicos?|technicien\w?"
            r"|telecharg\w{1,5}|virus|viren"
            r"|reembols\w{1,4}|erstattung|ruckerstattung|remboursement|seu computador|su ordenador"
            r"|su computadora|su equipo|votre ordinateur|ihren (?:pc|computer))\b",
            before=80,
            after=80,
        ),
    ),
    unless=NEVER_ASKS
    + r"|知らない|見知らぬ|不審|\b(?:strangers?|unknown|nunca|jamais|niemals|never|unbekannt\w{0,2}"
    r"|desconocid\w{1,2}|desconhecid\w{1,2}|inconnus?)\b",
    told=TOLD + r"|求められ|誘導|ご注意|慌てず|詐欺|犯人|\b(?:scams?|desconfi\w{1,4}|cuidado|mefiez"
    r"|estafas?|golpes?|arnaques?"
    r"|no (?:instale|descargue)|nao (?:instale|baixe)|n'installez|ne telechargez)\b",
)
