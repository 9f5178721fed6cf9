"""Attached files: what they would do if they were opened, what they hold, where they lead.

opening       one file: its reader, its name       message       all files of one mail
kinds, names  type from octets; tricks in names    password      whether the mail tells it
page, calendar, shortcut, url_file, rtf, ole, ooxml, onenote, pdf    one file per format
zip_archive, seven_zip, rar_archive, tar_archive, compressed, disk   what holds other files

Nothing is executed, fetched, mounted or decrypted; what is unpacked is bounded (`bounds`).
"""

from __future__ import annotations

from madoguchi.mail.attached.message import open_files
from madoguchi.mail.attached.opened import Opened
from madoguchi.mail.attached.opening import open_file

__all__ = ["Opened", "open_file", "open_files"]
