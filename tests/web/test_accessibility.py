"""axe-core finds nothing serious on any page, in either language, light or dark.

Its script runs in the browser only for this test: the pages themselves have none.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped] # ships none
from playwright.sync_api import Browser, Page

from tests.web.asking import Counter, example
from tests.web.test_browser import SCAM, box

SERIOUS = {"serious", "critical", "moderate"}


def serious(page: Page) -> list[str]:
    found = Axe().run(page).response
    assert len(found["passes"]) > 15  # it did look
    violations: list[dict[str, Any]] = found["violations"]
    return [
        f"{v['id']}: {node['html'][:120]}"
        for v in violations
        if v["impact"] in SERIOUS
        for node in v["nodes"]
    ]


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_nothing_serious(
    browser: Browser, counter: Counter, language: str, colours: Literal["light", "dark"]
) -> None:
    context = browser.new_context(color_scheme=colours, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(f"{counter.address}/?lang={language}")
    assert serious(page) == []
    page.set_input_files("#mail", SCAM)
    page.click("button.main")
    for _ in range(20):
        if page.locator("section.headline").count():
            break
        assert serious(page) == []
        if page.locator(box("paid", "bank-transfer")).count():
            page.click("button[value=next]")  # nothing chosen: a page with a problem
            page.wait_for_selector("section.problem")
            assert serious(page) == []
            page.check(box("paid", "bank-transfer"))
        elif page.locator(".box").count():
            page.locator(".box input").last.check()
        page.click("button[value=next]")
    page.wait_for_selector("section.headline")
    for summary in page.locator("summary").all():
        summary.click()
    assert serious(page) == []
    page.click("button[formaction='/papers']")
    page.wait_for_selector(".paper")
    for summary in page.locator(".paper > summary").all():
        summary.click()
    assert serious(page) == []
    page.fill("[id='d.payment.bank-transfer.yen']", "many")
    page.click("form.consult button.main:visible")
    page.wait_for_selector("section.problem")
    assert serious(page) == []
    page.goto(f"{counter.address}/sheet?lang={language}")
    assert serious(page) == []
    page.click("button.main")
    page.wait_for_selector("section.problem")
    assert serious(page) == []
    page.goto(f"{counter.address}/nowhere?lang={language}")
    assert serious(page) == []
    context.close()


def test_headings_and_landmarks_are_in_order(counter: Counter) -> None:
    reply = counter.post("/answer", [("a.paid", "card")], example("phishing-amazon-lookalike.eml"))
    levels = [int((node.tag or "")[1:]) for node in reply.tree.css("main h1, main h2, main h3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    for landmark in ("header", "main", "footer"):
        assert len(reply.tree.css(landmark)) == 1
    ids = reply.values("[id]", "id")
    assert len(ids) == len(set(ids))
