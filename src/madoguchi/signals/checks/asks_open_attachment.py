"""Asks to open an attached file."""

from madoguchi.model import Stance
from madoguchi.signals.files import files
from madoguchi.signals.view import View
from madoguchi.signals.wording.worded import worded


def _has_a_file(view: View) -> bool:
    # What says of itself that it is shown inside the mail may still be a file to open.
    return any(not one.inline or one.traits or one.text for _, one in files(view.message))


CHECK = worded(
    "asks-open-attachment",
    Stance.NEUTRAL,
    sees="Asks to open an attached file.",
    why="An attached file can carry a program or a false page.",
    wrong_when="Every honest mail with an attachment says so.",
    phrases=(
        "添付ファイルを開",
        "添付ファイルをご確認",
        "添付ファイルをご参照",
        "添付をご確認",
        "添付の請求書",
        "添付した請求書",
        "添付ファイルを確認",
        "添付の書類をご確認",
        "添付のファイルを",
        "open the attached",
        "open the attachment",
        "see the attached",
        "see attached",
        "find attached",
        "find the attached",
        "please find attached",
        "attached is",
        "attached file",
        "attached invoice",
        "attached document",
        "view the attachment",
        "download the attached",
        "check the attached",
        "review the attached",
        "attached herewith",
        "kindly find",
        "segue em anexo",
        "em anexo",
        "adjunto encontrará",
        "im anhang",
        "siehe anhang",
        "ci-joint",
        "en pièce jointe",
        "во вложении",
        "请查收附件",
        "첨부파일",
    ),
    when=_has_a_file,
)
