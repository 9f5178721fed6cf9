"""Says that the reader's device or account was taken over."""

from madoguchi.model import Stance
from madoguchi.signals.wording.extortion_threats import DATA_THREATS
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "threat-data",
    Stance.ACCUSING,
    sees="Says that the reader's device or account was taken over.",
    why=('It is said to be believed, often with an old password as "proof" from an old leak.'),
    wrong_when="Real warnings by a provider or a firm after a break-in.",
    phrases=(
        "ハッキングしました",
        "あなたのデバイスをハッキング",
        "ハッキングされました",
        "ハッキングされて",
        "あなたのデバイスに",
        "あなたのデバイスへの",
        "あなたのオペレーティング",
        "あなたのosに",
        "デバイスに侵入",
        "端末に侵入",
        "アカウントをハッキング",
        "トロイの木馬",
        "マルウェアをインストール",
        "ウイルスを仕込",
        "スパイウェア",
        "キーロガー",
        "あなたのパスワードは",
        "すべてのデータをコピー",
        "データを盗み",
        "データを暗号化",
        "データをダウンロードしました",
        "私はハッカー",
        "私はプロのハッカー",
        "ハッカーです",
        "ドライバベース",
        "rat（",
        "i hacked",
        "i have hacked",
        "hacked your",
        "i'm a hacker",
        "i am a hacker",
        "hacker who",
        "professional hacker",
        "infected your",
        "i infected",
        "your device was",
        "your device has been",
        "your operating system",
        "access to your device",
        "access to all your",
        "full access to",
        "trojan",
        "remote administration",
        "keylogger",
        "spyware",
        "my malware",
        "my virus",
        "installed a malware",
        "installed malware",
        "rat software",
        "your password is",
        "here is your password",
        "your passwords",
        "i know your password",
        "all your data",
        "downloaded all",
        "copied all",
        "encrypted your",
        "dump of your",
        "leak your",
        "i have your",
        "darknet",
        "dark web",
        "zero-click",
        "pegasus",
        "hackeei",
        "he hackeado",
        "ich habe gehackt",
        "gehackt",
        "j'ai piraté",
        "piraté votre",
        "взломал",
        *spoken("""
            en: hacked into your | i compromised your | i have compromised | gained access to your
            en: infected with my | my trojan | i have access to your | installed a trojan
            en: i have downloaded | your system has been hacked | your account was hacked
            en: your account has been hacked | drive-by exploit
            zh: 我是黑客 | 黑了你的 | 入侵了你的 | 入侵了您的 | 你的操作系统 | 木马 | 键盘记录
            zh: 控制了你的设备 | 你的密码是 | 复制了你所有 | 你所有的数据 | 我是駭客 | 駭入了
            zh: 你的作業系統 | 木馬程式 | 你的密碼是 | 竊取了你的 | 控制了你的裝置
            ko: 해킹했 | 해킹하였 | 나는 해커 | 저는 해커 | 당신의 기기 | 당신의 장치 | 당신의 운영
            ko: 트로이 목마 | 트로이목마 | 키로거 | 당신의 비밀번호 | 당신의 모든 데이터
            ko: 모든 데이터를 복사
            vi: tôi là hacker | tôi là tin tặc | đã hack | hack thiết bị của bạn
            vi: xâm nhập vào thiết bị | cài phần mềm độc hại | cài mã độc | mật khẩu của bạn là
            vi: sao chép toàn bộ dữ liệu | toàn bộ dữ liệu của bạn
            pt: sou um hacker | sou hacker | invadi seu | invadi o seu | invadi sua
            pt: seu dispositivo foi | seu sistema operacional | infectei seu | cavalo de troia
            pt: acesso total ao seu | acesso completo ao seu | sua senha é | copiei todos
            pt: todos os seus dados | instalei um malware | instalei um vírus | meu malware
            es: soy un hacker | soy hacker | hackeado tu | hackeado su | hackeé tu | hackeé su
            es: he pirateado | he accedido a tu | he accedido a su | tu dispositivo ha sido
            es: su dispositivo ha sido | su dispositivo fue | tu sistema operativo
            es: su sistema operativo | he infectado | infecté tu | infecté su | troyano
            es: acceso completo a su | acceso completo a tu | acceso total a tu | acceso total a su
            es: tu contraseña es | su contraseña es | todos tus datos | todos sus datos
            es: mi malware | programa espía
            de: ich bin ein hacker | ich bin hacker | ihr gerät gehackt | dein gerät gehackt
            de: ihr konto gehackt | ihr betriebssystem | dein betriebssystem | trojaner
            de: vollen zugriff auf | vollständigen zugriff auf | ihr passwort lautet
            de: dein passwort lautet | alle ihre daten | alle deine daten | malware installiert
            de: schadsoftware installiert | meine malware | mein virus | spionagesoftware
            fr: je suis un hacker | je suis un pirate | piraté ton | j'ai infecté | infecté votre
            fr: votre système d'exploitation | ton système d'exploitation | cheval de troie
            fr: accès complet à | accès total à | votre mot de passe est | ton mot de passe est
            fr: toutes vos données | toutes tes données | mon virus | mon logiciel malveillant
            fr: logiciel espion | installé un virus
            ru: я хакер | взломал ваше | взломал ваш | взломал твой | взломал вашу | взломали ваше
            ru: ваша операционная система | вашей операционной | троян | полный доступ к
            ru: все ваши данные | вредоносную программу | шпионскую программу | скопировал все
            ru: заразил ваше
            it: sono un hacker | ho hackerato | ho violato il | ho violato la
            it: il tuo dispositivo è stato | il suo dispositivo è stato | il tuo sistema operativo
            it: il suo sistema operativo | accesso completo al | accesso completo a tutti
            it: la tua password è | tutti i tuoi dati | tutti i suoi dati | il mio malware
            it: il mio virus | ho infettato | ho installato un
            nl: ik ben een hacker | apparaat gehackt | account gehackt | heb uw apparaat
            nl: je besturingssysteem | uw besturingssysteem | volledige toegang tot
            nl: je wachtwoord is: | al je gegevens | al uw gegevens | mijn malware | mijn virus
            pl: jestem hakerem | zhakowałem | włamałem się | zainfekowałem | twój system operacyjny
            pl: twojego systemu operacyjnego | konia trojańskiego | koń trojański | pełny dostęp do
            pl: twoje hasło to | wszystkie twoje dane | mój wirus | moje złośliwe
            pl: skopiowałem wszystkie
        """),
        *spoken("""
            en: installed spyware | spyware on your | spyware in your | control of your device
            en: monitoring your activity | been watching you
            ja: ハッキングされまし | デバイスを監視 | あなたを監視 | 端末を遠隔操作
            ja: アクセス権を取得 | デバイスへのアクセスを
        """),
        *spoken("""
            ja: ファイルを暗号化しま | ファイルはすべて暗号化 | ファイルは全て暗号化
            ja: すべて暗号化し | 全て暗号化し | 復号したければ | 復元したければ
            ja: 盗んだデータ | 盗み出した | ダークウェブに公開 | 警察に通報しても | 警察に連絡しても
            en: your files are encrypted | your files have been encrypted | we have exfiltrated
            en: we have encrypted your | we will publish your data | decryption key
            de: lösegeld | dateien wurden verschlüsselt | dateien sind verschlüsselt
            fr: rançon | fichiers ont été chiffrés | fichiers sont chiffrés | clé de déchiffrement
            es: archivos han sido cifrados | archivos están cifrados | hemos cifrado
            es: clave de descifrado
            pt: arquivos foram criptografados | chave de descriptografia
        """),
    ),
    near=DATA_THREATS,
    at_least=2,
)
