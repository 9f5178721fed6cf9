"""Names a crypto wallet to pay into."""

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View
from madoguchi.signals.wording.worded import pattern

_WALLET = (
    # Base58 without 0, O, I, l (folded: case is gone), Bech32 (BIP 173), Ethereum, Tron, Monero.
    r"\bbc1[ac-hj-np-z02-9]{11,71}\b|\b0x[0-9a-f]{40}\b|\bt[1-9a-z]{33}\b|\b[48][1-9a-z]{94}\b"
    r"|\b[13][1-9a-z]{25,34}\b|\bltc1[a-z0-9]{30,60}\b"
)
_TRIGGERS = (
    "bitcoin",
    "bitcoins",
    "btc",
    "btc:",
    "wallet",
    "usdt",
    "ethereum",
    "eth",
    "litecoin",
    "monero",
    "xmr",
    "tron",
    "ビットコイン",
    "ウォレット",
    "暗号資産",
    "仮想通貨",
    "暗号通貨",
    "биткоин",
    "比特币",
    "비트코인",
)


def _wallets(view: View) -> Iterator[tuple[str, int, int]]:
    text = view.wording.folded.text
    for start, end in view.wording.search(pattern(_WALLET)):
        digits = sum(char.isdigit() for char in text[start:end])
        if 3 <= digits < (end - start) - 3:
            yield text[start:end], start, end


def look(view: View) -> tuple[Evidence, ...]:
    """Wallet addresses; looked for only where coins are spoken of."""
    if not view.wording.occurrences("route-crypto-wallet"):
        return ()
    return view.wording.evidence_for(_wallets(view))


CHECK = Check(
    id="route-crypto-wallet",
    stance=Stance.ACCUSING,
    sees="Names a crypto wallet to pay into.",
    why="Coins once sent cannot be called back; no office and hardly any firm is paid so.",
    wrong_when="Exchanges, and projects that take donations.",
    look=look,
    phrases=_TRIGGERS,
)
