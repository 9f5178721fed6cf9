"""Gmail: `h2.hP` is the subject, `span.gD[email]` the sender, `div.a3s` the mail itself.

Of a conversation the last opened mail is read; its print view is a page of labelled lines.
"""

from __future__ import annotations

from madoguchi.mail.inputs.pages.marks import Marks, Tag, end_of, inner_text, tags


def gmail(html: str) -> Marks | None:
    """The mail that Gmail shows; `None` when the page is not Gmail's."""
    if "a3s" not in html:
        return None
    subject = name = address = when = ""
    body: Tag | None = None
    known = (name, address, when)
    for tag in tags(html):
        classes = tag.classes
        if "hP" in classes and not subject:
            subject = inner_text(html, tag)
        elif "gD" in classes:
            address = tag.attributes.get("email") or tag.attributes.get("data-hovercard-id", "")
            name = tag.attributes.get("name") or inner_text(html, tag, 200)
        elif "g3" in classes:
            when = tag.attributes.get("title") or tag.attributes.get("alt", "")
        elif "a3s" in classes and tag.name == "div":
            body, known = tag, (name, address, when)
    if body is None:
        return None
    name, address, when = known
    if "@" not in address:
        address = ""
    return Marks(body.inner, end_of(html, body), subject, name, address.lower(), when)
