"""Says that the account, card or service is or will be stopped."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "pressure-suspension",
    Stance.ACCUSING,
    sees="Says that the account, card or service is or will be stopped.",
    why="The fear of losing access makes people use the link that lies nearest.",
    wrong_when="Honest firms do stop accounts and say so; they say so inside the account too.",
    phrases=spoken("""
        ja: 無効になりました | 取引を規制 | 取引をお止め | 取引を一時 | 行為で制限 | 機能が制限
        ja: 一時的にお止め | 規制させて | 取引規制 | 規制解除 | カードをご利用いただけません
        ja: カードを使用でき | カードは使用でき | 制限措置 | 使用が制限 | 調査させていただ
        ja: アカウントの制限 | ご利用をいったん | 停止させていただ | 制限させていただ
        ja: アカウントを停止 | アカウントは停止 | アカウントの停止 | アカウントが停止
        ja: アカウント停止 | アカウントを凍結 | アカウントの凍結 | アカウントをロック
        ja: アカウントがロック | アカウントはロック | アカウントのロック | アカウントロック
        ja: アカウントを一時保留 | アカウントが一時 | アカウントを一時 | アカウントを無効
        ja: アカウントは使用不可 | アカウントは無効 | アカウントが無効 | アカウントを制限
        ja: アカウントが制限 | アカウントの利用制限 | アカウントの利用を制限
        ja: アカウントは自動的に | アカウントの使用を | アカウントが永久 | アカウントを閉鎖
        ja: アカウントが閉鎖 | アカウントは閉鎖 | アカウント閉鎖 | アカウントを終了
        ja: アカウントを永久 | 利用を一部制限 | 利用を制限 | ご利用が制限 | 利用制限
        ja: ご利用を停止 | 利用を停止 | 利用停止 | ご利用いただけなくなり | ご利用いただけなく
        ja: 利用できなくな | 使用停止 | 使用を制限 | 使用制限 | サービスを停止 | サービスが停止
        ja: サービスの停止 | サービス停止 | サービスを一時 | サービスの提供を停止 | 機能を停止
        ja: 取引を制限 | 取引を停止 | お取引を制限 | 口座を凍結 | 口座が凍結 | 口座凍結
        ja: 口座の使用を制限 | 口座を一時 | カードをロック | カードがロック
        ja: カードの利用を停止 | カードを停止 | カードが無効 | カードの利用停止
        ja: カード利用停止 | idは自動的にキャンセル | 会員資格を失 | 会員資格が停止 | 強制解約
        ja: 登録が失効 | 資格が失効 | 自動的に失効 | 自動的に削除 | 永久に停止 | 永久停止
        ja: 永久凍結 | メールボックスを停止 | 送受信が停止 | 通信を停止 | 電話を停止
        ja: 回線を停止 | 電気の供給を停止 | 送電停止 | 供給停止 | ご利用制限
        ja: アカウントが利用できなく | アカウントが使えなく | カードの利用を制限
        ja: カードの機能を停止 | カードを一時 | カードの利用が停止 | カードが利用できなく
        ja: 口座の利用を停止 | 口座の利用を制限 | 口座が停止 | 口座を停止 | 取引が制限
        ja: 取引が停止 | お取引を停止 | 送金を停止 | 出金を停止 | 回線が停止
        ja: メールアカウントが停止 | メールアカウントを停止 | メールアカウントを削除
        ja: 強制的に停止 | 強制退会 | ご利用が停止 | 一時凍結
        en: has been blacklisted | been disconnected from | account shut down
        en: account shutdown | avoid shut down | terminate your | loss of email
        en: account suspended | account has been suspended | account was suspended
        en: account is suspended | account will be suspended | account suspension
        en: account has been limited | account is limited | account limited
        en: account has been locked | account is locked | account locked | account was locked
        en: been temporarily locked | account on hold | account has been placed on hold
        en: your account is on hold | membership is on hold | account will be closed
        en: account will be terminated | account termination | account will be deactivated
        en: account has been deactivated | account deactivation | account will be deleted
        en: account will be blocked | account has been blocked | account has been restricted
        en: account is restricted | account will be restricted | account closure
        en: account has been disabled | account disabled | suspend your account
        en: suspended your account | close your account | limit your account
        en: limited your account | lock your account | locked your account
        en: terminate your account | deactivate your account | disable your account
        en: block your account | access has been limited | access to your account has been
        en: lose access | losing access | termination of your | shutdown of your
        en: will be put on hold | wallet will be suspended | card will be blocked
        en: card suspended | account has been flagged | account will be locked
        en: account will be frozen | account has been frozen | account is frozen
        en: account has been put on hold | account will be disabled | account is disabled
        en: account has been temporarily | account was temporarily | account is temporarily
        en: account is scheduled for | mailbox will be deactivated | mailbox will be deleted
        en: mailbox will be suspended | mailbox will be closed | email will be deactivated
        en: email account will be closed | email account will be deactivated
        en: card will be suspended | card will be deactivated | freeze your account
        en: restricted your account | a hold on your account | sim card will be
        en: line will be disconnected | avoid service interruption | avoid suspension
        en: avoid termination | avoid deactivation | license will be suspended
        en: licence will be suspended | your profile will be deleted
        en: your page will be deleted | page has been scheduled for
        pt: conta será bloqueada | conta foi bloqueada | conta bloqueada | conta será suspensa
        pt: conta suspensa | conta será cancelada | cartão bloqueado | cartão será bloqueado
        pt: acesso será bloqueado | acesso bloqueado | conta foi suspensa | conta está suspensa
        pt: conta está bloqueada | conta foi limitada | conta está limitada
        pt: conta foi restringida | conta será desativada | conta foi desativada
        pt: conta desativada | conta será encerrada | conta será excluída
        pt: conta será eliminada | suspensão da sua conta | bloqueio da sua conta
        pt: bloquear sua conta | suspender sua conta | bloqueamos sua conta
        pt: bloqueamos a sua conta | suspendemos sua conta | suspendemos a sua conta
        pt: acesso suspenso | acesso foi bloqueado | acesso foi suspenso | acesso será suspenso
        pt: cartão foi bloqueado | cartão suspenso | cartão será cancelado
        pt: cartão será suspenso | cpf suspenso | cpf será suspenso | cpf será bloqueado
        pt: cpf cancelado | cpf bloqueado | cnh suspensa | suspensão da cnh | bloqueio do cpf
        pt: e-mail será desativado | linha será bloqueada
        es: cuenta ha sido bloqueada | cuenta ha sido suspendida | cuenta será suspendida
        es: cuenta bloqueada | cuenta suspendida | tarjeta bloqueada
        es: tarjeta ha sido bloqueada | cuenta será bloqueada | cuenta será cerrada
        es: cuenta será cancelada | cuenta será desactivada | cuenta será eliminada
        es: cuenta está bloqueada | cuenta está suspendida | cuenta está limitada
        es: cuenta fue bloqueada | cuenta fue suspendida | cuenta ha sido limitada
        es: cuenta ha sido restringida | cuenta ha sido desactivada
        es: cuenta ha sido inhabilitada | cuenta restringida | hemos bloqueado su
        es: hemos bloqueado tu | hemos suspendido su | hemos suspendido tu | hemos limitado su
        es: hemos restringido su | hemos restringido tu | bloqueo de su cuenta
        es: bloqueo de su tarjeta | suspensión de su cuenta | suspensión de tu cuenta
        es: tarjeta ha sido suspendida | tarjeta suspendida | tarjeta será bloqueada
        es: tarjeta ha sido limitada | tarjeta está bloqueada | tarjeta ha sido desactivada
        es: acceso ha sido bloqueado | acceso ha sido suspendido | acceso suspendido
        es: buzón será desactivado | correo será desactivado | línea será suspendida
        es: desactivación de su cuenta | cierre de su cuenta
        de: konto wurde gesperrt | konto gesperrt | konto wird gesperrt
        de: konto wurde eingeschränkt | konto eingeschränkt | karte wurde gesperrt
        de: konto wird eingeschränkt | konto wurde vorübergehend | konto wurde deaktiviert
        de: konto wird deaktiviert | konto wurde blockiert | konto wird blockiert
        de: konto wurde limitiert | konto wurde suspendiert | konto wird geschlossen
        de: konto wird gelöscht | konto ist gesperrt | konto ist eingeschränkt | sperrung ihres
        de: sperrung ihrer | sperrung deines | kontosperrung | einschränkung ihres kontos
        de: zugang wurde gesperrt | zugang wird gesperrt | zugang gesperrt
        de: zugang wurde eingeschränkt | zugang wird eingeschränkt | online-banking gesperrt
        de: online-banking wird gesperrt | karte wird gesperrt | karte wurde eingeschränkt
        de: karte wurde deaktiviert | karte wird deaktiviert | kreditkarte wurde gesperrt
        de: kreditkarte wird gesperrt | kreditkarte gesperrt | kreditkarte wurde eingeschränkt
        de: postfach wird gesperrt | postfach wird deaktiviert | postfach wird geschlossen
        de: haben wir ihr konto gesperrt | haben wir ihr konto eingeschränkt
        de: haben wir ihr konto vorübergehend | funktionen eingeschränkt
        de: deaktivierung ihres kontos | konto eingeschraenkt | konto wurde eingeschraenkt
        fr: compte a été suspendu | compte a été bloqué | compte suspendu | compte bloqué
        fr: compte sera suspendu | compte est limité | compte a été limité
        fr: compte a été restreint | compte est restreint | compte est suspendu
        fr: compte est bloqué | compte sera bloqué | compte sera fermé | compte sera désactivé
        fr: compte sera supprimé | compte sera clôturé | compte a été désactivé
        fr: compte a été temporairement | compte est temporairement
        fr: compte sera temporairement | compte sera définitivement | compte sera limité
        fr: suspension de votre compte | blocage de votre compte | blocage de votre carte
        fr: clôture de votre compte | désactivation de votre compte | avons suspendu votre
        fr: avons bloqué votre | avons limité votre | avons restreint | suspendre votre compte
        fr: bloquer votre compte | carte a été bloquée | carte est bloquée | carte sera bloquée
        fr: carte a été suspendue | carte est suspendue | carte sera suspendue
        fr: carte bancaire suspendue | accès a été suspendu | accès a été bloqué
        fr: accès sera suspendu | accès a été restreint | accès sera bloqué
        fr: messagerie sera suspendue | messagerie sera désactivée | ligne sera suspendue
        fr: droits seront suspendus | suspension de vos droits
        ru: аккаунт заблокирован | аккаунт будет | аккаунт был заблокирован | аккаунт временно
        ru: аккаунт приостановлен | аккаунт ограничен | учетная запись заблокирована
        ru: учетная запись будет | учетная запись приостановлена | учетная запись временно
        ru: счет заблокирован | счет будет заблокирован | карта заблокирована
        ru: карта будет заблокирована | доступ ограничен | доступ заблокирован
        ru: доступ приостановлен | блокировки аккаунта | блокировка аккаунта | блокировка карты
        ru: блокировки карты | почтовый ящик будет | почтовый ящик заблокирован
        ru: номер будет заблокирован
        zh: 账户已被 | 账号已被 | 账户将被 | 账户被冻结 | 账户被锁定 | 账户已冻结 | 账户已锁定
        zh: 账号被冻结 | 账号将被 | 账号被封 | 帐户已被 | 帐号已被 | 帐户将被 | 银行卡已被
        zh: 银行卡被冻结 | 信用卡已被停用 | 停用您的账户 | 暂停您的账户 | 冻结您的账户
        zh: 将被停用 | 将被冻结 | 将被注销 | 医保卡已被停用 | 帳戶已被 | 帳號已被 | 帳戶將被
        zh: 帳號將被 | 帳戶遭 | 帳號遭 | 帳戶被凍結 | 帳戶已凍結 | 帳戶已鎖定 | 暫停您的帳戶
        zh: 凍結您的帳戶 | 停用您的帳戶 | 將被停用 | 將被凍結 | 將被註銷 | 卡片已被停用
        ko: 계정이 정지 | 계정이 제한 | 계정이 일시 정지 | 계정이 일시정지 | 계정이 잠
        ko: 계정이 차단 | 계정이 비활성화 | 계정이 삭제될 | 계정이 폐쇄 | 계정 정지 | 계정 차단
        ko: 계정 잠금 | 계정 폐쇄 | 계정을 정지 | 계정을 차단 | 계정을 제한 | 계정 사용이 제한
        ko: 계정이 해지 | 이용이 정지 | 이용정지 | 카드가 정지 | 카드 사용이 정지 | 카드가 차단
        ko: 계좌가 동결 | 계좌가 정지 | 계좌 동결 | 계좌가 지급정지 | 메일함이 폐쇄
        ko: 접속이 차단
        vi: tài khoản bị khóa | tài khoản sẽ bị khóa | tài khoản đã bị khóa
        vi: tài khoản của bạn bị khóa | tài khoản của bạn đã bị | tài khoản của bạn sẽ bị
        vi: tài khoản của quý khách đã bị | tài khoản của quý khách sẽ bị
        vi: tài khoản bị tạm khóa | tạm khóa tài khoản | tài khoản bị hạn chế
        vi: tài khoản bị đình chỉ | đình chỉ tài khoản | tài khoản bị vô hiệu
        vi: vô hiệu hóa tài khoản | thẻ bị khóa | thẻ của quý khách đã bị | sim sẽ bị khóa
        vi: thuê bao sẽ bị | tài khoản bị phong tỏa | phong tỏa tài khoản
        it: account è stato sospeso | account è stato bloccato | account è stato limitato
        it: account sarà sospeso | account sarà bloccato | account sarà disattivato
        it: account sarà chiuso | account verrà sospeso | account verrà bloccato
        it: account verrà disattivato | account verrà eliminato | account sospeso
        it: account bloccato | account limitato | conto è stato bloccato
        it: conto è stato sospeso | conto è stato limitato | conto sarà bloccato
        it: conto sarà sospeso | conto verrà bloccato | conto bloccato | conto sospeso
        it: carta è stata bloccata | carta è stata sospesa | carta bloccata | carta sospesa
        it: carta sarà bloccata | carta è stata disabilitata | utenza è stata bloccata
        it: utenza è stata sospesa | utenza bloccata | accesso sospeso | sospensione del suo
        it: sospensione del tuo | blocco del suo conto | blocco del tuo conto
        it: abbiamo bloccato il | abbiamo sospeso il | abbiamo limitato il
        it: casella verrà disattivata
        nl: account is geblokkeerd | account wordt geblokkeerd | account geblokkeerd
        nl: account is opgeschort | account wordt opgeschort | account is beperkt
        nl: account is tijdelijk | account wordt afgesloten | account wordt gesloten
        nl: rekening is geblokkeerd | rekening wordt geblokkeerd | rekening geblokkeerd
        nl: rekening is beperkt | rekening is tijdelijk | pas is geblokkeerd
        nl: pas wordt geblokkeerd | bankpas is geblokkeerd | bankpas wordt geblokkeerd
        nl: bankpas verloopt | betaalpas verloopt | toegang is geblokkeerd
        nl: toegang geblokkeerd | blokkering van uw | blokkade van uw | opschorting van uw
        nl: mailbox wordt geblokkeerd | digid is geblokkeerd | digid wordt geblokkeerd
        pl: konto zostało zablokowane | konto zostało zawieszone | konto zostało ograniczone
        pl: konto zostało tymczasowo | konto zostanie zablokowane | konto zostanie zawieszone
        pl: konto zostanie zamknięte | konto zostanie dezaktywowane | konto będzie zablokowane
        pl: konto zablokowane | konto jest zablokowane | konto jest ograniczone
        pl: zablokowaliśmy twoje | zawiesiliśmy twoje | blokada konta | blokady konta
        pl: karta została zablokowana | karta zostanie zablokowana | dostęp został zablokowany
        pl: dostęp zostanie zablokowany | dostęp został ograniczony | zawieszenie konta
        pl: skrzynka zostanie zablokowana
    """),
    near=(
        Near(
            spoken("""
            en: will be disabled | will be deactivated | will be shut down | will be permanently
            en: has been suspended | be suspended | temporarily suspended | permanently disabled
            en: permanently locked | will be suspended | will be blocked | will be restricted
            en: will be terminated | has been blocked | has been restricted | has been deactivated
            en: has been disabled | has been locked | has been limited
        """),
            r"\b(?:your (?:\w{1,15} ){0,2}|this )(?:account|mailbox|e-?mail|access|card|profile"
            r"|page"
            r"|membership|wallet|number|line|domain)s?\b",
            before=50,
            after=12,
        ),
    ),
)
