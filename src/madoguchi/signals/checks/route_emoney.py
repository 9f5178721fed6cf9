"""Wants to be paid in e-money or gift codes."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, worded

CHECK = worded(
    "route-emoney",
    Stance.ACCUSING,
    sees="Wants to be paid in e-money or gift codes.",
    why="No office and no serious firm takes codes as payment.",
    wrong_when="Shops where such codes are a regular way to pay.",
    near=(
        Near(
            (
                "電子マネー",
                "ギフト券",
                "ギフトカード",
                "プリペイドカード",
                "プリペイド",
                "bitcash",
                "ビットキャッシュ",
                "webmoney",
                "ウェブマネー",
                "vプリカ",
                "itunesカード",
                "googleplay",
                "google play",
                "ニンテンドープリペイド",
                "paypayで",
            ),
            (
                r"(?:で|による|にて)(?:の)?(?:お)?(?:支払|振込|入金|納付|決済して|精算)|(?:購入"
                r"|買って).{0,20}(?:支払|番号|送|連絡|コンビニ)|コンビニ.{0,14}(?:購入|買)"
            ),
            before=40,
            after=50,
        ),
        Near(
            (
                "gift card",
                "gift cards",
                "itunes card",
                "itunes cards",
                "google play card",
                "steam card",
                "prepaid card",
                "vanilla card",
            ),
            (
                r"\bpay(?:ment)?\b.{0,30}\b(?:with|by|in|using|via|through)\b|\bas payment\b"
                r"|\b(?:send|buy) .{0,40}\b(?:code|pay)"
            ),
            before=60,
            after=60,
        ),
    ),
    unless=r"プレゼント|進呈|抽選|キャンペーン|もらえる|当たる|ご利用いただけます",
)
