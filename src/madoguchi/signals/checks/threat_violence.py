"""Threatens with violence or a bomb."""

from madoguchi.model import Stance
from madoguchi.signals.wording.extortion_threats import VIOLENCE_THREATS
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "threat-violence",
    Stance.ACCUSING,
    sees="Threatens with violence or a bomb.",
    why="This is a crime in itself: the police, and 110 when it is urgent.",
    wrong_when="News; figures of speech.",
    phrases=(
        "命を狙",
        "命はない",
        "殺しに行",
        "殺害予告",
        "殺すよう依頼",
        "暗殺",
        "爆弾を仕掛け",
        "爆破予告",
        "爆破する",
        "硫酸",
        "痛い目に",
        "家族に危害",
        "危害を加え",
        "ただでは済ま",
        "家に火を",
        "paid to kill you",
        "hired to kill",
        "paid to kill",
        "order to kill you",
        "assassinate you",
        "come to kill",
        "killed by",
        "been sent to kill",
        "contract to kill",
        "bomb in your",
        "placed a bomb",
        "explosive device",
        "your life is in danger",
        "harm your family",
        "acid attack",
        "pour acid",
        "splash acid",
        "you will die",
        "your days are numbered",
        "spare your life",
        *spoken("""
            zh: 放置了炸弹 | 安放了炸弹 | 要你的命 | 杀你全家 | 雇我杀你 | 放置炸彈 | 殺你全家
            zh: 買兇殺你
            ko: 폭탄을 설치 | 살해 의뢰 | 살해하겠 | 목숨을 노리
            vi: đã đặt bom | thuê giết bạn | thuê tôi giết | tính mạng của bạn
            pt: bomba no seu prédio | pago para matar você | contratado para matar
            pt: sua vida está em perigo
            es: bomba en su edificio | me pagaron para matar | contratado para matarle
            es: contratado para matarte | su vida está en peligro
            de: bombe in ihrem gebäude | bombe in ihrem | beauftragt, sie zu töten
            de: sie zu ermorden | ihr leben ist in gefahr
            fr: bombe dans votre | payé pour vous tuer | engagé pour vous tuer
            fr: votre vie est en danger
            ru: заказали ваше убийство | заказ на ваше убийство | заложена бомба в вашем
            ru: ваша жизнь в опасности
            it: bomba nel vostro | bomba nel suo edificio | pagato per ucciderti
            it: assoldato per uccider | la tua vita è in pericolo
            nl: bom in uw gebouw | betaald om u te vermoorden | ingehuurd om u te
            pl: bomba w twoim | zlecenie na twoje życie | wynajęty, żeby cię zabić
            pl: twoje życie jest w niebezpieczeństwie
        """),
        *spoken("""
            ja: 殺害の依頼 | 殺害を依頼 | 殺害依頼 | 殺すように依頼 | 殺してほしいと | 殺してくれと
            ja: 命を奪
            ja: 命が惜し | 始末するよう | 始末してほしい | 始末を依頼 | 消してほしいと
            ja: あなたを消す
            ja: あなたを殺 | お前を殺 | 命を助け | 命の保証 | あなたの殺 | あなたの命
            en: wants you dead | want you dead | have you killed | a hit on you | contract on you
        """),
    ),
    near=VIOLENCE_THREATS,
)
