"""Says that something is wrong with the account, the card or the registered data."""

from madoguchi.model import Stance
from madoguchi.signals.wording.leads import leads_somewhere
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "account-fault",
    Stance.ACCUSING,
    sees="Says that something is wrong with the account, the card or the registered data.",
    why=("An unnamed fault that only a log-in can mend is the mildest form of the same trick."),
    wrong_when="Firms that really could not deliver to, or charge, an old address or card.",
    phrases=(
        "アカウントの異常",
        "アカウントに異常",
        "アカウントに問題",
        "アカウントの問題",
        "カードに問題",
        "お支払いに問題",
        "アカウント情報の一部が",
        "登録情報の有効期限",
        "長期間変更されてい",
        "盗難の危険",
        "盗難の恐れ",
        "危険にさらされ",
        "誰かがあなたの",
        "会員情報の不備",
        "登録情報の不備",
        "登録情報が間違",
        "情報が正しくあり",
        "正確な情報ではない",
        "情報に不備",
        "登録情報に誤り",
        "登録内容に不備",
        "情報が一致しない",
        "注文が間違",
        "異常通知",
        "安全異常",
        "更新できませんでした",
        "カードの情報を更新でき",
        "規約違反のため",
        "利用規約に違反",
        "unable to validate your",
        "unable to verify your",
        "could not verify your",
        "couldn't verify your",
        "unable to confirm your",
        "problem with your account",
        "issue with your account",
        "error in your account",
        "your information is incorrect",
        "your account is out of date",
        "unverified account",
        "unverified accounts",
        "account is unverified",
        "irregular activity",
        "violated our",
        "violation of our terms",
        "trouble with your account",
        "account needs attention",
        "account requires attention",
        "problema com sua conta",
        "problema en su cuenta",
        "problema con su cuenta",
        "problem mit ihrem konto",
        "problème avec votre compte",
        *spoken("""
            ja: お支払い情報に問題 | お支払い情報に誤り | ご登録情報に誤り | ご登録情報に不備
            ja: 登録情報に問題 | 本人確認が取れ | 本人確認ができて | ご本人確認ができ
            ja: セキュリティ上の問題が | システムが異常 | 異常な操作
            en: issue with your billing | problem with your billing
            en: problem with your recent payment | could not validate your | couldn't validate your
            en: your account information is incorrect | your account information is outdated
            en: missing information on your account | information on your account is
            en: account needs to be verified | account must be verified
            en: security issue with your account | security alert on your account
            en: error in your billing | billing information is incorrect | your billing address is
            en: your information is out of date
            zh: 账户异常 | 账号异常 | 帐户异常 | 账户存在异常 | 账户出现异常 | 账户出现问题
            zh: 账户存在风险 | 账户信息不完整 | 账户信息不符 | 未通过验证 | 帳戶異常 | 帳號異常
            zh: 帳戶出現問題 | 帳戶出現異常 | 帳戶存在風險 | 帳戶資料不符 | 帳戶資料不完整
            ko: 계정에 문제 | 계정에 이상 | 계정 이상 | 계정 정보가 일치하지 | 정보가 올바르지 않
            ko: 정보가 일치하지 않 | 결제 정보에 문제 | 결제에 문제가 | 비정상적인 활동
            vi: tài khoản có vấn đề | sự cố với tài khoản | vấn đề với tài khoản
            vi: thông tin của bạn không chính xác | thông tin không khớp
            vi: tài khoản có dấu hiệu bất thường | tài khoản chưa được xác minh
            pt: problema na sua conta | problema em sua conta | problemas com sua conta
            pt: irregularidade em sua conta | irregularidade na sua conta | irregularidades em seu
            pt: pendência em sua conta | pendências em sua conta | dados desatualizados
            pt: cadastro desatualizado | cadastro incompleto | não conseguimos verificar
            pt: não conseguimos confirmar | divergência em seus | inconsistência em sua
            pt: inconsistência no seu cadastro | inconsistências em seu cadastro
            es: problema en tu cuenta | problema con tu cuenta | problemas con su cuenta
            es: inconveniente con su cuenta | irregularidad en su cuenta
            es: irregularidades en su cuenta | error en su cuenta | no hemos podido verificar
            es: no pudimos verificar | no hemos podido validar | no pudimos validar
            es: no hemos podido confirmar | datos desactualizados | sus datos no coinciden
            es: anomalía en su cuenta | anomalías en su cuenta | incidencia en su cuenta
            es: problema con su método de pago | problema con tu método de pago
            es: problema de facturación
            de: problem mit deinem konto | probleme mit ihrem konto | unstimmigkeiten in ihrem
            de: unstimmigkeiten bei ihrem | unregelmäßigkeiten in ihrem
            de: unregelmäßigkeiten auf ihrem | unregelmässigkeiten in ihrem
            de: auffälligkeiten in ihrem | fehler in ihrem konto | ihre daten sind veraltet
            de: daten sind nicht mehr aktuell | daten nicht mehr aktuell | konnten ihre daten nicht
            de: konnten ihr konto nicht | konnten ihre identität nicht | konnten ihre zahlung nicht
            de: problem mit ihrer zahlung | probleme mit ihrer zahlung
            fr: problème sur votre compte | problèmes avec votre compte | anomalie sur votre compte
            fr: anomalies sur votre compte | anomalie dans votre compte | irrégularité sur votre
            fr: irrégularités sur votre | incident sur votre compte | erreur sur votre compte
            fr: vos informations sont incomplètes | vos informations sont erronées
            fr: vos informations ne sont pas à jour | n'avons pas pu vérifier
            fr: n'avons pas pu valider | n'avons pas pu confirmer | problème de facturation
            fr: problème avec votre paiement | problème avec votre moyen de paiement
            ru: проблема с вашим аккаунтом | проблемы с вашим аккаунтом | проблема с аккаунтом
            ru: ошибка в вашем аккаунте | ваши данные устарели | данные не подтверждены
            ru: проблема с вашей учетной | проблема с вашей оплатой
            it: problema con il tuo account | problema con il suo account
            it: problema con il tuo conto | problema sul tuo conto | anomalia sul suo conto
            it: anomalia sul tuo conto | anomalie sul suo | anomalie sul tuo | anomalia nel suo
            it: non siamo riusciti a verificare | non abbiamo potuto verificare
            it: dati non aggiornati | dati non sono aggiornati | problema con il pagamento
            it: problema di fatturazione
            nl: probleem met uw account | probleem met je account | problemen met uw account
            nl: probleem met uw rekening | onregelmatigheden in uw | onregelmatigheden op uw
            nl: konden uw gegevens niet | konden uw account niet | uw gegevens zijn verouderd
            nl: uw gegevens zijn onvolledig | uw gegevens kloppen niet | probleem met uw betaling
            pl: problem z twoim kontem | problem z kontem | problemy z kontem
            pl: wykryliśmy nieprawidłowości | nieprawidłowości na twoim
            pl: nie udało się zweryfikować | nie mogliśmy zweryfikować | twoje dane są nieaktualne
            pl: nieaktualne dane | problem z płatnością
        """),
        *spoken("""
            zh: 认证已过期 | 认证已失效 | 认证即将过期 | 認證已過期 | 認證已失效
        """),
    ),
    near=(
        Near(
            spoken("""
            ja: 一致しません | 一致していません
            en: irregularities | an error was detected | is not verified | not yet verified
            en: information is missing | outdated information
        """),
            (
                r"登録|アカウント|お客様|会員|住所|カード|本人"
                r"|\byour (?:\w{1,12} )?(?:account|billing|payment|profile|information|mailbox"
                r"|card|e-?mail)"
            ),
            before=50,
            after=40,
        ),
        Near(
            (
                "登録情報",
                "お客様情報",
                "お客様の情報",
                "アカウント",
                "個人情報",
                "会員情報",
                "カード情報",
                "カード口座",
            ),
            (
                r"(?:正しく(?:あり|ない)|間違って|誤って|期限(?:が)?切れ|不完全|異常|不一致"
                r"|(?:修正|訂正|再設定|再登録)(?:し|を)?(?:てくだ|お願い))"
            ),
            before=4,
            after=30,
        ),
    ),
    when=leads_somewhere,
)
