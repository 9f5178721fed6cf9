"""One check, one module, with its words in a `.toml` of the same name."""
