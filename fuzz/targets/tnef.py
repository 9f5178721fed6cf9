"""winmail.dat (MS-OXTNEF), handed over and attached."""

from fuzz.grammar.files import tnef
from fuzz.target import Target, handed_over

READER = "madoguchi.mail.inputs.tnef"
TARGET = Target(handed_over("winmail.dat", "application/ms-tnef"), tnef, READER)
