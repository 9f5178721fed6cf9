"""A second opinion: lexbor's HTML5 tree holds the same words as our own reading does.

lexbor stays an oracle of the tests only: it gives no offsets into the source, and nested tags by
the hundred thousand cost it half a minute (docs/decisions/0001-libraries.md).
"""

from collections import Counter

import pytest
from selectolax.lexbor import LexborHTMLParser

from madoguchi.mail.seen import see_html

UNSEEN = ["script", "style", "title", "template", "noscript", "head"]

PAGES = [
    "<p>いち<b>に<i>さん</b>よん</i>ご</p>",
    "<table><tr><td>a<td>b<tr><td>c</table>d",
    "<ul><li>x<li>y<ul><li>z</ul></ul>",
    "<div>a<div>b<p>c<div>d</div>e</p>f</div>g</div>h",
    "<p>a<table><tr><td>b</td></tr>foster</table>c</p>",
    "<select><option>one<option>two</select>after",
    "<a href=x>1<a href=y>2</a>3</a>4",
    "<b><p>a</b>b</p>c",
    "<!-- x --><style>p{}</style><p>seen</p><script>no()</script>end",
    "&lt;b&gt; &amp;amp; &#12354;&#x3044;&copy;&nbsp;x &notanentity; &amp",
    "<div style='display:none'>hidden</div><span style='font-size:0'>z</span>shown",
    "text <br/> more <hr> rest </div></p> end",
    "<h1>t</h1><pre>  two\n lines</pre><blockquote>q</blockquote>",
    "<p" * 50 + ">deep</p>",
    "<div>" * 300 + "bottom" + "</div>" * 300,
]


def words(text: str) -> Counter[str]:
    return Counter(char for char in text if not char.isspace())


@pytest.mark.parametrize("page", PAGES)
def test_the_words_are_those_of_an_html5_tree(page: str) -> None:
    tree = LexborHTMLParser(f"<html><body>{page}</body></html>")
    for unseen in UNSEEN:
        for node in tree.css(unseen):
            node.decompose()
    seen = see_html(page, 0)
    body = tree.body
    assert body is not None
    assert words(seen.text + seen.hidden_text) == words(body.text())
