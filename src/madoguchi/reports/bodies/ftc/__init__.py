"""United States: the FTC's form for fraud.

https://www.ftc.gov/opa/2004/07/newspamemail.htm (its own page with a later note, seen 2026-11): the
mailbox for forwarded spam is retired; scams are reported by form.  https://www.doncio.navy.mil/
chips/ArticleDetails.aspx?ID=14024: the form's newer name, and that enforcers in the whole country
see what is entered.  IC3 of the FBI is left out: it asks for the victim's own data, and takes cases
in which victim or suspect is in the United States (https://www.ic3.gov/).
"""

from __future__ import annotations

from madoguchi.model import Certainty
from madoguchi.reports.case import Case
from madoguchi.reports.pages import leads_into
from madoguchi.reports.reporting import entered
from madoguchi.reports.tongues import tongue

AMERICAN = frozenset(
    (
        "usps", "ups", "fedex", "irs", "chase", "wells-fargo", "boa", "citi", "capital-one", "usaa",
        "truist", "mt-bank", "navy-federal", "att", "verizon", "tmobile", "comcast", "walmart",
        "costco", "home-depot", "lowes", "kohls", "cvs", "bestbuy", "mcafee", "norton", "venmo",
        "cashapp", "western-union", "moneygram", "paypal", "netflix", "intuit",
    )
)  # fmt: skip
"""Organisations of that country in the registry."""


def _fits(case: Case) -> bool:
    verdict = case.answer.verdict
    if verdict.certainty is not Certainty.SCAM or tongue(case.answer.message) != "en":
        return False
    return verdict.brand in AMERICAN or leads_into(case, "us")


DESTINATION = entered(__package__, id="ftc", desk="ftc-report-fraud", fits=_fits, order=52)
