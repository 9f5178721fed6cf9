"""madoguchi (窓口): the counter where one takes a suspicious mail.

A mail comes in as bytes, becomes a `Message`, shows `Signal`s, gets a `Verdict`; the verdict
and the person's `Situation` become a `Plan`.  Each room of the package does one of these and
speaks only in the values of `madoguchi.model`; `docs/rooms.md` is the map.
"""

__version__ = "0.1.0"
