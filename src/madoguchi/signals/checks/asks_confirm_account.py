"""Asks to confirm, verify or update an account, through a link."""

from madoguchi.model import Stance
from madoguchi.signals.wording.leads import leads_somewhere
from madoguchi.signals.wording.worded import QUOTES_SCAMMERS, spoken, worded

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
    phrases=(
        "アカウントの確認",
        "アカウントを確認",
        "アカウントの更新",
        "アカウントを更新",
        "アカウント情報を更新",
        "アカウント情報の更新",
        "アカウント情報の確認",
        "アカウント情報を確認",
        "アカウント情報をご確認",
        "アカウントの検証",
        "アカウントを検証",
        "アカウントの認証",
        "アカウントを認証",
        "アカウントの再開",
        "アカウントを復元",
        "アカウントを回復",
        "アカウントの回復",
        "アカウントの停止状態を解除",
        "アカウントへのアクセスを再開",
        "ロックを解除する",
        "ロック解除",
        "アカウントのロックを解除",
        "アカウント所有権の証明",
        "ご利用確認のお願い",
        "利用確認にご協力",
        "利用確認にご協",
        "ご利用確認はこちら",
        "ご本人様のご利用かどうかを確認",
        "ご本人様のご利用かどうか",
        "本人確認をお願い",
        "ご本人確認をお願い",
        "本人認証をお願い",
        "本人確認が必要",
        "お客様情報の確認",
        "お客様情報の更新",
        "お客様情報を更新",
        "登録情報の確認",
        "登録情報の更新",
        "登録情報を更新",
        "登録情報をご確認",
        "個人情報を更新",
        "個人情報の更新",
        "個人情報を入力",
        "個人情報を確認",
        "個人情報をご確認",
        "会員情報の更新",
        "会員情報を更新",
        "会員情報を確認",
        "情報を更新してくだ",
        "情報をご確認くだ",
        "情報の更新をお願い",
        "id情報を更新",
        "検証情報を",
        "ログインして情報",
        "再認証",
        "利用制限を解除",
        "制限を解除",
        "サービスを再開",
        "ログインいただき、以下",
        "確認手続きをお願い",
        "更新手続きをお願い",
        "お客様の情報を確認",
        "verify your account",
        "verify your identity",
        "verify your email account",
        "verify your mailbox",
        "verify your information",
        "verify your wallet",
        "verify now",
        "verify my account",
        "confirm your identity",
        "confirm your information",
        "confirm your details",
        "confirm your account information",
        "confirm your wallet",
        "confirm my wallet",
        "confirm ownership",
        "confirm your mailbox",
        "update your account",
        "update your information",
        "update your details",
        "update your profile to",
        "update your personal",
        "validate your account",
        "validate your email",
        "validate your mailbox",
        "re-validate",
        "reactivate your account",
        "restore your account",
        "restore access",
        "restore full access",
        "unlock your account",
        "unlock account",
        "recover your account",
        "review your account",
        "review account activity",
        "review activity",
        "review recent activity",
        "secure your account",
        "sign in to verify",
        "login to verify",
        "log in to verify",
        "login to confirm",
        "log in to confirm",
        "login to update",
        "account verification",
        "account verifications",
        "verification required",
        "verification is required",
        "validate you as",
        "re-confirm account",
        "verify your webmail",
        "verify your email below",
        "verify your password",
        "kindly verify",
        "please verify",
        "your account information is",
        "re-login",
        "account update required",
        "complete the verification",
        "re-confirm your",
        "reconfirm your email",
        "confirm your email account",
        "authenticate your",
        "kyc",
        *spoken("""
            ja: ご登録情報の確認 | ご登録情報の更新 | ご登録内容の更新 | ご登録情報をご確認
            ja: 会員情報の確認 | 会員情報をご確認 | ご本人確認が必要 | 本人確認を完了してくだ
            ja: 本人確認が完了していない | 本人確認が未完了 | 本人認証が必要 | 本人認証を完了
            ja: ご本人様確認 | 認証手続きを完了 | アカウント認証 | アカウント情報の再確認
            ja: アカウント情報を再確認 | 口座情報の再確認 | 利用再開手続 | 利用再開のお手続
            ja: 利用制限の解除 | 凍結解除 | 凍結を解除 | アクセスを回復 | 情報の再登録
            ja: お客様情報の再確認 | お客様情報の再登録 | 制限を解除するに
            ja: 下記よりログインしてご確認
            en: confirm your account details | confirm your bank
            en: confirm your personal information | confirm your personal details
            en: confirm account ownership | verify your details | verify your personal
            en: verify your bank | verify my email | complete the verification process
            en: complete your kyc | identity verification required | update your kyc
            en: validate your identity | validate your details | validate your information
            en: reinstate your account | regain access to your account | reactivate now
            en: restore my account | unlock my account | remove the restriction
            en: remove the restrictions | lift the restriction | lift the limitation
            en: avoid account suspension | avoid account closure | click to verify
            en: click here to verify | click below to verify | click here to confirm your
            en: click here to update your | login here to | follow the link to verify
            en: use the link below to verify
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
            vi: xác thực sinh trắc | kích hoạt lại tài khoản | khôi phục tài khoản
            vi: mở khóa tài khoản | xác minh ngay | xác thực ngay | đăng nhập để xác
            vi: bấm vào đây để xác | nhấp vào đây để xác | nhấn vào đây để xác | cập nhật định danh
            vi: chuẩn hóa thông tin
            pt: verifique sua conta | atualize seus dados | atualizar seus dados
            pt: atualização cadastral | recadastramento | regularizar | confirme seus dados
            pt: verificar atividade | verifique a sua conta | verificar sua conta
            pt: verificar a sua conta | confirme sua conta | confirme a sua conta
            pt: confirmar sua conta | confirme sua identidade | confirme a sua identidade
            pt: verifique sua identidade | verifique a sua identidade | validar sua conta
            pt: valide sua conta | valide a sua conta | valide seus dados | validar seus dados
            pt: atualize os seus dados | atualizar os seus dados | atualize seu cadastro
            pt: atualizar seu cadastro | atualização de cadastro | atualize suas informações
            pt: atualizar suas informações | confirme os seus dados | confirmar seus dados
            pt: confirme suas informações | reative sua conta | reativar sua conta
            pt: reativar a sua conta | desbloquear sua conta | desbloqueie sua conta
            pt: desbloqueio de conta | desbloquear conta | desbloquear o acesso
            pt: recupere sua conta | restaurar sua conta | restabelecer o acesso
            pt: regularize sua situação | regularize seu cpf | regularize agora | cpf irregular
            pt: sincronize seu | sincronização do token | módulo de segurança
            pt: cadastre seu dispositivo | evitar o bloqueio
            es: verifique su cuenta | verificar su cuenta | actualice sus datos
            es: confirme sus datos | actualizar sus datos | verifica tu cuenta
            es: verificar tu cuenta | confirme su cuenta | confirmar su cuenta
            es: confirme su identidad | confirma tu identidad | verifique su identidad
            es: verifica tu identidad | verificar su identidad | validar su cuenta
            es: valide su cuenta | valida tu cuenta | valide sus datos | validar sus datos
            es: validar tus datos | valida tus datos | actualiza tus datos | actualizar tus datos
            es: actualice su información | actualiza tu información | actualizar su información
            es: actualice su cuenta | actualiza tu cuenta | actualizar su cuenta
            es: confirma tus datos | confirmar sus datos | confirmar tus datos
            es: confirme su información | confirma tu información | reactive su cuenta
            es: reactivar su cuenta | reactiva tu cuenta | reactivar tu cuenta
            es: desbloquear su cuenta | desbloquear tu cuenta | desbloquea tu cuenta
            es: desbloquee su cuenta | restablecer su cuenta | restablecer el acceso
            es: restaurar su cuenta | recuperar su cuenta | recuperar el acceso
            es: evitar la suspensión | evitar el bloqueo | evitar la desactivación
            es: verificación de su cuenta | verificación requerida | verificar ahora
            de: konto bestätigen | konto verifizieren | daten bestätigen | daten aktualisieren
            de: verifizieren sie | bestätigen sie ihr | konto zu bestätigen | konto zu verifizieren
            de: konto verifiziert werden | bestätigen sie ihre daten
            de: bestätigen sie ihre identität | bestätige dein konto | bestätige deine daten
            de: bestätige deine identität | verifiziere dein konto | identität bestätigen
            de: identität verifizieren | ihre daten zu bestätigen | ihre daten zu aktualisieren
            de: ihre daten abgleichen | datenabgleich durchführen | aktualisieren sie ihre daten
            de: aktualisieren sie ihr konto | aktualisieren sie ihre angaben
            de: kundendaten bestätigen | angaben bestätigen | konto aktualisieren
            de: konto entsperren | konto reaktivieren | konto wiederherstellen | konto freischalten
            de: zugang freischalten | zugang wiederherstellen | karte freischalten
            de: sperrung aufheben | einschränkung aufheben | einschränkungen aufheben
            de: sperrung zu vermeiden | sperrung zu verhindern | kontosperrung zu vermeiden
            de: jetzt verifizieren | verifizierung abschließen | verifizierung erforderlich
            de: legitimieren sie sich | pushtan aktualisieren | pushtan verlängern
            de: phototan aktualisieren | konto bestaetigen | daten bestaetigen
            de: identitaet bestaetigen
            fr: vérifier votre compte | confirmer votre compte | mettre à jour vos
            fr: vérifier votre identité | vérifiez votre compte | vérifiez votre identité
            fr: vérifiez vos informations | vérifier vos informations | confirmez votre compte
            fr: confirmez votre identité | confirmer votre identité | confirmez vos informations
            fr: confirmer vos informations | confirmez vos coordonnées | confirmer vos coordonnées
            fr: mettez à jour vos informations | mettez à jour vos données
            fr: mettez à jour vos coordonnées | mettez à jour votre compte
            fr: mettre à jour votre compte | mettre à jour votre dossier | valider votre compte
            fr: validez votre compte | valider vos informations | réactiver votre compte
            fr: réactivez votre compte | réactiver mon compte | débloquer votre compte
            fr: débloquez votre compte | débloquer mon compte | rétablir l'accès
            fr: rétablir votre accès | régulariser votre situation | régularisez votre situation
            fr: régulariser votre dossier | éviter la suspension | éviter le blocage
            fr: éviter la suppression | activer certicode | renouveler votre carte vitale
            fr: votre nouvelle carte vitale | actualiser vos informations | vérifie ton compte
            fr: confirme ton compte
            ru: подтвердите ваш | подтвердить аккаунт | подтвердите свою учетную
            ru: подтвердите личность | подтвердите аккаунт | подтвердите учетную
            ru: подтвердить учетную | подтвердить данные | подтвердите данные
            ru: подтверждение аккаунта | обновите свои данные | обновите данные | обновите аккаунт
            ru: восстановить доступ | восстановите доступ | разблокировать аккаунт
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
            it: accedi per confermare
            nl: verifieer uw account | verifieer je account | verifieer uw rekening
            nl: verifieer uw identiteit | verifieer uw gegevens | bevestig uw account
            nl: bevestig uw identiteit | bevestig je identiteit | bevestig uw gegevens
            nl: bevestig je gegevens | gegevens te bevestigen | gegevens te verifiëren
            nl: werk uw gegevens bij | werk je gegevens bij | update uw gegevens
            nl: account heractiveren | heractiveer uw | account deblokkeren | blokkering opheffen
            nl: blokkade opheffen | toegang herstellen | blokkade te voorkomen
            nl: blokkering te voorkomen
            pl: zweryfikuj konto | zweryfikuj swoje konto | zweryfikować konto
            pl: potwierdź swoje konto | potwierdź tożsamość | potwierdź swoją tożsamość
            pl: potwierdź swoje dane | potwierdź dane | zaktualizuj dane | zaktualizuj swoje dane
            pl: zaktualizować dane | weryfikacja konta | odblokuj konto | odblokować konto
            pl: odblokuj swoje konto | przywróć dostęp | przywrócić dostęp | uniknąć blokady
            pl: uniknąć zablokowania
        """),
    ),
    unless=QUOTES_SCAMMERS,
    when=leads_somewhere,
)
