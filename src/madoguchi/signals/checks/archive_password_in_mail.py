"""A locked file, and its key in the same mail."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, FileTrait, Stance
from madoguchi.signals.check import QUOTE_LIMIT, Check, quoted
from madoguchi.signals.files import files, shown_name
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for where, attachment in files(view.message):
        if FileTrait.PASSWORD_IN_BODY in attachment.traits:
            from madoguchi.mail.attached.password import told_password

            told = told_password(view.message.text)
            # The password may stand in what carried the mail: then only the file can be shown.
            locked = Evidence(where, attachment.filename[-QUOTE_LIMIT:])
            yield quoted(view, told) if told else locked, (("file", shown_name(attachment)),)
            return


CHECK = Check(
    id="archive-password-in-mail",
    stance=Stance.ACCUSING,
    sees="A locked archive or document is attached and the text gives its password.",
    why="A locked file cannot be looked into by any virus scanner on the way.",
    wrong_when="Some Japanese offices still send files this way (PPAP), mostly in two mails.",
    look=_look,
)
