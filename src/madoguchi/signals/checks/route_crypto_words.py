"""Speaks of paying or earning in crypto money."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import worded

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
    ),
)
