"""The words of `madoguchi signals` in the terminal."""
