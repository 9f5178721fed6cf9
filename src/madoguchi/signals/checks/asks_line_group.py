"""Asks to make a LINE group or send its QR code (ニセ社長)."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "asks-line-group",
    Stance.ACCUSING,
    sees="Asks to make a LINE group or send its QR code (ニセ社長).",
    why=(
        "In 2025-26 mails in a president's name began this way: a group, then the accountant, "
        "then a transfer."
    ),
    wrong_when="A real colleague who sets up a group; clubs and classes do.",
    phrases=spoken("""
        zh: 建立一个qq群 | 建一个qq群 | 建个微信群 | 建一个微信群 | 建立微信群 | 创建一个微信群
        zh: 新建一个工作群 | 建立一個line群 | 建立line群組 | 創建line群組 | 群二维码发
        zh: 群組qr code
        ko: 단톡방을 만들 | 단톡방 만들 | 단체 채팅방을 만들 | 라인 그룹을 만들 | 카톡방을 만들
        vi: tạo nhóm zalo | lập nhóm zalo | tạo một nhóm zalo | tạo nhóm whatsapp
        pt: crie um grupo no whatsapp | crie um grupo de whatsapp | criar um grupo no whatsapp
        pt: criar um grupo de whatsapp
        es: cree un grupo de whatsapp | crea un grupo de whatsapp | crear un grupo de whatsapp
        de: whatsapp-gruppe erstellen | erstellen sie eine whatsapp-gruppe
        de: erstelle eine whatsapp-gruppe
        fr: créez un groupe whatsapp | créer un groupe whatsapp | crée un groupe whatsapp
        it: crei un gruppo whatsapp | crea un gruppo whatsapp | creare un gruppo whatsapp
    """),
    near=(
        Near(
            (
                "lineグループ",
                "lineのグループ",
                "ライングループ",
                "グループライン",
                "グループline",
                "グループチャット",
                "lineワークス",
                "wechatグループ",
                "微信群",
                "ラインのグループ",
                "lineで新しいグループ",
                "lineで業務グループ",
                "lineで業務用グループ",
            ),
            r"作成|作って|作り|新規|立ち上げ|招待|qrコード|追加|参加|業務",
        ),
        Near(
            (
                "whatsapp group",
                "line group",
                "wechat group",
            ),
            r"\b(?:create|set up|make|add|qr|invite|join)\b",
        ),
        Near(
            ("qrコード",),
            (
                r"(?:line|ライン|グループ).{0,20}(?:送|返信|共有|添付)|(?:送|返信"
                r"|共有).{0,20}(?:line|グループ)"
            ),
        ),
    ),
)
