"""Offers goods or a voucher for an answer, a click, or the postage alone."""

from madoguchi.model import Stance
from madoguchi.signals.wording.leads import leads_somewhere
from madoguchi.signals.wording.worded import SPEAKS_OF_SCAMS, Near, spoken, worded

_SURVEYS = spoken("""
    ja: アンケートに答え | アンケートに回答 | アンケートにお答え | アンケートにご協力
    ja: アンケートに参加 | アンケート調査 | 質問に答えるだけ | 質問に答えて
    en: survey | short questionnaire | brief questionnaire | answer a few questions
    en: answer a few simple questions | answering a few | simple questions | 3 questions
    zh: 问卷 | 問卷 | 小调查 | 小調查 | 回答几个问题 | 回答幾個問題
    ko: 설문 | 설문조사 | 간단한 질문에
    vi: khảo sát | trả lời vài câu hỏi | trả lời câu hỏi
    pt: pesquisa de satisfação | nossa pesquisa | breve pesquisa | pesquisa rápida | questionário
    pt: responda algumas perguntas | responda a algumas perguntas | inquérito
    es: encuesta | breve encuesta | cuestionario | responda unas preguntas
    es: responde unas preguntas | conteste unas preguntas
    de: umfrage | kurzumfrage | kundenumfrage | beantworten sie ein paar | beantworte ein paar
    de: einige fragen beantworten | ein paar fragen
    fr: sondage | enquête de satisfaction | questionnaire | répondez à quelques questions
    fr: répondre à quelques questions
    ru: опрос | опросе | опроса | ответьте на несколько вопросов | ответьте на вопросы
    it: sondaggio | questionario | rispondi a poche domande | rispondi ad alcune domande
    nl: enquête | vragenlijst | beantwoord een paar vragen | beantwoord enkele vragen
    pl: ankieta | ankiecie | ankietę | ankiety | odpowiedz na kilka pytań
""")
_POSTAGE = spoken("""
    ja: 送料のみ | 送料だけ | 配送料のみ | 配送料だけ
    en: only pay shipping | just pay shipping | pay only shipping | only pay for shipping
    en: just pay for shipping | only pay the shipping | just pay the shipping
    en: pay only for shipping | just cover the shipping | only cover the shipping
    en: cover the shipping cost | only pay postage | just pay postage | pay only the postage
    en: pay the shipping fee
    zh: 只需支付运费 | 仅需支付运费 | 只付运费 | 只需支付運費 | 僅需支付運費 | 只付運費
    ko: 배송비만 | 배송료만
    vi: chỉ cần trả phí vận chuyển | chỉ trả phí vận chuyển | chỉ cần thanh toán phí vận chuyển
    pt: pague apenas o frete | pague somente o frete | pague só o frete | só paga o frete
    pt: apenas o frete | pagar apenas os portes
    es: solo paga el envío | pague solo el envío | solo pague el envío | pagando solo el envío
    es: solo los gastos de envío | únicamente los gastos de envío
    de: nur die versandkosten | nur versandkosten | nur den versand zahlen | nur das porto
    fr: payez seulement les frais | ne payez que les frais | seulement les frais de port
    fr: seuls les frais de port | seulement les frais de livraison | que les frais de livraison
    ru: оплатите только доставку | только за доставку | оплатить только доставку
    it: paga solo la spedizione | paghi solo la spedizione | solo le spese di spedizione
    nl: alleen de verzendkosten | enkel de verzendkosten | alleen verzendkosten
    pl: tylko koszty wysyłki | tylko za wysyłkę | tylko koszt wysyłki | jedynie koszt przesyłki
""")
_TO_BE_HAD = (
    # Honest shops draw lots, give points or a voucher for the next order; this gives a thing, now.
    r"\b(?:claim (?:your|my|it|now|the (?:reward|gift|prize))|your (?:free |exclusive )?(?:reward"
    r"|gift|prize)|free (?:gift|iphone|ipad|samsung|macbook|air ?fryer|drill|tool ?set|cookware)"
    r"|exclusive (?:reward|gift|prize)|(?:selected|chosen) (?:to (?:receive|get|win|claim)|as (?:a"
    r"|one|our)|for an? (?:free|exclusive))|unclaimed"
    r"|(?:ausgewahlt|auserwahlt).{0,50}(?:geschenk|gewinn|pramie|gutschein|iphone|erhalten)"
    r"|(?:geschenk|pramie|belohnung) (?:sichern|abholen|einlosen)|ihre? (?:geschenk|belohnung)"
    r"|selectionnee?.{0,50}(?:cadeau|gagn|recevoir|bon d|carte)|reclamez votre|votre recompense"
    r"|recuperez votre|cadeau (?:exclusif|gratuit)|seleccionad[oa].{0,50}(?:recib|premio|regalo)"
    r"|reclam[ae] (?:su|tu)|regalo (?:exclusivo|gratis)|(?:su|tu|sua) recompensa|resgat\w{1,4}"
    r"|selecionad[oa].{0,50}(?:receb|premio|brinde|ganh)|seu (?:brinde|premio)|riscatta"
    r"|selezionat[oa].{0,50}(?:ricev|premio|regalo|vinc)|(?:tuo|suo) premio|(?:tua|sua) ricompensa"
    r"|(?:geselecteerd|uitgekozen).{0,50}(?:ontvang|cadeau|prijs|winn)|(?:uw|je) (?:beloning|prijs)"
    r"|gratis cadeau|wybran[yai].{0,50}(?:otrzym|nagrod|odbi|prezent)|(?:swoja|twoja) nagrod[ae]"
    r"|odbierz (?:swoj|prezent|nagrod))"
    r"|\$ ?\d{2,4} (?:gift|reward|voucher)|選ばれまし|無料で(?:お)?受け?取|受け取る権利|受取権利"
    r"|残り\d{1,3}(?:名|個|台)"
    r"|今すぐ(?:お)?受け?取"
    r"|iphone.{0,12}(?:もらえ|受け取|獲得|プレゼント)|免费领|免費領|被选中|被選中|被抽中|幸运用户"
    r"|幸運用戶"
    r"|당첨되|무료로 받으|선정되셨|수령하|nhận quà miễn phí|được chọn|phần thưởng của bạn"
    r"|вы (?:были )?выбраны|ваш (?:приз|подарок)|(?:забрать|получить) (?:приз|подарок)"
)

CHECK = worded(
    "lure-survey-reward",
    Stance.ACCUSING,
    sees="Offers goods or a voucher for an answer, a click, or the postage alone.",
    why="The small postage is how the card is taken, and a subscription often comes with it.",
    wrong_when=(
        "Market researchers reward their own members; shops give samples away for the postage."
    ),
    phrases=spoken("""
        ja: アンケート報酬を受け取 | アンケートの謝礼を受け取る | 送料のみでお受け取り
        en: survey reward is waiting | claim your survey reward | your survey reward
        en: reward for completing the survey | 30-second survey | 30 second survey
        en: complete the survey to claim | finish the survey to claim | take the survey to claim
        zh: 填写问卷免费领 | 填寫問卷免費領 | 完成问卷即可领取 | 完成問卷即可領取
        ko: 설문에 참여하고 무료로 | 설문조사 참여하고 경품
        vi: khảo sát nhận quà miễn phí | tham gia khảo sát để nhận quà
        pt: responda a pesquisa e ganhe | responda à pesquisa e receba seu
        es: complete la encuesta y reciba su | completa la encuesta y recibe tu
        de: umfrage abschließen und geschenk | belohnung für ihre teilnahme sichern
        fr: répondez au sondage et recevez | participez au sondage et recevez votre
        ru: пройдите опрос и получите | ответьте на вопросы и получите приз
        it: completa il sondaggio e ricevi | rispondi al sondaggio e ricevi
        nl: vul de enquête in en ontvang
        pl: wypełnij ankietę i odbierz
    """),
    near=(
        Near(_SURVEYS, _TO_BE_HAD, before=80, after=100),
        Near(_POSTAGE, _TO_BE_HAD, before=100, after=80),
    ),
    unless=(
        SPEAKS_OF_SCAMS
        + r"|\b(?:chance to win|enter to win|prize draw|sweepstake\w{0,2}|raffle|entered into"
        r"|verlos\w{1,4}|gewinnspiel|tirage au sort|tentez de gagner|sorteo|sorteamos|sorteio"
        r"|estrazione|verloting|verloten|losowani[ae]|randomly select|selected answers?"
        r"|next (?:order|purchase)|nachste\w? (?:bestellung|einkauf)|prochaine? (?:commande|achat)"
        r"|proxim[oa] (?:compra|pedido)|prossimo (?:acquisto|ordine)"
        r"|volgende (?:bestelling|aankoop))"
        r"|抽選|次回|抽奖|抽獎|下次|추첨|다음 구매|bốc thăm|quay số|розыгрыш"
    ),
    when=leads_somewhere,
)
