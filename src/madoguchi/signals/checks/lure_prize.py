"""Says that the reader has won or was chosen."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "lure-prize",
    Stance.ACCUSING,
    sees="Says that the reader has won or was chosen.",
    why="What one did not enter one cannot win. After the joy comes an advance to pay.",
    wrong_when="Shops announce the winners of draws one did enter; newsletters advertise draws.",
    phrases=spoken("""
        ja: 当選されました | ご当選されました | 当選致しました | 当選いたしました
        ja: 当選しました | 当選者様 | 当選金 | 当選通知 | 当選のお知らせ | 当選おめでとう
        ja: ご当選おめでとう | 当選権利 | 当選資格 | 当せん金 | 当選番号 | 高額当選 | 一等当選
        ja: 賞金を受け取 | 賞金の受け取り | 賞金受取 | 賞品を受け取 | 抽選で選ばれ | 抽選で選出
        ja: ランダムに選ばれ | 無作為に選ばれ | 宝くじに当 | 宝くじの当 | 国際宝くじ
        ja: 海外宝くじ | ロト6の当選 | 懸賞に当 | 懸賞金 | 厳正なる抽選の結果 | 見事当選
        ja: 受賞者である | あなたは選ばれ | 受取権利 | 当選確定
        en: you have won | you've won | you won | you are a winner | you are the winner
        en: dear winner | lucky winner | lottery winner | winning number | winning numbers
        en: your winning | claim your prize | claim your reward | claim your gift
        en: claim your free | your prize | cash prize | mega millions | powerball winner
        en: email ballot | ballot draw | balloting | randomly selected | selected randomly
        en: selected at random | been chosen to receive | you have been selected
        en: you've been selected | been selected to receive | selected as | you are one of the
        en: congratulations! you | congratulations you | free iphone | mystery box
        en: your free gift | exclusive reward | winning notification | award notification
        en: unclaimed prize | unclaimed reward | unclaimed package | get your reward
        en: receive your reward | your reward is waiting | foi contemplado | foi sorteado
        en: has ganado | felicidades | gewonnen | gewinndaten | gratulieren ihnen | gagnant
        pt: você ganhou
        fr: parabéns | vous avez gagné | félicitations | vous avez été sélectionné
        es: ha ganado | ha sido seleccionado
        de: sie haben gewonnen | glückwunsch | ausgewählt
        ru: вы выиграли | поздравляем
        zh: 恭喜您 | 中奖 | 当选为
        ko: 당첨
    """),
    near=(
        Near(
            (
                "lottery",
                "lotto",
                "jackpot",
                "sweepstake",
                "sweepstakes",
                "premio",
                "gewinnspiel",
                "gewinnen",
                "lotería",
            ),
            (
                r"\b(?:you(?:'ve| have)? won|winners?|winning|claim|congratulat\w{1,6}|selected"
                r"|million|e-?mail|usd|sie|ihnen|ihre?|usted|su)\b|\$ ?\d|€ ?\d|\d ?€"
            ),
            before=80,
            after=80,
        ),
        Near(
            ("当選",),
            (
                r"おめでとう|受け取|受取|万円|億円|手数料|手続|振込|口座|ご連絡|ドル|権利|確定"
                r"|お渡し|贈呈"
            ),
        ),
        Near(
            (
                "必ずもらえる",
                "もれなくもらえる",
                "受け取ってください",
                "受け取りください",
                "お受け取り手続",
            ),
            r"下記url|下記リンク|こちらから|クリック|すぐに|ポイント|万円|億円",
        ),
    ),
    unless=r"抽選で.{0,20}(?:名様|様に)|名様に(?:当たる|プレゼント)|応募(?:期間|方法|条件)",
)
