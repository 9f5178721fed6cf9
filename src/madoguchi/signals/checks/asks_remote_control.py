"""Asks for remote control of the computer or telephone."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import worded

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
    ),
)
