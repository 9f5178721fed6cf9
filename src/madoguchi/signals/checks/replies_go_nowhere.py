"""Says that the mail cannot be answered."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import worded

CHECK = worded(
    "replies-go-nowhere",
    Stance.NEUTRAL,
    sees="Says that the mail cannot be answered.",
    why="Honest notices and forgeries alike.",
    wrong_when="On both sides.",
    phrases=(
        "送信専用",
        "配信専用",
        "返信いただいても",
        "返信されても",
        "ご返信いただいても",
        "返信はできません",
        "返信はお受け",
        "返信できません",
        "返信いただけません",
        "ご返信できません",
        "返信しないで",
        "do not reply to this",
        "please do not reply",
        "don't reply to this",
        "this mailbox is not monitored",
        "not monitored",
        "unmonitored",
        "cannot be answered",
        "no-reply",
        "noreply",
        "automated message",
        "automatically generated",
        "não responda",
        "no responda",
        "nicht antworten",
        "ne pas répondre",
        "не отвечайте",
        "请勿回复",
        "발신전용",
    ),
)
