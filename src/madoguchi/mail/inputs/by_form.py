"""The forms that are handed over less often: each has its own reader, loaded when it is met."""

from __future__ import annotations

from madoguchi.mail.bodies import Bodies
from madoguchi.model import Form, Message

RARER = frozenset({Form.MSG, Form.TNEF, Form.EMLX, Form.SAVED_PAGE, Form.SMS, Form.SCREENSHOT})


def read_rarer(octets: bytes, found: Form, stated: Form) -> tuple[Message, Bodies]:
    """The message of one of the `RARER` forms, not yet unwrapped, and its bodies."""
    if found is Form.MSG:
        from madoguchi.mail.inputs.msg import read_msg

        return read_msg(octets, stated)
    if found is Form.TNEF:
        from madoguchi.mail.inputs.winmail import read_winmail

        return read_winmail(octets, stated)
    if found is Form.EMLX:
        from madoguchi.mail.inputs.emlx import read_emlx

        return read_emlx(octets, stated)
    if found is Form.SAVED_PAGE:
        from madoguchi.mail.inputs.saved_page import read_saved_page

        return read_saved_page(octets, stated), Bodies()
    if found is Form.SMS:
        from madoguchi.mail.inputs.sms import read_sms

        return read_sms(octets, stated), Bodies()
    from madoguchi.mail.inputs.screenshot import read_screenshot

    return read_screenshot(octets, stated), Bodies()
