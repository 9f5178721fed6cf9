"""Triage judges: signals and wording become a kind, a certainty and reasons."""

from madoguchi.triage.judge import judge

__all__ = ["judge"]
