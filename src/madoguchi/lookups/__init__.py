"""Questions to the outside, asked only where the operator turned that on.

One file per kind of question; who asks depends on the small protocols here and never on a library.
"""

from madoguchi.lookups.fixed import FixedResolver
from madoguchi.lookups.resolver import Answer, Outcome, RecordType, Resolver

__all__ = ["Answer", "FixedResolver", "Outcome", "RecordType", "Resolver"]
