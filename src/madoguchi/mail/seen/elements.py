"""What the HTML standard says of element names, as sets."""

from __future__ import annotations


def names(written: str) -> frozenset[str]:
    """A set of names from one line of them."""
    return frozenset(written.split())


VOID = names(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source "
    "track wbr"
)
SPECIAL = names(
    "address article aside blockquote body button caption center col colgroup dd details dialog "
    "dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header "
    "hgroup hr html li listing main marquee menu nav object ol p plaintext pre search section "
    "select summary table tbody td template tfoot th thead tr ul"
)
"""An end tag of another element does not close these (§13.2.4.2, "special")."""
FORMATTING = names("a b big code em font i nobr s small strike strong tt u")
"""Reopened in the next block when a block ends before they do (§13.2.4.3)."""
CLOSES_P = names(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li dd dt listing main menu nav ol p "
    "plaintext pre search section summary table ul xmp"
)
BARRIERS = names("table td th caption marquee object applet template svg math")
"""An end tag outside of them does not reach inside (§13.2.4.2, "in scope")."""
CELLS = frozenset({"td", "th"})
TABLE_PARTS = names("caption colgroup tbody thead tfoot tr td th")
FOSTERING = frozenset({"table", "tbody", "thead", "tfoot", "tr"})
"""Text right inside goes in front of the table (§13.2.6.1, "foster parent")."""
IN_TABLE = TABLE_PARTS | {"style", "script", "template", "col", "form"}
ROWS = frozenset({"tbody", "thead", "tfoot"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
SCOPED = SPECIAL | frozenset({"applet"})
BLOCKS = (SPECIAL - {"button", "select", "td", "th", "template", "object", "p", "html", "body"}) | {
    "optgroup",
    "legend",
}
"""Each stands on lines of its own; `p` has an empty line around it besides."""
IGNORED = frozenset({"html", "head", "body", "frameset", "col", "colgroup"})
HIDDEN_BY_NAME = names(
    "noscript template rp datalist noframes noembed video audio canvas meter progress desc metadata"
)
"""Nothing of their content is drawn by a browser of today (HTML standard §15.3.1)."""
GAPPED = CELLS | {"button", "select", "option"}
KEEPS_SPACE = frozenset({"pre", "listing", "textarea", "xmp", "plaintext"})
BLOCK_DISPLAYS = ("block", "table", "flex", "grid", "list-item", "-webkit-box")

(
    RAW, EMPTY, CARRIES, CELL, TABLE_PART, NO_ELEMENT, CLOSES, STANDS_ALONE, SKIPS_NEWLINE,
    SHUTS_P, IS_FORMATTING, IS_BARRIER, FOSTERS, FITS_TABLE, IS_ROW, IS_SECTION, IS_TABLE, GAPS,
) = (1 << bit for bit in range(18))  # fmt: skip
CLOSING_OR_CELL = CLOSES | TABLE_PART | NO_ELEMENT | SHUTS_P
BOUNDS = STANDS_ALONE | IS_BARRIER
_TRAITS = (
    (RAW, names("script style textarea title xmp iframe noembed noframes")),
    (EMPTY, VOID),
    (CARRIES, names("a form button iframe frame embed object svg")),
    (CELL, CELLS),
    (TABLE_PART, TABLE_PARTS - {"colgroup"}),
    (NO_ELEMENT, IGNORED),
    (CLOSES, HEADINGS | names("a button option nobr li dd dt")),
    (STANDS_ALONE, SPECIAL),
    (SKIPS_NEWLINE, names("pre listing")),
    (SHUTS_P, CLOSES_P),
    (IS_FORMATTING, FORMATTING),
    (IS_BARRIER, BARRIERS),
    (FOSTERS, FOSTERING),
    (FITS_TABLE, IN_TABLE),
    (IS_ROW, frozenset({"tr"})),
    (IS_SECTION, ROWS),
    (IS_TABLE, frozenset({"table"})),
    (GAPS, GAPPED),
)
TRAITS = {
    name: sum(trait for trait, named in _TRAITS if name in named)
    for name in frozenset[str]().union(*(named for _, named in _TRAITS))
}
"""What a tag does, as one number: one look-up for each instead of many."""
