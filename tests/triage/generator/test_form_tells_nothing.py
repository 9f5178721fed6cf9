"""The label may show in evidence only: form, time and length are the same lottery for both."""

from collections import Counter
from collections.abc import Callable, Hashable

import pytest

from madoguchi.triage.training.generator import Generated
from tests.triage.generator.reading import header, text


def _length(mail: Generated) -> int:
    letters = len(text(mail))
    return sum(letters >= bound for bound in (150, 300, 500, 800, 1200))


FEATURES: dict[str, Callable[[Generated], Hashable]] = {
    "form": lambda mail: mail.form,
    "shape": lambda mail: mail.shape,
    "charset": lambda mail: mail.charset,
    "year": lambda mail: mail.received[:4],
    "month": lambda mail: mail.received[5:7],
    "length": _length,
    "mailer": lambda mail: mail.form == "pasted" or header(mail, "X-Mailer"),
    "unsubscribe": lambda mail: b"List-Unsubscribe" in mail.data,
    "encoding": lambda mail: mail.form == "pasted" or header(mail, "Content-Transfer-Encoding"),
    "table": lambda mail: b"<table" in mail.data,
    "picture": lambda mail: b"image/png" in mail.data,
}


def difference(one: Counter[Hashable], other: Counter[Hashable]) -> float:
    """Total variation distance: the share of mails that would have to change."""
    both = set(one) | set(other)
    return sum(abs(one[k] / one.total() - other[k] / other.total()) for k in both) / 2


@pytest.mark.parametrize("feature", FEATURES)
@pytest.mark.parametrize(("lang", "bound"), [("ja", 0.09), ("en", 0.2)])
def test_no_habit_of_form_gives_the_label_away(
    mails: tuple[Generated, ...], feature: str, lang: str, bound: float
) -> None:
    seen: dict[str, Counter[Hashable]] = {"honest": Counter(), "scam": Counter()}
    for mail in mails:
        if mail.lang == lang and mail.label in seen:
            seen[mail.label][FEATURES[feature](mail)] += 1
    assert difference(seen["honest"], seen["scam"]) < bound


def test_the_years_are_those_of_today_for_both(mails: tuple[Generated, ...]) -> None:
    for label in ("honest", "scam"):
        years = Counter(mail.received[:4] for mail in mails if mail.label == label)
        assert set(years) == {str(year) for year in range(2019, 2027)}
        assert max(years.values()) < 1.6 * min(years.values())
