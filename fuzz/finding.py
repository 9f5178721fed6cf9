"""What a law says when it does not hold."""

from __future__ import annotations


class Finding(AssertionError):  # noqa: N818 - it is no error of the program that runs
    """An input that was read, but not as the laws have it.  `law` names which one."""

    def __init__(self, law: str, detail: str = "") -> None:
        super().__init__(f"{law}: {detail}" if detail else law)
        self.law = law


def holds(true: bool, law: str, detail: str = "") -> None:
    """Raise when a law does not hold."""
    if not true:
        raise Finding(law, detail)
