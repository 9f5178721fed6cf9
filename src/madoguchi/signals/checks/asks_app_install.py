"""Asks to install an app from a link."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import worded

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
    ),
)
