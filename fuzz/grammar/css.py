"""Declarations and sheets: what hides, what resets, and what is broken."""

from __future__ import annotations

from random import Random

from fuzz.grammar.words import chance, count, pick

PROPERTIES = (
    *(
        "display",
        "visibility",
        "opacity",
        "font-size",
        "font",
        "color",
        "background",
        "background-color",
    ),
    *(
        "text-indent",
        "max-height",
        "height",
        "width",
        "overflow",
        "position",
        "left",
        "top",
        "clip",
    ),
    *(
        "clip-path",
        "transform",
        "direction",
        "unicode-bidi",
        "line-height",
        "margin-left",
        "mso-hide",
    ),
    *(
        "letter-spacing",
        "filter",
        "z-index",
        "--x",
        "white-space",
        "content",
        "text-transform",
        "zoom",
    ),
)
VALUES = (
    *(
        "none",
        "hidden",
        "0",
        "0px",
        "1px",
        "-9999px",
        "100%",
        "calc(100px - 100px)",
        "calc(",
        "inherit",
    ),
    *(
        "initial",
        "all",
        "#fff",
        "#FFFFFF",
        "white",
        "rgb(255,255,255)",
        "rgba(0,0,0,0)",
        "hsl(0 0% 100%)",
    ),
    *(
        "absolute",
        "rect(0,0,0,0)",
        "inset(100%)",
        "scale(0)",
        "rtl",
        "bidi-override",
        "1e999px",
        "NaN",
    ),
    *(
        "0.0001em",
        "calc(1px*(2 + (3 - 5)))",
        "var(--x)",
        "url(http://a.example/)",
        '"x"',
        "99999999999em",
    ),
    *(
        "#12345",
        "transparent",
        "var(--x, none)",
        "-",
        "calc(1/0)",
        "min(0px,1px)",
        "block",
        "1ex",
        "٣px",
    ),
)
SELECTORS = (
    *(
        "*",
        "p",
        ".a",
        "#b",
        "div > p",
        "a:hover",
        "[hidden]",
        "td + td",
        "p::before",
        ".a.b",
        "x~y",
    ),
    *(
        "div .a",
        "span:not(.a)",
        "",
        ",",
        "p,.a,#b",
        "P.A",
        ":root",
        "[class='a']",
        "a:nth-child(2n+1)",
    ),
)
PIECES = (
    *(
        "{",
        "}",
        "/*",
        "*/",
        "@media screen{",
        "@media print{",
        "@import url(x);",
        "<!--",
        "-->",
        ";",
    ),
    *(
        "!important",
        "\\",
        "\\000041",
        "@font-face{",
        "@charset 'x';",
        "@supports (display:grid){",
        "(",
    ),
)


def declarations(rng: Random) -> str:
    """What stands in a `style` attribute or between braces."""
    return ";".join(declaration(rng) for _ in range(count(rng, 3)))


def declaration(rng: Random) -> str:
    """One property with a value."""
    end = "!important" if chance(rng, 6) else ""
    return pick(rng, PROPERTIES) + pick(rng, (":", " : ", "")) + pick(rng, VALUES) + end


def sheet(rng: Random) -> str:
    """The inside of a `<style>`."""
    out = []
    for _ in range(count(rng, 4)):
        if chance(rng, 4):
            out.append(pick(rng, PIECES))
        else:
            out.append(f"{pick(rng, SELECTORS)}{{{declarations(rng)}}}")
    return pick(rng, ("", "\n")).join(out)
