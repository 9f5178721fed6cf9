"""Addresses nobody by name."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "generic-greeting",
    Stance.NEUTRAL,
    sees="Addresses nobody by name.",
    why="Who knows the customer uses the name; who does not writes to millions.",
    wrong_when="Honest mass mail does so too, and good forgeries have the name.",
    phrases=(
        "お客様各位",
        "ご利用者様各位",
        "会員様各位",
        "カード会員様",
        "会員各位",
        "ご利用者様へ",
        "お客様へ",
        "会員お客様",
        "お客様 いつも",
        "amazonお客様",
        "楽天会員お客様",
        "関係者各位",
        "契約者様",
        "ユーザー様",
        "ユーザー各位",
        "親愛なるお客様",
        "尊敬する",
        "親愛なる",
        "dear customer",
        "dear valued customer",
        "dear user",
        "dear client",
        "dear member",
        "dear account holder",
        "dear account user",
        "dear email user",
        "dear sir",
        "dear sir/madam",
        "dear sir or madam",
        "dear madam",
        "dear valued",
        "dear cardholder",
        "dear subscriber",
        "dear webmail",
        "dear email",
        "hello dear",
        "dear consumer",
        "dear taxpayer",
        "dear owner",
        "dear esteemed",
        "attention:",
        "attn:",
        "attn",
        "hi dear",
        "prezado cliente",
        "prezado(a)",
        "caro cliente",
        "estimado cliente",
        "estimado usuario",
        "sehr geehrter kunde",
        "sehr geehrte kundin",
        "sehr geehrte damen",
        "lieber kunde",
        "cher client",
        "chère cliente",
        "cher utilisateur",
        "尊敬的客户",
        "尊敬的用户",
        "고객님",
        "уважаемый клиент",
        *spoken("""
            zh: 尊敬的会员 | 亲爱的用户 | 亲爱的客户 | 親愛的客戶 | 親愛的會員 | 親愛的用戶
            zh: 尊敬的客戶
            ko: 고객님께 | 회원님 | 존경하는 고객
            vi: kính gửi quý khách | quý khách hàng | thân gửi khách hàng
            pt: prezada cliente | prezado usuário
            es: estimada cliente | querido cliente | apreciado cliente
            de: lieber nutzer | sehr geehrter nutzer | sehr geehrter kunde, | lieber kunde,
            fr: chère cliente, cher client | madame, monsieur | cher abonné | cher utilisateur,
            ru: уважаемый пользователь | дорогой клиент | уважаемые клиенты
            it: gentile cliente | gentile utente
            nl: geachte klant | beste klant | beste gebruiker | geachte heer/mevrouw
            pl: szanowny kliencie | drogi kliencie | szanowny użytkowniku | szanowni państwo
        """),
    ),
)
