"""Offers easy work with high pay."""

from madoguchi.model import Stance
from madoguchi.signals.wording.invest_asks import JOB_ADVANCES
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "lure-job",
    Stance.ACCUSING,
    sees="Offers easy work with high pay.",
    why="Such work ends in paying in advance, or in passing on stolen money (闇バイト).",
    wrong_when="Job agencies; home work offered by known firms.",
    phrases=(
        "在宅ワーク",
        "在宅勤務に適した",
        "在宅アルバイト",
        "在宅副業",
        "在宅で",
        "自宅にいながら",
        "副業",
        "高収入",
        "高額報酬",
        "高報酬",
        "高額バイト",
        "日払い",
        "即日払い",
        "即金",
        "1日5分",
        "1日10分",
        "1日15分",
        "スマホだけで",
        "スマホのみ",
        "スマホ1台",
        "スマホで簡単",
        "簡単な作業",
        "誰でも簡単",
        "誰でもできる",
        "未経験大歓迎",
        "未経験ok",
        "履歴書不要",
        "来社不要",
        "経験不要",
        "資格不要",
        "毎日八万",
        "最低保証時給",
        "お小遣い稼ぎ",
        "小遣い稼ぎ",
        "空いた時間に",
        "スキマ時間",
        "すきま時間",
        "いいねするだけ",
        "いいねを押すだけ",
        "レビューを書くだけ",
        "商店の人気",
        "オンラインアルバイト",
        "受け子",
        "荷物を受け取るだけ",
        "口座を貸",
        "口座を買",
        "月収100万",
        "月収50万",
        "日給5万",
        "日給3万",
        "日給10万",
        "荷物の転送",
        "代理受取",
        "work from home",
        "work-from-home",
        "home based job",
        "part-time job",
        "part time job",
        "online job",
        "no experience needed",
        "no experience required",
        "no experience necessary",
        "easy money",
        "extra income",
        "earn extra",
        "be your own boss",
        "flexible hours",
        "weekly pay",
        "per week",
        "per hour",
        "per day",
        "job offer",
        "job opportunity",
        "we are hiring",
        "hiring now",
        "remote job",
        "mystery shopper",
        "secret shopper",
        "car wrap",
        "payment agent",
        "payment processor",
        "reshipping",
        "package handler",
        "money transfer agent",
        "your resume",
        "your cv",
        "your application has been",
        "personal assistant",
        "daily salary",
        "salary of",
        "trabalhe em casa",
        "renda extra",
        "trabajo desde casa",
        "trabaja desde casa",
        "heimarbeit",
        "nebenverdienst",
        "travail à domicile",
        "работа на дому",
        "兼职",
        "日结",
        "재택근무",
        "부업",
        *spoken("""
            zh: 高薪 | 刷单 | 点赞赚 | 无需经验 | 轻松赚 | 日入 | 月入过万 | 手机就能 | 在家赚钱
            zh: 兼職 | 日領 | 無經驗可 | 輕鬆賺 | 按讚賺 | 動動手指 | 在家工作 | 日結
            ko: 고수익 알바 | 고액 알바 | 재택 알바 | 하루 30분 | 하루 1시간 | 당일 지급 | 당일지급
            ko: 누구나 가능 | 휴대폰만 | 핸드폰 하나로 | 리뷰 알바 | 좋아요만
            vi: việc nhẹ lương cao | việc làm tại nhà | cộng tác viên online | thu nhập thêm
            vi: không cần kinh nghiệm | chốt đơn | thả tim | chỉ cần điện thoại
            vi: trả lương theo ngày | kiếm thêm thu nhập
            pt: trabalhar em casa | sem experiência | não precisa de experiência
            pt: apenas com o celular | só com o celular | curtir vídeos | avaliar produtos
            pt: comissão diária | pagamento diário | ganhe por dia | por dia em casa
            es: trabajar desde casa | sin experiencia | no se requiere experiencia | ingresos extra
            es: dinero extra | solo con tu móvil | solo necesitas un teléfono | dar me gusta
            es: dar like | pago diario | euros al día | comisión por tarea
            de: von zu hause aus verdienen | zusatzverdienst | zusätzliches einkommen
            de: pro tag verdienen | euro pro tag | keine erfahrung nötig
            de: keine erfahrung erforderlich | ohne vorkenntnisse | nur ein smartphone
            de: produkttester | app-tester | finanzagent | paketempfänger | pakete weiterleiten
            fr: travailler à domicile | travail depuis chez | complément de revenu
            fr: revenu complémentaire | euros par jour | sans expérience
            fr: aucune expérience requise | uniquement avec votre téléphone | aimer des vidéos
            fr: paiement quotidien | paiement journalier | réexpédition de colis
            ru: подработка | без опыта | опыт не требуется | ежедневные выплаты | ежедневная оплата
            ru: нужен только телефон | легкий заработок | ставить лайки | заработок на дому
            it: lavoro da casa | lavora da casa | lavorare da casa | guadagno extra
            it: guadagni extra | euro al giorno | senza esperienza | nessuna esperienza richiesta
            it: basta un telefono | basta lo smartphone | mettere like | pagamento giornaliero
            nl: thuiswerk | bijverdienen | extra inkomen | euro per dag | geen ervaring nodig
            nl: zonder ervaring | alleen een telefoon | dagelijkse betaling | pakketjes doorsturen
            pl: praca w domu | dodatkowy dochód | dodatkowy zarobek | złotych dziennie
            pl: zł dziennie | bez doświadczenia | wystarczy telefon | lajkowanie
            pl: codzienna wypłata | praca z domu
        """),
        *spoken("""
            ja: 1日30分 | 1日20分 | 1日1時間 | 月30万 | 月20万 | 日給1万 | タップするだけ
            ja: スマホを見るだけ | 動画を見るだけ | コピペだけ | 完全在宅 | 誰にでもできる
            ja: スマホ副業
            en: a day from home | rating products | no skills required | no skills needed
            en: rate products | reviewing products | liking videos | like videos | daily from home
            en: hour from home
        """),
    ),
    near=JOB_ADVANCES,
    at_least=2,
)
