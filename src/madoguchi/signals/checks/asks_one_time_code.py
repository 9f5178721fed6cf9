"""Asks to pass on a code that came by SMS or mail."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import NEVER_ASKS, Near, spoken, worded

CHECK = worded(
    "asks-one-time-code",
    Stance.ACCUSING,
    sees="Asks to pass on a code that came by SMS or mail.",
    why=(
        "The code is the last lock of an account: who asks to be told it stands before that lock."
    ),
    wrong_when="Honest code mails ask to type the code on a page, which this leaves alone.",
    phrases=(
        "send me the code",
        "reply with the code",
        "forward the code",
        "share the code with",
        "tell me the code",
        "send us the code",
        "give me the code",
        "send the verification code",
        "screenshot of the code",
        "reply with the verification code",
        "send me the verification code",
        *spoken("""
            ja: 届いたコードを教え | 届いた番号を教え | コードを転送して
            ja: 認証コードのスクリーンショット | 間違えて送ったコード | smsの番号を教え
            en: send me the 6 digit | send me the 6-digit | send me the six digit
            en: read me the code | tell us the code | forward me the code | forward the otp
            en: send the otp | send me the otp | share the otp | provide the otp
            en: reply with the otp | send me your otp | accidentally sent you a code
            en: sent you a code by mistake | code was sent to you by mistake
            en: send a screenshot of the code
            zh: 把验证码发给 | 验证码发给我 | 把验证码告诉 | 把收到的验证码 | 提供短信验证码
            zh: 提供验证码 | 回复验证码 | 驗證碼傳給我 | 把驗證碼傳給 | 把驗證碼告訴 | 提供驗證碼
            zh: 回覆驗證碼 | 提供簡訊驗證碼
            ko: 인증번호를 알려 | 인증번호 알려 | 인증번호를 보내 | 인증번호 보내 | 인증번호를 전달
            ko: 인증번호를 회신 | 인증번호 불러 | 인증번호 좀 | otp 번호를 알려
            vi: gửi mã otp | cung cấp mã otp | đọc mã otp | gửi cho tôi mã | gửi mã xác nhận cho
            vi: gửi mã xác minh cho | cho mình xin mã | cho tôi xin mã
            pt: me envie o código | envie-me o código | me mande o código | me manda o código
            pt: me passa o código | me passe o código | encaminhe o código
            pt: compartilhe o código comigo | informe o código recebido por sms
            es: envíeme el código | envíame el código | mándame el código | pásame el código
            es: dígame el código | dime el código | reenvíe el código | reenvíame el código
            es: te llegó un código por error | te ha llegado un código por error
            de: schick mir den code | schicken sie mir den code | schicken sie uns den code
            de: senden sie uns den code | senden sie mir den code | sende mir den code
            de: teilen sie uns den code mit | teilen sie mir den code mit | leite den code an
            de: leiten sie den code | nennen sie uns die tan | schick mir die tan
            de: schick mir den sms-code
            fr: envoyez-moi le code | envoie-moi le code | envoie moi le code | donne-moi le code
            fr: donne moi le code | donnez-moi le code | communiquez-nous le code
            fr: transmettez-moi le code | transmettez-nous le code | transfère-moi le code
            ru: пришлите код | пришли код | пришлите мне код | отправьте мне код | отправь мне код
            ru: сообщите код | скажите код | скажи код | назовите код | перешлите код
            ru: продиктуйте код
            it: mandami il codice | inviami il codice | mi mandi il codice | girami il codice
            it: ci comunichi il codice | comunicami il codice | inviaci il codice
            nl: stuur mij de code | stuur me de code | stuur ons de code | geef mij de code
            nl: geef me de code | stuur de code door
            pl: prześlij mi kod | wyślij mi kod | podaj mi kod | podaj kod blik | wyślij kod blik
            pl: prześlij kod blik | potrzebuję kodu blik | wygeneruj kod blik
        """),
    ),
    near=(
        # An honest code mail sends the code and asks for it alone.
        Near(
            ("認証コード", "確認コード", "認証番号", "ワンタイムパスワード", "ワンタイムコード"),
            (
                r"(?:コード|番号|パスワード)(?:と|および|及び|ならびに|、)(?:現在の|ログイン|お客様の|ネットバンキングの)*"
                r"(?:パスワード|暗証番号|口座番号|カード番号|id).{0,20}(?:入力|送信|返信|記入|お知らせ)"
            ),
            before=0,
            after=60,
        ),
        Near(
            ("kodu blik", "kod blik"),
            r"\b(?:potrzebuje|podaj|wyslij|przeslij|wygeneruj|pozycz|daj|podasz|wyslesz)\b",
            before=40,
            after=30,
        ),
        Near(
            (
                "認証コード",
                "確認コード",
                "認証番号",
                "ワンタイムパスワード",
                "ワンタイムコード",
                "sms認証",
                "6桁の番号",
                "6桁のコード",
                "4桁の番号",
                "4桁の認証",
            ),
            (
                r"教えて(?:くだ|もら|いただ|ね|ほしい)|(?:を|が届いたら).{0,10}(?:返信|送って"
                r"|送信|お知らせくだ|転送|連絡)|スクリーンショット|スクショ"
            ),
            before=20,
            after=36,
        ),
    ),
    unless=NEVER_ASKS,
)
