"""Says that the mailbox is full, old or holds mail back."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "mailbox-trouble",
    Stance.ACCUSING,
    sees="Says that the mailbox is full, old or holds mail back.",
    why="It aims at the password of the mail account, and with it at everything else.",
    wrong_when="Providers warn of full mailboxes too, without a log-in link.",
    phrases=(
        "メールボックスがいっぱい",
        "メールボックスの容量",
        "メールボックスの更新",
        "メールボックスを更新",
        "メールボックスがまもなく",
        "メールの容量",
        "容量が不足",
        "容量を超え",
        "ストレージ容量が",
        "受信トレイがいっぱい",
        "未配信メール",
        "未配信のメッセージ",
        "未受信メール",
        "保留中のメール",
        "保留中のメッセージ",
        "配信されていないメール",
        "メールサーバーの更新",
        "メールサーバーアップグレード",
        "メールアカウントの更新",
        "メールアカウントを更新",
        "ウェブメールの更新",
        "メールパスワードの有効",
        "迷惑メールとして隔離",
        "隔離されたメッセージ",
        "メールが届かなくなり",
        "mailbox is full",
        "mailbox is almost full",
        "mailbox full",
        "mailbox almost full",
        "mailbox storage",
        "mailbox quota",
        "mail quota",
        "storage limit",
        "storage is full",
        "storage is almost full",
        "storage full",
        "quota exceeded",
        "exceeded your storage",
        "exceeded its storage",
        "exceeded the storage",
        "exceeded your mailbox",
        "exceeded its quota",
        "out of storage",
        "email storage",
        "undelivered messages",
        "undelivered mails",
        "undelivered emails",
        "pending messages",
        "pending emails",
        "pending mails",
        "pending incoming",
        "blocked emails",
        "stuck in",
        "new mails you sent",
        "stuck emails",
        "incoming messages",
        "incoming emails",
        "incoming mails",
        "messages on hold",
        "messages were",
        "messages are on hold",
        "held messages",
        "quarantined messages",
        "quarantined",
        "blocked messages",
        "failed to deliver",
        "upgrade your mailbox",
        "mailbox upgrade",
        "mailbox version",
        "webmail upgrade",
        "webmail",
        "web-mail",
        "email upgrade",
        "email version",
        "email deactivation",
        "email termination",
        "mailbox deactivation",
        "your mailbox",
        "de-activated",
        "release messages",
        "release your messages",
        "email administrator",
        "mail administrator",
        "it helpdesk",
        "it help desk",
        "it support",
        "email server",
        "mail server update",
        "server upgrade",
        "outlook web",
        "email account will",
        *spoken("""
            ja: メールボックスが満杯 | メールボックスの上限 | メールボックスの有効期限
            ja: メールの受信が制限 | メールの送受信が制限 | メールの送受信ができなく
            ja: 受信できないメール | 受信できなかったメール | サーバーに保留 | サーバーで保留
            ja: 隔離されたメール | メールアカウントの有効期限 | メールアカウントの検証
            ja: メールアカウントの確認 | メールサーバーの移行 | メールシステムの更新 | 容量が上限
            ja: 容量の上限 | ストレージがいっぱい | ストレージの上限
            en: mailbox has reached | mailbox has exceeded | mailbox size limit
            en: reached its storage limit | inbox is full | emails are being held
            en: mails are being held | messages pending delivery | undelivered incoming
            en: release all messages | mailbox validation | webmail update
            en: exceeded the limit of your mailbox | clear cache | upgrade your email
            en: increase your storage | increase storage | quota limit
        """),
    ),
    near=(
        Near(
            spoken("""
            zh: 邮箱 | 邮件账户 | 信箱 | 電子郵件帳戶
            ko: 메일함 | 메일 계정 | 이메일 계정 | 사서함 | 메일 용량
            vi: hộp thư | hòm thư | tài khoản email
            pt: caixa de correio | caixa de entrada | caixa postal | conta de e-mail
            pt: conta de email | seu webmail
            es: buzón | bandeja de entrada | cuenta de correo | su correo electrónico
            de: postfach | e-mail-konto | mail-konto | posteingang | e-mail-speicher
            fr: boîte de réception | boîte mail | boîte aux lettres | messagerie | boîte e-mail
            ru: почтовый ящик | почтового ящика | почтового аккаунта | ваша почта
            it: casella di posta | casella mail | casella e-mail | casella postale | casella email
            nl: postvak | e-mailaccount | e-mailbox
            pl: skrzynka pocztowa | skrzynki pocztowej | skrzynka odbiorcza | skrzynka mailowa
            pl: konto e-mail
        """),
            (
                r"已满|已滿|容量(?:不足|已|超)|超出|邮箱升级|升級|将被停用|隔离|滞留|未送达|가득"
                r"|용량 ?(?:초과|부족|이)"
                r"|업그레이드|보류|차단된 메시지|(?:bị|đã|sắp) đầy|dung lượng|vượt quá|nâng cấp"
                r"|bị giữ lại"
                r"|\b(?:cheia|cota|quota|cuota|limite de (?:armazenamento|espaco|almacenamiento)"
                r"|excedeu|mensagens (?:retidas|pendentes)|sera desativad[ao]|lleno|llena"
                r"|excedid[oa]"
                r"|superado (?:el|su)|mensajes (?:retenidos|pendientes)|voll|speicher\w{0,12}"
                r"|kontingent"
                r"|uberschritten|ueberschritten|zuruckgehalten\w{0,2}|pleine|saturee"
                r"|espace de stockage"
                r"|depasse|messages? (?:bloques?|retenus?|en attente)|pien[ao]|spazio (?:di"
                r"|esaurito"
                r"|insuff\w{1,8})|superat[ao]|messaggi (?:bloccati|trattenuti|in sospeso)|vol"
                r"|limiet"
                r"|overschreden|opslaglimiet|vastgehouden|pelna|przepelnion[ay]|limit"
                r"|przekroczy\w{1,4}"
                r"|wstrzyman\w{1,2})\b|переполнен|превы|квот|заполнен|задержан|недоставлен"
            ),
            before=50,
            after=60,
        ),
    ),
    at_least=2,
)
