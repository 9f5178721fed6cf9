"""Speaks of paying or earning in crypto money."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "route-crypto-words",
    Stance.NEUTRAL,
    sees="Speaks of paying or earning in crypto money.",
    why="Where no wallet is written in the mail, the next letter has it.",
    wrong_when="Exchanges, technical lists.",
    phrases=(
        "bitcoin",
        "bitcoins",
        "btc",
        "usdt",
        "ethereum",
        "cryptocurrency",
        "crypto",
        "blockchain",
        "trust wallet",
        "metamask",
        "coinbase",
        "binance",
        "seed phrase",
        "recovery phrase",
        "ビットコイン",
        "暗号資産",
        "仮想通貨",
        "暗号通貨",
        "シードフレーズ",
        "биткоин",
        "比特币",
        "비트코인",
        *spoken("""
            en: wallet address | bitcoin address | bitcoin wallet | bitcoin atm | tether | litecoin
            zh: 加密货币 | 虚拟货币 | 泰达币 | 以太坊 | 加密貨幣 | 虛擬貨幣 | 比特幣 | 泰達幣
            ko: 가상화폐 | 암호화폐 | 이더리움 | 테더 | 가상자산
            vi: tiền ảo | tiền điện tử | tiền mã hóa
            pt: criptomoeda | criptomoedas
            es: criptomoneda | criptomonedas
            de: kryptowährung | kryptowährungen | krypto
            fr: cryptomonnaie | cryptomonnaies | crypto-monnaie
            ru: криптовалюта | криптовалюты | криптовалюту | криптовалюте | биткоины | биткоинов
            it: criptovaluta | criptovalute
            nl: cryptovaluta | cryptomunten
            pl: kryptowaluta | kryptowaluty | kryptowalut
        """),
    ),
)
