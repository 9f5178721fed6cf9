"""What holds for every test."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# A slow machine is no failure; and the same examples everywhere, so that a red test stays red.
settings.register_profile("house", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("house")

# The fuzzer stands beside the package, as `bench` does: tests use its laws and its grammar.
ROOT = str(Path(__file__).parents[1])
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)


def pytest_collection_finish() -> None:
    """What was collected stays: the collector need not go through all tests while one runs.

    Readers spend a budget of processor time, and a pass over a heap of a gigabyte is not theirs.
    """
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """In CI nothing may be skipped: a missing part of the machine is a failure there.

    The real mails are no part of a machine: where they are not, tests of them say so.
    """
    report = yield
    if item.get_closest_marker("mails"):
        return report
    if report.skipped and os.environ.get("MADOGUCHI_NO_SKIPS") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid}: skipped, and CI skips none: {report.longrepr}"
    return report
