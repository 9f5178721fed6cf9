"""What a mail wants, as it is told to a person."""

from __future__ import annotations

from madoguchi.model import PAYMENT_ROUTES, Certainty, Verdict, Want


def wanted(verdict: Verdict) -> tuple[Want, ...]:
    """The wishes to tell, in order; none where nothing was found: a bill wants to be paid too."""
    if verdict.certainty is Certainty.NOTHING_FOUND:
        return ()
    # A route says that money is wanted: it is not said twice.
    routed = not set(PAYMENT_ROUTES).isdisjoint(verdict.wants)
    return tuple(want for want in verdict.wants if want is not Want.PAYMENT or not routed)
