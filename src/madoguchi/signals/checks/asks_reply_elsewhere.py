"""Asks to answer at another address or in a messenger."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "asks-reply-elsewhere",
    Stance.ACCUSING,
    sees="Asks to answer at another address or in a messenger.",
    why=(
        "It takes the talk away from where it can be watched, and survives when the first "
        "address is closed."
    ),
    wrong_when="People who move to another address say so too.",
    phrases=(
        "my private email",
        "contact me on my",
        "contact me via my",
        "contact me through my",
        "email me personally",
        "email me on",
        "reply me on",
        "reply me at",
        "reply me via",
        "write me back at",
        "write to me at",
        "reach me on",
        "contact him on",
        "contact her on",
        "contact him with",
        "contact her with",
        "contact him via",
        "whatsapp me",
        "text me on",
        "text me at",
        "his email:",
        "her email:",
        "forward your reply to",
        "my secure email",
        "contact my lawyer",
        "contact my secretary",
        "reach me through",
        "my alternative email",
        "get back to me on",
        "get back to me via",
        "contact this email",
        "応募するline",
        "lineを追加",
        "ラインを追加",
        "私のline",
        "私のメールアドレス",
        "私の個人メール",
        "このメールアドレスに連絡",
        "以下のメールアドレスに返信",
        "プライベートメール",
        "プライベートアドレス",
        "whatsappで",
        "telegramで",
        "テレグラムで",
        "カカオトークで",
        "私の個人的なメール",
        "メールで私に連絡",
        "個人のメールアドレス",
        "mon adresse email privée",
        "meine private e-mail",
        "meine private mail",
        "mi correo privado",
        "meu e-mail pessoal",
        "加我微信",
        "微信:",
        "添加微信",
        "联系qq",
        *spoken("""
            ja: 個人メールに返信 | 個人メールアドレスに | 私の個人アドレス | 私の個人用メール
            ja: 別のメールアドレスに返信 | wechatで連絡 | 微信を追加 | wechatを追加
            en: reply to my private | reply to my personal | reply to my email
            en: respond to my private | respond to my email | contact the bank with
            en: contact the bank below | my private mail | my personal email | my personal e-mail
            en: my private e-mail | my private address | private email address:
            en: contact me privately | reach me privately | contact me directly on
            en: contact him immediately | contact her immediately | contact him at his
            en: contact her at her | add me on whatsapp | add me on telegram | add me on line
            en: message me on whatsapp | message me on telegram | chat with me on
            en: write to my email | send your reply to | get back to me through | reply to me via
            en: reply directly to my | his private email | her private email
            zh: 加我qq | 加微信 | 微信联系我 | 加我line | 加賴 | 加我的line | 我的微信
            zh: 我的私人邮箱 | 我的私人信箱 | 回复到我的 | 回覆到我的 | 我的私人電子郵件
            zh: 联系我的律师 | 聯絡我的律師
            ko: 카카오톡으로 연락 | 카톡으로 연락 | 카톡 아이디 | 카카오톡 아이디 | 카톡 id
            ko: 텔레그램으로 연락 | 텔레그램 아이디 | 개인 이메일로 | 제 개인 메일 | 제 개인 이메일
            ko: 제 이메일로 회신 | 라인 아이디
            vi: email cá nhân của tôi | email riêng của tôi | kết bạn zalo với tôi | add zalo của
            vi: liên hệ với luật sư của tôi | nhắn tin cho tôi qua telegram | trả lời tôi qua email
            pt: meu email pessoal | meu e-mail privado | meu email privado | meu e-mail particular
            pt: meu email particular | responda para o meu | responda para meu | responda no meu
            pt: contate meu advogado | entre em contato com meu advogado
            pt: escreva para o meu e-mail
            es: mi correo personal | mi correo electrónico privado | mi correo electrónico personal
            es: mi email privado | mi email personal | mi e-mail privado | responda a mi correo
            es: respóndame a | escríbame a mi | escríbeme a mi | contácteme a mi
            es: contácteme por mi | contacte a mi abogado | contacte con mi abogado
            es: póngase en contacto con mi abogado | mi dirección de correo privada
            de: meine private email | meine persönliche e-mail | meine persönliche email
            de: antworten sie mir an | antworten sie an meine | kontaktieren sie mich über meine
            de: kontaktieren sie mich unter meiner | schreiben sie mir an meine
            de: kontaktieren sie meinen anwalt | wenden sie sich an meinen anwalt
            de: schreib mir auf whatsapp | schreib mir auf telegram
            fr: mon adresse e-mail privée | mon adresse mail privée | mon email privé
            fr: mon e-mail privé | mon mail privé | mon adresse email personnelle
            fr: mon email personnel | mon adresse électronique privée | répondez-moi à
            fr: répondez-moi sur | répondre à mon adresse | écrivez-moi sur | contactez-moi sur
            fr: contactez mon avocat | contactez mon notaire | me contacter sur whatsapp
            ru: мой личный email | мою личную почту | моя личная почта | мой личный адрес
            ru: на мою личную | напишите мне в телеграм | напишите мне в telegram
            ru: напишите мне в whatsapp | свяжитесь с моим адвокатом | мой телеграм
            it: la mia email privata | la mia email personale | la mia e-mail privata
            it: la mia mail privata | mio indirizzo privato | risponda al mio indirizzo
            it: contatti il mio avvocato | contatta il mio avvocato | contattami su whatsapp
            it: contattami su telegram
            nl: mijn privé e-mail | mijn privé-mail | mijn privé-e-mail | mijn privémail
            nl: mijn persoonlijke e-mail | mijn prive email | contact op met mijn advocaat
            pl: mój prywatny e-mail | mój prywatny email | mój prywatny adres | na mój prywatny
            pl: skontaktuj się z moim prawnikiem
        """),
    ),
    near=(
        Near(
            (
                "on telegram",
                "via telegram",
                "on whatsapp",
                "via whatsapp",
                "whatsapp number",
                "my whatsapp",
                "my telegram",
            ),
            # A shop says "us", and so does a newsletter; here a person is met.
            r"\b(?:me|him|her|my|his|agent|manager|barrister|mr|mrs|dr|recruiter|assistant)\b",
            before=45,
            after=20,
        ),
        Near(
            (
                "line id",
                "lineのid",
                "ラインid",
                "lineで連絡",
                "lineに登録",
                "line登録",
                "lineの友だち",
                "line友だち追加",
            ),
            (
                r"応募|連絡してくだ|メッセージを送|お問い合わせくだ|担当|アシスタント|先生"
                r"|追加して"
            ),
        ),
    ),
)
