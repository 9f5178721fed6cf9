"""Says that passwords or PINs are never asked for by mail."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "never-asks",
    Stance.NEUTRAL,
    sees="Says that passwords or PINs are never asked for by mail.",
    why="Honest firms say so; forgers copy the sentence.",
    wrong_when="On both sides.",
    phrases=(
        "we will never ask",
        "we never ask",
        "will never ask you",
        "never ask for your password",
        "we'll never ask",
        "never share your",
        "do not share this code",
        "don't share this code",
        "never share this code",
        "do not share your",
        "never give out your",
        "does not ask for",
        "お尋ねすることはありません",
        "お尋ねすることはございません",
        "お聞きすることはありません",
        "お聞きすることはございません",
        "お伺いすることはありません",
        "求めることはありません",
        "求めることはございません",
        "お願いすることはありません",
        "お願いすることはございません",
        "入力を求めること",
        "第三者に教えないで",
        "他人に教えないで",
        "誰にも教えないで",
        "暗証番号をお聞き",
        "暗証番号をお尋ね",
        "不審なメール",
        "フィッシング詐欺にご注意",
        "フィッシングメールにご注意",
        "フィッシングにご注意",
        "なりすましメールにご注意",
        "詐欺メールにご注意",
        "不審メールにご注意",
        "偽サイトにご注意",
        *spoken("""
            zh: 不会要求您提供密码 | 不会索取 | 请勿向任何人透露 | 请勿泄露 | 切勿泄露
            zh: 不會要求您提供 | 請勿向任何人透露 | 請勿洩露 | 謹防詐騙 | 谨防诈骗
            ko: 절대 요구하지 않 | 요구하지 않습니다 | 타인에게 알려주지 마 | 공유하지 마
            ko: 보이스피싱 주의
            vi: không bao giờ yêu cầu | không cung cấp mã otp | tuyệt đối không chia sẻ
            vi: không chia sẻ mã
            pt: nunca solicitamos | nunca pedimos | não solicitamos senhas | nunca compartilhe
            pt: não compartilhe este código
            es: nunca le pediremos | nunca te pediremos | nunca comparta | no compartas este código
            es: no comparta este código
            de: fragen sie niemals | fragen wir sie nie | niemals nach ihrem passwort
            de: geben sie diesen code nicht weiter | teile diesen code
            fr: ne vous demandera jamais | ne vous demanderons jamais | ne communiquez jamais
            fr: ne partagez jamais | ne partagez pas ce code
            ru: никогда не запрашиваем | никогда не просим | никому не сообщайте | не сообщайте код
            it: non chiede mai | non chiederemo mai | non condividere questo codice
            it: non comunicare a nessuno
            nl: vragen nooit | vraagt nooit | deel deze code nooit | deel deze code niet
            pl: nigdy nie prosimy | nigdy nie pytamy | nie udostępniaj | nikomu nie podawaj
        """),
    ),
)
