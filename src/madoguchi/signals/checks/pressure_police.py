"""Says that the police, a prosecutor or an authority is investigating the reader."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "pressure-police",
    Stance.ACCUSING,
    sees="Says that the police, a prosecutor or an authority is investigating the reader.",
    why='The police never question, fine or "check the money" by mail.',
    wrong_when=(
        "Local police newsletters about crime; lawyers and victims writing about a real case."
    ),
    phrases=spoken("""
        ja: 逮捕状 | あなたに逮捕 | あなたの口座が犯罪 | 犯罪に使われ | 犯罪に利用され | 犯罪組織
        ja: 捜査対象 | 捜査の対象 | 資金調査 | 資産調査 | 口座が不正に使用 | 容疑者として
        ja: 容疑がかけ | 出頭 | 出頭命令 | 守秘義務が | 優先調査 | 取り調べ
        en: you are under investigation | investigation against you | you are accused of
        en: you have been accused | polícia civil | policia federal | gendarmerie
        en: brigade de protection des mineurs | ordnungswidrigkeit | bundeskriminalamt
    """),
    near=(
        Near(
            (
                "under investigation",
                "child pornography",
                "pedophilia",
                "europol",
                "interpol",
                "cyber police",
                "federal bureau of investigation",
                "juvenile police",
                "sex offender",
                "cybercrime unit",
                "police department",
            ),
            r"\b(?:you|your|yours|beneficiary|convocation|summon)\b",
            before=70,
            after=70,
        ),
        Near(
            ("fbi",),
            (
                r"\b(?:payment|your fund|compensation|anti-terrorist|your name|your email"
                r"|your address|warn(?:ing)? you)"
            ),
            before=60,
            after=60,
        ),
    ),
    unless=r"ご注意ください|被害が(?:発生|多発)|防犯|注意喚起",
)
