"""HTML as mails hold it: tables, styles, carriers of links, and tags that nobody closed."""

from __future__ import annotations

from random import Random

from fuzz.grammar.css import declarations, sheet
from fuzz.grammar.urls import script, url
from fuzz.grammar.words import chance, count, pick, prose

TAGS = (
    *("p", "div", "span", "b", "td", "table", "tr", "a", "font", "center", "li", "ul", "pre", "h1"),
    *(
        "bdo",
        "template",
        "svg",
        "title",
        "textarea",
        "select",
        "option",
        "button",
        "label",
        "noscript",
    ),
    *(
        "object",
        "map",
        "o:p",
        "x-y",
        "body",
        "html",
        "head",
        "blockquote",
        "math",
        "plaintext",
        "xmp",
    ),
)
VOID = (
    "br",
    "img",
    "hr",
    "wbr",
    "input",
    "meta",
    "area",
    "base",
    "link",
    "iframe",
    "embed",
    "image",
)
NAMES = (
    *(
        "class",
        "id",
        "hidden",
        "bgcolor",
        "color",
        "size",
        "dir",
        "width",
        "height",
        "alt",
        "title",
    ),
    *("align", "value", "type", "name", "http-equiv", "content", "aria-hidden", "lang", "face"),
)
VALUES = (
    "a",
    "b",
    "0",
    "1",
    "rtl",
    "#ffffff",
    "white",
    "refresh",
    "submit",
    "hidden",
    "0;url=//a.example",
    "",
)
CARRYING = (
    "href",
    "src",
    "action",
    "formaction",
    "xlink:href",
    "background",
    "data",
    "cite",
    "srcdoc",
)
PIECES = (
    *(
        "<",
        ">",
        "</",
        "<!--",
        "-->",
        "<!",
        "<?",
        "]]>",
        "<![CDATA[",
        "&",
        "&#",
        "&#x",
        "&amp;",
        "&nbsp;",
    ),
    *(
        "&lt;",
        "&#0;",
        "&#x110000;",
        "&zwnj;",
        "&shy;",
        "&#8238;",
        "&notit;",
        "<!--[if mso]>",
        "<![endif]-->",
    ),
    *(
        "<a href=",
        '<a href="',
        "<p style='",
        '"',
        "'",
        "=",
        "/>",
        "<script>",
        "</script>",
        "<style>",
        "</style>",
    ),
)


def html(rng: Random) -> str:
    """A page, or something that could be one."""
    head = f"<head><style>{sheet(rng)}</style></head>" if chance(rng, 2) else ""
    body = "".join(element(rng, 0) for _ in range(count(rng, 6)))
    start = pick(rng, ("<html>", "<!DOCTYPE html>", "", "<body>"))
    return start + head + body + pick(rng, ("</body></html>", ""))


def element(rng: Random, depth: int) -> str:
    """An element, words, or a scrap of markup."""
    kind = rng.randrange(10)
    if depth > 6 or kind < 3:
        return prose(rng, 3)
    if kind == 3:
        return pick(rng, PIECES)
    if kind == 4:
        return f"<{pick(rng, VOID)}{attributes(rng)}>"
    if kind == 5:
        return f'<a href="{url(rng)}"{attributes(rng)}>{element(rng, depth + 1)}</a>'
    if kind == 6 and chance(rng, 3):
        name = pick(rng, ("style", "script"))
        return f"<{name}>{sheet(rng) if name == 'style' else script(rng)}</{name}>"
    name = pick(rng, TAGS)
    inside = "".join(element(rng, depth + 1) for _ in range(count(rng, 3)))
    return f"<{name}{attributes(rng)}>{inside}" + (f"</{name}>" if chance(rng, 3) else "")


def attributes(rng: Random) -> str:
    """Attributes in every way of quoting."""
    out = ""
    for _ in range(count(rng, 2)):
        kind = rng.randrange(4)
        if kind == 0:
            name, value = "style", declarations(rng)
        elif kind == 1:
            name, value = pick(rng, CARRYING), url(rng)
        else:
            name, value = pick(rng, NAMES), pick(rng, VALUES)
        quote = pick(rng, ('"', "'", '"', ""))
        out += f" {name}={quote}{value}{quote}"
    return out
