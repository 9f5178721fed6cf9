"""Measuring: speed, memory, accuracy.  Not part of `make test`; see docs/benchmarks.md."""
