"""A `winmail.dat` that was handed over by itself."""

from __future__ import annotations

from madoguchi.mail.bodies import Bodies
from madoguchi.mail.inputs.eml import each_once
from madoguchi.mail.inputs.mapi.written import read_item
from madoguchi.mail.inputs.tnef import tnef_item
from madoguchi.model import Defect, Form, Message, Missing


def read_winmail(data: bytes, form: Form) -> tuple[Message, Bodies]:
    """The message in it and its bodies; what is broken gives less, at worst an empty message."""
    defects: list[Defect] = []
    item = tnef_item(data, defects)
    if item is None:
        nothing = (Missing.HEADERS, Missing.TEXT)
        defects.append(Defect("tnef-unreadable"))
        return Message(form, missing=nothing, defects=each_once(defects), size=len(data)), Bodies()
    return read_item(item, form, len(data))
