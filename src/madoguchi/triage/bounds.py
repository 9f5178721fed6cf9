"""How far a signal may move the score, by its stance: a law for training and desk alike.

It stands apart from the training, so that a desk's own update obeys it without the learners that
only training needs.
"""

from __future__ import annotations

from madoguchi.model import Stance

BOUNDS = {
    # Not so far that one signal alone makes a scam.
    Stance.ACCUSING: (0.0, 2.8),
    # What a sender can arrange for himself (his own domain, links that stay in it) must not
    # outweigh a single accusation: scammers authenticate their own domains too.
    Stance.HONEST: (-1.2, 0.0),
    # A neutral observation may lean either way, but never far.
    Stance.NEUTRAL: (-0.7, 0.7),
}
"""How far a signal may move the score, by its stance."""
