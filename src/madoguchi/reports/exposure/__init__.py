"""Which of a person's data a mail shows that its writer has, and what to do about each."""

from madoguchi.reports.exposure.exposed import Datum, Exposed
from madoguchi.reports.exposure.found import exposed
from madoguchi.reports.exposure.told import Told, told

__all__ = ["Datum", "Exposed", "Told", "exposed", "told"]
