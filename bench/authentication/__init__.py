"""Our authentication beside the test suites that others wrote for the standards."""
