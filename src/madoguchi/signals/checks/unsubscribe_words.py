"""Offers to stop the mailing."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "unsubscribe-words",
    Stance.NEUTRAL,
    sees="Offers to stop the mailing.",
    why="Honest senders must offer it; forgers copy it.",
    wrong_when="On both sides.",
    phrases=(
        "配信停止",
        "配信を停止",
        "配信の停止",
        "配信解除",
        "配信設定",
        "購読解除",
        "購読を解除",
        "メールマガジンの解除",
        "メルマガ解除",
        "メール受信設定",
        "受信設定の変更",
        "受信拒否",
        "今後このメール",
        "メール配信を希望されない",
        "配信不要",
        "登録解除",
        "unsubscribe",
        "opt out",
        "opt-out",
        "manage preferences",
        "email preferences",
        "update your preferences",
        "manage your subscription",
        "no longer wish to receive",
        "stop receiving",
        "descadastrar",
        "cancelar inscrição",
        "darse de baja",
        "cancelar suscripción",
        "abmelden",
        "abbestellen",
        "se désabonner",
        "désinscrire",
        "désabonnement",
        "отписаться",
        "退订",
        "수신거부",
        *spoken("""
            zh: 取消订阅 | 取消訂閱 | 退訂
            ko: 수신 거부 | 구독 취소 | 구독취소
            vi: hủy đăng ký | ngừng nhận
            pt: cancelar a inscrição | cancelar subscrição | deixar de receber | remover da lista
            es: cancelar la suscripción | darte de baja | dejar de recibir | anular la suscripción
            de: newsletter abbestellen | vom newsletter abmelden | austragen
            fr: se désinscrire | vous désabonner | vous désinscrire
            ru: отписка | отказаться от рассылки | отписаться от
            it: disiscriviti | annulla iscrizione | cancellarti | disiscrizione
            nl: uitschrijven | afmelden
            pl: wypisz się | zrezygnować z | anuluj subskrypcję
        """),
    ),
)
