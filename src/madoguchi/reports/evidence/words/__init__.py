"""The words of the evidence pack: of its paper, its README and its table of times."""
