"""A second address inside the sender's name, to be read instead of the real one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands.claims import came_by_list, from_evidence
from madoguchi.signals.brands.fold import fold_plain
from madoguchi.signals.brands.leads import same_owner
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

NAME_LIMIT = 400
_ADDRESS = re.compile(r"[a-z0-9._%+-]{1,64}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})")


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    if came_by_list(view):
        return
    for mailbox in view.message.from_[:5]:
        if "@" not in mailbox.display_name and "＠" not in mailbox.display_name:
            continue
        found = _ADDRESS.search(fold_plain(mailbox.display_name[:NAME_LIMIT]))
        if found and mailbox.domain and not same_owner(found.group(1), mailbox.domain):
            yield (
                from_evidence(mailbox),
                (("shown", found.group()), ("real", mailbox.addr_spec)),
            )


CHECK = Check(
    id="display-name-address",
    stance=Stance.ACCUSING,
    sees="The display name of From holds an address of another organisation than the real one.",
    why="Telephones show only the name: the address in it is read as the sender's.",
    wrong_when=(
        "Address books and group services put a person's own address into the name.  Silent when "
        "the name holds a brand and no address."
    ),
    look=_look,
)
