"""How each language speaks: tables of what is refused and what passes, and the list of 常用漢字."""

from __future__ import annotations

import pytest

from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.source.style import jouyou, style_of
from madoguchi.guidance.source.texts import checked
from madoguchi.model import Language, PackError
from madoguchi.model.readings import in_brackets

PLACEHOLDERS = {"tel.police-110"}

REFUSED: tuple[tuple[Language, str, str], ...] = (
    (Language.JA, "だまされたのですね。", "blame"),
    (Language.JA, "これは安全です。", "safe"),
    (Language.JA, "窓口を検索してください。", "search"),
    (Language.JA, "03-0000-0012に電話してください。", "03-0000-0012"),
    (Language.JA, "あ" * 76 + "。", "too long"),
    (Language.EN, "You should have asked.", "blame"),
    (Language.EN, "It is safe.", "safe"),
    (Language.EN, "Search for the desk.", "search"),
    (Language.EN, "Call 110.", "110"),
    (Language.ZH_HANS, "您受骗了。", "blame"),
    (Language.ZH_HANS, "这封邮件是安全的。", "safe"),
    (Language.ZH_HANS, "请拨打110。", "110"),
    (Language.KO, "안심하세요.", "safe"),
    (Language.KO, "속으셨습니다.", "blame"),
    (Language.KO, "창구를 검색하세요.", "search"),
    (Language.VI, "Thư này là an toàn.", "safe"),
    (Language.VI, "Bạn bị lừa rồi.", "blame"),
    (Language.PT_BR, "O e-mail é seguro.", "safe"),
    (Language.PT_BR, "Você caiu no golpe.", "blame"),
    (Language.PT_BR, "Pesquise o telefone.", "search"),
    (Language.JA_EASY, "銀行に{電話|でんわ}してください。", "'銀'"),
    (Language.JA_EASY, "{銀行|ギンコウ}です。", "hiragana"),
    (Language.JA_EASY, "{こうざ|こうざ}です。", "hiragana"),
    (Language.JA_EASY, "{騙|だま}します。", "'騙'"),
    (Language.JA_EASY, "メールが{来|く}ます。", "'来(く)ます。'"),
    (Language.JA_EASY, "メールが{来|き}るようです。", "source/style, which has: く、き、こ"),
    (Language.JA_EASY, "{何|なん}も{送|おく}りません。", "'何(なん)も送りません。'"),
    (Language.JA_EASY, "ファイルを{入|はい}れます。", "'入(はい)れます。'"),
    (Language.JA_EASY, "{話|はな}を{聞|き}きます。", "'話(はな)を聞きます。'"),
    (Language.JA_EASY, "ベンダーに{聞|き}いてください。", "'ベンダー'"),
    (Language.JA_EASY, "すぐ{電話|でんわ}する。", "ends in"),
    (Language.JA_EASY, "{電話|でんわ}していただきます。", "honorific"),
    (Language.JA_EASY, "うっかりしました。", "blame"),
    (Language.JA_EASY, "か" * 39 + "です。", "too long"),
    (Language.JA_EASY, "{110|ひゃくとおばん}です。", "hiragana"),
)
PASSES: tuple[tuple[Language, str], ...] = (
    (Language.JA, "すぐ{tel.police-110}番に電話してください。60日以上の公告があります。"),
    (Language.JA, "番号案内の104は、2026年3月31日で終わりました。"),
    (
        Language.EN,
        "Directory enquiries (104) ended on 31 March 2026. Below 1,000 yen nothing is paid.",
    ),
    (Language.ZH_HANS, "查号服务104已于2026年3月31日结束。"),
    (Language.KO, "번호 안내 104는 2026년 3월 31일에 끝났습니다."),
    (Language.VI, "Dịch vụ 104 đã chấm dứt ngày 31 tháng 3 năm 2026."),
    (Language.PT_BR, "O serviço 104 foi encerrado em 31 de março de 2026."),
    (Language.JA_EASY, "すぐ{tel.police-110}{番|ばん}に{電話|でんわ}してください。"),
    (Language.JA_EASY, "「{電話|でんわ}します」と{言|い}ってください({大切|たいせつ}です)。"),
    (Language.JA_EASY, "{人々|ひとびと}です。"),
    (Language.JA_EASY, "{来|く}る{人|ひと}も、{来|こ}ない{人|ひと}も、{来|き}ます。"),
    (Language.JA_EASY, "{話|はなし}を{聞|き}いて、{話|はな}します。"),
    (Language.JA_EASY, "{電話|でんわ}の{記録|きろく}"),
)


def check(language: Language, text: str) -> str:
    return checked(Node("texts.yaml", 1, text), language, PLACEHOLDERS)


@pytest.mark.parametrize(("language", "text", "words"), REFUSED)
def test_what_nobody_is_to_be_told_is_refused(language: Language, text: str, words: str) -> None:
    with pytest.raises(PackError) as raised:
        check(language, text)
    assert words in raised.value.en
    assert raised.value.ja.startswith("texts.yaml:1: ")


@pytest.mark.parametrize(("language", "text"), PASSES)
def test_what_may_be_said_passes(language: Language, text: str) -> None:
    assert in_brackets(check(language, text)) == in_brackets(text)


@pytest.mark.parametrize("language", Language)
def test_every_language_knows_blame_safe_and_search(language: Language) -> None:
    style = style_of(language)
    assert {"blame", "safe", "search"} <= set(style.forbidden.values())
    assert all(words == words.lower() for words in style.forbidden)
    assert 40 <= style.most_characters <= 200


def test_the_list_of_kanji_is_that_of_the_notice_of_2010() -> None:
    assert len(jouyou()) == 2136
    # Added in 2010, in the forms of the table; taken off in 2010; never on it.
    assert set("俺闇鬱塡剝頰𠮟") <= jouyou()
    assert not set("勺錘銑脹匁填剥頬叱騙嘘") & jouyou()
