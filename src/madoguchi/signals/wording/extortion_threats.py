"""What extortioners threaten with, beside what they want for keeping still.

A broken-in server, an affair, a bad review are told of in honest mail too; that money must come
or it goes on is not.  Source: public warnings on ransom, sextortion and threats by mail.
"""

from madoguchi.signals.wording.worded import Near, spoken

_PAY_JA = (
    r"(?:払|支払|振り?込|送金|入金|送れ|送って|購入|用意|買)"
    r".{0,40}(?:ビットコイン|btc|仮想通貨|暗号資産|usdt|モネロ|電子マネー|ギフト|円|ドル)"
    r"|(?:ビットコイン|btc|仮想通貨|暗号資産|usdt|モネロ|電子マネー|ギフト|円|ドル)"
    r".{0,40}(?:払|振り?込|送|入金|購入|用意|買)"
    r"|(?:払|支払|振り?込|送金|入金|応じ|従|返事|返信|連絡|対応|取引).{0,8}"
    r"(?:なければ|なけれ|ない(?:場合|なら|と|限り)|無い場合|ないとき|れない場合|ん(?:場合|なら)|拒)"
    r"|身代金|口止め|解決金|示談金|保釈金|供託金|罰金|無視(?:すれば|した場合|する(?:なら|場合|と))"
)
"""What is to be paid, or what follows when it is not."""
_OR_ELSE_JA = (
    r"(?:払|支払|振り?込|送金|入金|応じ|従|返事|返信|連絡|取引).{0,8}"
    r"(?:なければ|なけれ|ない(?:場合|なら|限り)|無い場合|ないとき|れない場合|ん(?:場合|なら)|拒)"
    r"|身代金|口止め|示談金|無視(?:すれば|した場合|する(?:なら|場合|と))"
    r"|(?:ビットコイン|btc|仮想通貨|暗号資産|usdt|モネロ).{0,30}(?:支払|払って|払え|送金し|送れ|送って)"
    r"|(?:支払|払|送金).{0,20}(?:ビットコイン|btc|仮想通貨|暗号資産|usdt|モネロ)"
)
"""What follows when one does not pay, or a payment that nobody can take back: a price alone stands
in every shop's mail beside its videos, its photographs and its encrypted pages."""
_OR_ELSE_ABROAD = (
    r"\b(?:refuse to pay|don't pay|do not pay|fail to pay|(?:if|unless) you (?:\w+ ){0,3}pay me"
    r"|pay (?:me|us) |(?:send|transfer) .{0,30}(?:bitcoins?|btc|monero|usdt)"
    r"|wenn (?:sie|du) nicht (?:zahl|bezahl)\w{0,3}"
    r"|(?:bitcoin|btc).{0,20}(?:uberweisen|senden)|losegeld"
    r"|si (?:vous|tu) ne (?:payez|paies)|(?:virez|envoyez) .{0,30}(?:bitcoins?|btc)|rancon"
    r"|si no (?:paga|pagas|me)|(?:envie|envia) .{0,30}(?:bitcoins?|btc)"
    r"|se (?:voce )?nao pagar|resgate)\b"
)
"""The same in other languages."""

DATA_THREATS: tuple[Near, ...] = (
    Near(
        spoken("""
            ja: 暗号化し | 暗号化され | ハッキング | 乗っ取 | 侵入し | マルウェア | ウイルスに
            ja: ランサム | 復号 | 盗み出
            ja: 顧客情報を | 顧客データ | 機密データ | 社内データ | データを公開 | 情報を公開
            ja: ダークウェブ
            ja: ddos | サーバーを停止 | サイトを停止 | サーバーを攻撃 | 攻撃を開始 | 攻撃を続
            ja: 攻撃を止
            ja: 低評価 | 悪評 | 星1 | 悪い口コミ | 口コミを | レビューを投稿 | 炎上 | 評判を
        """),
        _OR_ELSE_JA,
        before=130,
        after=150,
    ),
    Near(
        spoken("""
            en: we encrypted | we have encrypted | have hacked | exfiltrated | ddos
            en: your network | your files | your servers | your database
            en: publish your | negative reviews | bad reviews | your passwords
            de: verschlüsselt | gehackt | ihre dateien | kundendaten | entschlüsseln | ihre daten
            fr: chiffré | chiffrés | piraté | vos fichiers | déchiffrer | vos données
            es: cifrado | cifrados | encriptado | encriptados | hackeado | sus archivos
            es: tus archivos
            es: descifrar | sus datos
            pt: criptografado | criptografados | invadimos | hackeado | seus arquivos | seus dados
        """),
        _OR_ELSE_ABROAD,
        before=110,
        after=130,
    ),
)

EXPOSURE_THREATS: tuple[Near, ...] = (
    Near(
        spoken("""
            ja: 関係を知 | 愛人 | 交際相手 | 相手の女性 | 女性と | 男性と | ホテルから | ホテルへ入
            ja: 奥さま | ご家庭 | ご家族に | ご家族へ | 会社の方 | 同僚に | 上司に | 写真 | 録音
        """),
        r"口止め|(?:払わ|支払わ|応じ|送金し)な(?:け|い場合|いなら)|示談金",
        before=130,
        after=150,
    ),
    Near(
        spoken("""
            ja: 不倫 | 浮気 | 密会 | ホテルに入 | 証拠写真 | 証拠の写真 | 暴露 | バラす | ばらす
            ja: ばらし
            ja: バラし | ばらま | 晒す | 晒し | 拡散 | 録画 | 盗撮 | 隠し撮り | 映像を
            ja: 閲覧履歴 | 閲覧記録 | アクセスログ | アクセス履歴 | 閲覧ログ | 履歴を | ログを
            ja: 秘密を
            ja: 奥様に | 奥さんに | ご主人に | 会社に送 | 家族に送 | 職場に送
            ja: 知人に送 | 連絡先に送 | 連絡先全 | 公開する | 公開します | 裸の
        """),
        _OR_ELSE_JA,
        before=130,
        after=150,
    ),
    Near(
        spoken("""
            ja: 警察 | 警視庁 | サイバー犯罪 | 検察 | インターポール | 逮捕 | 起訴 | 児童ポルノ
            ja: 違法サイト
            ja: 違法な | 摘発
        """),
        (
            r"(?:閲覧|アクセス|ロック|履歴|検出|動画|サイト|端末|パソコン|pc).{0,100}(?:罰金|保釈金"
            r"|和解金|示談金"
            r"|供託金|解決金|電子マネー|ギフト|ビットコイン|支払|振り?込|プリペイド)"
        ),
        before=120,
        after=140,
    ),
    Near(
        spoken("""
            en: video | videos | footage | photos | pictures | screenshots | recording | your affair
            en: cheating | your wife | your husband | your secret | your family | your contacts
            en: your employer | browsing history | our chat | our chats | nudes | expose you
            de: video | aufnahmen | fotos | affäre | ihre frau | ihrer familie | deine familie
            de: kontakte
            fr: vidéo | photos | liaison | votre femme | votre famille | vos contacts | ta famille
            es: vídeo | video | fotos | infidelidad | su esposa | su familia | tu familia
            es: contactos
            pt: vídeo | fotos | traição | sua esposa | sua família | contatos
        """),
        _OR_ELSE_ABROAD,
        before=120,
        after=140,
    ),
)

VIOLENCE_THREATS: tuple[Near, ...] = (
    Near(
        spoken("""
            ja: 殺害 | 殺す | 殺して | 殺し | 始末 | 危害 | 命が | 命を | 襲撃
            ja: 爆弾 | 爆破 | 刺す | 痛い目 | 怪我 | 無事では | 監視して | 尾行
        """),
        _PAY_JA,
        before=130,
        after=150,
    ),
    Near(
        spoken("""
            ja: 回収員 | 回収担当 | 回収業者 | 取立 | 取り立て | 若い者 | 若い衆 | 自宅に | ご自宅
            ja: 自宅へ
            ja: 職場へ | 職場に | 実家 | 近隣 | 近所
        """),
        (
            r"(?:回収|取り?立て|押しかけ|向かわせ|身辺調査|張り紙|行かせ|乗り込|直接回収)"
            r".{0,90}(?:払|入金|振込|振り込|万円|本日|連絡)"
            r"|(?:払|入金|振込|振り込|万円|本日|連絡).{0,90}"
            r"(?:回収|取り?立て|押しかけ|向かわせ|身辺調査|張り紙|行かせ|乗り込|直接回収)"
        ),
        before=120,
        after=140,
    ),
    Near(
        spoken("""
            en: hitman | kill you | kill | murder | hired to | paid to | eliminate | bomb
            en: explosives
            en: hurt you | harm you | your life | following you
            de: töten | umbringen | ermorden | bombe | auftragskiller
            fr: tuer | tueur | assassiner | bombe
            es: matar | matarle | matarte | sicario | asesinar | bomba
            pt: matar | matador | assassinar | bomba
        """),
        _OR_ELSE_ABROAD,
        before=120,
        after=140,
    ),
)
