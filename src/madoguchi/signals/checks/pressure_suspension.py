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
        ja: アカウントが制限 | アカウントの利用制限 | アカウントの利用を制限 | アカウントは自動的に
        ja: アカウントの使用を | アカウントが永久 | アカウントを閉鎖 | アカウントが閉鎖
        ja: アカウントは閉鎖 | アカウント閉鎖 | アカウントを終了 | アカウントを永久
        ja: 利用を一部制限 | 利用を制限 | ご利用が制限 | 利用制限 | ご利用を停止 | 利用を停止
        ja: 利用停止 | ご利用いただけなくなり | ご利用いただけなく | 利用できなくな | 使用停止
        ja: 使用を制限 | 使用制限 | サービスを停止 | サービスが停止 | サービスの停止 | サービス停止
        ja: サービスを一時 | サービスの提供を停止 | 機能を停止 | 取引を制限 | 取引を停止
        ja: お取引を制限 | 口座を凍結 | 口座が凍結 | 口座凍結 | 口座の使用を制限 | 口座を一時
        ja: カードをロック | カードがロック | カードの利用を停止 | カードを停止 | カードが無効
        ja: カードの利用停止 | カード利用停止 | idは自動的にキャンセル | 会員資格を失
        ja: 会員資格が停止 | 強制解約 | 登録が失効 | 資格が失効 | 自動的に失効 | 自動的に削除
        ja: 永久に停止 | 永久停止 | 永久凍結 | メールボックスを停止 | 送受信が停止 | 通信を停止
        ja: 電話を停止 | 回線を停止 | 電気の供給を停止 | 送電停止 | 供給停止 | ご利用制限
        ja: アカウントが利用できなく | アカウントが使えなく | カードの利用を制限
        ja: カードの機能を停止 | カードを一時 | カードの利用が停止 | カードが利用できなく
        ja: 口座の利用を停止 | 口座の利用を制限 | 口座が停止 | 口座を停止 | 取引が制限 | 取引が停止
        ja: お取引を停止 | 送金を停止 | 出金を停止 | 回線が停止 | メールアカウントが停止
        ja: メールアカウントを停止 | メールアカウントを削除 | 強制的に停止 | 強制退会
        ja: ご利用が停止 | 一時凍結 | 給水を停止 | 給水停止 | ガスの供給を停止
        en: has been blacklisted | been disconnected from | account shut down | account shutdown
        en: avoid shut down | terminate your | loss of email | account suspended
        en: account has been suspended | account was suspended | account is suspended
        en: account will be suspended | account suspension | account has been limited
        en: account is limited | account limited | account has been locked | account is locked
        en: account locked | account was locked | been temporarily locked | account on hold
        en: account has been placed on hold | your account is on hold | membership is on hold
        en: account will be closed | account will be terminated | account termination
        en: account will be deactivated | account has been deactivated | account deactivation
        en: account will be deleted | account will be blocked | account has been blocked
        en: account has been restricted | account is restricted | account will be restricted
        en: account closure | account has been disabled | account disabled | suspend your account
        en: suspended your account | close your account | limit your account | limited your account
        en: lock your account | locked your account | terminate your account
        en: deactivate your account | disable your account | block your account
        en: access has been limited | access to your account has been | lose access | losing access
        en: termination of your | shutdown of your | will be put on hold | wallet will be suspended
        en: card will be blocked | card suspended | account has been flagged
        en: account will be locked | account will be frozen | account has been frozen
        en: account is frozen | account has been put on hold | account will be disabled
        en: account is disabled | account has been temporarily | account was temporarily
        en: account is temporarily | account is scheduled for | mailbox will be deactivated
        en: mailbox will be deleted | mailbox will be suspended | mailbox will be closed
        en: email will be deactivated | email account will be closed
        en: email account will be deactivated | card will be suspended | card will be deactivated
        en: freeze your account | restricted your account | a hold on your account
        en: sim card will be | line will be disconnected | avoid service interruption
        en: avoid suspension | avoid termination | avoid deactivation | license will be suspended
        en: licence will be suspended | your profile will be deleted | your page will be deleted
        en: page has been scheduled for | placed a temporary hold | a temporary hold on your
        en: placed a hold on | temporarily locked your | temporarily restricted your
        en: temporarily blocked your | temporarily limited your
        pt: conta será bloqueada | conta foi bloqueada | conta bloqueada | conta será suspensa
        pt: conta suspensa | conta será cancelada | cartão bloqueado | cartão será bloqueado
        pt: acesso será bloqueado | acesso bloqueado | conta foi suspensa | conta está suspensa
        pt: conta está bloqueada | conta foi limitada | conta está limitada | conta foi restringida
        pt: conta será desativada | conta foi desativada | conta desativada | conta será encerrada
        pt: conta será excluída | conta será eliminada | suspensão da sua conta
        pt: bloqueio da sua conta | bloquear sua conta | suspender sua conta | bloqueamos sua conta
        pt: bloqueamos a sua conta | suspendemos sua conta | suspendemos a sua conta
        pt: acesso suspenso | acesso foi bloqueado | acesso foi suspenso | acesso será suspenso
        pt: cartão foi bloqueado | cartão suspenso | cartão será cancelado | cartão será suspenso
        pt: cpf suspenso | cpf será suspenso | cpf será bloqueado | cpf cancelado | cpf bloqueado
        pt: cnh suspensa | suspensão da cnh | bloqueio do cpf | e-mail será desativado
        pt: linha será bloqueada | cnh será suspensa | cnh será bloqueada
        pt: suspensão do direito de dirigir
        es: cuenta ha sido bloqueada | cuenta ha sido suspendida | cuenta será suspendida
        es: cuenta bloqueada | cuenta suspendida | tarjeta bloqueada | tarjeta ha sido bloqueada
        es: cuenta será bloqueada | cuenta será cerrada | cuenta será cancelada
        es: cuenta será desactivada | cuenta será eliminada | cuenta está bloqueada
        es: cuenta está suspendida | cuenta está limitada | cuenta fue bloqueada
        es: cuenta fue suspendida | cuenta ha sido limitada | cuenta ha sido restringida
        es: cuenta ha sido desactivada | cuenta ha sido inhabilitada | cuenta restringida
        es: hemos bloqueado su | hemos bloqueado tu | hemos suspendido su | hemos suspendido tu
        es: hemos limitado su | hemos restringido su | hemos restringido tu | bloqueo de su cuenta
        es: bloqueo de su tarjeta | suspensión de su cuenta | suspensión de tu cuenta
        es: tarjeta ha sido suspendida | tarjeta suspendida | tarjeta será bloqueada
        es: tarjeta ha sido limitada | tarjeta está bloqueada | tarjeta ha sido desactivada
        es: acceso ha sido bloqueado | acceso ha sido suspendido | acceso suspendido
        es: buzón será desactivado | correo será desactivado | línea será suspendida
        es: desactivación de su cuenta | cierre de su cuenta
        de: konto wurde gesperrt | konto gesperrt | konto wird gesperrt | konto wurde eingeschränkt
        de: konto eingeschränkt | karte wurde gesperrt | konto wird eingeschränkt
        de: konto wurde vorübergehend | konto wurde deaktiviert | konto wird deaktiviert
        de: konto wurde blockiert | konto wird blockiert | konto wurde limitiert
        de: konto wurde suspendiert | konto wird geschlossen | konto wird gelöscht
        de: konto ist gesperrt | konto ist eingeschränkt | sperrung ihres | sperrung ihrer
        de: sperrung deines | kontosperrung | einschränkung ihres kontos | zugang wurde gesperrt
        de: zugang wird gesperrt | zugang gesperrt | zugang wurde eingeschränkt
        de: zugang wird eingeschränkt | online-banking gesperrt | online-banking wird gesperrt
        de: karte wird gesperrt | karte wurde eingeschränkt | karte wurde deaktiviert
        de: karte wird deaktiviert | kreditkarte wurde gesperrt | kreditkarte wird gesperrt
        de: kreditkarte gesperrt | kreditkarte wurde eingeschränkt | postfach wird gesperrt
        de: postfach wird deaktiviert | postfach wird geschlossen | haben wir ihr konto gesperrt
        de: haben wir ihr konto eingeschränkt | haben wir ihr konto vorübergehend
        de: funktionen eingeschränkt | deaktivierung ihres kontos | konto eingeschraenkt
        de: konto wurde eingeschraenkt
        fr: compte a été suspendu | compte a été bloqué | compte suspendu | compte bloqué
        fr: compte sera suspendu | compte est limité | compte a été limité | compte a été restreint
        fr: compte est restreint | compte est suspendu | compte est bloqué | compte sera bloqué
        fr: compte sera fermé | compte sera désactivé | compte sera supprimé | compte sera clôturé
        fr: compte a été désactivé | compte a été temporairement | compte est temporairement
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
        zh: 银行卡被冻结 | 信用卡已被停用 | 停用您的账户 | 暂停您的账户 | 冻结您的账户 | 将被停用
        zh: 将被冻结 | 将被注销 | 医保卡已被停用 | 帳戶已被 | 帳號已被 | 帳戶將被 | 帳號將被
        zh: 帳戶遭 | 帳號遭 | 帳戶被凍結 | 帳戶已凍結 | 帳戶已鎖定 | 暫停您的帳戶 | 凍結您的帳戶
        zh: 停用您的帳戶 | 將被停用 | 將被凍結 | 將被註銷 | 卡片已被停用 | 停止供水 | 停止供電
        zh: 停止供电
        ko: 계정이 정지 | 계정이 제한 | 계정이 일시 정지 | 계정이 일시정지 | 계정이 잠
        ko: 계정이 차단 | 계정이 비활성화 | 계정이 삭제될 | 계정이 폐쇄 | 계정 정지 | 계정 차단
        ko: 계정 잠금 | 계정 폐쇄 | 계정을 정지 | 계정을 차단 | 계정을 제한 | 계정 사용이 제한
        ko: 계정이 해지 | 이용이 정지 | 이용정지 | 카드가 정지 | 카드 사용이 정지 | 카드가 차단
        ko: 계좌가 동결 | 계좌가 정지 | 계좌 동결 | 계좌가 지급정지 | 메일함이 폐쇄 | 접속이 차단
        vi: tài khoản bị khóa | tài khoản sẽ bị khóa | tài khoản đã bị khóa
        vi: tài khoản của bạn bị khóa | tài khoản của bạn đã bị | tài khoản của bạn sẽ bị
        vi: tài khoản của quý khách đã bị | tài khoản của quý khách sẽ bị | tài khoản bị tạm khóa
        vi: tạm khóa tài khoản | tài khoản bị hạn chế | tài khoản bị đình chỉ | đình chỉ tài khoản
        vi: tài khoản bị vô hiệu | vô hiệu hóa tài khoản | thẻ bị khóa | thẻ của quý khách đã bị
        vi: sim sẽ bị khóa | thuê bao sẽ bị | tài khoản bị phong tỏa | phong tỏa tài khoản
        vi: tránh bị khóa | để không bị khóa
        it: account è stato sospeso | account è stato bloccato | account è stato limitato
        it: account sarà sospeso | account sarà bloccato | account sarà disattivato
        it: account sarà chiuso | account verrà sospeso | account verrà bloccato
        it: account verrà disattivato | account verrà eliminato | account sospeso
        it: account bloccato | account limitato | conto è stato bloccato | conto è stato sospeso
        it: conto è stato limitato | conto sarà bloccato | conto sarà sospeso
        it: conto verrà bloccato | conto bloccato | conto sospeso | carta è stata bloccata
        it: carta è stata sospesa | carta bloccata | carta sospesa | carta sarà bloccata
        it: carta è stata disabilitata | utenza è stata bloccata | utenza è stata sospesa
        it: utenza bloccata | accesso sospeso | sospensione del suo | sospensione del tuo
        it: blocco del suo conto | blocco del tuo conto | abbiamo bloccato il | abbiamo sospeso il
        it: abbiamo limitato il | casella verrà disattivata
        nl: account is geblokkeerd | account wordt geblokkeerd | account geblokkeerd
        nl: account is opgeschort | account wordt opgeschort | account is beperkt
        nl: account is tijdelijk | account wordt afgesloten | account wordt gesloten
        nl: rekening is geblokkeerd | rekening wordt geblokkeerd | rekening geblokkeerd
        nl: rekening is beperkt | rekening is tijdelijk | pas is geblokkeerd
        nl: pas wordt geblokkeerd | bankpas is geblokkeerd | bankpas wordt geblokkeerd
        nl: bankpas verloopt | betaalpas verloopt | toegang is geblokkeerd | toegang geblokkeerd
        nl: blokkering van uw | blokkade van uw | opschorting van uw | mailbox wordt geblokkeerd
        nl: digid is geblokkeerd | digid wordt geblokkeerd
        pl: konto zostało zablokowane | konto zostało zawieszone | konto zostało ograniczone
        pl: konto zostało tymczasowo | konto zostanie zablokowane | konto zostanie zawieszone
        pl: konto zostanie zamknięte | konto zostanie dezaktywowane | konto będzie zablokowane
        pl: konto zablokowane | konto jest zablokowane | konto jest ograniczone
        pl: zablokowaliśmy twoje | zawiesiliśmy twoje | blokada konta | blokady konta
        pl: karta została zablokowana | karta zostanie zablokowana | dostęp został zablokowany
        pl: dostęp zostanie zablokowany | dostęp został ograniczony | zawieszenie konta
        pl: skrzynka zostanie zablokowana | odłączenie prądu | odłączenie energii | odcięcie prądu
        pl: wstrzymanie dostaw prądu
    """),
    near=(
        Near(
            ("アカウント", "口座", "カード", "お取引"),
            (
                r"(?:アカウント|口座|カード|取引)(?:の)?(?:ご)?(?:利用|機能|使用)?(?:を|は|が)"
                r"(?:一時的に|一時|一部|現在|安全のため|緊急で?){0,2}(?:ご)?(?:利用)?"
                r"(?:停止|制限|凍結|ロック|無効化?|保留)(?:し(?:て|ま)|され|と(?:なっ|させ)|いた"
                r"|させ|中で)"
            ),
            before=0,
            after=36,
        ),
        Near(
            spoken("""
            de: ihr konto | dein konto | ihre karte | ihre kreditkarte | ihr zugang
            de: ihr online-banking | ihre girocard
            es: su cuenta | tu cuenta | su tarjeta | tu tarjeta | su acceso | su línea
            pt: sua conta | seu cartão | seu acesso | seu cpf | a sua conta
            fr: votre compte | votre carte | votre accès | ton compte | votre messagerie
            it: il suo conto | il tuo conto | il tuo account | il suo account | la sua carta
            it: la tua carta | la sua utenza
            nl: uw account | je account | uw rekening | uw bankpas | uw betaalpas | je rekening
            pl: twoje konto | państwa konto | twoja karta | pana konto
            ru: ваш аккаунт | ваша учетная запись | ваш счет | ваша карта | вашу карту | ваш ящик
            zh: 您的账户 | 您的账号 | 您的帐户 | 您的银行卡 | 您的帳戶 | 您的帳號 | 您的信用卡
            zh: 你的账号 | 你的帳號
            ko: 고객님의 계정 | 귀하의 계정 | 회원님의 계정 | 귀하의 계좌 | 고객님의 계좌
            ko: 고객님의 카드
            vi: tài khoản của bạn | tài khoản của quý khách | thẻ của quý khách
            vi: tài khoản ngân hàng của
        """),
            (
                r"\b(?:gesperrt|eingeschrankt|eingeschraenkt|deaktiviert|blockiert|ausgesetzt"
                r"|bloquead[oa]|suspendid[oa]|restringid[oa]|inhabilitad[oa]"
                r"|desactivad[oa]|desativad[oa]|suspens[oa]|cancelad[oa] (?:em|en) \d{1,2}"
                r"|suspendue?|bloquee?|cloturee?|supprimee?|restreinte?|desactivee?|bloccat[oa]"
                r"|sospes[oa]"
                r"|disattivat[oa]"
                r"|geblokkeerd|opgeschort|afgesloten|zablokowan[ea]|zawieszon[ea]|dezaktywowan[ea]"
                r"|(?:sido|foi|fue|esta|ete|est|stat[oa]|wurde|is) (?:\w{1,16} )?(?:limitad[oa]"
                r"|limite|limitat[oa]|limitiert|beperkt))\b"
                r"|заблокирован|приостановлен|冻结|凍結|停用|锁定|鎖定|(?:被|受到|已)限制|暂停"
                r"|暫停|封禁|정지|차단|(?:이|가) 제한|잠겼|동결|bị .{0,8}khóa|bị hạn chế|đình chỉ"
                r"|vô hiệu"
            ),
            before=0,
            after=60,
        ),
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
    unless=r"停止(?:したい|する場合|してください|を(?:ご)?希望|」)|制限したい",
)
