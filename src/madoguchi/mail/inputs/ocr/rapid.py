"""rapidocr with PP-OCRv6 "small": one model reads Japanese, Chinese and Latin letters.

Its models are files of its wheel; their paths are given, so that it never looks for a download.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from madoguchi.mail.inputs.ocr.picture import MAX_SIDE
from madoguchi.mail.inputs.ocr.value import Line

if TYPE_CHECKING:
    from PIL.Image import Image

MODULE = "rapidocr"
_DETECTS, _RECOGNISES = "PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx"
_THREADS = 2
"""A counter serves others meanwhile; more brings little for one picture."""


class Rapid:
    """An `Engine`; loading takes about a second."""

    def __init__(self) -> None:
        import rapidocr

        models = Path(rapidocr.__file__).parent / "models"
        threads = min(_THREADS, os.cpu_count() or 1)
        self._read = rapidocr.RapidOCR(
            params={
                "Global.log_level": "critical",
                "Global.use_cls": False,  # pictures are turned upright before
                "Global.max_side_len": MAX_SIDE,
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
                "Det.model_path": str(models / _DETECTS),
                "Rec.model_path": str(models / _RECOGNISES),
            }
        )

    def lines(self, image: Image) -> list[Line]:
        import numpy

        found = self._read(numpy.asarray(image)[:, :, ::-1].copy())  # it wants blue first
        if found.boxes is None or found.txts is None:
            return []
        return [
            Line(text, *(int(side) for side in (*box.min(axis=0), *box.max(axis=0))))
            for box, text in zip(found.boxes, found.txts, strict=True)
        ]
