"""Asks to keep it secret."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "asks-secrecy",
    Stance.ACCUSING,
    sees="Asks to keep it secret.",
    why='Secrecy keeps family, colleagues and the bank from saying "wait".',
    wrong_when="Real confidential business says so too; confidentiality footers are left alone.",
    phrases=(
        "誰にも言わない",
        "誰にも話さない",
        "誰にも相談しない",
        "誰にも知らせない",
        "他言無用",
        "他言しない",
        "内密に",
        "極秘",
        "口外しない",
        "秘密にして",
        "秘密を守",
        "秘密厳守でお",
        "秘密の秘密",
        "家族にも言わない",
        "警察には言わない",
        "警察に連絡しない",
        "警察に通報しない",
        "周りに知られないよう",
        "厳密にあなた宛",
        "周囲には話さ",
        "keep this confidential",
        "keep it confidential",
        "keep this secret",
        "keep it secret",
        "keep this between us",
        "between you and me",
        "between us alone",
        "do not tell anyone",
        "don't tell anyone",
        "do not discuss this",
        "not to disclose",
        "do not disclose this",
        "top secret",
        "utmost secrecy",
        "utmost confidentiality",
        "absolute confidentiality",
        "strictest confidence",
        "strict confidence",
        "confidential business",
        "confidential transaction",
        "highly confidential",
        "confidential proposal",
        "confidential matter",
        "treat this as confidential",
        "treat with confidentiality",
        "treat this with",
        "with utmost confidence",
        "maintain confidentiality",
        "secret and confidential",
        "do not contact the police",
        "keep this discreet",
        "complete secrecy",
        "mantenha em sigilo",
        "mantener en secreto",
        "streng vertraulich",
        "strictement confidentiel",
        *spoken("""
            ja: 誰にも知られ | 内緒にして | ご内密 | 極秘案件 | 極秘裏に | 誰にも話さず
            ja: 誰にも言わず | 家族に内緒 | 他の社員には | 周囲に知られ
            en: keep this private | keep it private | keep it between us | keep this to yourself
            en: keep it to yourself | don't mention this to | do not mention this to | tell no one
            en: tell nobody | not tell anybody | don't inform anyone | do not inform anyone
            en: don't discuss this | should be kept secret | do not tell your bank
            en: don't tell the bank | absolute secrecy | handle this discreetly
            en: handle this with discretion | not be disclosed to anyone
            zh: 请保密 | 請保密 | 严格保密 | 嚴格保密 | 不要告诉家人 | 不要告訴家人 | 切勿告诉家人
            zh: 不要告诉别人 | 不要告訴別人 | 绝对保密 | 絕對保密 | 务必保密 | 務必保密
            zh: 对此事保密 | 請勿聲張 | 请勿声张
            ko: 비밀로 해 | 비밀로 하 | 비밀을 지켜 | 아무에게도 말하지 | 누구에게도 말하지
            ko: 가족에게 말하지 | 가족에게도 말하지 | 가족에게도 알리지 | 극비 | 비밀리에
            ko: 외부에 알리지
            vi: giữ bí mật | giữ kín chuyện | tuyệt đối bí mật | bí mật tuyệt đối
            vi: không nói với ai | không được nói với ai | đừng nói với ai | không kể cho ai
            vi: không nói cho gia đình
            pt: mantenha em segredo | mantenha isso em segredo | mantenha sigilo | manter sigilo
            pt: manter em segredo | sigilo absoluto | absoluto sigilo | não conte a ninguém
            pt: não conte para ninguém | não comente com ninguém | não fale com ninguém
            pt: segredo entre nós
            es: mantenga en secreto | mantenga esto en secreto | manténgalo en secreto
            es: mantenlo en secreto | guarde el secreto | guardar el secreto
            es: no se lo diga a nadie | no le diga a nadie | no se lo digas a nadie
            es: no lo comente con nadie | absoluta confidencialidad | máxima discreción
            es: absoluta discreción | total discreción
            de: absolut vertraulich | strengste vertraulichkeit | absolute vertraulichkeit
            de: absolute diskretion | strengste diskretion | stillschweigen bewahren
            de: absolutes stillschweigen | halten sie dies geheim | streng geheim
            de: behalten sie dies für sich | behalten sie es für sich | behalte es für dich
            de: sagen sie niemandem | sprechen sie mit niemandem | erzählen sie niemandem
            de: sag niemandem
            fr: gardez le secret | gardez cela secret | garder le secret | garder cela secret
            fr: rester entre nous | reste entre nous | restera entre nous | n'en parlez à personne
            fr: ne le dites à personne | n'en parle à personne | ne parlez à personne
            fr: confidentialité absolue | la plus stricte confidentialité | plus grande discrétion
            fr: discrétion absolue | secret absolu
            ru: держите в тайне | держите это в тайне | сохраните в тайне | сохранить в тайне
            ru: в строгой тайне | строго конфиденциально | останется между нами | никому об этом не
            ru: не рассказывайте никому | не говорите родственникам | не сообщайте родственникам
            ru: не говорите близким
            it: mantenga il segreto | mantenere il segreto | mantieni il segreto
            it: non dirlo a nessuno | non lo dica a nessuno | non ne parli con nessuno
            it: non parlarne con nessuno | massima discrezione | assoluta riservatezza
            it: rimanga tra noi | resti tra noi | assoluta segretezza
            nl: houd dit geheim | aan niemand vertellen | het aan niemand | geheim houden
            nl: vertel het niemand | vertel dit aan niemand | spreek hier met niemand
            nl: blijft tussen ons | absolute geheimhouding | strikte geheimhouding
            pl: zachowaj w tajemnicy | zachować to w tajemnicy | zachować w tajemnicy
            pl: zachowaj to w tajemnicy | nie mów nikomu | nikomu nie mów | pełną dyskrecję
            pl: całkowitą dyskrecję | absolutnej tajemnicy
        """),
        *spoken("""
            ja: 誰にも話してはいけ | 誰にも言ってはいけ | 家族にも話さ | 口外しては | 他言しては
            ja: 社外秘でお願い | ご家族にも話さ
        """),
    ),
    unless=(
        r"intended (?:solely|only|for the)|intended recipient|unauthori[sz]ed|may contain"
        r"|information contained|if you (?:are not|have received)|privileged"
        r"|individual or entity|this (?:e-?mail|message|communication)(?: and any)"
    ),
)
