"""What stands around an element decides, and only that: looks are shared by all that is alike."""

import pytest

from madoguchi.mail.seen import see_html

CASES = {
    "attribute of one of two alike": (
        "[data-x='1']{display:none}",
        "<div data-x='1'>h</div><div data-x='2'>v</div>",
    ),
    "attribute of an element around": (
        "[data-x='1'] b{display:none}",
        "<div data-x='1'><b>h</b></div><div data-x='2'><b>v</b></div>",
    ),
    "class far above": (
        ".far b{display:none}",
        "<div class=far><p><i><b>h</b></i></p></div><div class=near><p><i><b>v</b></i></p></div>",
    ),
    "id above": ("#a b{display:none}", "<div id=a><b>h</b></div><div id=c><b>v</b></div>"),
    "tag above": ("u b{display:none}", "<p><u><b>h</b></u><p><i><b>v</b></i>"),
    "two above, in order": (
        ".a .c b{display:none}",
        "<p class=a><i class=c><b>h</b></i><p class=c><i class=a><b>v</b></i>",
    ),
    "child of it": (
        ".a > b{display:none}",
        "<p class=a><b>h</b></p><p class=a><i><b>v</b></i></p>",
    ),
    "anything around": ("p * b{display:none}", "<p><i><b>h</b></i></p><p><b>v</b></p>"),
    "section that no tag opened": (
        "tbody b{display:none}",
        "<table><tr><td><b>h</b></table><p><b>v</b></p>",
    ),
    "row right in a table": (
        "table > tr b{display:none} td.x{font-size:0}",
        "<table><tr><td class=x>h<tr><td><b>v</b></table>",
    ),
    "sibling before": (
        ".a + p{display:none}",
        "<div><p class=a></p><p>h</p></div><div><p class=c></p><p>v</p></div>",
    ),
    "sibling before, in what decides nothing": (
        ".a ~ b{display:none}",
        "<div><i class=a></i><u></u><b>h</b></div><div><u></u><b>v</b></div>",
    ),
    "position": ("b:first-child{display:none}", "<p><b>h</b> <b>v</b></p>"),
    "not around": (
        "div:not(.a) b{display:none}",
        "<div class=c><b>h</b></div><div class=a><b>v</b></div>",
    ),
    "link colour said late": (
        "a{background:#f00}",
        "<a href='https://a.example/'>v</a><body link='#ff0000'><a href='https://a.example/'>h</a>",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_who_is_hidden(name: str) -> None:
    sheet, page = CASES[name]
    for _ in range(2):  # what is remembered of the first mail must not change the second
        seen = see_html(f"<style>{sheet}</style>{page}", 0)
        assert (seen.text.strip(), seen.hidden_text.strip()) == ("v", "h")
