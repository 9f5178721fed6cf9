"""Urges to telephone, and gives the number."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, worded

CHECK = worded(
    "asks-call",
    Stance.ACCUSING,
    sees="Urges to telephone, and gives the number.",
    why="On the telephone one is led on, and nothing of it is left as proof.",
    wrong_when="Tradesmen, doctors and hotels ask to be called back urgently too.",
    near=(
        Near(
            (
                "至急",
                "本日中",
                "必ずお電話",
                "直ちに",
                "早急に",
                "至急ご連絡",
                "大至急",
                "今すぐ",
            ),
            (
                r"(?:電話|連絡|tel|ダイヤル"
                r"|窓口).{0,40}(?:0\d{1,4}[-() ]{0,2}\d{1,4}[-() ]{0,2}\d{3,4})"
            ),
            before=10,
            after=80,
        ),
        Near(
            (
                "お電話ください",
                "電話してください",
                "お電話下さい",
                "電話をかけて",
                "まで電話",
                "までお電話",
                "下記の電話番号",
                "記載の番号",
                "サポートセンターに電話",
                "サポートに電話",
            ),
            r"0\d{1,4}[-() ]{0,2}\d{1,4}[-() ]{0,2}\d{3,4}|050[-]?\d{4}",
            before=30,
            after=60,
        ),
        Near(
            (
                "call us",
                "call now",
                "call immediately",
                "please call",
                "kindly call",
                "call our",
                "give us a call",
                "call the number",
                "call this number",
                "call on",
                "call support",
                "call customer",
                "contact our support",
                "toll free",
                "toll-free",
                "helpline",
                "help desk at",
                "helpdesk",
                "customer care number",
            ),
            r"\+?1?[-. ]{0,2}\(?\d{3}\)?[-. ]{0,3}\d{3}[-. ]{0,3}\d{4}\b",
            before=20,
            after=80,
        ),
    ),
    unless=r"営業時間|定休日|受付時間|平日|\bmon(?:day)?\b.{0,12}\bfri",
)
