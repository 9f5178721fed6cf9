"""Speaks of an unusual log-in, access or transaction."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "unusual-login-words",
    Stance.NEUTRAL,
    sees="Speaks of an unusual log-in, access or transaction.",
    why=(
        "A stranger in the account is a reason to act; the honest alert and the false one use "
        "the same words."
    ),
    wrong_when="Every honest security alert says this.",
    phrases=(
        "異常なログイン",
        "異常な活動",
        "異常な行為",
        "異常なアクセス",
        "異常なアクティビティ",
        "異常な操作",
        "異常を検出",
        "異常が検出",
        "異常が発見",
        "異常な取引",
        "異常登録",
        "状態が異常",
        "不審なログイン",
        "不審なアクセス",
        "不審な取引",
        "不審な活動",
        "不正アクセス",
        "不正ログイン",
        "不正利用",
        "不正なアクセス",
        "不正な取引",
        "不正使用",
        "不正行為のために",
        "第三者による",
        "第三者に不正",
        "第三者の不正",
        "第三者からのアクセス",
        "サインインが検出",
        "新しいデバイスから",
        "異なる端末",
        "異なる環境",
        "別の端末から",
        "他の端末から",
        "見慣れない",
        "身に覚えのない",
        "心当たりのない",
        "心当たりがない",
        "セキュリティ上の問題",
        "セキュリティチェックを通過",
        "セキュリティ警告",
        "異郷登録",
        "海外からのアクセス",
        "ご本人様以外",
        "複数回間違",
        "unusual activity",
        "unusual sign-in",
        "unusual signin",
        "unusual sign in",
        "unusual login",
        "unusual log-in",
        "unusual log in",
        "unusual access",
        "unusual transaction",
        "unusual sign.in",
        "suspicious activity",
        "suspicious login",
        "suspicious sign-in",
        "suspicious transaction",
        "suspicious log",
        "unauthorized access to",
        "unauthorised access to",
        "flagged for unusual",
        "不正な使用",
        "不正使用の可能性",
        "悪意のある第三者",
        "不法",
        "別のデバイスから",
        "異常が見つかり",
        "異常ログイン",
        "ログインが確認されました",
        "unauthorized login",
        "unauthorized transaction",
        "unauthorized activity",
        "unauthorized charge",
        "unauthorized person",
        "unrecognized device",
        "unrecognized login",
        "new sign-in",
        "new login",
        "unknown device",
        "unknown location",
        "something unusual",
        "someone tried to",
        "someone has your password",
        "fraudulent activity",
        "if this wasn't you",
        "if this was not you",
        "didn't make this",
        "you did not make this",
        "did not authorize",
        "security alert",
        "security breach",
        "multiple failed",
        "login attempts",
        "sign-in attempt",
        "acesso indevido",
        "novo dispositivo",
        "acesso suspeito",
        "atividade suspeita",
        "novo acesso",
        "não reconheço",
        "compra aprovada",
        "actividad inusual",
        "actividad sospechosa",
        "nuevo dispositivo",
        "ungewöhnliche",
        "verdächtige",
        "activité inhabituelle",
        "activité suspecte",
        "connexion inhabituelle",
        "подозрительн",
        "异常登录",
        "异常活动",
        "비정상적인",
        *spoken("""
            ja: 不審な操作 | 不正なログイン | 異常な登録 | 普段と異なる | いつもと異なる
            en: unusual attempt | unrecognised device | unrecognised login
            en: unauthorised transaction | unauthorised activity | suspicious attempt
            en: suspicious access | log-in attempt | login attempt | from a new device
            en: abnormal activity
            zh: 异地登录 | 可疑活动 | 可疑交易 | 异常交易 | 未经授权 | 陌生设备 | 異常登入
            zh: 異地登入 | 可疑活動 | 異常活動 | 異常交易 | 未經授權 | 非本人
            ko: 비정상적인 로그인 | 의심스러운 활동 | 의심스러운 로그인 | 해외에서 로그인
            ko: 새로운 기기 | 비정상 접속 | 이상 거래 | 본인이 아닌 | 무단 접속 | 비정상적인 접근
            vi: đăng nhập bất thường | hoạt động bất thường | giao dịch bất thường | thiết bị lạ
            vi: truy cập trái phép | đăng nhập lạ | hoạt động đáng ngờ
            pt: atividade incomum | atividade não autorizada | acesso não autorizado
            pt: acesso não reconhecido | transação suspeita | tentativa de acesso
            pt: dispositivo desconhecido | compra suspeita | movimentação suspeita | login suspeito
            es: actividad no autorizada | acceso no autorizado | acceso sospechoso
            es: inicio de sesión sospechoso | inicio de sesión inusual | intento de acceso
            es: transacción sospechosa | movimiento sospechoso | dispositivo desconocido
            es: movimiento inusual | cargo no reconocido
            de: ungewöhnlicher | ungewöhnlichen | verdächtiger | verdächtigen | unbefugter zugriff
            de: unbefugten zugriff | unbekannten gerät | unbekanntes gerät | anmeldeversuch
            de: neues gerät | neuen gerät | verdaechtige | ungewoehnliche
            fr: connexion suspecte | activité non autorisée | accès non autorisé
            fr: tentative de connexion | nouvel appareil | appareil inconnu | opération suspecte
            fr: transaction suspecte | activité anormale | connexion non reconnue
            ru: подозрительная активность | подозрительный вход | необычная активность
            ru: несанкционированный доступ | вход с нового устройства | неизвестного устройства
            ru: подозрительная операция | попытка входа
            it: attività sospetta | attività insolita | accesso sospetto | accesso non autorizzato
            it: accesso anomalo | nuovo dispositivo | dispositivo sconosciuto
            it: tentativo di accesso | operazione sospetta | movimento sospetto
            nl: verdachte activiteit | ongebruikelijke activiteit | verdachte inlogpoging
            nl: inlogpoging | onbekend apparaat | nieuw apparaat | verdachte transactie
            nl: ongeautoriseerde toegang
            pl: podejrzana aktywność | podejrzane logowanie | nietypowa aktywność
            pl: nieautoryzowany dostęp | nowe urządzenie | nowego urządzenia | nieznane urządzenie
            pl: podejrzana transakcja | próba logowania
        """),
    ),
)
