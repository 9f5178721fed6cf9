"""The evidence pack: papers that a person takes to the police, the bank or another desk.

pack       a case → the PDF and the zip       archive   the zip, octet for octet the same
sections   what stands in the paper, in order
form · money · timeline · seen · header       the parts of it
layout     the blocks a paper is made of      printed   what of a text the font can print
typeset    blocks → PDF, by typst (`paper.typ` is the template)

Its reader may have everything: the original mail is in it as it is.
"""

from madoguchi.reports.evidence.pack import Pack, evidence_pack

__all__ = ["Pack", "evidence_pack"]
