"""Says that the mail cannot be answered."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

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
        *spoken("""
            zh: 请勿直接回复 | 此邮件由系统自动发送 | 請勿回覆 | 請勿直接回覆 | 系統自動發送
            ko: 회신이 불가 | 발신 전용
            vi: vui lòng không trả lời | email tự động
            pt: não responda a este | mensagem automática | e-mail automático
            es: no responda a este | mensaje automático | correo automático
            de: bitte nicht antworten | antworten sie nicht auf diese | automatisch generiert
            de: automatisch erstellt
            fr: merci de ne pas répondre | ne répondez pas à | message automatique
            fr: généré automatiquement
            ru: не отвечайте на это | сформировано автоматически
            it: non rispondere a | non risponda a | messaggio automatico | generata automaticamente
            nl: niet beantwoorden | niet reageren op | automatisch gegenereerd
            pl: prosimy nie odpowiadać | nie odpowiadaj na | wygenerowana automatycznie
            pl: wiadomość automatyczna
        """),
    ),
)
