"""Asks for a picture or the number of an identity document."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import NEVER_ASKS, Near, spoken, worded

CHECK = worded(
    "asks-identity-document",
    Stance.ACCUSING,
    sees="Asks for a picture or the number of an identity document.",
    why=("With a copy of a licence or passport somebody can open accounts and borrow in its name."),
    wrong_when=(
        "Opening a bank account or a SIM contract really needs such papers (eKYC), inside the "
        "app of the firm."
    ),
    phrases=(
        "copy of your passport",
        "copy of your id",
        "scan of your id",
        "copy of your identification",
        "copy of your driver",
        "valid id card",
        "international passport",
        "social security number",
        "copy of any id",
        "a copy of your identity",
        "means of identification",
        "photo of your id",
        "id card or passport",
        "copia de su documento",
        "cópia do seu rg",
        "kopie ihres ausweises",
        "copie de votre pièce d'identité",
        *spoken("""
            en: copy of your passport or | photo of your passport | picture of your passport
            en: picture of your id | front and back of your id | front and back of your driver
            en: scanned copy of your | selfie with your id | selfie holding your
            en: photograph of your id | upload your id | upload your passport | your ssn
            zh: 身份证照片 | 身份证正反面 | 手持身份证 | 上传身份证 | 身份证复印件 | 护照照片
            zh: 护照复印件 | 身分證照片 | 身分證正反面 | 手持身分證 | 上傳身分證 | 身分證影本
            zh: 護照影本 | 上傳護照
            ko: 신분증 사진 | 신분증 사본 | 신분증을 보내 | 신분증을 촬영 | 신분증을 업로드
            ko: 여권 사본 | 여권 사진을 보내 | 운전면허증 사진 | 주민등록번호를 입력
            ko: 주민등록번호를 알려 | 주민등록번호를 보내
            vi: ảnh căn cước | ảnh cccd | chụp căn cước | chụp cccd | ảnh chụp cmnd | gửi cccd
            vi: gửi căn cước | bản sao hộ chiếu | ảnh hộ chiếu của bạn | hai mặt căn cước
            vi: hai mặt cccd
            pt: cópia do seu documento | foto do seu documento | foto do seu rg | foto da sua cnh
            pt: cópia da sua cnh | cópia do seu passaporte | foto do documento
            pt: frente e verso do documento | frente e verso do rg | selfie com documento
            pt: selfie com o documento | selfie segurando
            es: copia de su dni | copia de tu dni | foto de su dni | foto de tu dni
            es: fotografía de su dni | copia de su pasaporte | copia de tu pasaporte
            es: copia de su identificación | copia de su cédula | foto de su cédula
            es: copia de su identidad | dni por ambas caras | dni por ambos lados
            es: selfie con su dni | foto de tu documento | foto de su documento
            de: kopie ihres personalausweises | kopie ihres reisepasses | kopie deines ausweises
            de: foto ihres ausweises | foto ihres personalausweises | foto deines ausweises
            de: scan ihres ausweises | ausweiskopie senden | ausweis hochladen
            de: personalausweis hochladen | vorder- und rückseite ihres ausweises
            de: vorder- und rückseite ihres personalausweises | kopie ihres führerscheins
            de: selfie mit ausweis
            fr: copie de votre carte d'identité | copie de votre passeport | copie de votre permis
            fr: copie de ta carte d'identité | photo de votre carte d'identité
            fr: photo de votre pièce d'identité | photo de votre passeport
            fr: scan de votre carte d'identité | recto verso de votre carte d'identité
            fr: recto-verso de votre carte d'identité | recto verso de votre pièce d'identité
            fr: selfie avec votre pièce
            ru: копию паспорта | копия вашего паспорта | копию вашего паспорта | фото паспорта
            ru: фотографию паспорта | скан паспорта | скан вашего паспорта | селфи с паспортом
            ru: разворот паспорта | фото водительского
            it: copia del documento d'identità | copia del suo documento | copia del tuo documento
            it: copia della carta d'identità | copia del passaporto | foto della carta d'identità
            it: foto del documento | fronte e retro del documento
            it: fronte e retro della carta d'identità | selfie con il documento
            nl: kopie van uw identiteitsbewijs | kopie van uw paspoort | kopie van je paspoort
            nl: kopie van je identiteitsbewijs | foto van uw identiteitsbewijs
            nl: foto van uw paspoort | foto van je id | kopie van uw rijbewijs
            pl: skan dowodu | zdjęcie dowodu | kopię dowodu | kopia dowodu osobistego
            pl: skan paszportu | zdjęcie paszportu | kopię paszportu | selfie z dowodem
        """),
    ),
    near=(
        Near(
            ("passport number", "your passport", "your identity card", "your id card"),
            r"\b(?:send|email|reply|provide|forward|upload|scan|scanned|copy|photo|picture"
            r"|attach)\b",
            before=50,
            after=40,
        ),
        Near(
            (
                "運転免許証",
                "マイナンバー",
                "健康保険証",
                "パスポート",
                "身分証",
                "本人確認書類",
                "在留カード",
            ),
            (
                r"写真|画像|コピー|写し|返信|アップロード|撮影|提出|スキャン|番号を|番号の入力"
                r"|入力|送って"
            ),
        ),
    ),
    unless=NEVER_ASKS,
)
