"""Words of the papers that many share; each destination has its own beside it."""
