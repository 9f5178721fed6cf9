"""Whoever is asked to act for the person (連絡・届出): one folder each."""
