"""Optical character recognition: pixels → lines of text with their places.

    value     what an engine finds           picture   a file of pixels → bounded pieces
    apart     the parent's side: a process of its own, with a clock
    child     that process: limits first, then the picture, then the engine
    engines   which of them is installed
    rapid     the engine: rapidocr on onnxruntime, its models inside its wheel

An engine is one file with an `Engine` in it and a line in `child.ENGINES`; none is needed to
install madoguchi (`madoguchi[ocr]`).
"""

from madoguchi.mail.inputs.ocr.apart import is_installed, recognise
from madoguchi.mail.inputs.ocr.value import Engine, Line, Recognised

__all__ = ["Engine", "Line", "Recognised", "is_installed", "recognise"]
