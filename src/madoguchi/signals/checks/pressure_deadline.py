"""Sets a short time in which to act."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "pressure-deadline",
    Stance.NEUTRAL,
    sees="Sets a short time in which to act.",
    why="Hurry leaves no time to ask anybody.",
    wrong_when="Real reminders and reservations have deadlines too (必ず当日中, 自動キャンセル).",
    phrases=(
        "至急ご確認",
        "至急ご連絡",
        "至急ご対応",
        "大至急",
        "至急確認",
        "至急お手続き",
        "お早めにお手続き",
        "早急にご確認",
        "早急に対応",
        "直ちにご確認",
        "今すぐ確認",
        "今すぐ更新",
        "今すぐお手続き",
        "緊急のご連絡",
        "緊急のお知らせ",
        "速やかにご確認",
        "速やかにお手続き",
        "至急のご対応",
        "時間内に更新",
        "すぐに確認",
        "as soon as possible to avoid",
        "act now",
        "immediate action",
        "action required",
        "immediate attention",
        "urgent action",
        "urgent attention",
        "respond immediately",
        "respond urgently",
        "urgent response",
        "reply urgently",
        "urgently reply",
        "final reminder",
        "last warning",
        "final notice",
        "final warning",
        "last reminder",
        "last chance",
        "without delay",
        "time is running out",
        "before it's too late",
        "as a matter of urgency",
        "immediately you receive",
        "hurry",
        "o mais breve possível",
        "urgente",
        "última chance",
        "último aviso",
        "último día",
        "prazo",
        "sofort handeln",
        "dringend",
        "letzte mahnung",
        "dernier rappel",
        "dernier avertissement",
        "срочно",
        "紧急",
        "긴급",
        *spoken("""
            ja: 本日が期限 | 期限が迫って | 残りわずか | 24時間限定 | 最終のご案内 | 最終確認
            en: urgent notice | urgent reminder | respond as soon as possible | expires in 24 hours
            en: final attempt | final request | last notice | time sensitive | time-sensitive
            en: do not delay | don't delay | as a matter of urgent
            zh: 立即处理 | 尽快处理 | 请尽快 | 最后通知 | 最后机会 | 24小时内 | 48小时内 | 今日截止
            zh: 即将到期 | 緊急 | 立即處理 | 盡快處理 | 請盡快 | 最後通知 | 最後機會 | 24小時內
            zh: 48小時內
            ko: 즉시 확인 | 지금 바로 | 지금 즉시 | 24시간 이내 | 48시간 이내 | 마지막 통보
            ko: 최종 통보 | 최종 안내 | 기한 내 | 오늘까지
            vi: khẩn cấp | ngay lập tức | trong vòng 24 | trong vòng 48 | cảnh báo cuối cùng
            vi: thông báo cuối cùng | hạn chót | hết hôm nay
            pt: imediatamente | com urgência | em caráter de urgência | aviso final
            pt: última notificação | último prazo | ainda hoje | expira hoje
            es: inmediatamente | a la brevedad | lo antes posible | última oportunidad
            es: último recordatorio | hoy mismo | caduca hoy | expira hoy
            de: umgehend | sofortiges handeln | unverzüglich | letzte warnung | letzte chance
            de: letzte erinnerung | noch heute | innerhalb von 72 | läuft heute ab | sofort
            fr: immédiatement | urgent | dans les plus brefs délais | dernière chance
            fr: dernière relance | avis final | au plus vite | sans délai | expire aujourd'hui
            ru: немедленно | в течение 24 | в течение 48 | последнее предупреждение
            ru: последнее уведомление | как можно скорее | незамедлительно
            it: immediatamente | al più presto | ultimo avviso | ultima possibilità
            it: ultimo sollecito | entro 24 ore | entro 48 ore | entro oggi
            nl: onmiddellijk | zo spoedig mogelijk | laatste herinnering | laatste waarschuwing
            nl: binnen 24 uur | binnen 48 uur | vandaag nog
            pl: pilne | pilnie | natychmiast | jak najszybciej | ostatnie ostrzeżenie
            pl: ostatnie przypomnienie | w ciągu 24 godzin | w ciągu 48 godzin | niezwłocznie
        """),
    ),
    near=(
        Near(
            (
                "時間以内",
                "営業日以内",
                "日以内",
                "分以内",
                "本日中",
                "今日中",
                "当日中",
                "明日まで",
                "本日まで",
                "時までに",
            ),
            (
                r"確認|手続|対応|更新|連絡|支払|解決|回答|アクセス|ログイン|返信|入金|応じ"
                r"|ない場合|なければ|できな"
            ),
        ),
        Near(
            (
                "within 24 hours",
                "within 48 hours",
                "within 72 hours",
                "within 12 hours",
                "within 24hrs",
                "within 48hrs",
                "in 24 hours",
                "in 48 hours",
                "in the next 24 hours",
                "in the next 48 hours",
                "24 hours",
                "48 hours",
                "within 3 days",
                "within 7 days",
                "within three days",
                "within two days",
                "within 2 days",
                "within 5 days",
                "before midnight",
                "by the end of the day",
                "expires today",
                "expire today",
                "expires tomorrow",
            ),
            (
                r"\b(?:verif|confirm|updat|pay|respond|reply|respon|contact|act|click|log|sign"
                r"|suspend|terminat|delet|lock|disabl|deactivat|clos|expir|los|restrict|upgrad"
                r"|send|transfer|review|avoid)"
            ),
            before=70,
            after=70,
        ),
        Near(
            (
                "dentro de 24 horas",
                "em até 24 horas",
                "em 24 horas",
                "en 24 horas",
                "nas próximas",
                "en las próximas",
                "innerhalb von 24",
                "innerhalb von 48",
                "sous 24",
                "sous 48",
                "dans les 24",
            ),
            r".",
        ),
    ),
    unless=(
        r"(?:連絡|返信|返事|回答|お返事|対応)(?:を)?(?:させ|致し|いたし|差し上げ|さしあげ"
        r"|します)|レスポンス"
    ),
)
