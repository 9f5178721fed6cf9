"""Honest mail that looks bad (the list at the end of the project's requirement on evidence).

Every check of the package looks at every one of these mails, and none may accuse it.
"""

from __future__ import annotations

import pytest

from madoguchi.model import Authentication, Message, Stance
from madoguchi.signals import examine
from tests.signals.identity.mails import CONFIRMED, UNKNOWN, box, link, mail

FOOT = "\n配信停止はこちら\n例示商店 東京都千代田区架空1-2-3\n"
PREHEADER = "今だけ送料無料 " * 12

ESP = mail(
    box("例示商店", "news@mag.example.com"),
    subject="週末セールのご案内",
    text="今週のおすすめ商品をご紹介します。" * 6 + FOOT,
    links=(link("https://c.hm-f.jp/x1"), link("https://c.hm-f.jp/x2", "配信停止はこちら")),
    headers=(
        ("Return-Path", "<z-101-2@bma.mpse.jp>"),
        ("List-Unsubscribe", "<https://c.hm-f.jp/s>"),
    ),
)
UNKNOWN_ESP = mail(
    box("例示商店", "news@mag.example.com"),
    subject="週末セールのご案内",
    text="今週のおすすめ商品をご紹介します。" * 6 + FOOT,
    links=(link("https://click.example.net/1"), link("https://click.example.net/2", "配信停止")),
    headers=(("Return-Path", "<b-77@bounce.example.net>"),),
)
PRE_HEADER = mail(
    box("例示商店", "news@example.com"),
    subject="秋の新作",
    text="秋の新作が入荷しました。ぜひ店頭でご覧ください。" * 8 + FOOT,
    hidden_text=PREHEADER,
    links=(link("https://www.example.com/new"),),
)
PAUL = mail(
    box("Paul Austin", "paul.austin@example.com"),
    subject="Paul's restaurant in Laufen",
    text="Our author Paul is in Australia. The draught in the laundry is fixed.",
    links=(link("https://www.example.com/paul"),),
)
ONLINE = mail(
    box("Example Online", "news@shop.example.com"),
    subject="Shop online: new deadline for the guideline",
    text="Our online shop airlines guide. Read it at example.online, linen and pipelines included.",
    links=(link("https://shop.example.com/online"),),
)
OTHER_FIRM = mail(
    box("例示マガジン", "mag@example.com"),
    subject="今月の特集",
    text="今月の特集は文房具です。読者の皆さまの机の上をのぞいてみました。\n" * 10
    + "Amazonや楽天市場でも買えます。三井住友カードの特典は来月号でご紹介します。\n"
    + "次号もどうぞお楽しみになさってください。\n" * 10,
    links=(link("https://www.example.com/feature"), link("https://www.instagram.com/example")),
)
SECOND_DOMAIN = mail(
    box("三井住友カード", "statement@vpass.ne.jp"),
    subject="カードご請求額のお知らせ",
    text="例示 太郎 様\n11月のご請求額が確定しました。詳細はVpassでご確認いただけます。",
    links=(link("https://www.smbc-card.com/mem/index.jsp"),),
)
PIA = mail(
    box("チケットぴあ", "info@pia.co.jp"),
    subject="【ぴあ】抽選結果のお知らせ",
    text="例示 太郎 様\n抽選の結果、チケットをご用意できました。お支払期限までにお手続きください。",
    links=(link("https://t.pia.jp/mypage"),),
)
CARD_USE = mail(
    box("三井住友カード", "statement@vpass.ne.jp"),
    subject="ご利用のお知らせ【三井住友カード】",
    text=(
        "例示 太郎 様\nいつも三井住友カードをご利用いただきありがとうございます。\n"
        "◇利用日：2026/11/20 12:34\n◇利用先：例示ストア\n◇利用金額：1,234円\n"
        "身に覚えのない場合は、カード裏面の電話番号までお問い合わせください。\n"
        "当社がメールで暗証番号をお尋ねすることはありません。"
    ),
    links=(link("https://www.smbc-card.com/", "https://www.smbc-card.com/", "text"),),
)
REMINDER = mail(
    box("例示市 上下水道課", "ryokin@city.example.com"),
    subject="水道料金のお支払いについて",
    text=(
        "例示 太郎 様\n10月分の水道料金 3,456円のお支払いが確認できておりません。\n"
        "お送りした納入通知書により、11月30日までに金融機関でお支払いください。\n"
        "行き違いでお支払い済みの場合はご容赦ください。"
    ),
)
SHOP_DRAW = mail(
    box("例示商店", "news@example.com"),
    subject="秋のプレゼント 当選者発表",
    text=(
        "抽選で30名様に新米が当たる秋のキャンペーンにご応募ありがとうございました。\n"
        "当選の発表は商品の発送をもってかえさせていただきます。" + FOOT
    ),
    links=(link("https://www.example.com/campaign"),),
)
LAWYER = mail(
    box("弁護士法人例示", "info@law.example.com"),
    subject="債務のお支払いに関するご通知",
    text=(
        "例示 太郎 様\n冠省　当職は、例示株式会社（以下「通知人」といいます。）の代理人として、"
        "ご連絡いたします。\n貴殿は通知人に対し、賃料123,000円の支払義務を負っておりますが、"
        "本日現在、お支払いが確認できておりません。\n本通知到達後14日以内に、通知人の口座へ"
        "お支払いください。期限内にお支払いがない場合、やむを得ず法的手続（訴訟・支払督促等）を"
        "検討いたします。\n分割でのお支払いについてもご相談に応じます。\n草々\n弁護士 例示 花子"
    ),
)
PARCEL = mail(
    box("ヤマト運輸株式会社", "mail@kuronekoyamato.co.jp"),
    subject="お荷物お届けのお知らせ【受取の日時や場所をご指定ください】",
    text="例示 太郎 様\nお荷物のお届け予定日時：11月24日 14時-16時\n送り状番号：1234-5678-9012",
    links=(link("https://member.kms.kuronekoyamato.co.jp/parcel/detail"),),
)
WARNING = mail(
    box("例示銀行", "info@bank.example.com"),
    subject="当行を装った不審なメールにご注意ください",
    text=(
        "「アカウントを停止しました。24時間以内にご確認がない場合は口座を凍結します」という文面の"
        "偽メールが増えています。暗証番号を入力させる手口です。\n"
        "不安なときは、警察相談専用電話 #9110 へご相談ください。"
    ),
    links=(link("https://www.bank.example.com/security"),),
)

STORIES = {
    "a delivery service counts clicks": (ESP, CONFIRMED),
    "a delivery service counts clicks, nothing known of the route": (ESP, UNKNOWN),
    "a delivery service that no registry knows, signed": (UNKNOWN_ESP, CONFIRMED),
    "a pre-header": (PRE_HEADER, UNKNOWN),
    "au inside Paul": (PAUL, UNKNOWN),
    "online is not LINE": (ONLINE, UNKNOWN),
    "a newsletter names other firms": (OTHER_FIRM, UNKNOWN),
    "a brand's second domain": (SECOND_DOMAIN, UNKNOWN),
    "a ticket firm's second domain": (PIA, CONFIRMED),
    "a real card-use notice": (CARD_USE, UNKNOWN),
    "a real reminder to pay": (REMINDER, UNKNOWN),
    "a shop announces who won": (SHOP_DRAW, UNKNOWN),
    "a real lawyer's debt letter": (LAWYER, UNKNOWN),
    "a shipping notice": (PARCEL, UNKNOWN),
    "a bank warns of what scams say": (WARNING, UNKNOWN),
}


@pytest.mark.parametrize(("message", "authentication"), list(STORIES.values()), ids=list(STORIES))
def test_it_is_not_accused(message: Message, authentication: Authentication) -> None:
    signals = examine(message, authentication)
    assert [s.id for s in signals if s.stance is Stance.ACCUSING] == []


def test_the_same_words_accuse_where_nobody_tells_of_scams() -> None:
    said = mail(
        box("例示銀行", "info@bank.example.com"),
        subject="重要なお知らせ",
        text="アカウントを停止しました。24時間以内にご確認がない場合は口座を凍結します。",
        links=(link("https://www.bank.example.com/security"),),
    )
    assert "pressure-suspension" in {signal.id for signal in examine(said, UNKNOWN)}
