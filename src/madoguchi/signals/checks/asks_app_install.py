"""Asks to install an app from a link."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "asks-app-install",
    Stance.NEUTRAL,
    sees="Asks to install an app from a link.",
    why="An app outside the store can read messages and codes.",
    wrong_when="Honest services advertise their apps all the time.",
    phrases=(
        "アプリをインストール",
        "アプリをダウンロード",
        "アプリのインストール",
        "ソフトをインストール",
        "セキュリティアプリ",
        "apkファイル",
        "構成プロファイル",
        "アプリを入れて",
        "install the app",
        "download the app",
        "install our app",
        "download our app",
        "install the software",
        "install this app",
        "download and install",
        "baixe o aplicativo",
        "instale o aplicativo",
        "app herunterladen",
        "téléchargez l'application",
        "下载app",
        *spoken("""
            en: install the application | download the application | install our application
            en: install the apk | apk file | download the security app | install the mobile app
            zh: 下载应用 | 安装app | 安装应用 | 下载安装 | 下载并安装 | 下載app | 安裝app
            zh: 下載應用程式 | 安裝應用程式 | 下載並安裝
            ko: 앱을 설치 | 앱 설치 | 어플을 설치 | 어플 설치 | 앱을 다운로드 | 다운로드하여 설치
            vi: cài đặt ứng dụng | tải ứng dụng | tải app | cài app | tải về và cài
            pt: baixe o app | baixar o aplicativo | instale o app | instalar o aplicativo
            pt: descarregue a aplicação | instale a aplicação
            es: descargue la aplicación | descarga la aplicación | instale la aplicación
            es: instala la aplicación | descargar la app | descarga la app
            de: app installieren | installieren sie die app | laden sie die app
            de: lade die app herunter | installiere die app
            fr: installez l'application | télécharger l'application | installer l'application
            fr: télécharge l'application
            ru: установите приложение | скачайте приложение | загрузите приложение
            ru: установить приложение
            it: scarica l'app | installa l'app | scarica l'applicazione | scaricare l'app
            nl: download de app | installeer de app | app installeren
            pl: pobierz aplikację | zainstaluj aplikację | pobierz naszą aplikację
        """),
    ),
)
