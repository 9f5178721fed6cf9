"""One file per grammar: features written as rules, so that nothing of a mail can break out."""
