"""From what a person entered to the page of prevention, or to a file of rules."""

from __future__ import annotations

from madoguchi.model import MadoguchiError, defang_text
from madoguchi.model.readings import annotated
from madoguchi.reports import zipped
from madoguchi.reports.exposure import exposed, told
from madoguchi.reports.prevent import Programme, prevent, programmes_for
from madoguchi.reports.providers import provider, provider_of, providers, steps_for
from madoguchi.web import pages
from madoguchi.web.answering import Asked, Page, UnreadableError, answered_for, told_page
from madoguchi.web.words import prevention_words, words_for


def prevention_page(asked: Asked, whose: str) -> Page:
    """What the mail shows of the person, the settings of a provider, and rules to save.

    `whose` is the id of the provider chosen on the page; empty: the one that the mail tells.
    """

    def drawn(one: Asked) -> Page:
        return _drawn(one, whose), 200

    return told_page(asked, drawn)


def rules_file(asked: Asked, programme: str) -> tuple[str, bytes] | None:
    """The rules for one program as a file with its name; `None` where there are none."""
    if programme not in list(Programme):
        return None
    try:
        answer = answered_for(asked).answer
    except (UnreadableError, MadoguchiError):
        return None
    spoken = asked.entered.language
    rules = prevent([answer], Programme(programme), language=spoken, at=asked.at)
    if len(rules.files) == 1:
        return rules.files[0].name, rules.files[0].data
    return (f"{programme}.zip", zipped(rules.files, asked.at)) if rules.files else None


def _drawn(asked: Asked, whose: str) -> str:
    one = answered_for(asked)
    message, spoken = one.answer.message, asked.entered.language
    chosen = provider(whose) or provider_of(message)
    programmes = programmes_for([one.answer])
    made = (
        prevent([one.answer], programmes[0], language=spoken, at=asked.at) if programmes else None
    )
    return pages.draw(
        "prevent.html",
        words_for(spoken),
        one.entered,
        contacts=one.plan.always,
        problems=asked.problems,
        hidden=pages.travelling(one.entered, one.talk),
        tell=prevention_words(spoken).say,
        told=told(exposed(message), spoken, annotated) if one.entered.mail else None,
        providers=[(each.id, each.names.says(spoken)) for each in providers()],
        chosen=chosen.id if chosen else "",
        steps=steps_for(chosen, spoken, asked.at.date()) if chosen else None,
        programmes=programmes,
        kept=[defang_text(line) for line in made.kept] if made else [],
    )
