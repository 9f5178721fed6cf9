"""What stands right under a verdict: what it is besides, and whether corrections moved it."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Local, Verdict
from madoguchi.model.spoken import Words


def beside(verdict: Verdict, words: Words) -> Iterator[str]:
    """One sentence each; mostly none."""
    if verdict.also:
        kinds = [words.say(f"kind-{kind}") for kind in verdict.also]
        yield words.say("also", kinds=words.say("listed").join(kinds))
    yield from moved(verdict, words)


def moved(verdict: Verdict, words: Words) -> Iterator[str]:
    """That a desk's corrections changed what is shown; nothing where they did not."""
    if verdict.local is not None and _shows(verdict, verdict.local):
        yield _moved(verdict, verdict.local, words)


def _moved(verdict: Verdict, local: Local, words: Words) -> str:
    changed = local.certainty_before is not verdict.certainty
    return words.say(
        "local-moved" if changed else "local-leaned",
        corrections=local.corrections,
        reporters=local.reporters,
        certainty_before=words.say(f"certainty-{local.certainty_before}"),
        certainty=words.say(f"certainty-{verdict.certainty}"),
        before=percent(local.probability_before),
        after=percent(verdict.probability),
    )


def _shows(verdict: Verdict, local: Local) -> bool:
    """Whether a person would see a difference at all."""
    return local.certainty_before is not verdict.certainty or percent(
        local.probability_before
    ) != percent(verdict.probability)


def percent(probability: float) -> str:
    """Never 0 or 100: a program that reads a mail is never that sure."""
    return str(min(99, max(1, round(100 * probability))))
