"""Reports unusual use and in the same breath stops the account or demands confirmation."""

from madoguchi.model import Evidence, Stance
from madoguchi.signals.catalogue import check
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

_PUSHES = ("pressure-suspension", "asks-confirm-account", "asks-card", "pressure-deadline-loss")


def look(view: View) -> tuple[Evidence, ...]:
    """The words of the alert, where a push stands in the same mail."""
    found = view.wording.found
    if not found.get("unusual-login-words"):
        return ()
    if not any(push in found and check(push).examine(view) for push in _PUSHES):
        return ()
    return view.wording.hits("unusual-login-words")


CHECK = Check(
    id="pressure-unusual-login",
    stance=Stance.ACCUSING,
    sees="Reports unusual use and in the same breath stops the account or demands confirmation.",
    why="An honest alert leaves the account as it is and can be ignored if one did it oneself.",
    wrong_when="Card companies that really hold a payment and ask back.",
    look=look,
)
