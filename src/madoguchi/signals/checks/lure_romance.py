"""Speaks of love or acquaintance to a stranger."""

from madoguchi.model import Stance
from madoguchi.signals.wording.invest_asks import ROMANCE_STORIES
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "lure-romance",
    Stance.NEUTRAL,
    sees="Speaks of love or acquaintance to a stranger.",
    why="Months of kind words come before the first request for money.",
    wrong_when="Friends, dating services one uses; spam of dating sites.",
    phrases=(
        "あなたと友達に",
        "お友達になりたい",
        "友達になりましょう",
        "仲良くなりたい",
        "出会いを探",
        "真剣な出会い",
        "恋人を探",
        "結婚相手",
        "一目惚れ",
        "あなたに惹かれ",
        "あなたのことが気にな",
        "あなたのプロフィールを見",
        "あなたの写真を見",
        "運命の人",
        "会いたいです",
        "今夜会",
        "割り切り",
        "セフレ",
        "人妻",
        "逆援助",
        "私は軍人",
        "軍医",
        "愛する人よ",
        "最愛の人",
        "あなたと話したい",
        "連絡先を交換",
        "寂しい",
        "looking for love",
        "serious relationship",
        "your soulmate",
        "soul mate",
        "looking for a man",
        "looking for a serious",
        "interested in your profile",
        "is interested in your profile",
        "liked you",
        "want to meet you",
        "wants to meet you",
        "viewed your profile",
        "view my photos",
        "see my photos",
        "my photos",
        "my pictures",
        "my private photos",
        "hot pictures",
        "i saw your profile",
        "i came across your profile",
        "sent you a hot",
        "unread messages from",
        "waiting for you",
        "answer me here",
        "lonely",
        "dating",
        "single women",
        "single ladies",
        "beautiful women",
        "ukrainian women",
        "russian women",
        "ukrainian beaut",
        "russian beaut",
        "asian women",
        "date with",
        "want to play with you",
        "looking forward to chatting",
        "i am a soldier",
        "us army",
        "peacekeeping",
        "i am single",
        "get to know you",
        "know more about you",
        "be my friend",
        "long lasting relationship",
        "my love",
        "my dear friend",
        "dear friend",
        "send you my picture",
        "send you my pictures",
        "tell you more about me",
        "about myself",
        "mulheres",
        "encontros",
        "mujeres",
        "citas",
        "frauen kennenlernen",
        "partnersuche",
        "traumfrau",
        "rencontre",
        "ontmoet",
        "vrouw",
        "liefde van je leven",
        "约会",
        "交友",
        *spoken("""
            ja: 何かの縁 | 何かのご縁 | ご縁を感じ | お友達になって | 友達になれ | 友だちになれ
            ja: 友人になれ | お友だちになり | 二人の将来 | ふたりの将来 | 2人の将来
            ja: アプリで知り合 | あなたに出会え | あなたと出会え
            zh: 想认识你 | 想和你交朋友 | 寻找真爱 | 单身女 | 想認識你 | 交個朋友 | 尋找真愛
            zh: 單身女
            ko: 친구가 되고 싶 | 만나고 싶어요 | 당신의 프로필 | 외로워요 | 진지한 만남 | 인연을 찾
            vi: kết bạn với bạn | làm quen với bạn | tìm người yêu | hồ sơ của bạn | cô đơn
            vi: hẹn hò
            pt: conhecer você | seu perfil | relacionamento sério | sou solteira | sou viúvo
            pt: alma gêmea
            es: conocerte mejor | tu perfil | relación seria | soy soltera | soy viudo
            es: alma gemela | amor de mi vida
            de: dich kennenlernen | sie kennenlernen | dein profil | ernsthafte beziehung
            de: ich bin single | seelenverwandt | einsam | große liebe
            fr: faire votre connaissance | faire ta connaissance | ton profil | relation sérieuse
            fr: je suis célibataire | âme sœur | femmes célibataires
            ru: познакомиться с | хочу познакомиться | ваш профиль | твой профиль
            ru: серьезные отношения | знакомства | девушки | девушка | одинокая
            it: conoscerti meglio | il tuo profilo | relazione seria | sono single | anima gemella
            it: incontri
            nl: leren kennen | je profiel | serieuze relatie | eenzaam | soulmate
            pl: poznać cię | twój profil | poważny związek | jestem samotna | bratnia dusza
            pl: samotne kobiety
        """),
    ),
    near=ROMANCE_STORIES,
)
