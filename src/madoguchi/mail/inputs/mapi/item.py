"""A MAPI item, whatever file it came out of: its properties, recipients and attachments."""

from __future__ import annotations

from dataclasses import dataclass, field

from madoguchi.mail.bounds import MAX_ATTACHMENTS, MAX_MESSAGE_BYTES, MAX_RTF_BYTES
from madoguchi.mail.inputs.mapi.properties import Properties
from madoguchi.mail.inputs.rtf.tokens import MAX_TOKENS
from madoguchi.model import Defect


@dataclass(slots=True)
class Allowance:
    """What may still be spent on one file, however many mails are in it: shared by its items."""

    rtf_octets: int = MAX_RTF_BYTES
    rtf_signs: int = MAX_TOKENS
    nested_octets: int = MAX_MESSAGE_BYTES
    """Of streams inside streams (TNEF): each level is another copy in memory."""


@dataclass(slots=True)
class File:
    """An attachment: octets, or a message of its own."""

    properties: Properties = field(default_factory=Properties)
    content: bytes = b""
    message: Item | None = None
    ole: dict[str, bytes] = field(default_factory=dict)
    """Streams of an OLE object, by name, when it is one."""


@dataclass(slots=True)
class Item:
    """A message, appointment, contact or whatever Outlook keeps."""

    properties: Properties = field(default_factory=Properties)
    recipients: list[Properties] = field(default_factory=list)
    files: list[File] = field(default_factory=list)
    defects: list[Defect] = field(default_factory=list)
    """Shared by an item and the ones inside it."""
    allowance: Allowance = field(default_factory=Allowance)

    @property
    def is_full(self) -> bool:
        """Whether no more attachments are taken; one above the bound shows that there were."""
        return len(self.files) > MAX_ATTACHMENTS

    @property
    def message_class(self) -> str:
        """`IPM.Note` and its kin (MS-OXCMSG §2.2.1.3), lower case."""
        return self.properties.text(0x001A).strip().lower()
