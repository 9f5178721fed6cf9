"""The pages in a real browser: without JavaScript, on a phone, by keyboard, on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FilePayload, FloatRect, Page, ViewportSize

from tests.web.asking import Counter, example

PHONE: ViewportSize = {"width": 360, "height": 740}
SCAM: FilePayload = {
    "name": "mail.eml",
    "mimeType": "message/rfc822",
    "buffer": example("phishing-amazon-lookalike.eml"),
}


@pytest.fixture
def phone(browser: Browser, counter: Counter) -> Iterator[Page]:
    """A page on a phone without JavaScript, which may ask nobody but the counter."""
    context = browser.new_context(java_script_enabled=False, viewport=PHONE, locale="ja-JP")
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    yield page
    context.close()
    strangers = [url for url in asked if not url.startswith((f"{counter.address}/", "file://"))]
    assert asked
    assert strangers == []


def box(name: str, value: str) -> str:
    """The box of an answer."""
    return f'input:not([type=hidden])[name="a.{name}"][value="{value}"]'


def hand_over(page: Page, counter: Counter, *boxes: str) -> None:
    page.goto(f"{counter.address}/sheet?lang=ja")
    page.set_input_files("#mail", SCAM)
    for one in boxes:
        name, _, value = one.partition("=")
        page.check(box(name, value))
    page.click("button.main")
    page.wait_for_selector("section.headline")


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than the screen."""
    # Switching JavaScript off stops the page's scripts, not the test's own question.
    width: int = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return width


def boxes_of(page: Page, selector: str) -> list[FloatRect]:
    found = [element.bounding_box() for element in page.query_selector_all(selector)]
    return [box for box in found if box is not None]


def test_a_mail_handed_over_is_answered_plan_first(phone: Page, counter: Counter) -> None:
    hand_over(phone, counter, "did=clicked", "told=card")
    tops = [boxes_of(phone, f"section.{part}")[0]["y"] for part in ("headline", "first", "reasons")]
    assert tops == sorted(tops)
    assert tops[0] < PHONE["height"]
    assert phone.locator(".words mark").count() > 0
    assert phone.locator(".words a").count() == 0


def test_the_answer_is_changed_without_the_mail(phone: Page, counter: Counter) -> None:
    hand_over(phone, counter, "paid=-")
    assert "calm" in (phone.get_attribute("section.headline", "class") or "")
    phone.click('button[value="to:paid"]')
    assert phone.is_checked(box("paid", "-"))
    phone.uncheck(box("paid", "-"))
    phone.check(box("paid", "bank-transfer"))
    phone.click("button[value=enough]")
    phone.wait_for_selector("section.headline.act")
    assert phone.locator(".words mark").count() > 0
    phone.click(".languages summary")
    phone.click(".languages button[value=en]")
    phone.wait_for_selector("html[lang=en] section.headline.act")


def test_a_talk_is_held_one_question_a_page(phone: Page, counter: Counter) -> None:
    phone.goto(f"{counter.address}/?lang=ja")
    phone.set_input_files("#mail", SCAM)
    phone.click("#show button.main")
    phone.check(box("on-the-phone", "on-the-phone-now"))
    phone.click("button[value=next]")
    # What cannot wait stands on the very next page.
    assert "切ってください" in phone.inner_text("section.first .says")
    seen = 1
    while phone.locator("form.ask").count():
        seen += 1
        assert phone.locator("h1").count() == 1
        assert overflow(phone) <= 0
        if phone.locator(".box").count():
            phone.locator(".box input[value='-'], .box input[value='?']").first.check()
        phone.click("button[value=next]")
        assert seen < 20
    assert phone.locator("section.headline.act").count() == 1
    assert phone.locator(".words mark").count() > 0
    phone.click("button[value='to:on-the-phone']")
    phone.click("button[value=back]")
    phone.wait_for_selector("#phone-title")
    assert phone.locator("p.note").count() == 1  # the mail is still there


def test_none_of_these_beside_another_box_is_put_right_by_the_person(
    phone: Page, counter: Counter
) -> None:
    phone.goto(f"{counter.address}/sheet?lang=ja")
    phone.fill("#text", "口座を止めます")
    phone.check(box("did", "-"))
    phone.check(box("did", "clicked"))
    phone.click("button.main")
    phone.wait_for_selector("section.problem")
    assert phone.input_value("#text") == "口座を止めます"
    phone.uncheck(box("did", "-"))
    phone.click("button.main")
    phone.wait_for_selector("section.headline.act")


@pytest.mark.parametrize("width", [320, 360, 768])
def test_nothing_stands_out_of_the_screen(phone: Page, counter: Counter, width: int) -> None:
    phone.set_viewport_size({"width": width, "height": 740})
    for page in ("", "sheet"):
        phone.goto(f"{counter.address}/{page}?lang=en")
        assert overflow(phone) <= 0
    hand_over(phone, counter, "paid=emoney")
    for summary in phone.locator("summary").all():
        summary.click()
    assert overflow(phone) <= 0


def test_what_is_touched_is_large_enough_for_a_finger(phone: Page, counter: Counter) -> None:
    hand_over(phone, counter, "paid=bank-transfer")
    touched = boxes_of(phone, ".box, a.number, button, select, .choice:not(.now), summary")
    assert len(touched) > 30
    assert [box for box in touched if box["height"] < 44] == []


def test_the_form_is_sent_by_keyboard_alone(phone: Page, counter: Counter) -> None:
    phone.goto(f"{counter.address}/sheet?lang=ja")
    phone.keyboard.press("Tab")
    assert phone.locator(".skip:focus").count() == 1
    phone.keyboard.press("Enter")
    for _ in range(120):
        phone.keyboard.press("Tab")
        if phone.locator(f"{box('did', 'clicked')}:focus").count():
            phone.keyboard.press("Space")
        if phone.locator("button.main:focus").count():
            phone.keyboard.press("Enter")
            break
    phone.wait_for_selector("section.headline.act")
    assert phone.locator("html[lang=ja]").count() == 1


def test_enter_in_a_box_answers_and_does_not_change_the_language(
    phone: Page, counter: Counter
) -> None:
    phone.goto(f"{counter.address}/sheet?lang=ja")
    phone.check(box("did", "clicked"))
    phone.focus(box("did", "clicked"))
    phone.keyboard.press("Enter")
    phone.wait_for_selector("html[lang=ja] section.headline.act")


def test_on_paper_there_is_the_plan_and_no_form(phone: Page, counter: Counter) -> None:
    hand_over(phone, counter, "paid=bank-transfer")
    phone.emulate_media(media="print")
    for shown in (".headline h1", ".first .says", ".donts", ".honesty", ".always .digits"):
        assert phone.locator(shown).first.is_visible(), shown
    for hidden in ("form", ".tools", ".letter", "button.second"):
        assert not phone.locator(hidden).first.is_visible(), hidden
    # Paper is read at another hour: when a desk is open, not whether it is now.
    for desk in phone.locator(".always li, .plan .desk").all():
        assert desk.locator(".hours").first.is_visible(), desk.inner_text()
        assert not any(state.is_visible() for state in desk.locator(".state").all())
    assert phone.pdf(format="A4").startswith(b"%PDF-")


def test_the_screen_can_be_cleared(phone: Page, counter: Counter) -> None:
    hand_over(phone, counter, "paid=bank-transfer")
    phone.click("a.clear")
    phone.wait_for_selector("#phone-title")
    assert phone.locator("input[type=checkbox]:checked").count() == 0
    assert phone.locator("input[name=carried]").count() == 0


def test_a_saved_answer_opens_from_the_disk_with_its_style(
    phone: Page, counter: Counter, tmp_path: Path
) -> None:
    hand_over(phone, counter, "paid=bank-transfer")
    with phone.expect_download() as download:
        phone.click("section.save button.second")
    saved = tmp_path / "answer.html"
    download.value.save_as(saved)
    phone.goto(saved.as_uri())
    # Only with its style do the three numbers stand side by side.
    numbers = boxes_of(phone, ".always li")
    assert len(numbers) == 3
    assert len({box["y"] for box in numbers}) == 1


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_forced_colours_keep_the_marks_visible(
    browser: Browser, counter: Counter, colours: str
) -> None:
    context = browser.new_context(
        java_script_enabled=False,
        forced_colors="active",
        color_scheme="dark" if colours == "dark" else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    hand_over(page, counter, "did=clicked")
    assert page.locator(".words mark .sign").first.is_visible()
    context.close()


def test_the_papers_fit_a_phone_and_their_buttons_can_be_hit(phone: Page, counter: Counter) -> None:
    hand_over(phone, counter, "paid=bank-transfer", "told=card", "did=called")
    phone.click("button[formaction='/papers']")
    phone.wait_for_selector(".paper")
    for summary in phone.locator(".paper > summary").all():
        summary.click()
    assert overflow(phone) <= 0
    for one in boxes_of(phone, "main button:visible, .paper > summary"):
        assert one["height"] >= 44


def test_a_step_opens_its_paper(phone: Page, counter: Counter) -> None:
    hand_over(phone, counter, "paid=bank-transfer")
    phone.click(".first button[formaction='/papers#paper-paying-bank']")
    phone.wait_for_selector("#text-paying-bank", state="visible")
    assert phone.locator(".paper[open]").count() == 1
