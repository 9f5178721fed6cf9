"""Says that a parcel is held, undeliverable or needs an address or a small fee."""

from madoguchi.model import Stance
from madoguchi.signals.wording.leads import leads_somewhere
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "delivery-held",
    Stance.ACCUSING,
    sees="Says that a parcel is held, undeliverable or needs an address or a small fee.",
    why="Everybody expects some parcel; the page behind wants address and card.",
    wrong_when="Carriers really leave such notes; their links go to their own site.",
    phrases=spoken("""
        ja: 住所不明 | 宛先不明 | 宛名不明 | 住所が不完全 | 住所の不備 | 住所に不備 | 住所に誤り
        ja: お届け先住所が | 配達先住所の | 配送先住所を | 住所を確認でき | 住所を更新 | 配送が保留
        ja: 配送保留 | 荷物が保留 | 荷物を保留 | 通関手数料 | 関税をお支払い | 再配達料
        ja: 再配達手数料 | 再配送手数料 | 配送手数料の未払い | 番地が不明 | 番地が間違
        ja: お届け先の住所が不明 | 住所情報が不足 | 住所情報が不完全 | 住所情報に誤り | 荷物が税関
        ja: 税関で保留 | 税関で止 | 関税の未払い | 関税未払い | 関税が未払い | 配送を再開するに
        ja: 荷物が差し止め | 再配達の手数料
        en: parcel is on hold | package is on hold | shipment is on hold
        en: package has been put on hold | delivery suspended | delivery is suspended
        en: package is pending | parcel is pending | pending package | held by customs
        en: held at customs | unpaid customs | unpaid customs fee | redelivery fee
        en: re-delivery fee | track your parcel here | stopped at our depot
        en: stopped at the distribution | incomplete delivery address
        zh: 包裹被扣 | 包裹滞留 | 包裹被滞留 | 包裹已被扣 | 海关扣留 | 快递滞留 | 包裹地址不详
        zh: 收货地址有误 | 包裹因地址 | 包裹滯留 | 海關扣留 | 包裹被扣留 | 包裹地址不詳
        zh: 收件地址有誤 | 地址不詳
        ko: 통관 보류 | 배송이 보류 | 배송 보류 | 배송보류 | 택배가 보류 | 소포가 보류
        ko: 세관에 보류 | 통관 수수료 미납 | 주소지 미확인 | 주소 불일치 | 주소불일치
        ko: 도로명 불일치 | 도로명불일치 | 주소 오류로
        vi: bưu kiện bị giữ | đơn hàng bị giữ | kiện hàng bị giữ | gói hàng bị giữ
        vi: bị giữ tại hải quan | bưu kiện bị tạm giữ | hải quan tạm giữ
        pt: encomenda retida | encomenda está retida | encomenda foi retida | encomenda foi taxada
        pt: encomenda bloqueada | objeto retido | objeto está retido | objeto foi retido
        pt: objeto foi taxado | pacote retido | pacote está retido | pedido está retido
        pt: pedido foi bloqueado | retida na alfândega | retido na alfândega
        pt: retido pela alfândega | retido na fiscalização | entrega suspensa
        es: paquete retenido | paquete está retenido | paquete ha sido retenido
        es: paquete está detenido | paquete ha sido detenido | paquete bloqueado | envío retenido
        es: envío está retenido | retenido en aduana | retenido en la aduana | retenido en aduanas
        es: pedido retenido | entrega suspendida | paquete en espera de pago
        de: paket wird zurückgehalten | paket wurde zurückgehalten | sendung wird zurückgehalten
        de: sendung wurde zurückgehalten | beim zoll festgehalten | im zoll festgehalten
        de: vom zoll festgehalten | paket wurde angehalten | sendung wurde angehalten
        de: sendung ist blockiert | paket ist blockiert | zustellung ausgesetzt
        de: paket wartet auf ihre bestätigung | paket wartet auf bestätigung
        de: wartet auf ihre anweisungen | wartet auf anweisungen
        fr: colis est bloqué | colis bloqué | colis retenu | colis est retenu | colis suspendu
        fr: colis est suspendu | colis a été suspendu | bloqué en douane | retenu en douane
        fr: bloqué à la douane | retenu à la douane | livraison suspendue | livraison est suspendue
        fr: colis est en attente de paiement | colis en attente de paiement
        fr: colis est en attente de vos
        ru: посылка задержана | посылка удержана | посылка приостановлена | задержана на таможне
        ru: задержан на таможне | доставка приостановлена | посылка ожидает оплаты
        it: pacco bloccato | pacco è bloccato | pacco è stato bloccato | pacco trattenuto
        it: pacco è trattenuto | pacco è stato trattenuto | trattenuto in dogana | fermo in dogana
        it: bloccato in dogana | spedizione sospesa | spedizione bloccata
        it: spedizione è stata sospesa | consegna sospesa | consegna è stata sospesa
        it: pacco è in sospeso
        nl: pakket wacht op betaling | pakket in afwachting | pakket wordt vastgehouden
        nl: pakket is vastgehouden | vastgehouden bij de douane | vastgehouden door de douane
        nl: pakket geblokkeerd | pakket is geblokkeerd | pakket wordt tegengehouden
        nl: zending wordt vastgehouden | bezorging opgeschort
        pl: paczka wstrzymana | paczka została wstrzymana | przesyłka wstrzymana
        pl: przesyłka została wstrzymana | paczka zatrzymana | paczka została zatrzymana
        pl: przesyłka została zatrzymana | zatrzymana przez urząd celny | dopłata do paczki
        pl: dopłaty do paczki | dopłatę do paczki | dopłata do przesyłki | dopłaty do przesyłki
        pl: niedopłata przesyłki | z powodu niedopłaty
    """),
    near=(
        Near(
            spoken("""
            ja: お届けできません | お届けできなかった | 配達できません | 配達できなかった
            ja: 配達に失敗 | 配送できません | 配送に失敗 | 返送されます | 返送いたします
            ja: 倉庫に保管 | 保管期限 | 税関で | 関税が | 荷物が届いて | 不在のため持ち帰
            ja: 持ち帰りました | 荷物が返送 | 再配達 | 配送を完了でき | 配達を完了でき
        """),
            (
                r"手数料|関税.{0,10}(?:支払|納付)|住所(?:の|を|が|に|情報)?(?:更新|不備|不明|誤"
                r"|入力|不完全|不足|間違)"
                r"|クレジットカード|カード情報|時間以内|本日中"
            ),
            before=40,
            after=70,
        ),
        Near(
            spoken("""
            en: delivery attempt | missed delivery | delivery failed | failed delivery
            en: unable to deliver | could not be delivered | couldn't be delivered
            en: cannot be delivered | undelivered package | undeliverable | package could not
            en: parcel could not | package is waiting | parcel is waiting
            en: reschedule your delivery | reschedule delivery | schedule your delivery
            en: schedule delivery | confirm your delivery | confirm delivery | confirm shipment
            en: awaiting delivery | package delivery status | delivery pending | pending delivery
            en: waiting for delivery | held at | returned to the sender | return to sender
            en: returned to sender | your parcel | waiting at the depot | held at the depot
            en: shipping address of your | your package | your shipment
        """),
            (
                r"\b(?:incomplete|incorrect|invalid|wrong|missing|unclear"
                r"|insufficient) (?:delivery |shipping |house |zip )?"
                r"(?:address|number|code)|address (?:is |was |details )?(?:incomplete|incorrect"
                r"|invalid|wrong|missing|unclear)"
                r"|\b(?:confirm|update|verify|correct) (?:your|the) (?:delivery "
                r"|shipping )?(?:address|details|information)"
                r"|\bpay(?:ing|ment of)? (?:the |a |an |your )?(?:small |outstanding |shipping "
                r"|customs |import |delivery )"
                r"|\b(?:customs|outstanding|unpaid|redelivery) (?:fee|fees"
                r"|charge|charges|duty)\b"
                r"|\bwithin (?:12|24|48) ?h|\bfee of\b|\bconfirm your card\b|to release it"
            ),
            before=70,
            after=90,
        ),
        Near(
            spoken("""
            zh: 包裹 | 快递 | 快遞 | 邮件包裹
            ko: 택배 | 소포 | 배송지 | 물품
            vi: bưu kiện | kiện hàng | gói hàng | bưu phẩm
            pt: encomenda | sua encomenda | objeto postal | seu pacote | seu objeto
            pt: tentativa de entrega | alfândega
            es: su paquete | tu paquete | su envío | tu envío | el paquete | no se pudo entregar
            es: envío pendiente
            de: ihr paket | dein paket | ihre sendung | deine sendung | das paket
            de: paket konnte nicht | sendung konnte
            fr: votre colis | ton colis | le colis | livraison a échoué | colis en attente
            ru: посылка | посылку | посылки | ваша посылка
            it: il tuo pacco | il suo pacco | pacco | la tua spedizione | la sua spedizione
            nl: uw pakket | je pakket | uw zending | pakket wacht
            pl: paczka | paczki | paczkę | przesyłka | przesyłki | przesyłkę
        """),
            (
                r"关税|關稅|清关费|清關費|补缴|補繳|地址(?:不完整|不详|不詳|错误|錯誤|有误|有誤"
                r"|不明)|更新(?:您的)?地址|(?:确认|確認)(?:您的)?地址"
                r"|통관|관세|수수료 ?(?:미납|결제|납부|를)|주소(?:가|지|지가)? ?(?:불일치|불명"
                r"|오류|잘못|정확하지|불완전"
                r"|미기재)|주소를 (?:수정|변경|업데이트)"
                r"|phí (?:hải quan|thông quan|lưu kho)|địa chỉ (?:không|bị sai|sai|chưa)"
                r"|cập nhật địa chỉ"
                r"|taxa (?:alfand|de (?:liberacao|desembaraco|despacho|importacao)|pendente)"
                r"|pag\w{2,4} (?:a|as) taxas?|tribut"
                r"|endereco (?:esta )?(?:incorreto|incompleto|invalido|errado)|(?:atualiz"
                r"|confirm)\w{1,3} (?:o )?(?:seu )?endereco"
                r"|tasas? (?:de|aduaner)|gastos de aduana|direccion (?:es |esta )?(?:incorrecta"
                r"|incompleta|erronea|no valida)"
                r"|(?:actuali|confirm)\w{1,4} (?:su|tu|la) direccion|pendiente de pago"
                r"|gastos de envio (?:pendientes"
                r"|no pagados)"
                r"|zollgebuhr|zoll bezahlen|versandkosten (?:zahlen|bezahlen|begleichen)"
                r"|nachzahlung|hausnummer"
                r"|adresse (?:ist |war )?(?:unvollstandig|falsch|fehlerhaft|ungultig)"
                r"|(?:unvollstandige|falsche) adresse"
                r"|adresse (?:zu )?(?:bestatigen|aktualisieren)|frais de (?:douane|dedouanement)"
                r"|frais .{0,20}(?:impay|a payer)"
                r"|affranchissement (?:insuff|suppl)|adresse .{0,14}(?:incomplete|incorrecte"
                r"|erronee)|(?:regler|payer) les frais"
                r"|confirm\w{1,3} votre adresse|mett(?:re|ez) a jour votre adresse|пошлин|доплат"
                r"|неверный адрес|неполный адрес"
                r"|адрес указан|уточните адрес|подтвердите адрес|spese doganali|dazi"
                r"|oneri doganali|dogana"
                r"|indirizzo .{0,10}(?:errato|incompleto|non valido|sbagliato)|(?:aggiorn"
                r"|conferm)\w{1,3} (?:il|l').{0,6}indirizzo"
                r"|douanekosten|invoerrechten|inklaringskosten|openstaande kosten"
                r"|adres .{0,8}(?:onvolledig|onjuist)|huisnummer"
                r"|doplat|niedoplat|oplat\w{1,2} celn|adres\w? .{0,6}(?:niekompletn|nieprawidlow"
                r"|niepeln)|bledn\w{1,3} adres"
                r"|zaktualizuj adres|uregulo"
            ),
            before=60,
            after=90,
        ),
    ),
    unless=(
        r"mail delivery|delivery status notification|message could not be delivered|smtp"
        r"|mailer-daemon|recipient"
    ),
    when=leads_somewhere,
)
