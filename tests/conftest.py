"""What holds for every test."""

from __future__ import annotations

import os
from typing import Any

import pytest
from hypothesis import settings

# A slow machine is no failure; and the same examples everywhere, so that a red test stays red.
settings.register_profile("house", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("house")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """In CI nothing may be skipped: a missing part of the machine is a failure there."""
    report = yield
    if report.skipped and os.environ.get("MADOGUCHI_NO_SKIPS") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid}: skipped, and CI skips none: {report.longrepr}"
    return report
