"""The attached files of one mail, opened once its text is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from madoguchi.mail.attached.bounds import MAX_LINKS
from madoguchi.mail.attached.opened import Room
from madoguchi.mail.attached.opening import open_file
from madoguchi.mail.attached.password import tells_password
from madoguchi.mail.bodies import Files
from madoguchi.model import Attachment, Defect, FileTrait, Link


def open_files(
    attachments: Sequence[Attachment], contents: Sequence[bytes | None], text: str
) -> Files:
    """Each file with its traits, names and words; `text` is what the person saw of the mail.

    A content that is `None` is a mail of its own: only the name of its file is looked at.
    """
    room = Room()
    told: list[Attachment] = []
    links: list[Link] = []
    defects: list[Defect] = []
    password: bool | None = None
    for attachment, content in zip(attachments, contents, strict=True):
        if content is None:
            told.append(attachment)
            continue
        found = open_file(
            content, attachment.filename, attachment.media_type, attachment.sniffed_type, room
        )
        if FileTrait.ENCRYPTED in found.traits:
            password = tells_password(text) if password is None else password
            if password:
                found = replace(found, traits=found.traits | {FileTrait.PASSWORD_IN_BODY})
        links += found.links
        defects += found.defects
        told.append(
            replace(
                attachment,
                sniffed_type=attachment.sniffed_type or found.media_type,
                traits=found.in_order(),
                holds=found.holds,
                text=found.text,
            )
        )
    if room.exhausted:
        defects.append(Defect("attachments-cut"))
    return Files(tuple(told), tuple(links[: 2 * MAX_LINKS]), tuple(dict.fromkeys(defects)))
