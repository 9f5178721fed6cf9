"""Asks for remote control of the computer or telephone."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

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
)
