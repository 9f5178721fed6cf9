"""Threatens to show shameful pictures or secrets (セクストーション)."""

from madoguchi.model import Stance
from madoguchi.signals.wording.extortion_threats import EXPOSURE_THREATS
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "threat-exposure",
    Stance.ACCUSING,
    sees="Threatens to show shameful pictures or secrets (セクストーション).",
    why=("Millions of such mails go out with nothing behind them; nobody has filmed anything."),
    wrong_when="News and advice about this very scam.",
    phrases=(
        "マスターベーション",
        "自慰",
        "オナニー",
        "アダルトサイトを閲覧",
        "アダルトサイトを訪問",
        "ポルノサイト",
        "ポルノを",
        "あなたの恥ずかしい",
        "恥ずかしい動画",
        "恥ずかしい姿",
        "わいせつな",
        "あなたの秘密",
        "ウェブカメラ",
        "webカメラ",
        "カメラを通じて",
        "カメラであなた",
        "カメラで録画",
        "あなたを録画",
        "あなたの動画",
        "あなたのビデオ",
        "あなたの連絡先すべて",
        "あなたの連絡先全員",
        "連絡先に送信",
        "家族や同僚",
        "家族や友人に送",
        "友人や家族に送",
        "知人に送",
        "全員に送信します",
        "ソーシャルメディアに公開",
        "動画を公開",
        "動画を拡散",
        "動画をばら",
        "動画を送信",
        "ビデオを送信",
        "画面を分割",
        "左側の画面",
        "変態",
        "masturbat",
        "masturbating",
        "masturbate",
        "pleasuring yourself",
        "satisfying yourself",
        "jerking off",
        "porn site",
        "porn sites",
        "porn website",
        "porn websites",
        "adult websites",
        "adult site",
        "pornographic",
        "perversion",
        "pervert",
        "your webcam",
        "web camera",
        "recorded you",
        "i recorded",
        "video of you",
        "split-screen",
        "split screen",
        "to all your contacts",
        "to your contacts",
        "all of your contacts",
        "all your friends",
        "your friends and family",
        "friends, relatives",
        "your relatives",
        "colleagues and",
        "embarrass",
        "humiliat",
        "your dirty",
        "your secret",
        "your intimate",
        "intimate videos",
        "compromising",
        "ruin your reputation",
        "reputation",
        "your private life",
        "publish the video",
        "send the video",
        "delete the video",
        "destroy the video",
        "evidence of your",
        "masturbándote",
        "masturbação",
        "sich selbst befriedig",
        "webcam aufgenommen",
        "vous masturb",
        "sites pornographiques",
        "порносайт",
        "色情网站",
        *spoken("""
            ja: 性的な動画 | 盗撮した動画 | あなたの裸 | 恥ずかしい映像 | 録画した映像 | 映像を公開
            ja: 人生を台無し | アダルト動画を視聴 | アダルト動画を見て | ポルノ動画
            en: watching porn | explicit video | explicit videos | nude photos | nude pictures
            en: nude videos | touching yourself | pleasure yourself | video recording of you
            en: release the video | share the video | destroy your life | ruin your life
            en: sexual preferences | your perverted
            zh: 手淫 | 成人网站 | 录下了你 | 你的摄像头 | 网络摄像头 | 发给你的所有联系人
            zh: 发送给你的联系人 | 你的通讯录 | 不雅视频 | 裸照 | 裸聊 | 身败名裂 | 色情網站
            zh: 成人網站 | 錄下了你 | 你的攝影機 | 網路攝影機 | 發送給你的聯絡人
            zh: 傳給你的所有聯絡人 | 你的通訊錄 | 不雅影片 | 私密影片 | 身敗名裂
            ko: 자위 | 음란 사이트 | 성인 사이트 | 포르노 사이트 | 웹캠 | 당신을 녹화 | 당신의 영상
            ko: 연락처에 있는 모든 | 모든 연락처에 | 가족과 친구들에게 | 동영상을 유포
            ko: 영상을 유포 | 몸캠 | 수치스러운
            vi: thủ dâm | trang web khiêu dâm | phim khiêu dâm | trang web người lớn
            vi: webcam của bạn | quay video bạn | quay lại cảnh bạn | tất cả danh bạ
            vi: danh bạ của bạn | phát tán video | video nhạy cảm | hình ảnh nhạy cảm
            pt: masturbando | site pornô | sites pornô | sites pornográficos | sites adultos
            pt: sua webcam | gravei você | gravei um vídeo | vídeo seu | vídeo íntimo
            pt: todos os seus contatos | amigos e familiares | divulgar o vídeo | enviar o vídeo
            pt: publicar o vídeo | sua reputação
            es: masturbándose | masturbarse | sitios porno | sitios pornográficos | páginas porno
            es: páginas pornográficas | su cámara web | tu cámara web | su webcam | tu webcam
            es: te grabé | te he grabado | lo he grabado | un vídeo tuyo | todos sus contactos
            es: todos tus contactos | amigos y familiares | publicar el vídeo | enviar el vídeo
            es: difundir el vídeo | su reputación | tu reputación
            de: masturbieren | masturbierst | masturbiert | selbst befriedigen | pornoseiten
            de: pornoseite | pornowebsite | ihre webcam | deine webcam | ihrer webcam
            de: deiner webcam | habe sie aufgenommen | habe dich aufgenommen | habe dich gefilmt
            de: video von ihnen | video von dir | alle ihre kontakte | alle deine kontakte
            de: an alle kontakte | familie und freunde | freunde und familie
            de: video veröffentlichen | video verbreiten | intime aufnahmen | peinliches video
            fr: masturber | masturbation | sites pour adultes | site pour adultes | votre webcam
            fr: ta webcam | vous ai filmé | t'ai filmé | vous ai enregistré | vidéo de vous
            fr: vidéo de toi | tous vos contacts | tous tes contacts | famille et amis
            fr: amis et famille | publier la vidéo | diffuser la vidéo | envoyer la vidéo
            fr: votre réputation | vidéo intime | vidéo compromettante
            ru: мастурбируете | мастурбировали | мастурбацию | мастурбации | мастурбация
            ru: порносайты | порносайте | порносайтах | порносайтов | сайты для взрослых
            ru: сайтах для взрослых | вашу веб-камеру | веб-камеру | записал видео | снял видео
            ru: записал вас | видео с вами | всем вашим контактам | вашим друзьям
            ru: друзьям и родственникам | разошлю видео | отправлю видео | опубликую видео
            ru: вашу репутацию | компромат на вас
            it: masturbavi | masturbarti | masturbava | masturbazione | siti porno | sito porno
            it: siti per adulti | tua webcam | ti ho registrato | ti ho filmato | video di te
            it: tutti i tuoi contatti | tutti i suoi contatti | amici e parenti | amici e familiari
            it: pubblicare il video | diffondere il video | inviare il video | tua reputazione
            it: video compromettente
            nl: masturbeert | masturberen | pornosite | pornosites | sites voor volwassenen
            nl: uw webcam | je webcam | heb je gefilmd | heb u gefilmd | heb je opgenomen
            nl: video van jou | video van u | al je contacten | al uw contacten
            nl: vrienden en familie | video publiceren | video verspreiden | je reputatie
            nl: uw reputatie
            pl: masturbujesz | masturbacji | masturbowałeś | strony porno | stronach porno
            pl: strony pornograficzne | stronach pornograficznych | kamerę internetową
            pl: kamerkę internetową | nagrałem cię | nagrałem film | film z tobą
            pl: wszystkich twoich kontaktów | do wszystkich kontaktów | znajomych i rodziny
            pl: rodziny i znajomych | opublikuję film | wyślę film | twoją reputację
            pl: kompromitujące nagranie
        """),
        *spoken("""
            ja: 様子を録画 | アダルトサイトを見 | 家族や友人に動画 | 友人に動画を | 録画した動画を
            ja: 動画をばらま | 性的な映像
            ja: 裸の写真 | 裸の画像 | 裸の動画 | 裸の映像 | 性的な写真 | 性的な画像 | 卑猥な
            ja: ばらまく | ばらまかれ | ばら撒く | ばら撒か | バラまく | バラまか | 晒されたく
            ja: 家族や知人 | 家族や職場 | 家族や会社 | 友人や同僚 | 知人や家族 | 家族、友人
            ja: 職場に送 | 会社に送り | 家族に送り | 学校に送 | 連絡先全て | 連絡先の全員
            ja: snsで拡散 | snsに拡散 | snsに投稿されたく | ネットに公開する | ネットに流
            en: videos of you | everyone you know | footage of you | recording of you
            en: naked photos | naked pictures | naked video | pictures of you naked | leak the
            en: send them to your | post them online | your family and friends | your followers
        """),
        *spoken("""
            ja: 証拠写真 | 口止め料 | 奥様に知らせ | 奥さんに知らせ | ご主人に知らせ | 家族に知らせ
            ja: 職場に知らせ | 暴露し | 暴露され | ビデオ通話を録 | 通話を録画 | 証拠はすべて
            en: your affair | everyone will see | i will expose | will be sent to your
        """),
    ),
    near=EXPOSURE_THREATS,
    at_least=2,
)
