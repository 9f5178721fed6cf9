"""Threatens a loss when a short time runs out."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

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
            spoken("""
            pt: caso não | caso contrário | se não | se você não | em até 24 horas | em 24 horas
            pt: dentro de 24 horas | dentro de 48 horas | nas próximas 24 horas | em até 48 horas
            pt: no prazo de 24 | em até 72 horas | nas próximas 48 horas
            es: de lo contrario | si no | en caso contrario | en 24 horas | dentro de 24 horas
            es: en 48 horas | dentro de 48 horas | en las próximas 24 horas | antes de 24 horas
            es: en las próximas 48 horas | en un plazo de 24 | en un plazo de 48 | plazo máximo de
            de: andernfalls | anderenfalls | ansonsten | falls sie nicht | wenn sie nicht
            de: sollten sie nicht | sollten sie dies | innerhalb von 24 | innerhalb von 48
            de: innerhalb von 72 | innerhalb der nächsten | binnen 24 | binnen 48
            de: ohne bestätigung
            fr: dans le cas contraire | sinon | à défaut | faute de quoi | si vous ne | sous 24
            fr: sous 48 | sous 72 | dans les 24 | dans les 48 | dans un délai de | passé ce délai
            fr: sans réponse de votre part | sans action de votre part
            fr: sans réaction de votre part
            it: in caso contrario | altrimenti | se non | entro 24 | entro 48 | entro le prossime
            it: in mancanza di
            nl: zo niet | als u niet | indien u niet | als je niet | binnen 24 | binnen 48
            nl: anders wordt | anders zal
            pl: w przeciwnym razie | jeśli nie | w ciągu 24 | w ciągu 48 | brak reakcji
            pl: brak potwierdzenia | brak weryfikacji
            ru: в противном случае | если вы не | в течение 24 | в течение 48 | иначе
            zh: 否则 | 否則 | 24小时内 | 48小时内 | 24小時內 | 48小時內 | 逾期 | 如未 | 若未 | 如不
            zh: 若不
            ko: 그렇지 않으면 | 24시간 이내 | 48시간 이내 | 24시간 내 | 48시간 내 | 하지 않을 경우
            ko: 않으시면 | 미확인 시 | 미인증 시 | 기한 내
            vi: nếu không | trong vòng 24 | trong vòng 48 | trong 24 giờ | trong 24h
            vi: nếu quý khách không | nếu bạn không
        """),
            (
                r"bloque|suspen(?:s|d|did)|encerrad|perder|perda|desactiv|desativ|inativ|gesperr"
                r"|sperrung|geloscht|geloescht|deaktivier|eingeschrankt|eingeschraenkt|perdu|perdre"
                r"|supprim|cloture|poursuites|sospes|bloccat|disattivat|eliminato|geblokk"
                r"|opgeschort"
                r"|afgesloten|verwijderd|zablokow|zawiesz|usuniet|заблокир|удален|отключ|приостанов"
                r"|冻结|凍結|停用|封禁|封號|封号|删除|刪除|暂停|暫停|注销|註銷|永久|정지|차단|삭제"
                r"|폐쇄|해지"
                r"|bị khóa|khóa tài khoản|đình chỉ|vô hiệu|bị xóa|thu hồi|devolvid|tributa"
                r"|stromsperre|abgestellt|odlacz|停水|停電|停电|断电|停止供|단전|단수|cắt điện"
            ),
            before=10,
            after=110,
        ),
    ),
    unless=(
        r"自動キャンセル|チケット|ご予約|(?<!\d)(?:[789]|[1-9]\d)(?:営業)?日(?:間)?以内"
        r"|\b(?:free of charge|booking|check-in|reservas?|reservation|buchung|bestellung"
        r"|prenotazione"
        r"|reservering|rezerwacj\w|su pedido|seu pedido|votre commande)\b|订单|訂單|예약|주문"
        r"|đơn hàng|заказ"
    ),
)
