"""Speaks as a chief who wants something done at once and quietly."""

from madoguchi.model import Stance
from madoguchi.signals.wording.boss_asks import BOSS_ASKS
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "impersonated-boss-words",
    Stance.ACCUSING,
    sees="Speaks as a chief who wants something done at once and quietly.",
    why="Who writes as the boss counts on nobody asking back.",
    wrong_when="The real boss.",
    phrases=(
        "今どこにいますか",
        "今どちらに",
        "今会社にいますか",
        "今会社に",
        "今日は会社に",
        "出社していますか",
        "今オフィスに",
        "今手が空いて",
        "今お時間",
        "今少し時間",
        "業務プロジェクト",
        "業務上の都合",
        "新しいプロジェクトのため",
        "今後の業務",
        "経理担当者を",
        "経理担当を",
        "経理の担当者",
        "財務担当者",
        "会社の口座残高",
        "口座残高を",
        "会議中",
        "会議中なので",
        "会議に入る",
        "電話に出られない",
        "電話に出られません",
        "電話に出ることができ",
        "至急対応してほしい",
        "急ぎで対応してほしい",
        "折り返しメールで",
        "急ぎの振込",
        "至急振込",
        "至急送金",
        "至急振り込",
        "極秘の案件",
        "社長の",
        "代表取締役の",
        "内密の案件",
        "are you at your desk",
        "are you available",
        "are you in the office",
        "are you at the office",
        "are you free at the moment",
        "are you busy",
        "quick task",
        "quick favor",
        "quick favour",
        "small favor",
        "need a favor",
        "do me a favor",
        "do me a favour",
        "urgent wire",
        "wire transfer today",
        "process a wire",
        "process a payment",
        "make a payment today",
        "urgent payment",
        "vendor payment",
        "i'm in a meeting",
        "i am in a meeting",
        "in a conference",
        "in a meeting",
        "can't talk",
        "cannot talk",
        "can't take calls",
        "send me your cell",
        "your cell number",
        "your mobile number",
        "your personal number",
        "your cell phone number",
        "reply as soon as you",
        "let me know if you are available",
        "get back to me asap",
        "need you to handle",
        "need you to run",
        "run an errand",
        "i need you to",
        "change my direct deposit",
        "update my direct deposit",
        "direct deposit",
        "payroll",
        "change my bank",
        "changed our bank",
        "new bank details",
        "new banking details",
        "updated bank details",
        "our bank account has changed",
        "kindly update",
        "sent from my mobile",
        "discreetly",
        *spoken("""
            zh: 在公司吗 | 在办公室吗 | 你在公司嗎 | 在辦公室嗎 | 正在开会 | 我在開會
            zh: 不方便接电话 | 不方便接電話 | 公司账户余额 | 公司账户还有多少 | 公司帳戶餘額
            zh: 安排转账 | 安排付款 | 安排轉帳 | 财务人员拉 | 帮我处理一件事 | 加入群聊
            ko: 지금 자리에 있 | 사무실에 있나 | 회의 중이라 | 회의중이라 | 전화를 받을 수 없
            ko: 전화 받기 어려 | 급히 송금 | 급하게 송금 | 긴급 송금 | 급하게 부탁 | 회사 계좌 잔액
            vi: bạn có ở văn phòng | em có ở văn phòng | em có ở công ty | đang họp
            vi: chuyển khoản gấp | chuyển tiền gấp | không tiện nghe điện thoại
            vi: không nghe máy được | số dư tài khoản công ty
            pt: você está no escritório | estou em reunião | estou numa reunião
            pt: estou em uma reunião | não posso falar agora | não posso atender
            pt: transferência urgente | pagamento urgente | preciso de um favor
            pt: preciso que você faça | novos dados bancários | tarefa rápida
            es: está en la oficina | estás en la oficina | estoy en una reunión | estoy reunido
            es: no puedo hablar | no puedo atender llamadas | pago urgente | necesito un favor
            es: necesito que hagas | necesito que haga | operación confidencial
            es: cambio de cuenta bancaria | nuevos datos bancarios
            de: sind sie im büro | bist du im büro | sind sie gerade am platz
            de: in einer besprechung | in einem meeting | kann gerade nicht telefonieren
            de: kann nicht telefonieren | kann nicht sprechen | dringende überweisung
            de: eilige überweisung | vertrauliche transaktion | diskret behandeln
            de: neue bankverbindung | kleinen gefallen
            fr: êtes-vous au bureau | es-tu au bureau | je suis en réunion | suis en rendez-vous
            fr: virement urgent | virement à effectuer | virement à faire
            fr: opération confidentielle | dossier confidentiel | ne peux pas répondre au téléphone
            fr: pas joignable par téléphone | nouveau rib | changement de rib | par mail uniquement
            fr: uniquement par mail | besoin d'un service
            ru: вы на работе | вы в офисе | я на совещании | срочный перевод | срочный платеж
            ru: не могу говорить | новые реквизиты | конфиденциальная сделка | остаток на счете
            it: sei in ufficio | è in ufficio | sono in riunione | bonifico urgente
            it: bonifico da effettuare | non posso parlare | non posso rispondere al telefono
            it: operazione riservata | nuovo iban | nuove coordinate bancarie
            it: ho bisogno di un favore
            nl: ben je op kantoor | bent u op kantoor | zit in een vergadering | zit in een meeting
            nl: dringende betaling | spoedbetaling | kan niet bellen | kan nu niet bellen
            nl: nieuwe bankgegevens | kun je iets voor me
            pl: jesteś w biurze | czy jest pan w biurze | czy jest pani w biurze
            pl: jestem na spotkaniu | pilny przelew | nie mogę rozmawiać | nowy numer konta
            pl: potrzebuję przysługi
        """),
        *spoken("""
            en: send pictures of the back | are you free right now | are you free? i need
            en: i'm the ceo | this is the ceo | it's the ceo | keep this between us
            en: run an errand for me
            ja: 今から案件 | 案件をお願いしたい | 社外秘でお願い | 至急対応をお願いしたい件
            ja: 新規プロジェクトのため | 今後のプロジェクト | 業務連絡のため
            ja: 業務の都合上 | 業務上の必要 | 手が空いていますか | 手は空いて | 社内にいますか
            ja: 経理の者を | 経理担当者も | 経理の方を | 他のメンバーは招待 | 誰も招待せず
            ja: 私が後で参加 | 私が参加してから | 作成後、qrコード | グループのqrコード
            ja: グループの二次元コード | 新しい業務グループ | 業務用のlineグループ
        """),
    ),
    near=(
        Near(
            (
                "社長",
                "会長",
                "代表取締役",
                "常務",
                "専務",
                "ceo",
                "cfo",
                "president",
            ),
            (
                r"lineグループ|line.{0,10}グループ|グループ.{0,8}(?:作|招待)|qrコード"
                r"|至急.{0,10}(?:振込|送金)|口座残高|ギフト券|ギフトカード|gift cards?"
                r"|wire transfer"
            ),
            before=90,
            after=90,
        ),
        *BOSS_ASKS,
    ),
    at_least=2,
)
