"""The words of rules: why each is there, what was left out and why."""
