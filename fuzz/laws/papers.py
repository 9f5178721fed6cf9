"""What holds of the papers of any mail."""

from __future__ import annotations

import email
import email.policy
import zipfile
from io import BytesIO

from fuzz.finding import holds
from madoguchi.model import Language, Personal
from madoguchi.reports import Case, Draft, as_mail, bundle, destinations, drafts, named, zipped


def papers_hold(case: Case) -> None:
    """Each destination has a paper or says why not; what it makes can be read, and tells nobody.

    Raises a finding for the first law that does not hold.
    """
    made = tuple(drafts(case, destinations()))
    holds([one.id for one in made] == [one.id for one in destinations()], "one-paper-each")
    for paper in made:
        if isinstance(paper, Draft):
            _holds(paper, case)
        else:
            holds(bool(paper.why.strip()), "withheld-says-why")
    files = bundle(made, case.at, Language.EN, printed=False)
    names = [one.name for one in files]
    holds(len(set(names)) == len(names), "files-have-names-of-their-own")
    with zipfile.ZipFile(BytesIO(zipped(files, case.at))) as archive:
        holds(archive.testzip() is None, "archive-reads")


def _holds(paper: Draft, case: Case) -> None:
    octets = as_mail(paper, case.at)
    holds(octets.count(b"\n") == octets.count(b"\r\n"), "mail-lines-end-in-crlf")
    holds(b"\0" not in octets, "mail-has-no-nul")
    mail = email.message_from_bytes(octets, policy=email.policy.compat32)
    holds(mail["From"] is None and mail["Bcc"] is None, "no-sender-and-nobody-hidden")
    to = mail.get_all("To", [])
    known = paper.contact.mail if paper.contact is not None else ""
    holds(to == ([known] if known else []), "addressed-by-the-directory")
    for field in paper.fields:
        fits = field.most_octets is None or len(field.text.encode("utf-8")) <= field.most_octets
        holds(fits, "field-fits")
    if Personal.REPORTER not in named(paper.id).may_have:
        said = "\n".join((paper.subject, paper.text, *(one.text for one in paper.fields)))
        for secret in case.details.of_reporter():
            holds(secret not in said, "reporter-is-not-told")
