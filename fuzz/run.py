"""The loop in which atheris drives one target: started by `supervise`, in a process of its own.

libFuzzer ends its process when it is done, and can be run only once in one.
"""

from __future__ import annotations

import sys

import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]  # optional

from fuzz.budget import INSTRUMENTED, within_budget
from fuzz.mutate import mutated
from fuzz.notebook import Notebook
from fuzz.places import run_of

with atheris.instrument_imports(include=["madoguchi"]):
    from fuzz.targets import targets


def main(arguments: list[str]) -> None:
    """`TARGET`, then arguments of libFuzzer.  Does not return."""
    name, *rest = arguments
    target = targets()[name]
    notebook = Notebook(run_of(name, "findings"))

    def one(data: bytes) -> None:
        try:
            within_budget(target.run, data, target.seconds, INSTRUMENTED)
        except Exception as error:  # whatever it is, it is written down and the run goes on
            notebook.write(data, error)

    def other(data: bytes, most: int, seed: int) -> bytes:
        return mutated(data, most, seed, target.draw, atheris.Mutate)

    atheris.Setup([sys.argv[0], *rest], one, custom_mutator=other)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
