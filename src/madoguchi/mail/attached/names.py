"""What the name of a file tells: its ending as the system reads it, and tricks to hide that."""

from __future__ import annotations

import re

from madoguchi.mail.attached.bounds import MAX_NAME_CHARS
from madoguchi.model import FileTrait


def one_of(words: str) -> frozenset[str]:
    """A closed list, written as its words."""
    return frozenset(words.split())


PROGRAMS = one_of(
    "exe scr pif com cpl msi msp msix msixbundle appx appxbundle apk jar xll ppam "
    "gadget application appref-ms chm hlp dmg pkg mpkg app command workflow scpt scptd deb rpm "
    "appimage run xpi crx"
)
"""Endings under which a system starts a program or an installer."""
SCRIPTS = one_of(
    "bat cmd ps1 psm1 ps1xml ps2 psc1 vb vbs vbe js jse ws wsf wsc wsh hta sct reg inf scf lnk "
    "msc mst ins isp job jnlp pyw a3x ahk au3 desktop terminal settingcontent-ms library-ms "
    "search-ms searchconnector-ms mobileconfig rdp iqy slk"
)
"""Endings of texts and shortcuts that a system obeys when they are opened."""
RUNNING = PROGRAMS | SCRIPTS
DISKS = one_of("iso img udf vhd vhdx vmdk dmg daa")
"""Endings of images of disks."""
PAGES = one_of("html htm shtml xhtml xht mht mhtml svg svgz")
PICTURES = one_of("jpg jpeg jpe jfif png gif bmp tif tiff webp heic heif avif ico")
ARCHIVES = one_of("zip 7z rar gz tgz tar bz2 xz lzh lha cab ace arj zst jar")
DOCUMENTS = one_of(
    "pdf doc docx docm dot dotx xls xlsx xlsm xlsb ppt pptx pptm pps ppsx rtf odt ods odp txt csv "
    "tsv eml msg one ics vcf md xml json log jtd hwp pages numbers key"
)
MEDIA = one_of("mp3 mp4 wav m4a mov avi wmv flac ogg mpg mpeg mkv webm")
HARMLESS = DOCUMENTS | PICTURES | MEDIA | ARCHIVES
"""Endings behind which nobody expects a program."""

TURNERS = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
"""Controls that begin a run in another direction (UAX #9 §2).  The marks U+200E and U+200F stand
in honest Arabic and Hebrew names and turn nothing around by themselves."""
_DOT_LIKE = str.maketrans(dict.fromkeys("．。｡․﹒", "."))
_BLANKS = (
    "\u2800\u3164\uffa0\u115f\u1160"  # braille blank and Hangul fillers: letters that draw nothing
    " \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000_"
)
_LETTER_BLANKS = re.compile("[\u2800\u3164\uffa0\u115f\u1160]")
_PADDING = re.compile(f"[{_BLANKS}]{{6,300}}+[^{_BLANKS}]{{0,12}}\\.")
_LONG_BLANK = 6
_TWO_ENDINGS = re.compile(
    rf"\.([a-z0-9]{{2,5}})[{_BLANKS}.\-(){{}}\[\]0-9]{{0,300}}?\.([a-z0-9-]{{1,20}})\Z"
)


def read_name(name: str) -> str:
    """A name as a system reads it: lower case, dots made dots, what trails the ending left out."""
    name = name[-MAX_NAME_CHARS:].translate(_DOT_LIKE).lower()
    name = "".join(c for c in name if c not in TURNERS and c not in "\u202c\u2069\u200e\u200f")
    return name.rstrip(". \t\r\n\u00a0\u3000\u2800\u3164\uffa0\0")


def ending(name: str) -> str:
    """The last ending without its dot, lower case; empty when there is none."""
    stem, dot, last = read_name(name).rpartition(".")
    return last if dot and stem and len(last) <= 20 and " " not in last else ""


def name_traits(name: str) -> frozenset[FileTrait]:
    """`name-turned`, `name-padded` and `name-double`, as far as the name alone shows them."""
    found: set[FileTrait] = set()
    name = name[-MAX_NAME_CHARS:].replace("\\", "/").rpartition("/")[2]
    if not TURNERS.isdisjoint(name):
        found.add(FileTrait.NAME_TURNED)
    if is_padded(name):
        found.add(FileTrait.NAME_PADDED)
    two = _TWO_ENDINGS.search(read_name(name))
    if two and two[1] in HARMLESS and two[2] in RUNNING | DISKS:
        found.add(FileTrait.NAME_DOUBLE)
    return frozenset(found)


def is_padded(name: str) -> bool:
    """Blanks in front of the last dot, or a letter that draws nothing anywhere."""
    return (
        _LETTER_BLANKS.search(name) is not None
        or _PADDING.search(name.translate(_DOT_LIKE)) is not None
    )
