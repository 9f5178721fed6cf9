"""Threatens a loss when a short time runs out."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, worded

CHECK = worded(
    "pressure-deadline-loss",
    Stance.ACCUSING,
    sees="Threatens a loss when a short time runs out.",
    why=("A deadline and a penalty in one sentence is the commonest push to act without checking."),
    wrong_when="Utilities and hosting firms really do cut off, after several letters.",
    near=(
        Near(
            (
                "時間以内",
                "営業日以内",
                "日以内",
                "日間以内",
                "本日中",
                "当日中",
                "期限まで",
                "期日まで",
                "期限内",
                "期日内",
                "時までに",
                "取消日まで",
                "予定日まで",
                "間にご確認",
                "間に確認",
            ),
            (
                r"(?:ない場合|なければ|なき場合|無い場合|ないと|ません(?:と|場合)"
                r"|過ぎ).{0,50}(?:停止|制限|凍結|失効|無効|ロック|削除|解約|取消|取り消"
                r"|キャンセル|閉鎖|法的|訴訟|差し押|差押|返送|返品|廃棄|没収|強制)"
                r"|取(?:り)?消され|永久|永遠"
            ),
            before=30,
            after=110,
        ),
        Near(
            (
                "ご回答をいただけない場合",
                "ご確認いただけない場合",
                "ご確認がない場合",
                "確認できなければ",
                "更新されない場合",
                "ご返信がない場合",
                "ご対応いただけない場合",
                "お手続きをいただけない",
                "手続きが完了しない場合",
                "放置",
                "ご連絡なき場合",
                "ご連絡がない場合",
                "未対応の場合",
                "アクセスがない場合",
                "ログインがない場合",
                "更新がない場合",
                "確認が完了しない",
            ),
            (
                r"停止|制限|凍結|失効|無効|ロック|削除|解約|取消|取り消|キャンセル|閉鎖|法的"
                r"|訴訟|差し押|差押|返送|退会"
            ),
            before=10,
            after=80,
        ),
        Near(
            (
                "within 24 hours",
                "within 48 hours",
                "within 72 hours",
                "within 12 hours",
                "in 24 hours",
                "in 48 hours",
                "in the next 24 hours",
                "24 hours",
                "48 hours",
                "24hrs",
                "48hrs",
                "within 3 days",
                "within 7 days",
                "within three days",
                "within 2 days",
                "within 5 days",
                "before midnight",
                "by the end of the day",
            ),
            (
                r"\b(?:suspend|terminat|delet|lock|disabl|deactivat|clos|expir|restrict|block"
                r"|forfeit|cancel|permanent|remov|shut|blacklist|lose access|lose your|be lost"
                r"|limited)"
            ),
            before=80,
            after=80,
        ),
        Near(
            (
                "failure to",
                "if you fail to",
                "if you do not",
                "if you don't",
                "unless you",
                "if no action",
                "if we do not",
                "if you ignore",
                "otherwise your account",
                "will result in",
                "would lead to",
                "may lead to",
            ),
            (
                r"\b(?:suspen|terminat|delet|lock|disabl|deactivat|clos|expir|restrict|block"
                r"|forfeit|cancel|permanent|legal|lose|loss|limited|publish|send (?:the|this"
                r"|your))"
            ),
            before=10,
            after=110,
        ),
        Near(
            (
                "caso não",
                "caso contrário",
                "de lo contrario",
                "si no",
                "andernfalls",
                "falls sie nicht",
                "dans le cas contraire",
                "sinon",
            ),
            (
                r"bloque|suspen|cancel|encerra|perder|perda|gesperrt|geloscht|gelöscht"
                r"|eingeschrankt|perdu|desactiv|inativ|devolv|tribut"
            ),
            before=10,
            after=110,
        ),
    ),
    unless=r"自動キャンセル|チケット|ご予約|(?<!\d)(?:[789]|[1-9]\d)(?:営業)?日(?:間)?以内",
)
