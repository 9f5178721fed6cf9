"""What other projects' test suites expect of a mail, one file per suite, and what we read in it."""
