"""Asks to update, confirm or type card or payment details."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import NEVER_ASKS, Near, spoken, worded

CHECK = worded(
    "asks-card",
    Stance.ACCUSING,
    sees="Asks to update, confirm or type card or payment details.",
    why=("Card number, expiry date and security code are all a thief needs to buy with the card."),
    wrong_when=(
        "A real shop whose card payment failed asks to change the card too - from its own domain."
    ),
    phrases=(
        "カード情報の更新",
        "カード情報を更新",
        "カード情報の再登録",
        "カード情報の確認",
        "カード情報を再確認",
        "カード情報をご確認",
        "カード番号を入力",
        "カード番号を再入力",
        "カード情報を入力",
        "カード情報の入力",
        "支払い方法の更新",
        "支払い方法を更新",
        "支払方法を更新",
        "支払方法の情報を更新",
        "お支払い情報を更新",
        "お支払い情報の更新",
        "支払い情報を確認",
        "お支払い方法を変更してくだ",
        "支払い方法を再登録",
        "お支払い方法に問題",
        "支払い情報に問題",
        "支払方法に問題",
        "お支払い方法を承認",
        "update your payment",
        "update your billing",
        "update payment method",
        "update billing information",
        "update your card",
        "confirm your card",
        "verify your card",
        "enter your card",
        "credit card number",
        "card verification",
        "update payment details",
        "update payment information",
        "update your credit card",
        "add a new payment method",
        "payment information needs to be updated",
        "confirm your payment method",
        "verify your payment",
        "renew your payment",
        "problem with your payment method",
        "issue with your payment method",
        "trouble with your current billing information",
        "unable to process your payment",
        "atualize seu pagamento",
        "atualizar forma de pagamento",
        "dados do seu cartão",
        "actualice su método de pago",
        "actualizar su información de pago",
        "zahlungsdaten aktualisieren",
        "zahlungsmethode aktualisieren",
        "ihre zahlungsinformationen",
        "mettre à jour votre moyen de paiement",
        "信用卡号码",
        "更新您的付款",
        *spoken("""
            ja: カード情報をご入力 | カード情報のご入力 | カード番号をご入力 | カード番号の入力
            ja: カードの再登録 | カードを再登録 | お支払い情報の再登録 | お支払い情報を再登録
            ja: 決済情報の更新 | 決済情報を更新 | お支払い情報の確認が必要 | カード認証を完了
            ja: カードの有効性を確認 | セキュリティコードを入力 | セキュリティコードの入力
            ja: 新しいカード情報を登録
            en: update your credit or debit card | re-enter your card | re-enter your payment
            en: update your debit card | enter your payment details | enter your billing
            en: confirm your billing | verify your billing | confirm your payment details
            en: confirm your card details | validate your card | update card details
            en: update your payment info | enter the card number | provide your card
            en: card number and expiry
            zh: 更新付款方式 | 更新付款信息 | 更新您的支付 | 更新支付信息 | 更新支付方式
            zh: 验证您的银行卡 | 验证您的信用卡 | 确认您的信用卡 | 绑定银行卡 | 输入您的卡号
            zh: 输入卡号 | 填写银行卡 | 填写信用卡 | 重新绑定银行卡 | 更新信用卡 | 更新付款資訊
            zh: 更新付款資料 | 更新您的付款資料 | 確認您的信用卡 | 驗證您的信用卡 | 輸入信用卡
            zh: 輸入卡號 | 填寫信用卡 | 重新綁定信用卡 | 提供信用卡
            ko: 카드 정보를 업데이트 | 카드정보를 업데이트 | 카드 정보를 입력 | 카드정보를 입력
            ko: 카드 번호를 입력 | 카드번호를 입력 | 결제 정보를 업데이트 | 결제정보를 업데이트
            ko: 결제 수단을 업데이트 | 결제 수단을 갱신 | 결제 정보를 확인해 | 결제 정보 업데이트
            ko: 카드 정보를 확인해 | 카드 인증이 필요
            vi: cập nhật thông tin thanh toán | cập nhật phương thức thanh toán
            vi: cập nhật thông tin thẻ | xác minh thẻ | xác thực thẻ | nhập số thẻ
            vi: nhập thông tin thẻ | nhập mã cvv | cung cấp thông tin thẻ | xác nhận thông tin thẻ
            pt: atualize sua forma de pagamento | atualize a sua forma de pagamento
            pt: atualize seu método de pagamento | atualize o seu método de pagamento
            pt: atualize os dados de pagamento | atualize seus dados de pagamento
            pt: atualizar seus dados de pagamento | atualizar dados de pagamento
            pt: atualizar método de pagamento | atualize seu cartão
            pt: atualize os dados do seu cartão | confirme os dados do cartão | confirme seu cartão
            pt: valide seu cartão | insira os dados do cartão | informe o número do cartão
            pt: digite o número do cartão | código de segurança do cartão
            es: actualice su forma de pago | actualiza tu forma de pago
            es: actualiza tu método de pago | actualizar su método de pago
            es: actualizar tu método de pago | actualizar método de pago
            es: actualice sus datos de pago | actualiza tus datos de pago
            es: actualizar los datos de pago | actualice los datos de su tarjeta
            es: actualiza los datos de tu tarjeta | confirme su tarjeta | confirma tu tarjeta
            es: verifique su tarjeta | verifica tu tarjeta | introduzca los datos de su tarjeta
            es: introduce los datos de tu tarjeta | ingrese los datos de su tarjeta
            es: ingrese el número de su tarjeta | ingresa los datos de tu tarjeta
            de: zahlungsmethode zu aktualisieren | zahlungsmethode bestätigen
            de: zahlungsart aktualisieren | zahlungsart bestätigen
            de: zahlungsinformationen aktualisieren | zahlungsinformationen bestätigen
            de: zahlungsdaten zu aktualisieren | zahlungsdaten bestätigen
            de: aktualisieren sie ihre zahlung | aktualisieren sie ihre zahlungsdaten
            de: aktualisiere deine zahlungsdaten | aktualisieren sie ihre kreditkarte
            de: kreditkartendaten aktualisieren | kreditkartendaten bestätigen
            de: kreditkartendaten eingeben | bestätigen sie ihre kreditkarte
            de: bestätigen sie ihre karte | kartendaten bestätigen | kartendaten eingeben
            de: kartendaten aktualisieren | geben sie ihre kartendaten | geben sie ihre kreditkarte
            de: karte verifizieren
            fr: mettez à jour votre moyen de paiement | mettez à jour votre mode de paiement
            fr: mettre à jour votre mode de paiement | mettez à jour vos informations de paiement
            fr: mettre à jour vos informations de paiement
            fr: mettez à jour vos informations bancaires | mettre à jour vos informations bancaires
            fr: mettez à jour votre carte | mettre à jour votre carte bancaire
            fr: mets à jour ton moyen de paiement | confirmer votre carte | confirmez votre carte
            fr: vérifiez votre carte bancaire | saisissez votre numéro de carte
            fr: saisir votre numéro de carte | renseignez votre carte | cryptogramme visuel
            ru: обновите платежные данные | обновите данные карты | обновите способ оплаты
            ru: обновить способ оплаты | обновите платёжную информацию | подтвердите данные карты
            ru: введите данные карты | введите номер карты | укажите данные карты
            ru: укажите номер карты | подтвердите карту | код с обратной стороны карты
            it: aggiorna il metodo di pagamento | aggiorna il tuo metodo di pagamento
            it: aggiorni il suo metodo di pagamento | aggiornare il metodo di pagamento
            it: aggiorna i dati di pagamento | aggiorna i tuoi dati di pagamento
            it: aggiornare i dati di pagamento | aggiorna i dati della carta
            it: verifica la tua carta | conferma la tua carta | inserisci i dati della carta
            it: inserire i dati della carta | inserisci il numero della carta
            nl: werk uw betaalgegevens bij | werk je betaalgegevens bij | betaalgegevens bijwerken
            nl: betaalmethode bijwerken | bevestig uw betaalgegevens | update uw betaalgegevens
            nl: vul uw kaartgegevens | bevestig uw kaart | nieuwe bankpas aanvragen
            pl: zaktualizuj dane karty | zaktualizuj metodę płatności | zaktualizuj dane płatności
            pl: zaktualizuj swoje dane płatnicze | podaj dane karty | podaj numer karty
            pl: potwierdź dane karty | zweryfikuj kartę | wprowadź dane karty
        """),
        *spoken("""
            ja: お支払い方法の変更をお願い | お支払い方法の更新 | お支払い方法を更新
            ja: お支払い方法の再登録 | 支払い方法の変更が必要 | カードのご変更をお願い
            ja: お支払い情報をご更新
        """),
    ),
    near=(
        Near(
            spoken("""
            de: ihrer karte | ihre kartendaten | ihrer kreditkarte | ihre kreditkartendaten
            de: ihrer bankkarte
            es: de su tarjeta | de tu tarjeta
            pt: do seu cartão | do cartão de crédito
            fr: de votre carte | votre carte bancaire
            it: della tua carta | della sua carta
            nl: uw kaartgegevens | uw creditcard | uw creditcardgegevens
            ru: вашей карты | номер карты
            pl: twojej karty | swojej karty | numer karty
            zh: 银行卡号 | 信用卡号 | 銀行卡號 | 信用卡號 | 信用卡資料 | 信用卡信息
            ko: 카드번호 | 카드 번호 | 카드 정보
            vi: số thẻ | thông tin thẻ
        """),
            (
                r"\b(?:actuali[cz]\w{1,2}|ingres[ae]|introdu[cz]\w{1,3}|confirm[ae]|verifi(?:que"
                r"|ca)|atuali[sz]\w{1,2}|inform[ea]|digite|insira"
                r"|aktualisieren|bestatigen|geben sie|mett(?:re|ez) a jour|confirmez|saisi\w{1,4}"
                r"|renseign\w{1,3}|aggiorn[ai]|inseri\w{1,4}|conferm[ai]"
                r"|bevestig|vul|podaj|potwierdz|zaktualizuj)\b|введите|укажите|подтвердите|填写"
                r"|填寫|输入|輸入|更新|提供|입력|업데이트|nhập|cập nhật|cung cấp"
            ),
            before=45,
            after=30,
        ),
        Near(
            spoken("""
            ja: カード番号 | カードの番号 | カード情報 | カード番号等
            zh: 卡号 | 卡號
            ko: 카드번호 | 카드 번호
            """),
            (
                r"(?:有効期限|セキュリティ|名義|暗証番号|有效期|유효기간|유효 기간).{0,30}"
                r"(?:(?:入力|記入|登録|送信|返信)(?:して|し、|の上|のうえ|くだ|下さ|いただ|をお願い)"
                r"|送って|お送りくだ|お知らせくだ|填写|填寫|输入|輸入|提供|입력|보내)"
            ),
            before=0,
            after=60,
        ),
        Near(
            spoken("""
            en: card details | card information | card info | card data | card number
            """),
            (
                r"\b(?:enter|provide|submit|fill in|type in|input|supply|reply with|send us)"
                r" (?:in )?your(?: (?:full|valid|credit|debit|bank|or|and|payment)){0,5}"
                r" card (?:details|info|information|data|number)\b"
            ),
            before=55,
            after=0,
        ),
        Near(
            (
                "セキュリティコード",
                "カードの有効期限",
                "cvv",
                "cvc2",
                "card number",
            ),
            (r"入力|記入|返信|番号と|カード番号|確認|\b(?:enter|provide|send|confirm|expir)"),
            before=40,
            after=40,
        ),
    ),
    unless=rf"{NEVER_ASKS}|\b(?:never|not|n't) (?:ever )?(?:enter|type|give|submit|provide)\b",
)
