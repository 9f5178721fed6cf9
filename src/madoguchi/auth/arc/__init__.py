"""Who passed the mail on, and what each says it had found (RFC 8617): history, not proof."""

from madoguchi.auth.arc.types import ArcFault, ArcResult, ArcSet, Seal
from madoguchi.auth.arc.verify import verify_chain

__all__ = ["ArcFault", "ArcResult", "ArcSet", "Seal", "verify_chain"]
