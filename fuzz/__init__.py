"""Fuzzing of every reader: `python -m fuzz TARGET --seconds N` (docs/fuzzing.md).

targets     one file per reader              laws       what must hold of what was read
grammar     mail-like octets by chance       corpus     small inputs that are kept
run         the loop, with coverage          replay     the corpus once more, without atheris
growth      time at n, 2n, 4n                schedule   every target in turn
"""
