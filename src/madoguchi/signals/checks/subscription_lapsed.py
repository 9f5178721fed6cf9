"""Says that a membership, antivirus, streaming or storage plan has run out or was not paid."""

from madoguchi.model import Stance
from madoguchi.signals.wording.leads import leads_somewhere
from madoguchi.signals.wording.worded import SPEAKS_OF_SCAMS, Near, spoken, worded

_LAPSED = spoken("""
    ja: icloudの容量が | クラウドの容量が | ストレージの容量が | ストレージがいっぱい
    ja: ストレージが満杯 | 年会費のお支払いに失敗 | 会費のお支払いに失敗 | 月額料金のお支払いに失敗
    ja: 会員資格の有効期限が | 会員資格が失効 | 会員資格の更新 | 会員の有効期限が
    ja: プライム会員の有効期限 | プライム会員資格 | プライム会費 | 会費のお支払いができ
    ja: 会費をお支払いいただけ | 月額料金のお支払いができ | サブスクリプションが失効
    ja: サブスクリプションの有効期限 | サブスクリプションの更新に失敗
    ja: サブスクリプションの更新ができ | サブスクリプションが期限切れ | サブスクリプションが停止
    ja: サブスクリプションの支払い | サブスクリプションのお支払い | 定期購読の更新に失敗
    ja: 自動更新に失敗 | 自動更新ができません | プランの有効期限が切れ
    ja: ウイルス対策ソフトの有効期限 | ウイルス対策の有効期限 | ウイルス対策ソフトの期限
    ja: セキュリティソフトの有効期限が切れ | セキュリティソフトの契約が | ウイルス対策が期限切れ
    ja: クラウドストレージの有効期限 | クラウドストレージの支払い | クラウドストレージのお支払い
    ja: ストレージプランの有効期限 | ストレージの更新に失敗 | ストレージの契約
    en: storage is full | storage is almost full | storage full | cloud is full | icloud storage is
    en: could not be renewed | couldn't be renewed | renewal has failed | auto-renewal failed
    en: automatic renewal failed | membership could not | subscription has expired
    en: subscription expired | subscription has ended | subscription has lapsed
    en: subscription was not renewed | subscription could not be renewed
    en: subscription has been suspended | subscription has been cancelled due to
    en: subscription is about to expire | subscription will expire | subscription expires today
    en: subscription expires soon | subscription payment failed | subscription is on hold
    en: membership has expired | membership expired | membership has lapsed
    en: membership will expire | membership has been suspended | membership is on hold
    en: membership payment failed | your plan has expired | could not renew your
    en: couldn't renew your | unable to renew your | failed to renew your | protection has expired
    en: protection expired | antivirus has expired | antivirus expired | antivirus subscription
    en: antivirus license | antivirus plan has | norton has expired | mcafee has expired
    en: storage plan has expired | storage has expired | storage subscription has
    en: storage renewal failed | payment for your storage | cloud storage payment
    en: payment for your cloud | payment for the next billing
    zh: 存储空间已满 | 云空间已满 | 儲存空間已滿 | 雲端空間已滿 | 会员已过期 | 会员已到期
    zh: 会员即将到期 | 订阅已过期 | 订阅已到期 | 续费失败 | 自动续费失败 | 会员资格已
    zh: 云存储已过期 | 云空间已过期 | 杀毒软件已过期 | 防护已过期 | 會員已過期 | 會員已到期
    zh: 會員即將到期 | 訂閱已過期 | 訂閱已到期 | 續費失敗 | 續訂失敗 | 會員資格已 | 雲端儲存空間已
    zh: 防毒軟體已過期 | 扣款失敗
    ko: 저장 공간이 가득 | 저장공간이 가득 | 저장 공간이 부족 | 구독이 만료 | 구독 만료
    ko: 멤버십이 만료 | 멤버십 만료 | 구독 결제에 실패 | 구독이 일시 중지 | 구독 갱신에 실패
    ko: 자동 결제에 실패 | 백신이 만료 | 백신 구독 | 클라우드 저장공간이
    vi: bộ nhớ đầy | dung lượng lưu trữ đã đầy | bộ nhớ đám mây | gói đăng ký của bạn đã hết hạn
    vi: gói của bạn đã hết hạn | đăng ký đã hết hạn | thành viên đã hết hạn
    vi: gia hạn không thành công | gia hạn thất bại | phần mềm diệt virus đã hết hạn
    vi: phần mềm diệt virus của bạn | gói lưu trữ
    pt: armazenamento cheio | armazenamento está cheio | armazenamento esgotado
    pt: assinatura expirou | sua assinatura foi suspensa | assinatura será cancelada
    pt: assinatura foi cancelada | assinatura está suspensa | assinatura venceu
    pt: subscrição expirou | renovação da sua assinatura falhou | não conseguimos renovar
    pt: não foi possível renovar | antivírus expirou | seu antivírus | armazenamento expirou
    pt: plano expirou | armazenamento em nuvem | armazenamento na nuvem
    es: almacenamiento lleno | almacenamiento está lleno | nube está llena
    es: suscripción ha expirado | suscripción ha caducado | suscripción ha vencido
    es: suscripción ha sido suspendida | suscripción está suspendida | suscripción expira
    es: suscripción caduca | suscripción vencida | no pudimos renovar | no hemos podido renovar
    es: no se pudo renovar | membresía ha expirado | membresía ha vencido | antivirus ha caducado
    es: antivirus ha expirado | su antivirus | tu antivirus | almacenamiento en la nube
    de: speicher ist voll | cloud ist voll | speicherplatz ist voll | abo ist abgelaufen
    de: abo läuft ab | abonnement ist abgelaufen | abonnement läuft ab
    de: abonnement wurde ausgesetzt | abonnement wurde gekündigt | abo wurde pausiert
    de: mitgliedschaft ist abgelaufen | mitgliedschaft läuft ab | mitgliedschaft wurde ausgesetzt
    de: mitgliedschaft konnte nicht | abonnement konnte nicht | abo konnte nicht
    de: verlängerung fehlgeschlagen | virenschutz ist abgelaufen | virenschutz abgelaufen
    de: antivirus-abo | antivirus ist abgelaufen | schutz ist abgelaufen | lizenz ist abgelaufen
    de: cloud-speicher | cloudspeicher | speicherplan ist abgelaufen
    fr: stockage est plein | stockage plein | stockage est saturé | abonnement a expiré
    fr: abonnement est expiré | abonnement expire | abonnement arrive à | abonnement a été suspendu
    fr: abonnement sera suspendu | abonnement est suspendu | renouveler votre abonnement
    fr: renouvellement de votre abonnement a échoué | n'avons pas pu renouveler
    fr: n'a pas pu être renouvelé | adhésion a expiré | antivirus a expiré | antivirus est expiré
    fr: votre antivirus | stockage cloud | espace de stockage a | stockage icloud
    ru: хранилище заполнено | память заполнена | хранилище переполнено | подписка истекла
    ru: подписка приостановлена | срок подписки истек | срок вашей подписки
    ru: срок действия подписки | не удалось продлить | антивирус истек | срок действия антивируса
    ru: облачное хранилище | облачного хранилища
    it: non è stato rinnovato | non è stata rinnovata | spazio esaurito | spazio di archiviazione è
    it: archiviazione è piena | abbonamento è scaduto | abbonamento scaduto
    it: abbonamento sta per scadere | abbonamento è stato sospeso | abbonamento sarà sospeso
    it: non siamo riusciti a rinnovare | antivirus è scaduto | antivirus scaduto | il tuo antivirus
    it: spazio cloud | cloud storage
    nl: opslag is vol | opslagruimte is vol | abonnement is verlopen | abonnement verloopt
    nl: abonnement is opgeschort | lidmaatschap is verlopen | lidmaatschap verloopt | niet verlengd
    nl: virusscanner is verlopen | antivirus is verlopen | cloudopslag | opslagruimte is verlopen
    pl: pamięć jest pełna | dysk jest pełny | chmura jest pełna | subskrypcja wygasła
    pl: subskrypcja wygasa | subskrypcja została zawieszona | abonament wygasł
    pl: członkostwo wygasło | nie udało się odnowić | antywirus wygasł
    pl: ochrona antywirusowa wygasła | pamięć w chmurze
""")
_OR_ELSE = (
    # A loss, a danger, or the card: what the honest notice of an end does not need.
    r"\b(?:delet\w{1,3}|wiped|lose (?:all|your|access)|lost forever|unprotected|at risk|in danger"
    r"|vulnerable to|no longer protected|viruses|immediately|today only|within \d{1,2} ?h\w{0,4}"
    r"|update (?:your |the )?(?:payment|billing|card)|payment (?:details|method|information)"
    r"|extend(?:ed)? .{0,20}free|\d{2} days free|free for \d{2} days|loyalty program"
    r"|geloscht|geloescht|verlieren|zahlungs(?:daten|methode|art|informationen)|ungeschutzt"
    r"|gefahr(?:det)?|kostenlos verlangern|noch heute|innerhalb von \d{1,2}"
    r"|supprime\w{0,3}|perdrez|perdre|(?:moyen|mode|informations) de paiement|danger|immediatement"
    r"|gratuitement|sous \d{1,2} ?h\w{0,5}|eliminad[oa]s?|borrad[oa]s?|perdera"
    r"|perder|(?:metodo|forma|datos) de pago|inmediatamente|hoy mismo|en riesgo|en peligro"
    r"|desprotegid[oa]"
    r"|exclui\w{1,3}|apagad[oa]s?|(?:metodo|forma|dados) de pagamento|imediatamente|em risco"
    r"|cancellat[ie]|eliminat[ie]|perderai|perdera|metodo di pagamento|dati di pagamento"
    r"|immediatamente|non perdere|a rischio|verwijderd|verliest|betaalgegevens|betaalmethode"
    r"|onmiddellijk"
    r"|gevaar|usuniete|utracisz|dane platnicze|metod\w platnosci|natychmiast|zagrozon\w{1,2})\b"
    r"|本日中|本日まで|至急|時間以内|削除|失われ|危険|支払い?(?:情報|方法)|カード情報"
    r"|ご利用いただけなくなり|視聴できなく"
    r"|删除|刪除|立即|付款方式|付款资料|付款資料|支付方式|绑定银行卡|綁定信用卡|丢失|삭제|즉시"
    r"|결제 ?(?:정보|수단)"
    r"|위험|24시간"
    r"|bị xóa|bị xoá|sẽ mất|phương thức thanh toán|thông tin thanh toán|ngay lập tức|bị đe dọa"
    r"|удален|потеря|способ оплаты|платежн|немедленно|под угрозой"
)

CHECK = worded(
    "subscription-lapsed",
    Stance.ACCUSING,
    sees="Says that a membership, antivirus, streaming or storage plan ran out or was not paid.",
    why="Everybody has some subscription; the page behind wants the card.",
    wrong_when=(
        "A plan that really ended: providers name it, and show the same inside the account. "
        "Makers of antivirus programs frighten their own customers in the same words."
    ),
    near=(Near(_LAPSED, _OR_ELSE, before=100, after=140),),
    unless=(
        SPEAKS_OF_SCAMS
        + r"|\b(?:mailing list|list owner|bounces?|mailman|newsletter|has been renewed|was renewed"
        r"|renewed successfully|thank you for renewing|receipt|as you requested|you cancelled"
        r"|you canceled|erneuert|wurde verlangert|renouvele avec|a ete renouvele|se ha renovado"
        r"|foi renovada|(?<!non )e stato rinnovato|is verlengd|zostala odnowiona|uitgeschreven)\b"
        r"|更新されました|更新しました|自動更新されます|ご解約を承|продлена"
    ),
    when=leads_somewhere,
)
