"""What a forger changes in a caught scam to get past, and what the verdict says then."""
