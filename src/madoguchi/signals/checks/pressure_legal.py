"""Threatens with a lawsuit, seizure or prosecution."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "pressure-legal",
    Stance.ACCUSING,
    sees="Threatens with a lawsuit, seizure or prosecution.",
    why="Fear of the law makes people pay what they do not owe.",
    wrong_when="Lawyers who really collect a debt; site terms that mention legal measures.",
    phrases=spoken("""
        ja: 訴訟を起こ | 訴訟を提起 | 訴訟手続 | 訴訟に移行 | 訴訟の申 | 訴訟通知 | 訴訟最終
        ja: 訴訟告知 | 民事訴訟 | 少額訴訟 | 裁判を起こ | 裁判となり | 裁判に移行 | 裁判取り下げ
        ja: 訴訟取り下げ | 訴訟番号 | 訴訟履歴 | 告訴状 | 刑事告訴 | 刑事訴訟 | 被告人 | 原告側
        ja: 原告が | 提訴 | 差し押さえ | 差押え | 強制執行 | 執行官 | 執行証書 | 給与の差
        ja: 財産の差 | 法的手段 | 消費料金に関する | 特定消費料金 | 信用情報機関
        ja: ブラックリストに登録 | 支払督促 | 督促状 | 仮差押
        en: sue you | take you to court | you will be arrested | warrant for your arrest
        en: seizure of your | charges against you | legal action against you | lawsuit against you
        en: summon you | processo judicial | mandado | dívida ativa | negativado | demanda judicial
        en: embargo | gerichtlich | vollstreckung | poursuites judiciaires | tribunal | huissier
        pt: intimação
        fr: pendência judicial
        es: citación judicial
        zh: 法律诉讼 | 法院传票
        ko: 법적 조치
    """),
    near=(
        Near(
            (
                "file a lawsuit",
                "lawsuit",
                "legal proceedings",
                "legal action",
                "legal actions",
                "legal consequences",
                "court summons",
                "summoned to",
                "subpoena",
                "arrest warrant",
                "prosecution",
                "criminal charges",
                "criminal case",
                "legal case",
                "garnish",
            ),
            (
                r"\b(?:against you|you (?:will|may|must|owe|fail|have failed)|your (?:debt"
                r"|failure|account|payment|name|wages|property|employer)|fail(?:ure)? to (?:pay"
                r"|respond|comply|contact)|unpaid|overdue|outstanding)\b"
            ),
            before=70,
            after=70,
        ),
        Near(
            (
                "法的措置",
                "法的手続",
                "法的な手続",
                "法的処置",
            ),
            (
                r"取ら|とら|講じ|移行|開始|支払|未納|未払|料金|滞納|連絡|期日|期限|至急"
                r"|やむを得ず|検討|準備|行使|警告"
            ),
        ),
    ),
    unless=(
        r"\b(?:terms of (?:use|service)|license|copyright|gpl|patent)\b|利用規約|無断(?:転載"
        r"|複製)|著作権"
    ),
)
