"""Examples as numbers: the same reading, signals and n-grams that a verdict rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from madoguchi.auth import verify
from madoguchi.mail import read
from madoguchi.model import Form, Message
from madoguchi.signals import examine
from madoguchi.triage.forms import form_group
from madoguchi.triage.training.corpus import Example
from madoguchi.triage.wording import ngrams, plain_wording

BITS = 16
"""2**16 buckets: more brought nothing on held-out collections and doubles the file."""
Told: TypeAlias = Callable[[int, int], None]
"""Hears how many mails were looked at, of how many."""


@dataclass(frozen=True, slots=True)
class Features:
    """Rows in the order of the examples."""

    examples: tuple[Example, ...]
    wording: csr_matrix
    signals: npt.NDArray[np.float64]
    names: tuple[str, ...]
    """Columns of `signals`: the ids of the checks that may be weighed."""
    groups: npt.NDArray[np.str_]
    """Each row's group of input forms (`triage.forms`)."""


def pasted(message: Message) -> bytes:
    """What is left when a person copies the text out of the mail program."""
    return f"件名: {message.subject}\n\n{message.text}".encode("utf-8", "replace")


def with_pasted(examples: Sequence[Example], every: int) -> tuple[Example, ...]:
    """The examples, and of every n-th one a copy as pasted text, without headers."""
    copies = []
    for number, example in enumerate(examples):
        if number % every:
            continue
        copies.append(
            Example(
                data=pasted(read(example.data, form=example.form)),
                corpus=example.corpus,
                kind=example.kind,
                scam=example.scam,
                sure=example.sure,
                cluster=example.cluster,
                received=example.received,
                lang=example.lang,
                form=Form.PASTED,
            )
        )
    return (*examples, *copies)


def measure(
    examples: Sequence[Example], names: Iterable[str], told: Told | None = None
) -> Features:
    """Read every example and look at it with the checks of these ids."""
    columns = {name: at for at, name in enumerate(names)}
    signals = np.zeros((len(examples), len(columns)))
    buckets: list[npt.NDArray[np.intp]] = []
    values: list[npt.NDArray[np.float32]] = []
    groups: list[str] = []
    for row, example in enumerate(examples):
        message = read(example.data, form=example.form)
        for signal in examine(message, verify(message)):
            if signal.id in columns:
                signals[row, columns[signal.id]] = 1.0
        bucket, value = ngrams(plain_wording(message), BITS)
        buckets.append(bucket)
        values.append(value)
        groups.append(form_group(message))
        if told is not None:
            told(row + 1, len(examples))
    ends = np.cumsum([0, *(len(bucket) for bucket in buckets)])
    matrix = csr_matrix(
        (np.concatenate(values), np.concatenate(buckets), ends),
        shape=(len(examples), 1 << BITS),
    )
    return Features(tuple(examples), matrix, signals, tuple(columns), np.array(groups))
