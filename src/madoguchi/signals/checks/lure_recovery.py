"""Offers to bring lost money back (二次被害)."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

_WARNED = (
    r"手口|かたる|騙る|装う|装った|なりすま|二次被害|ご注意|注意してくだ|(?:という|と称する|と持ちかけ)(?:文面|電話"
    r"|連絡|業者|手口)?|\b(?:beware|be careful|watch out|avoid|posing as|pretend(?:ing|s)? to be"
    r"|impersonat\w{1,5}|(?:scammers|fraudsters|criminals) (?:\w+ )?(?:contact|offer|claim|promise"
    r"|call|say|tell|target|may|will|ask))\b"
)
"""Who offers to win lost money back speaks of scams himself: only warnings excuse these words."""

CHECK = worded(
    "lure-recovery",
    Stance.ACCUSING,
    sees="Offers to bring lost money back (二次被害).",
    why="Who paid once is on a list; the helpers on that list want a fee in advance.",
    wrong_when="Lawyers and consumer centres who really help, without coming by mail.",
    phrases=(
        "被害金を取り戻",
        "被害金の回収",
        "被害金を回収",
        "被害額を取り戻",
        "お金を取り戻",
        "取り戻すお手伝い",
        "取り戻せます",
        "返金代行",
        "返金請求代行",
        "返金交渉",
        "被害回復",
        "被害救済",
        "被害者救済",
        "詐欺被害者",
        "詐欺の被害者",
        "詐欺被害の",
        "詐欺被害に遭",
        "被害に遭われた方",
        "過去に詐欺",
        "救済金",
        "救済基金",
        "詐欺の被害者の",
        "損失を回復",
        "損失補填",
        "損失を取り戻",
        "recover your lost",
        "recover lost funds",
        "recover your funds",
        "recover your money",
        "recover the money",
        "funds recovery",
        "fund recovery",
        "recovery expert",
        "recovery experts",
        "recovery service",
        "recovery agency",
        "scam victim",
        "scam victims",
        "victims of scam",
        "victim of scam",
        "victim of a scam",
        "been scammed",
        "you were scammed",
        "have been a victim",
        "lost money to",
        "lost your money",
        "money you lost",
        "compensate scam",
        "scammed victims",
        "fraud victims",
        "victims of fraud",
        "victims of internet",
        "internet fraud",
        "crypto recovery",
        "get your money back",
        "stolen crypto",
        "recover stolen",
        *spoken("""
            ja: 被害金の返還 | 被害金を返還 | 詐欺被害金 | 損害を取り戻 | 返金手続きを代行
            ja: 投資被害の回復
            en: recover your stolen | recover all your lost | recover your crypto
            en: lost cryptocurrency | recovery of your lost | asset recovery | recovered funds
            en: retrieve your lost | compensation for scam | we can get your money back
            zh: 追回被骗 | 追回损失 | 帮您追回 | 被骗资金追回 | 追回被騙 | 追回損失 | 協助您追回
            zh: 被騙款項
            ko: 피해금 환수 | 피해금을 되찾 | 투자 손실 복구 | 피해금 회수 | 피해금을 회수
            vi: thu hồi tiền bị lừa | lấy lại tiền bị lừa | lấy lại tiền lừa đảo
            vi: thu hồi tiền bị treo
            pt: recuperar seu dinheiro perdido | recuperar o dinheiro perdido
            pt: recuperação de fundos perdidos | recuperar seus fundos
            pt: recuperar suas criptomoedas
            es: recuperar su dinero perdido | recuperar el dinero perdido | recuperación de fondos
            es: recuperar sus fondos | recuperar tus fondos | recuperar sus criptomonedas
            de: verlorenes geld zurück | verlorene gelder | verlorenen gelder
            de: wiederherstellung verlorener gelder | wiederherstellung gestohlener
            de: rückholung ihrer gelder | rückholung von geldern | ihre verlorenen
            fr: récupérer vos fonds | récupération de fonds | récupération de vos fonds
            fr: recouvrement de vos fonds | argent perdu dans | récupérer votre argent perdu
            ru: вернуть потерянные деньги | вернем ваши деньги | вернуть украденные деньги
            ru: возврат потерянных средств | вернуть деньги от брокера
            it: recuperare i soldi persi | recuperare il denaro perso | recuperare i tuoi fondi
            it: recupero dei fondi persi | recuperare i fondi persi
            nl: verloren geld terug | verloren geld terughalen | verloren fondsen
            nl: uw verloren geld
            pl: odzyskać utracone | odzyskanie utraconych | odzyskać stracone | odzyskamy twoje
            pl: odzyskać swoje utracone
        """),
    ),
    near=(
        Near(
            (
                "victims",
                "被害者",
            ),
            r"\b(?:compensat|recover|fund|reimburse)|補償|返金|救済|受取人|回収",
            before=60,
            after=60,
        ),
    ),
    told=_WARNED,
    unless=r"money.back guarantee|disaster|地震|震災|豪雨|flood|earthquake",
)
