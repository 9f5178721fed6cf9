"""Says of itself that its sender is trusted or verified."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import SPEAKS_OF_SCAMS, spoken, worded

CHECK = worded(
    "trusted-sender-banner",
    Stance.ACCUSING,
    sees="Says of itself that its sender is trusted or verified.",
    why="What stands in a mail was written by its sender; a mail program says it outside the mail.",
    wrong_when=(
        "A gateway of the reader's own firm that writes such a banner into mail it let through."
    ),
    phrases=spoken("""
        ja: 信頼できる送信者 | 信頼できる差出人 | 信頼された送信者 | 認証済みの送信者
        ja: 認証済み送信者 | 認証済みの差出人 | 検証済みの送信者 | 送信者は確認済み
        ja: 差出人は確認済み | 確認済みの送信者 | 送信者は認証されて | 送信者は検証されて
        ja: 送信元は認証済み | 安全な送信者からの | 確認済みの差出人
        en: trusted sender | this sender has been verified | this sender is verified
        en: sender has been verified | sender is verified | verified sender: | sender verified by
        en: sender: verified | this sender is trusted | sender is trusted | from a verified sender
        en: this is a verified sender | sender identity verified | sender identity confirmed
        en: message is from a trusted | email is from a trusted | mail is from a trusted
        en: message comes from a trusted | email comes from a trusted | in your safe senders
        en: on your safe senders | safe senders list | verified as safe | verified safe sender
        en: scanned and verified | verified by microsoft | certified by outlook
        en: this email has been verified by | this message has been verified by
        en: email is verified and | message is verified and | secured and verified by
        zh: 此邮件来自受信任 | 此邮件来自可信 | 可信发件人 | 受信任的发件人 | 发件人已验证
        zh: 发件人已通过验证 | 已验证的发件人 | 此郵件來自受信任 | 此郵件來自可信 | 受信任的寄件者
        zh: 可信任的寄件者 | 寄件者已驗證 | 已驗證的寄件者 | 寄件人已驗證 | 可信寄件人
        ko: 신뢰할 수 있는 발신자 | 신뢰할 수 있는 보낸 사람 | 인증된 발신자 | 확인된 발신자
        ko: 검증된 발신자 | 발신자가 확인되었 | 발신자가 인증되었 | 보낸 사람이 확인되었
        vi: người gửi đáng tin cậy | người gửi tin cậy | người gửi đã được xác minh
        vi: người gửi đã xác minh | người gửi được xác thực
        pt: remetente confiável | remetente verificado | remetente de confiança | remetente seguro
        pt: este remetente foi verificado | remetente autenticado
        es: remitente de confianza | remitente confiable | remitente verificado | remitente seguro
        es: este remitente ha sido verificado | remitente autenticado
        de: vertrauenswürdiger absender | vertrauenswürdigen absender | verifizierter absender
        de: verifizierten absender | geprüfter absender | geprüften absender | absender verifiziert
        de: absender wurde verifiziert | absender ist verifiziert | absender wurde geprüft
        de: absender wurde bestätigt | absender ist vertrauenswürdig | vertrauenswuerdiger absender
        fr: expéditeur de confiance | expéditeur vérifié | expéditeur fiable | expéditeur certifié
        fr: expéditeur a été vérifié | expéditeur authentifié | expéditeur est vérifié
        ru: доверенный отправитель | доверенного отправителя | надежный отправитель
        ru: надежного отправителя | проверенный отправитель | проверенного отправителя
        ru: отправитель проверен | отправитель подтвержден
        it: mittente attendibile | mittente affidabile | mittente verificato | mittente sicuro
        it: mittente è stato verificato | mittente certificato
        nl: vertrouwde afzender | geverifieerde afzender | betrouwbare afzender
        nl: afzender is geverifieerd | afzender geverifieerd | veilige afzender
        pl: zaufany nadawca | zaufanego nadawcy | zweryfikowany nadawca | zweryfikowanego nadawcy
        pl: nadawca zweryfikowany | nadawca został zweryfikowany | nadawca jest zaufany
    """),
    # "Add us to your safe senders", "unless it is from a trusted sender": list, gateway, advice.
    unless=(
        SPEAKS_OF_SCAMS
        + r"|\b(?:add (?:us|this|our|me|the)|adding|added? .{0,30} to (?:your|the)|to your (?:safe"
        r"|trusted)|whitelist|allowlist|not (?:been |a |from a |in |on )?(?:trusted|verified|your)"
        r"|cannot be|could not be|unless|only (?:if|when|from|open|click)|if (?:the|this|it|you)"
        r"|whether|external|untrusted|unverified|mark(?:ed)? (?:as|this)|become|bimi|dmarc|dkim"
        r"|nicht|nur|fugen|hinzu\w{0,6}|aufnehmen|sofern|falls|ajout\w{1,3}|uniquement|pas|sauf"
        r"|anad\w{1,4}|agreg\w{1,4}|solo|adicion\w{1,4}|apenas|nao|no|aggiung\w{1,4}|non"
        r"|toevoeg\w{0,2}|voeg|niet|alleen|doda[jc]\w{0,2}|tylko|nie)\b"
        r"|追加|登録|設定|限り|場合|でない|添加|加入|设为|加到|없|아닌|않|추가|등록"
        r"|thêm|không|chỉ|добав|только|не является|не провер"
    ),
)
