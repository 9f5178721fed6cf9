"""The picture: well-formed, as wide as it says, and never without our own notices."""

import re
from dataclasses import replace
from xml.etree import ElementTree

from bench.rivals.figures import load
from bench.rivals.picture import NAMES, PATH, picture

from tests.bench.rivals.written import RUN, figures

SVG = "{http://www.w3.org/2000/svg}"


def drawn() -> ElementTree.Element:
    return ElementTree.fromstring(picture(RUN))


def test_text_is_text_and_names_of_programs_are_escaped() -> None:
    said = [element.text for element in drawn().iter(f"{SVG}text")]
    assert {"thinker, real mails", "rules & <sons>", "own honest notices"} <= set(said)
    assert "94.5 %" in said


def test_kinds_of_a_collection_are_counted_together() -> None:
    # 100 of 200 and 100 of 100; 1 of 10.
    one = figures("x")
    assert "bad 66.7 %, worse 10.0 %; own honest notices 94.5 %" in picture(
        replace(RUN, figures=(one,))
    )


def test_a_bar_for_what_is_caught_and_one_for_what_is_stopped_in_every_row() -> None:
    colours = [element.get("class") for element in drawn().iter(f"{SVG}rect")]
    assert colours.count("stopped") == len(RUN.figures)
    assert colours.count("caught") == 2 * len(RUN.figures)


def test_nothing_is_drawn_outside_and_both_schemes_have_colours() -> None:
    root = drawn()
    width, height = (float(root.get(side, "0")) for side in ("width", "height"))
    for element in root.iter(f"{SVG}rect"):
        assert float(element.get("x", "0")) + float(element.get("width", "0")) <= width
    for element in root.iter(f"{SVG}text"):
        assert float(element.get("y", "0")) < height
    style = root.findtext(f"{SVG}style") or ""
    light, dark = style.split("@media (prefers-color-scheme: dark)")
    for colour in ("ground", "track", "caught", "stopped", "small"):
        assert re.search(rf"\.{colour} {{[^}}]*#", light)
        assert re.search(rf"\.{colour} {{[^}}]*#", dark)


def test_the_picture_of_the_docs_shows_what_was_measured_last_and_names_end_before_bars() -> None:
    measured = load()
    assert PATH.read_text("utf-8") == picture(measured)
    assert max(len(one.title) for one in measured.figures) * 7.5 < NAMES


def test_fewer_mails_are_told() -> None:
    assert "Measured on fewer" not in picture(RUN)
    few = replace(RUN.figures[1], notices=replace(RUN.figures[1].notices, mails=300))
    drawn = picture(replace(RUN, figures=(RUN.figures[0], few)))
    assert "rules &amp; &lt;sons&gt; 300 notices and at most 100 scams of a kind." in drawn
