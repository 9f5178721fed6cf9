"""The page of prevention over HTTP: what the mail shows, settings of a provider, rules to save."""

from __future__ import annotations

import pytest

from madoguchi.model import Language
from madoguchi.reports.prevent import Programme
from madoguchi.reports.providers import providers
from tests.reports.cases import simple
from tests.web.asking import Counter, Reply, example
from tests.web.test_papers import hidden

SCAM = "phishing-amazon-lookalike.eml"


def prevention(
    counter: Counter, *more: tuple[str, str], mail: bytes | None = None, language: str = "ja"
) -> Reply:
    """The page, reached as a person does: the mail, the answer, the button."""
    answer = counter.post("/answer", [("lang", language)], mail or example(SCAM))
    assert "/prevent" in answer.values("button", "formaction")
    return counter.post("/prevent", [*hidden(answer), *more])


@pytest.mark.parametrize("language", list(Language))
def test_there_is_a_page_in_every_language(counter: Counter, language: Language) -> None:
    page = prevention(counter, language=language)
    assert page.status == 200
    assert page.tree.css_first("#exposed") is not None


def test_the_mail_shows_the_address_masked_and_never_whole(counter: Counter) -> None:
    page = prevention(counter, mail=simple("見本 太郎 様\nお支払いください。"))
    shown = page.tree.css_first("section[aria-labelledby=exposed]")
    assert shown is not None
    assert "taro.mihon@victim.example" not in shown.text()
    assert "太郎" not in shown.text()


@pytest.mark.parametrize("one", [each.id for each in providers()])
def test_the_settings_of_every_provider_are_shown_with_their_page(
    counter: Counter, one: str
) -> None:
    page = prevention(counter, ("provider", one))
    assert page.status == 200
    assert page.values("option[selected]", "value") == [one]
    links = page.values("form p.page a", "href")
    assert links
    assert all(link.startswith("https://") for link in links)


def test_the_provider_is_chosen_by_the_address_of_who_got_it(counter: Counter) -> None:
    mail = simple("x").replace(b"taro.mihon@victim.example", b"mihon@docomo.ne.jp")
    assert prevention(counter, mail=mail).values("option[selected]", "value") == ["docomo"]


def test_rules_are_saved(counter: Counter) -> None:
    page = prevention(counter)
    offered = page.values("button[name=rules]", "value")
    assert set(offered) <= set(Programme)
    assert "hosts" in offered
    saved = counter.post("/prevent/save", [*hidden(page), ("rules", "hosts")])
    assert saved.status == 200
    assert "attachment" in saved.headers["content-disposition"]
    assert b"0.0.0.0 " in saved.octets


def test_an_honest_mail_gives_no_rule_and_a_program_that_is_not_there_none(
    counter: Counter,
) -> None:
    page = prevention(counter, mail=example("honest-card-notice.eml"))
    assert page.values("button[name=rules]", "value") == []
    for programme in ("hosts", "../x", ""):
        again = counter.post("/prevent/save", [*hidden(page), ("rules", programme)])
        assert again.status == 200
        assert "text/html" in again.headers["content-type"]
