"""Offers coins for nothing, or wants a crypto wallet to be connected or verified."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import NEVER_ASKS, SPEAKS_OF_SCAMS, Near, spoken, worded

_PHRASES_OF_RECOVERY = spoken("""
    ja: リカバリーフレーズ | シードフレーズ | 復元フレーズ | 復元用フレーズ | 秘密鍵
    ja: 秘密のフレーズ
    en: seed phrase | recovery phrase | secret phrase | backup phrase | private key | private keys
    en: 12-word phrase | 12 word phrase | 24-word phrase | 24 word phrase | seed words
    zh: 助记词 | 助記詞 | 私钥 | 私鑰 | 恢复短语 | 復原短語
    ko: 시드 문구 | 시드문구 | 복구 문구 | 복구문구 | 니모닉 | 개인 키
    vi: cụm từ khôi phục | cụm từ bí mật | khóa riêng
    pt: frase de recuperação | frase semente | frase secreta
    es: frase de recuperación | frase semilla | palabras de recuperación | clave privada
    de: wiederherstellungsphrase | seed-phrase | wiederherstellungswörter | geheime phrase
    fr: phrase de récupération | phrase secrète | phrase de sauvegarde
    ru: сид-фразу | seed-фразу | фразу восстановления | секретную фразу | сид фразу
    it: frase di recupero | frase segreta
    nl: herstelzin | herstelfrase | geheime herstelzin
    pl: frazę odzyskiwania | frazę seed | fraza odzyskiwania
""")
_TYPED_IN = (
    r"\b(?:enter|type in|import|submit|provide|confirm|verify|validate|insert|reply with|send us"
    r"|send me|eingeben|geben sie|bestatig\w{1,4}|bestaetig\w{1,4}|importier\w{1,3}|saisi\w{1,4}"
    r"|entrez|renseign\w{1,4}|importez|introdu[zc]\w{1,4}|ingres[ae]|import[ae]|digite|insira"
    r"|informe|confirme|inserisci|inserire|voer|vul|bevestig|podaj|wpisz|wprowadz)\b"
    r"|入力|送信|認証|検証|输入|填写|导入|提供|輸入|填寫|匯入|입력|인증|nhập|cung cấp"
    r"|введите|укажите|подтвердите"
)

CHECK = worded(
    "lure-crypto-giveaway",
    Stance.ACCUSING,
    sees="Offers coins for nothing, or wants a crypto wallet to be connected or verified.",
    why="Who connects the wallet or types its words gives it away; nobody doubles coins.",
    wrong_when="Projects that really hand out tokens; exchanges that greet customers with coins.",
    phrases=spoken("""
        ja: ウォレットを接続して | ウォレットを接続し | ウォレットを認証 | ウォレットの認証
        ja: ウォレットを検証 | ウォレットの検証 | ウォレットを同期 | エアドロップを受け取
        ja: エアドロップの受け取り | 無料でビットコインを | ビットコインを無料で | 暗号資産を無料で
        ja: 仮想通貨を無料で | ビットコインを無償 | 2倍にしてお返し | 倍にして返します
        ja: 2倍にして返 | ビットコインの残高が出金
        en: connect your wallet | connect wallet to claim | verify your wallet
        en: validate your wallet | synchronize your wallet | sync your wallet | wallet validation
        en: wallet verification | wallet synchronization | authenticate your wallet
        en: rectify your wallet | update your wallet | claim your airdrop | claim airdrop
        en: claim the airdrop | bitcoin giveaway | btc giveaway | eth giveaway | crypto giveaway
        en: ethereum giveaway | xrp giveaway | free btc | free eth | free crypto | free tokens
        en: claim free bitcoin | double your eth | double your btc | double your crypto
        en: send back double | we will send you back double | receive double | unclaimed bitcoin
        en: unclaimed btc | bitcoins are waiting | bitcoin is waiting for withdrawal
        en: btc in your account | withdraw your bitcoin | your mining balance
        en: bitcoin cloud mining | wallet will be restricted | wallet will be suspended
        en: wallet will be deactivated | your 12 words | enter your 12 | your 24 words
        en: enter your 24 | wallet needs to be | wallet must be verified | wallet must be updated
        en: wallet has not been verified
        zh: 连接钱包 | 连接您的钱包 | 验证您的钱包 | 钱包验证 | 验证钱包 | 领取空投 | 空投领取
        zh: 免费领取比特币 | 免费领取usdt | 免费送币 | 赠送比特币 | 双倍返还 | 钱包升级 | 連接錢包
        zh: 連接您的錢包 | 驗證您的錢包 | 錢包驗證 | 驗證錢包 | 領取空投 | 空投領取
        zh: 免費領取比特幣 | 免費領取usdt | 贈送比特幣 | 雙倍返還
        ko: 지갑을 연결 | 지갑 연결 후 | 지갑을 인증 | 지갑 인증 | 에어드랍을 수령 | 에어드랍 수령
        ko: 무료 비트코인 | 비트코인 무료 지급 | 무료 코인 지급 | 두 배로 돌려 | 2배로 돌려
        vi: kết nối ví của bạn | kết nối ví để | xác minh ví | xác thực ví | nhận airdrop
        vi: bitcoin miễn phí | tặng bitcoin | tiền điện tử miễn phí | nhân đôi bitcoin
        pt: conecte sua carteira | conecte a sua carteira | conectar sua carteira
        pt: conectar carteira | verifique sua carteira | valide sua carteira | resgate seu airdrop
        pt: bitcoin grátis | reivindique seu airdrop | bitcoins grátis | criptomoedas grátis
        pt: dobre seus bitcoins | devolvemos em dobro | receba o dobro em bitcoin
        es: conecte su billetera | conecta tu billetera | conectar su billetera | conecta tu wallet
        es: conecte su monedero | verifique su billetera | verifica tu billetera
        es: verifica tu wallet | valide su billetera | valida tu wallet | reclama tu airdrop
        es: reclame su airdrop | bitcoin gratis | bitcoins gratis | criptomonedas gratis
        es: duplica tus bitcoins | duplique sus bitcoins | le devolveremos el doble
        de: verbinden sie ihre wallet | verbinde deine wallet | wallet verbinden
        de: wallet verifizieren | verifizieren sie ihre wallet | verifiziere deine wallet
        de: wallet bestätigen | wallet validieren | wallet synchronisieren | airdrop sichern
        de: airdrop beanspruchen | kostenlose bitcoins | gratis-bitcoin | kostenlose kryptowährung
        de: bitcoin verdoppeln | bitcoins verdoppeln | doppelt zurückerhalten
        fr: connectez votre wallet | connectez votre portefeuille | connecter votre wallet
        fr: vérifiez votre wallet | valider votre wallet | validez votre wallet
        fr: votre portefeuille crypto doit | réclamez votre airdrop | réclamer votre airdrop
        fr: bitcoins gratuits | bitcoin gratuit | cryptos gratuites | doublez vos bitcoins
        ru: подключите кошелек | подключить кошелек | подтвердите кошелек | верификация кошелька
        ru: бесплатные биткоины | бесплатный биткоин | бесплатные токены | раздача биткоин
        ru: раздача криптовалюты | раздача токенов | удвойте биткоин | удвоим ваши
        ru: на вашем балансе btc | вывести биткоины | получите эирдроп | получить аирдроп
        it: collega il tuo wallet | connetti il tuo wallet | verifica il tuo wallet
        it: convalida il tuo wallet | richiedi il tuo airdrop | raddoppia i tuoi bitcoin
        it: criptovalute gratis | bitcoin in regalo
        nl: verbind je wallet | verbind uw wallet | koppel je wallet | koppel uw wallet
        nl: verifieer je wallet | verifieer uw wallet | claim je airdrop | verdubbel je bitcoin
        nl: gratis bitcoins
        pl: połącz portfel | połącz swój portfel | zweryfikuj portfel | zweryfikuj swój portfel
        pl: odbierz airdrop | darmowe bitcoiny | darmowe kryptowaluty | podwoimy twoje
    """),
    near=(Near(_PHRASES_OF_RECOVERY, _TYPED_IN, before=50, after=50),),
    unless=(
        f"{NEVER_ASKS}|{SPEAKS_OF_SCAMS}"
        r"|\b(?:never|not|n't) (?:enter|type|tell|give|store|save|commit|upload|include)\b"
        r"|\b(?:ssh|tls|pgp|gpg|openssl|rsa|certificate|keystore|\.pem|repository)\b|サーバ|証明書"
    ),
)
