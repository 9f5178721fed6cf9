"""A desk that is closed is never "call now": at any minute, for anybody, in every language."""

from __future__ import annotations

from datetime import datetime
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.guidance.advise import adviser
from madoguchi.guidance.compile import in_order
from madoguchi.guidance.desks.hours import JAPAN
from madoguchi.guidance.words import PRESSING, Place, Speaker
from madoguchi.model import Kind, Language, Step

PACKS = in_order()
MINUTES = st.datetimes(
    datetime(2026, 7, 1),  # noqa: DTZ001 - put into Japan's zone below
    datetime(2028, 6, 30),  # noqa: DTZ001 - the two years of the clock's own tests
)
BRANDS = (None, "mizuho", "amazon", "no-such-brand")
PLACES = (None, "JP-13", "JP-37", "JP-08", "JP-47")
MARKS = ("【", "[")
"""What a step about a closed desk begins with, in every language: when it opens."""


@cache
def speaker(pack: str, language: Language) -> Speaker:
    return Speaker(adviser(pack).pack, adviser(pack).desks, language)


def shut(step: Step) -> bool:
    return step.contact is not None and step.contact.open_now is False


@pytest.mark.parametrize("language", Language)
@settings(max_examples=100, deadline=None)
@given(
    minute=MINUTES,
    pack=st.sampled_from(PACKS),
    prefecture=st.sampled_from(PLACES),
    brand=st.sampled_from(BRANDS),
    kind=st.sampled_from((Kind.PHISHING, Kind.PRIZE)),
)
def test_no_closed_desk_is_to_be_called_now(
    language: Language,
    minute: datetime,
    pack: str,
    prefecture: str | None,
    brand: str | None,
    kind: Kind,
) -> None:
    at = minute.replace(tzinfo=JAPAN)
    here = speaker(pack, language).at(at, prefecture, brand, kind)
    for action in adviser(pack).pack.actions:
        if action.desk is not None:
            step = here.step(action)
            if shut(step) and step.urgency in PRESSING:
                _told_to_wait(step, at, here)
            else:
                assert not step.says.startswith(MARKS), step.id
                assert step.fallback is None, step.id


def _told_to_wait(step: Step, at: datetime, here: Place) -> None:
    """When it opens, that it is closed now, and whom or what to use until then."""
    assert step.contact is not None
    assert step.says.startswith(MARKS), step.id
    opens = step.contact.opens_at
    if opens is not None:
        assert opens > at
        then = here.speaker.desks.resolve(
            step.contact.role,
            prefecture=here.prefecture,
            brand=here.brand
            if here.kind is Kind.PHISHING or step.contact.role == "brand"
            else None,
            at=opens,
            language=here.speaker.language,
        )
        assert then is not None
        assert then.contact.open_now is True, step.id
        assert f"{opens.hour}:{opens.minute:02d}" in step.says, step.says
    texts = here.speaker.pack.texts[step.language]
    assert texts.phrases["closed-now"] in step.more, step.id
    assert step.fallback is not None, step.id
    assert step.fallback.open_now is not False, step.id
    assert step.fallback.name in step.more, step.id


def test_the_desks_of_pressing_steps_do_close() -> None:
    """Else the property above would say nothing."""
    night = speaker("jp", Language.JA).at(datetime(2026, 11, 29, 23, 30, tzinfo=JAPAN), None, None)
    steps = [night.step(action) for action in adviser("jp").pack.actions if action.desk]
    closed = {step.id for step in steps if shut(step) and step.urgency in PRESSING}
    assert {"support.consumer-188", "court.legal-aid"} <= closed
