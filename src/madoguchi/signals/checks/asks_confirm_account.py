"""Asks to confirm, verify or update an account, through a link."""

from madoguchi.model import Stance
from madoguchi.signals.wording.leads import leads_somewhere
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "asks-confirm-account",
    Stance.ACCUSING,
    sees="Asks to confirm, verify or update an account, through a link.",
    why=(
        "This is the sentence that leads to the false page: it sounds like a duty and gives a "
        "reason to log in."
    ),
    wrong_when=(
        "Honest services ask to confirm an address once, right after one signs up; banks ask "
        "for real updates of customer data."
    ),
    phrases=spoken("""
        ja: アカウントの確認 | アカウントを確認 | アカウントの更新 | アカウントを更新
        ja: アカウント情報を更新 | アカウント情報の更新 | アカウント情報の確認
        ja: アカウント情報を確認 | アカウント情報をご確認 | アカウントの検証 | アカウントを検証
        ja: アカウントの認証 | アカウントを認証 | アカウントの再開 | アカウントを復元
        ja: アカウントを回復 | アカウントの回復 | アカウントの停止状態を解除
        ja: アカウントへのアクセスを再開 | ロックを解除する | ロック解除 | アカウントのロックを解除
        ja: アカウント所有権の証明 | ご利用確認のお願い | 利用確認にご協力 | 利用確認にご協
        ja: ご利用確認はこちら | ご本人様のご利用かどうかを確認 | ご本人様のご利用かどうか
        ja: 本人確認をお願い | ご本人確認をお願い | 本人認証をお願い | 本人確認が必要
        ja: お客様情報の確認 | お客様情報の更新 | お客様情報を更新 | 登録情報の確認
        ja: 登録情報の更新 | 登録情報を更新 | 登録情報をご確認 | 個人情報を更新 | 個人情報の更新
        ja: 個人情報を入力 | 個人情報を確認 | 個人情報をご確認 | 会員情報の更新 | 会員情報を更新
        ja: 会員情報を確認 | 情報を更新してくだ | 情報の更新をお願い | id情報を更新 | 検証情報を
        ja: ログインして情報 | 再認証 | 利用制限を解除 | 制限を解除 | ログインいただき、以下
        ja: 確認手続きをお願い | 更新手続きをお願い | お客様の情報を確認 | ご登録情報の確認
        ja: ご登録情報の更新 | ご登録内容の更新 | ご登録情報をご確認 | 会員情報の確認
        ja: 会員情報をご確認 | ご本人確認が必要 | 本人確認を完了してくだ | 本人確認が完了していない
        ja: 本人確認が未完了 | 本人認証が必要 | 本人認証を完了 | ご本人様確認 | 認証手続きを完了
        ja: アカウント認証 | アカウント情報の再確認 | アカウント情報を再確認 | 口座情報の再確認
        ja: 利用再開手続 | 利用再開のお手続 | 利用制限の解除 | 凍結解除 | 凍結を解除
        ja: アクセスを回復 | 情報の再登録 | お客様情報の再確認 | お客様情報の再登録
        ja: 制限を解除するに | サービスを再開するに | 下記よりログインしてご確認
        en: verify your account | verify your identity | verify your email account
        en: verify your mailbox | verify your information | verify your wallet | verify now
        en: verify my account | confirm your identity | confirm your information
        en: confirm your details | confirm your account information | confirm your wallet
        en: confirm my wallet | confirm ownership | confirm your mailbox | update your account
        en: update your information | update your details | update your profile to
        en: update your personal | validate your account | validate your email
        en: validate your mailbox | re-validate | reactivate your account | restore your account
        en: restore access | restore full access | unlock your account | unlock account
        en: recover your account | review your account | review account activity | review activity
        en: review recent activity | secure your account | sign in to verify | login to verify
        en: log in to verify | login to confirm | log in to confirm | login to update
        en: account verification | account verifications | verification required
        en: verification is required | validate you as | re-confirm account | verify your webmail
        en: verify your email below | verify your password | kindly verify | please verify
        en: your account information is | re-login | account update required
        en: complete the verification | re-confirm your | reconfirm your email
        en: confirm your email account | authenticate your | confirm your account details
        en: confirm your bank | confirm your personal information | confirm your personal details
        en: confirm account ownership | verify your details | verify your personal
        en: verify your bank | verify my email | complete the verification process
        en: complete your kyc | kyc verification | kyc update | kyc document
        en: identity verification required | update your kyc | validate your identity
        en: validate your details | validate your information | reinstate your account
        en: regain access to your account | reactivate now | restore my account | unlock my account
        en: remove the restriction | remove the restrictions | lift the restriction
        en: lift the limitation | avoid account suspension | avoid account closure
        en: click to verify | click here to verify | click below to verify
        en: click here to confirm your | click here to update your | login here to
        en: follow the link to verify | use the link below to verify
        en: click here to keep your account | click below to keep your account
        en: confirm your identity using | restore your access
        zh: 验证您的 | 验证账户 | 更新您的账户 | 验证您的账 | 验证您的帐 | 验证您的身份
        zh: 确认您的账 | 确认您的帐 | 确认您的身份 | 核实您的 | 更新您的信息 | 更新您的资料
        zh: 更新您的帐户 | 激活您的账 | 恢复您的账 | 解锁您的账 | 账户验证 | 账号验证
        zh: 完成身份验证 | 点击验证 | 立即验证 | 立即认证 | 重新认证 | 恢复账户 | 驗證您的帳
        zh: 驗證您的身 | 確認您的帳 | 確認您的身分 | 核實您的 | 更新您的資料 | 更新您的帳
        zh: 更新帳戶 | 恢復您的帳 | 解鎖您的帳 | 帳戶驗證 | 帳號驗證 | 完成身分驗證 | 點擊驗證
        zh: 立即驗證 | 重新認證 | 更新會員資料
        ko: 계정을 확인 | 본인 확인 | 계정을 인증 | 계정 인증 | 계정 확인이 필요 | 계정을 복구
        ko: 계정 복구 | 계정 정보를 업데이트 | 계정정보 업데이트 | 계정 정보를 확인
        ko: 계정을 다시 활성화 | 본인인증을 완료 | 본인인증 필요 | 본인인증이 필요
        ko: 본인 인증이 필요 | 본인인증 바랍니다 | 본인 인증 바랍니다 | 본인확인 바랍니다
        ko: 신원을 확인해 | 신원 확인이 필요 | 정보를 업데이트해 | 제한을 해제 | 잠금 해제
        ko: 잠금을 해제 | 재인증
        vi: xác minh tài khoản | xác thực tài khoản | xác nhận tài khoản | xác minh danh tính
        vi: xác thực danh tính | xác minh thông tin | cập nhật thông tin tài khoản
        vi: cập nhật thông tin cá nhân | cập nhật tài khoản | cập nhật sinh trắc
        vi: xác thực sinh trắc | kích hoạt lại tài khoản | khôi phục tài khoản | mở khóa tài khoản
        vi: xác minh ngay | xác thực ngay | đăng nhập để xác | bấm vào đây để xác
        vi: nhấp vào đây để xác | nhấn vào đây để xác | cập nhật định danh | chuẩn hóa thông tin
        pt: verifique sua conta | atualize seus dados | atualizar seus dados
        pt: atualização cadastral | recadastramento | regularizar | confirme seus dados
        pt: verificar atividade | verifique a sua conta | verificar sua conta
        pt: verificar a sua conta | confirme sua conta | confirme a sua conta | confirmar sua conta
        pt: confirme sua identidade | confirme a sua identidade | verifique sua identidade
        pt: verifique a sua identidade | validar sua conta | valide sua conta | valide a sua conta
        pt: valide seus dados | validar seus dados | atualize os seus dados
        pt: atualizar os seus dados | atualize seu cadastro | atualizar seu cadastro
        pt: atualização de cadastro | atualize suas informações | atualizar suas informações
        pt: confirme os seus dados | confirmar seus dados | confirme suas informações
        pt: reative sua conta | reativar sua conta | reativar a sua conta | desbloquear sua conta
        pt: desbloqueie sua conta | desbloqueio de conta | desbloquear conta | desbloquear o acesso
        pt: recupere sua conta | restaurar sua conta | restabelecer o acesso
        pt: regularize sua situação | regularize seu cpf | regularize agora | cpf irregular
        pt: sincronize seu | sincronização do token | módulo de segurança
        pt: cadastre seu dispositivo | evitar o bloqueio | precisa ser sincronizada
        pt: sincronizar sua conta | sincronizar o token
        es: verifique su cuenta | verificar su cuenta | actualice sus datos | confirme sus datos
        es: actualizar sus datos | verifica tu cuenta | verificar tu cuenta | confirme su cuenta
        es: confirmar su cuenta | confirme su identidad | confirma tu identidad
        es: verifique su identidad | verifica tu identidad | verificar su identidad
        es: validar su cuenta | valide su cuenta | valida tu cuenta | valide sus datos
        es: validar sus datos | validar tus datos | valida tus datos | actualiza tus datos
        es: actualizar tus datos | actualice su información | actualiza tu información
        es: actualizar su información | actualice su cuenta | actualiza tu cuenta
        es: actualizar su cuenta | confirma tus datos | confirmar sus datos | confirmar tus datos
        es: confirme su información | confirma tu información | reactive su cuenta
        es: reactivar su cuenta | reactiva tu cuenta | reactivar tu cuenta | desbloquear su cuenta
        es: desbloquear tu cuenta | desbloquea tu cuenta | desbloquee su cuenta
        es: restablecer su cuenta | restablecer el acceso | restaurar su cuenta
        es: recuperar su cuenta | recuperar el acceso | evitar la suspensión | evitar el bloqueo
        es: evitar la desactivación | verificación de su cuenta | verificación requerida
        es: verificar ahora
        de: konto bestätigen | konto verifizieren | daten bestätigen | daten aktualisieren
        de: verifizieren sie | bestätigen sie ihr | konto zu bestätigen | konto zu verifizieren
        de: konto verifiziert werden | bestätigen sie ihre daten | bestätigen sie ihre identität
        de: bestätige dein konto | bestätige deine daten | bestätige deine identität
        de: verifiziere dein konto | identität bestätigen | identität verifizieren
        de: ihre daten zu bestätigen | ihre daten zu aktualisieren | ihre daten abgleichen
        de: datenabgleich durchführen | aktualisieren sie ihre daten | aktualisieren sie ihr konto
        de: aktualisieren sie ihre angaben | kundendaten bestätigen | angaben bestätigen
        de: konto aktualisieren | konto entsperren | konto reaktivieren | konto wiederherstellen
        de: konto freischalten | zugang freischalten | zugang wiederherstellen | karte freischalten
        de: sperrung aufheben | einschränkung aufheben | einschränkungen aufheben
        de: sperrung zu vermeiden | sperrung zu verhindern | kontosperrung zu vermeiden
        de: jetzt verifizieren | verifizierung abschließen | verifizierung erforderlich
        de: legitimieren sie sich | pushtan aktualisieren | pushtan verlängern
        de: phototan aktualisieren | konto bestaetigen | daten bestaetigen | identitaet bestaetigen
        de: angaben verifizieren | angaben zu verifizieren | daten verifizieren
        de: daten zu verifizieren | pushtan-verfahren läuft | pushtan läuft ab | phototan läuft ab
        de: verfahren läuft ab
        fr: vérifier votre compte | confirmer votre compte | mettre à jour vos
        fr: vérifier votre identité | vérifiez votre compte | vérifiez votre identité
        fr: vérifiez vos informations | vérifier vos informations | confirmez votre compte
        fr: confirmez votre identité | confirmer votre identité | confirmez vos informations
        fr: confirmer vos informations | confirmez vos coordonnées | confirmer vos coordonnées
        fr: mettez à jour vos informations | mettez à jour vos données
        fr: mettez à jour vos coordonnées | mettez à jour votre compte | mettre à jour votre compte
        fr: mettre à jour votre dossier | valider votre compte | validez votre compte
        fr: valider vos informations | réactiver votre compte | réactivez votre compte
        fr: réactiver mon compte | débloquer votre compte | débloquez votre compte
        fr: débloquer mon compte | rétablir l'accès | rétablir votre accès
        fr: régulariser votre situation | régularisez votre situation | régulariser votre dossier
        fr: éviter la suspension | éviter le blocage | éviter la suppression | activer certicode
        fr: renouveler votre carte vitale | votre nouvelle carte vitale
        fr: actualiser vos informations | vérifie ton compte | confirme ton compte
        fr: carte vitale arrive à expiration | carte vitale expire | carte vitale est expirée
        fr: carte vitale a expiré
        ru: подтвердите ваш | подтвердить аккаунт | подтвердите свою учетную | подтвердите личность
        ru: подтвердите аккаунт | подтвердите учетную | подтвердить учетную | подтвердить данные
        ru: подтвердите данные | подтверждение аккаунта | обновите свои данные | обновите данные
        ru: обновите аккаунт | восстановить доступ | восстановите доступ | разблокировать аккаунт
        ru: разблокировать учетную | разблокируйте | снять ограничения | пройти верификацию
        ru: пройдите верификацию | пройдите идентификацию
        it: verifica il tuo account | verifica il suo account | verifica il tuo conto
        it: verificare il tuo account | verificare il suo account | verifichi il suo conto
        it: conferma il tuo account | confermare il suo account | conferma la tua identità
        it: confermi la sua identità | verifica la tua identità | verificare la sua identità
        it: conferma i tuoi dati | confermi i suoi dati | confermare i suoi dati
        it: confermare i tuoi dati | aggiorna i tuoi dati | aggiorni i suoi dati
        it: aggiornare i suoi dati | aggiornare i tuoi dati | aggiorna le tue informazioni
        it: riattiva il tuo account | riattivare il tuo account | riattivare il suo conto
        it: sblocca il tuo account | sbloccare il tuo account | sbloccare il conto
        it: sblocca il conto | ripristina l'accesso | ripristinare l'accesso
        it: evitare la sospensione | evitare il blocco | accedi per verificare
        it: accedi per confermare | tessera sanitaria è in scadenza | tessera sanitaria in scadenza
        it: tessera sanitaria è scaduta | tessera sanitaria scade
        nl: verifieer uw account | verifieer je account | verifieer uw rekening
        nl: verifieer uw identiteit | verifieer uw gegevens | bevestig uw account
        nl: bevestig uw identiteit | bevestig je identiteit | bevestig uw gegevens
        nl: bevestig je gegevens | gegevens te bevestigen | gegevens te verifiëren
        nl: werk uw gegevens bij | werk je gegevens bij | update uw gegevens | account heractiveren
        nl: heractiveer uw | account deblokkeren | blokkering opheffen | blokkade opheffen
        nl: toegang herstellen | blokkade te voorkomen | blokkering te voorkomen
        pl: zweryfikuj konto | zweryfikuj swoje konto | zweryfikować konto | potwierdź swoje konto
        pl: potwierdź tożsamość | potwierdź swoją tożsamość | potwierdź swoje dane | potwierdź dane
        pl: zaktualizuj dane | zaktualizuj swoje dane | zaktualizować dane | weryfikacja konta
        pl: odblokuj konto | odblokować konto | odblokuj swoje konto | przywróć dostęp
        pl: przywrócić dostęp | uniknąć blokady | uniknąć zablokowania
    """),
    near=(
        Near(
            spoken("""
            de: bestätigen sie | verifizieren sie | aktualisieren sie | überprüfen sie | bestätige
            de: verifiziere | aktualisiere
            es: verifique | verifica | confirme | confirma | actualice | actualiza | valide
            es: valida
            pt: verifique | confirme | atualize | valide | regularize
            fr: vérifiez | vérifier | confirmez | confirmer | mettez à jour | validez
            it: verifichi | verifica | confermi | conferma | aggiorni | aggiorna | convalidi
            nl: bevestig | verifieer | controleer | actualiseer
            pl: potwierdź | zweryfikuj | zaktualizuj
            ru: подтвердите | обновите | проверьте
        """),
            (
                r"\b(?:ihr konto|ihre identitat|ihre identitaet|ihre (?:konto|kunden|zugangs"
                r"|person\w{0,9} )?-?daten|dein konto|deine daten|deine identitat"
                r"|(?:su|tu) (?:cuenta|identidad)|(?:sus|tus) datos|la informacion de (?:su"
                r"|tu) cuenta|sua conta|seus dados|sua identidade|seu cadastro|seu cpf"
                r"|votre (?:compte|identite)|vos (?:informations|donnees|coordonnees)|(?:il"
                r"|al) (?:suo|tuo) (?:conto|account)|(?:i suoi|i tuoi) dati|(?:sua|tua) identita"
                r"|(?:uw|je) (?:account|rekening|gegevens|identiteit)|(?:swoje|twoje) (?:konto"
                r"|dane)|swoja tozsamosc)\b"
                r"|(?:ваш|свой) аккаунт|учетную запись|личность|(?:ваши|свои|личные) данные"
            ),
            before=0,
            after=60,
        ),
    ),
    # Who has just signed up is rightly asked.
    unless=(
        r"thank(?:s| you) for (?:signing up|registering|joining)|gracias por registr"
        r"|obrigado por se"
        r"|merci (?:de|pour) votre inscription|danke fur (?:ihre|deine) (?:anmeldung|registrierung)"
        r"|grazie per (?:esserti|esserci|la) (?:registr|iscri)|bedankt voor (?:je|uw) (?:aanmeld"
        r"|registr)"
        r"|ご登録ありがとう|会員登録ありがとう|欢迎注册|感谢注册|歡迎註冊|感謝註冊|가입해 주셔서"
        r"|đã đăng ký"
        r"|dziekujemy za rejestracje|спасибо за регистрацию"
    ),
    when=leads_somewhere,
)
